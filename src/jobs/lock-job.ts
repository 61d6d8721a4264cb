import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { type Details, readDetails } from './details.js';
import type { Priority } from './priority.js';
import type { JobState } from './stage-table.js';

export type JobKey = { id: string } | { number: number };

export type LockedJob = {
  id: string;
  number: number;
  title: string;
  trade: string;
  customerId: string;
  pipelineId: string;
  stageId: string;
  state: JobState;
  ownerId: string | null;
  priority: Priority;
  details: Details;
};

/** Reads a job and keeps its row locked until the transaction ends. Throws `not-found`. */
export async function lockJob(tx: Tx, key: JobKey): Promise<LockedJob> {
  const [row] =
    'id' in key
      ? await tx.$queryRaw<{ id: string }[]>`SELECT id FROM job WHERE id = ${key.id}::uuid FOR UPDATE`
      : await tx.$queryRaw<{ id: string }[]>`SELECT id FROM job WHERE number = ${key.number} FOR UPDATE`;
  const job = row && (await tx.job.findUnique({ where: { id: row.id } }));
  if (!job) {
    throw notFound('job');
  }
  return {
    ...job,
    state: job.state as JobState,
    priority: job.priority as Priority,
    details: readDetails(job.details),
  };
}
