import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { readLiveSecrets } from './live-secrets.js';
import type { MasterKeys } from './master-keys.js';
import { open, seal } from './seal.js';

const contextOf = (secretId: string) => `cleared:${secretId}`;

/** The value of what was taken back, as its row keeps it while the record is open. */
export function sealCleared(keys: MasterKeys, secretId: string, value: string): Uint8Array<ArrayBuffer> {
  return seal(keys, value, contextOf(secretId));
}

/**
 * What members may type on a record, since it was said there that it is no passcode. Not what is a live secret of the
 * customer's, or a long one of the organization's, by now.
 */
export async function readLetPass(
  tx: Tx,
  keys: MasterKeys,
  record: RecordRef,
  customerId: string | null,
): Promise<ReadonlySet<string>> {
  const rows = await tx.secret.findMany({
    where: { recordKind: record.kind, recordId: record.id, cleared: { not: null } },
    select: { id: true, cleared: true },
  });
  if (rows.length === 0) {
    return new Set();
  }
  const live = await readLiveSecrets(tx, keys, {
    OR: [
      { long: true },
      { recordKind: record.kind, recordId: record.id },
      ...(customerId ? [{ customerId }] : []),
    ],
  });
  const known = new Set(live.map(({ value }) => value));
  const values = rows.flatMap(({ id, cleared }) =>
    cleared ? [open(keys, cleared, contextOf(id)).toString()] : [],
  );
  return new Set(values.filter((value) => !known.has(value)));
}
