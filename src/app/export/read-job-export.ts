import type { RecordRef } from '../../activity/record.js';
import { readTranscript, type TranscriptMessage } from '../../conversations/read-transcript.js';
import { type Booking, listBookings } from '../../jobs/bookings/list-bookings.js';
import { readJobForms } from '../../jobs/forms/read-job-forms.js';
import { readParts } from '../../jobs/job-parts.js';
import type { Viewer } from '../../jobs/permission.js';
import { type JobRecord, readJob } from '../../jobs/read-job.js';
import type { GalleryPhoto } from '../../photos/gallery-photo.js';
import { readGallery } from '../../photos/read-gallery.js';
import type { Tx } from '../../platform/database/database.js';

export type JobExport = {
  job: object;
  messages: object[];
  photos: object[];
  feed: object[];
};

/**
 * Everything that is kept of a job, as staff may read it: allow-listed, field by field. Secrets are placeholders, as
 * in every row. Throws `not-found`.
 */
export async function readJobExport(
  tx: Tx,
  viewer: Viewer,
  number: number,
): Promise<JobExport & { id: string; customerId: string; gallery: GalleryPhoto[] }> {
  const job = await readJob(tx, { number }, viewer);
  const row = await tx.job.findUniqueOrThrow({ where: { id: job.id } });
  const linked: RecordRef[] = [
    { kind: 'job', id: job.id },
    ...(job.quote ? [{ kind: 'quote' as const, id: job.quote.id }] : []),
  ];
  const conversations = await tx.conversation.findMany({
    where: { OR: linked.map(({ kind, id }) => ({ recordKind: kind, recordId: id })) },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const ids = conversations.map(({ id }) => id);
  const gallery = await readGallery(tx, { kind: 'job', id: job.id });
  const bookings = await listBookings(tx, viewer, { jobId: job.id });
  const forms = await readJobForms(tx, row);
  const parts = await readParts(tx, job.id);
  return {
    id: job.id,
    customerId: job.customer.id,
    gallery,
    job: {
      ...presentJob(job),
      bookings: bookings.map(presentBooking),
      parts: parts.map(({ name, quantity, note }) => ({ name, quantity, note })),
      forms: forms
        .filter(({ answers }) => answers.length > 0)
        .map(({ name, answers }) => ({ name, answers })),
    },
    messages: (await readMessages(tx, ids)).map(presentMessage),
    photos: gallery.map(presentPhoto),
    feed: await readFeed(tx, [...linked, ...ids.map((id): RecordRef => ({ kind: 'conversation', id }))]),
  };
}

function presentJob(job: JobRecord): object {
  const { id, number, title, trade, state, priority, details, pipeline, stage, createdAt, closedAt } = job;
  return {
    id,
    reference: `J-${number}`,
    title,
    trade,
    state,
    priority,
    pipeline,
    stage: stage.name,
    details,
    customer: job.customer,
    owner: job.owner?.name ?? null,
    assignees: job.assignees.map(({ name }) => name),
    quote: job.quote && `Q-${job.quote.number}`,
    follows: job.follows && `J-${job.follows.number}`,
    createdAt,
    closedAt,
  };
}

function presentBooking({ title, startsAt, endsAt, state, place, notes, people }: Booking): object {
  return { title, startsAt, endsAt, state, place, notes, people: people.map(({ name }) => name) };
}

function presentMessage(message: TranscriptMessage): object {
  const { id, direction, authorKind, channel, text, earlier, photoIds, at, editedAt, deletedAt } = message;
  return { id, at, direction, author: authorKind, channel, text, earlier, photoIds, editedAt, deletedAt };
}

function presentPhoto(photo: GalleryPhoto): object {
  const { id, state, failure, held, flag, phase, caption, source, uploader, messageId, filename } = photo;
  const { createdAt, storedAt, capturedAt, device, original, width, height, customerVisible } = photo;
  return {
    id,
    phase,
    caption,
    filename,
    source,
    uploadedBy: uploader.kind,
    messageId,
    announcedAt: createdAt,
    storedAt,
    capturedAt,
    device,
    width,
    height,
    original,
    customerVisible,
    state,
    failure,
    held,
    flag: flag?.reason ?? null,
  };
}

async function readMessages(tx: Tx, conversationIds: string[]): Promise<TranscriptMessage[]> {
  const messages: TranscriptMessage[] = [];
  let cursor: string | undefined;
  do {
    const page = await readTranscript(tx, conversationIds, { cursor, limit: 500 });
    messages.unshift(...page.messages);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return messages;
}

/** With salts and hashes: whoever has the file can compute the chain again. */
async function readFeed(tx: Tx, records: RecordRef[]): Promise<object[]> {
  const entries = await tx.activity.findMany({
    where: { OR: records.map(({ kind, id }) => ({ recordKind: kind, recordId: id })) },
    orderBy: [{ recordKind: 'asc' }, { recordId: 'asc' }, { sequence: 'asc' }],
  });
  return entries.map(({ reactedAt: _, claimedUntil: __, attempts: ___, ...entry }) => entry);
}
