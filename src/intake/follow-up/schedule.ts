import { businessTime } from '../../accounts/business-time.js';
import type { Organization } from '../../accounts/read-organization.js';
import { atTimeOnDay } from '../../platform/zoned-date.js';
import type { FollowUp, FollowUpKind } from './follow-up.js';

/** On which days after it was sent, or was due, customers are asked; none: never. */
export function scheduleOf(kind: FollowUpKind, { settings }: Organization): readonly number[] {
  const { quoteFollowUpDays, invoiceReminderDays } = settings.billing;
  return kind === 'quote' ? quoteFollowUpDays : invoiceReminderDays;
}

/** The day on which staff are told: as long after the last time as that was after the one before. */
export function staffDay(days: readonly number[]): number {
  const last = days.at(-1) ?? 0;
  return last + (last - (days.at(-2) ?? 0));
}

/** When the step after `said` is to be taken, in business hours; null: there is none. */
export function stepDueAt(
  followUp: Pick<FollowUp, 'kind' | 'countedFrom'>,
  said: number,
  organization: Organization,
): Date | null {
  const days = scheduleOf(followUp.kind, organization);
  if (days.length === 0 || said > days.length) {
    return null;
  }
  const day = days[said] ?? staffDay(days);
  const { timeZone, settings } = organization;
  return businessTime(atTimeOnDay(followUp.countedFrom, day, '10:00', timeZone), settings, timeZone);
}
