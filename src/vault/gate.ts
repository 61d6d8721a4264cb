import type { Tx } from '../platform/database/database.js';
import { findSpellings } from './find/match-spellings.js';
import { readLiveSecrets } from './live-secrets.js';
import type { MasterKeys } from './master-keys.js';

/** One text that is about to leave, named so that a hit can say where. */
export type OutgoingText = { place: string; text: string };

export type GateHit = { secretId: string; place: string };

/**
 * Looks for live secrets in what is about to leave. Short ones are compared, as whole tokens, only with texts for
 * their own customer; those of eight characters and more with everything of the organization. Any hit means: stop.
 */
export type Gate = (
  tx: Tx,
  outgoing: { customerId: string | null; texts: OutgoingText[] },
) => Promise<GateHit[]>;

export function createGate(keys: MasterKeys): Gate {
  const find = keys.lookouts?.gate ?? findSpellings;
  return async (tx, { customerId, texts }) => {
    const own = customerId ? [{ customerId }] : [];
    const secrets = await readLiveSecrets(tx, keys, { OR: [{ long: true }, ...own] });
    return secrets.flatMap((secret) =>
      texts
        .filter(({ text }) => find(secret.value, text, { wholeToken: true }).length > 0)
        .map(({ place }) => ({ secretId: secret.id, place })),
    );
  };
}
