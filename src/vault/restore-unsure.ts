import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { findSpellings } from './find/match-spellings.js';
import { type LiveSecret, readLiveSecrets, secretContext } from './live-secrets.js';
import type { MasterKeys } from './master-keys.js';
import { type Behind, NOT_A_SECRET, withValue } from './placeholders.js';
import type { ScreenedText } from './screened-text.js';
import { open } from './seal.js';

/** A stored text with what is behind its placeholders, and how to put another in its place. */
export type TextBehind = {
  text: string;
  behind: Behind;
  replace(text: ScreenedText, behind: Behind): Promise<void>;
};

export type Restoring = {
  organizationId: string;
  /** Where the secret lies. It is open, and the caller keeps it so until the transaction ends. */
  record: RecordRef;
  secretId: string;
  actor: Actor;
  at: Date;
};

/**
 * Takes back what the finder took for a secret unsurely: the value goes from its seal into the texts it stood in, and
 * nowhere else, and its ciphertext and key are destroyed. Throws `not-found` for a secret that does not lie there any
 * more, and `conflict` for a sure one, for one whose place in the texts is not known, and where the text would then
 * show another live secret.
 */
export async function restoreUnsure(
  tx: Tx,
  keys: MasterKeys,
  texts: readonly TextBehind[],
  { organizationId, record, secretId, actor, at }: Restoring,
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM secret WHERE id = ${secretId}::uuid FOR UPDATE`;
  const secret = await tx.secret.findFirst({
    where: { id: secretId, recordKind: record.kind, recordId: record.id, destroyedAt: null },
  });
  if (!secret?.sealed) {
    throw notFound('passcode');
  }
  if (secret.sureness !== 'unsure') {
    throw new DocketError('conflict', 'This was told as a passcode. It stays sealed.');
  }
  const held = texts.filter(({ behind }) => behind.includes(secretId));
  if (held.length === 0) {
    throw new DocketError('conflict', 'Where it stood is not known any more. It stays sealed.');
  }
  const value = open(keys, secret.sealed, secretContext(secretId)).toString();
  const others = await readLiveSecrets(tx, keys, {
    id: { not: secretId },
    OR: [
      { long: true },
      { recordKind: record.kind, recordId: record.id },
      ...(secret.customerId ? [{ customerId: secret.customerId }] : []),
    ],
  });
  for (const { text, behind, replace } of held) {
    const next = withValue(text, behind, secretId, value);
    if (showsMore(others, text, next.text)) {
      throw new DocketError('conflict', 'It is part of another passcode. It stays sealed.');
    }
    await replace(next.text as ScreenedText, next.behind);
  }
  await tx.secret.update({
    where: { id: secretId },
    data: { sealed: null, keyVersion: null, destroyedAt: at, sureness: NOT_A_SECRET },
  });
  const content = { secretId, places: held.length };
  await appendActivity(tx, { organizationId, record, actor, type: 'secret.restored', content, at });
}

function showsMore(secrets: readonly LiveSecret[], before: string, after: string): boolean {
  const shown = (value: string, text: string) => findSpellings(value, text, { wholeToken: true }).length;
  return secrets.some(({ value }) => shown(value, after) > shown(value, before));
}
