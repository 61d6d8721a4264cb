import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { ActivityType } from '../../../activity/event-types.js';
import { readTimeline } from '../../../activity/read-timeline.js';
import type { Actor, RecordRef } from '../../../activity/record.js';
import type { TimelineEntry } from '../../../activity/timeline-entry.js';
import { readPeople } from '../../../jobs/people.js';
import type { Tx } from '../../../platform/database/database.js';
import type { FeedEntryView } from '../../ui/feed.js';
import { feedPath } from '../../ui/routes/record.js';
import { sayMoment } from '../bookings/say-times.js';
import type { FeedFilter, FeedView } from '../views/record-view.js';
import type { FeedNames } from './feed-sentence.js';
import { sentenceOf } from './feed-sentences.js';
import { foldPhotos } from './fold-photos.js';
import type { RecordSources } from './record-sources.js';

/** Entries shown at once. */
const PAGE = 30;
/** How far back one answer looks for entries of the wanted kind. */
const LOOKS = 8;

export type FeedQuery = { filter: FeedFilter; before?: string | undefined };

const KINDS: Record<Exclude<FeedFilter, 'all'>, readonly FeedEntryView['kind'][]> = {
  messages: ['message'],
  notes: ['note'],
  changes: ['photo', 'stage', 'person', 'fact', 'secret', 'money', 'other'],
};

/** The feeds of a record and what belongs to it, as one, newest first. */
export async function readFeed(
  tx: Tx,
  sources: Pick<RecordSources, 'messageTexts'>,
  page: { record: FeedView['record']; records: RecordRef[]; customerName: string },
  { filter, before }: FeedQuery,
): Promise<FeedView> {
  const entries: FeedEntryView[] = [];
  const end = (older: string | null): FeedView => ({
    record: page.record,
    filter,
    entries,
    ...(older ? { olderPath: feedPath(page.record, { filter, before: older }) } : {}),
  });
  let cursor = before;
  for (let look = 0; look < LOOKS && entries.length < PAGE; look++) {
    const timeline = await readTimeline(tx, page.records, { cursor, limit: PAGE });
    const found = await present(tx, sources, timeline.entries, page.customerName);
    const wanted = found.filter(({ kind }) => filter === 'all' || KINDS[filter].includes(kind));
    const room = PAGE - entries.length;
    entries.push(...wanted.slice(0, room));
    if (wanted.length > room) {
      return end(entries.at(-1)?.id ?? null);
    }
    if (timeline.nextCursor === null) {
      return end(null);
    }
    cursor = timeline.nextCursor;
  }
  return end(cursor ?? null);
}

async function present(
  tx: Tx,
  sources: Pick<RecordSources, 'messageTexts'>,
  entries: TimelineEntry[],
  customerName: string,
): Promise<FeedEntryView[]> {
  const messageIds = entries.flatMap(({ content }) =>
    content && 'messageId' in content
      ? [content.messageId]
      : content && 'messageIds' in content
        ? content.messageIds.slice(0, 1)
        : [],
  );
  const texts =
    messageIds.length > 0 ? await sources.messageTexts(tx, messageIds) : new Map<string, string>();
  const memberIds = entries.flatMap(({ actor, type, content }) => [
    ...(actor.kind === 'member' ? [actor.id] : []),
    ...(content && 'memberId' in content ? [content.memberId] : []),
    ...(type === 'job.claimed' && content?.from ? [content.from] : []),
    ...(content && 'memberIds' in content ? content.memberIds : []),
    ...(content && 'added' in content ? [...content.added, ...content.removed] : []),
  ]);
  const people = await readPeople(tx, memberIds);
  const member = (id: string) => people.get(id)?.name ?? 'somebody';
  const place = await readOrganizationIn(tx);
  const moment = (iso: string) => sayMoment(new Date(iso), place);
  const names: FeedNames = { member, message: (id) => texts.get(id), moment };
  return foldPhotos(entries).map(({ entry: { id, type, content, actor, at }, text }) => ({
    id,
    by: nameOf(actor, member, customerName),
    ...sentenceOf(type as ActivityType, content, names),
    ...(text === undefined ? {} : { text }),
    at: at.toISOString(),
  }));
}

function nameOf(actor: Actor, member: (id: string) => string, customerName: string): string {
  switch (actor.kind) {
    case 'member':
      return member(actor.id);
    case 'customer':
      return customerName;
    case 'bot':
      return 'Assistant';
    case 'system':
      return 'Docket';
  }
}
