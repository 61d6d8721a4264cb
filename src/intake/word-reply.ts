import { type Reopening, reopensAt } from '../accounts/opening-hours.js';
import type { PhotoFlaw } from '../photos/processing/measure-quality.js';
import type { Tx } from '../platform/database/database.js';
import { acknowledgements } from './acknowledge-pending.js';
import type { Acknowledgement } from './ask/acknowledgement.js';
import { composeReply, type Say } from './ask/compose.js';
import { voiceOf } from './ask/phrases.js';
import type { OpenedRecord } from './open-record.js';
import type { Planned } from './plan-reply.js';
import { readReference } from './read-reference.js';
import { sayFinish } from './say-finish.js';
import { factsToSay } from './sayable-facts.js';
import type { Turn } from './turn.js';

/**
 * The words of an answer, in the customer's language, with what they acknowledge; empty where there is nothing to
 * say. Only facts that may be said stand in them.
 */
export async function wordReply(
  tx: Tx,
  turn: Turn,
  answer: {
    next: Planned;
    opened: OpenedRecord | null;
    /** What is wrong with a photo, where that has not been said before. */
    flaw: PhotoFlaw | null;
    firstContact: boolean;
    privacyLink: string;
  },
): Promise<{ text: string; said: Acknowledgement[] }> {
  const { conversation, organization, setting, facts, pending, history, at } = turn;
  const { next, opened, flaw, firstContact, privacyLink } = answer;
  const said = acknowledgements({
    pending,
    facts,
    next,
    flaw,
    askedBefore: history.at(-1)?.key,
    hours: organization.hours,
    prices: setting.set.prices,
    reopens: reopensAt(organization.opening, at, organization.timeZone),
  });
  const text = composeReply({
    ...voiceOf(conversation),
    business: organization.name,
    privacyLink,
    firstContact,
    acknowledge: said,
    say: await say(tx, turn, next, opened),
  });
  return { text, said };
}

async function say(tx: Tx, turn: Turn, next: Planned, opened: OpenedRecord | null): Promise<Say> {
  const { pending, setting, state, organization, conversation } = turn;
  const facts = await factsToSay(tx, conversation, turn.facts);
  if (pending.keyword) {
    return { kind: pending.keyword === 'HELP' ? 'help' : 'opted-in' };
  }
  switch (next.kind) {
    case 'finish':
      return sayFinish(facts, {
        reference: opened?.reference ?? '',
        opens: setting.opens,
        photos: state.photos,
      });
    case 'hand-over':
      return {
        ...next,
        ...(organization.emergencyPhone ? { emergencyLine: organization.emergencyPhone } : {}),
        ...(setting.set.safetyTip ? { safetyTip: setting.set.safetyTip } : {}),
        ...closed(turn),
      };
    case 'added':
      return { kind: 'added', reference: await readReference(tx, conversation) };
    default:
      return next;
  }
}

function closed({ organization, at }: Turn): { reopens?: Reopening } {
  const reopens = reopensAt(organization.opening, at, organization.timeZone);
  return reopens ? { reopens } : {};
}
