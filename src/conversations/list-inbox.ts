import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { type Conversation, Prisma } from '../platform/database/generated/client.js';
import { isId } from '../platform/ids.js';

export const INBOX_FILTERS = ['open', 'unclaimed', 'mine', 'spam'] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

/** Whose inbox it is, and when: everything, or only conversations on these records. */
export type InboxScope = { memberId: string; records: RecordRef[] | 'all'; at: Date };

export type InboxQuery = {
  filter: InboxFilter;
  /** A part of the customer's name or address, of something understood, or a number such as `Q-1042`. */
  search: string;
  /** The `nextCursor` of the page before; one that cannot be read is the beginning. */
  cursor?: string | undefined;
  limit: number;
};

export type InboxEntry = Conversation & {
  customer: { id: string; name: string | null };
  lastText: string;
  /** What is known now, by field. */
  known: Record<string, string>;
};

export type InboxPage = { entries: InboxEntry[]; nextCursor: string | null };

const entryParts = {
  customer: { select: { id: true, name: true } },
  messages: {
    where: { direction: { not: 'note' } },
    orderBy: { id: 'desc' },
    take: 1,
    select: { text: true },
  },
  facts: { where: { current: true }, select: { field: true, value: true } },
} as const satisfies Prisma.ConversationInclude;

/** Conversations by their latest message, newest first. */
export async function listInbox(tx: Tx, scope: InboxScope, query: InboxQuery): Promise<InboxPage> {
  const rows = await tx.conversation.findMany({
    where: {
      AND: [
        among(scope),
        filters[query.filter](scope),
        await matching(tx, query.search),
        after(query.cursor),
      ],
    },
    include: entryParts,
    orderBy: [{ lastMessageAt: 'desc' }, { id: 'desc' }],
    take: query.limit + 1,
  });
  const entries = rows.slice(0, query.limit).map(toEntry);
  const last = entries.at(-1);
  return {
    entries,
    nextCursor: rows.length > query.limit && last ? `${last.lastMessageAt.toISOString()}_${last.id}` : null,
  };
}

/** One conversation as the list shows it. */
export async function readInboxEntry(tx: Tx, id: string): Promise<InboxEntry> {
  return toEntry(await tx.conversation.findUniqueOrThrow({ where: { id }, include: entryParts }));
}

/** Counting ends here: one more than this means that there are more. */
export const MOST_COUNTED = 1_000;

/** How many conversations each filter finds, up to one more than `MOST_COUNTED`. */
export async function countInbox(tx: Tx, scope: InboxScope): Promise<Record<InboxFilter, number>> {
  return {
    open: await count(tx, scope, 'open'),
    unclaimed: await countUnclaimed(tx, scope),
    mine: await count(tx, scope, 'mine'),
    spam: await count(tx, scope, 'spam'),
  };
}

/** How many conversations are open and nobody's, up to one more than `MOST_COUNTED`. */
export async function countUnclaimed(tx: Tx, scope: InboxScope): Promise<number> {
  return await count(tx, scope, 'unclaimed');
}

/** Raw, since only so the counting itself has an end. */
async function count(tx: Tx, scope: InboxScope, filter: InboxFilter): Promise<number> {
  const { records } = scope;
  const among = Prisma.sql`AND record_id = ANY(${records === 'all' ? [] : records.map(({ id }) => id)}::uuid[])`;
  const [row] = await tx.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (
      SELECT FROM conversation WHERE ${COUNTED[filter](scope)} ${records === 'all' ? Prisma.empty : among}
      LIMIT ${MOST_COUNTED + 1}) AS counted`;
  return row?.found ?? 0;
}

const isAwake = ({ at }: InboxScope) => Prisma.sql`(snoozed_until IS NULL OR snoozed_until <= ${at})`;

/** As `filters`, in SQL. */
const COUNTED: Record<InboxFilter, (scope: InboxScope) => Prisma.Sql> = {
  open: () => Prisma.sql`state = 'open'`,
  unclaimed: (scope) => Prisma.sql`state = 'open' AND member_id IS NULL AND ${isAwake(scope)}`,
  mine: (scope) => Prisma.sql`state = 'open' AND member_id = ${scope.memberId}::uuid AND ${isAwake(scope)}`,
  spam: () => Prisma.sql`state = 'spam'`,
};

function toEntry(row: Prisma.ConversationGetPayload<{ include: typeof entryParts }>): InboxEntry {
  const { messages, facts, ...conversation } = row;
  return {
    ...conversation,
    lastText: messages[0]?.text ?? '',
    known: Object.fromEntries(facts.map(({ field, value }) => [field, value])),
  };
}

/** What was put off waits for nobody until then: it is open, and on nobody's list of what is to be done. */
const filters: Record<InboxFilter, (scope: InboxScope) => Prisma.ConversationWhereInput> = {
  open: () => ({ state: 'open' }),
  unclaimed: ({ at }) => ({ state: 'open', memberId: null, ...awake(at) }),
  mine: ({ memberId, at }) => ({ state: 'open', memberId, ...awake(at) }),
  spam: () => ({ state: 'spam' }),
};

const awake = (at: Date): Prisma.ConversationWhereInput => ({
  OR: [{ snoozedUntil: null }, { snoozedUntil: { lte: at } }],
});

/** Ids, not pairs of kind and id: Prisma drops an empty `OR` inside an `AND`, and everything would be seen. */
export function among({ records }: InboxScope): Prisma.ConversationWhereInput {
  return records === 'all' ? {} : { recordId: { in: records.map(({ id }) => id) } };
}

async function matching(tx: Tx, search: string): Promise<Prisma.ConversationWhereInput> {
  const words = search.trim().slice(0, 100).replaceAll('\0', '');
  if (words === '') {
    return {};
  }
  const contains = { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
  const digits = words.replace(/[\s().-]/g, '');
  return {
    OR: [
      { address: contains },
      ...(/^\+?\d{3,15}$/.test(digits) ? [{ address: { contains: digits } }] : []),
      { customer: { name: contains } },
      { facts: { some: { current: true, value: contains } } },
      { recordId: { in: await recordsNumbered(tx, words) } },
    ],
  };
}

async function recordsNumbered(tx: Tx, words: string): Promise<string[]> {
  const [, letter, digits] = /^([JQ]?)-?(\d{1,9})$/i.exec(words) ?? [];
  if (!digits) {
    return [];
  }
  const where = { number: Number(digits) };
  const select = { id: true } as const;
  const kind = letter?.toUpperCase();
  const jobs = kind === 'Q' ? [] : await tx.job.findMany({ where, select });
  const quotes = kind === 'J' ? [] : await tx.quote.findMany({ where, select });
  return [...jobs, ...quotes].map(({ id }) => id);
}

function after(cursor: string | undefined): Prisma.ConversationWhereInput {
  const [time = '', id] = cursor?.split('_') ?? [];
  if (!isId(id) || Number.isNaN(Date.parse(time))) {
    return {};
  }
  const lastMessageAt = new Date(time);
  return { OR: [{ lastMessageAt: { lt: lastMessageAt } }, { lastMessageAt, id: { lt: id } }] };
}
