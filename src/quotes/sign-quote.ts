import { appendActivity } from '../activity/append-activity.js';
import { recordConsent } from '../customers/consent.js';
import { storable } from '../jobs/details.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { type AcceptingPorts, type Agreed, agreeOn, becomeJob } from './become-job.js';
import { type LockedQuote, lockQuote, taken } from './lock-quote.js';
import type { QuoteLink } from './quote-links.js';
import { quoteStep, versionState } from './quote-table.js';
import { type QuoteVersion, readNewestVersion, readVersion } from './read-version.js';
import { type Acceptance, sealAcceptance } from './seal-acceptance.js';

export type SigningPorts = AcceptingPorts & { screen: Screen };

export type QuoteSigning = {
  link: QuoteLink;
  name: string;
  /** A drawing is a PNG that was made anew and is no larger than a signature may be. */
  signature: { kind: 'typed' } | { kind: 'drawn'; png: Uint8Array };
  /** The optional lines they want, by id. */
  chosen: readonly string[];
  /** The total that they saw, in minor units. */
  seenTotal: number;
  /** The terms and privacy statement that they ticked, by version. */
  agreedTermsIds: readonly string[];
  /** The sentences that they ticked and signed under, as the page had them; the terms themselves are added. */
  agreedText: string;
  networkAddress: string;
  userAgent: string;
  at: Date;
};

/** `signed`: now; else it was accepted before. */
export type SignedQuote = { jobId: string; jobNumber: number; signed: boolean };

export const LONGEST_SIGNED_NAME = 120;
const LONGEST_USER_AGENT = 400;

/**
 * A customer accepts a version with their signature. What they signed is sealed, its hash is in the feed, and the quote
 * becomes a job with its booking and deposit invoice, in one transaction. Accepted before, it answers with that job.
 * Throws `conflict` where the version is not the newest, has expired, was declined, or comes to something else than they
 * saw; `invalid-input` by field.
 */
export async function signQuote(tx: Tx, ports: SigningPorts, signing: QuoteSigning): Promise<SignedQuote> {
  const { organizationId, quoteId } = signing.link;
  const quote = await lockQuote(tx, { id: quoteId });
  const version = await readSigned(tx, quote, signing);
  if (quote.state === 'accepted') {
    const job = await tx.job.findUniqueOrThrow({
      where: { id: quote.jobId ?? '' },
      select: { number: true },
    });
    return { jobId: quote.jobId ?? '', jobNumber: job.number, signed: false };
  }
  const agreed = agreeOn(version, readChosen(version, signing));
  const terms = await readAgreedTerms(tx, version, signing);
  if (agreed.totals.total !== signing.seenTotal || agreed.totals.total < 0) {
    throw new DocketError('conflict', 'The total is another one than was shown. Look at it again.');
  }
  const acceptance = await write(tx, ports.screen, { signing, quote, agreed, terms });
  const actor = { kind: 'customer', id: quote.customerId } as const;
  const { at } = signing;
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id: quoteId },
    actor,
    type: 'quote.signed',
    content: {
      version: version.number,
      versionId: version.id,
      total: agreed.totals.total,
      currency: version.currency,
      sealHash: sealAcceptance(version, acceptance),
    },
    at,
  });
  const job = await becomeJob(tx, ports, { organizationId, quote, actor, at }, agreed);
  return { jobId: job.id, jobNumber: job.number, signed: true };
}

/** The version in hand, where it is the one to be accepted, or was. */
async function readSigned(tx: Tx, quote: LockedQuote, { link, at }: QuoteSigning): Promise<QuoteVersion> {
  const newest = await readNewestVersion(tx, quote.id);
  const version = newest?.id === link.versionId ? newest : await readVersion(tx, link.versionId);
  const state =
    version?.quoteId === quote.id && newest
      ? versionState({ state: quote.state, newest: newest.number }, version.number)
      : 'superseded';
  const step = taken(quoteStep(state, 'accept', 'customer'));
  if (!version) {
    throw new Error(`version ${link.versionId} is gone`);
  }
  if (step.outcome === 'becomes' && quote.expiresAt && quote.expiresAt <= at) {
    throw new DocketError('conflict', 'This quote has expired.');
  }
  return version;
}

function readChosen({ lines }: QuoteVersion, { chosen }: QuoteSigning): Set<string> {
  const optional = new Set(lines.filter((line) => line.optional).map(({ id }) => id));
  if (chosen.some((id) => !optional.has(id))) {
    throw new DocketError('invalid-input', 'What was picked is not on this quote.', { line: 'Pick again.' });
  }
  return new Set(chosen);
}

type AgreedTerms = { id: string; text: string }[];

async function readAgreedTerms(
  tx: Tx,
  { termsId, privacyId }: QuoteVersion,
  { agreedTermsIds }: QuoteSigning,
): Promise<AgreedTerms> {
  const ids = [termsId, privacyId].flatMap((id) => id ?? []);
  if (ids.some((id) => !agreedTermsIds.includes(id))) {
    const message = 'Tick that you agree, so that the quote can be accepted.';
    throw new DocketError('invalid-input', message, { agreed: message });
  }
  const rows = await tx.termsVersion.findMany({
    where: { id: { in: ids } },
    orderBy: { kind: 'desc' },
    select: { id: true, text: true },
  });
  return rows;
}

type Writing = { signing: QuoteSigning; quote: LockedQuote; agreed: Agreed; terms: AgreedTerms };

/** Writes down what was signed, once and for all, and to which terms they said yes. */
async function write(
  tx: Tx,
  screen: Screen,
  { signing, quote, agreed, terms }: Writing,
): Promise<Acceptance> {
  const { link, signature, at } = signing;
  const { organizationId, quoteId, versionId } = link;
  const record = { kind: 'quote', id: quoteId } as const;
  const { customerId } = quote;
  const actor = { kind: 'customer', id: customerId } as const;
  const text = readName(signing.name);
  const signedName = await screen(tx, { organizationId, record, customerId, field: 'name', text, actor, at });
  const png = signature.kind === 'drawn' ? Uint8Array.from(signature.png) : null;
  const { totals, version } = agreed;
  const acceptance: Acceptance = {
    signedName,
    signaturePng: png,
    chosenLineIds: agreed.lines.filter(({ optional }) => optional).map(({ id }) => id),
    agreedText: storable([signing.agreedText, ...terms.map((one) => one.text)].join('\n\n')),
    termsIds: terms.map(({ id }) => id),
    totals,
    documentSha256: version.document?.sha256 ?? null,
    networkAddress: signing.networkAddress,
    userAgent: storable(signing.userAgent).slice(0, LONGEST_USER_AGENT),
    at,
  };
  const { totals: _, ...columns } = acceptance;
  await tx.quoteAcceptance.create({
    data: {
      ...columns,
      ...totals,
      signaturePng: png,
      chosenLineIds: [...acceptance.chosenLineIds],
      termsIds: [...acceptance.termsIds],
      organizationId,
      quoteId,
      versionId,
      signatureKind: signature.kind,
      sealHash: sealAcceptance(version, acceptance),
    },
  });
  await recordConsent(tx, {
    organizationId,
    customerId,
    termsVersionIds: acceptance.termsIds,
    record,
    at,
  });
  return acceptance;
}

function readName(typed: string): string {
  const name = storable(typed).replace(/\s+/g, ' ').trim();
  const length = [...name].length;
  if (length === 0 || length > LONGEST_SIGNED_NAME) {
    const message =
      length === 0 ? 'Write your name.' : `A name has at most ${LONGEST_SIGNED_NAME} characters.`;
    throw new DocketError('invalid-input', message, { name: message });
  }
  return name;
}
