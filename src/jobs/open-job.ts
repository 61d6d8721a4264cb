import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
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
  title: ScreenedText;
  details: Details;
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
 * Opens a job on the first open stage of the organization's standard pipeline, with the next job number. Details
 * and title are cut to length. Throws `not-found` for a customer, quote or job that is not this organization's.
 */
export async function openJob(tx: Tx, job: NewJob): Promise<{ id: string; number: number }> {
  const { organizationId, customerId, actor, at } = job;
  await requireOwnRows(tx, job);
  const stage = await firstStage(tx);
  const id = newId();
  const number = await nextNumber(tx, organizationId, 'job');
  const title = fitTitle(job.title, `Job ${number}`);
  await tx.job.create({
    data: {
      id,
      organizationId,
      number,
      title,
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
      updatedAt: at,
    },
  });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id },
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

async function firstStage(tx: Tx): Promise<{ id: string; pipelineId: string }> {
  const stage = await tx.stage.findFirst({
    where: { kind: 'open', pipeline: { standard: true } },
    orderBy: { position: 'asc' },
    select: { id: true, pipelineId: true },
  });
  if (!stage) {
    throw new DocketError('conflict', 'The standard pipeline has no open stage, so no job can begin.');
  }
  return stage;
}
