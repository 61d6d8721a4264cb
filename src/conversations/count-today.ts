import type { Tx } from '../platform/database/database.js';
import { among, type InboxScope } from './list-inbox.js';

/** What has happened since a moment, of what this person sees. */
export type Today = { opened: number; wrote: number; jobsClosed: number };

/** Counts since `since`: conversations that began, those in which a customer wrote, and jobs that were closed. */
export async function countToday(tx: Tx, scope: InboxScope, since: Date): Promise<Today> {
  const seen = among(scope);
  const closed = scope.records === 'all' ? {} : { id: { in: scope.records.map(({ id }) => id) } };
  const said = { messages: { some: { direction: 'in', createdAt: { gte: since } } } };
  return {
    opened: await tx.conversation.count({ where: { AND: [seen, { createdAt: { gte: since } }] } }),
    wrote: await tx.conversation.count({ where: { AND: [seen, said] } }),
    jobsClosed: await tx.job.count({ where: { AND: [closed, { closedAt: { gte: since } }] } }),
  };
}
