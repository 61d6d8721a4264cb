import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { nextNumber } from '../platform/database/next-number.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { type Details, fitDetails, fitTitle } from './details.js';
import type { Priority } from './priority.js';

export type NewJob = {
  organizationId: string;
  customerId: string;
  trade: string;
  /** One that staff typed is screened as what is on this job: once its row is there, in the same transaction. */
  title: ScreenedText | ((record: RecordRef) => Promise<ScreenedText>);
  details: Details;
  /** The form it is opened with. */
  formId?: string | undefined;
  /** The member who becomes its owner, where there is one already. */
  ownerId?: string | undefined;
  quoteId?: string | undefined;
  /** `normal` where it is not said. */
  priority?: Priority | undefined;
  /** The closed job of the same customer that this one follows. */
  followsJobId?: string | undefined;
  actor: Actor;
  at: Date;
};

/**
 * Opens a job on the first open stage of the pipeline of its trade, or of the standard one, with the next job number.
 * Details and title are cut to length. Throws `not-found` for a customer, quote or job that is not this organization's.
 */
export async function openJob(tx: Tx, job: NewJob): Promise<{ id: string; number: number }> {
  const { organizationId, customerId, actor, at } = job;
  await requireOwnRows(tx, job);
  const stage = await firstStage(tx, job.trade);
  const id = newId();
  const number = await nextNumber(tx, organizationId, 'job');
  const record = { kind: 'job', id } as const;
  const fallback = `Job ${number}` as ScreenedText;
  const given = typeof job.title === 'string' ? fitTitle(job.title, fallback) : fallback;
  await tx.job.create({
    data: {
      id,
      organizationId,
      number,
      title: given,
      formId: job.formId ?? null,
      trade: job.trade,
      customerId,
      pipelineId: stage.pipelineId,
      stageId: stage.id,
      ownerId: job.ownerId ?? null,
      quoteId: job.quoteId ?? null,
      priority: job.priority ?? 'normal',
      followsJobId: job.followsJobId ?? null,
      details: fitDetails(job.details),
      createdAt: at,
      stageEnteredAt: at,
      updatedAt: at,
    },
  });
  const title = typeof job.title === 'string' ? given : fitTitle(await job.title(record), fallback);
  if (title !== given) {
    await tx.job.update({ where: { id }, data: { title } });
  }
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'job.created',
    content: { number, title },
    at,
  });
  return { id, number };
}

/** Foreign keys look past row-level security, so what is pointed at is looked up first. */
async function requireOwnRows(tx: Tx, job: NewJob): Promise<void> {
  const { customerId, quoteId, followsJobId } = job;
  if (!(await tx.customer.findUnique({ where: { id: customerId }, select: { id: true } }))) {
    throw notFound('customer');
  }
  if (quoteId && !(await tx.quote.findFirst({ where: { id: quoteId, customerId }, select: { id: true } }))) {
    throw notFound('quote');
  }
  if (
    followsJobId &&
    !(await tx.job.findFirst({ where: { id: followsJobId, customerId }, select: { id: true } }))
  ) {
    throw notFound('job');
  }
}

/**
 * Where a job of this trade begins: in the pipeline for the trade, else the standard one. The stage is locked for
 * sharing and read again: a pipeline that was archived meanwhile takes no new job.
 */
async function firstStage(tx: Tx, trade: string): Promise<{ id: string; pipelineId: string }> {
  const stage =
    (await findFirstStage(tx, { trades: { has: trade } })) ?? (await findFirstStage(tx, { standard: true }));
  if (!stage) {
    throw new DocketError('conflict', 'The standard pipeline has no open stage, so no job can begin.');
  }
  return stage;
}

async function findFirstStage(tx: Tx, pipeline: { trades: { has: string } } | { standard: true }) {
  const where = { kind: 'open', pipeline: { ...pipeline, archivedAt: null } } as const;
  const select = { id: true, pipelineId: true } as const;
  const stage = await tx.stage.findFirst({ where, orderBy: { position: 'asc' }, select });
  if (!stage) {
    return null;
  }
  await tx.$queryRaw`SELECT id FROM stage WHERE id = ${stage.id}::uuid FOR SHARE`;
  return await tx.stage.findFirst({ where: { ...where, id: stage.id }, select });
}
