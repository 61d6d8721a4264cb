import { usesModule } from '../../../accounts/modules.js';
import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { listInvoices } from '../../../invoices/list-invoices.js';
import { moneyOfJobs } from '../../../invoices/money-of-job.js';
import { type PlanStage, readPlan } from '../../../invoices/read-plan.js';
import type { JobRecord } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import { formatRate } from '../../../platform/money/write-money.js';
import { billingPlanPath, invoicePath, invoiceStagePath, invoicesPath } from '../../ui/routes/invoices.js';
import type { AmountView, InvoiceRowView, MoneyCardView, StageView } from '../views/invoice-view.js';
import { presentRow } from './present-invoices.js';
import { sayAmount, type Writing } from './say-money.js';

/** The newest so many invoices of a job stand on its page. */
const SHOWN = 50;

/**
 * The money of a job, on its page: agreed, invoiced, paid, open, and its stages. A technician gets the drafts of a job
 * they are assigned to, and no sums.
 */
export async function readJobMoney(
  tx: Tx,
  staff: Staff,
  job: Pick<JobRecord, 'id' | 'number' | 'assigned'>,
): Promise<{ money?: MoneyCardView }> {
  const organization = await readOrganizationIn(tx);
  const drafts = can(staff.role, 'draft-invoice', { assigned: job.assigned });
  if (!drafts || !usesModule(organization.settings, 'invoices')) {
    return {};
  }
  const sees = can(staff.role, 'issue-invoice');
  const at = new Date();
  const filter = { jobId: job.id, limit: SHOWN, ...(sees ? {} : { show: 'draft' as const }) };
  const { invoices } = await listInvoices(tx, staff, filter, at);
  const rows = invoices.map((invoice) => presentRow(invoice, organization));
  const plan = sees ? await readPlan(tx, job.id) : undefined;
  const currency = plan?.agreed.currency;
  return {
    money: {
      jobId: job.id,
      amounts: sees ? await amountsOf(tx, job.id, organization) : [],
      stages:
        plan && currency
          ? plan.stages.map((stage) => presentStage(stage, { job, currency, rows, writing: organization }))
          : [],
      invoices: rows,
      newPath: invoicesPath(),
      ...(plan && plan.agreed.total > 0 ? { planPath: billingPlanPath(job.number) } : {}),
    },
  };
}

async function amountsOf(tx: Tx, jobId: string, writing: Writing): Promise<AmountView[]> {
  const sums = (await moneyOfJobs(tx, [jobId])).get(jobId) ?? [];
  return sums.flatMap(({ currency, quoted, invoiced, paid, open }) => {
    const say = (amount: number) => sayAmount(amount, currency, writing);
    return [
      ...(quoted > 0 ? [{ label: 'Agreed', amount: say(quoted) }] : []),
      { label: 'Invoiced', amount: say(invoiced) },
      { label: 'Paid', amount: say(paid) },
      { label: 'Open', amount: say(open), strong: true },
    ];
  });
}

type StagePlace = {
  job: { number: number };
  currency: string;
  rows: readonly InvoiceRowView[];
  writing: Writing;
};

function presentStage(stage: PlanStage, { job, currency, rows, writing }: StagePlace): StageView {
  const { id, label, kind, value, amount, invoice } = stage;
  const path = invoice && invoicePath(invoice.number ?? invoice.id);
  const row = rows.find((one) => one.path === path);
  return {
    id,
    label,
    part: kind === 'percent' ? formatRate(value, writing.locale) : '',
    amount: sayAmount(amount, currency, writing),
    ...(row ? { invoice: { reference: row.reference, path: row.path, badge: row.badge } } : {}),
    ...(invoice || amount <= 0 ? {} : { invoicePath: invoiceStagePath(job.number, id) }),
  };
}
