import type { Action } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { RecordRef } from '../activity/record.js';
import { type ConversationAccess, lockForStaff, recordOf } from '../conversations/conversation-access.js';
import { isAssigned } from '../jobs/is-assigned.js';
import { type JobKey, lockJob } from '../jobs/lock-job.js';
import { requireSeen } from '../jobs/permission.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { jobOf, lockQuote, type QuoteKey } from '../quotes/lock-quote.js';
import { OPEN_QUOTE_STATES } from '../quotes/quote-table.js';

/** A record as an address names it. */
export type NamedRecord =
  | { kind: 'conversation'; id: string }
  | { kind: 'job'; number: number }
  | { kind: 'quote'; number: number };

/** Where secrets lie, and whose record that is. */
export type Target = { record: RecordRef; customerId: string };

type SecretAction = Extract<Action, 'save-secret' | 'restore-unsure-secret'>;

const CLOSED: Readonly<Record<SecretAction, string>> = {
  'save-secret': 'This is closed: no passcode can be saved here any more.',
  'restore-unsure-secret': 'This is closed: what was sealed here is destroyed.',
};

/**
 * Where the secrets of a record lie, locked and open until the transaction ends; those of a conversation lie on the quote
 * or job it hangs on. Throws `not-found` for a record this person does not see, `not-allowed` where their role does not
 * include the action, and `conflict` on a closed one.
 */
export async function lockOpenRecord(
  tx: Tx,
  access: ConversationAccess,
  staff: Staff,
  on: NamedRecord,
  action: SecretAction,
): Promise<Target> {
  if (on.kind === 'job') {
    return await lockedJob(tx, staff, { number: on.number }, action);
  }
  if (on.kind === 'quote') {
    return await lockedQuote(tx, staff, { number: on.number }, action);
  }
  const conversation = await lockForStaff(tx, access, staff, on.id, action);
  const record = recordOf(conversation);
  if (record) {
    const locked = record.kind === 'job' ? lockedJob : lockedQuote;
    return await locked(tx, staff, { id: record.id }, action);
  }
  requireOpen(conversation.state === 'open', action);
  return { record: { kind: 'conversation', id: conversation.id }, customerId: conversation.customerId };
}

async function lockedJob(tx: Tx, staff: Staff, key: JobKey, action: SecretAction): Promise<Target> {
  const { id, customerId, state } = await lockJob(tx, key);
  const assigned = await isAssigned(tx, id, staff.memberId);
  requireSeen(staff, assigned, 'job');
  demand(staff, action, { assigned });
  requireOpen(state === 'open', action);
  return { record: { kind: 'job', id }, customerId };
}

async function lockedQuote(tx: Tx, staff: Staff, key: QuoteKey, action: SecretAction): Promise<Target> {
  const quote = await lockQuote(tx, key);
  const { id, customerId, state } = quote;
  const jobId = jobOf(quote);
  const assigned = jobId !== null && (await isAssigned(tx, jobId, staff.memberId));
  requireSeen(staff, assigned, 'quote');
  demand(staff, action, { assigned });
  requireOpen(OPEN_QUOTE_STATES.includes(state), action);
  return { record: { kind: 'quote', id }, customerId };
}

function requireOpen(open: boolean, action: SecretAction): void {
  if (!open) {
    throw new DocketError('conflict', CLOSED[action]);
  }
}
