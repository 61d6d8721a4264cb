import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import type { RecordRef } from '../../../activity/record.js';
import {
  type ConversationAccess,
  recordOf,
  seeConversation,
} from '../../../conversations/conversation-access.js';
import type { NamedRecord } from '../../../intake/lock-open-record.js';
import { type NumberedRecord, readReferences } from '../../../intake/read-references.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import { readQuote } from '../../../quotes/read-quote.js';
import type { PasscodePanelView } from '../views/record-view.js';
import { readSecrets } from './read-secrets.js';

/** Where passcodes are kept, and what this person has to do with it. */
export type PasscodeSubject = {
  /** As the page's addresses name it. */
  record: NamedRecord;
  ref: RecordRef;
  assigned: boolean;
  open: boolean;
};

/**
 * The passcode panel of a record as this member may see it; a conversation's is the one of the record it hangs on.
 * Throws `not-found` where they may not see the record.
 */
export async function readPasscodePanel(
  tx: Tx,
  access: ConversationAccess,
  staff: Staff,
  on: NamedRecord,
): Promise<PasscodePanelView> {
  return await presentPasscodes(tx, staff, await findSubject(tx, access, staff, on));
}

export async function presentPasscodes(
  tx: Tx,
  staff: Staff,
  subject: PasscodeSubject,
): Promise<PasscodePanelView> {
  const { record, ref, assigned, open } = subject;
  return {
    record,
    ...(await readSecrets(tx, ref, { staff, record, open })),
    access: revealAccess(staff, subject),
    canAdd: open && can(staff.role, 'save-secret', { assigned }),
  };
}

async function findSubject(
  tx: Tx,
  access: ConversationAccess,
  staff: Staff,
  on: NamedRecord,
): Promise<PasscodeSubject> {
  if (on.kind === 'job') {
    const { id, assigned, state } = await readJob(tx, { number: on.number }, staff);
    return { record: on, ref: { kind: 'job', id }, assigned, open: state === 'open' };
  }
  if (on.kind === 'quote') {
    const { id, assigned, state } = await readQuote(tx, { number: on.number }, staff);
    const open = !['accepted', 'declined', 'expired', 'superseded'].includes(state);
    return { record: on, ref: { kind: 'quote', id }, assigned, open };
  }
  const { conversation, context } = await seeConversation(tx, access, staff, on.id);
  const ref = recordOf(conversation);
  const linked = ref ? (await readReferences(tx, [ref])).get(ref.id) : undefined;
  return conversationSubject(conversation, context.assigned === true, linked);
}

/** A conversation's passcodes lie on the quote or job it hangs on. */
export function conversationSubject(
  conversation: { id: string; state: string; recordKind: string | null; recordId: string | null },
  assigned: boolean,
  linked: NumberedRecord | undefined,
): PasscodeSubject {
  const ref = recordOf(conversation);
  if (ref && linked) {
    const { kind, number, open } = linked;
    return { record: { kind, number }, ref, assigned, open };
  }
  const own = { kind: 'conversation', id: conversation.id } as const;
  return { record: own, ref: own, assigned, open: conversation.state === 'open' };
}

function revealAccess(
  staff: Staff,
  { record, assigned, open }: PasscodeSubject,
): PasscodePanelView['access'] {
  if (record.kind !== 'job') {
    return { may: false, because: 'Nobody can look at it before this is a job.' };
  }
  if (!open) {
    return { may: false, because: 'The job is closed.' };
  }
  return can(staff.role, 'reveal-secret', { assigned })
    ? { may: true, jobNumber: record.number }
    : { may: false, because: 'Only people assigned to this job can look at it.' };
}
