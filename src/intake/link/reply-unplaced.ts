import { changeHandling } from '../../conversations/change-handling.js';
import { writeOutbound } from '../../conversations/write-message.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import type { MasterKeys } from '../../vault/master-keys.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import { composeReply, type Say } from '../ask/compose.js';
import { voiceOf } from '../ask/phrases.js';
import type { Choice } from '../ask/which-of-these.js';
import { noteGiven, readPrivacyToGive } from '../give-privacy.js';
import type { IntakeOrganization, IntakePorts } from '../intake-ports.js';
import { type IntakeState, readIntakeState } from '../intake-state.js';
import { quietDueAt } from '../quiet.js';
import type { Intent } from '../understand/fact.js';
import type { Candidate } from './candidate.js';
import { findCandidates } from './find-candidates.js';
import { findSamePhoto } from './find-same-photo.js';
import { settlePlacing } from './settle-placing.js';

export type UnplacedReply = {
  /** Locked by this transaction. */
  conversation: Conversation;
  organization: IntakeOrganization;
  firstContact: boolean;
  at: Date;
};

export type UnplacedParts = { keys: MasterKeys; ports: IntakePorts };

const BOT = { kind: 'bot' } as const;
/** These go before everything: the ordinary answer calls a person. */
const FIRST: readonly Intent[] = ['emergency', 'angry', 'complaint'];

/**
 * Answers a conversation that is not yet placed: asks once which of the customer's records it is about; calls a
 * person where there is nothing to choose between or the answer was of no use. A photo that is on one of them
 * already settles it without asking. `false` where the ordinary answer is to be given.
 */
export async function replyToUnplaced(
  tx: Tx,
  parts: UnplacedParts,
  reply: UnplacedReply,
  afterCommit: AfterCommit,
): Promise<boolean> {
  const { conversation, at } = reply;
  const state = readIntakeState(conversation.intake);
  const { placing, pending } = state;
  if (
    !placing ||
    !pending ||
    conversation.recordId ||
    pending.keyword ||
    pending.intents.some((one) => FIRST.includes(one))
  ) {
    return false;
  }
  const choices = await readChoices(tx, conversation, placing.choices, at);
  const same = placing.askedAt === null ? await findSamePhoto(tx, conversation, choices) : null;
  if (same && (await settle(tx, parts, reply, same))) {
    afterCommit(() => parts.ports.wake('replies'));
    return true;
  }
  const idle = pending.intents.every((intent) => intent === 'thanks');
  const onlyPhotos = pending.photos > 0 && pending.intents.every((intent) => intent === 'unclear');
  if (placing.askedAt === null && choices.length > 0) {
    const say: Say = { kind: 'which-of-these', choices: choices.map(offered) };
    const asked = { choices: choices.map(({ target }) => target), askedAt: at.toISOString(), patient: false };
    await speak(tx, parts, reply, say, { ...state, pending: null, placing: asked }, afterCommit);
  } else if (placing.askedAt !== null && (idle || (onlyPhotos && !placing.patient))) {
    // More pictures of the same may have crossed the question.
    const patient = { ...placing, patient: true };
    await done(tx, reply, { ...state, pending: null, placing: patient });
  } else {
    const reason = placing.askedAt === null ? 'asked-for-person' : 'unclear-twice';
    await speak(tx, parts, reply, { kind: 'hand-over', reason }, { ...state, pending: null }, afterCommit);
    const handOver = { event: { kind: 'hand-over' }, actor: BOT, at, reason: 'which-record' } as const;
    await changeHandling(tx, { conversationId: conversation.id, ...handOver });
  }
  return true;
}

/** What was offered or is to be, as it is now; what has closed since is left out. */
async function readChoices(
  tx: Tx,
  conversation: Conversation,
  targets: readonly { id: string }[],
  at: Date,
): Promise<Candidate[]> {
  const { candidates } = await findCandidates(tx, conversation, { numbers: [], serial: null }, at);
  return targets.flatMap(
    ({ id }) => candidates.find(({ target, stage }) => target.id === id && stage !== 'closed') ?? [],
  );
}

function offered({ record, label }: Candidate): Choice {
  const reference = record ? `${record.kind === 'job' ? 'J' : 'Q'}-${record.number}` : '';
  return { reference, label };
}

async function settle(
  tx: Tx,
  parts: UnplacedParts,
  { conversation: waiting, organization, at }: UnplacedReply,
  to: Candidate,
): Promise<boolean> {
  const settled = await settlePlacing(tx, parts, {
    waiting,
    to,
    by: { by: 'rules', evidence: [{ kind: 'same-photo', weight: 0 }] },
    timeZone: organization.timeZone,
    actor: BOT,
    at,
  });
  if (settled) {
    // Answered where it is now.
    await tx.conversation.update({
      where: { id: settled.id },
      data: {
        replyDueAt: settled.handledBy === 'bot' ? at : null,
        replyClaimedUntil: null,
        replyAttempts: 0,
      },
    });
  }
  return settled !== null;
}

async function speak(
  tx: Tx,
  { ports }: UnplacedParts,
  { conversation, organization, firstContact, at }: UnplacedReply,
  say: Say,
  intake: IntakeState,
  afterCommit: AfterCommit,
): Promise<void> {
  const { pending } = readIntakeState(conversation.intake);
  const privacy = await readPrivacyToGive(tx, organization, conversation.language);
  const text = composeReply({
    ...voiceOf(conversation),
    business: organization.name,
    privacyLink: privacy.link,
    firstContact,
    acknowledge: pending?.secretSaved ? [{ kind: 'passcode-saved', typed: pending.secretTyped }] : [],
    say,
  });
  const dedupeKey = `reply:${conversation.id}:${pending?.since}`;
  await writeOutbound(tx, { conversation, text: text as ScreenedText, author: BOT, dedupeKey, at });
  await noteGiven(tx, privacy, { conversation, text: text ?? '', at });
  await done(tx, { conversation, organization, at }, intake);
  afterCommit(() => ports.wake('outbox'));
}

/** Should nothing more come from the customer, staff are told: it is not asked twice. */
async function done(
  tx: Tx,
  { conversation: { id }, organization, at }: Omit<UnplacedReply, 'firstContact'>,
  intake: IntakeState,
): Promise<void> {
  const nudgeDueAt = quietDueAt(at, true, organization);
  await tx.conversation.update({
    where: { id },
    data: { intake, replyDueAt: null, replyClaimedUntil: null, replyAttempts: 0, nudgeDueAt },
  });
}
