import { z } from 'zod';
import type { Tx } from '../platform/database/database.js';
import { momentAt, wallClockAt } from '../platform/wall-clock.js';

/** What a member can be told of. */
export const NOTICE_KINDS = ['newItem', 'assigned', 'answered', 'photo'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How: not at all, by direct message, by a mention in the card's thread, once a day. */
export const NOTICE_WAYS = ['off', 'direct', 'mention', 'digest'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

const way = (usual: NoticeWay) => z.enum(NOTICE_WAYS).catch(usual).default(usual);
const time = (usual: string) =>
  z
    .string()
    .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/, 'Write a time such as 22:00, or leave it empty.')
    .default(usual);

/** A member's own settings; a row written before a field existed still reads. */
export const Preferences = z.object({
  newItem: way('off'),
  assigned: way('direct'),
  answered: way('direct'),
  photo: way('off'),
  /** Between these nothing is sent, in the organization's zone; one of them empty: always. */
  quietFrom: time(''),
  quietTo: time(''),
  /** When the digest of the day is sent. */
  digestAt: time('08:00'),
});
export type Preferences = z.infer<typeof Preferences>;

export const USUAL_PREFERENCES: Preferences = Preferences.parse({});

/** The preferences of members by id; those who never set any have the usual ones. */
export async function readPreferences(
  tx: Tx,
  memberIds: readonly string[],
): Promise<(memberId: string) => Preferences> {
  const rows = await tx.memberNotification.findMany({ where: { memberId: { in: [...memberIds] } } });
  const known = new Map(
    rows.map(({ memberId, preferences }) => [
      memberId,
      Preferences.catch(USUAL_PREFERENCES).parse(preferences),
    ]),
  );
  return (memberId) => known.get(memberId) ?? USUAL_PREFERENCES;
}

/** Keeps a member's preferences. */
export async function savePreferences(
  tx: Tx,
  {
    organizationId,
    memberId,
    preferences,
    at,
  }: {
    organizationId: string;
    memberId: string;
    preferences: Preferences;
    at: Date;
  },
): Promise<void> {
  const kept = { preferences, updatedAt: at };
  await tx.memberNotification.upsert({
    where: { memberId },
    create: { organizationId, memberId, ...kept },
    update: kept,
  });
}

/** The first moment from `at` on that is not in a member's quiet hours. */
export function afterQuietHours({ quietFrom, quietTo }: Preferences, at: Date, timeZone: string): Date {
  if (quietFrom === '' || quietTo === '' || quietFrom === quietTo) {
    return at;
  }
  const wall = wallClockAt(at, timeZone);
  const now = `${String(wall.hour).padStart(2, '0')}:${String(wall.minute).padStart(2, '0')}`;
  const overnight = quietFrom > quietTo;
  const quiet = overnight ? now >= quietFrom || now < quietTo : now >= quietFrom && now < quietTo;
  if (!quiet) {
    return at;
  }
  const tomorrow = overnight && now >= quietFrom;
  const day = new Date(Date.parse(`${wall.date}T00:00:00Z`) + (tomorrow ? 86_400_000 : 0))
    .toISOString()
    .slice(0, 10);
  return momentAt(`${day}T${quietTo}:00`, timeZone);
}
