import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { lockQuote, taken } from './lock-quote.js';
import { quoteStep } from './quote-table.js';
import { type QuoteVersion, readNewestVersion } from './read-version.js';
import type { QuoteSettling } from './settle-quote.js';

/**
 * Begins the next version as a draft that offers what the last one did, in the same currency and by the same rules.
 * The last one is superseded from now on: its link says so. Throws `conflict` where nothing was sent, or it is a job.
 */
export async function reviseQuote(
  tx: Tx,
  { organizationId, quote: key, actor, at }: QuoteSettling,
): Promise<{ quoteId: string; versionId: string }> {
  const quote = await lockQuote(tx, key);
  taken(quoteStep(quote.state, 'revise', actor.kind));
  const last = await readNewestVersion(tx, quote.id);
  if (!last) {
    throw new Error(`quote ${quote.id} was sent without a version`);
  }
  const versionId = await copyVersion(tx, organizationId, last, at);
  await tx.quote.update({
    where: { id: quote.id },
    data: {
      state: 'draft',
      revision: quote.revision + 1,
      expiresAt: null,
      settledAt: null,
      declineReason: null,
      followUpAt: null,
      updatedAt: at,
    },
  });
  const record = { kind: 'quote', id: quote.id } as const;
  const content = { version: last.number + 1 };
  await appendActivity(tx, { organizationId, record, actor, type: 'quote.revised', content, at });
  return { quoteId: quote.id, versionId };
}

async function copyVersion(tx: Tx, organizationId: string, last: QuoteVersion, at: Date): Promise<string> {
  const id = newId();
  const { quoteId, currency, rules, note, validDays, deposit, language, totals } = last;
  // A time that is over is not offered again.
  const offered = last.offered && last.offered.startsAt > at ? last.offered : null;
  await tx.quoteVersion.create({
    data: {
      id,
      organizationId,
      quoteId,
      number: last.number + 1,
      currency,
      ...rules,
      note,
      validDays,
      depositKind: deposit.kind,
      depositValue: deposit.value,
      offeredStartsAt: offered?.startsAt ?? null,
      offeredEndsAt: offered?.endsAt ?? null,
      offeredMemberIds: offered?.memberIds ?? [],
      language,
      ...totals,
      createdAt: at,
    },
  });
  await tx.quoteLine.createMany({
    data: last.lines.map((line, position) => ({
      ...line,
      id: newId(),
      organizationId,
      versionId: id,
      position,
    })),
  });
  await tx.quotePhoto.createMany({
    data: last.photos.map((photo, position) => ({ ...photo, organizationId, versionId: id, position })),
  });
  return id;
}
