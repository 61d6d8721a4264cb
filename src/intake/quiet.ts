import { dayTime } from '../accounts/day-time.js';
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
type Patience = Pick<IntakeOrganization, 'nudgeAfterHours' | 'quietAfterHours' | 'timeZone'>;

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
