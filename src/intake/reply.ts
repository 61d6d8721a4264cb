import { changeHandling } from '../conversations/change-handling.js';
import { lockConversation } from '../conversations/open-conversation.js';
import { writeOutbound } from '../conversations/write-message.js';
import { findFlaw } from '../photos/find-flaw.js';
import type { PhotoFlaw } from '../photos/processing/measure-quality.js';
import type { Clock } from '../platform/clock.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import type { Logger } from '../platform/logging/logger.js';
import { retryDelayMs } from '../platform/retry-delay.js';
import type { MasterKeys } from '../vault/master-keys.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { passcodeButton } from './ask/passcode-button.js';
import { wantsPhotos } from './ask/question-set.js';
import { readFacts } from './facts.js';
import { noteGiven, readPrivacyToGive } from './give-privacy.js';
import { holdsSecret } from './holds-secret.js';
import type { IntakePorts } from './intake-ports.js';
import { readAskedHistory, readIntakeState } from './intake-state.js';
import { replyToUnplaced } from './link/reply-unplaced.js';
import type { ReadByModel } from './model/read-by-model.js';
import { openRecord } from './open-record.js';
import { askedBy, type Planned, planReply, raise } from './plan-reply.js';
import { openQuestion, quietDueAt } from './quiet.js';
import type { Trade } from './trade.js';
import type { Turn } from './turn.js';
import { wordReply } from './word-reply.js';

export type ReplyParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  keys: MasterKeys;
  ports: IntakePorts;
  /** Lets a language model read first; undefined where there is none. */
  readByModel?: ReadByModel | undefined;
};

/** Longer than any transaction may take (30 s), so that a lease never ends under one. */
const LEASE_SECONDS = 40;
/** What a language model may add to that. */
const MODEL_SECONDS = 15;
/** After this many failures the conversation is handed to a person. */
const HAND_OVER_AFTER = 8;
const BOT = { kind: 'bot' } as const;

/** Answers every conversation whose time has come: all that was sent since the last answer, with one text. */
export function createReplies(parts: ReplyParts): () => Promise<void> {
  // Waiting for a model takes neither a connection nor a processor: more of them may wait at once.
  const options = parts.readByModel
    ? { parallel: 6, leaseSeconds: LEASE_SECONDS + MODEL_SECONDS }
    : { parallel: 3, leaseSeconds: LEASE_SECONDS };
  return () => drainClaims(parts.db, 'docket_claim_replies', options, (claimed) => replyTo(parts, claimed));
}

async function replyTo(parts: ReplyParts, { id, organizationId }: Claimed): Promise<void> {
  try {
    await parts.readByModel?.({ id, organizationId });
    await parts.db.withOrganization(organizationId, (tx, afterCommit) => reply(tx, parts, id, afterCommit));
  } catch (err) {
    parts.logger.error({ err, conversationId: id }, 'the bot could not answer');
    await postpone(parts, { id, organizationId });
  }
}

async function postpone(parts: ReplyParts, { id, organizationId }: Claimed): Promise<void> {
  const now = parts.clock.now();
  try {
    await parts.db.withOrganization(organizationId, async (tx) => {
      const conversation = await lockConversation(tx, id);
      if (conversation && conversation.replyAttempts >= HAND_OVER_AFTER) {
        await changeHandling(tx, {
          conversationId: id,
          event: { kind: 'hand-over' },
          actor: BOT,
          at: now,
          reason: 'the bot failed',
        });
        return;
      }
      const replyDueAt = new Date(now.getTime() + retryDelayMs(conversation?.replyAttempts ?? 1));
      await tx.conversation.updateMany({
        where: { id, replyDueAt: { not: null } },
        data: { replyDueAt, replyClaimedUntil: null },
      });
    });
  } catch (err) {
    parts.logger.error(
      { err, conversationId: id },
      'an unanswered conversation is tried again when its lease ends',
    );
  }
}

async function reply(
  tx: Tx,
  { clock, keys, ports }: ReplyParts,
  conversationId: string,
  afterCommit: AfterCommit,
): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  const at = clock.now();
  // A text that came in after the claim moves the time on: the bot reads it first.
  if (!conversation?.replyDueAt || conversation.replyDueAt > at) {
    if (conversation?.replyDueAt) {
      const wait = conversation.replyDueAt.getTime() - at.getTime();
      await tx.conversation.update({ where: { id: conversationId }, data: { replyClaimedUntil: null } });
      afterCommit(() => ports.wake('replies', wait));
    }
    return;
  }
  const state = readIntakeState(conversation.intake);
  const history = readAskedHistory(conversation.asked);
  const done = {
    replyDueAt: null,
    replyClaimedUntil: null,
    replyAttempts: 0,
    intake: { ...state, pending: null },
  };
  if (conversation.state !== 'open' || conversation.handledBy !== 'bot' || !state.pending) {
    await tx.conversation.update({ where: { id: conversationId }, data: done });
    return;
  }
  const organization = await ports.readOrganization(tx, conversation.organizationId);
  const firstContact = await isFirstContact(tx, conversation);
  const unplaced = { conversation, organization, firstContact, at };
  if (state.placing && (await replyToUnplaced(tx, { keys, ports }, unplaced, afterCommit))) {
    return;
  }
  const setting = await ports.readTradeSetting(tx, conversation.organizationId, conversation.trade as Trade);
  const facts = await readFacts(tx, conversationId);
  const turn: Turn = {
    conversation,
    organization,
    setting,
    facts,
    state,
    pending: state.pending,
    history,
    at,
  };
  const planned = await decide(tx, turn);
  const flaw = await flawToSay(tx, turn, planned);
  const next = orAcknowledge(turn, planned, flaw);
  const opened =
    next.kind === 'finish'
      ? await openRecord(tx, ports, { conversation, facts, opens: setting.opens, actor: BOT, at })
      : null;
  const privacy = await readPrivacyToGive(tx, organization, conversation.language);
  const { text, said } = await wordReply(tx, turn, {
    next,
    opened,
    flaw,
    firstContact,
    privacyLink: privacy.link,
  });
  const asked = askedBy(next);
  if (text) {
    const dedupeKey = `reply:${conversationId}:${state.pending.since}`;
    await writeOutbound(tx, {
      conversation,
      text: text as ScreenedText,
      author: BOT,
      dedupeKey,
      asked: asked?.key ?? null,
      button: asked && passcodeButton(conversation, asked.key),
      at,
    });
    await noteGiven(tx, privacy, { conversation, text, at });
    afterCommit(() => ports.wake('outbox'));
  }
  const after = asked ? raise(history, asked.key) : history;
  const waits = ['ask', 'silent', 'acknowledge'].includes(next.kind) && conversation.recordId === null;
  await tx.conversation.update({
    where: { id: conversationId },
    data: {
      ...done,
      intake: {
        ...done.intake,
        coached: state.coached || flaw !== null,
        label: asked?.photo === 'serial-label' ? 'asked' : state.label,
      },
      asked: after,
      nudgeDueAt:
        waits && openQuestion(after) ? quietDueAt(at, conversation.nudgedAt !== null, organization) : null,
      ...(said.some(({ kind }) => kind === 'other-question') ? { handOverReason: 'question' } : {}),
      ...(text ? { greetedAt: conversation.greetedAt ?? at } : {}),
    },
  });
  if (next.kind === 'hand-over' || next.kind === 'withdrawn') {
    const reason = next.kind === 'withdrawn' ? 'withdrawn' : next.reason;
    await changeHandling(tx, { conversationId, event: { kind: 'hand-over' }, actor: BOT, at, reason });
  }
}

/** Where nobody wrote, or what was said needs no answer, the bot speaks only if a photo gives it something to say. */
function orAcknowledge({ pending }: Turn, planned: Planned, flaw: PhotoFlaw | null): Planned {
  if (pending.keyword !== null || (!pending.unasked && planned.kind !== 'silent')) {
    return planned;
  }
  return flaw || pending.failedPhotos > 0 ? { kind: 'acknowledge' } : { kind: 'silent' };
}

/** What is wrong with a photo that was wanted, to be said once in a conversation. */
async function flawToSay(
  tx: Tx,
  { conversation, setting, facts, state, pending }: Turn,
  { kind }: Planned,
): Promise<PhotoFlaw | null> {
  const quiet = pending.keyword !== null || kind === 'hand-over' || kind === 'withdrawn';
  return state.coached || quiet || !wantsPhotos(setting.set, facts)
    ? null
    : await findFlaw(tx, { kind: 'conversation', id: conversation.id });
}

async function decide(tx: Tx, turn: Turn): Promise<Planned> {
  const { conversation, organization, setting, facts, state, pending, history } = turn;
  return planReply({
    set: setting.set,
    facts,
    photos: state.photos,
    label: state.label,
    asked: history,
    hasSecret: await holdsSecret(tx, conversation),
    pending,
    recorded: conversation.recordId !== null,
    knowsHours: organization.hours !== '',
  });
}

async function isFirstContact(tx: Tx, conversation: Conversation): Promise<boolean> {
  const { customerId, channel } = conversation;
  return (
    (await tx.message.findFirst({
      where: { direction: 'out', channel, conversation: { customerId } },
      select: { id: true },
    })) === null
  );
}
