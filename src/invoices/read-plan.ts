import type { Tx } from '../platform/database/database.js';
import { toMinor } from '../platform/money/money.js';
import { type InvoiceTotals, linesOfParts, totalsOf, type WrittenLine } from './invoice-lines.js';
import type { InvoiceState } from './invoice-table.js';
import { partsOf } from './lock-invoice.js';
import { planAmounts, type StageKind } from './plan-stages.js';
import { type Accepting, type Agreed, readAgreed } from './read-agreed.js';
import { subtractParts, type TaxPart, takeShare, totalOf } from './tax-parts.js';

export type PlanStage = {
  id: string;
  position: number;
  label: string;
  kind: StageKind;
  value: number;
  /** What it comes to, tax included. */
  amount: number;
  /** The same, a rate at a time. */
  parts: TaxPart[];
  invoice: { id: string; state: InvoiceState; number: number | null } | null;
};

export type BillingPlan = {
  agreed: Agreed;
  /** They always come to what was agreed, rate by rate. */
  stages: PlanStage[];
};

/**
 * How a job is paid for, stage by stage: what issued invoices took, then the rest shared out in the order of the stages.
 * Each stage takes its part of every rate; the last gets what is left of each, to the unit.
 */
export async function readPlan(tx: Tx, jobId: string, accepting?: Accepting): Promise<BillingPlan> {
  const agreed = await readAgreed(tx, jobId, accepting);
  const rows = await tx.billingStage.findMany({ where: { jobId }, orderBy: { position: 'asc' } });
  const invoices = await readInvoices(
    tx,
    rows.flatMap(({ invoiceId }) => invoiceId ?? []),
  );
  const stages = rows.map(({ id, position, label, kind, value, invoiceId }) => {
    const invoice = invoices.get(invoiceId ?? '') ?? null;
    const fixed = invoice?.state === 'issued' ? invoice : null;
    const invoiced = fixed ? totalOf(fixed.parts) : null;
    return { id, position, label, kind: kind as StageKind, value: toMinor(value), invoice, fixed, invoiced };
  });
  const amounts = stages.length > 0 ? planAmounts(agreed.total, stages) : [];
  let left = subtractParts(agreed.parts, ...stages.map(({ fixed }) => fixed?.parts ?? []));
  return {
    agreed,
    stages: stages.map(({ fixed, invoiced: _, invoice, ...stage }, at) => {
      const amount = amounts[at] ?? 0;
      const parts = fixed?.parts ?? takeShare(left, amount);
      left = fixed ? left : subtractParts(left, parts);
      const { id = '', state = 'draft', number = null } = invoice ?? {};
      return { ...stage, amount, parts, invoice: invoice && { id, state, number } };
    }),
  };
}

export type StageContent = { pricesIncludeTax: boolean; lines: WrittenLine[]; totals: InvoiceTotals };

/**
 * What the invoice of a stage says. The last one that is not issued yet lists all that was agreed on, less what earlier
 * invoices took; others have one line for each rate.
 */
export function contentOfStage(
  { agreed, stages }: BillingPlan,
  stage: PlanStage,
  say: { stage: string; less: (invoice: string, stage: string) => string },
): StageContent {
  const { quotes } = agreed;
  const pricesIncludeTax = quotes.every(({ rules }) => rules.pricesIncludeTax);
  const sameRules = pricesIncludeTax || !quotes.some(({ rules }) => rules.pricesIncludeTax);
  const others = stages.filter(({ id }) => id !== stage.id);
  const issued = others.filter(({ invoice }) => invoice?.state === 'issued');
  const isLast = others.every((other) => issued.includes(other) || other.amount === 0);
  if (!isLast || !sameRules) {
    const lines = linesOfParts(stage.parts, say.stage, { pricesIncludeTax });
    return { pricesIncludeTax, lines, totals: totalsOf(lines) };
  }
  const deductions = issued.flatMap(({ parts, label, invoice }) => {
    const taken = parts.map(({ taxBp, net, tax }) => ({ taxBp, net: -net, tax: -tax }));
    return linesOfParts(taken, say.less(`INV-${invoice?.number}`, label), { pricesIncludeTax });
  });
  const lines = [...quotes.flatMap((quote) => quote.lines), ...deductions];
  const discount = quotes.reduce((sum, quote) => sum + quote.discount, 0);
  return { pricesIncludeTax, lines, totals: totalsOf(lines, discount) };
}

type StageInvoice = { id: string; state: InvoiceState; number: number | null; parts: TaxPart[] };

async function readInvoices(tx: Tx, ids: string[]): Promise<Map<string, StageInvoice>> {
  const rows = await tx.invoice.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      state: true,
      number: true,
      lines: { select: { taxBp: true, net: true, tax: true } },
    },
  });
  return new Map(
    rows.map(({ lines, state, ...row }) => [
      row.id,
      { ...row, state: state as InvoiceState, parts: partsOf(lines) },
    ]),
  );
}
