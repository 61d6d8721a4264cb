/** 100 %, in basis points. */
const WHOLE_BP = 10_000;

/** Whether a number is a tax rate: basis points from 0 to 10,000 with at most one decimal, so 8.875 % is 887.5. */
export function isTaxRate(bp: number): boolean {
  return bp >= 0 && bp <= WHOLE_BP && Math.round(bp * 10) / 10 === bp;
}

/** A tax rate in tenths of a basis point: a whole number to reckon with. */
export function taxTenths(bp: number): number {
  return Math.round(bp * 10);
}

/** What was typed in thousandths of a percent, as a tax rate: always the same number for the same rate. */
export function taxRateOf(thousandths: number): number {
  return thousandths / 10;
}

/** A tax rate as a plain number of percent, such as `8.875`. */
export function percentOfTax(bp: number): string {
  return String(Number((bp / 100).toFixed(3)));
}
