import type { Candidate } from './candidate.js';
import { type Evidence, sum } from './evidence.js';
import type { Clues } from './read-clues.js';
import type { Target } from './stored-link.js';
import { againstAll, forFresh, weigh } from './weigh.js';

/** Everything that speaks for something, and what it comes to. */
export type Scored = { target: Target; candidate: Candidate; score: number; evidence: Evidence[] };

/** All that a decision is made from. */
export type LinkQuestion = {
  clues: Clues;
  candidates: readonly Candidate[];
  /** Numbers that are in use, but by other customers. */
  foreign: readonly number[];
  /** The work is done on things that come to the shop, not at a place: another device is another job. */
  things: boolean;
  at: Date;
};

export type LinkDecision =
  | { kind: 'sure'; to: Candidate; evidence: Evidence[]; scored: Scored[] }
  /** Between these, in the order of their numbers. Something new is always possible too. */
  | { kind: 'unsure'; between: Candidate[]; scored: Scored[] }
  /** Something new; `after` is the closed record it comes back to. */
  | { kind: 'fresh'; after: Candidate | null; evidence: Evidence[]; scored: Scored[] }
  /** It names a record of somebody else: only a person can know. */
  | { kind: 'person'; evidence: Evidence[]; scored: Scored[] };

/** How sure is sure: at least so much for it, so much more than for the next, and than for something new. */
const ENOUGH = 20;
const AHEAD = 12;
const AHEAD_OF_NEW = 10;
/** Something new needs so much, and to be so far ahead of what is open. */
const ENOUGH_FOR_NEW = 30;
const NEW_AHEAD = 15;
/** What is this close to the likeliest is offered with it. */
const OFFERED_WITHIN = 35;
const MOST_OFFERED = 3;

/**
 * What a message is about, by the weight of evidence. Pure. It promises: `sure` only where one candidate is clearly
 * ahead and nothing says that somebody else is writing; everything unclear is `unsure` or `person`, never a guess.
 */
export function scoreLinks(question: LinkQuestion): LinkDecision {
  const { clues, candidates, foreign } = question;
  const scored = candidates
    .map((candidate): Scored => {
      const evidence = weigh(question, candidate);
      return { target: candidate.target, candidate, score: sum(evidence), evidence };
    })
    .filter(({ candidate, score }) => candidate.stage !== 'closed' || score > 0)
    .sort((a, b) => b.score - a.score);
  const own = scored.some(({ evidence }) => evidence.some(({ kind }) => kind.startsWith('reference')));
  if (!own && clues.references.some(({ number, plain }) => plain && foreign.includes(number))) {
    return { kind: 'person', evidence: [{ kind: 'reference-of-another', weight: 0 }], scored };
  }
  const small = smallTalk(question, scored);
  return small ?? decide(question, scored);
}

/** A thank-you is about whatever was spoken of last, and nobody is asked about it. */
function smallTalk({ clues }: LinkQuestion, scored: Scored[]): LinkDecision | null {
  const idle = clues.intent === 'thanks' || clues.intent === 'greeting';
  if (!idle || clues.photos > 0 || clues.references.length > 0 || clues.things.length > 0 || clues.self) {
    return null;
  }
  const [newest] = scored
    .filter(({ candidate }) => candidate.stage !== 'closed' && candidate.target.kind === 'conversation')
    .sort(
      (a, b) =>
        Number(b.candidate.inThread ?? false) - Number(a.candidate.inThread ?? false) ||
        b.candidate.lastActivity.getTime() - a.candidate.lastActivity.getTime(),
    );
  return newest
    ? {
        kind: 'sure',
        to: newest.candidate,
        evidence: [{ kind: 'small-talk', weight: 0 }, ...newest.evidence],
        scored,
      }
    : null;
}

function decide(question: LinkQuestion, scored: Scored[]): LinkDecision {
  const [top, next] = scored;
  const fresh = forFresh(question);
  const freshScore = sum(fresh);
  if (!top) {
    return { kind: 'fresh', after: null, evidence: fresh, scored };
  }
  const clear =
    top.score >= ENOUGH && top.score - (next?.score ?? 0) >= AHEAD && top.score - freshScore >= AHEAD_OF_NEW;
  const doubt = againstAll(question, top);
  if (top.candidate.stage === 'closed') {
    return clear || (freshScore >= ENOUGH_FOR_NEW && top.score - (next?.score ?? 0) >= AHEAD)
      ? { kind: 'fresh', after: top.candidate, evidence: top.evidence, scored }
      : unsure(question, scored, fresh);
  }
  if (clear && !doubt) {
    return { kind: 'sure', to: top.candidate, evidence: top.evidence, scored };
  }
  if (!doubt && freshScore >= ENOUGH_FOR_NEW && freshScore - top.score >= NEW_AHEAD) {
    return { kind: 'fresh', after: null, evidence: fresh, scored };
  }
  return unsure(question, scored, fresh);
}

function unsure(question: LinkQuestion, scored: Scored[], fresh: Evidence[]): LinkDecision {
  const open = scored.filter(({ candidate }) => candidate.stage !== 'closed');
  const best = open[0]?.score ?? 0;
  const between = open
    .filter(({ score }) => score > best - OFFERED_WITHIN)
    .slice(0, MOST_OFFERED)
    .map(({ candidate }) => candidate)
    .sort((a, b) => numberOf(a) - numberOf(b));
  if (between.length === 0) {
    const closed = question.clues.sameAsLast || scored[0]?.candidate.stage === 'closed';
    return { kind: 'fresh', after: closed ? (scored[0]?.candidate ?? null) : null, evidence: fresh, scored };
  }
  return { kind: 'unsure', between, scored };
}

/** What has no number yet is the newest. */
function numberOf({ record }: Candidate): number {
  return record?.number ?? Number.MAX_SAFE_INTEGER;
}
