import { looksLikePhone } from './label-context.js';
import { isOtherByShape, isQuantity } from './number-context.js';
import { isClock } from './offered-again.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

/** Whether this number is a second code beside a found one: "or 0852", "and 1306 coming out", "sorry 4812". */
export function isAlternative(reading: Reading, known: NumberRun, run: NumberRun): boolean {
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
  if (run.digits.length === known.digits.length && isAndAnother(reading, known, run)) return true;
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

/** Tokens between "or" and the number that say whose it is: "ou sinon celui de ma femme 6402". */
const OWNED_REACH = 6;

/** "030451 for everything or failing that 510403": as long, in the same sentence, right behind "or". */
function isOffered(reading: Reading, known: NumberRun, run: NumberRun): boolean {
  let offered = false;
  for (let at = known.last + 1; at < run.first; at += 1) {
    const match = reading.phrases[at]?.get('alternative');
    const denies = match !== undefined && match.words > 1;
    if (endsSentence(reading.tokens, at) || (reading.labelAt[at]?.role === 'other' && !denies)) return false;
    const strong =
      match &&
      /^(or|o|ou|oder|oppure|else|sinon|sonst|senao|failing|if|si|se|falls)$/.test(
        reading.tokens[at]?.norm ?? '',
      );
    if (conditionAt(reading, at) && !isClock(run.digits) && run.first - at <= CONDITION_REACH) offered = true;
    if (strong && run.first - match.last <= OWNED_REACH) offered = true;
    if (denies) at = match.last;
  }
  return offered;
}

/** Tokens between "if its shut" or "after that" and the number. */
const CONDITION_REACH = 7;

/** "… and if its shut the back one", "… till 6 after that". */
function conditionAt({ tokens }: Reading, at: number): boolean {
  const [word, next] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  if (/^(after|despues|apres|nach|dopo|depois)$/.test(word))
    return /^(that|de|ca|dem|di|disso|quello|cela)$/.test(next);
  return /^(if|falls|wenn|si|se|afterwards|danach|otherwise|ansonsten|nachher)$/.test(word);
}

const AND = /^(and|then|y|luego|despues|et|puis|ensuite|und|dann|danach|e|depois|poi)$/;

/** "6031 going in and 1306 coming out": as long, right behind "and", and nothing named between that it could be. */
function isAndAnother({ tokens, labelAt, phrases }: Reading, known: NumberRun, run: NumberRun): boolean {
  if (!AND.test(tokens[run.first - 1]?.norm ?? '') || isClock(run.digits) || /000?$/.test(run.digits))
    return false;
  for (let at = known.last + 1; at < run.first; at += 1) {
    const token = tokens[at];
    const other = labelAt[at]?.role === 'other' && !phrases[at]?.has('bridge');
    if (token?.kind !== 'word' || other || phrases[at]?.has('unit') || phrases[at]?.has('machine'))
      return false;
  }
  return !/^(jobs?|orders?|people|photos?|times|euros?|quid|pedidos?|fotos?)$/.test(
    tokens[run.last + 1]?.norm ?? '',
  );
}

/** "2046 ou sinon celui de ma femme 6402": another of the same length is offered instead, at most `reach` tokens on. */
export function hasTwin(reading: Reading, run: NumberRun, reach: number): boolean {
  for (let at = run.last + 1; at <= run.last + reach; at += 1) {
    const second = reading.numberAt[at];
    if (second) return second.digits.length === run.digits.length && isOffered(reading, run, second);
  }
  return false;
}
