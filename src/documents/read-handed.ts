import type { RecordRef } from '../activity/record.js';
import { type Person, readPeople } from '../jobs/people.js';
import type { Tx } from '../platform/database/database.js';

/** One time that a paper was sent. */
export type Handed = {
  documentId: string;
  title: string;
  at: Date;
  by: Person | null;
  /** Each way it went. `state`: of the outbox; `gone`: it is not there any more. */
  ways: { channel: string; to: string; state: string; failure: string | null }[];
};

/** More than this nobody reads on a page. */
const MOST = 50;

type Content = { documentId?: string; title?: string; key?: string };

/** When these papers were sent, to whom, and what became of it; the newest first, at most 50. */
export async function readHanded(tx: Tx, feed: RecordRef, documentIds: readonly string[]): Promise<Handed[]> {
  const entries = await tx.activity.findMany({
    where: {
      recordKind: feed.kind,
      recordId: feed.id,
      type: 'document.sent',
      OR: documentIds.map((id) => ({ content: { path: ['documentId'], equals: id } })),
    },
    orderBy: { sequence: 'desc' },
    take: MOST,
    select: { content: true, at: true, actorId: true },
  });
  const keys = entries.flatMap(({ content }) => (content as Content | null)?.key ?? []);
  const items = await tx.outboxItem.findMany({
    where: { dedupeKey: { in: keys.flatMap((key) => [key, `${key}:mail`]) } },
    select: { dedupeKey: true, channel: true, toAddress: true, state: true, failure: true },
    orderBy: { channel: 'desc' },
  });
  const people = await readPeople(
    tx,
    entries.map(({ actorId }) => actorId),
  );
  return entries.map(({ content, at, actorId }) => {
    const { documentId = '', title = '', key } = (content ?? {}) as Content;
    const own = items.filter(({ dedupeKey }) => dedupeKey === key || dedupeKey === `${key}:mail`);
    return {
      ...{ documentId, title, at },
      by: people.get(actorId ?? '') ?? null,
      ways: own.map(({ channel, toAddress, state, failure }) => ({ channel, to: toAddress, state, failure })),
    };
  });
}

/** Where the newest making of a paper of this invoice or payment was stopped; null: it was not. */
export async function readStopped(tx: Tx, feed: RecordRef, of: string): Promise<{ places: string[] } | null> {
  const entry = await tx.activity.findFirst({
    where: {
      recordKind: feed.kind,
      recordId: feed.id,
      type: 'document.stopped',
      content: { path: ['of'], equals: of },
    },
    orderBy: { sequence: 'desc' },
    select: { content: true },
  });
  return entry && { places: ((entry.content ?? {}) as { places?: string[] }).places ?? [] };
}
