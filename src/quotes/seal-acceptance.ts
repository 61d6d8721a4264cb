import { canonicalJson, sha256 } from '../activity/chain.js';
import type { VersionTotals } from './price-version.js';
import type { QuoteVersion } from './read-version.js';
import { hashVersion } from './version-hash.js';

/** Everything that a signature stands for, besides the version itself. Sums in minor units. */
export type Acceptance = {
  signedName: string;
  /** The drawing; null where a name was typed. */
  signaturePng: Uint8Array | null;
  chosenLineIds: readonly string[];
  /** Every word agreed to, as shown. */
  agreedText: string;
  termsIds: readonly string[];
  totals: VersionTotals & { deposit: number };
  documentSha256: string | null;
  networkAddress: string;
  userAgent: string;
  at: Date;
};

/** SHA-256 over what was signed: the version with its lines and photo hashes, and all of the acceptance. */
export function sealAcceptance(version: QuoteVersion, acceptance: Acceptance): string {
  const { signaturePng, chosenLineIds, termsIds, at, ...rest } = acceptance;
  return sha256(
    canonicalJson({
      ...rest,
      version: hashVersion(version),
      signature: signaturePng && sha256(signaturePng),
      chosenLineIds: [...chosenLineIds].sort(),
      termsIds: [...termsIds].sort(),
      at: at.toISOString(),
    }),
  );
}
