import { keepVersion, replaceWords, withdrawWords } from '../conversations/change-words.js';
import { lockConversation } from '../conversations/open-conversation.js';
import { expectPhotos } from '../photos/expect-photos.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import type { Conversation, Message } from '../platform/database/generated/client.js';
import type { ScreenedText } from '../vault/screened-text.js';
import type { Asked } from './ask/asked.js';
import type { IntakeParts, TakenIn } from './handle-inbound.js';
import type { InboundMessage } from './inbound-message.js';
import { placesOf } from './link/move-messages.js';
import { noteMessage } from './note-message.js';
import { screenFiles } from './screen-files.js';
import { screenInbound } from './screen-inbound.js';
import { takeBackFacts, understandAgain } from './understand-again.js';

/** A message that is there already, and what its channel says of it now. The caller holds the lock of its address. */
export type ChangedInbound = {
  there: Message;
  message: InboundMessage;
  /** When its author first wrote it. */
  wroteAt: Date;
};

/**
 * Adds to a message what another account of it has and the first had not: files, or its first words. An account that
 * has less takes nothing away. Words that its author has changed since become an earlier version.
 */
export async function completeInbound(
  tx: Tx,
  parts: IntakeParts,
  { there, message, wroteAt }: ChangedInbound,
  afterCommit: AfterCommit,
): Promise<TakenIn> {
  const conversation = await lockOf(tx, there);
  const added = await addFiles(tx, parts, { conversation, there, message });
  const silent = there.deletedAt !== null;
  let hid = added.hid;
  let text = '' as ScreenedText;
  let secretIds: string[] = [];
  if (!silent && there.editedAt) {
    hid = (await keepFirstWords(tx, parts, { conversation, there, message, wroteAt })) || hid;
  } else if (!silent && there.text === '' && message.text !== '') {
    const screened = await screenAgain(tx, parts, conversation, there, message);
    ({ text, secretIds } = screened);
    hid = hid || screened.found > 0;
    await tx.message.update({ where: { id: there.id }, data: { text, sealed: screened.behind } });
  }
  if (!silent && (text !== '' || added.photos > 0)) {
    await noteMessage(tx, {
      conversation,
      organization: await parts.ports.readOrganization(tx, conversation.organizationId),
      message: { ...message, media: message.media.slice(0, added.photos) },
      screened: { text, behind: [], secretIds, found: 0, earlier: [] },
      messageId: there.id,
      keyword: null,
      silent: false,
      choiceOnly: false,
      recalled: [],
    });
    afterCommit(() => parts.ports.wake('replies'));
  }
  afterCommit(() => parts.ports.wake('photos'));
  return { conversationId: conversation.id, messageId: there.id, hid };
}

/**
 * Gives a message the words that its author changed it to: screened, understood again, the old ones kept. An older
 * change that comes late only becomes an earlier version; a deleted message stays deleted.
 */
export async function editInbound(
  tx: Tx,
  parts: IntakeParts,
  { there, message, wroteAt, editedAt }: ChangedInbound & { editedAt: Date },
  afterCommit: AfterCommit,
): Promise<TakenIn> {
  const conversation = await lockOf(tx, there);
  const done = { conversationId: conversation.id, messageId: there.id };
  const added = await addFiles(tx, parts, { conversation, there, message });
  afterCommit(() => parts.ports.wake('photos'));
  if (there.deletedAt || there.editedAt?.getTime() === editedAt.getTime()) {
    return { ...done, hid: added.hid };
  }
  const { text, behind, secretIds, found } = await screenAgain(tx, parts, conversation, there, message);
  if (there.editedAt && there.editedAt > editedAt) {
    await keepVersion(tx, there, { text, saidAt: editedAt });
    return { ...done, hid: added.hid };
  }
  const actor = { kind: 'customer', id: there.authorId ?? conversation.customerId } as const;
  const { at } = message;
  await replaceWords(tx, { message: there, text, sealed: behind, wroteAt, editedAt, actor, at });
  const { timeZone } = await parts.ports.readOrganization(tx, conversation.organizationId);
  const secrets = secretIds.length;
  await understandAgain(tx, { conversation, message: there, text, secrets, timeZone, at });
  return { ...done, hid: added.hid || found > 0 };
}

/**
 * Its author deleted it: its words go with what was understood from them alone, its photos stay. A message that held
 * a secret was deleted because we asked for it: what else it said still holds.
 */
export async function withdrawInbound(tx: Tx, { there, at }: { there: Message; at: Date }): Promise<void> {
  const conversation = await lockOf(tx, there);
  const actor = { kind: 'customer', id: there.authorId ?? conversation.customerId } as const;
  const heldSecret = Array.isArray(there.sealed) && there.sealed.length > 0;
  if (!there.deletedAt && !heldSecret) {
    await takeBackFacts(tx, { conversation, message: there, at });
  }
  await withdrawWords(tx, { message: there, actor, at });
}

async function lockOf(tx: Tx, { conversationId }: Message): Promise<Conversation> {
  const conversation = await lockConversation(tx, conversationId);
  if (!conversation) {
    throw new Error('a message is in no conversation');
  }
  return conversation;
}

type Addition = { conversation: Conversation; there: Message; message: InboundMessage };

/** Files that the message did not have yet, each once. */
async function addFiles(
  tx: Tx,
  parts: IntakeParts,
  { conversation, there, message }: Addition,
): Promise<{ photos: number; hid: boolean }> {
  if (message.media.length === 0) {
    return { photos: 0, hid: false };
  }
  const keys = message.media.flatMap(({ key }) => key ?? []);
  const known = await tx.photo.findMany({
    where: { sourceKey: { in: keys }, places: { some: { messageId: there.id } } },
    select: { sourceKey: true },
  });
  const has = new Set(known.map(({ sourceKey }) => sourceKey));
  const media = message.media.filter(({ key }) => !key || !has.has(key));
  if (media.length === 0) {
    return { photos: 0, hid: false };
  }
  const { items, found } = await screenFiles(tx, parts, { ...message, media }, conversation, there.id);
  await expectPhotos(tx, {
    organizationId: conversation.organizationId,
    places: placesOf(conversation),
    messageId: there.id,
    source: message.channel,
    uploader: { kind: 'customer', id: there.authorId ?? conversation.customerId },
    items,
    at: message.at,
  });
  const photos = await tx.photoPlace.count({
    where: { messageId: there.id, recordKind: 'conversation', recordId: conversation.id },
  });
  await tx.message.update({ where: { id: there.id }, data: { photos } });
  return { photos: Math.max(0, photos - there.photos), hid: found > 0 };
}

/** The words that a message was first written with, come after those it was changed to. */
async function keepFirstWords(
  tx: Tx,
  parts: IntakeParts,
  { conversation, there, message, wroteAt }: Addition & { wroteAt: Date },
): Promise<boolean> {
  const kept = await tx.messageVersion.count({ where: { messageId: there.id, saidAt: wroteAt } });
  if (kept > 0 || message.text === '') {
    return false;
  }
  const { text, found } = await screenAgain(tx, parts, conversation, there, message);
  await keepVersion(tx, there, { text, saidAt: wroteAt });
  return found > 0;
}

function screenAgain(
  tx: Tx,
  parts: IntakeParts,
  conversation: Conversation,
  there: Message,
  message: InboundMessage,
) {
  const asked = there.asked as Asked | null;
  return screenInbound(tx, parts, message, conversation, { messageId: there.id, asked, again: true });
}
