import { lockConversation } from '../conversations/open-conversation.js';
import { writeInbound } from '../conversations/write-message.js';
import { lockAddress } from '../customers/lock-address.js';
import type { Clock } from '../platform/clock.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { isId, newId } from '../platform/ids.js';
import { redactText } from '../vault/find/find-secrets.js';
import { saveSecret } from '../vault/save-secret.js';
import { screenKnownSecrets } from '../vault/screen-stored.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { PRIVATE_PHRASES, type PrivatePhrases } from './ask/phrases/slack.js';
import type { IntakeParts } from './handle-inbound.js';
import type { InboundMessage } from './inbound-message.js';
import { type Noting, noteMessage } from './note-message.js';
import { readPasscode } from './save-passcode.js';
import { secretRecord } from './screen-inbound.js';
import type { Language } from './understand/fact.js';

/** Who answers which question: the customer's own address on the channel, and the conversation it was asked in. */
export type Asker = { organizationId: string; conversationId: string; from: string };

/** What was asked for: the passcode as it was typed, or that there is none. */
export type PrivateAnswer = { kind: 'passcode'; value: string } | { kind: 'none' };

export type PasscodeQuestion =
  | { open: true; phrases: PrivatePhrases }
  /** A sentence for whoever may not answer, or not any more. */
  | { open: false; sorry: string };

/** Lets customers answer the question for the passcode where nobody reads along, past every channel and message. */
export function createPasscodeAnswers(parts: IntakeParts & { db: Database; clock: Clock }) {
  return {
    /** Whether this person may answer, and in which words they are asked. */
    ask: (asker: Asker): Promise<PasscodeQuestion> =>
      parts.db.withOrganization(asker.organizationId, async (tx) => {
        const conversation = isId(asker.conversationId)
          ? await tx.conversation.findUnique({ where: { id: asker.conversationId } })
          : null;
        return await judge(tx, conversation, asker);
      }),

    /**
     * Seals the answer and goes on as with any other. The same `answerId` again changes nothing. Throws
     * `invalid-input` for what cannot be a passcode.
     */
    answer: (asker: Asker, answerId: string, answer: PrivateAnswer): Promise<PasscodeQuestion> =>
      parts.db.withOrganization(asker.organizationId, (tx, afterCommit) =>
        take(tx, parts, { ...asker, answerId, answer, at: parts.clock.now() }, afterCommit),
      ),
  };
}

async function judge(
  tx: Tx,
  conversation: Conversation | null,
  { organizationId, from }: Asker,
): Promise<PasscodeQuestion> {
  if (!conversation) {
    return { open: false, sorry: PRIVATE_PHRASES.en.closed };
  }
  const { channel, customerId, language, state } = conversation;
  const phrases = PRIVATE_PHRASES[language as Language];
  const theirs = await tx.customerIdentity.count({
    where: { organizationId, channel, address: from, customerId },
  });
  if (theirs === 0) {
    return { open: false, sorry: phrases.notYours };
  }
  return state === 'open' ? { open: true, phrases } : { open: false, sorry: phrases.closed };
}

type Taking = Asker & { answerId: string; answer: PrivateAnswer; at: Date };

async function take(
  tx: Tx,
  parts: IntakeParts,
  taking: Taking,
  afterCommit: AfterCommit,
): Promise<PasscodeQuestion> {
  const { organizationId, conversationId, from, answerId, answer, at } = taking;
  await lockAddress(tx, { organizationId, channel: 'slack', address: from });
  const conversation = isId(conversationId) ? await lockConversation(tx, conversationId) : null;
  const question = await judge(tx, conversation, taking);
  if (!conversation || !question.open) {
    return question;
  }
  const { channel, customerId, ourAddress, thread } = conversation;
  const externalId = `private:${conversationId}:${answerId}`;
  const key = { organizationId_channel_externalId: { organizationId, channel, externalId } };
  if (await tx.message.findUnique({ where: key, select: { id: true } })) {
    return question;
  }
  const messageId = newId();
  const said = await readAnswer(tx, parts, { conversation, messageId, answer, at }, question.phrases);
  const message: InboundMessage = {
    organizationId,
    channel: 'slack',
    externalId,
    from,
    ours: ourAddress,
    ...(thread === null ? {} : { thread }),
    text: said.text,
    media: [],
    at,
  };
  const asked = 'passcode';
  await writeInbound(tx, {
    conversation,
    ...said,
    at,
    id: messageId,
    externalId,
    asked,
    photos: 0,
    thread: message.thread,
    authorId: customerId,
  });
  await noteMessage(tx, {
    conversation,
    organization: await parts.ports.readOrganization(tx, organizationId),
    message,
    screened: {
      text: said.text,
      behind: said.sealed,
      secretIds: said.sealed,
      found: said.sealed.length,
      earlier: [],
    },
    messageId,
    keyword: null,
    silent: false,
    choiceOnly: false,
    recalled: [],
    ...(answer.kind === 'none' ? { known: THERE_IS_NONE } : {}),
  });
  afterCommit(() => parts.ports.wake('replies'));
  return question;
}

const THERE_IS_NONE: NonNullable<Noting['known']> = {
  facts: [{ field: 'hasPasscode', value: 'no', sureness: 1, source: 'rule', messageIndex: 1 }],
  intent: 'details',
};

type Answering = { conversation: Conversation; messageId: string; answer: PrivateAnswer; at: Date };

/** What stands in the conversation for the answer: never the answer itself. */
async function readAnswer(
  tx: Tx,
  { keys, ports }: IntakeParts,
  { conversation, messageId, answer, at }: Answering,
  phrases: PrivatePhrases,
): Promise<{ text: ScreenedText; sealed: string[] }> {
  if (answer.kind === 'none') {
    return { text: phrases.saidNone as ScreenedText, sealed: [] };
  }
  const { organizationId, customerId } = conversation;
  const { kind, value } = readPasscode({ kind: 'text', value: answer.value });
  const record = secretRecord(conversation);
  const actor = { kind: 'customer', id: customerId } as const;
  const secretId = await saveSecret(tx, keys, {
    organizationId,
    record,
    customerId,
    kind,
    value,
    sureness: 'sure',
    messageId,
    actor,
    at,
  });
  // It may stand in a text that nothing gave away until now.
  const screening = { organizationId, record, secretIds: [secretId], actor, at };
  await screenKnownSecrets(tx, keys, ports.readStoredTexts, screening);
  const whole = { start: 0, end: value.length, value, kind, sureness: 'sure' } as const;
  return { text: redactText(value, [whole]), sealed: [secretId] };
}

/** What to say to whoever typed something that cannot be a passcode. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof DocketError && error.code === 'invalid-input' ? error.message : undefined;
}
