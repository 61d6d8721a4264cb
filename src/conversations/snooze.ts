import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { momentAt, wallClockAt } from '../platform/wall-clock.js';

export const SNOOZES = ['hours', 'tomorrow', 'next-week'] as const;
/** In three hours, tomorrow morning, or on Monday morning. */
export type Snooze = (typeof SNOOZES)[number];

const HOURS_MS = 3 * 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const MORNING = '08:00:00';

/** The moment at which what is put off at `now` is there again; mornings are those of `zone`, an IANA name. */
export function snoozeUntil(snooze: Snooze, now: Date, zone: string): Date {
  if (snooze === 'hours') {
    return new Date(now.getTime() + HOURS_MS);
  }
  const { date, weekday } = wallClockAt(now, zone);
  const days = snooze === 'tomorrow' ? 1 : (8 - weekday) % 7 || 7;
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  return momentAt(`${day}T${MORNING}`, zone);
}

export type Snoozing = {
  /** Locked by this transaction. */
  conversation: Conversation;
  /** `null`: no longer. */
  until: Date | null;
  actor: Actor;
  at: Date;
};

/**
 * Puts an open conversation off: it waits for nobody until then, or until the customer writes. The feed says so.
 * Throws `conflict` for a closed one.
 */
export async function snoozeConversation(
  tx: Tx,
  { conversation, until, actor, at }: Snoozing,
): Promise<void> {
  const { id, organizationId, state, snoozedUntil } = conversation;
  if (until && state !== 'open') {
    throw new DocketError('conflict', 'This conversation is closed. There is nothing to put off.');
  }
  if (snoozedUntil?.getTime() === until?.getTime()) {
    return;
  }
  await tx.conversation.update({ where: { id }, data: { snoozedUntil: until } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'conversation', id },
    actor,
    type: 'conversation.snoozed',
    content: { until: until?.toISOString() ?? null },
    at,
  });
}
