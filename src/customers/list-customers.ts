import { can } from '../accounts/policy.js';
import type { Staff } from '../accounts/staff.js';
import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';

/** Who looks: enough of a signed-in member to say which customers are in their lists. */
export type Viewer = Pick<Staff, 'organizationId' | 'memberId' | 'role'>;

export type CustomerFilter = {
  /** A part of the name or of an address. */
  search?: string | undefined;
  /** The `nextCursor` of the page before. */
  cursor?: string | undefined;
  /** 1 to 100; 50 where not said. */
  limit?: number | undefined;
};

export type CustomerSummary = {
  id: string;
  name: string | null;
  /** The oldest address. */
  address: string | null;
  openJobs: number;
  openQuotes: number;
  /** When a message last went either way; when they first came, where none did. */
  lastAt: Date;
};

const OPEN_QUOTES = ['requested', 'draft', 'sent', 'viewed'];

/** The customers this viewer sees, newest first: a technician sees those of the jobs they are assigned to. */
export async function listCustomers(
  tx: Tx,
  viewer: Viewer,
  filter: CustomerFilter = {},
): Promise<{ customers: CustomerSummary[]; nextCursor: string | null }> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 100);
  const after = filter.cursor && /^[0-9a-f-]{36}$/.test(filter.cursor) ? { id: { lt: filter.cursor } } : {};
  const rows = await tx.customer.findMany({
    where: { AND: [customersSeen(viewer, filter), after] },
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: {
      identities: { select: { address: true }, orderBy: { createdAt: 'asc' }, take: 1 },
      conversations: { select: { lastMessageAt: true }, orderBy: { lastMessageAt: 'desc' }, take: 1 },
      _count: {
        select: { jobs: { where: { state: 'open' } }, quotes: { where: { state: { in: OPEN_QUOTES } } } },
      },
    },
  });
  const customers = rows.slice(0, limit).map((row) => ({
    id: row.id,
    name: row.name,
    address: row.identities[0]?.address ?? null,
    openJobs: row._count.jobs,
    openQuotes: row._count.quotes,
    lastAt: row.conversations[0]?.lastMessageAt ?? row.createdAt,
  }));
  return { customers, nextCursor: rows.length > limit ? (customers.at(-1)?.id ?? null) : null };
}

export function customersSeen(viewer: Viewer, filter: CustomerFilter): Prisma.CustomerWhereInput {
  const conditions: Prisma.CustomerWhereInput[] = [{ joinedInto: null }];
  if (!can(viewer.role, 'see-record')) {
    conditions.push({ jobs: { some: { assignees: { some: { memberId: viewer.memberId } } } } });
  }
  const search = filter.search?.trim().slice(0, 100).replaceAll('\0', '');
  if (search) {
    const contains = { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
    conditions.push({ OR: [{ name: contains }, { identities: { some: { address: contains } } }] });
  }
  return { AND: conditions };
}
