import { isPrinted } from './judge-answer.js';
import { judgeKept, judgeNextDoor } from './judge-kept.js';
import { judgeSides } from './judge-sides.js';
import type { Verdict } from './label-context.js';
import {
  HELD_DEVICES,
  JUST_IN,
  OWNERS,
  PART_OF,
  PRESSING,
  SHOWING,
  SMALL_WORDS,
} from './lexicon/talk-words.js';
import { isClock } from './offered-again.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

/** Numbers that no word calls a code, and that can be nothing else where they stand. */
export function judgeTold(reading: Reading, run: NumberRun): Verdict {
  const count = run.digits.length;
  if (count < 4 || count > 8) return null;
  if (isMissingKey(reading, run)) return { kind: 'passcode', sureness: 'unsure' };
  const placed = judgeKept(reading, run) ?? judgeSides(reading, run) ?? judgeNextDoor(reading, run);
  if (placed) return placed;
  if (isForThing(reading, run)) return { kind: 'passcode', sureness: 'sure' };
  if (reading.asked !== null && reading.asked !== 'passcode') return null;
  if (isOwnersDevice(reading, run)) return { kind: 'passcode', sureness: 'unsure' };
  return isJustIn(reading, run) ? { kind: 'one-time-code', sureness: 'unsure' } : null;
}

const KEY_REACH = 12;

/** "cant press 0 in 2950": one of its own keys, and what is done with keys. */
function isMissingKey(reading: Reading, run: NumberRun): boolean {
  const { tokens, phrases } = reading;
  let at = run.first - 1;
  if (!PART_OF.has(tokens[at]?.norm ?? '') || run.parts.length > 1) return false;
  at -= 1;
  if (tokens[at]?.norm === 's' || tokens[at]?.norm === 'er') at -= 1;
  const key = tokens[at];
  if (key?.kind !== 'digits' || key.norm.length > 1 || !run.digits.includes(key.norm)) return false;
  for (let near = Math.max(0, at - KEY_REACH); near < run.last + 5; near += 1) {
    if (near > run.last && endsSentence(tokens, near)) return false;
    if (phrases[near]?.has('typing') || PRESSING.has(tokens[near]?.norm ?? '')) return true;
  }
  return false;
}

const FOR = /^(for|pour|fur|para|per|pra|p|on|of|del|de|du|vom|von|do|da)$/;

/** "4826 pour le tel, 0000 pour la sim": an answer that says of each code which thing it opens. */
function isForThing(reading: Reading, run: NumberRun): boolean {
  const { tokens, labelAt } = reading;
  if (reading.asked !== 'passcode' || run.parts.length > 1 || run.inWords) return false;
  if (!FOR.test(tokens[run.last + 1]?.norm ?? '')) return false;
  for (let at = run.last + 2; at <= run.last + 5; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const thing = labelAt[at]?.role === 'place' || HELD_DEVICES.has(token.norm);
    if (thing || OWNERS.has(token.norm)) return !asksAfter(reading, at);
    if (!SMALL_WORDS.has(token.norm)) return false;
  }
  return false;
}

/** "1500 for the phone?": a price that is asked for. */
function asksAfter({ tokens }: Reading, from: number): boolean {
  return tokens.slice(from + 1, from + 4).some(({ norm }) => norm === '?');
}

/** Years in which the devices that people have were made. */
function isModelYear(digits: string): boolean {
  return /^(199\d|20[0-3]\d)$/.test(digits);
}

/** "moms ipad 1943": a whole text, and nothing in it but whose device it is and the number. */
function isOwnersDevice(reading: Reading, run: NumberRun): boolean {
  const { tokens } = reading;
  if (run.first < 2 || run.first > 8 || run.parts.length > 1 || isModelYear(run.digits)) return false;
  if (run.digits.length !== 4 && run.digits.length !== 6) return false;
  const sign = tokens[run.first - 1]?.norm ?? '';
  const lastDigits = reading.numbers.at(-1)?.last ?? run.last;
  let [owner, device] = [':='.includes(sign), false];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'digits' && (token.norm.length === 4 || token.norm.length === 6))) continue;
    if (token.kind === 'symbol' ? !"=:-–,.!()'".includes(token.norm) : token.kind !== 'word') return false;
    if (token.kind !== 'word') continue;
    const person = OWNERS.has(token.norm);
    const held = HELD_DEVICES.has(token.norm);
    owner ||= person && at < run.first;
    device ||= held && at < run.first;
    if (
      at > lastDigits
        ? !reading.phrases[at]?.has('closing')
        : !(person || held || SMALL_WORDS.has(token.norm))
    )
      return false;
  }
  return owner && device;
}

/** "kam gerade: 7713": a whole text, and nothing in it but that the number has come. */
function isJustIn(reading: Reading, run: NumberRun): boolean {
  const { tokens } = reading;
  if (/00$/.test(run.digits) || run.inWords || (run.digits.length === 4 && isClock(run.digits))) return false;
  if (run.first === 0 || run.first > 8) return false;
  const before = tokens.slice(0, run.first).filter(({ kind }) => kind === 'word');
  const after = tokens.slice(run.last + 1);
  if (after.some((token, at) => token.kind === 'word' && !isNow(token.norm) && !closes(reading, run, at)))
    return false;
  const said = before.map(({ norm }) => norm).filter((word) => !isNow(word));
  return JUST_IN.has(said.join('_')) && !isPrinted(reading, run.first);
}

function closes(reading: Reading, run: NumberRun, step: number): boolean {
  return reading.phrases[run.last + 1 + step]?.has('closing') === true;
}

function isNow(word: string): boolean {
  return /^(ok|hi|so|now|this|that|one|the|code|number|ahora|este|esto|ca|celui|das|der|hier|hola|agora|esse|este|adesso|ora|questo|ecco|voila)$/.test(
    word,
  );
}

const APP = /^(authenticator|authentificator|authentificateur|autenticador|autenticatore)$/;
const IN_APP = /^(on|in|from|en|sur|dans|auf|im|in|no|na|nell|sull)$/;

/** "microsoft authenticator shows 48": the two digits that its user is to type or tap. */
export function isMatchedNumber({ tokens }: Reading, run: NumberRun): boolean {
  const next = tokens[run.last + 1];
  if (run.parts.length > 1 || run.inWords || (next?.kind === 'word' && !next.spaced)) return false;
  const after = tokens.slice(run.last + 1, run.last + 5).map(({ norm }) => norm);
  if (IN_APP.test(next?.norm ?? '') && after.some((word) => APP.test(word))) return true;
  if (!SHOWING.has(tokens[run.first - 1]?.norm ?? '') && tokens[run.first - 1]?.norm !== ':') return false;
  const before = tokens.slice(Math.max(0, run.first - 6), run.first).map(({ norm }) => norm);
  if (before.some((word) => APP.test(word))) return true;
  const prompted = /^(tap|press|click|toca|pulsa|appuie|appuyez|tippen|tippe|toque|tocca|premi)$/;
  if (before.some((word) => /^(google|microsoft|gmail|outlook)$/.test(word)))
    return after.some((word) => prompted.test(word));
  return (
    next?.kind !== 'word' &&
    before.includes('app') &&
    before.some((word) => /^(number|numero|nummer|code|codigo|codice)$/.test(word))
  );
}
