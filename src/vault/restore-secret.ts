import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { findSpellings } from './find/match-spellings.js';
import { sealCleared } from './let-pass.js';
import { type LiveSecret, readLiveSecrets, secretContext } from './live-secrets.js';
import type { MasterKeys } from './master-keys.js';
import { refusalToRestore } from './may-restore.js';
import { type Behind, NOT_A_SECRET, withValue, withWords } from './placeholders.js';
import type { StoredText } from './screen-stored.js';
import type { ScreenedText } from './screened-text.js';
import { open } from './seal.js';
import { behindTyped, readPlaces, type TypedPlace } from './typed-places.js';

/** A stored text with what is behind its placeholders, and how to put another in its place. */
export type TextBehind = {
  text: string;
  behind: Behind;
  replace(text: ScreenedText, behind: Behind): Promise<void>;
};

/** Where the secret can stand: messages, which know what is behind each placeholder, and what members typed. */
export type Held = { messages: readonly TextBehind[]; typed: readonly StoredText[] };

export type Restoring = {
  organizationId: string;
  /** Where the secret lies. It is open, and the caller keeps it so until the transaction ends. */
  record: RecordRef;
  secretId: string;
  memberId: string;
  at: Date;
};

const NO_PLACE =
  'There is no place to put it back: its text was changed since, or has left, and what has left stays as it is. It stays sealed.';

/**
 * Takes back what was no secret: the words go from their seal into the texts they stood in, and nowhere else, and its
 * ciphertext and key are destroyed. Members may type it on the record from then on. Returns in how many texts it is
 * again: in none, where they were changed since or have left, only for a member who typed it, and so knows it.
 *
 * Throws `not-found` for a secret that does not lie there any more, and `conflict` for one that this member may not
 * take back (`refusalToRestore`), one whose places are not known, and where a text would then show another live secret.
 */
export async function restoreSecret(
  tx: Tx,
  keys: MasterKeys,
  held: Held,
  { organizationId, record, secretId, memberId, at }: Restoring,
): Promise<number> {
  await tx.$queryRaw`SELECT id FROM secret WHERE id = ${secretId}::uuid FOR UPDATE`;
  const onRecord = { recordKind: record.kind, recordId: record.id, destroyedAt: null };
  const live = await tx.secret.findMany({ where: onRecord });
  const secret = live.find(({ id }) => id === secretId);
  if (!secret?.sealed) {
    throw notFound('passcode');
  }
  const places = await readPlaces(
    tx,
    keys,
    live.map(({ id }) => id),
  );
  const own = places.filter((place) => place.secretId === secretId);
  const refusal = refusalToRestore({ ...secret, places: own }, memberId);
  if (refusal) {
    throw new DocketError('conflict', refusal);
  }
  const value = open(keys, secret.sealed, secretContext(secretId)).toString();
  const writes = [...inMessages(held.messages, secretId, value), ...inTyped(held.typed, secretId, places)];
  if (writes.length === 0 && !own.some((place) => place.memberId === memberId)) {
    throw new DocketError('conflict', NO_PLACE);
  }
  const others = await readLiveSecrets(tx, keys, {
    id: { not: secretId },
    OR: [
      { long: true },
      { recordKind: record.kind, recordId: record.id },
      ...(secret.customerId ? [{ customerId: secret.customerId }] : []),
    ],
  });
  const isShown = ({ before, after }: Write) => showsMore(others, before, after);
  if (others.some((other) => other.value === value) || writes.some(isShown)) {
    throw new DocketError('conflict', 'It is, or is part of, another passcode. It stays sealed.');
  }
  for (const { write } of writes) {
    await write();
  }
  await tx.secretPlace.deleteMany({ where: { secretId } });
  const cleared = sealCleared(keys, secretId, value);
  await tx.secret.update({
    where: { id: secretId },
    data: { sealed: null, destroyedAt: at, sureness: NOT_A_SECRET, cleared, keyVersion: keys.newest.version },
  });
  const content = { secretId, places: writes.length };
  const actor: Actor = { kind: 'member', id: memberId };
  await appendActivity(tx, { organizationId, record, actor, type: 'secret.restored', content, at });
  return writes.length;
}

type Write = { before: string; after: string; write(): Promise<void> };

function inMessages(messages: Held['messages'], secretId: string, value: string): Write[] {
  return messages
    .filter(({ behind }) => behind.includes(secretId))
    .map(({ text, behind, replace }) => {
      const next = withValue(text, behind, secretId, value);
      return {
        before: text,
        after: next.text,
        write: () => replace(next.text as ScreenedText, next.behind),
      };
    });
}

function inTyped(typed: Held['typed'], secretId: string, places: readonly TypedPlace[]): Write[] {
  return typed.flatMap(({ text, field, replace, noticed }) => {
    const words = field === undefined ? [] : behindTyped({ text, field }, places);
    const ours = words.map((one) => (one?.secretId === secretId ? one.was : null));
    const after = withWords(text, ours);
    const write = async () => {
      await replace(after as ScreenedText);
      await noticed?.();
    };
    return after === text ? [] : [{ before: text, after, write }];
  });
}

function showsMore(secrets: readonly LiveSecret[], before: string, after: string): boolean {
  const shown = (value: string, text: string) => findSpellings(value, text, { wholeToken: true }).length;
  return secrets.some(({ value }) => shown(value, after) > shown(value, before));
}
