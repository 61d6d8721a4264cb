import { readOrganizationIn } from '../accounts/read-organization.js';
import { refuseForDemo } from '../customers/demo-customers.js';
import { readCurrentTerms } from '../customers/terms.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { addDays, localTimeOf, startOfDay } from '../platform/zoned-date.js';
import { readChosenPhotos, requireShown } from './choose-photos.js';
import { type LockedQuote, lockQuote, type QuoteKey, taken } from './lock-quote.js';
import { quoteStep } from './quote-table.js';
import { type QuoteVersion, readNewestVersion } from './read-version.js';
import { savedMeanwhile } from './save-draft.js';
import { hashVersion } from './version-hash.js';

/** A draft with everything that it will say once it is sent. `hash` stands for all of it. */
export type SettledDraft = { quote: LockedQuote; version: QuoteVersion; hash: string };

/**
 * Gives a draft what only its sending decides: its last day, the terms that hold now, its photos as they are now. The
 * same again on the same day changes nothing. Throws `conflict` where it cannot be sent as it is, or somebody saved
 * since `seen`.
 */
export async function settleDraft(
  tx: Tx,
  { quote: key, seen, at }: { quote: QuoteKey; seen: number; at: Date },
): Promise<SettledDraft> {
  const quote = await lockDraft(tx, key, seen);
  await refuseForDemo(tx, quote.customerId);
  const draft = await readDraft(tx, quote);
  if (draft.lines.length === 0) {
    throw new DocketError('conflict', 'Nothing is offered yet. Write its lines first.');
  }
  if (draft.offered && draft.offered.startsAt <= at) {
    throw new DocketError('conflict', 'The offered time is over. Offer another one, or none.');
  }
  await requireShown(tx, quote, draft.photos);
  await takePhotosAnew(tx, quote, draft);
  const { validUntil, ...terms } = await readSettling(tx, draft, at);
  await tx.quoteVersion.update({
    where: { id: draft.id },
    data: { validUntil: new Date(`${validUntil}T00:00:00Z`), ...terms },
  });
  const version = await readDraft(tx, quote);
  return { quote, version, hash: hashVersion(version) };
}

/** What sending a draft at this moment would decide: its last day, and the terms that hold. */
export async function readSettling(
  tx: Tx,
  { language, validDays }: Pick<QuoteVersion, 'language' | 'validDays'>,
  at: Date,
): Promise<{ validUntil: string; termsId: string | null; privacyId: string | null }> {
  const { timeZone } = await readOrganizationIn(tx);
  const terms = await readCurrentTerms(tx, 'terms', language);
  const privacy = await readCurrentTerms(tx, 'privacy', language);
  return {
    validUntil: addDays(localTimeOf(at, timeZone).date, validDays),
    termsId: terms?.id ?? null,
    privacyId: privacy?.id ?? null,
  };
}

/** A quote whose draft may be sent, locked. Throws `conflict` where it may not, or somebody saved since `seen`. */
export async function lockDraft(tx: Tx, key: QuoteKey, seen: number): Promise<LockedQuote> {
  const quote = await lockQuote(tx, key);
  taken(quoteStep(quote.state, 'send', 'member'));
  if (seen !== quote.revision) {
    throw await savedMeanwhile(tx, quote.id);
  }
  return quote;
}

/** The version of a locked quote that is not sent yet. */
export async function readDraft(tx: Tx, { id }: LockedQuote): Promise<QuoteVersion> {
  const draft = await readNewestVersion(tx, id);
  if (!draft || draft.sentAt) {
    throw new Error(`quote ${id} has no draft`);
  }
  return draft;
}

/** The end of the last day that a version can be accepted on. */
export function endOfValidity({ validUntil }: QuoteVersion, timeZone: string): Date {
  if (!validUntil) {
    throw new Error('a version without a last day is not sent');
  }
  return startOfDay(addDays(validUntil, 1), timeZone);
}

/** Captions may have changed since the photos were chosen. */
async function takePhotosAnew(
  tx: Tx,
  quote: LockedQuote,
  { id: versionId, photos }: QuoteVersion,
): Promise<void> {
  const now = await readChosenPhotos(
    tx,
    quote,
    photos.map(({ photoId }) => photoId),
  );
  for (const { photoId, caption, sha256 } of now) {
    await tx.quotePhoto.update({
      where: { versionId_photoId: { versionId, photoId } },
      data: { caption, sha256 },
    });
  }
}
