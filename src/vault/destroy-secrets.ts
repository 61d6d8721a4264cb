import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { readLiveSecrets } from './live-secrets.js';
import type { MasterKeys } from './master-keys.js';
import { type ReadStoredTexts, screenStoredTexts } from './screen-stored.js';

export type Destruction = {
  organizationId: string;
  record: RecordRef;
  reason: string;
  actor: Actor;
  at: Date;
};

/**
 * Destroys a record's secrets, ciphertext and data key, for good. Before that it looks for each in the record's
 * stored texts, in any spelling, and screens it there: afterwards nobody could know it again. Returns their ids.
 */
export async function destroySecrets(
  tx: Tx,
  keys: MasterKeys,
  readTexts: ReadStoredTexts,
  destruction: Destruction,
): Promise<string[]> {
  const { organizationId, record, reason, actor, at } = destruction;
  const onRecord = { recordKind: record.kind, recordId: record.id };
  if (reason !== 'stage') {
    // It closes: nobody types here any more.
    await tx.secret.updateMany({
      where: { ...onRecord, cleared: { not: null } },
      data: { cleared: null, keyVersion: null },
    });
  }
  const secrets = await readLiveSecrets(tx, keys, onRecord);
  if (secrets.length === 0) {
    return [];
  }
  await screenStoredTexts(tx, await readTexts(tx, record), secrets, destruction);
  const secretIds = secrets.map((secret) => secret.id);
  await tx.secret.updateMany({
    where: { id: { in: secretIds } },
    data: { sealed: null, keyVersion: null, destroyedAt: at },
  });
  await tx.secretPlace.deleteMany({ where: { secretId: { in: secretIds } } });
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'secret.destroyed',
    content: { secretIds, reason },
    at,
  });
  return secretIds;
}
