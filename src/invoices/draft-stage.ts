import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { languageFor } from './customer-language.js';
import { sayStage, writeStages } from './edit-plan.js';
import { LONGEST_INVOICE_TEXT } from './invoice-lines.js';
import { type BillingPlan, contentOfStage, type PlanStage, readPlan } from './read-plan.js';
import { type On, writeDraft } from './save-draft.js';
import { sayTo } from './stage-words.js';

type PlannedJob = { id: string; customerId: string };

/** The plan of a locked job, with a balance of all that was agreed on where nobody made one yet. */
export async function ensurePlan(
  tx: Tx,
  job: PlannedJob,
  on: Pick<On, 'organizationId' | 'at'>,
): Promise<BillingPlan> {
  const plan = await readPlan(tx, job.id);
  if (plan.stages.length > 0 || plan.agreed.total === 0) {
    return plan;
  }
  const label = sayTo(await languageFor(tx, job.customerId)).balance;
  await writeStages(tx, job, [{ id: newId(), label, kind: 'balance', value: 0, invoiceId: null }], on);
  return await readPlan(tx, job.id);
}

/**
 * Begins the invoice of a stage of a locked job's plan; where there is a draft of it already, that one. Throws
 * `conflict` for a stage that was invoiced or comes to nothing, `not-found` for one of another job.
 */
export async function draftStage(tx: Tx, job: PlannedJob, stageId: string, on: On): Promise<{ id: string }> {
  const plan = await ensurePlan(tx, job, on);
  const stage = plan.stages.find(({ id }) => id === stageId);
  if (!stage) {
    throw notFound('stage');
  }
  return await draftOfStage(tx, job, plan, stage, on);
}

export async function draftOfStage(
  tx: Tx,
  job: PlannedJob,
  plan: BillingPlan,
  stage: PlanStage,
  on: On,
): Promise<{ id: string }> {
  if (stage.invoice?.state === 'draft') {
    return { id: stage.invoice.id };
  }
  if (stage.invoice) {
    throw new DocketError('conflict', `${stage.label} was invoiced as INV-${stage.invoice.number}.`);
  }
  if (stage.amount === 0) {
    throw new DocketError('conflict', `Nothing is left to invoice for ${stage.label}.`);
  }
  const language = await languageFor(tx, job.customerId);
  const say = sayStage(plan, stage, language);
  const { lines, totals, pricesIncludeTax } = contentOfStage(plan, stage, say);
  const [quote] = plan.agreed.quotes;
  const { id } = await writeDraft(
    tx,
    { customerId: job.customerId, jobId: job.id, bookingId: null },
    {
      title: cut(
        plan.stages.length === 1 ? (quote?.title ?? say.stage) : `${say.stage} ${quote?.title ?? ''}`,
      ),
      lines,
      ...totals,
      currency: plan.agreed.currency ?? '',
      pricesIncludeTax,
      taxRounding: quote?.rules.taxRounding ?? 'rate',
      quoteId: quote?.id ?? null,
      language,
    },
    on,
  );
  await tx.billingStage.update({ where: { id: stage.id }, data: { invoiceId: id } });
  return { id };
}

function cut(title: string): string {
  return [...title.trim()].slice(0, LONGEST_INVOICE_TEXT.title).join('');
}
