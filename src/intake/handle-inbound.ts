import { writeInbound } from '../conversations/write-message.js';
import { findOrCreateCustomer } from '../customers/find-or-create-customer.js';
import { lockAddress } from '../customers/lock-address.js';
import { setOptedOut } from '../customers/set-opted-out.js';
import { expectPhotos } from '../photos/expect-photos.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { MasterKeys } from '../vault/master-keys.js';
import type { InboundMessage } from './inbound-message.js';
import type { IntakePorts } from './intake-ports.js';
import { linkMessage } from './link/link-message.js';
import { placesOf } from './link/move-messages.js';
import { lastAsked, noteMessage } from './note-message.js';
import { noteProfileName } from './note-profile-name.js';
import { screenFiles } from './screen-files.js';
import { screenInbound } from './screen-inbound.js';

export type IntakeParts = { keys: MasterKeys; ports: IntakePorts };

/** `hid`: something in it, or in what was written before, was taken out as a secret. */
export type TakenIn = { conversationId: string; messageId: string; hid: boolean };

/**
 * Takes one customer's message in: finds what it is about, screens it, writes it, puts its photos on the ledger,
 * notes what it says, and sets the time for an answer. Everything in the caller's transaction, so all of it happens once or not at all.
 */
export async function handleInbound(
  tx: Tx,
  parts: IntakeParts,
  message: InboundMessage,
  afterCommit: AfterCommit,
): Promise<TakenIn> {
  const { organizationId, channel, from, ours, thread, at } = message;
  const address = { organizationId, channel, address: from } as const;
  await lockAddress(tx, address);
  const settings = await parts.ports.readOrganization(tx, organizationId);
  const { trade = settings.trade, language = settings.language } = message;
  const organization = { ...settings, trade, language };
  const { customerId, optedOut } = await findOrCreateCustomer(tx, { ...address, at, demo: message.demo });
  const keyword = await honourKeyword(tx, message, optedOut);
  const { conversation, link, choiceOnly, passcodeAsked, recalled } = await linkMessage(tx, parts, {
    key: { organizationId, customerId, channel, address: from, ourAddress: ours },
    organization,
    text: message.text,
    photos: message.media.length,
    thread: thread === undefined ? undefined : { thread, roots: message.threadRoots ?? [] },
    keyword: keyword !== null,
    at,
  });
  const messageId = newId();
  // An answer that came into the wrong conversation is still read in the light of the question.
  const asked = choiceOnly ? null : (lastAsked(conversation) ?? (passcodeAsked ? 'passcode' : null));
  const screened = await screenInbound(tx, parts, message, conversation, { messageId, asked });
  const files = await screenFiles(tx, parts, message, conversation, messageId);
  await writeInbound(tx, {
    conversation,
    authorId: customerId,
    text: screened.text,
    sealed: screened.behind,
    at,
    id: messageId,
    externalId: message.externalId,
    asked,
    link,
    photos: message.media.length,
    thread: message.thread,
    editedAt: message.editedAt,
    deletedAt: message.deletedAt,
  });
  await expectPhotos(tx, {
    organizationId,
    places: placesOf(conversation),
    messageId,
    source: channel,
    uploader: { kind: 'customer', id: customerId },
    items: files.items,
    at,
  });
  if (message.profileName && customerId === conversation.customerId) {
    await noteProfileName(tx, { conversation, profileName: message.profileName, messageId, at });
  }
  await noteMessage(tx, {
    conversation,
    organization,
    message,
    screened,
    messageId,
    keyword,
    silent: keyword === 'STOP' || (optedOut && keyword !== 'START') || message.deletedAt !== undefined,
    choiceOnly,
    recalled,
  });
  afterCommit(() => {
    if (message.media.length > 0) {
      parts.ports.wake('photos');
    }
    parts.ports.wake('replies', organization.replyDelayMs);
  });
  return { conversationId: conversation.id, messageId, hid: screened.found + files.found > 0 };
}

/** STOP and START count for the address at once; START from someone who never opted out is just a word. */
async function honourKeyword(
  tx: Tx,
  message: InboundMessage,
  optedOut: boolean,
): Promise<'STOP' | 'START' | 'HELP' | null> {
  const { organizationId, channel, from, at, keyword } = message;
  if (keyword === 'STOP' || (keyword === 'START' && optedOut)) {
    await setOptedOut(tx, { organizationId, channel, address: from, optedOut: keyword === 'STOP', at });
    return keyword;
  }
  return keyword === 'HELP' ? 'HELP' : null;
}
