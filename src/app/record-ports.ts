import type { RecordRef } from '../activity/record.js';
import { erasableTexts } from '../activity/stored-texts.js';
import { closeConversationsOf, moveConversations } from '../conversations/link-conversation.js';
import { readConversationTexts } from '../conversations/stored-texts.js';
import { readCustomerTexts } from '../customers/stored-texts.js';
import { startInvoice } from '../invoices/start-billing.js';
import { readInvoiceTexts } from '../invoices/stored-texts.js';
import { cancelBookingsOf } from '../jobs/bookings/end-booking.js';
import type { Withdraw } from '../jobs/bookings/plan-notices.js';
import { readBookingTexts } from '../jobs/bookings/stored-texts.js';
import type { StageEffects } from '../jobs/pipelines/stage-ports.js';
import type { Closing, Moving } from '../jobs/record-ports.js';
import { readJobTexts } from '../jobs/stored-texts.js';
import { readMailTexts } from '../outbox/stored-texts.js';
import { withdrawOutgoing } from '../outbox/withdraw-outgoing.js';
import { linkPhotos } from '../photos/place-photos.js';
import { readPhotoTexts } from '../photos/stored-texts.js';
import type { Tx } from '../platform/database/database.js';
import { readQuoteTexts } from '../quotes/stored-texts.js';
import { destroySecrets } from '../vault/destroy-secrets.js';
import { moveSecrets } from '../vault/list-secrets.js';
import type { MasterKeys } from '../vault/master-keys.js';
import type { StoredText } from '../vault/screen-stored.js';
import { askForDocument } from './ask-for-document.js';

/** What was to be told of a booking that changed, taken back from the outbox. */
export const withdrawOfBookings: Withdraw = (tx, keys) =>
  withdrawOutgoing(tx, keys, 'stopped: the booking changed');

/** What closing a record takes with it, in the same transaction: its secrets, open conversations, bookings to come. */
export function createClosing(keys: MasterKeys): Closing {
  return async (tx, { organizationId, record, reason, actor, at }) => {
    if (record.kind === 'job') {
      await cancelBookingsOf(tx, withdrawOfBookings, record.id, { organizationId, actor, at });
    }
    await destroySecrets(tx, keys, readStoredTexts, { organizationId, record, reason, actor, at });
    await closeConversationsOf(tx, record);
  };
}

/** What happens with a job that enters a stage. */
export function createStageEffects(keys: MasterKeys): StageEffects {
  return {
    destroySecrets: async (tx, { organizationId, job, actor, at }) => {
      const record = { kind: 'job', id: job.id } as const;
      await destroySecrets(tx, keys, readStoredTexts, { organizationId, record, reason: 'stage', actor, at });
    },
    askForDocument,
    startInvoice,
  };
}

/** What goes along when a quote becomes a job. */
export const moveAlong: Moving = async (tx, { organizationId, from, to, actor, at }) => {
  await moveConversations(tx, from, to);
  await moveSecrets(tx, from, to);
  await linkPhotos(tx, { organizationId, from, to, actor, at });
};

/** Every free text that a record, the quote it came from, their conversations, photos, customer and feeds hold. */
export async function readStoredTexts(tx: Tx, record: RecordRef): Promise<StoredText[]> {
  const records = await withOrigin(tx, record);
  const conversations = await tx.conversation.findMany({
    where: {
      OR: [{ id: record.id }, ...records.map(({ kind, id }) => ({ recordKind: kind, recordId: id }))],
    },
    select: { id: true, customerId: true },
  });
  const writers = [...new Set(conversations.map(({ customerId }) => customerId))];
  const joined = await tx.customer.findMany({ where: { joinedInto: { in: writers } }, select: { id: true } });
  const customerIds = [...writers, ...joined.map(({ id }) => id)];
  const held = [...records, ...conversations.map(({ id }): RecordRef => ({ kind: 'conversation', id }))];
  const feeds = [...held, ...customerIds.map((id): RecordRef => ({ kind: 'customer', id }))];
  const texts = [
    ...(await erasableTexts(tx, feeds)),
    ...(await readConversationTexts(tx, record)),
    ...(await readPhotoTexts(tx, held)),
    ...(await readCustomerTexts(tx, customerIds)),
    ...(await readMailTexts(tx, customerIds)),
    ...(await readBookingTexts(tx, { customerIds })),
    ...(await readInvoiceTexts(tx, { customerIds })),
  ];
  for (const { kind, id } of records) {
    texts.push(...(kind === 'job' ? await readJobTexts(tx, id) : await readQuoteTexts(tx, id)));
    if (kind === 'job') {
      texts.push(
        ...(await readBookingTexts(tx, { jobId: id })),
        ...(await readInvoiceTexts(tx, { jobId: id })),
      );
    }
  }
  return texts;
}

/** A job copied its title and details from the quote it came from, and may have quotes for extra work. */
async function withOrigin(tx: Tx, record: RecordRef): Promise<RecordRef[]> {
  if (record.kind !== 'job') {
    return [record];
  }
  const quotes = await tx.quote.findMany({
    where: { OR: [{ jobId: record.id }, { extraOfJobId: record.id }] },
    select: { id: true },
    orderBy: { number: 'asc' },
  });
  return [record, ...quotes.map(({ id }) => ({ kind: 'quote' as const, id }))];
}
