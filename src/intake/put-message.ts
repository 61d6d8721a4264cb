import { demand, type Staff } from '../accounts/staff.js';
import { lockFeeds } from '../activity/lock-feeds.js';
import type { Actor, RecordRef } from '../activity/record.js';
import { changeHandling } from '../conversations/change-handling.js';
import { type ConversationAccess, lockForStaff } from '../conversations/conversation-access.js';
import { lockConversation } from '../conversations/open-conversation.js';
import { noteAmongStaff, type WordsParts } from '../conversations/send-to-customer.js';
import { outcomeOf } from '../conversations/text-refused.js';
import { expectPhotos } from '../photos/expect-photos.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { notFound } from '../platform/errors/docket-error.js';
import { conversationForForwarded, type ForwardedTo } from './forwarded-place.js';
import { handleInbound } from './handle-inbound.js';
import type { InboundMessage } from './inbound-message.js';
import type { IntakePorts } from './intake-ports.js';
import { moveByStaff } from './link/move-by-staff.js';
import { placesOf } from './link/move-messages.js';
import { linkByStaff } from './link-by-staff.js';
import { noteForwarded } from './note-forwarded.js';
import { openByStaff } from './open-by-staff.js';
import { readReferences } from './read-references.js';

export type PutParts = WordsParts & { access: ConversationAccess; ports: IntakePorts };

export type Putting = {
  staff: Staff;
  /** A message of a channel that a member points at; unscreened. */
  message: InboundMessage;
  /** Its author is a member: whatever they are elsewhere, it is forwarded here. */
  byStaff: boolean;
  to: ForwardedTo;
  at: Date;
};

/** `sealed`: something in it was taken out as a passcode just now. */
export type PutRecord = { kind: 'job' | 'quote'; number: number; sealed: boolean };

const LONGEST_FORWARDED = 10_000;

/**
 * Puts a message on a record, with its files: as the customer's own where its author is one, else as a note that
 * this member forwarded it. Its text is screened, its files become photos; the assistant stays quiet. Throws
 * `not-found`, `not-allowed` and `conflict` as linking, moving and opening do, `TextRefused` for a known passcode.
 */
export async function putMessage(
  tx: Tx,
  parts: PutParts,
  putting: Putting,
  afterCommit: AfterCommit,
): Promise<PutRecord> {
  const own = putting.byStaff ? undefined : await takeInOwn(tx, parts, putting, afterCommit);
  return own
    ? await placeOwn(tx, parts, putting, own, afterCommit)
    : await placeForwarded(tx, parts, putting, afterCommit);
}

type Own = { conversation: Conversation; messageId: string; sealed: boolean };

/** The message where it is, or taken in now, if its author is a customer. */
async function takeInOwn(
  tx: Tx,
  parts: PutParts,
  { staff, message, at }: Putting,
  afterCommit: AfterCommit,
): Promise<Own | undefined> {
  const { organizationId, channel, externalId, from } = message;
  const find = () =>
    tx.message.findUnique({
      where: { organizationId_channel_externalId: { organizationId, channel, externalId } },
      select: { id: true, conversationId: true },
    });
  const there = await find();
  if (there) {
    const id = there.conversationId;
    return {
      conversation: await lockForStaff(tx, parts.access, staff, id, 'message-customer'),
      messageId: there.id,
      sealed: false,
    };
  }
  const known = await tx.customerIdentity.findUnique({
    where: { organizationId_channel_address: { organizationId, channel, address: from } },
    select: { id: true },
  });
  if (!known) {
    return undefined;
  }
  const { hid } = await handleInbound(tx, parts, message, afterCommit);
  const taken = await find();
  const conversation = taken && (await lockConversation(tx, taken.conversationId));
  if (!conversation) {
    throw new Error('a message was taken in and is not there');
  }
  // Staff pointed at it: they talk, and the assistant does not answer in the middle of theirs.
  const event = { kind: 'take-over', memberId: staff.memberId } as const;
  const actor = { kind: 'member', id: staff.memberId } as const;
  const quiet =
    conversation.state === 'open'
      ? await changeHandling(tx, { conversationId: conversation.id, event, actor, at })
      : conversation;
  return { conversation: quiet, messageId: taken.id, sealed: hid };
}

async function placeOwn(
  tx: Tx,
  parts: PutParts,
  { staff, to, at }: Putting,
  { conversation, messageId, sealed }: Own,
  afterCommit: AfterCommit,
): Promise<PutRecord> {
  const actor = { kind: 'member', id: staff.memberId } as const;
  if (to.kind === 'new-job') {
    demand(staff, 'move-stage');
    const { number } = await openByStaff(tx, parts.ports, { conversation, opens: 'job', actor, at });
    return { kind: 'job', number, sealed };
  }
  if (conversation.recordId === null) {
    await linkByStaff(tx, parts.ports, { staff, conversation, to, at });
    return { ...to, sealed };
  }
  const record: RecordRef = { kind: conversation.recordKind as RecordRef['kind'], id: conversation.recordId };
  const there = (await readReferences(tx, [record])).get(record.id);
  if (there?.kind !== to.kind || there.number !== to.number) {
    const moving = { staff, from: conversation, messageId, withLater: false, to, at };
    await moveByStaff(tx, parts, moving, afterCommit);
  }
  return { ...to, sealed };
}

async function placeForwarded(
  tx: Tx,
  parts: PutParts,
  { staff, message, to, at }: Putting,
  afterCommit: AfterCommit,
): Promise<PutRecord> {
  const { organizationId, memberId } = staff;
  const actor: Actor & { kind: 'member' } = { kind: 'member', id: memberId };
  const conversation = await conversationForForwarded(tx, parts.ports, { staff, to, at });
  await lockFeeds(tx, placesOf(conversation));
  const text = `Forwarded from Slack:\n${message.text || '(files only)'}`.slice(0, LONGEST_FORWARDED);
  const formId = undefined;
  const { messageId } = outcomeOf(
    await noteAmongStaff(tx, parts, { conversation, memberId, text, formId, at }),
  );
  await expectPhotos(tx, {
    organizationId,
    places: placesOf(conversation),
    messageId,
    source: message.channel,
    uploader: actor,
    items: message.media.map(({ key, index, url, contentType }) => ({
      sourceKey: key ?? `${message.channel}:${message.externalId}:${index}`,
      url,
      announcedType: contentType,
    })),
    at,
  });
  afterCommit(() => parts.ports.wake('photos'));
  const note = await tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { text: true } });
  const sealed = note.text !== text;
  if (to.kind !== 'new-job') {
    return { ...to, sealed };
  }
  await noteForwarded(tx, parts.ports, { conversation, messageId, photos: message.media.length, actor, at });
  const fresh = await lockConversation(tx, conversation.id);
  if (!fresh) {
    throw notFound('conversation');
  }
  const { number } = await openByStaff(tx, parts.ports, { conversation: fresh, opens: 'job', actor, at });
  return { kind: 'job', number, sealed };
}
