import { notFound } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';

export type SessionEntry = {
  id: string;
  /** The browser's own words, to be made readable where it is shown. */
  userAgent: string;
  /** Empty where it is not known. */
  address: string;
  startedAt: Date;
  /** To the day. */
  lastSeenAt: Date;
};

type Own = { userId: string; sessionId: string };

/** Where a person is signed in, newest first. */
export async function listSessions(
  { db, clock }: Pick<AccountsParts, 'db' | 'clock'>,
  userId: string,
): Promise<SessionEntry[]> {
  const rows = await db.global.session.findMany({
    where: { userId, expiresAt: { gt: clock.now() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.userAgent ?? '',
    address: row.ipAddress ?? '',
    startedAt: row.createdAt,
    lastSeenAt: row.updatedAt,
  }));
}

/** Ends one of a person's own sessions. Throws `not-found` for anybody else's. */
export async function endSession(
  { db }: Pick<AccountsParts, 'db'>,
  { userId }: Pick<Own, 'userId'>,
  id: string,
): Promise<void> {
  const { count } = await db.global.session.deleteMany({ where: { id, userId } });
  if (count === 0) {
    throw notFound('session');
  }
}

/** Ends all of a person's sessions but this one. */
export async function endOtherSessions(
  { db }: Pick<AccountsParts, 'db'>,
  { userId, sessionId }: Own,
): Promise<void> {
  await db.global.session.deleteMany({ where: { userId, id: { not: sessionId } } });
}
