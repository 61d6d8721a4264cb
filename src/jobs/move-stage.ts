import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { type JobKey, type LockedJob, lockJob } from './lock-job.js';
import type { Closing } from './record-ports.js';
import { type ClosedState, type StageKind, type StageRef, stageMove } from './stage-table.js';

export type StageMoving = {
  organizationId: string;
  job: JobKey;
  to: { stageId: string } | { kind: ClosedState };
  actor: Actor;
  at: Date;
  /** Runs in the transaction once the move is allowed, before anything else; if it throws, nothing moves. */
  before?: BeforeMove | undefined;
};

export type BeforeMove = (tx: Tx, move: { jobId: string; closesAs: ClosedState | null }) => Promise<void>;

export type StageMoved = { jobId: string; moved: boolean; closedAs: ClosedState | null };

/**
 * Moves a job to a stage of its pipeline under a row lock. Entering a done or cancelled stage closes it: `closing`
 * runs first, in this transaction, then state and feed are written. Moving to where it is does nothing; a closed
 * job is refused (`conflict`). A stage of another pipeline or organization is `not-found`.
 */
export async function moveStage(tx: Tx, closing: Closing, moving: StageMoving): Promise<StageMoved> {
  const { organizationId, actor, at } = moving;
  const job = await lockJob(tx, moving.job);
  const to = await findStage(tx, job, moving.to);
  const move = stageMove(job, to, actor.kind);
  if (move.outcome === 'refused') {
    throw new DocketError('conflict', move.because);
  }
  if (move.outcome === 'stays') {
    return { jobId: job.id, moved: false, closedAs: null };
  }
  const record = { kind: 'job', id: job.id } as const;
  const closedAs = move.outcome === 'closes' ? move.as : null;
  await moving.before?.(tx, { jobId: job.id, closesAs: closedAs });
  if (closedAs) {
    await closing(tx, { organizationId, record, customerId: job.customerId, reason: closedAs, actor, at });
  }
  const from = await tx.stage.findUniqueOrThrow({ where: { id: job.stageId }, select: { name: true } });
  await tx.job.update({
    where: { id: job.id },
    data: { stageId: to.id, updatedAt: at, ...(closedAs ? { state: closedAs, closedAt: at } : {}) },
  });
  const entry = { organizationId, record, actor, at };
  await appendActivity(tx, { ...entry, type: 'job.stage', content: { from: from.name, to: to.name } });
  if (closedAs) {
    await appendActivity(tx, { ...entry, type: 'job.closed', content: { as: closedAs } });
  }
  return { jobId: job.id, moved: true, closedAs };
}

async function findStage(tx: Tx, job: LockedJob, to: StageMoving['to']): Promise<StageRef> {
  const stage = await tx.stage.findFirst({
    where: { pipelineId: job.pipelineId, ...('stageId' in to ? { id: to.stageId } : { kind: to.kind }) },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, kind: true },
  });
  if (!stage) {
    throw notFound('stage');
  }
  return { ...stage, kind: stage.kind as StageKind };
}
