import type { Tx } from '../../platform/database/database.js';
import type { Candidate } from './candidate.js';
import { findCandidates } from './find-candidates.js';
import { join, type Linked, type Linking, type LinkStep, linkOf, type Put } from './link-step.js';
import type { MovingParts } from './move-messages.js';
import { openFollowUp, openOnRecord } from './open-linked.js';
import { placeUnplaced } from './place-unplaced.js';
import { readClues } from './read-clues.js';
import { recallFacts } from './recall-facts.js';
import { type LinkDecision, scoreLinks } from './score-links.js';
import type { Target } from './stored-link.js';

const TRIES = 3;
/** Trades whose jobs are about a thing that can be carried, or named like one. */
const THINGS = new Set(['it-repair', 'web-support', 'appliance', 'general']);

/**
 * Finds or opens the conversation that a customer's message belongs to, from all the evidence there is, and says
 * why. One query reads what it may be about. Where that is not clear, the message comes into a conversation of its
 * own that is not yet placed, so that it never lies on a wrong record. A text after a job was closed opens a
 * follow-up that knows which job it came after; it never reopens. The caller holds the lock of the address.
 */
export async function linkMessage(tx: Tx, parts: MovingParts, linking: Linking): Promise<Linked> {
  const { key, organization, text, photos, thread, at } = linking;
  const { trade, language, timeZone } = organization;
  const clues = readClues(text, { trade, language, now: at, timeZone, photos });
  const named = {
    numbers: [
      ...clues.references.map(({ number }) => number),
      ...(clues.bareNumber ? [clues.bareNumber] : []),
    ],
    serial: clues.serial,
  };
  for (let tries = 1; ; tries++) {
    const found = await findCandidates(tx, key, named, at, thread);
    const { candidates, foreign } = found;
    const decision = scoreLinks({ clues, candidates, foreign, things: THINGS.has(trade), at });
    const linked = await put(tx, parts, { ...linking, clues, found, decision });
    if (linked) {
      const recalled = clues.sameAsLast ? await recallFacts(tx, linked.conversation) : [];
      return { ...linked, recalled, passcodeAsked: candidates.some(({ asked }) => asked === 'passcode') };
    }
    // It was closed while we waited for its lock: what is left is looked at again.
    if (tries >= TRIES) {
      throw new Error('the conversations of a message kept closing');
    }
  }
}

async function put(tx: Tx, parts: MovingParts, step: LinkStep): Promise<Put | null> {
  const { found, keyword } = step;
  if (found.spam) {
    return await join(tx, found.spam, linkOf('sure', [{ kind: 'spam', weight: 0 }], []), ['open', 'spam']);
  }
  if (keyword) {
    return await putKeyword(tx, step);
  }
  return found.unplaced && !isInAnothersThread(step)
    ? await placeUnplaced(tx, parts, step, found.unplaced)
    : await putDecided(tx, step);
}

/** It was written in the thread of something that has its place: it does not answer what was asked elsewhere. */
function isInAnothersThread({ decision }: LinkStep): boolean {
  return decision.kind === 'sure' && decision.evidence.some(({ kind }) => kind === 'same-thread');
}

/** Puts a message where the decision says. `null` where that closed meanwhile. */
async function putDecided(tx: Tx, step: LinkStep): Promise<Put | null> {
  const { decision } = step;
  const others = rest(decision);
  switch (decision.kind) {
    case 'sure': {
      const { target } = decision.to;
      const link = linkOf('sure', decision.evidence, others);
      if (target.kind === 'conversation') {
        return await join(tx, target.id, link);
      }
      return { conversation: await openOnRecord(tx, step, decision.to), link, choiceOnly: false };
    }
    case 'fresh': {
      const conversation = await openFollowUp(tx, step, { after: decision.after });
      return { conversation, link: linkOf('fresh', decision.evidence, others), choiceOnly: false };
    }
    case 'unsure': {
      const choices = decision.between.filter(canBeOffered).map(({ target }) => target);
      const conversation = await openFollowUp(tx, step, { after: null, placing: choices });
      return { conversation, link: linkOf('unsure', [], others), choiceOnly: false };
    }
    case 'person': {
      const conversation = await openFollowUp(tx, step, { after: null, placing: [] });
      return { conversation, link: linkOf('person', decision.evidence, others), choiceOnly: false };
    }
  }
}

/** A choice must be sayable: a number, or a few words. */
function canBeOffered({ record, label }: Candidate): boolean {
  return record !== null || label !== '';
}

/** A consent word goes to what was spoken of last. */
async function putKeyword(tx: Tx, step: LinkStep): Promise<Put | null> {
  const { found } = step;
  const [newest] = found.candidates
    .filter(({ target }) => target.kind === 'conversation')
    .sort((a, b) => b.lastActivity.getTime() - a.lastActivity.getTime());
  const link = linkOf('sure', [{ kind: 'keyword', weight: 0 }], []);
  const id = found.unplaced?.conversationId ?? newest?.target.id;
  return id
    ? await join(tx, id, link)
    : { conversation: await openFollowUp(tx, step, { after: null }), link, choiceOnly: false };
}

/** The likeliest of what was not chosen. */
function rest(decision: LinkDecision): { target: Target; score: number }[] {
  const chosen = decision.kind === 'sure' ? decision.to : null;
  return decision.scored
    .filter(({ candidate }) => candidate !== chosen)
    .slice(0, 4)
    .map(({ target, score }) => ({ target, score }));
}
