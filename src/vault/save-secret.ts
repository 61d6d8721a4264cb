import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { SecretKind } from './find/find-secrets.js';
import { readLiveSecrets, secretContext } from './live-secrets.js';
import type { MasterKeys } from './master-keys.js';
import { seal } from './seal.js';

/** From this length on the gate looks for a secret everywhere in the organization (DESIGN.md section 8). */
export const LONG_SECRET = 8;

export type NewSecret = {
  organizationId: string;
  record: RecordRef;
  customerId: string | null;
  kind: SecretKind;
  sureness: 'sure' | 'unsure';
  value: string;
  messageId: string | null;
  /** Found in what a member typed: it may turn out to be none. */
  typed?: boolean;
  actor: Actor;
  at: Date;
};

/** Seals a secret on a record, once: the same value again gives the id of the one already there. */
export async function saveSecret(tx: Tx, keys: MasterKeys, secret: NewSecret): Promise<string> {
  const { organizationId, record, actor, at } = secret;
  const there = await readLiveSecrets(tx, keys, { recordKind: record.kind, recordId: record.id });
  const same = there.find((live) => live.value === secret.value);
  if (same) {
    if (secret.sureness === 'sure') {
      // Told for sure now: it cannot be taken back any more, unless members alone have typed it.
      const typed = secret.typed ? {} : { typed: false };
      await tx.secret.updateMany({ where: { id: same.id }, data: { sureness: 'sure', ...typed } });
    }
    return same.id;
  }
  const id = newId();
  await tx.secret.create({
    data: {
      id,
      organizationId,
      customerId: secret.customerId,
      recordKind: record.kind,
      recordId: record.id,
      kind: secret.kind,
      sureness: secret.sureness,
      sealed: seal(keys, secret.value, secretContext(id)),
      keyVersion: keys.newest.version,
      long: secret.value.length >= LONG_SECRET,
      messageId: secret.messageId,
      typed: secret.typed ?? false,
      createdAt: at,
    },
  });
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'secret.saved',
    content: { secretId: id, kind: secret.kind },
    at,
  });
  return id;
}
