import type { Staff } from '../accounts/staff.js';
import { demand } from '../accounts/staff.js';
import type { RecordRef } from '../activity/record.js';
import { type ConversationAccess, lockForStaff, recordOf } from '../conversations/conversation-access.js';
import { isAssigned } from '../jobs/is-assigned.js';
import { type JobKey, lockJob } from '../jobs/lock-job.js';
import { requireSeen } from '../jobs/permission.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { jobOf, lockQuote, type QuoteKey } from '../quotes/lock-quote.js';
import { OPEN_QUOTE_STATES } from '../quotes/quote-table.js';
import type { SecretKind } from '../vault/find/find-secrets.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { saveSecret } from '../vault/save-secret.js';
import { screenKnownSecrets } from '../vault/screen-stored.js';
import type { IntakePorts } from './intake-ports.js';

/** A record as an address names it. */
export type NamedRecord =
  | { kind: 'conversation'; id: string }
  | { kind: 'job'; number: number }
  | { kind: 'quote'; number: number };

export type TypedPasscode = { value: string; kind: 'text' | 'pattern' };

const LONGEST = 200;

/**
 * Seals what a member typed on the record, and takes it out of what stands there already; nobody can read it back here. On a conversation that hangs on a quote or
 * job it goes there. Throws `not-found` for a record this person does not see, `invalid-input` for what cannot be a
 * passcode, and `conflict` on a closed record, where nothing would ever destroy it.
 */
export async function savePasscode(
  tx: Tx,
  parts: { keys: MasterKeys; access: ConversationAccess; ports: Pick<IntakePorts, 'readStoredTexts'> },
  input: { staff: Staff; on: NamedRecord; typed: TypedPasscode; at: Date },
): Promise<void> {
  const { staff, on, at } = input;
  const { organizationId, memberId } = staff;
  const { record, customerId } = await lockTarget(tx, parts.access, staff, on);
  const actor = { kind: 'member', id: memberId } as const;
  const secretId = await saveSecret(tx, parts.keys, {
    organizationId,
    record,
    customerId,
    ...readPasscode(input.typed),
    sureness: 'sure',
    messageId: null,
    actor,
    at,
  });
  // It may stand in a text that nothing gave away until now.
  const screening = { organizationId, record, secretIds: [secretId], actor, at };
  await screenKnownSecrets(tx, parts.keys, parts.ports.readStoredTexts, screening);
}

type Target = { record: RecordRef; customerId: string };

async function lockTarget(
  tx: Tx,
  access: ConversationAccess,
  staff: Staff,
  on: NamedRecord,
): Promise<Target> {
  if (on.kind === 'job') {
    return await lockedJob(tx, staff, { number: on.number });
  }
  if (on.kind === 'quote') {
    return await lockedQuote(tx, staff, { number: on.number });
  }
  const conversation = await lockForStaff(tx, access, staff, on.id, 'save-secret');
  const record = recordOf(conversation);
  if (record) {
    const { id } = record;
    return record.kind === 'job' ? await lockedJob(tx, staff, { id }) : await lockedQuote(tx, staff, { id });
  }
  requireOpen(conversation.state === 'open');
  return { record: { kind: 'conversation', id: conversation.id }, customerId: conversation.customerId };
}

async function lockedJob(tx: Tx, staff: Staff, key: JobKey): Promise<Target> {
  const { id, customerId, state } = await lockJob(tx, key);
  const assigned = await isAssigned(tx, id, staff.memberId);
  requireSeen(staff, assigned, 'job');
  demand(staff, 'save-secret', { assigned });
  requireOpen(state === 'open');
  return { record: { kind: 'job', id }, customerId };
}

async function lockedQuote(tx: Tx, staff: Staff, key: QuoteKey): Promise<Target> {
  const quote = await lockQuote(tx, key);
  const { id, customerId, state } = quote;
  const jobId = jobOf(quote);
  const assigned = jobId !== null && (await isAssigned(tx, jobId, staff.memberId));
  requireSeen(staff, assigned, 'quote');
  demand(staff, 'save-secret', { assigned });
  requireOpen(OPEN_QUOTE_STATES.includes(state));
  return { record: { kind: 'quote', id }, customerId };
}

function requireOpen(open: boolean): void {
  if (!open) {
    throw new DocketError('conflict', 'This is closed: no passcode can be saved here any more.');
  }
}

export function readPasscode({ value, kind }: TypedPasscode): { value: string; kind: SecretKind } {
  if (kind === 'pattern') {
    return { kind, value: readPattern(value) };
  }
  const text = value.trim();
  if (text === '' || text.length > LONGEST || /\p{Cc}/u.test(text)) {
    throw refusal(`Write the passcode as it is typed, 1 to ${LONGEST} characters.`);
  }
  return { kind: /^\d+$/.test(text) ? 'pin' : 'password', value: text };
}

/** Its dots in order, 1 to 9, each once. */
function readPattern(value: string): string {
  const dots = value.replace(/[\s,.>-]/g, '');
  if (!/^[1-9]{2,9}$/.test(dots) || new Set(dots).size !== dots.length) {
    throw refusal('Write the pattern as its dots in order, 1 at the top left, 9 at the bottom right: 14789.');
  }
  return dots;
}

function refusal(message: string): DocketError {
  return new DocketError('invalid-input', message, { value: message });
}
