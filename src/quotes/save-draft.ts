import { appendActivity } from '../activity/append-activity.js';
import { canonicalJson } from '../activity/chain.js';
import type { Actor } from '../activity/record.js';
import { fitTitle } from '../jobs/details.js';
import { readPeople } from '../jobs/people.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { beginVersion } from './begin-version.js';
import { readChosenPhotos } from './choose-photos.js';
import { type LockedQuote, lockQuote, type QuoteKey, taken } from './lock-quote.js';
import { depositOf, priceVersion } from './price-version.js';
import { type CheckedDraft, checkDraft, type DraftInput } from './quote-draft.js';
import { quoteStep } from './quote-table.js';
import { type QuoteVersion, readNewestVersion, readVersion } from './read-version.js';

export type DraftSaving = {
  organizationId: string;
  quote: QuoteKey;
  /** The quote's revision when whoever saves began to change it. */
  seen: number;
  input: DraftInput;
  actor: Actor;
  at: Date;
};

export type SavedDraft = { quoteId: string; versionId: string; revision: number };

/**
 * Writes what a quote offers, all of it, as its draft; every text passes the vault's door first. The same again changes
 * nothing. Throws `invalid-input` naming each field at fault, `conflict` where somebody saved since `seen`, or what is
 * newest was sent already.
 */
export async function saveDraft(tx: Tx, screen: Screen, saving: DraftSaving): Promise<SavedDraft> {
  const { organizationId, seen, input, actor, at } = saving;
  const quote = await lockQuote(tx, saving.quote);
  const step = taken(quoteStep(quote.state, 'draft', actor.kind));
  if (seen !== quote.revision) {
    throw await savedMeanwhile(tx, quote.id);
  }
  const before = await takeDraft(tx, organizationId, quote, at);
  const { photoIds, ...checked } = checkDraft(input, {
    ...before.rules,
    currency: before.currency,
    timeZone: await readZone(tx),
  });
  await requireMembers(tx, checked, before);
  const photos = await readChosenPhotos(tx, quote, photoIds);
  const texts = await screenTexts(tx, screen, { ...saving, quote, before }, checked);
  const draft = { ...checked, ...texts, photos };
  if (step.outcome === 'stays' && isSame(quote.title, before, draft)) {
    return { quoteId: quote.id, versionId: before.id, revision: quote.revision };
  }
  const totals = await writeVersion(tx, before, organizationId, draft);
  const revision = quote.revision + 1;
  const offered = quote.sentAt ? {} : { total: BigInt(totals.total), currency: before.currency };
  await tx.quote.update({
    where: { id: quote.id },
    data: { state: 'draft', title: draft.title, revision, ...offered, updatedAt: at },
  });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'quote', id: quote.id },
    actor,
    type: 'quote.drafted',
    content: {
      version: before.number,
      lines: draft.lines.length,
      total: totals.total,
      currency: before.currency,
    },
    at,
  });
  return { quoteId: quote.id, versionId: before.id, revision };
}

type Typed = Omit<CheckedDraft, 'photoIds'>;
type Draft = Typed & { photos: QuoteVersion['photos'] };

/** The version that is not sent yet; one that is begun here where a quote was only asked for. */
async function takeDraft(
  tx: Tx,
  organizationId: string,
  { id: quoteId, customerId }: LockedQuote,
  at: Date,
): Promise<QuoteVersion> {
  const newest = await readNewestVersion(tx, quoteId);
  const versionId = newest?.id ?? (await beginVersion(tx, { organizationId, quoteId, customerId, at }));
  const draft = newest ?? (await readVersion(tx, versionId));
  if (!draft || draft.sentAt) {
    throw new Error(`quote ${quoteId} has no draft`);
  }
  return draft;
}

async function readZone(tx: Tx): Promise<string> {
  const { timeZone } = await tx.organization.findFirstOrThrow({ select: { timeZone: true } });
  return timeZone;
}

/** The foreign key looks past row-level security: another organization's member must not pass. */
async function requireMembers(tx: Tx, { offered }: Typed, before: QuoteVersion): Promise<void> {
  const known = new Set(before.offered?.memberIds);
  const added = offered?.memberIds.filter((id) => !known.has(id)) ?? [];
  const found = await tx.member.count({ where: { id: { in: added }, deactivatedAt: null } });
  if (found !== added.length) {
    throw notFound('member');
  }
}

/** Each text that is not there already passes the vault's door, once. */
async function screenTexts(
  tx: Tx,
  screen: Screen,
  saving: { organizationId: string; quote: LockedQuote; before: QuoteVersion; actor: Actor; at: Date },
  { title, note, lines }: Typed,
): Promise<Pick<CheckedDraft, 'title' | 'note' | 'lines'>> {
  const { organizationId, quote, before, actor, at } = saving;
  const known = new Map<string, string>([['', '']]);
  for (const text of [
    quote.title,
    before.note,
    ...before.lines.flatMap((line) => [line.description, line.unit]),
  ]) {
    known.set(text, text);
  }
  const on = {
    organizationId,
    record: { kind: 'quote', id: quote.id } as const,
    customerId: quote.customerId,
    actor,
    at,
  };
  const through = async (field: string, text: string): Promise<string> => {
    const screened = known.get(text) ?? (await screen(tx, { ...on, field, text }));
    known.set(text, screened);
    return screened;
  };
  const screened = [];
  for (const line of lines) {
    const description = await through('line', line.description);
    screened.push({ ...line, description, unit: await through('unit', line.unit) });
  }
  return {
    title: fitTitle((await through('title', title || quote.title)) as ScreenedText, quote.title),
    note: await through('note', note),
    lines: screened,
  };
}

function isSame(title: string, before: QuoteVersion, draft: Draft): boolean {
  const { note, validDays, deposit, language, offered, photos } = before;
  const lines = before.lines.map(({ id: _, ...line }) => line);
  const there = { title, note, validDays, deposit, language, offered, lines, photos };
  return canonicalJson(there) === canonicalJson(draft);
}

async function writeVersion(
  tx: Tx,
  { id: versionId, rules }: QuoteVersion,
  organizationId: string,
  draft: Draft,
): Promise<{ total: number }> {
  const { lines, photos, offered, deposit } = draft;
  const { subtotal, discount, tax, total } = priceVersion(lines, rules);
  await tx.quoteLine.deleteMany({ where: { versionId } });
  await tx.quotePhoto.deleteMany({ where: { versionId } });
  await tx.quoteLine.createMany({
    data: lines.map((line, position) => ({ ...line, id: newId(), organizationId, versionId, position })),
  });
  await tx.quotePhoto.createMany({
    data: photos.map((photo, position) => ({ ...photo, organizationId, versionId, position })),
  });
  await tx.quoteVersion.update({
    where: { id: versionId },
    data: {
      note: draft.note,
      validDays: draft.validDays,
      language: draft.language,
      depositKind: deposit.kind,
      depositValue: deposit.value,
      offeredStartsAt: offered?.startsAt ?? null,
      offeredEndsAt: offered?.endsAt ?? null,
      offeredMemberIds: offered?.memberIds ?? [],
      subtotal,
      discount,
      tax,
      total,
      deposit: depositOf(deposit, total),
    },
  });
  return { total };
}

/** What to answer where somebody saved since the quote was looked at: `conflict` that says who. */
export async function savedMeanwhile(tx: Tx, quoteId: string): Promise<DocketError> {
  const last = await tx.activity.findFirst({
    where: { recordKind: 'quote', recordId: quoteId, type: { in: ['quote.drafted', 'quote.revised'] } },
    orderBy: { sequence: 'desc' },
    select: { actorId: true },
  });
  const who = (await readPeople(tx, [last?.actorId ?? null])).get(last?.actorId ?? '')?.name ?? 'Somebody';
  return new DocketError(
    'conflict',
    `${who} changed this quote meanwhile, so nothing was done. Look at it again.`,
  );
}
