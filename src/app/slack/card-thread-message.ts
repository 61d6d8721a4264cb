import { readOrganizationIn } from '../../accounts/read-organization.js';
import { readStaffOfSlack } from '../../accounts/slack-members.js';
import type { Staff } from '../../accounts/staff.js';
import type { Actor } from '../../activity/record.js';
import type { SlackMessage } from '../../channels/slack/parse-event.js';
import { ASK_SLACK, slackSourceKey } from '../../channels/slack/slack-media.js';
import { lockForStaff, recordOf } from '../../conversations/conversation-access.js';
import { readText } from '../../conversations/inbox-actions.js';
import { noteAmongStaff, sendToCustomer } from '../../conversations/send-to-customer.js';
import { conversationAccess } from '../../intake/conversation-access.js';
import { type CardThread, findCardThread } from '../../notifications/card-thread.js';
import { expectPhotos } from '../../photos/expect-photos.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { createGate } from '../../vault/gate.js';
import { NOT_LINKED, tellInThread } from './card-thread-notices.js';
import { messageKey } from './message-key.js';
import { completeFile } from './prepare-event.js';
import { readReply } from './reply-prefix.js';
import type { SlackEventParts, SlackHappening } from './slack-event.js';

/** Under which name a message typed in a card's thread is kept. */
export const typedKey = (message: Parameters<typeof messageKey>[0]) => `slack:${messageKey(message)}`;

/** The card in whose thread a message was written, or `null`. */
export async function findCardOf(
  tx: Tx,
  { teamId, channel, thread, ts }: Pick<SlackMessage, 'teamId' | 'channel' | 'thread' | 'ts'>,
): Promise<CardThread | null> {
  return thread === undefined || thread === ts
    ? null
    : await findCardThread(tx, { teamId, channelId: channel, ts: thread });
}

/**
 * Takes what is typed in a card's thread: a linked member's reply goes to the customer where it begins with the
 * organization's prefix or the thread is live, else it is a note among staff. Files go on the record. Says whether the
 * message was such a one; whatever came of it, its author is told in private.
 */
export async function takeInCardReply(
  tx: Tx,
  parts: SlackEventParts,
  happening: SlackHappening,
  message: SlackMessage,
  afterCommit: AfterCommit,
): Promise<boolean> {
  const card = await findCardOf(tx, message);
  if (!card) {
    return false;
  }
  const { organizationId, answers } = happening;
  const { conversationId } = card;
  // A message with a mention comes as two events.
  if (await tx.message.count({ where: { conversationId, externalId: typedKey(message) } })) {
    return true;
  }
  const { teamId, user: userId, userTeam } = message;
  const outside = userTeam !== undefined || answers.profile?.guest === true;
  const staff = outside ? undefined : await readStaffOfSlack(tx, { organizationId, teamId, userId });
  const tell = (text: string, once?: string) =>
    tellInThread(tx, parts, happening, { message, text, once }, afterCommit);
  if (!staff) {
    await tell(
      outside ? 'Only staff of this workspace write here. Nothing was sent or kept.' : NOT_LINKED,
      'stranger',
    );
    return true;
  }
  try {
    await tell(await takeInTyped(tx, parts, happening, { staff, card, message }, afterCommit));
  } catch (error) {
    // Only what a person can read is for them; the rest is tried again.
    if (!(error instanceof DocketError) || error.code === 'unavailable') throw error;
    await tell(error.message);
  }
  return true;
}

type Typed = { staff: Staff; card: CardThread; message: SlackMessage };

async function takeInTyped(
  tx: Tx,
  parts: SlackEventParts,
  happening: SlackHappening,
  { staff, card, message }: Typed,
  afterCommit: AfterCommit,
): Promise<string> {
  const { settings } = await readOrganizationIn(tx);
  const prefix = settings.slackReplyPrefix;
  const reply = readReply(message.text, prefix);
  const toCustomer = reply !== undefined || card.live;
  const action = toCustomer ? 'message-customer' : 'write-note';
  const conversation = await lockForStaff(tx, conversationAccess, staff, card.conversationId, action);
  const text = reply ?? message.text;
  const files = await keepFiles(tx, parts, happening, { staff, conversation, message }, afterCommit);
  if (text.trim() === '' && files > 0) {
    return `${files === 1 ? 'The file is' : 'The files are'} on the record now. Nothing was sent to the customer.`;
  }
  const words = { conversation, memberId: staff.memberId, text: readText(text), at: happening.at };
  const named = { formId: typedKey(message), externalId: typedKey(message) };
  const wordsParts = { keys: parts.intake.keys, gate: createGate(parts.intake.keys) };
  if (!toCustomer) {
    const noted = await noteAmongStaff(tx, wordsParts, { ...words, ...named });
    if ('refused' in noted) return `${noted.refused.message} ${DELETE_IT}`;
    const kept = await tx.message.findUniqueOrThrow({
      where: { id: noted.done.messageId },
      select: { text: true },
    });
    const sealed = kept.text === words.text ? '' : ` A passcode in it is sealed on the record. ${DELETE_IT}`;
    return `Kept as a note among staff. Begin with ${prefix} to write to the customer.${sealed}`;
  }
  const sent = await sendToCustomer(tx, wordsParts, { ...words, ...named });
  if ('refused' in sent) {
    const secret = sent.refused.draft !== words.text;
    return secret ? `${sent.refused.message} ${DELETE_IT}` : sent.refused.message;
  }
  afterCommit(() => parts.intake.ports.wake('outbox'));
  const took = sent.done.tookOver ? ' You are talking now; the assistant is quiet.' : '';
  return `On its way to the customer.${took}${files > 0 ? ' Files are not sent; they are on the record.' : ''}`;
}

const DELETE_IT = 'Please delete your message here: Docket cannot do that.';

/** Files typed along go on the record as photos that this member sent. Says how many. */
async function keepFiles(
  tx: Tx,
  parts: SlackEventParts,
  { organizationId, answers, at }: SlackHappening,
  { staff, conversation, message }: { staff: Staff; conversation: Conversation; message: SlackMessage },
  afterCommit: AfterCommit,
): Promise<number> {
  const { files, teamId } = message;
  if (files.length === 0) {
    return 0;
  }
  await lockForStaff(tx, conversationAccess, staff, conversation.id, 'upload-photo');
  const uploader: Actor = { kind: 'member', id: staff.memberId };
  const record = recordOf(conversation);
  await expectPhotos(tx, {
    organizationId,
    places: [{ kind: 'conversation', id: conversation.id }, ...(record ? [record] : [])],
    messageId: null,
    source: 'slack',
    uploader,
    items: files.map((announced) => {
      const { id, url, mimetype } = completeFile(announced, answers);
      return { sourceKey: slackSourceKey(teamId, id), url: url || ASK_SLACK, announcedType: mimetype };
    }),
    at,
  });
  afterCommit(() => parts.intake.ports.wake('photos'));
  return files.length;
}
