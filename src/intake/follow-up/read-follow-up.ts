import { readOrganizationIn } from '../../accounts/read-organization.js';
import type { Tx } from '../../platform/database/database.js';
import { type FollowUpRef, readAskable } from './follow-up.js';
import { readAsked } from './history.js';
import { scheduleOf } from './schedule.js';

/** What staff see of how a customer is asked: what was said when, and what comes next. */
export type FollowUpView = {
  said: { at: Date; by: string; text: string; state: string; failure: string | null }[];
  /** `staff`: nobody is asked any more, the team is told. */
  next: { at: Date; what: 'customer' | 'staff' } | null;
};

/** Null for what was never sent, and where nothing was said and nothing comes. */
export async function readFollowUp(tx: Tx, ref: FollowUpRef, at: Date): Promise<FollowUpView | null> {
  const followUp = await readAskable(tx, ref, at);
  if (!followUp) {
    return null;
  }
  const asked = await readAsked(tx, followUp);
  const items = await tx.outboxItem.findMany({
    where: { dedupeKey: { in: asked.map(({ key }) => key) } },
    select: { dedupeKey: true, body: true, state: true, failure: true },
  });
  const said = asked.map(({ at: saidAt, by, key }) => {
    const item = items.find(({ dedupeKey }) => dedupeKey === key);
    return {
      at: saidAt,
      by,
      text: item?.body ?? '',
      state: item?.state ?? 'gone',
      failure: item?.failure ?? null,
    };
  });
  const days = scheduleOf(ref.kind, await readOrganizationIn(tx));
  const comes = followUp.over === null && followUp.dueAt !== null && days.length > 0;
  const next =
    comes && followUp.dueAt
      ? { at: followUp.dueAt, what: followUp.said < days.length ? 'customer' : 'staff' }
      : null;
  return said.length === 0 && next === null ? null : { said, next: next as FollowUpView['next'] };
}
