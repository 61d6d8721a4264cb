import { isKeyLetter } from './find-keyed.js';
import { isDigitPattern, judgeAnswer } from './judge-answer.js';
import { isMadeToUnlock, type Walk, weighPlace } from './judge-place.js';
import { judgeSentence } from './judge-sentence.js';
import { isMatchedNumber, judgeTold } from './judge-told.js';
import { lookRight } from './label-after-number.js';
import {
  brandBefore,
  isMachineCode,
  isShown,
  isSoft,
  kindOf,
  looksLikePhone,
  type Verdict,
} from './label-context.js';
import { hasOpeningAfter, isKeyedIn, isOtherByShape, isQuantity } from './number-context.js';
import { hesitationBefore, isWhen } from './number-pauses.js';
import type { Label } from './read-labels.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';
import { weighEvidence } from './weigh-evidence.js';

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
  if (isOtherByShape(reading, run)) return null;
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
  if (found?.has('copula') && walk.unknown === 0) walk.copula = true;
  if (walk.copula && isWhen(reading, at)) return;
  if (!found?.has('copula') && !found?.has('filler') && !found?.has('bridge') && !found?.has('alternative'))
    walk.unknown += 1;
}

function weighLabel(
  reading: Reading,
  run: NumberRun,
  label: Label,
  walk: Walk,
  blocked: boolean,
): Verdict | 'other' {
  const direct = walk.unknown === 0 && !walk.crossed && walk.commas === 0;
  switch (label.role) {
    case 'other':
      return weighOther(reading, label, walk);
    case 'device':
      if (brandBefore(reading, run)) return 'other';
      return reading.asked === 'passcode' &&
        direct &&
        walk.numbers === 0 &&
        run.digits.length >= 4 &&
        !blocked
        ? { kind: 'passcode', sureness: 'sure' }
        : null;
    case 'place':
      return weighPlace(run, label, walk, blocked, reading);
    case 'open-before':
      if (!isEntered(reading, run, label)) return null;
      return direct &&
        !blocked &&
        run.digits.length >= (placeBefore(reading, label) ? 3 : 4) &&
        run.digits.length <= 8 &&
        !looksLikePhone(run)
        ? { kind: 'access-code', sureness: 'unsure' }
        : null;
    case 'open-weak':
      return direct &&
        !blocked &&
        run.digits.length >= 4 &&
        run.digits.length <= 8 &&
        (hasOpeningAfter(reading, run) || placeBefore(reading, label))
        ? { kind: 'access-code', sureness: 'unsure' }
        : null;
    default:
      return weighSecret(reading, run, label, walk, blocked);
  }
}

/** "type in 4821", "enter 4821 on the keypad", but not "type 2204 cable". */
function isEntered(reading: Reading, run: NumberRun, label: Label): boolean {
  const next = reading.tokens[run.last + 1];
  if (label.words > 1 || !next || next.kind !== 'word' || placeBefore(reading, label)) return true;
  return (
    hasOpeningAfter(reading, run) ||
    /^(and|then|on|to|at|into|in|y|et|und|e|puis|dann|poi|when|for|if|luego|en|sur|am|no|sul|as|please)$/.test(
      next.norm,
    )
  );
}

/** A place named a little before: "to turn the alarm off press 9118". */
function placeBefore(reading: Reading, label: Label): boolean {
  for (let at = label.first - 1, steps = 0; at >= 0 && steps < 8; at -= 1, steps += 1) {
    const role = reading.labelAt[at]?.role;
    if (role === 'place' || role === 'open-before') return true;
  }
  return false;
}

function weighOther(reading: Reading, label: Label, walk: Walk): 'other' | null {
  if (walk.numbers > 0 || walk.unknown > 1) return null;
  const word = label.words === 1 ? reading.tokens[label.first]?.norm : '';
  if (word === 'no' && (walk.unknown > 0 || walk.steps > 0)) return null;
  if (word === 'no' && reading.asked === 'passcode' && reading.tokens[label.first - 1]?.kind !== 'word')
    return null;
  if (
    /^(reads|reading|says|shows|zeigt|mostra|muestra|affiche)$/.test(word ?? '') &&
    senderBefore(reading, label)
  )
    return null;
  // "vale, 3571": said as "all right", it is no price.
  if (walk.commas > 0 && label.first === 0 && /^(vale|no|si)$/.test(word ?? '')) return null;
  const soft = isSoft(reading, label);
  const told = walk.copula || walk.commas > 0 || METERS.test(word ?? '');
  if (told && isLandmark(reading, label)) return null;
  if (walk.steps > 0 && reading.phrases[label.first]?.has('sender')) return null;
  if (walk.crossed) return soft ? null : walk.steps <= 2 ? 'other' : null;
  if (soft) return walk.copula || walk.steps > 3 || walk.commas > 0 ? null : 'other';
  return walk.commas > 0 && walk.copula ? null : 'other';
}

/** "text from the bank reads 519033". */
function senderBefore(reading: Reading, label: Label): boolean {
  for (let at = label.first - 1, steps = 0; at >= 0 && steps < 6; at -= 1, steps += 1) {
    if (endsSentence(reading.tokens, at)) return false;
    const near = reading.labelAt[at];
    if (reading.phrases[at]?.has('sender') || (near?.role === 'place' && isMadeToUnlock(reading, near)))
      return true;
  }
  return false;
}

/** Not numbered as flats are: right beside one, the number is the lock's. */
const METERS = /^(meter|compteur|contador|contatore|zahler|box|bell|buzzer|step)$/;

/** "boîte à clé à gauche du compteur : 4602": where the lock is, not what the number is. */
function isLandmark(reading: Reading, label: Label): boolean {
  const word = reading.tokens[label.first]?.norm ?? '';
  if (
    !/^(meter|compteur|contador|contatore|zahler|box|house|flat|room|level|floor|building|step|piso|casa|planta|stock|etage|andar|piano|scala|bell|buzzer|block|unit|number|no|batiment)$/.test(
      word,
    )
  )
    return false;
  for (let at = label.first - 1, steps = 0; at >= 0 && steps < 10; at -= 1, steps += 1) {
    if (endsSentence(reading.tokens, at)) return false;
    const near = reading.labelAt[at];
    if (near?.role === 'place' && isMadeToUnlock(reading, near)) return true;
  }
  return false;
}

function weighSecret(
  reading: Reading,
  run: NumberRun,
  label: Label,
  walk: Walk,
  blocked: boolean,
): Verdict | 'other' {
  const direct = walk.unknown === 0 && !walk.crossed;
  const exact = label.kind === 'sim' && (run.digits.length === 8 || run.digits.length === 4);
  const limit = label.takes === 'login' ? 1 : exact ? 6 : walk.copula ? 9 : walk.commas > 0 ? 1 : 2;
  if (walk.unknown > limit || (walk.crossed && walk.unknown > 0)) return null;
  const bare = label.takes === 'pattern' && !run.listed && !walk.copula;
  const verb =
    reading.tokens[label.first]?.norm === 'unlock' &&
    label.words === 1 &&
    reading.tokens[label.first - 1]?.norm === 'to';
  if (verb || (bare && reading.asked !== 'passcode')) return null;
  const pass = label.words === 1 && /^pass?$/.test(reading.tokens[label.first]?.norm ?? '');
  if (pass && (walk.steps > 1 || walk.unknown > 0)) return null;
  if (label.takes === 'login' && !walk.copula && walk.steps > 1) return null;
  if (blocked && !(walk.steps <= 1 && walk.copula)) return null;
  if (brandBefore(reading, run)) return 'other';
  if (
    looksLikePhone(run) &&
    !(run.parts.length === 1 && (run.digits.length >= 16 || (label.kind === 'wifi' && direct))) &&
    label.kind !== 'recovery-key' &&
    !(walk.copula && run.parts.length === 1 && !/^(0|1?[2-9]\d{9}$)/.test(run.digits))
  ) {
    return walk.numbers > 0 || label.takes !== 'pattern' ? null : null;
  }
  if (label.role === 'code' && (isMachineCode(reading, label) || (!walk.copula && isShown(reading, run))))
    return 'other';
  if (run.digits.length === 3 && label.role === 'code' && !walk.copula && walk.steps > 0) return null;
  return { kind: kindOf(reading, label), sureness: walk.unknown > 0 ? 'unsure' : 'sure' };
}
