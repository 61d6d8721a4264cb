import { createHash } from 'node:crypto';
import { DEMO_REFUSAL, isDemoCustomer } from '../customers/demo-customers.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import type { Gate } from '../vault/gate.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { screenText } from '../vault/screen-text.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { answeredSince } from './answered-since.js';
import { changeHandling } from './change-handling.js';
import { recordOf } from './conversation-access.js';
import { firstGap } from './fill-reply.js';
import { type Spoken, TextRefused } from './text-refused.js';
import { writeNote, writeOutbound } from './write-message.js';

export type WordsParts = { keys: MasterKeys; gate: Gate };

/** What a member typed, about a conversation locked by this transaction. */
export type Words = {
  conversation: Conversation;
  memberId: string;
  /** 1 to 1,600 characters, not screened yet. */
  text: string;
  /** Made with the form that was sent: the same one twice is one sending. */
  formId: string | undefined;
  /** The newest message read before writing (`null`: none), where the form says; else nobody's answer is minded. */
  seen?: string | null | undefined;
  /** The channel's own name of what was typed, where it was typed in one. */
  externalId?: string;
  /** What the words ask for, where they are a question whose answer is known by it. */
  asked?: string;
  at: Date;
};

/** `tookOver`: from the bot. `again`: it was sent before, and this changed nothing. */
export type Sent = { messageId: string; tookOver: boolean; again: boolean };

/** Without a form's id, the same words from the same member within this time are one sending. */
const SAME_WITHIN_MS = 10_000;

const SEALED = 'That looks like a passcode. It is sealed on the record now, and nothing was sent.';
const SHOWS_SECRET = "This text would show the customer's passcode. Nothing was sent.";
const NOTE_SHOWS_SECRET = "This note would show the customer's passcode. Nothing was saved.";
const OPTED_OUT = 'This customer has opted out of messages (STOP). Nothing was sent.';
const CLOSED =
  'This conversation is closed. Nothing was sent. A new text from the customer opens the next one.';

/**
 * Puts a member's words to the customer on their way, once, and takes the conversation over from the bot. Refused
 * are texts that hold a secret, a known one or one that is found now (it is sealed on the record, which stays when
 * the caller commits), closed conversations, customers who have opted out, and words written before reading what
 * somebody else answered. Wake the outbox after commit.
 */
export async function sendToCustomer(tx: Tx, parts: WordsParts, words: Words): Promise<Spoken<Sent>> {
  const { conversation, memberId, at } = words;
  const { id: conversationId } = conversation;
  const before = await saidJustNow(tx, words, 'out');
  if (before) {
    return { done: { messageId: before, tookOver: false, again: true } };
  }
  const { text, found, shown } = await screen(tx, parts, words, 'message to the customer');
  const gap = firstGap(words.text);
  const refusal =
    (shown && SHOWS_SECRET) ||
    (conversation.state !== 'open' && CLOSED) ||
    (found && SEALED) ||
    (gap && `Fill in ${gap} first. Nothing was sent.`) ||
    ((await isDemoCustomer(tx, conversation.customerId)) && DEMO_REFUSAL) ||
    ((await isOptedOut(tx, conversation)) && OPTED_OUT) ||
    (words.seen !== undefined && (await answeredSince(tx, { ...words, seen: words.seen })));
  if (refusal) {
    return { refused: new TextRefused(refusal, text) };
  }
  const actor = { kind: 'member', id: memberId } as const;
  await changeHandling(tx, { conversationId, event: { kind: 'take-over', memberId }, actor, at });
  const messageId = await writeOutbound(tx, {
    conversation,
    text,
    author: actor,
    asked: words.asked ?? null,
    externalId: words.externalId,
    dedupeKey: `staff:${conversationId}:${memberId}:${words.formId ?? `${at.getTime()}:${digest(words.text)}`}`,
    at,
  });
  return { done: { messageId, tookOver: conversation.handledBy === 'bot', again: false } };
}

/**
 * Writes a member's note. A secret that is found in it is sealed on the record, and the note keeps a placeholder;
 * one that is known already, in words nothing gives away, is refused.
 */
export async function noteAmongStaff(
  tx: Tx,
  parts: WordsParts,
  words: Words,
): Promise<Spoken<{ messageId: string }>> {
  const before = await saidJustNow(tx, words, 'note');
  if (before) {
    return { done: { messageId: before } };
  }
  const { conversation, memberId, at } = words;
  const { text, left } = await screen(tx, parts, words, 'internal note');
  if (left) {
    return { refused: new TextRefused(NOTE_SHOWS_SECRET, text) };
  }
  const { externalId } = words;
  return { done: { messageId: await writeNote(tx, { conversation, memberId, text, externalId, at }) } };
}

/** Whether the customer of a conversation said STOP on its channel. */
export async function isOptedOut(tx: Tx, conversation: Conversation): Promise<boolean> {
  const { organizationId, channel, address } = conversation;
  const identity = await tx.customerIdentity.findUnique({
    where: { organizationId_channel_address: { organizationId, channel, address } },
    select: { optedOutAt: true },
  });
  return identity?.optedOutAt != null;
}

type ScreenedWords = {
  /** Fit to be kept and shown: empty where a known secret is still in it in some spelling. */
  text: ScreenedText;
  found: boolean;
  /** A secret that is known already is in what was typed. */
  shown: boolean;
  /** It still is, after what was found has been taken out. */
  left: boolean;
};

async function screen(
  tx: Tx,
  { keys, gate }: WordsParts,
  words: Words,
  field: 'message to the customer' | 'internal note',
): Promise<ScreenedWords> {
  const { conversation, memberId, text, at } = words;
  const { organizationId, customerId } = conversation;
  const place = 'message to the customer';
  const shown = (await gate(tx, { customerId, texts: [{ place, text }] })).length > 0;
  const screened = await screenText(tx, keys, {
    organizationId,
    record: recordOf(conversation) ?? { kind: 'conversation', id: conversation.id },
    customerId,
    messageId: null,
    actor: { kind: 'member', id: memberId },
    at,
    text,
    field,
    asked: null,
    keep: conversation.state === 'open',
  });
  const left = shown && (await gate(tx, { customerId, texts: [{ place, text: screened.text }] })).length > 0;
  return {
    text: left ? ('' as ScreenedText) : screened.text,
    found: screened.secretIds.length > 0,
    shown,
    left,
  };
}

/** The same words from the same member a moment ago: a form sent twice. The lock makes the second wait for the first. */
async function saidJustNow(tx: Tx, words: Words, direction: 'out' | 'note'): Promise<string | undefined> {
  const { conversation, memberId, text, formId, at } = words;
  if (formId && direction === 'out') {
    const { organizationId } = conversation;
    const dedupeKey = `staff:${conversation.id}:${memberId}:${formId}`;
    const sent = await tx.outboxItem.findUnique({
      where: { organizationId_dedupeKey: { organizationId, dedupeKey } },
      select: { messageId: true },
    });
    return sent?.messageId ?? undefined;
  }
  const said = await tx.message.findFirst({
    where: {
      conversationId: conversation.id,
      direction,
      authorId: memberId,
      text,
      createdAt: { gte: new Date(at.getTime() - SAME_WITHIN_MS) },
    },
    select: { id: true },
  });
  return said?.id;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
