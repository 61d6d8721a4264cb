import { dayTime } from '../accounts/day-time.js';
import { appendActivity } from '../activity/append-activity.js';
import { lockConversation } from '../conversations/open-conversation.js';
import { isOptedOut } from '../conversations/send-to-customer.js';
import { writeOutbound } from '../conversations/write-message.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { retryDelayMs } from '../platform/retry-delay.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { composeReply } from './ask/compose.js';
import { type Ask, askOnceMore } from './ask/next-question.js';
import { passcodeButton } from './ask/passcode-button.js';
import { voiceOf } from './ask/phrases.js';
import { readFacts } from './facts.js';
import { holdsSecret } from './holds-secret.js';
import type { IntakeOrganization } from './intake-ports.js';
import { type AskedHistory, readAskedHistory, readIntakeState } from './intake-state.js';
import { NOT_QUIET, openQuestion, quietDueAfterNudge } from './quiet.js';
import type { ReplyParts } from './reply.js';
import type { Trade } from './trade.js';

/** Longer than any transaction may take (30 s). */
const LEASE_SECONDS = 40;
/** After this many failures staff are told at once. */
const TELL_STAFF_AFTER = 8;
const BOT = { kind: 'bot' } as const;

/**
 * Looks after conversations whose customer has not answered a question: one nudge by day, in the organization's
 * zone, with the question once more; later a mark for staff. Nothing after STOP, after a person took over, once the
 * record is there, or where no question waits.
 */
export function createNudges(parts: ReplyParts): () => Promise<void> {
  return () =>
    drainClaims(parts.db, 'docket_claim_nudges', { parallel: 1, leaseSeconds: LEASE_SECONDS }, (claimed) =>
      lookAfter(parts, claimed),
    );
}

async function lookAfter(parts: ReplyParts, { id, organizationId }: Claimed): Promise<void> {
  const { db, logger } = parts;
  try {
    await db.withOrganization(organizationId, (tx, afterCommit) => step(tx, parts, id, afterCommit));
  } catch (err) {
    logger.error({ err, conversationId: id }, 'a quiet customer could not be nudged');
    await postpone(parts, { id, organizationId });
  }
}

async function postpone({ db, clock, logger }: ReplyParts, { id, organizationId }: Claimed): Promise<void> {
  try {
    await db.withOrganization(organizationId, async (tx) => {
      const conversation = await lockConversation(tx, id);
      if (!conversation?.nudgeDueAt) {
        return;
      }
      if (conversation.nudgeAttempts >= TELL_STAFF_AFTER) {
        await tellStaff(tx, conversation, clock.now());
        return;
      }
      const nudgeDueAt = new Date(clock.now().getTime() + retryDelayMs(conversation.nudgeAttempts));
      await tx.conversation.update({ where: { id }, data: { nudgeDueAt, nudgeClaimedUntil: null } });
    });
  } catch (err) {
    logger.error({ err, conversationId: id }, 'a quiet customer is looked at again when the lease ends');
  }
}

async function step(
  tx: Tx,
  { clock, ports }: ReplyParts,
  conversationId: string,
  afterCommit: AfterCommit,
): Promise<void> {
  const conversation = await lockConversation(tx, conversationId);
  const at = clock.now();
  // What came in between moved the time on, or took it away.
  if (!conversation?.nudgeDueAt || conversation.nudgeDueAt > at) {
    return;
  }
  const waiting = await waitsForCustomer(tx, conversation);
  if (!waiting && (await waitsToBePlaced(tx, conversation))) {
    await tellStaff(tx, conversation, at);
    return;
  }
  if (!waiting) {
    await tx.conversation.update({ where: { id: conversationId }, data: NOT_QUIET });
    return;
  }
  const organization = await ports.readOrganization(tx, conversation.organizationId);
  const ask =
    conversation.nudgedAt === null && organization.nudgeAfterHours > 0
      ? await readAsk(tx, ports, conversation, waiting)
      : undefined;
  if (!ask) {
    await tellStaff(tx, conversation, at);
    return;
  }
  const byDay = dayTime(at, organization.timeZone);
  if (byDay > at) {
    await tx.conversation.update({
      where: { id: conversationId },
      data: { nudgeDueAt: byDay, nudgeClaimedUntil: null, nudgeAttempts: 0 },
    });
    return;
  }
  await nudge(tx, { conversation, organization, ask, at });
  afterCommit(() => ports.wake('outbox'));
}

/** The question that is still the customer's to answer; `undefined` where it is not their turn, or not ours to ask. */
async function waitsForCustomer(
  tx: Tx,
  conversation: Conversation,
): Promise<AskedHistory[number] | undefined> {
  const theirs =
    (await isTheirTurn(tx, conversation)) && readIntakeState(conversation.intake).placing === null;
  return theirs ? openQuestion(readAskedHistory(conversation.asked)) : undefined;
}

/** Nobody has said which record it is about. It was asked once, and is not asked again: a person looks. */
async function waitsToBePlaced(tx: Tx, conversation: Conversation): Promise<boolean> {
  const { placing } = readIntakeState(conversation.intake);
  return placing !== null && placing.askedAt !== null && (await isTheirTurn(tx, conversation));
}

async function isTheirTurn(tx: Tx, conversation: Conversation): Promise<boolean> {
  const { state, handledBy, recordId, replyDueAt, intake } = conversation;
  const theirTurn =
    state === 'open' &&
    handledBy === 'bot' &&
    recordId === null &&
    replyDueAt === null &&
    readIntakeState(intake).pending === null &&
    readIntakeState(intake).placing === null;
  return theirTurn && !(await isOptedOut(tx, conversation));
}

async function readAsk(
  tx: Tx,
  ports: ReplyParts['ports'],
  conversation: Conversation,
  { key }: AskedHistory[number],
): Promise<Ask | undefined> {
  const { id, organizationId, trade, intake } = conversation;
  const { set } = await ports.readTradeSetting(tx, organizationId, trade as Trade);
  const { photos } = readIntakeState(intake);
  const hasSecret = await holdsSecret(tx, conversation);
  return askOnceMore({ set, facts: await readFacts(tx, id), photos, hasSecret }, key);
}

type Nudging = { conversation: Conversation; organization: IntakeOrganization; ask: Ask; at: Date };

async function nudge(tx: Tx, { conversation, organization, ask, at }: Nudging): Promise<void> {
  const { id, lastMessageAt } = conversation;
  const text = composeReply({
    ...voiceOf(conversation),
    business: organization.name,
    privacyLink: organization.privacyLink,
    firstContact: false,
    acknowledge: [{ kind: 'nudge' }],
    say: ask,
  });
  const dedupeKey = `nudge:${id}`;
  await writeOutbound(tx, {
    conversation,
    text: text as ScreenedText,
    author: BOT,
    dedupeKey,
    asked: ask.key,
    button: passcodeButton(conversation, ask.key),
    at,
  });
  await tx.conversation.update({
    where: { id },
    data: {
      ...NOT_QUIET,
      nudgedAt: at,
      nudgeDueAt: quietDueAfterNudge(lastMessageAt, at, organization),
    },
  });
}

/** The conversation stays with the bot, which answers should the customer come back; staff see the mark. */
async function tellStaff(tx: Tx, { id, organizationId }: Conversation, at: Date): Promise<void> {
  await tx.conversation.update({ where: { id }, data: { ...NOT_QUIET, quietSince: at, unread: true } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'conversation', id },
    actor: BOT,
    type: 'conversation.went-quiet',
    content: {},
    at,
  });
}
