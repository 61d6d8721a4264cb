import { isMadeToUnlock } from './judge-place.js';
import { kindOf, type Verdict } from './label-context.js';
import { hasOpeningAfter, isKeyedIn } from './number-context.js';
import type { Label } from './read-labels.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

/** "4821 is the pin", "4821 for the gate", "4821 gets you in". */
export function lookRight(reading: Reading, run: NumberRun): Verdict {
  if (run.digits.length < (isKeyedIn(reading, run) ? 3 : 4) || run.digits.length > 12) return null;
  if (hasOpeningAfter(reading, run)) return { kind: 'access-code', sureness: 'sure' };
  const { tokens, labelAt, phrases } = reading;
  let copula = false;
  let preposition = false;
  let unknown = 0;
  for (let at = run.last + 1, steps = 0; at < tokens.length && steps < 7; at += 1, steps += 1) {
    const token = tokens[at];
    const label = labelAt[at];
    if (!token || token.kind === 'saved' || reading.numberAt[at]) return null;
    if (label) {
      const verdict = weighRight(reading, label, { copula, preposition, steps });
      if (verdict || label.role !== 'device') return verdict;
      at = label.last;
      continue;
    }
    const pointed = /^(thats|that|this|es|c|das|e|eso|isso|questo|quello|ist)$/.test(
      tokens[at + 1]?.norm ?? '',
    );
    if (token.norm === '!' && tokens[at + 1]?.norm === '!') continue;
    if (endsSentence(tokens, at) && pointed && !copula) continue;
    if (endsSentence(tokens, at) || token.norm === ',') return null;
    if ('(-–=:'.includes(token.norm)) copula = true;
    else if (phrases[at]?.has('copula')) copula = true;
    else if (
      /^(for|on|at|to|into|en|para|pour|sur|fur|am|an|no|na|per|su|del|do|da|de|du|vom|von|para)$/.test(
        token.norm,
      )
    )
      preposition = true;
    else if (!phrases[at]?.has('filler') && !phrases[at]?.has('bridge')) {
      unknown += 1;
      if (!copula || unknown > 1) return null;
    }
  }
  return null;
}

export function weighRight(
  reading: Reading,
  label: Label,
  seen: { copula: boolean; preposition: boolean; steps: number },
): Verdict {
  const after = reading.tokens[label.last + 1];
  const ownValue =
    reading.numberAt[label.last + 1] !== null && reading.numberAt[label.last + 1] !== undefined;
  const claims = ownValue || after?.norm === ':' || reading.phrases[label.last + 1]?.has('copula');
  if (label.role === 'secret' && label.takes !== 'login' && label.takes !== 'pattern') {
    if (seen.copula || seen.preposition) return { kind: label.kind, sureness: 'sure' };
    const bare = label.takes === 'code' || label.kind === 'passcode';
    return seen.steps === 0 && bare && !claims ? { kind: label.kind, sureness: 'unsure' } : null;
  }
  if (label.role === 'code')
    return seen.copula && !claims ? { kind: kindOf(reading, label), sureness: 'sure' } : null;
  if (label.role === 'place') {
    const article = /^(the|my|our|side|la|le|l|el|il|lo|das|die|der|den|dem|o|a|os|as)$/.test(
      reading.tokens[label.first - 1]?.norm ?? '',
    );
    if (seen.copula && !claims && isMadeToUnlock(reading, label))
      return { kind: 'access-code', sureness: 'unsure' };
    return seen.preposition && (article || label.words > 1 || isMadeToUnlock(reading, label)) && !claims
      ? { kind: 'access-code', sureness: 'unsure' }
      : null;
  }
  if (label.role === 'device' && reading.asked === 'passcode' && seen.preposition)
    return { kind: 'passcode', sureness: 'sure' };
  return null;
}
