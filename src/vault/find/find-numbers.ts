import { isKeyLetter } from './find-keyed.js';
import type { FoundSecret } from './find-secrets.js';
import { judgeNumber } from './judge-number.js';
import { looksLikePhone } from './label-context.js';
import { isOtherByShape, isQuantity } from './number-context.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

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

function isAlternative(reading: Reading, known: NumberRun, run: NumberRun): boolean {
  if (
    run.digits.length < 4 ||
    run.digits.length > 8 ||
    isOtherByShape(reading, run) ||
    isQuantity(reading, run, true) ||
    looksLikePhone(run)
  )
    return false;
  if (run.first - known.last > 9) return false;
  if (run.digits.length === known.digits.length && isListedWith(reading, known, run)) return true;
  if (run.digits.length === known.digits.length && isOffered(reading, known, run)) return true;
  let joined = false;
  for (let at = known.last + 1; at < run.first; ) {
    const match = reading.phrases[at]?.get('alternative') ?? reading.phrases[at]?.get('copula');
    const token = reading.tokens[at];
    if (match) {
      joined = true;
      at = match.last + 1;
    } else if (
      token &&
      (token.kind === 'break' || (token.kind === 'symbol' && ',./()*&|;-+?!"\''.includes(token.norm)))
    ) {
      joined ||= token.norm === '/' || token.norm === '*' || token.norm === ',';
      at += 1;
    } else if (reading.phrases[at]?.has('filler')) at += 1;
    else return false;
  }
  return joined && Math.abs(run.digits.length - known.digits.length) <= 2;
}

/** Tokens before a number in which the plural may stand. */
const LIST_REACH = 40;

/** "codes: front 2931, bin store 2932, bikes 2933": one of several under a plural. */
function isListedWith(reading: Reading, known: NumberRun, run: NumberRun): boolean {
  const between = reading.tokens.slice(known.last + 1, run.first);
  if (between.length > 5 || !between.some((token) => token.norm === ',' || token.kind === 'break'))
    return false;
  if (between.some((_, at) => reading.labelAt[known.last + 1 + at]?.role === 'other')) return false;
  return reading.tokens
    .slice(Math.max(0, known.first - LIST_REACH), known.first)
    .some((token) =>
      /^(codes|pins|passcodes|passwords|combos|combinations|codigos|claves|contrasenas|codici|codici|senhas|combinaciones|combinaisons|pincodes|nummern|zahlen|kombinationen)$/.test(
        token.norm,
      ),
    );
}

/** "030451 for everything or failing that 510403": as long, in the same sentence, right behind "or". */
function isOffered(reading: Reading, known: NumberRun, run: NumberRun): boolean {
  let offered = false;
  for (let at = known.last + 1; at < run.first; at += 1) {
    if (endsSentence(reading.tokens, at) || reading.labelAt[at]?.role === 'other') return false;
    const match = reading.phrases[at]?.get('alternative');
    const strong =
      match &&
      /^(or|o|ou|oder|oppure|else|sinon|sonst|senao|failing|if|si|se|falls)$/.test(
        reading.tokens[at]?.norm ?? '',
      );
    if (strong && match.last === run.first - 1) offered = true;
  }
  return offered;
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
