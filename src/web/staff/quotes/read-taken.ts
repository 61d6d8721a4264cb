import type { Staff } from '../../../accounts/staff.js';
import type { Tx } from '../../../platform/database/database.js';
import type { QuoteRecord } from '../../../quotes/read-quote.js';
import { readSecrets } from '../reveal/read-secrets.js';
import type { PasscodePanelView } from '../views/record-view.js';

/** The passcodes of a quote whose draft is open, for what was taken out of it just now. */
export async function readTaken(
  tx: Tx,
  staff: Staff,
  { id, number }: Pick<QuoteRecord, 'id' | 'number'>,
): Promise<PasscodePanelView['secrets']> {
  const record = { kind: 'quote', number } as const;
  return (await readSecrets(tx, { kind: 'quote', id }, { staff, record, open: true })).secrets;
}
