import type { Tx } from '../../platform/database/database.js';

export type BookingNoticeView = {
  kind: string;
  state: 'due' | 'sent' | 'skipped' | 'failed';
  dueAt: Date;
  /** Why it was not sent. */
  outcome: string | null;
};

/** What the customer of a booking was told, or is to be, in the order of time. */
export async function readNotices(tx: Tx, bookingId: string): Promise<BookingNoticeView[]> {
  const rows = await tx.bookingNotice.findMany({
    where: { bookingId },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: 50,
  });
  return rows.map(({ kind, state, dueAt, outcome }) => ({
    kind,
    state: state as BookingNoticeView['state'],
    dueAt,
    outcome,
  }));
}
