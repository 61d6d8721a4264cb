import { dayTime } from '../accounts/day-time.js';
import { type Organization, readOrganizationIn } from '../accounts/read-organization.js';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { LockedQuote, QuoteKey } from './lock-quote.js';
import { makeLink } from './quote-links.js';
import type { KeptDocument, QuoteDocument, TellOfQuote, TellOfWithdrawal, Told } from './quote-ports.js';
import type { QuoteVersion } from './read-version.js';
import { endOfValidity, lockDraft, readDraft, type SettledDraft, settleDraft } from './settle-draft.js';
import { hashVersion } from './version-hash.js';

export type SendingParts = {
  db: Database;
  document: QuoteDocument;
  tell: TellOfQuote;
  tellWithdrawn: TellOfWithdrawal;
  /** Says that something waits in the outbox. */
  wake: () => void;
  /** Without a slash at the end. */
  publicUrl: string;
};

export const SENDING_WAYS = ['text', 'email', 'link'] as const;
export type SendingWay = (typeof SENDING_WAYS)[number];

export type QuoteSending = {
  organizationId: string;
  quote: QuoteKey;
  /** The quote's revision when whoever sends looked at it. */
  seen: number;
  /** Where staff chose one way; `link`: nobody is told, they hand it over. Else every way there is. */
  by?: SendingWay | undefined;
  actor: Actor & { kind: 'member' };
  at: Date;
};

/** `link`: the customer's way to it, told this once. */
export type SentQuote = { quoteId: string; versionId: string; link: string; told: Told };

const DAY_MS = 86_400_000;

/**
 * Sends a draft: its document is made and passes the gate, then the version is frozen with it, gets its link, and the
 * customer is told, in one transaction. Of two who send at once one does. Throws `conflict` where it cannot be sent as
 * it is, somebody changed or sent it meanwhile, or its document would show a passcode; then nothing is sent.
 */
export async function sendQuote(parts: SendingParts, sending: QuoteSending): Promise<SentQuote> {
  const { db, document } = parts;
  const { organizationId } = sending;
  const settled = await db.withOrganization(organizationId, (tx) => settleDraft(tx, sending));
  const prepared = await document.prepare(organizationId, settled.version.id);
  return await db.withOrganization(organizationId, (tx, afterCommit) =>
    freeze(tx, parts, sending, { settled, prepared }, afterCommit),
  );
}

async function freeze(
  tx: Tx,
  { document, tell, wake, publicUrl }: SendingParts,
  sending: QuoteSending,
  { settled, prepared }: { settled: SettledDraft; prepared: unknown },
  afterCommit: AfterCommit,
): Promise<SentQuote> {
  const { organizationId, actor, at } = sending;
  const quote = await lockDraft(tx, { id: settled.quote.id }, sending.seen);
  const version = await readDraft(tx, quote);
  if (hashVersion(version) !== settled.hash) {
    throw new DocketError('conflict', 'It changed while it was being sent, so it was not. Look at it again.');
  }
  const organization = await readOrganizationIn(tx);
  const expiresAt = endOfValidity(version, organization.timeZone);
  const kept = await document.keep(tx, prepared, { actor, at });
  await writeSent(tx, sending, { quote, version, kept, organization, expiresAt });
  const token = await makeLink(tx, {
    organizationId,
    quoteId: quote.id,
    versionId: version.id,
    expiresAt,
    at,
  });
  const link = `${publicUrl}/q/${token}`;
  const said = {
    organizationId,
    quote: { id: quote.id, number: quote.number, customerId: quote.customerId },
    jobId: quote.extraOfJobId,
    versionId: version.id,
    again: version.number > 1,
    language: version.language,
    total: version.totals.total,
    currency: version.currency,
    validUntil: version.validUntil ?? '',
    link,
    documentId: kept.documentId,
    actor,
    at,
  };
  const { by } = sending;
  const told = by === 'link' ? HANDED_OVER : await tell(tx, by ? { ...said, by } : said);
  if ('because' in told) {
    const record = { kind: 'quote', id: quote.id } as const;
    const content = { reason: told.because };
    const system = { kind: 'system' } as const;
    await appendActivity(tx, { organizationId, record, actor: system, type: 'quote.not-told', content, at });
  }
  afterCommit(wake);
  return { quoteId: quote.id, versionId: version.id, link, told };
}

const HANDED_OVER: Told = { because: 'The link is handed over by hand.' };

async function writeSent(
  tx: Tx,
  { organizationId, actor, at }: QuoteSending,
  sent: {
    quote: LockedQuote;
    version: QuoteVersion;
    kept: KeptDocument;
    organization: Organization;
    expiresAt: Date;
  },
): Promise<void> {
  const { quote, version, kept, organization, expiresAt } = sent;
  const { documentId, sha256 } = kept;
  await tx.quoteVersion.update({
    where: { id: version.id },
    data: { documentId, documentSha256: sha256, sentAt: at, sentBy: actor.id },
  });
  const { total } = version.totals;
  const { timeZone, settings } = organization;
  const [days] = settings.billing.quoteFollowUpDays;
  await tx.quote.update({
    where: { id: quote.id },
    data: {
      state: 'sent',
      total,
      currency: version.currency,
      sentAt: at,
      viewedAt: null,
      expiresAt,
      settledAt: null,
      followUpStep: 0,
      followUpFailures: 0,
      followUpAt: days ? dayTime(new Date(+at + days * DAY_MS), timeZone) : null,
      updatedAt: at,
    },
  });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id: quote.id },
    actor,
    type: 'quote.sent',
    content: {
      version: version.number,
      versionId: version.id,
      total,
      currency: version.currency,
      validUntil: version.validUntil ?? '',
      documentId,
      sha256,
    },
    at,
  });
}
