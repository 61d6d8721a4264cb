import type { Verdict } from './label-context.js';
import { unitFollows } from './number-context.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

/** "I'll come 1730", "1545 ok?": a meeting is being made. "You mean for the door? 1945" makes none. */
function speaksOfLater(reading: Reading, run: NumberRun): boolean {
  if (isAskedBack(reading, run)) return false;
  return (
    reading.tokens.length > 3 &&
    reading.tokens.length < 60 &&
    reading.tokens.some((token) =>
      /^(\?|see|come|coming|drop|bring|pick|meet|ill|rather|passo|passe|paso|viens|komm|komme|vengo|venho|voy|vou|arrivo|llego|chego|later|when|cuando|quand|wenn|quando|wann)$/.test(
        token.norm,
      ),
    )
  );
}

/** "oh you mean for the door? its 1945": what the customer asks back names what the answer opens. */
function isAskedBack({ tokens, labelAt }: Reading, run: NumberRun): boolean {
  const asks = tokens.findIndex(({ norm }) => norm === '?');
  if (asks < 0 || asks >= run.first || run.first - asks > 4 || run.last + 3 < tokens.length) return false;
  return labelAt.slice(0, asks).some((label) => label && label.role !== 'other');
}

/** "patrón … toca 5,1,2,3,6,9": dots in the order they are joined, none twice. */
export function isDigitPattern(reading: Reading, run: NumberRun): boolean {
  if (!run.listed || run.inWords || run.parts.length < 4 || run.parts.length > 9 || run.digits.includes('0'))
    return false;
  if (new Set(run.digits).size !== run.digits.length || run.digits.length !== run.parts.length) return false;
  return reading.labelAt
    .slice(Math.max(0, run.first - 24), run.first)
    .some((label) => label?.takes === 'pattern');
}

/** "26/10/25", "16.30" among words: a day or an hour, not a code. */
function isDayOrHour(reading: Reading, run: NumberRun): boolean {
  if (reading.tokens.length <= 8 - (run.parts.length === 2 ? 2 : 0)) return false;
  const numbers = run.parts.map(Number);
  if (run.parts.length === 3 && run.separators === '//')
    return numbers.every((part) => part <= 31 || part > 99 || part < 100);
  return (
    run.parts.length === 2 &&
    run.separators === '.' &&
    (numbers[0] ?? 99) < 24 &&
    (numbers[1] ?? 99) < 60 &&
    (run.parts[1]?.length ?? 0) === 2 &&
    speaksOfLater(reading, run)
  );
}

/** Tokens before a number in which "the number on the back" may stand. */
const PRINTED_REACH = 14;

/** "the only number i can find on it is …": what stands printed on a thing. */
export function isPrinted(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - PRINTED_REACH); at -= 1) {
    if (endsSentence(reading.tokens, at)) return false;
    const label = reading.labelAt[at];
    if (label?.role === 'secret' || label?.role === 'code' || reading.phrases[at]?.has('network'))
      return false;
    if (reading.phrases[at]?.has('printed')) return true;
  }
  return false;
}

/** An answer to "what is the passcode": a number is one unless something says otherwise. */
export function judgeAnswer(reading: Reading, run: NumberRun): Verdict {
  if (reading.asked !== 'passcode' || unitFollows(reading, run)) return null;
  if (run.inWords && run.digits.length < 4 && run.parts.length < 3) return null;
  if (run.digits.length === 3 && reading.tokens.length > 8) return null;
  if (isDayOrHour(reading, run)) return null;
  if (run.digits.length > 6 && isPrinted(reading, run.first)) return null;
  const time = /^([01]?\d|2[0-3])(00|15|30|45)$/.test(run.digits);
  if (time && speaksOfLater(reading, run)) return null;
  const next = (step: number): string => reading.tokens[run.last + step]?.norm ?? '';
  if (
    time &&
    /^(works|suits|passt|convient|conviene)$/.test(next(1)) &&
    /^(for|me|us|mir|uns)$/.test(next(2))
  )
    return null;
  // "1200 for a screen??" is a price; "4821 for the phone" is none.
  if (
    /^(for|por|pour|fur|per)$/.test(next(1)) &&
    /^(a|an|un|una|une|ein|eine|einen|um|uma)$/.test(next(2)) &&
    reading.tokens.some((token) =>
      /^(\?|much|expensive|steep|caro|cara|cher|teuer|thanks|gracias|merci|danke)$/.test(token.norm),
    )
  )
    return null;
  const asks =
    run.first === 1 &&
    /^(is|would|does|can|es|est|ist|e)$/.test(reading.tokens[0]?.norm ?? '') &&
    reading.tokens[run.last + 1]?.kind === 'word';
  if (asks && time) return null;
  return { kind: 'passcode', sureness: reading.tokens.length <= 12 ? 'sure' : 'unsure' };
}
