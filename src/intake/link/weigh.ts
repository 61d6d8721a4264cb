import { judgeAnswer } from '../judge-answer.js';
import type { Candidate } from './candidate.js';
import { likeness } from './compare-things.js';
import { type Evidence, type EvidenceKind, evidence } from './evidence.js';
import { foldText } from './fold-text.js';
import { sameAddress, samePerson } from './same-names.js';
import type { LinkQuestion, Scored } from './score-links.js';
import { weighText } from './weigh-text.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** All that speaks for and against a message being about this. */
export function weigh(question: LinkQuestion, candidate: Candidate): Evidence[] {
  const inText = weighText(question, candidate);
  const before =
    candidate.stage === 'closed'
      ? closed(question, candidate, inText)
      : [...status(question, candidate), ...ourWords(question, candidate), ...time(question, candidate)];
  const where: EvidenceKind[] = candidate.inThread ? ['same-thread'] : [];
  return [...where, ...inText, ...before].map(evidence);
}

/** What speaks for something new. */
export function forFresh(question: LinkQuestion): Evidence[] {
  const { clues, things: comesIn } = question;
  const open = openOf(question);
  if (open.length === 0) {
    return [evidence('nothing-open')];
  }
  const kinds: EvidenceKind[] = [];
  if (clues.another || clues.intent === 'new-subject') kinds.push('says-new');
  else if (clues.also) kinds.push('says-also');
  const strange = clues.things.some((named) => open.every((one) => likeness(named, one.things) === 'other'));
  if (strange) kinds.push(comesIn ? 'new-thing' : 'new-fixture');
  // At a place, another fault may well be for the same visit.
  if (comesIn && (strange || clues.another) && clues.things.length > 0 && clues.fault)
    kinds.push('new-thing-with-fault');
  const elsewhere = open.every((one) => one.address && !sameAddress(clues.address, one.address));
  if (clues.address && elsewhere) kinds.push('new-address');
  if (clues.self && open.every((one) => one.name && !samePerson(clues.self, one.name)))
    kinds.push('new-name');
  if (clues.sameAsLast) kinds.push('same-as-last');
  return kinds.map(evidence);
}

/** Somebody else may be writing from the same number: nobody is mixed up on the strength of a device. */
export function againstAll({ clues }: LinkQuestion, top: Scored): boolean {
  const { candidate, evidence: found } = top;
  if (found.some(({ kind }) => kind === 'reference' || kind === 'same-thread')) {
    return false;
  }
  return (
    clues.self !== '' &&
    candidate.name !== '' &&
    candidate.asked !== 'name' &&
    !samePerson(clues.self, candidate.name)
  );
}

function openOf({ candidates }: LinkQuestion): Candidate[] {
  return candidates.filter(({ stage }) => stage !== 'closed');
}

function closed(
  { clues, at }: LinkQuestion,
  candidate: Candidate,
  inText: readonly EvidenceKind[],
): EvidenceKind[] {
  const named = inText.some((kind) => /named|reference|serial|own-words/.test(kind));
  const kinds: EvidenceKind[] = named && clues.again ? ['again'] : [];
  return at.getTime() - candidate.lastActivity.getTime() > 60 * DAY ? [...kinds, 'old'] : kinds;
}

function status(question: LinkQuestion, candidate: Candidate): EvidenceKind[] {
  const { clues, at } = question;
  const open = openOf(question);
  const recorded = candidate.stage === 'recorded';
  const kinds: EvidenceKind[] = open.length === 1 ? ['only-open'] : [];
  if (!recorded) kinds.push('unfinished');
  if (recorded && clues.sameAsLast) kinds.push('wants-it-again');
  if (
    clues.intent === 'update-existing' &&
    open.length > 1 &&
    clues.things.length === 0 &&
    open.some(({ stage }) => stage === 'recorded')
  ) {
    kinds.push(recorded ? 'asks-about-record' : 'asks-about-other-record');
  }
  const quiet = at.getTime() - candidate.lastActivity.getTime();
  if (!recorded && quiet > 7 * DAY) kinds.push(quiet > 30 * DAY ? 'forgotten' : 'stale');
  if (recorded && quiet > 60 * DAY && open.length > 1) kinds.push('old');
  if (candidate.movedHere && isNewest(open, candidate, ({ lastIn }) => lastIn) && quiet < 7 * DAY)
    kinds.push('moved-here');
  return kinds;
}

/** What we asked or said last: a thread of texts has one last word, and an answer is an answer to that. */
function ourWords(question: LinkQuestion, candidate: Candidate): EvidenceKind[] {
  const { clues, at } = question;
  const kinds: EvidenceKind[] = [];
  const quiet = at.getTime() - candidate.lastActivity.getTime();
  if (candidate.asked && quiet <= 7 * DAY) {
    kinds.push(quiet <= DAY ? 'open-question' : 'open-question-older');
    const facts = [
      ...(clues.self ? (['name'] as const) : []),
      ...(clues.address ? (['address'] as const) : []),
      ...(clues.fault ? (['fault'] as const) : []),
      ...(clues.things.length > 0 ? (['device'] as const) : []),
      ...(clues.things.some(({ model }) => model) ? (['model'] as const) : []),
    ].map((field) => ({ field, value: '1', sureness: 1, source: 'rule' as const, messageIndex: 0 }));
    const answer = { text: clues.words, facts, intent: clues.intent, photos: clues.photos, secrets: 0 };
    if (judgeAnswer(candidate.asked, answer) === 'answered') kinds.push('answers-question');
  }
  const { lastOut } = candidate;
  if (lastOut && isNewest(openOf(question), candidate, (one) => one.lastOut?.at ?? null)) {
    const since = at.getTime() - lastOut.at.getTime();
    if (since <= 7 * DAY) {
      kinds.push(since <= DAY ? 'our-last-words' : 'our-last-words-older');
      const asks = lastOut.text.includes('?') || PHOTO.test(foldText(lastOut.text));
      const answers =
        clues.shortReply ||
        (clues.photos > 0 && PHOTO.test(foldText(lastOut.text))) ||
        lastOut.by === 'member';
      if (asks && answers && candidate.asked === null) kinds.push('answers-our-last-words');
    }
  }
  return kinds;
}

const PHOTO = / (?:photos?|pictures?|pics?|fotos?|imagen|imagem|bild(?:er)?) /;

function time({ at }: LinkQuestion, { lastIn }: Candidate): EvidenceKind[] {
  const since = lastIn ? at.getTime() - lastIn.getTime() : Number.POSITIVE_INFINITY;
  if (since <= 10 * MINUTE) return ['minutes-ago'];
  if (since <= 2 * HOUR) return ['hours-ago'];
  if (since <= DAY) return ['a-day-ago'];
  return since <= 7 * DAY ? ['days-ago'] : [];
}

function isNewest(
  open: readonly Candidate[],
  candidate: Candidate,
  when: (one: Candidate) => Date | null,
): boolean {
  const mine = when(candidate);
  return mine !== null && open.every((other) => other === candidate || (when(other) ?? mine) <= mine);
}

/** Kinds that speak by what the text itself says. */
export function saysByItself({ kind, weight }: Evidence): boolean {
  return weight > 0 && /^(?:reference|bare-number|serial|.*-named|own-words|same-name)/.test(kind);
}
