import { appendActivity } from '../activity/append-activity.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { languageFor } from './customer-language.js';
import { invalid, tidyText, writeLines } from './invoice-lines.js';
import { checkStages, type PlannedStage, planAmounts } from './plan-stages.js';
import type { Accepting } from './read-agreed.js';
import { type BillingPlan, contentOfStage, type PlanStage, readPlan } from './read-plan.js';
import type { On } from './save-draft.js';
import { sayTo } from './stage-words.js';

/** A stage as somebody typed it; `id` where it is there already. */
export type TypedStage = PlannedStage & { id?: string | undefined; label: string };

type PlannedJob = { id: string; customerId: string };

/**
 * Sets in how many stages a locked job is paid. Stages that were invoiced stay as they are and in their order; drafts of
 * the others follow the plan. Throws `conflict` where an invoiced one is missing or other than it was, where nothing was
 * agreed on, or the stages come to more than that; `invalid-input` for a stage that cannot be.
 */
export async function editPlan(
  tx: Tx,
  screen: Screen,
  job: PlannedJob,
  typed: readonly TypedStage[],
  on: On,
): Promise<void> {
  const { agreed, stages } = await readPlan(tx, job.id);
  if (agreed.total === 0) {
    throw new DocketError('conflict', 'No quote was accepted for this job. Invoice it without stages.');
  }
  const known = new Map(stages.map((stage) => [stage.id, stage]));
  demandKept(stages, typed);
  const planned = typed.map((stage) => {
    const before = known.get(stage.id ?? '');
    const invoiced = before?.invoice?.state === 'issued' ? before.amount : null;
    return { ...stage, before, invoiced, value: stage.kind === 'balance' ? 0 : stage.value };
  });
  checkStages(planned);
  planAmounts(agreed.total, planned);
  const { organizationId, actor, at } = on;
  const record = { kind: 'job', id: job.id } as const;
  const rows = [];
  for (const [index, { label: text, before, kind, value }] of planned.entries()) {
    const label = tidyText('title', text, `stages.${index}.label`);
    if (label === '') {
      throw invalid(`stages.${index}.label`, 'Give each stage a name, such as Deposit.');
    }
    const subject = { organizationId, record, customerId: job.customerId, actor, at };
    const screened =
      label === before?.label ? label : await screen(tx, { ...subject, field: 'label', text: label });
    const id = before?.id ?? newId();
    rows.push({ id, label: screened, kind, value, invoiceId: before?.invoice?.id ?? null });
  }
  await writeStages(tx, job, rows, on);
  await tellPlan(tx, job, on);
}

export type StageRow = {
  id: string;
  label: string;
  kind: PlannedStage['kind'];
  value: number;
  invoiceId: string | null;
};

/** When; and the quote that this transaction is accepting, which is part of what was agreed on. */
export type Following = Pick<On, 'organizationId' | 'at'> & { accepting?: Accepting | undefined };

/** Puts these stages in the place of those that a job has; drafts of stages follow. */
export async function writeStages(
  tx: Tx,
  job: PlannedJob,
  rows: readonly StageRow[],
  following: Following,
): Promise<void> {
  const { organizationId } = following;
  await tx.billingStage.deleteMany({ where: { jobId: job.id } });
  await tx.billingStage.createMany({
    data: rows.map((row, index) => ({ ...row, organizationId, jobId: job.id, position: index + 1 })),
  });
  await followPlan(tx, job, following);
}

/** Says in the job's feed how it is paid for now. */
export async function tellPlan(
  tx: Tx,
  job: PlannedJob,
  { organizationId, actor, at, accepting }: On & Following,
): Promise<void> {
  const { agreed, stages } = await readPlan(tx, job.id, accepting);
  const content = {
    agreed: agreed.total,
    currency: agreed.currency ?? '',
    stages: stages.map(({ label, amount }) => ({ name: label, amount })),
  };
  const record = { kind: 'job', id: job.id } as const;
  await appendActivity(tx, { organizationId, record, actor, type: 'invoice.planned', content, at });
}

/** Drafts of stages say what the plan says now; whoever had one open sees that it changed. */
export async function followPlan(
  tx: Tx,
  job: PlannedJob,
  { organizationId, at, accepting }: Following,
): Promise<void> {
  const plan = await readPlan(tx, job.id, accepting);
  for (const stage of plan.stages) {
    if (stage.invoice?.state === 'draft') {
      await followStage(tx, job, plan, stage, { organizationId, at });
    }
  }
}

async function followStage(
  tx: Tx,
  { customerId }: PlannedJob,
  plan: BillingPlan,
  stage: PlanStage,
  { organizationId, at }: Pick<On, 'organizationId' | 'at'>,
): Promise<void> {
  const invoiceId = stage.invoice?.id ?? '';
  const select = { description: true, net: true, tax: true, taxBp: true } as const;
  const before = await tx.invoiceLine.findMany({
    where: { invoiceId },
    orderBy: { position: 'asc' },
    select,
  });
  const language = await languageFor(tx, customerId);
  const { lines, totals, pricesIncludeTax } = contentOfStage(plan, stage, sayStage(plan, stage, language));
  const mark = (all: readonly { description: string; net: unknown; tax: unknown; taxBp: number }[]) =>
    JSON.stringify(
      all.map(({ description, net, tax, taxBp }) => [description, String(net), String(tax), taxBp]),
    );
  if (mark(before) === mark(lines)) {
    return;
  }
  await tx.invoice.update({
    where: { id: invoiceId },
    data: { ...totals, pricesIncludeTax, revision: { increment: 1 }, updatedAt: at },
  });
  await writeLines(tx, { organizationId, invoiceId }, lines);
}

/** What Docket writes on the invoice of a stage: "Deposit for Q-12 New screen". */
export function sayStage(
  { agreed }: BillingPlan,
  { label }: Pick<PlanStage, 'label'>,
  language: Parameters<typeof sayTo>[0],
) {
  const words = sayTo(language);
  const quotes = agreed.quotes.map(({ number }) => `Q-${number}`).join(', ');
  return { stage: words.stageOf(label, quotes), less: words.less };
}

function demandKept(stages: readonly PlanStage[], typed: readonly TypedStage[]): void {
  const places = new Map(typed.map(({ id }, index) => [id, index]));
  if (typed.some(({ id }) => id !== undefined && !stages.some((stage) => stage.id === id))) {
    throw new DocketError('conflict', 'Somebody changed the plan meanwhile. Look at it again.');
  }
  let last = -1;
  for (const { id, label, kind, value, invoice } of stages) {
    const place = places.get(id);
    const stage = typed[place ?? -1];
    if (invoice && !stage) {
      const draft = `${label} has a draft. Throw the draft away first.`;
      const issued = `${label} was invoiced. It stays in the plan.`;
      throw new DocketError('conflict', invoice.state === 'draft' ? draft : issued);
    }
    if (invoice?.state === 'issued' && stage) {
      if (stage.label !== label || stage.kind !== kind || (kind !== 'balance' && stage.value !== value)) {
        throw new DocketError('conflict', `${label} was invoiced. It stays as it is.`);
      }
      if ((place ?? -1) < last) {
        throw new DocketError('conflict', 'Stages that were invoiced stay in their order.');
      }
      last = place ?? last;
    }
  }
}
