import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';

/** Whether a passcode of this conversation, or of the record it hangs on, is in the vault. */
export async function holdsSecret(
  tx: Tx,
  { id, recordId }: Pick<Conversation, 'id' | 'recordId'>,
): Promise<boolean> {
  const live = { recordId: { in: [id, recordId ?? id] }, destroyedAt: null };
  return (await tx.secret.count({ where: live })) > 0;
}
