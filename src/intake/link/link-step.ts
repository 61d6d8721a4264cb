import type { ChannelThread } from '../../conversations/find-thread.js';
import { type ConversationKey, lockConversation } from '../../conversations/open-conversation.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import type { IntakeOrganization } from '../intake-ports.js';
import type { Fact } from '../understand/fact.js';
import type { Evidence } from './evidence.js';
import type { Candidates } from './find-candidates.js';
import type { Clues } from './read-clues.js';
import type { LinkDecision } from './score-links.js';
import type { StoredLink, Target } from './stored-link.js';

/** A message of a customer that is to find its place. */
export type Linking = {
  key: ConversationKey;
  organization: IntakeOrganization;
  /** As it came in. It is only looked at: nothing of it is kept here. */
  text: string;
  photos: number;
  /** The channel's thread that it was written in, where there is one. */
  thread?: ChannelThread | undefined;
  /** The whole text is a consent word: it belongs to the thread, not to a subject. */
  keyword: boolean;
  at: Date;
};

export type Linked = {
  /** Locked until the transaction ends, and open. */
  conversation: Conversation;
  link: StoredLink;
  /** The text only says which of those offered is meant: it answers nothing else. */
  choiceOnly: boolean;
  /** A passcode was asked for in one of the conversations it could have belonged to. */
  passcodeAsked: boolean;
  /** What "same as last time" brings along. */
  recalled: Fact[];
};

/** What a decision is put into practice with. */
export type LinkStep = Linking & { clues: Clues; found: Candidates; decision: LinkDecision };

export type Put = Omit<Linked, 'recalled' | 'passcodeAsked'>;

/** Joins a conversation, unless it is no longer in one of these states. */
export async function join(
  tx: Tx,
  id: string,
  link: StoredLink,
  states: readonly string[] = ['open'],
): Promise<Put | null> {
  const conversation = await lockConversation(tx, id);
  return conversation && states.includes(conversation.state)
    ? { conversation, link, choiceOnly: false }
    : null;
}

export function linkOf(
  outcome: StoredLink['outcome'],
  evidence: readonly Evidence[],
  others: { target: Target; score: number }[],
): StoredLink {
  return { by: 'rules', outcome, evidence: [...evidence], others };
}
