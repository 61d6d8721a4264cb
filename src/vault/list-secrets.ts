import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { NOT_A_SECRET } from './placeholders.js';

/** What may be known of a secret without opening it. */
export type SecretEntry = {
  id: string;
  kind: string;
  sureness: string;
  savedAt: Date;
  destroyedAt: Date | null;
  lastLook: { memberId: string; at: Date } | null;
  /** Only words that members typed have told it; where they did, oldest first. */
  typed: boolean;
  places: { memberId: string; field: string; createdAt: Date }[];
};

/** A record's secrets, oldest first, with who looked last. Never a value. */
export async function listSecrets(tx: Tx, record: RecordRef): Promise<SecretEntry[]> {
  const where = { recordKind: record.kind, recordId: record.id };
  const secrets = await tx.secret.findMany({
    where: { ...where, sureness: { not: NOT_A_SECRET } },
    orderBy: { id: 'asc' },
    omit: { sealed: true, cleared: true },
    include: {
      places: { select: { memberId: true, field: true, createdAt: true }, orderBy: { id: 'asc' } },
    },
  });
  const looks = await tx.activity.findMany({
    where: { ...where, type: 'secret.revealed' },
    orderBy: { sequence: 'desc' },
    take: 100,
  });
  return secrets.map((secret) => {
    const look = looks.find(
      (entry) => (entry.content as { secretId?: string } | null)?.secretId === secret.id,
    );
    return {
      id: secret.id,
      kind: secret.kind,
      sureness: secret.sureness,
      savedAt: secret.createdAt,
      destroyedAt: secret.destroyedAt,
      typed: secret.typed,
      places: secret.places,
      lastLook: look?.actorId ? { memberId: look.actorId, at: look.at } : null,
    };
  });
}

/** Which of these secrets of a record are live and were never sure. */
export async function listUnsure(
  tx: Tx,
  record: RecordRef,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.secret.findMany({
    where: {
      id: { in: [...ids] },
      recordKind: record.kind,
      recordId: record.id,
      sureness: 'unsure',
      destroyedAt: null,
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Moves live secrets, and what is none by now, with their conversation to the quote or job it became part of. */
export async function moveSecrets(tx: Tx, from: RecordRef, to: RecordRef): Promise<void> {
  await tx.secret.updateMany({
    where: {
      recordKind: from.kind,
      recordId: from.id,
      OR: [{ destroyedAt: null }, { cleared: { not: null } }],
    },
    data: { recordKind: to.kind, recordId: to.id },
  });
}

/**
 * Moves the live secrets that came with these messages to where the messages go. Returns their ids. One that an
 * earlier message had told already belongs to that one, and stays.
 */
export async function moveSecretsOf(
  tx: Tx,
  messageIds: readonly string[],
  from: readonly RecordRef[],
  to: RecordRef,
): Promise<string[]> {
  const moved = await tx.secret.updateManyAndReturn({
    where: {
      messageId: { in: [...messageIds] },
      recordId: { in: from.map(({ id }) => id).filter((id) => id !== to.id) },
      destroyedAt: null,
    },
    data: { recordKind: to.kind, recordId: to.id },
    select: { id: true },
  });
  return moved.map(({ id }) => id);
}
