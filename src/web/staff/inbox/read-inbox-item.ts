import { usesModule } from '../../../accounts/modules.js';
import type { OrganizationSettings } from '../../../accounts/organization-settings.js';
import { can, type PolicyContext } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { listCannedReplies } from '../../../conversations/canned-replies.js';
import {
  recordOf,
  type SeenConversation,
  seeConversation,
} from '../../../conversations/conversation-access.js';
import { fillReply } from '../../../conversations/fill-reply.js';
import { type InboxEntry, readInboxEntry } from '../../../conversations/list-inbox.js';
import { readTranscript } from '../../../conversations/read-transcript.js';
import { isOptedOut } from '../../../conversations/send-to-customer.js';
import { readAskedHistory } from '../../../intake/intake-state.js';
import { readStoredLink } from '../../../intake/link/stored-link.js';
import { type NumberedRecord, readReferences, referenceOf } from '../../../intake/read-references.js';
import { readPeople } from '../../../jobs/people.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids.js';
import { listUnsure } from '../../../vault/list-secrets.js';
import { repliesSettingsPath } from '../../ui/routes/conversation-settings.js';
import { notSecretPath, photoRequestPath, writingPath } from '../../ui/routes/inbox.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { quotePath } from '../../ui/routes/quotes.js';
import { conversationSubject, presentPasscodes } from '../reveal/read-passcode-panel.js';
import type { InboxItemView, ItemActionsView } from '../views/inbox-view.js';
import type { ComposerView } from '../views/record-view.js';
import type { InboxSources } from './inbox-parts.js';
import { presentMessages } from './present-messages.js';
import { readItemFacts } from './read-item-facts.js';
import { ASKED_LABELS, channelName, customerName, urgencyOf } from './words.js';

/** The newest messages of an item, and its photos. */
const MESSAGES = 200;
const PHOTOS = 200;

type Subject = {
  entry: InboxEntry;
  context: PolicyContext;
  linked: NumberedRecord | undefined;
  optedOut: boolean;
};

/** What came back with a text that was not sent. */
export type ReturnedText = { error: string; draft: string };

/** The right side of the inbox as this member may see it. Throws `not-found` where they may not. */
export async function readInboxItem(
  tx: Tx,
  sources: InboxSources,
  staff: Staff,
  id: string,
  returned?: ReturnedText,
): Promise<InboxItemView> {
  const { conversation, context } = await seeConversation(tx, sources.access, staff, id);
  const entry = await readInboxEntry(tx, id);
  const record = recordOf(conversation);
  const linked = record ? (await readReferences(tx, [record])).get(record.id) : undefined;
  const subject = { entry, context, linked, optedOut: await isOptedOut(tx, conversation) };
  const { messages } = await readTranscript(tx, [id], { limit: MESSAGES });
  const photos = (await sources.photos(tx, staff, [id], PHOTOS)).get(id) ?? [];
  const authors = messages.flatMap(({ authorKind, authorId, link }) => [
    ...(authorKind === 'member' ? [authorId] : []),
    readStoredLink(link)?.memberId ?? null,
  ]);
  const people = await readPeople(tx, [conversation.memberId, ...authors]);
  const member = (memberId: string) => people.get(memberId)?.name ?? 'somebody';
  const name = customerName(entry.customer, entry.address);
  const owner = conversation.memberId ? people.get(conversation.memberId) : undefined;
  const sealed = conversationSubject(conversation, context.assigned === true, linked);
  const unsure =
    sealed.open && can(staff.role, 'restore-unsure-secret', context)
      ? await listUnsure(
          tx,
          sealed.ref,
          messages.flatMap(({ behind }) => behind.flatMap((one) => one ?? [])),
        )
      : undefined;
  const notSecret = (secretId: string) => (unsure?.has(secretId) ? notSecretPath(id, secretId) : undefined);
  return {
    conversationId: id,
    customer: { id: entry.customer.id, name, address: entry.address },
    channel: channelName(entry.channel),
    startedAt: entry.createdAt.toISOString(),
    ...(owner ? { owner } : {}),
    speaker: speakerOf(subject, member),
    ...urgencyOf(conversation),
    ...(linked ? { linked: { reference: referenceOf(linked), path: pathOf(linked) } } : {}),
    messages: presentMessages(messages, {
      customerName: name,
      member,
      photos,
      canMove: can(staff.role, 'message-customer', context),
      notSecret,
    }),
    photos,
    facts: await readItemFacts(tx, sources, staff, { conversation, context, linked }),
    passcodes: await presentPasscodes(tx, staff, sealed),
    actions: withoutUnused(actionsOf(staff, subject, sources.now()), (await readOrganizationIn(tx)).settings),
    composer: {
      ...composerOf(staff, subject, name, returned),
      ...(await readHelp(tx, staff, subject, messages.at(-1)?.id ?? '')),
    },
    ...waitingFor(conversation),
  };
}

function pathOf({ kind, number }: NumberedRecord): string {
  return kind === 'job' ? jobPath(number) : quotePath(number);
}

function speakerOf({ entry, optedOut }: Subject, member: (id: string) => string): InboxItemView['speaker'] {
  if (entry.state === 'spam') {
    return { kind: 'nobody', because: 'Marked as spam. The assistant does not answer.' };
  }
  if (entry.state === 'closed') {
    return { kind: 'nobody', because: 'Closed. A new text from the customer opens the next conversation.' };
  }
  if (optedOut) {
    return { kind: 'nobody', because: 'The customer texted STOP. Nothing is sent to them.' };
  }
  if (entry.handledBy === 'bot') {
    return { kind: 'bot' };
  }
  if (entry.memberId) {
    return { kind: 'staff', name: member(entry.memberId) };
  }
  const because = entry.handOverReason
    ? 'The assistant called for a person and is quiet.'
    : 'Nobody has it now, and the assistant is quiet. Take over or hand it back.';
  return { kind: 'nobody', because };
}

/** What leads to a part of Docket that the organization has turned off is not offered. */
function withoutUnused(
  { openQuote, openJob, ...actions }: ItemActionsView,
  settings: OrganizationSettings,
): ItemActionsView {
  return {
    ...actions,
    ...(openQuote && usesModule(settings, 'quotes') ? { openQuote } : {}),
    ...(openJob && usesModule(settings, 'jobs') ? { openJob } : {}),
  };
}

function actionsOf(staff: Staff, { entry, context }: Subject, now: Date): ItemActionsView {
  const open = entry.state === 'open';
  const asleep = open && entry.snoozedUntil !== null && entry.snoozedUntil > now;
  const loose = open && entry.recordId === null;
  const talks = can(staff.role, 'message-customer', context);
  const mine = entry.memberId === staff.memberId;
  const own = entry.handledBy === 'staff' && mine;
  const allowed: Record<keyof ItemActionsView, boolean> = {
    claim: open && entry.memberId === null && can(staff.role, 'claim-record', context),
    release: open && entry.memberId !== null && (mine || can(staff.role, 'assign-people')),
    takeOver: open && talks && !own,
    handBack: open && talks && entry.handledBy === 'staff',
    openQuote: loose && can(staff.role, 'draft-quote', context),
    link: loose && talks,
    openJob: loose && can(staff.role, 'move-stage', context),
    spam: loose && talks,
    notSpam: entry.state === 'spam' && talks,
    snooze: open && !asleep && can(staff.role, 'write-note', context),
    wake: asleep && can(staff.role, 'write-note', context),
  };
  return Object.fromEntries(Object.entries(allowed).filter(([, may]) => may)) as ItemActionsView;
}

const CHANNELS = { sms: 'SMS', slack: 'Slack', email: 'email', upload: 'SMS' } as const;

function composerOf(
  staff: Staff,
  { entry, context, optedOut }: Subject,
  name: string,
  returned: ReturnedText | undefined,
): ComposerView {
  const because =
    (!can(staff.role, 'message-customer', context) &&
      'Only people assigned to the job write to this customer.') ||
    (entry.state !== 'open' && 'This conversation is closed.') ||
    (optedOut && 'The customer has opted out of messages.');
  return {
    record: { kind: 'conversation', id: entry.id },
    formId: newId(),
    customerName: name,
    toCustomer: because
      ? { may: false, because }
      : { may: true, channel: CHANNELS[channelName(entry.channel)] },
    canNote: can(staff.role, 'write-note', context),
    ...returned,
  };
}

/** What the composer of an open conversation has besides. */
async function readHelp(
  tx: Tx,
  staff: Staff,
  { entry, context, linked, optedOut }: Subject,
  seen: string,
): Promise<Partial<ComposerView>> {
  const { id, customer } = entry;
  const talks = can(staff.role, 'message-customer', context);
  const writes = talks || can(staff.role, 'write-note', context);
  if (entry.state !== 'open' || optedOut || !talks) {
    return writes ? { writingPath: writingPath(id) } : {};
  }
  const values = {
    name: customer.name ?? undefined,
    reference: linked && referenceOf(linked),
    business: staff.organizationName,
  };
  const replies = await listCannedReplies(tx);
  return {
    seen,
    writingPath: writingPath(id),
    photoRequestPath: photoRequestPath(id),
    replies: replies.map((reply) => ({ ...reply, text: fillReply(reply.text, values) })),
    ...(can(staff.role, 'change-settings') ? { repliesPath: repliesSettingsPath() } : {}),
  };
}

function waitingFor(conversation: SeenConversation['conversation']): { waitingFor?: string } {
  const open = readAskedHistory(conversation.asked).findLast(({ outcome }) => outcome === 'open');
  const label = open && ASKED_LABELS[open.key];
  return label && conversation.handledBy === 'bot' ? { waitingFor: label } : {};
}
