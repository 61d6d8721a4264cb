import { writeInbound } from '../conversations/write-message.js';
import { findOrCreateCustomer } from '../customers/find-or-create-customer.js';
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
import { screenInbound } from './screen-inbound.js';

export type IntakeParts = { keys: MasterKeys; ports: IntakePorts };

/**
 * Takes one customer's message in: finds what it is about, screens it, writes it, puts its photos on the ledger,
 * notes what it says, and sets the time for an answer. Everything in the caller's transaction, so all of it happens once or not at all.
 */
export async function handleInbound(
  tx: Tx,
  parts: IntakeParts,
  message: InboundMessage,
  afterCommit: AfterCommit,
): Promise<void> {
  const { organizationId, channel, from, ours, at } = message;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${organizationId} ${channel} ${from}`}, 0))`;
  const organization = await parts.ports.readOrganization(tx, organizationId);
  const address = { organizationId, channel, address: from } as const;
  const { customerId, optedOut } = await findOrCreateCustomer(tx, { ...address, at });
  const keyword = await honourKeyword(tx, message, optedOut);
  const { conversation, link, choiceOnly, passcodeAsked, recalled } = await linkMessage(tx, parts, {
    key: { organizationId, customerId, channel, address: from, ourAddress: ours },
    organization,
    text: message.text,
    photos: message.media.length,
    keyword: keyword !== null,
    at,
  });
  const messageId = newId();
  // An answer that came into the wrong conversation is still read in the light of the question.
  const asked = choiceOnly ? null : (lastAsked(conversation) ?? (passcodeAsked ? 'passcode' : null));
  const screened = await screenInbound(tx, parts, message, conversation, { messageId, asked });
  await writeInbound(tx, {
    conversation,
    text: screened.text,
    sealed: screened.behind,
    at,
    id: messageId,
    externalId: message.externalId,
    asked,
    link,
    photos: message.media.length,
    thread: message.thread,
  });
  await expectPhotos(tx, {
    organizationId,
    places: placesOf(conversation),
    messageId,
    source: channel,
    uploader: { kind: 'customer', id: customerId },
    items: message.media.map((item) => ({
      sourceKey: item.key ?? `${channel}:${message.externalId}:${item.index}`,
      url: item.url,
      announcedType: item.contentType,
    })),
    at,
  });
  await noteMessage(tx, {
    conversation,
    organization,
    message,
    screened,
    messageId,
    keyword,
    silent: keyword === 'STOP' || (optedOut && keyword !== 'START'),
    choiceOnly,
    recalled,
  });
  afterCommit(() => {
    if (message.media.length > 0) {
      parts.ports.wake('photos');
    }
    parts.ports.wake('replies', organization.replyDelayMs);
  });
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
