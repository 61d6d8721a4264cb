import { usesModule } from '../accounts/modules.js';
import { readOrganizationIn } from '../accounts/read-organization.js';
import { type LockedJob, lockJob } from '../jobs/lock-job.js';
import type { StartInvoice } from '../jobs/pipelines/stage-ports.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { languageFor } from './customer-language.js';
import { draftOfStage, ensurePlan } from './draft-stage.js';
import { followPlan, type StageRow, tellPlan, writeStages } from './edit-plan.js';
import type { TypedLine } from './invoice-lines.js';
import type { InvoicePorts } from './invoice-ports.js';
import { issueInvoice } from './issue-invoice.js';
import { lockInvoice } from './lock-invoice.js';
import { readPlan } from './read-plan.js';
import { type On, writeDraft } from './save-draft.js';
import { sayTo } from './stage-words.js';

export type BillingStart = On & {
  jobId: string;
  customerId: string;
  quoteId: string;
  versionId: string;
  currency: string;
  /** Minor units; a deposit of 0: none. */
  total: number;
  deposit: number;
  /** The lines that were accepted. */
  lines: readonly TypedLine[];
};

/**
 * What accepting a quote means for the bills of its job, in the accepting transaction: a plan of deposit and balance, or
 * of the balance alone; for extra work, the plan that is there grows by it. A deposit is issued at once and its id
 * answered. Where the organization leaves invoices out, nothing happens.
 */
export function createStartBilling({ refuseSecrets }: Pick<InvoicePorts, 'refuseSecrets'>) {
  return async (tx: Tx, start: BillingStart): Promise<{ invoiceId?: string }> => {
    const { organizationId, actor, at, jobId, quoteId, versionId, lines } = start;
    const on = { organizationId, actor, at };
    if (!usesModule((await readOrganizationIn(tx)).settings, 'invoices')) {
      return {};
    }
    const job = await lockJob(tx, { id: jobId });
    const words = sayTo(await languageFor(tx, job.customerId));
    const deposit = Math.min(start.deposit, start.total);
    const before = await tx.billingStage.findMany({ where: { jobId }, orderBy: { position: 'asc' } });
    const kept = before.map(({ id, label, kind, value, invoiceId }) => ({
      ...{ id, label, value: Number(value), invoiceId },
      kind: kind as StageRow['kind'],
    }));
    const open = await openBalance(tx, kept);
    const balance: StageRow = open ?? {
      id: newId(),
      label: words.balance,
      kind: 'balance',
      value: 0,
      invoiceId: null,
    };
    const depositId = newId();
    const rows: StageRow[] = [
      ...kept.filter(({ id }) => id !== balance.id),
      ...(deposit > 0
        ? [{ id: depositId, label: words.deposit, kind: 'amount' as const, value: deposit, invoiceId: null }]
        : []),
      balance,
    ];
    const accepting = { quoteId, versionId, lines };
    await writeStages(tx, job, rows, { ...on, accepting });
    await tellPlan(tx, job, { ...on, accepting });
    const plan = await readPlan(tx, jobId, accepting);
    const stage = plan.stages.find(({ id }) => id === depositId);
    if (!stage) {
      return {};
    }
    const { id } = await draftOfStage(tx, job, plan, stage, on);
    await issueInvoice(tx, { refuseSecrets }, await lockInvoice(tx, { id }), on);
    await followPlan(tx, job, { ...on, accepting });
    return { invoiceId: id };
  };
}

/** The balance that takes what is added: the one whose invoice is not issued. */
async function openBalance(tx: Tx, stages: readonly StageRow[]): Promise<StageRow | undefined> {
  const last = stages.at(-1);
  const issued =
    last?.invoiceId && (await tx.invoice.count({ where: { id: last.invoiceId, state: 'issued' } })) > 0;
  return last?.kind === 'balance' && !issued ? last : undefined;
}

/**
 * Begins an invoice for a job that enters a stage: a draft of the next stage of its plan, or an empty one where nothing
 * was agreed on by quote. A draft that is there already is enough.
 */
export const startInvoice: StartInvoice = async (tx, { organizationId, job: { id }, actor, at }) => {
  const on = { organizationId, actor, at };
  const job = await lockJob(tx, { id });
  if (!usesModule((await readOrganizationIn(tx)).settings, 'invoices')) {
    return;
  }
  if ((await tx.invoice.count({ where: { jobId: id, state: 'draft' } })) > 0) {
    return;
  }
  const plan = await ensurePlan(tx, job, on);
  if (plan.agreed.total > 0) {
    const next = plan.stages.find(({ invoice, amount }) => !invoice && amount > 0);
    if (next) {
      await draftOfStage(tx, job, plan, next, on);
    }
    return;
  }
  await draftEmpty(tx, job, on);
};

async function draftEmpty(tx: Tx, { id, customerId, title }: LockedJob, on: On): Promise<void> {
  const { currency, settings } = await readOrganizationIn(tx);
  const { pricesIncludeTax, taxRounding } = settings.billing;
  const target = { customerId, jobId: id, bookingId: null };
  const nothing = { lines: [], subtotal: 0, discount: 0, tax: 0, total: 0 };
  await writeDraft(tx, target, { title, currency, pricesIncludeTax, taxRounding, ...nothing }, on);
}
