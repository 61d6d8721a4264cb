import type { ActivityEvents } from '../activity/event-types.js';
import { verifyPhotoHashes } from '../photos/verify-files.js';
import type { Tx } from '../platform/database/database.js';
import { toMinor } from '../platform/money/money.js';
import { type QuoteVersion, readVersions } from './read-version.js';
import { sealAcceptance } from './seal-acceptance.js';

export type SignedReport = {
  /** Signatures that were sealed anew. */
  signatures: number;
  /** One sentence for each thing that is not as it was sent or signed. */
  problems: string[];
};

/**
 * Whether a quote's sent versions, their photos and what was signed are what its feed swears to: totals, lines, texts,
 * terms, photo hashes and the document's hash are all under the seal. Entries that were erased with a person's data
 * swear to nothing any more.
 */
export async function verifySigned(tx: Tx, quoteId: string): Promise<SignedReport> {
  const sworn = await readSworn(tx, quoteId);
  const quote = await tx.quote.findUnique({ where: { id: quoteId }, select: { number: true } });
  const versions = await readVersions(tx, quoteId);
  const problems: string[] = [];
  for (const { versionId, version: number, sha256 } of sworn.sent) {
    const version = versions.find(({ id }) => id === versionId);
    if (!version?.sentAt) {
      problems.push(`version ${number}, which was sent, is not there.`);
    } else if (version.document?.sha256 !== sha256) {
      problems.push(`version ${number} was sent with another document.`);
    }
  }
  for (const { number, photos } of versions.filter(({ sentAt }) => sentAt)) {
    const wrong = await verifyPhotoHashes(tx, photos);
    problems.push(
      ...wrong.map(({ photoId }) => `version ${number} shows the photo ${photoId}, which is another now.`),
    );
  }
  const signed = await tx.quoteAcceptance.findUnique({ where: { quoteId } });
  const seals = sworn.signed.map(({ sealHash }) => sealHash);
  if (!signed) {
    problems.push(...seals.map(() => 'what was signed is not there.'));
  } else {
    problems.push(...(await verifyAcceptance(tx, signed, versions, seals, sworn.erased)));
  }
  return {
    signatures: signed ? 1 : 0,
    problems: problems.map((problem) => `Q-${quote?.number ?? '?'}: ${problem}`),
  };
}

type Sworn = {
  sent: ActivityEvents['quote.sent'][];
  signed: ActivityEvents['quote.signed'][];
  erased: boolean;
};

async function readSworn(tx: Tx, quoteId: string): Promise<Sworn> {
  const entries = await tx.activity.findMany({
    where: { recordKind: 'quote', recordId: quoteId, type: { in: ['quote.sent', 'quote.signed'] } },
    orderBy: { sequence: 'asc' },
    select: { type: true, content: true },
  });
  const contents = <T>(wanted: string) =>
    entries.flatMap(({ type, content }) => (type === wanted && content !== null ? [content as T] : []));
  return {
    sent: contents<ActivityEvents['quote.sent']>('quote.sent'),
    signed: contents<ActivityEvents['quote.signed']>('quote.signed'),
    erased: entries.some(({ content }) => content === null),
  };
}

type SignedRow = NonNullable<Awaited<ReturnType<Tx['quoteAcceptance']['findUnique']>>>;

async function verifyAcceptance(
  tx: Tx,
  row: SignedRow,
  versions: readonly QuoteVersion[],
  seals: readonly string[],
  erased: boolean,
): Promise<string[]> {
  const version = versions.find(({ id }) => id === row.versionId);
  if (!version) {
    return ['the version that was signed is not there.'];
  }
  const { subtotal, discount, tax, total, deposit } = row;
  const seal = sealAcceptance(version, {
    signedName: row.signedName,
    signaturePng: row.signaturePng,
    chosenLineIds: row.chosenLineIds,
    agreedText: row.agreedText,
    termsIds: row.termsIds,
    totals: {
      subtotal: toMinor(subtotal),
      discount: toMinor(discount),
      tax: toMinor(tax),
      total: toMinor(total),
      deposit: toMinor(deposit),
    },
    documentSha256: row.documentSha256,
    networkAddress: row.networkAddress,
    userAgent: row.userAgent,
    at: row.at,
  });
  const terms = await tx.termsVersion.findMany({
    where: { id: { in: row.termsIds } },
    select: { text: true },
  });
  return [
    ...(seal === row.sealHash ? [] : ['what was signed is not what its seal covers.']),
    ...(seals.includes(row.sealHash) || (erased && seals.length === 0)
      ? []
      : ['its feed does not swear to what was signed.']),
    ...(row.documentSha256 === (version.document?.sha256 ?? null)
      ? []
      : ['it was signed with another document than was sent.']),
    ...(terms.length === row.termsIds.length && terms.every(({ text }) => row.agreedText.includes(text))
      ? []
      : ['the terms that were agreed to are others now.']),
  ];
}
