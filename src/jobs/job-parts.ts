import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId, newId } from '../platform/ids.js';
import { changedMeanwhile } from './changed-meanwhile.js';
import { type JobKey, type LockedJob, lockJob } from './lock-job.js';
import type { Screen } from './record-ports.js';

/** Something a job takes. */
export type JobPart = { id: string; name: string; quantity: number; note: string; version: number };
export type TypedPart = { name: string; quantity: number; note: string };

/** Parts of one job, and the longest texts of one, in characters. */
const MOST_PARTS = 200;
export const LONGEST_PART = { name: 120, note: 300 } as const;

type On = { organizationId: string; job: JobKey; actor: Actor; at: Date };

/** The parts of a job, in the order they were put on it. */
export async function readParts(tx: Tx, jobId: string): Promise<JobPart[]> {
  return await tx.jobPart.findMany({
    where: { jobId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, quantity: true, note: true, version: true },
  });
}

/** Puts a part on an open job; its texts pass the vault's door, and the feed says so. Throws `conflict` when closed. */
export async function addPart(tx: Tx, screen: Screen, on: On, typed: TypedPart): Promise<void> {
  const job = await lockOpen(tx, on.job);
  if ((await tx.jobPart.count({ where: { jobId: job.id } })) >= MOST_PARTS) {
    throw new DocketError('conflict', `A job has at most ${MOST_PARTS} parts.`);
  }
  const part = await screenPart(tx, screen, on, job, typed);
  const { organizationId, at } = on;
  await tx.jobPart.create({ data: { id: newId(), organizationId, jobId: job.id, ...part, createdAt: at } });
  await note(tx, on, job, null, part);
}

/**
 * Changes a part; `version` is the one that was seen. Throws `not-found` for a part of another job, `conflict` where
 * somebody changed it since, with what it is now.
 */
export async function changePart(
  tx: Tx,
  screen: Screen,
  on: On,
  { id, version, ...typed }: TypedPart & { id: string; version: number },
): Promise<void> {
  const job = await lockOpen(tx, on.job);
  const before = await findPart(tx, job, id);
  if (describe(before) === describe(typed)) {
    return;
  }
  if (before.version !== version) {
    const now = describe(before);
    throw await changedMeanwhile(tx, job.id, { field: 'part', label: 'this part', now });
  }
  const part = await screenPart(tx, screen, on, job, typed);
  await tx.jobPart.update({ where: { id }, data: { ...part, version: version + 1 } });
  await note(tx, on, job, before, part);
}

/** Takes a part off an open job, in its feed; one that is gone already changes nothing. */
export async function removePart(tx: Tx, on: On, id: string): Promise<void> {
  const job = await lockOpen(tx, on.job);
  const part = isId(id) ? await tx.jobPart.findFirst({ where: { id, jobId: job.id } }) : null;
  if (!part) {
    return;
  }
  await tx.jobPart.delete({ where: { id } });
  await note(tx, on, job, part, null);
}

async function lockOpen(tx: Tx, key: JobKey): Promise<LockedJob> {
  const job = await lockJob(tx, key);
  if (job.state !== 'open') {
    throw new DocketError('conflict', `J-${job.number} is closed.`);
  }
  return job;
}

async function findPart(tx: Tx, job: LockedJob, id: string): Promise<JobPart> {
  const part = isId(id) ? await tx.jobPart.findFirst({ where: { id, jobId: job.id } }) : null;
  if (!part) {
    throw notFound('part');
  }
  return part;
}

async function screenPart(
  tx: Tx,
  screen: Screen,
  { organizationId, actor, at }: On,
  { id, customerId }: LockedJob,
  typed: TypedPart,
): Promise<TypedPart> {
  const subject = { organizationId, record: { kind: 'job', id } as const, customerId, actor, at };
  const name = await screen(tx, { ...subject, field: 'part', text: typed.name });
  const words = typed.note === '' ? '' : await screen(tx, { ...subject, field: 'part', text: typed.note });
  return { name, quantity: typed.quantity, note: words };
}

/** "2 × Screen (black)" */
function describe({ name, quantity, note: words }: TypedPart): string {
  return `${quantity} × ${name}${words === '' ? '' : ` (${words})`}`;
}

async function note(
  tx: Tx,
  { organizationId, actor, at }: On,
  { id }: LockedJob,
  from: TypedPart | null,
  to: TypedPart | null,
): Promise<void> {
  const change = { field: 'part', from: from && describe(from), to: to && describe(to) };
  await tx.job.update({ where: { id }, data: { updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id },
    actor,
    type: 'job.changed',
    content: { changes: [change] },
    at,
  });
}
