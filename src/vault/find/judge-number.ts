import { isKeyLetter } from './find-keyed.js';
import { isDigitPattern, judgeAnswer } from './judge-answer.js';
import type { Walk } from './judge-place.js';
import { judgeSentence } from './judge-sentence.js';
import { isMatchedNumber, judgeTold } from './judge-told.js';
import { lookRight } from './label-after-number.js';
import { isMachineCode, looksLikePhone, type Verdict } from './label-context.js';
import { isKeyedIn, isOtherByShape, isQuantity } from './number-context.js';
import { hesitationBefore, isWhen } from './number-pauses.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';
import { weighEvidence } from './weigh-evidence.js';
import { weighLabel } from './weigh-label.js';

/** How far to the left of a number, in tokens, its label may stand. */
const REACH = 18;

/** Decides whether a number is a secret: by the label that governs it, what follows it, and what was asked. */
export function judgeNumber(reading: Reading, run: NumberRun): Verdict {
  const count = run.digits.length;
  if (count === 2) {
    if (isMatchedNumber(reading, run)) return { kind: 'one-time-code', sureness: 'unsure' };
    return isBeginning(reading, run) ? { kind: 'passcode', sureness: 'unsure' } : null;
  }
  if (count < 3 || count > 80) return null;
  if (isOtherByShape(reading, run) || isOneOfItsKind(reading, run)) return null;
  if (isKeyedIn(reading, run)) return { kind: 'access-code', sureness: 'sure' };
  if (isDigitPattern(reading, run)) return { kind: 'pattern', sureness: 'sure' };
  const left = lookLeft(reading, run);
  const whole =
    left === null || left === 'other' ? (judgeTold(reading, run) ?? judgeSentence(reading, run)) : null;
  if (whole) return whole;
  const typed = reading.phrases[run.first - 1]?.get('typing')?.last === run.first - 1;
  if (left === 'other') return typed ? weighEvidence(reading, run) : null;
  if (left) return left;
  if (isQuantity(reading, run, true) || looksLikePhone(run)) return null;
  const right = lookRight(reading, run);
  if (right) return right;
  return judgeAnswer(reading, run) ?? weighEvidence(reading, run);
}

/** "Router ist eine 7590", "es una 7590": one of a make, which has the number for a name. */
function isOneOfItsKind({ tokens, asked }: Reading, run: NumberRun): boolean {
  return (
    asked !== 'passcode' &&
    run.parts.length === 1 &&
    /^(eine|einer|ein|une|uma|una)$/.test(tokens[run.first - 1]?.norm ?? '') &&
    /^(ist|es|est|e|is)$/.test(tokens[run.first - 2]?.norm ?? '')
  );
}

/** "the passcode is 48" and nothing more: all of it, or its first half. */
function isBeginning(reading: Reading, run: NumberRun): boolean {
  const { tokens, phrases } = reading;
  if (run.last + 4 < tokens.length) return false;
  const rest = tokens.slice(run.last + 1);
  if (run.parts.length > 1 || run.inWords || rest.some(({ norm }) => !/^[.…,!]$/.test(norm))) return false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 3); at -= 1) {
    const link = phrases[at]?.get('copula');
    const label = reading.labelAt[at - 1];
    if (!link || link.last !== run.first - 1 || !label) continue;
    if (label.role === 'code') return reading.asked !== 'fault' && !isMachineCode(reading, label);
    return label.role === 'secret' && label.takes !== 'login' && label.takes !== 'pattern';
  }
  return false;
}

function lookLeft(reading: Reading, run: NumberRun): Verdict | 'other' {
  const { tokens, labelAt, numberAt, phrases } = reading;
  const walk: Walk = { unknown: 0, steps: 0, crossed: false, copula: false, commas: 0, numbers: 0 };
  const blocked = isQuantity(reading, run, false);
  for (let at = run.first - 1; at >= 0 && walk.steps < REACH; at -= 1, walk.steps += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'saved') return null;
    const label = labelAt[at];
    if (label) {
      const verdict = weighLabel(reading, run, label, walk, blocked);
      if (verdict) return verdict;
      at = label.first;
      if (!phrases[label.first]?.has('bridge') && label.role !== 'place' && label.role !== 'device')
        walk.unknown += 1;
      continue;
    }
    if (isKeyLetter(reading, at) && at === run.first - 1) continue;
    if (numberAt[at]) {
      at = numberAt[at]?.first ?? at;
      if ((numberAt[at]?.digits.length ?? 0) >= 3) walk.numbers += 1;
      continue;
    }
    const pause = hesitationBefore(reading, at);
    if (pause >= 0) {
      at = pause;
      continue;
    }
    if (endsSentence(tokens, at)) {
      if (walk.crossed || walk.unknown > 0 || run.digits.length < 4) return null;
      walk.crossed = true;
    } else if (token.kind === 'symbol') stepOverSymbol(token.norm, walk);
    else stepOverWord(reading, at, walk);
  }
  return null;
}

function stepOverSymbol(sign: string, walk: Walk): void {
  if (sign === ',') walk.commas += 1;
  if (':=>→'.includes(sign) && walk.unknown === 0) walk.copula = true;
}

function stepOverWord(reading: Reading, at: number, walk: Walk): void {
  const found = reading.phrases[at];
  // "steht auf": the last word of several that say "is".
  const told = found?.has('copula') || reading.phrases[at - 1]?.get('copula')?.last === at;
  if (told && walk.unknown === 0) walk.copula = true;
  if (walk.copula && isWhen(reading, at)) return;
  if (!told && !found?.has('filler') && !found?.has('bridge') && !found?.has('alternative'))
    walk.unknown += 1;
}
