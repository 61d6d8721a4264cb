import { createHash } from 'node:crypto';
import { readOrganizationIn } from '../accounts/read-organization.js';
import { changeHandling } from '../conversations/change-handling.js';
import { writeInbound } from '../conversations/write-message.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { IntakeParts } from './handle-inbound.js';
import type { InboundMessage } from './inbound-message.js';
import { noteMessage } from './note-message.js';
import { findTalkWith } from './remind/find-talk-with.js';
import { screenInbound } from './screen-inbound.js';

/** What a customer typed on a page about one of their records. */
export type PageQuestion = {
  organizationId: string;
  customerId: string;
  quoteId: string;
  /** The job that the quote became. */
  jobId: string | null;
  text: string;
  /** Why a person is called, for staff: "asked about Q-1042". */
  reason: string;
  at: Date;
};

/** Whether a question finds a conversation, or an address that one can be opened on. */
export async function reachesTeam(
  tx: Tx,
  { customerId }: Pick<PageQuestion, 'customerId'>,
): Promise<boolean> {
  const talks = await tx.conversation.count({ where: { customerId, state: { not: 'spam' } }, take: 1 });
  if (talks > 0) {
    return true;
  }
  const phones = await tx.customerIdentity.count({ where: { customerId, channel: 'sms' }, take: 1 });
  return phones > 0 && (await tx.phoneNumber.count({ take: 1 })) > 0;
}

/**
 * Takes in what a customer typed on a page as a message of theirs, where the quote is talked about: its secrets leave it
 * at the door, and a person is called. The same words about the same quote, which the caller has locked, are one message.
 * Throws `conflict` where there is no way to them.
 */
export async function takeQuestion(tx: Tx, parts: IntakeParts, question: PageQuestion): Promise<void> {
  const { organizationId, customerId, quoteId, jobId, text, reason, at } = question;
  const record = jobId ? ({ kind: 'job', id: jobId } as const) : ({ kind: 'quote', id: quoteId } as const);
  const conversation = await findTalkWith(tx, { customerId, record }, await readOrganizationIn(tx), at);
  if (!conversation) {
    throw new DocketError('conflict', 'There is no conversation to ask in. Call instead.');
  }
  const { channel, address, ourAddress, thread } = conversation;
  const externalId = `page:${quoteId}:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  const key = { organizationId_channel_externalId: { organizationId, channel, externalId } };
  if (await tx.message.findUnique({ where: key, select: { id: true } })) {
    return;
  }
  const message: InboundMessage = {
    organizationId,
    channel: channel as InboundMessage['channel'],
    externalId,
    from: address,
    ours: ourAddress,
    ...(thread === null ? {} : { thread }),
    text,
    media: [],
    at,
  };
  const actor = { kind: 'customer', id: conversation.customerId } as const;
  // A question about an offer is for people: the assistant would only answer that it does not know.
  const event = { kind: 'hand-over' } as const;
  const handed = await changeHandling(tx, { conversationId: conversation.id, event, actor, reason, at });
  const messageId = newId();
  const screened = await screenInbound(tx, parts, message, handed, { messageId, asked: null });
  const said = { conversation: handed, text: screened.text, sealed: screened.behind, at };
  await writeInbound(tx, {
    ...said,
    id: messageId,
    externalId,
    asked: null,
    photos: 0,
    thread: message.thread,
  });
  await noteMessage(tx, {
    conversation: handed,
    organization: await parts.ports.readOrganization(tx, organizationId),
    message,
    screened,
    messageId,
    keyword: null,
    silent: true,
    choiceOnly: false,
    recalled: [],
  });
}
