import { createHash } from 'node:crypto';
import { isWithinOpening, type Opening } from '../../accounts/opening-hours.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';

/** Something about a booking that staff are told before it is saved. */
export type BookingDoubt =
  /** The same person is elsewhere then. */
  | { kind: 'overlap'; memberId: string; name: string; startsAt: Date; endsAt: Date }
  /** Outside of opening hours. */
  | { kind: 'closed' }
  | { kind: 'left'; memberId: string; name: string }
  | { kind: 'past' };

export type Planned = { startsAt: Date; endsAt: Date; memberIds: readonly string[]; bookingId?: string };

/** What is refused until somebody confirms just these doubts, by their `mark`. */
export class BookingDoubted extends DocketError {
  constructor(readonly doubts: readonly BookingDoubt[]) {
    super('conflict', 'Look at this first: it was not saved yet.');
    this.name = 'BookingDoubted';
  }
}

/** Stands for exactly these doubts: others, or more of them, have another mark. */
export function markOf(doubts: readonly BookingDoubt[]): string {
  return createHash('sha256').update(JSON.stringify(doubts)).digest('base64url').slice(0, 16);
}

/**
 * Everything that speaks against a booking at this time with these people. Where it is about to be saved, lock the
 * people first (`lockPeople`): of two who save at once, the second sees what the first saved.
 */
export async function findDoubts(
  tx: Tx,
  { startsAt, endsAt, memberIds, bookingId }: Planned,
  { opening, timeZone, at }: { opening: Opening; timeZone: string; at: Date },
): Promise<BookingDoubt[]> {
  const members = await tx.member.findMany({
    where: { id: { in: [...memberIds] } },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, deactivatedAt: true },
  });
  const elsewhere = await tx.bookingMember.findMany({
    where: {
      memberId: { in: [...memberIds] },
      booking: {
        state: 'scheduled',
        startsAt: { lt: endsAt },
        endsAt: { gt: startsAt },
        ...(bookingId ? { id: { not: bookingId } } : {}),
      },
    },
    orderBy: [{ memberId: 'asc' }, { booking: { startsAt: 'asc' } }, { bookingId: 'asc' }],
    select: { memberId: true, booking: { select: { startsAt: true, endsAt: true } } },
  });
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? '';
  return [
    ...elsewhere.map(({ memberId, booking }) => ({
      kind: 'overlap' as const,
      memberId,
      name: nameOf(memberId),
      startsAt: booking.startsAt,
      endsAt: booking.endsAt,
    })),
    ...members.flatMap(({ id, name, deactivatedAt }) =>
      deactivatedAt ? [{ kind: 'left' as const, memberId: id, name }] : [],
    ),
    ...(isWithinOpening(opening, startsAt, endsAt, timeZone) ? [] : [{ kind: 'closed' as const }]),
    ...(startsAt < at ? [{ kind: 'past' as const }] : []),
  ];
}

/** Whoever else books one of these people waits for this transaction. Always in one order: nobody waits in a circle. */
export async function lockPeople(tx: Tx, memberIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM member WHERE id = ANY(${[...memberIds]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}
