import { readOrganizationIn } from '../../../accounts/read-organization.js';
import { moneyOfStages } from '../../../invoices/money-of-job.js';
import { seesEverything, type Viewer } from '../../../jobs/permission.js';
import type { Tx } from '../../../platform/database/database.js';
import { formatMoney } from '../../../platform/money/write-money.js';
import type { BoardAddress } from '../../ui/routes/board.js';

/**
 * The money of each stage in a line, such as `£1,200 · £300 to pay`: what its jobs were quoted, and what they have to pay.
 * Only for who sees every job, and on a board that leaves none out; a stage without money has no line.
 */
export async function readColumnMoney(
  tx: Tx,
  viewer: Viewer,
  stageIds: readonly string[],
  { mine, overdue, trade, q }: BoardAddress,
): Promise<Map<string, string>> {
  if (!seesEverything(viewer) || mine || overdue || trade || q) {
    return new Map();
  }
  const { currency, locale } = await readOrganizationIn(tx);
  const money = await moneyOfStages(tx, stageIds, currency);
  const write = (amount: number) => formatMoney(amount, currency, locale);
  return new Map(
    [...money].flatMap(([stageId, { quoted, open }]) => {
      const parts = [...(quoted > 0 ? [write(quoted)] : []), ...(open > 0 ? [`${write(open)} to pay`] : [])];
      return parts.length > 0 ? [[stageId, parts.join(' · ')] as const] : [];
    }),
  );
}
