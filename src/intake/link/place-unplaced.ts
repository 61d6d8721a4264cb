import { lockConversation } from '../../conversations/open-conversation.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import { readIntakeState } from '../intake-state.js';
import type { Candidate } from './candidate.js';
import type { Evidence } from './evidence.js';
import type { Unplaced } from './find-candidates.js';
import { join, type LinkStep, linkOf, type Put } from './link-step.js';
import type { MovingParts } from './move-messages.js';
import { readChoice } from './read-choice.js';
import { settlePlacing } from './settle-placing.js';
import type { Target } from './stored-link.js';
import { saysByItself } from './weigh.js';

/**
 * A message while an earlier one is not yet placed: it may be the answer to "which of these?", or say by itself
 * which is meant. Then everything that waits goes there, and this message too. Otherwise it waits with them.
 */
export async function placeUnplaced(
  tx: Tx,
  parts: MovingParts,
  step: LinkStep,
  unplaced: Unplaced,
): Promise<Put | null> {
  const waiting = await lockConversation(tx, unplaced.conversationId);
  if (waiting?.state !== 'open' || waiting.recordId !== null) {
    return null;
  }
  const answer = answerOf(step, unplaced);
  if (answer?.kind === 'new') {
    return await itsOwn(tx, waiting, answer.evidence, answer.choiceOnly);
  }
  if (answer?.kind === 'one') {
    const { candidate, evidence, choiceOnly } = answer;
    const conversation = await settlePlacing(tx, parts, {
      waiting,
      to: candidate,
      by: { by: 'customer', evidence },
      timeZone: step.organization.timeZone,
      actor: { kind: 'customer', id: waiting.customerId },
      at: step.at,
    });
    return (
      conversation && { conversation, link: { ...linkOf('sure', evidence, []), by: 'customer' }, choiceOnly }
    );
  }
  return await join(tx, waiting.id, linkOf('unsure', [{ kind: 'unplaced-yet', weight: 0 }], []));
}

type Answer =
  | { kind: 'new'; evidence: Evidence[]; choiceOnly: boolean }
  | { kind: 'one'; candidate: Candidate; evidence: Evidence[]; choiceOnly: boolean };

function answerOf({ text, found, decision, clues }: LinkStep, unplaced: Unplaced): Answer | null {
  const answered: Evidence[] = [{ kind: 'choice-answered', weight: 0 }];
  const choice = unplaced.asked ? readChoice(text, unplaced.choices.length) : null;
  if (choice?.kind === 'new') {
    return { kind: 'new', evidence: answered, choiceOnly: true };
  }
  if (choice?.kind === 'one') {
    const candidate = candidateOf(found.candidates, unplaced.choices[choice.index]);
    // With more than a number in it, the text tells something of its own.
    return candidate && { kind: 'one', candidate, evidence: answered, choiceOnly: text.trim().length <= 24 };
  }
  if (choice?.kind === 'both' || clues.intent === 'thanks') {
    return null;
  }
  if (decision.kind === 'sure' && decision.evidence.some(saysByItself)) {
    const { to: candidate, evidence } = decision;
    return { kind: 'one', candidate, evidence, choiceOnly: false };
  }
  const strange = decision.kind === 'fresh' && decision.evidence.some(({ kind }) => NEW.has(kind));
  return strange || found.candidates.every(({ stage }) => stage === 'closed')
    ? { kind: 'new', evidence: decision.kind === 'fresh' ? decision.evidence : [], choiceOnly: false }
    : null;
}

const NEW = new Set(['says-new', 'new-thing', 'new-address', 'nothing-open']);

function candidateOf(candidates: readonly Candidate[], target: Target | undefined): Candidate | null {
  return (
    candidates.find(
      (one) =>
        one.stage !== 'closed' &&
        target !== undefined &&
        // A conversation may have come to a record since it was offered, or a record to a conversation.
        (one.target.id === target.id || one.record?.id === target.id),
    ) ?? null
  );
}

/** It is about something new: the conversation it waits in is its own. */
async function itsOwn(
  tx: Tx,
  waiting: Conversation,
  evidence: Evidence[],
  choiceOnly: boolean,
): Promise<Put> {
  const conversation = await tx.conversation.update({
    where: { id: waiting.id },
    data: { intake: { ...readIntakeState(waiting.intake), placing: null } },
  });
  return { conversation, link: { ...linkOf('fresh', evidence, []), by: 'customer' }, choiceOnly };
}
