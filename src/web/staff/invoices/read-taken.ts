import type { Staff } from '../../../accounts/staff.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import { readSecrets } from '../reveal/read-secrets.js';
import type { PasscodePanelView } from '../views/record-view.js';

/** The passcodes of the job that an invoice is for, for what was taken out of its draft just now. */
export async function readTaken(
  tx: Tx,
  staff: Staff,
  { number }: { number: number },
): Promise<PasscodePanelView['secrets']> {
  const { id, state } = await readJob(tx, { number }, staff);
  const record = { kind: 'job', number } as const;
  const { secrets } = await readSecrets(tx, { kind: 'job', id }, { staff, record, open: state === 'open' });
  return secrets;
}
