import { STREETS } from './lexicon/other-labels.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

const CURRENCY = /[\p{Sc}]/u;
/** Quantity words that also introduce a secret ("changed to 4821", "type in 4821"). */
const WEAK_QUANTITY = new Set('in to a as en des m of nel im ab only un ate max alle'.split(' '));
const DECIMAL_SIGNS = '.,:/x×';

/** What its own shape and nearest signs say: prices, decimals, dates, times, coordinates, things counted. */
export function isOtherByShape(reading: Reading, run: NumberRun): boolean {
  const { tokens } = reading;
  const before = tokens[run.first - 1];
  const next = tokens[run.last + 1];
  if (before && CURRENCY.test(before.norm) && !tokens[run.first]?.spaced) return true;
  if (before && CURRENCY.test(before.norm) && tokens[run.first - 2]?.kind !== 'digits') return true;
  if (next && CURRENCY.test(next.norm) && (!next.spaced || tokens[run.last + 2]?.kind !== 'digits'))
    return true;
  if (next?.norm === '%' && !next.spaced) return true;
  if (/^[45][01]\d$/.test(run.digits) && /^(a|un|una|une|ein|eine|einen|um|uma)$/.test(before?.norm ?? ''))
    return true;
  return isNumberOf(reading, run) || isDecimal(reading, run) || isDate(run) || unitFollows(reading, run);
}

/** Tokens before "no." in which what it is the number of may stand. */
const OWNER_REACH = 10;

/** "the ticket you gave me no. 6614": the number of something named before, not "no" and a full stop. */
function isNumberOf({ tokens, labelAt }: Reading, run: NumberRun): boolean {
  const [short, dot] = [tokens[run.first - 2], tokens[run.first - 1]];
  if (dot?.norm !== '.' || dot.spaced || !/^(no|nr|nro|num|n|nos)$/.test(short?.norm ?? '')) return false;
  for (let at = run.first - 3; at >= Math.max(0, run.first - OWNER_REACH); at -= 1) {
    if (endsSentence(tokens, at)) return false;
    if (labelAt[at]?.role === 'secret') return false;
    if (labelAt[at]?.role === 'other') return true;
  }
  return false;
}

/** "12.50", "1,250", "14:30", "800x600": the number goes on beyond the run. */
function isDecimal(reading: Reading, run: NumberRun): boolean {
  const { tokens } = reading;
  const next = tokens[run.last + 1];
  if (next && !next.spaced && DECIMAL_SIGNS.includes(next.norm)) {
    const beyond = tokens[run.last + 2];
    if (beyond?.kind === 'digits' && !beyond.spaced) return true;
  }
  const before = tokens[run.first - 1];
  const first = tokens[run.first];
  if (before && first && !first.spaced && `${DECIMAL_SIGNS}+@`.includes(before.norm)) {
    if (before.norm === '+' || (tokens[run.first - 2]?.kind === 'digits' && !before.spaced)) return true;
  }
  if (run.parts.length === 2 && run.separators === '.' && !run.listed) {
    const [whole = '', part = ''] = run.parts;
    return part.length === 3 || (part.length <= 2 && whole.length !== part.length);
  }
  return run.separators.includes(',') && !run.listed && !run.inWords;
}

/** 0700-0930. */
function isTimeRange(run: NumberRun): boolean {
  const times = run.parts.every((part) => /^([01]?\d|2[0-3])[0-5]\d$/.test(part));
  return (
    run.parts.length === 2 &&
    /^[-–—]$/.test(run.separators) &&
    times &&
    run.parts.every((part) => /[05]$/.test(part))
  );
}

/** 12.08.2024, 2024-08-12, 12/08/24. Six digits in pairs with dots may be a birthday given as a code. */
function isDate(run: NumberRun): boolean {
  if (isTimeRange(run)) return true;
  const lengths = run.parts.map((part) => part.length).join('');
  if (
    /^(22|12|21|11)$/.test(lengths) &&
    run.separators === '/' &&
    run.parts.every((part) => Number(part) <= 31 && Number(part) > 0)
  )
    return true;
  if (/^(224|422|124|214|114)$/.test(lengths) && /^[./-]{2}$/.test(run.separators)) return true;
  return (
    lengths === '44' && /^[-–/]$/.test(run.separators) && run.parts.every((part) => /^(19|20)/.test(part))
  );
}

/** A unit, a street, a counted thing right behind the number. */
export function unitFollows(reading: Reading, run: NumberRun): boolean {
  const next = reading.tokens[run.last + 1];
  if (!next) return false;
  if ('%°²³½"″'.includes(next.norm) && !next.spaced && next.norm !== '"') return true;
  if (next.norm === 'x' || next.norm === '×') return !isKiss(reading, run.last + 1);
  if (next.kind !== 'word') return false;
  const noon =
    /^(am|pm)$/.test(next.norm) && run.digits.length > 2 && reading.tokens[run.last + 2]?.kind === 'word';
  const opens = (reading.phrases[run.last + 1]?.get('open-after')?.words ?? 0) > 1;
  // "its 4268 ipad is the blue one": the next clause begins with the device.
  const clause =
    /^(ipad|macbook|imac)$/.test(next.norm) && reading.phrases[run.last + 2]?.has('copula') === true;
  const purpose =
    next.norm === 'per' && /^(il|la|lo|l|i|gli|le)$/.test(reading.tokens[run.last + 2]?.norm ?? '');
  if (!noon && !opens && !clause && !purpose && reading.phrases[run.last + 1]?.has('unit')) return true;
  return isStreet(reading, run.last + 1);
}

/** "7316 x": a kiss at the end, not a size. */
function isKiss(reading: Reading, at: number): boolean {
  const beyond = reading.tokens[at + 1];
  return reading.tokens[at]?.spaced === true && beyond?.kind !== 'digits' && beyond?.norm !== 'by';
}

/** "4471 Birchwood Dr", "1250 Old Mill Lane": names, then a kind of street. */
function isStreet(reading: Reading, from: number): boolean {
  for (let at = from; at <= from + 2; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind !== 'word' || /^(by|the|for|to|or|and|is|in|on|at)$/.test(token.norm)) return false;
    if (STREETS.has(token.norm)) return at > from || true;
  }
  return false;
}

/** Words that make the number a time, a year or an amount: "around 1430", "since 2019". */
export function isQuantity(reading: Reading, run: NumberRun, weakToo: boolean): boolean {
  if (isHesitation(reading, run)) return false;
  const year = /^(19|20)\d\d$/.test(run.digits);
  if (
    year &&
    /^(del|dal|von|vom|in|en|im|em|nel|since|from|of)$/.test(reading.tokens[run.first - 1]?.norm ?? '')
  )
    return true;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 3); at -= 1) {
    const match = reading.phrases[at]?.get('quantity');
    const chosen =
      /^(of|de|von|di)$/.test(reading.tokens[at]?.norm ?? '') &&
      /^(one|either|uno|una|un|une|eine|einer|eines|um|uma)$/.test(reading.tokens[at - 1]?.norm ?? '');
    const same =
      /^(as|than|like)$/.test(reading.tokens[at - 1]?.norm ?? '') && reading.tokens[at]?.norm === 'before';
    if (match && match.last === run.first - 1 && !chosen && !same) {
      return weakToo || match.words > 1 || !WEAK_QUANTITY.has(reading.tokens[at]?.norm ?? '');
    }
    if (endsSentence(reading.tokens, at)) return false;
  }
  return false;
}

/** "um 1968 i think": an answer that begins with a pause, and not "um 17 Uhr". */
function isHesitation(reading: Reading, run: NumberRun): boolean {
  if (reading.asked !== 'passcode' || run.first !== 1 || /^([01]\d|2[0-3])[0-5][05]$/.test(run.digits))
    return false;
  return /^(um|em|am|ah|eh|en|m)$/.test(reading.tokens[0]?.norm ?? '');
}

const KEY_NAMES =
  /^(ok|green|red|confirm|verde|vert|verte|grun|grune|rouge|rot|rote|valider|intro|carre|cuadrado|quadrado|quadrato|viereck|key|hash|star|pound|tick|enter|bell|unlock|unset|set|arm|disarm|asterisk|#|\*|almohadilla|asterisco|diese|etoile|raute|stern|cancelletto|jogo|estrela|taste|touche|tecla|tasto|cerquilha|sostenido|schlussel|schlusseltaste)$/;
const PRESSES =
  /^(apertar|presionar|presiona|pulsando|appuyez|valide|validez|premi|premete|premere|confirmar|confirma|drucke|bestatigen|press|hit|push|pulse|pulsa|pulsar|appuyez|appuyer|drucken|druck|aperta|aperte|pressione|prema|premi|premere)$/;
const THEN =
  /^(le|l|then|and|followed|by|the|puis|et|la|luego|despues|y|el|dann|und|die|depois|e|poi|il|a|o)$/;

/** "Stern 6070": a key's name right before the digits. */
const STARS =
  /^(star|asterisk|asterisco|etoile|diese|stern|raute|estrela|cancelletto|almohadilla|hash|cerquilha)$/;

/** "press the key symbol then 8045", "8045 then hash": keys of a keypad pressed before or after the digits. */
export function isKeyedIn(reading: Reading, run: NumberRun): boolean {
  if (run.digits.length < 3 || run.digits.length > 8) return false;
  const keys = /^(key|keys|button|buttons)$/.test(reading.tokens[run.last + 1]?.norm ?? '');
  if (!keys && run.digits.length > 3 && STARS.test(reading.tokens[run.first - 1]?.norm ?? '')) return true;
  return keyFollows(reading, run.last + 1) || keyPrecedes(reading, run.first - 1);
}

function keyFollows(reading: Reading, from: number): boolean {
  let said = 0;
  for (let at = from; at < from + 5; at += 1) {
    const word = reading.tokens[at]?.norm ?? '';
    if (KEY_NAMES.test(word)) return said > 0 || word === '#' || word === '*' || word === 'hash';
    if (THEN.test(word)) said += 1;
    else if (!PRESSES.test(word) && word !== ',') return false;
  }
  return false;
}

function keyPrecedes(reading: Reading, from: number): boolean {
  let named = false;
  for (let at = from, steps = 0; at >= 0 && steps < 6; at -= 1, steps += 1) {
    const word = reading.tokens[at]?.norm ?? '';
    if (PRESSES.test(word)) return named;
    if (KEY_NAMES.test(word)) named = true;
    else if (
      !THEN.test(word) &&
      !/^(symbol|button|sign|key|boton|bouton|zeichen|botao|pulsante|,)$/.test(word)
    )
      return false;
  }
  return false;
}

/** "4821 gets you in", "use 4821 to unlock it", "4821 on the keypad". */
export function hasOpeningAfter(reading: Reading, run: NumberRun): boolean {
  if (isKeyedIn(reading, run)) return true;
  for (let at = run.last + 1; at <= run.last + 3; at += 1) {
    const token = reading.tokens[at];
    if (!token || endsSentence(reading.tokens, at) || token.kind === 'saved') return false;
    if (reading.phrases[at]?.has('open-after')) return true;
    if (token.kind === 'symbol' && !'#*,-'.includes(token.norm)) return false;
  }
  return false;
}
