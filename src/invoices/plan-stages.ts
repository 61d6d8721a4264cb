import { DocketError } from '../platform/errors/docket-error.js';

export const STAGE_KINDS = ['percent', 'amount', 'balance'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** A step of how a job is paid for: `value` is basis points of what was agreed, minor units, or nothing. */
export type PlannedStage = { kind: StageKind; value: number };

/** The most steps a job is paid in. */
export const MOST_STAGES = 24;

/**
 * What each stage comes to, in minor units, so that all of them come to what was agreed, to the unit: `invoiced` ones
 * what their invoices say (null: none yet), percentages of the whole rounded half up, amounts as they are, and the balance
 * the rest. Throws `conflict` where the stages before the balance come to more than was agreed.
 */
export function planAmounts(
  agreed: number,
  stages: readonly (PlannedStage & { invoiced: number | null })[],
): number[] {
  let left = agreed - stages.reduce((sum, { invoiced }) => sum + (invoiced ?? 0), 0);
  const amounts = stages.map(({ kind, value, invoiced }) => {
    if (invoiced !== null) {
      return invoiced;
    }
    if (kind === 'balance') {
      return 0;
    }
    const wanted = kind === 'percent' ? partOf(agreed, value) : value;
    const over = wanted - left;
    // Two halves of an odd amount, each rounded up, are one more than there is.
    const rounded = kind === 'percent' && left >= 0 && over > 0 && over < stages.length;
    const amount = rounded ? left : wanted;
    left -= amount;
    return amount;
  });
  if (left < 0) {
    throw new DocketError('conflict', 'These stages come to more than was agreed. Lower one of them.');
  }
  const balance = stages.findLastIndex(({ kind, invoiced }) => kind === 'balance' && invoiced === null);
  if (balance >= 0) {
    amounts[balance] = left;
  } else if (left > 0) {
    throw new DocketError('conflict', 'These stages come to less than was agreed. Add a balance at the end.');
  }
  return amounts;
}

/** Throws `invalid-input` unless a plan ends with its one open balance and each stage says something that can be. */
export function checkStages(stages: readonly (PlannedStage & { invoiced: number | null })[]): void {
  const open = stages.filter(({ invoiced }) => invoiced === null);
  const balances = open.filter(({ kind }) => kind === 'balance');
  const percent = open.reduce((sum, { kind, value }) => sum + (kind === 'percent' ? value : 0), 0);
  const because =
    (stages.length > MOST_STAGES && `A job is paid in at most ${MOST_STAGES} stages.`) ||
    ((balances.length !== 1 || stages.at(-1) !== balances[0]) &&
      'A plan ends with one balance: it takes what is left.') ||
    (open.some(({ kind, value }) => kind !== 'balance' && (!Number.isSafeInteger(value) || value <= 0)) &&
      'Each stage needs a percentage or an amount above zero.') ||
    (percent > 10_000 && 'The percentages come to more than 100 %.');
  if (because) {
    throw new DocketError('invalid-input', because, { stages: because });
  }
}

function partOf(whole: number, basisPoints: number): number {
  return Number((BigInt(whole) * BigInt(basisPoints) + 5_000n) / 10_000n);
}
