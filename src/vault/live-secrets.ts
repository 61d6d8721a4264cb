import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import type { MasterKeys } from './master-keys.js';
import { open } from './seal.js';

/** A secret in the clear. It stays inside the vault: only the gate, the destruction and the reveal hold one. */
export type LiveSecret = { id: string; kind: string; value: string; recordKind: string; recordId: string };

export function secretContext(id: string): string {
  return `secret:${id}`;
}

export async function readLiveSecrets(
  tx: Tx,
  keys: MasterKeys,
  where: Prisma.SecretWhereInput,
): Promise<LiveSecret[]> {
  const rows = await tx.secret.findMany({ where: { ...where, destroyedAt: null }, orderBy: { id: 'asc' } });
  return rows.flatMap(({ id, kind, recordKind, recordId, sealed }) =>
    sealed
      ? [{ id, kind, recordKind, recordId, value: open(keys, sealed, secretContext(id)).toString() }]
      : [],
  );
}
