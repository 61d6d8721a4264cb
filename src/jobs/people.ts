import type { Tx } from '../platform/database/database.js';

/** A member by name, for showing. */
export type Person = { id: string; name: string };

/** The members of these ids, also those who have left: their names stay on what they did. */
export async function readPeople(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, Person>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) {
    return new Map();
  }
  const rows = await tx.member.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Everybody who could be assigned to a job now, by name. */
export async function readAssignable(tx: Tx): Promise<Person[]> {
  return await tx.member.findMany({
    where: { deactivatedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
}
