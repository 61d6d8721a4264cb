import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { type JobKey, type LockedJob, lockJob } from './lock-job.js';
import { readPeople } from './people.js';
import { readStageRequirements } from './pipelines/read-stage-requirements.js';
import type { StageEffects, StageEntered } from './pipelines/stage-ports.js';
import { refusalFor } from './pipelines/stage-requirements.js';
import { readStageRules, type StageRules } from './pipelines/stage-rules.js';
import type { Closing } from './record-ports.js';
import { type ClosedState, type StageKind, type StageRef, stageMove } from './stage-table.js';

export type StageMoving = {
  organizationId: string;
  job: JobKey;
  /** A stage of its pipeline; with `anyPipeline`, an open or internal one of another pipeline too. */
  to: { stageId: string; anyPipeline?: true } | { kind: ClosedState };
  actor: Actor;
  at: Date;
  /** The stage that whoever moves it saw it on; the move is refused where somebody else was first. */
  seenOn?: string | undefined;
  /** Runs in the transaction once the move is allowed, before anything else; if it throws, nothing moves. */
  before?: BeforeMove | undefined;
};

export type BeforeMove = (tx: Tx, move: { jobId: string; closesAs: ClosedState | null }) => Promise<void>;

export type StageMoved = { jobId: string; moved: boolean; closedAs: ClosedState | null };

export type MovePorts = { closing: Closing; effects: StageEffects };

/**
 * Moves a job to a stage under a row lock. Entering a done or cancelled stage closes it: `closing` runs first, in
 * this transaction, then state and feed are written, then what the stage's rules say must happen with it. Moving to
 * where it is does nothing. `conflict` for a closed job, for one that is not where it was seen any more, and for one
 * that lacks what the stage asks for: the message says who moved it where, or what is missing. A stage of another
 * organization, an archived pipeline, or another pipeline unless asked, is `not-found`.
 */
export async function moveStage(tx: Tx, ports: MovePorts, moving: StageMoving): Promise<StageMoved> {
  const { organizationId, actor, at } = moving;
  const job = await lockJob(tx, moving.job);
  const to = await lockStage(tx, job, moving.to);
  const move = stageMove(job, to, actor.kind);
  if (move.outcome === 'stays') {
    return { jobId: job.id, moved: false, closedAs: null };
  }
  if (moving.seenOn !== undefined && moving.seenOn !== job.stageId) {
    throw await movedMeanwhile(tx, job);
  }
  if (move.outcome === 'refused') {
    throw new DocketError('conflict', move.because);
  }
  await requireNothingMissing(tx, job, to);
  const closedAs = move.outcome === 'closes' ? move.as : null;
  await moving.before?.(tx, { jobId: job.id, closesAs: closedAs });
  const entered = { organizationId, job, actor, at };
  const record = { kind: 'job', id: job.id } as const;
  if (closedAs) {
    const { customerId } = job;
    await ports.closing(tx, { organizationId, record, customerId, reason: closedAs, actor, at });
  } else if (to.rules.destroySecrets) {
    await ports.effects.destroySecrets(tx, entered);
  }
  await writeMove(tx, entered, to, closedAs);
  await runEffects(tx, ports.effects, to.rules, entered);
  return { jobId: job.id, moved: true, closedAs };
}

type TargetStage = StageRef & { pipelineId: string; pipeline: { name: string }; rules: StageRules };

/**
 * The stage's row is locked for sharing: whoever edits or removes it waits, and a stage that was removed meanwhile
 * is not found.
 */
async function lockStage(tx: Tx, job: LockedJob, to: StageMoving['to']): Promise<TargetStage> {
  const elsewhere = 'stageId' in to && to.anyPipeline;
  const wanted = {
    pipeline: { archivedAt: null },
    ...('stageId' in to ? { id: to.stageId } : { kind: to.kind }),
    ...(elsewhere
      ? { OR: [{ pipelineId: job.pipelineId }, { kind: { in: ['open', 'internal'] } }] }
      : { pipelineId: job.pipelineId }),
  };
  const query = {
    where: wanted,
    orderBy: { position: 'asc' },
    select: {
      id: true,
      name: true,
      kind: true,
      rules: true,
      pipelineId: true,
      pipeline: { select: { name: true } },
    },
  } as const;
  const found = await tx.stage.findFirst(query);
  if (found) {
    await tx.$queryRaw`SELECT id FROM stage WHERE id = ${found.id}::uuid FOR SHARE`;
  }
  const stage = found && (await tx.stage.findFirst({ ...query, where: { ...wanted, id: found.id } }));
  if (!stage) {
    throw notFound('stage');
  }
  return { ...stage, kind: stage.kind as StageKind, rules: readStageRules(stage.rules) };
}

async function requireNothingMissing(tx: Tx, job: LockedJob, to: TargetStage): Promise<void> {
  const needs = await readStageRequirements(tx, [job.id], { stageIds: [to.id] });
  const missing = needs.get(job.id)?.[0]?.missing ?? [];
  if (missing.length > 0) {
    throw new DocketError('conflict', refusalFor(`J-${job.number}`, to.name, missing));
  }
}

async function writeMove(
  tx: Tx,
  { organizationId, job, actor, at }: StageEntered & { job: LockedJob },
  to: TargetStage,
  closedAs: ClosedState | null,
): Promise<void> {
  const from = await tx.stage.findUniqueOrThrow({
    where: { id: job.stageId },
    select: { name: true, pipeline: { select: { name: true } } },
  });
  await tx.job.update({
    where: { id: job.id },
    data: {
      pipelineId: to.pipelineId,
      stageId: to.id,
      stageEnteredAt: at,
      updatedAt: at,
      ...(closedAs ? { state: closedAs, closedAt: at } : {}),
    },
  });
  const entry = { organizationId, record: { kind: 'job', id: job.id } as const, actor, at };
  const changesPipeline = to.pipelineId !== job.pipelineId;
  await appendActivity(tx, {
    ...entry,
    type: 'job.stage',
    content: {
      from: from.name,
      to: to.name,
      stageId: to.id,
      ...(changesPipeline ? { pipeline: { from: from.pipeline.name, to: to.pipeline.name } } : {}),
      ...(to.rules.notify ? { notify: true } : {}),
    },
  });
  if (closedAs) {
    await appendActivity(tx, { ...entry, type: 'job.closed', content: { as: closedAs } });
  }
}

/** What must be there when the move is. A rule whose port is gone stops the move: it is never passed over. */
async function runEffects(
  tx: Tx,
  { askForDocument, startInvoice }: StageEffects,
  { askDocument, startInvoice: invoice }: StageRules,
  entered: StageEntered,
): Promise<void> {
  if ((askDocument && !askForDocument) || (invoice && !startInvoice)) {
    throw new DocketError(
      'conflict',
      'This stage has a rule that Docket cannot follow here. Change its rules.',
    );
  }
  if (askDocument) {
    await askForDocument?.(tx, { ...entered, document: askDocument });
  }
  if (invoice) {
    await startInvoice?.(tx, entered);
  }
}

/** Somebody was first: who, and where the job is now. */
async function movedMeanwhile(tx: Tx, job: LockedJob): Promise<DocketError> {
  const stage = await tx.stage.findUniqueOrThrow({ where: { id: job.stageId }, select: { name: true } });
  const last = await tx.activity.findFirst({
    where: { recordKind: 'job', recordId: job.id, type: 'job.stage' },
    orderBy: { sequence: 'desc' },
    select: { actorKind: true, actorId: true },
  });
  const people = await readPeople(tx, [last?.actorKind === 'member' ? last.actorId : null]);
  const who = people.get(last?.actorId ?? '')?.name ?? 'Docket';
  return new DocketError(
    'conflict',
    `${who} moved J-${job.number} to ${stage.name} before you. It stays there.`,
  );
}
