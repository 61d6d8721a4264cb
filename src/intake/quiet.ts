import { momentAt, wallClockAt } from '../platform/wall-clock.js';
import type { IntakeOrganization } from './intake-ports.js';
import type { AskedHistory } from './intake-state.js';

/** What a text of the customer's does to all of this: they are not quiet. */
export const NOT_QUIET = {
  nudgeDueAt: null,
  nudgeClaimedUntil: null,
  nudgeAttempts: 0,
  quietSince: null,
} as const;

const HOUR_MS = 3_600_000;
/** A nudge is sent from nine in the morning until seven in the evening, where the organization is. */
const FIRST_HOUR = 9;
const LAST_HOUR = 19;

type Patience = Pick<IntakeOrganization, 'nudgeAfterHours' | 'quietAfterHours' | 'timeZone'>;

/** The first moment from `from` on at which a customer may be written to unasked. */
export function dayTime(from: Date, timeZone: string): Date {
  const { date, hour } = wallClockAt(from, timeZone);
  if (hour >= FIRST_HOUR && hour < LAST_HOUR) {
    return from;
  }
  const day = hour < FIRST_HOUR ? date : nextDate(date);
  return momentAt(`${day}T0${FIRST_HOUR}:00:00`, timeZone);
}

/** When to look at a conversation again whose customer was asked something at `at`. */
export function quietDueAt(at: Date, nudged: boolean, patience: Patience): Date {
  const { nudgeAfterHours, quietAfterHours, timeZone } = patience;
  return nudged || nudgeAfterHours === 0
    ? new Date(at.getTime() + quietAfterHours * HOUR_MS)
    : dayTime(new Date(at.getTime() + nudgeAfterHours * HOUR_MS), timeZone);
}

/** When to tell staff, after a nudge: an answer gets as long as the first question had, at least. */
export function quietDueAfterNudge(askedAt: Date, nudgedAt: Date, patience: Patience): Date {
  const { nudgeAfterHours, quietAfterHours } = patience;
  return new Date(
    Math.max(askedAt.getTime() + quietAfterHours * HOUR_MS, nudgedAt.getTime() + nudgeAfterHours * HOUR_MS),
  );
}

/** The question that waits for an answer, if one does. */
export function openQuestion(history: AskedHistory): AskedHistory[number] | undefined {
  return history.findLast(({ outcome }) => outcome === 'open');
}

function nextDate(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
