import type { RecordRef } from '../../../activity/record.js';
import type { Tx } from '../../../platform/database/database.js';
import { listSecrets } from '../../../vault/list-secrets.js';

/** Whether a live secret is kept for a record: all that the API ever tells of one. */
export async function hasSecret(tx: Tx, record: RecordRef): Promise<boolean> {
  const secrets = await listSecrets(tx, record);
  return secrets.some(({ destroyedAt }) => destroyedAt === null);
}
