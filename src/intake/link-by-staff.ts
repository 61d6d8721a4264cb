import { demand, type Staff } from '../accounts/staff.js';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import { linkConversation } from '../conversations/link-conversation.js';
import { keepDemoApart } from '../customers/demo-customers.js';
import { changeDetails as changeJob } from '../jobs/change-details.js';
import { DETAIL_FIELDS, type Details, type DetailsInput, LONGEST_DETAIL } from '../jobs/details.js';
import { isAssigned } from '../jobs/is-assigned.js';
import { lockJob } from '../jobs/lock-job.js';
import { requireSeen } from '../jobs/permission.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { changeDetails as changeQuote } from '../quotes/change-details.js';
import { jobOf, lockQuote } from '../quotes/lock-quote.js';
import { OPEN_QUOTE_STATES } from '../quotes/quote-table.js';
import { moveSecrets } from '../vault/list-secrets.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { readFacts } from './facts.js';
import type { IntakePorts } from './intake-ports.js';
import { requireLoose } from './open-by-staff.js';

export type LinkingByStaff = {
  staff: Staff;
  /** Locked by this transaction. */
  conversation: Conversation;
  to: { kind: 'job' | 'quote'; number: number };
  at: Date;
};

/**
 * Hangs a conversation on an open quote or job that is there already: its photos and secrets go along, what the
 * record does not know yet is filled in from its facts, and what comes in from now on belongs there. Both feeds say
 * so. Throws `not-found` for a record this person does not see, `conflict` for a closed one, or a conversation that
 * is closed or on another record.
 */
export async function linkByStaff(
  tx: Tx,
  ports: Pick<IntakePorts, 'linkPhotos'>,
  { staff, conversation, to: wanted, at }: LinkingByStaff,
): Promise<void> {
  const { organizationId } = conversation;
  const { to, details, customerId } = await lockTarget(tx, staff, wanted);
  if (conversation.recordKind === to.kind && conversation.recordId === to.id) {
    return;
  }
  await requireLoose(tx, conversation);
  await keepDemoApart(tx, conversation.customerId, customerId);
  const actor: Actor = { kind: 'member', id: staff.memberId };
  const from: RecordRef = { kind: 'conversation', id: conversation.id };
  const { number } = wanted;
  await linkConversation(tx, { organizationId, conversationId: conversation.id, to, number, actor, at });
  await appendActivity(tx, {
    organizationId,
    record: to,
    actor,
    type: 'conversation.linked',
    content: { to: { ...to, number } },
    at,
  });
  await moveSecrets(tx, from, to);
  await ports.linkPhotos(tx, { organizationId, from, to, actor, at });
  const missing = await factsMissingIn(tx, conversation.id, details);
  const change = { organizationId, details: missing, actor, at };
  await (to.kind === 'job'
    ? changeJob(tx, alreadyScreened, { ...change, job: { id: to.id } })
    : changeQuote(tx, alreadyScreened, { ...change, quote: { id: to.id } }));
}

/** Facts were screened as they came in. */
export const alreadyScreened: Screen = async (_tx, { text }) => text as ScreenedText;

/** Details for what a record does not know yet, from the facts of a conversation. */
export async function factsMissingIn(tx: Tx, conversationId: string, known: Details): Promise<DetailsInput> {
  const facts = await readFacts(tx, conversationId);
  return Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const value = known[field] ? undefined : facts[field]?.value;
      return value ? [[field, value.slice(0, LONGEST_DETAIL[field])]] : [];
    }),
  );
}

type Target = { to: RecordRef; details: Details; customerId: string };

/**
 * An open quote or job that this person may talk about, locked. Throws `not-found` for one they do not see, and
 * `conflict` for a closed one.
 */
export async function lockTarget(
  tx: Tx,
  staff: Staff,
  { kind, number }: LinkingByStaff['to'],
): Promise<Target> {
  const { id, open, jobId, details, customerId } =
    kind === 'job' ? await readJob(tx, number) : await readQuote(tx, number);
  const assigned = jobId !== null && (await isAssigned(tx, jobId, staff.memberId));
  requireSeen(staff, assigned, kind);
  demand(staff, 'message-customer', { assigned });
  if (!open) {
    const reference = `${kind === 'job' ? 'J' : 'Q'}-${number}`;
    throw new DocketError('conflict', `${reference} is closed. Open a new one for this conversation.`);
  }
  return { to: { kind, id }, details, customerId };
}

async function readJob(tx: Tx, number: number) {
  const { id, state, details, customerId } = await lockJob(tx, { number });
  return { id, open: state === 'open', jobId: id, details, customerId };
}

async function readQuote(tx: Tx, number: number) {
  const quote = await lockQuote(tx, { number });
  const { id, state, details, customerId } = quote;
  return { id, open: OPEN_QUOTE_STATES.includes(state), jobId: jobOf(quote), details, customerId };
}
