import { isMadeToUnlock, type Walk, weighPlace } from './judge-place.js';
import {
  brandBefore,
  isMachineCode,
  isShown,
  isSoft,
  kindOf,
  looksLikePhone,
  type Verdict,
} from './label-context.js';
import { hasOpeningAfter } from './number-context.js';
import type { Label } from './read-labels.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

/**
 * What the label that stands before a number says of it: a verdict, `other` where the number is something else's,
 * or null where the walk to the left goes on.
 */
export function weighLabel(
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
