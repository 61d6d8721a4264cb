import { isKeyLetter } from './find-keyed.js';
import type { FoundSecret } from './find-secrets.js';
import { isAlternative } from './join-codes.js';
import { judgeNumber } from './judge-number.js';
import type { NumberRun } from './read-numbers.js';
import type { Reading } from './read-text.js';

/** Secrets that are numbers: judged one by one, then candidates joined to a found one ("or 0852", "sorry 4812"). */
export function findNumbers(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  let before: { run: NumberRun; secret: FoundSecret } | null = null;
  for (const run of reading.numbers) {
    const key = asRecoveryKey(reading, run);
    const verdict =
      key ??
      judgeNumber(reading, run) ??
      (before && isAlternative(reading, before.run, run) ? before.secret : null);
    if (!verdict) continue;
    const secret = asFound(reading, run, verdict);
    found.push(secret);
    before = { run, secret };
  }
  return found;
}

/** Eight groups of six digits are a BitLocker key whatever stands around them. */
function asRecoveryKey(reading: Reading, run: NumberRun): Pick<FoundSecret, 'kind' | 'sureness'> | null {
  const groups =
    run.parts.length >= 4 && run.parts.length <= 8 && run.parts.every((part) => part.length === 6);
  if (isSentByGoogle(reading, run)) return { kind: 'one-time-code', sureness: 'sure' };
  return groups || (run.parts.length === 1 && run.digits.length === 48)
    ? { kind: 'recovery-key', sureness: 'sure' }
    : null;
}

/** G-719304. */
function isSentByGoogle({ tokens }: Reading, run: NumberRun): boolean {
  const [letter, dash] = [tokens[run.first - 2], tokens[run.first - 1]];
  return letter?.norm === 'g' && dash?.norm === '-' && !dash.spaced && run.digits.length === 6;
}

function asFound(
  reading: Reading,
  run: NumberRun,
  verdict: Pick<FoundSecret, 'kind' | 'sureness'>,
): FoundSecret {
  const { tokens, text } = reading;
  let start = tokens[run.first]?.start ?? 0;
  let end = tokens[run.last]?.end ?? start;
  // Keys of a keypad pressed with the number belong to it: #4821, 4821*.
  const before = tokens[run.first - 1];
  if (before && '#*'.includes(before.norm) && before.end === start && !inEmphasis(reading, run))
    start = before.start;
  if (before?.norm === '-' && tokens[run.first - 2]?.norm === 'g' && before.end === start && !before.spaced)
    start = tokens[run.first - 2]?.start ?? start;
  const lettered = verdict.kind === 'access-code' && isKeyLetter(reading, run.first - 1);
  if (lettered) start = before?.start ?? start;
  const next = tokens[run.last + 1];
  if (next && '#*'.includes(next.norm) && next.start === end && !inEmphasis(reading, run)) end = next.end;
  return { start, end, value: text.slice(start, end), kind: verdict.kind, sureness: verdict.sureness };
}

/** *4812* in a chat is emphasis, or a correction. */
function inEmphasis(reading: Reading, run: NumberRun): boolean {
  return reading.tokens[run.first - 1]?.norm === '*';
}
