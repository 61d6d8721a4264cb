import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import type { Screened } from '../vault/screen-text.js';
import type { Asked } from './ask/asked.js';
import { asksAbout } from './ask/asks-about.js';
import { mentionsLabel } from './ask/label-photo.js';
import { readFacts, writeFacts } from './facts.js';
import type { InboundMessage } from './inbound-message.js';
import type { IntakeOrganization } from './intake-ports.js';
import { nothingPending, readAskedHistory, readIntakeState } from './intake-state.js';
import { judgeAnswer } from './judge-answer.js';
import { NOT_QUIET } from './quiet.js';
import type { Trade } from './trade.js';
import type { Fact, Intent, Language } from './understand/fact.js';
import { mergeFacts } from './understand/merge-facts.js';
import { understandText } from './understand/understand-text.js';

/** However fast the texts come in, the bot does not keep a customer waiting longer than this. */
const LONGEST_WAIT_MS = 8_000;

/** What the question that waits for an answer is about. */
export function lastAsked(conversation: Conversation): Asked | null {
  return (
    readAskedHistory(conversation.asked).findLast((question) => question.outcome === 'open')?.key ?? null
  );
}

export type Noting = {
  conversation: Conversation;
  organization: IntakeOrganization;
  message: InboundMessage;
  screened: Screened;
  messageId: string;
  keyword: 'STOP' | 'START' | 'HELP' | null;
  silent: boolean;
  /** The text only says which record is meant: it tells nothing, and answers no other question. */
  choiceOnly: boolean;
  /** What the text brings along from the last time. */
  recalled: readonly Fact[];
  /** What it says, where that is known without reading its words. */
  known?: { facts: Fact[]; intent: Intent };
};

/** What the message tells, what it did to the open question, and when the bot is to answer. */
export async function noteMessage(tx: Tx, noting: Noting): Promise<void> {
  const { conversation, organization, message, screened, messageId, keyword, silent, choiceOnly, recalled } =
    noting;
  const { organizationId, customerId } = conversation;
  const actor = { kind: 'customer', id: customerId } as const;
  const state = readIntakeState(conversation.intake);
  const history = readAskedHistory(conversation.asked);
  const known = await readFacts(tx, conversation.id);
  const photos = message.media.length;
  const language = conversation.language as Language;
  const understood = noting.known
    ? { ...noting.known, language, languageSure: false }
    : understandText({
        text: keyword || choiceOnly ? '' : screened.text,
        photos,
        asked: lastAsked(conversation),
        trade: conversation.trade as Trade,
        known,
        language,
        languageOpen: conversation.greetedAt === null,
        messageIndex: 1,
        now: message.at,
        timeZone: organization.timeZone,
      });
  const facts = [...recalled, ...understood.facts];
  const changes = await writeFacts(tx, {
    organizationId,
    conversationId: conversation.id,
    known,
    next: mergeFacts(known, facts),
    messageId,
    actor,
    at: message.at,
  });
  const pending = state.pending ?? nothingPending(message.at);
  const { intent } = understood;
  const secrets = screened.secretIds.length;
  const handled = conversation.handledBy === 'staff' || conversation.state !== 'open';
  const due = Math.min(
    message.at.getTime() + organization.replyDelayMs,
    Date.parse(pending.since) + LONGEST_WAIT_MS,
  );
  await tx.conversation.update({
    where: { id: conversation.id },
    data: {
      lastMessageAt: message.at,
      unread: true,
      ...(understood.languageSure ? { language: understood.language } : {}),
      asked: history.map((question) =>
        question.outcome === 'open' && !keyword && !choiceOnly
          ? {
              ...question,
              outcome: judgeAnswer(question.key, {
                text: screened.text,
                facts,
                intent,
                photos,
                secrets,
              }),
            }
          : question,
      ),
      intake: {
        ...state,
        photos: state.photos + photos,
        label: state.label ?? (photos > 0 && mentionsLabel(screened.text) ? 'seen' : null),
        pending:
          silent || handled
            ? null
            : {
                ...pending,
                unasked: false,
                topics: [...new Set([...pending.topics, ...(keyword ? [] : asksAbout(screened.text))])],
                intents: [...pending.intents, ...(keyword || choiceOnly ? [] : [intent])].slice(-20),
                photos: pending.photos + photos,
                secretSaved: pending.secretSaved || secrets > 0,
                secretTyped: pending.secretTyped || (secrets > 0 && message.direct === true),
                learned: pending.learned || changes.length > 0,
                keyword: keyword === 'START' || keyword === 'HELP' ? keyword : pending.keyword,
              },
      },
      replyDueAt: silent || handled ? null : new Date(due),
      replyAttempts: 0,
      ...NOT_QUIET,
    },
  });
}
