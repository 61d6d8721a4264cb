import type { Staff } from '../../../accounts/staff.js';
import { recordOf } from '../../../conversations/conversation-access.js';
import {
  countInbox,
  INBOX_FILTERS,
  type InboxEntry,
  type InboxScope,
  listInbox,
  MOST_COUNTED,
} from '../../../conversations/list-inbox.js';
import { missingFacts } from '../../../intake/missing-facts.js';
import { readReferences, referenceOf } from '../../../intake/read-references.js';
import type { Trade } from '../../../intake/trade.js';
import { readPeople } from '../../../jobs/people.js';
import { seesEverything } from '../../../jobs/permission.js';
import type { Tx } from '../../../platform/database/database.js';
import { type InboxFilter, inboxPath } from '../../ui/routes/inbox.js';
import type { InboxListView, InboxRowView } from '../views/inbox-view.js';
import type { InboxSources } from './inbox-parts.js';
import { channelName, customerName, FACT_LABELS, urgencyOf } from './words.js';

/** Rows shown at once, and thumbnails looked up for each. */
const ROWS = 30;
const THUMBNAILS = 12;

export type ListQuery = { filter: InboxFilter; search: string; after?: string | undefined };

/** What an address asks for; whatever it does not say, or says wrongly, is the usual. */
export function readListQuery(query: Readonly<Record<string, unknown>>): ListQuery {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    filter: INBOX_FILTERS.find((filter) => filter === query.filter) ?? 'open',
    search: text(query.q).slice(0, 100),
    after: text(query.after) || undefined,
  };
}

/** The left side of the inbox as this member may see it. */
export async function readInboxList(
  tx: Tx,
  sources: InboxSources,
  staff: Staff,
  query: ListQuery,
  selectedId?: string,
): Promise<InboxListView> {
  const scope = await scopeOf(tx, sources, staff);
  const { filter, search, after } = query;
  const page = await listInbox(tx, scope, { filter, search, cursor: after, limit: ROWS });
  const counts = await countInbox(tx, scope);
  return {
    filter,
    counts: Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, counted(count)])),
    search,
    rows: await presentRows(tx, sources, staff, page.entries),
    unclaimed: counts.unclaimed,
    ...(after ? { after } : {}),
    ...(selectedId ? { selectedId } : {}),
    ...(page.nextCursor ? { morePath: inboxPath({ filter, q: search, after: page.nextCursor }) } : {}),
  };
}

function counted(count: number): number | string {
  return count > MOST_COUNTED ? `${MOST_COUNTED.toLocaleString('en')}+` : count;
}

/** What of the inbox this member sees now. */
export async function scopeOf(
  tx: Tx,
  { access, now }: Pick<InboxSources, 'access' | 'now'>,
  staff: Staff,
): Promise<InboxScope> {
  const { memberId } = staff;
  const records = seesEverything(staff) ? 'all' : await access.assignedRecords(tx, memberId);
  return { memberId, records, at: now() };
}

/** Entries as lines of the list. */
export async function presentRows(
  tx: Tx,
  sources: InboxSources,
  staff: Staff,
  entries: readonly InboxEntry[],
): Promise<InboxRowView[]> {
  const ids = entries.map(({ id }) => id);
  const photos = await sources.photos(tx, staff, ids, THUMBNAILS);
  const people = await readPeople(
    tx,
    entries.map(({ memberId }) => memberId),
  );
  const references = await readReferences(
    tx,
    entries.flatMap((entry) => recordOf(entry) ?? []),
  );
  const missing = await readMissing(tx, sources, staff, entries);
  return entries.map((entry) => {
    const owner = entry.memberId ? people.get(entry.memberId) : undefined;
    const reference = entry.recordId ? references.get(entry.recordId) : undefined;
    return {
      conversationId: entry.id,
      customerName: customerName(entry.customer, entry.address),
      summary: summaryOf(entry),
      channel: channelName(entry.channel),
      at: entry.lastMessageAt.toISOString(),
      photos: photos.get(entry.id) ?? [],
      unread: entry.unread,
      missing: missing.get(entry.id) ?? [],
      ...(owner ? { owner } : {}),
      ...(entry.snoozedUntil && entry.snoozedUntil > sources.now()
        ? { snoozedUntil: entry.snoozedUntil.toISOString() }
        : {}),
      ...(reference ? { reference: referenceOf(reference) } : {}),
      ...urgencyOf(entry),
    };
  });
}

/** "iPhone 12, cracked screen" as understood; else the last words. */
export function summaryOf({ known, lastText }: Pick<InboxEntry, 'known' | 'lastText'>): string {
  const thing = known.model || [known.brand, known.device].filter(Boolean).join(' ');
  return [thing, known.fault].filter(Boolean).join(', ') || lastText || 'Photos, no words yet';
}

async function readMissing(
  tx: Tx,
  { readTradeSetting }: InboxSources,
  staff: Staff,
  entries: readonly InboxEntry[],
): Promise<ReadonlyMap<string, string[]>> {
  const loose = entries.filter(({ recordId, state }) => recordId === null && state === 'open');
  const missing = new Map<string, string[]>();
  for (const trade of new Set(loose.map((entry) => entry.trade))) {
    const { set } = await readTradeSetting(tx, staff.organizationId, trade as Trade);
    for (const entry of loose.filter((one) => one.trade === trade)) {
      const known = Object.entries(entry.known).map(([field, value]) => [field, { value, sureness: 1 }]);
      const fields = missingFacts(set, Object.fromEntries(known));
      missing.set(
        entry.id,
        fields.map((field) => (FACT_LABELS[field] ?? field).toLowerCase()),
      );
    }
  }
  return missing;
}
