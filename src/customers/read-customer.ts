import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import type { CustomerChannel } from './find-or-create-customer.js';
import { customersSeen, type Viewer } from './list-customers.js';

export type CustomerProfile = {
  id: string;
  name: string | null;
  language: string | null;
  createdAt: Date;
  /** Oldest first. */
  identities: { channel: CustomerChannel; address: string; optedOut: boolean }[];
  openJobs: number;
  openQuotes: number;
  openConversations: number;
};

/**
 * A customer as this viewer may see them. Throws `not-found` alike for an id that does not exist, one of another
 * organization, and a customer on none of a technician's jobs.
 */
export async function readCustomer(tx: Tx, customerId: string, viewer: Viewer): Promise<CustomerProfile> {
  const row = await tx.customer.findFirst({
    where: { AND: [{ id: customerId }, customersSeen(viewer, {})] },
    include: {
      identities: { orderBy: { createdAt: 'asc' } },
      _count: {
        select: {
          jobs: { where: { state: 'open' } },
          quotes: { where: { state: { in: ['requested', 'draft', 'sent', 'viewed'] } } },
          conversations: { where: { state: 'open' } },
        },
      },
    },
  });
  if (!row) {
    throw notFound('customer');
  }
  const { id, name, language, createdAt } = row;
  return {
    id,
    name,
    language,
    createdAt,
    identities: row.identities.map(({ channel, address, optedOutAt }) => ({
      channel: channel as CustomerChannel,
      address,
      optedOut: optedOutAt !== null,
    })),
    openJobs: row._count.jobs,
    openQuotes: row._count.quotes,
    openConversations: row._count.conversations,
  };
}
