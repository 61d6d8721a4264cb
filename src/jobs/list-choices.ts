import type { Tx } from '../platform/database/database.js';
import { type Person, readAssignable } from './people.js';

export type ListChoices = { pipelines: { id: string; name: string }[]; members: Person[] };

/** What lists of jobs can be filtered by, by name: pipelines that are in use, and members who are here. */
export async function readListChoices(tx: Tx): Promise<ListChoices> {
  return {
    pipelines: await tx.pipeline.findMany({
      where: { archivedAt: null },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true },
    }),
    members: await readAssignable(tx),
  };
}
