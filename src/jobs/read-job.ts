import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { type Details, readDetails } from './details.js';
import { type JobSummary, jobSummaryInclude, jobsSeen, toSummary } from './list-jobs.js';
import type { JobKey } from './lock-job.js';
import { type Person, readPeople } from './people.js';
import type { Viewer } from './permission.js';
import type { StageKind, StageRef } from './stage-table.js';

export type JobRecord = JobSummary & {
  pipelineId: string;
  details: Details;
  /** The name of its pipeline. */
  pipeline: string;
  /** Of its pipeline, in order. */
  stages: StageRef[];
  assignees: Person[];
  /** Whether the viewer is one of them. */
  assigned: boolean;
  quote: { id: string; number: number } | null;
  /** The closed job this one follows. */
  follows: { id: string; number: number } | null;
};

/**
 * A job as this viewer may see it. Throws `not-found` alike for a number that does not exist, one of another
 * organization, and one that a technician is not assigned to.
 */
export async function readJob(tx: Tx, key: JobKey, viewer: Viewer): Promise<JobRecord> {
  const row = await tx.job.findFirst({
    where: { AND: [key, jobsSeen(viewer)] },
    include: {
      ...jobSummaryInclude,
      assignees: { orderBy: { createdAt: 'asc' }, select: { member: { select: { id: true, name: true } } } },
    },
  });
  if (!row) {
    throw notFound('job');
  }
  const number = { id: true, number: true } as const;
  const stages = await tx.stage.findMany({
    where: { pipelineId: row.pipelineId },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, kind: true },
  });
  const pipeline = await tx.pipeline.findUnique({
    where: { id: row.pipelineId },
    select: { name: true },
  });
  const people = await readPeople(tx, [row.ownerId]);
  const { quoteId, followsJobId } = row;
  const quote = quoteId && (await tx.quote.findUnique({ where: { id: quoteId }, select: number }));
  const follows = followsJobId && (await tx.job.findUnique({ where: { id: followsJobId }, select: number }));
  const assignees = row.assignees.map(({ member }) => member);
  return {
    ...toSummary(row, people),
    pipelineId: row.pipelineId,
    details: readDetails(row.details),
    pipeline: pipeline?.name ?? '',
    stages: stages.map((stage) => ({ ...stage, kind: stage.kind as StageKind })),
    assignees,
    assigned: assignees.some(({ id }) => id === viewer.memberId),
    quote: quote || null,
    follows: follows || null,
  };
}
