import type { EarlierText } from './find-across.js';
import { type Asked, type FoundSecret, findSecrets } from './find-secrets.js';
import { looksLikePhone } from './label-context.js';
import { HELD_DEVICES, LOCK_TALK, OWNERS, SMALL_WORDS, TOLD } from './lexicon/talk-words.js';
import { isOtherByShape } from './number-context.js';
import { isClock } from './offered-again.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading, readText } from './read-text.js';
import { chunkText, looksMadeUp } from './read-words.js';

/** Earlier texts that tell what the talk is about. */
const TALK_REACH = 6;
/** Tokens of the longest text that is read as nothing but devices and their codes. */
const LONGEST_LIST = 30;

/**
 * Codes that only the talk shows to be codes: devices or people with bare numbers ("mine is 150893 hers 2468"), one
 * of two ("either 1107 or 1170"), a number told after a lock was spoken of ("i was sure it was 5190"). Pure; linear.
 */
export function findInTalk(earlier: readonly EarlierText[], reading: Reading, asked: Asked): FoundSecret[] {
  if (earlier.length === 0 || asked === 'phone') return [];
  if (reading.numbers.length === 0 && reading.chunks.length > LONGEST_LIST) return [];
  const before = earlier.slice(-TALK_REACH).map((text) => readText(text.text, text.asked));
  const device = before.some(speaksOfDevice);
  const lock = before.some(speaksOfLock);
  if (!device && !lock) return [];
  const named = device ? namedPasswords(reading) : [];
  if (named.length > 0) return named;
  const paired = pairedRuns(reading, before, asked);
  const runs = paired.length > 0 ? paired : offeredRuns(reading);
  if (runs.length > 0) return runs.map((run) => asFound(reading, run));
  if (isModelNumber(reading, before.at(-1))) return [];
  return lock && asked !== 'address' && !(asked === 'model' && namesMaker(reading))
    ? toldRuns(reading, asked)
    : [];
}

/** "dell latitude", then "its 5540": the model that the text before left out. */
function isModelNumber({ numbers }: Reading, newest: Reading | undefined): boolean {
  if (numbers.some(({ digits }) => digits.length !== 4) || !newest) return false;
  if (newest.tokens.some(({ kind }) => kind === 'digits')) return false;
  return newest.tokens.length <= 4 && namesMaker(newest);
}

function namesMaker({ phrases }: Reading): boolean {
  return phrases.some((found) => found?.has('brand'));
}

function speaksOfDevice({ tokens, phrases }: Reading): boolean {
  return tokens.some(({ norm }, at) => isDeviceWord(norm) || isPhoneMaker(phrases[at]?.has('brand'), norm));
}

/** Also in the plural: "2 phones", "dos móviles", "deux téléphones", "telefoni". */
function isDeviceWord(word: string): boolean {
  return (
    HELD_DEVICES.has(word) ||
    HELD_DEVICES.has(word.replace(/s$/, '')) ||
    HELD_DEVICES.has(word.replace(/es$/, '')) ||
    HELD_DEVICES.has(word.replace(/i$/, 'o'))
  );
}

function isPhoneMaker(brand: boolean | undefined, word: string): boolean {
  return (
    brand === true &&
    /^(nokia|redmi|poco|oneplus|realme|oppo|motorola|moto|sony|xperia|honor|dell|hp|lenovo|asus|acer|msi|thinkpad|vivobook|zenbook|macbook|aspire|pavilion)$/.test(
      word,
    )
  );
}

function speaksOfLock({ tokens, labels }: Reading): boolean {
  return (
    labels.some(({ role, takes }) => role === 'secret' && takes !== 'login') ||
    tokens.some(({ norm }) => LOCK_TALK.has(norm))
  );
}

function isYear(digits: string): boolean {
  return /^(199\d|20[0-3]\d)$/.test(digits);
}

/** A bare number as long as codes are, written in one, and no amount, year or phone number. */
function canBeCode(reading: Reading, run: NumberRun): boolean {
  const count = run.digits.length;
  return (
    count >= 4 &&
    count <= 8 &&
    run.parts.length === 1 &&
    !run.inWords &&
    !looksLikePhone(run) &&
    // "iphone 150893 ipad 2468": the next device counts nothing.
    (!isOtherByShape(reading, run) || HELD_DEVICES.has(reading.tokens[run.last + 1]?.norm ?? ''))
  );
}

/** "mac one is Fig.Pudding19 and the phone is 640275": devices, and right behind each "is" what unlocks it. */
function namedPasswords(reading: Reading): FoundSecret[] {
  const { tokens, phrases, numberAt } = reading;
  const found: FoundSecret[] = [];
  let written = false;
  for (const chunk of reading.chunks) {
    const copula =
      phrases[chunk.first - 1]?.has('copula') === true || /^[:=]$/.test(tokens[chunk.first - 1]?.norm ?? '');
    const one = /^(one|ones)$/.test(tokens[chunk.first - 2]?.norm ?? '') ? 3 : 2;
    if (!copula || !isDeviceWord(tokens[chunk.first - one]?.norm ?? '')) continue;
    const core = chunkText(reading, chunk);
    const run = numberAt[chunk.first];
    const mixed = /\p{Lu}/u.test(core) && /\p{Ll}/u.test(core) && /\p{Nd}/u.test(core) && looksMadeUp(core);
    if (mixed) {
      written = true;
      const end = chunk.start + core.length;
      found.push({ start: chunk.start, end, value: core, kind: 'password', sureness: 'unsure' });
    } else if (run && canBeCode(reading, run)) found.push(asFound(reading, run));
  }
  return written ? found : [];
}

/** Numbers of a text that is nothing but devices or people and their codes, in one order throughout. */
function pairedRuns(reading: Reading, before: readonly Reading[], asked: Asked): NumberRun[] {
  const { tokens, numbers } = reading;
  const codes = numbers.filter((run) => canBeCode(reading, run));
  if (codes.length === 0 || codes.length > 6 || tokens.length > LONGEST_LIST) return [];
  if (codes.every(({ digits }) => isYear(digits) || /00$/.test(digits))) return [];
  const spoken = new Set(before.flatMap((text) => text.tokens.map(({ norm }) => norm)));
  const bounds = [0, ...codes.map((run) => run.last + 1)];
  const ahead = codes.map((run, index) => subjectOf(reading, spoken, bounds[index] ?? 0, run.first));
  const behind = codes.map((run, index) =>
    subjectOf(reading, spoken, run.last + 1, codes[index + 1]?.first ?? tokens.length),
  );
  const nothing = (subject: Subject): boolean => subject === 'nothing';
  const named = (subject: Subject): boolean => subject === 'named' || subject === 'linked';
  if (codes.length === 1) {
    if (isYear(codes[0]?.digits ?? '') || (isModelAsked(asked) && !isTouched(reading))) return [];
    return ahead[0] === 'linked' && behind.every(nothing) ? codes : [];
  }
  if (ahead.every(named) && nothing(behind.at(-1) ?? 'other')) return codes;
  return nothing(ahead[0] ?? 'other') && behind.every(named) ? codes : [];
}

function isModelAsked(asked: Asked): boolean {
  return asked === 'model' || asked === 'device';
}

/** Things whose models are not called by four digits, as those of laptops are. */
function isTouched(reading: Reading): boolean {
  const touched = reading.tokens.some(({ norm }) =>
    /^(iphone|ipad|tablet|tab|phone|mobile|movil|movel|telemovel|celular|handy|portable|tablette|tableta|cellulare|telefono|watch|switch|kindle)$/.test(
      norm,
    ),
  );
  return touched && !namesMaker(reading);
}

/** What stands beside a code: something else, nothing, a device or person, one with "is" or a possessive. */
type Subject = 'other' | 'nothing' | 'named' | 'linked';

function subjectOf(reading: Reading, spoken: ReadonlySet<string>, from: number, to: number): Subject {
  let [named, linked] = [false, false];
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.kind === 'saved') return 'other';
    if (token.kind === 'symbol' && !"=:-–—/,.&+'()".includes(token.norm)) return 'other';
    const copula = reading.phrases[at]?.has('copula') === true;
    if (token.kind === 'symbol' || token.kind === 'break') linked ||= named && ':='.includes(token.norm);
    else if (OWNERS.has(token.norm) || HELD_DEVICES.has(token.norm)) named = true;
    else if (SMALL_WORDS.has(token.norm) || copula) linked ||= named && copula;
    else if (isNamedBefore(reading, at, spoken)) named = true;
    else if (!reading.phrases[at]?.has('closing') && !reading.phrases[at]?.has('filler')) return 'other';
  }
  if (linked) return 'linked';
  return named ? 'named' : 'nothing';
}

/** "a54", "moto": a model or maker that an earlier text named; its letters and digits are tokens of their own. */
function isNamedBefore(reading: Reading, at: number, spoken: ReadonlySet<string>): boolean {
  const token = reading.tokens[at];
  if (!token || !spoken.has(token.norm)) return false;
  if (reading.labelAt[at]?.role === 'other') return false;
  const part = token.kind === 'digits' && token.norm.length < 4;
  const model =
    token.kind === 'word' && reading.tokens[at + 1]?.kind === 'digits' && !reading.tokens[at + 1]?.spaced;
  return part || model || isPhoneMaker(reading.phrases[at]?.has('brand'), token.norm);
}

/** "either 1107 or 1170, one of them works": two as long as each other, no times of day, no years, nothing else. */
function offeredRuns(reading: Reading): NumberRun[] {
  const codes = reading.numbers.filter((run) => canBeCode(reading, run));
  const [one, two] = codes;
  if (!one || !two || codes.length > 3) return [];
  if (reading.numbers.some((run) => !run.inWords && !codes.includes(run))) return [];
  if (codes.some(({ digits }) => digits.length !== one.digits.length)) return [];
  if (codes.some(({ digits }) => /00$/.test(digits)) || codes.every(({ digits }) => isClock(digits)))
    return [];
  if (codes.every(({ digits }) => isYear(digits))) return [];
  if (
    reading.labels.some(({ role, first }) => role === 'other' && first < two.first && first > one.first - 4)
  )
    return [];
  const between = reading.tokens.slice(one.last + 1, two.first).map(({ norm }) => norm);
  const joined = between.some((word) => /^(or|o|u|ou|oder|oppure|soit|ya|sinon|sonst|else)$/.test(word));
  return joined && between.length <= 5 && leads(reading, one) ? codes : [];
}

/** Nothing before the first of two but what offers it: "its", "we think its either", "soit". */
function leads({ tokens, phrases }: Reading, run: NumberRun): boolean {
  const before = tokens.slice(0, run.first);
  if (before.length > 8) return false;
  return before.every(
    ({ norm, kind }, at) =>
      kind !== 'digits' &&
      (kind !== 'word' ||
        TOLD.has(norm) ||
        SMALL_WORDS.has(norm) ||
        /^(i|we|he|she|they|it|one|creo|que|je|crois|pense|ich|glaub|glaube|wir|acho|credo|sia|uno|una|hmm|um|could|might|must|should)$/.test(
          norm,
        ) ||
        phrases[at]?.has('filler') ||
        phrases[at]?.has('opening') ||
        phrases[at]?.has('alternative')),
  );
}

/** "ee gave me 48201937", "i was sure it was 5190": read as an answer, and told as one. */
function toldRuns(reading: Reading, asked: Asked): FoundSecret[] {
  if (reading.tokens.length > LONGEST_LIST) return [];
  const numbers = new Map(reading.numbers.map((run) => [reading.tokens[run.first]?.start, run]));
  return findSecrets(reading.text, { asked: 'passcode' }).filter((secret) => {
    const run = numbers.get(secret.start);
    if (!run || !canBeCode(reading, run) || secret.value !== run.digits) return false;
    if (/00$/.test(run.digits) || isYear(run.digits) || (isClock(run.digits) && asked === 'time'))
      return false;
    return isTold(reading, run);
  });
}

/** Right behind "was", "gave me", "try": in the same clause, and nothing that is counted, paid or printed there. */
function isTold(reading: Reading, run: NumberRun): boolean {
  const { tokens, labelAt } = reading;
  const given = tokens.slice(run.last + 1, run.last + 3).some(({ norm }) => GIVEN.test(norm));
  if (given) return !isPriced(reading, run);
  if (isClock(run.digits) && !/^(was|be|era|war|etait|fosse|been)$/.test(tokens[run.first - 1]?.norm ?? ''))
    return false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 4); at -= 1) {
    if (endsSentence(tokens, at) || tokens[at]?.kind === 'saved') return false;
    if (labelAt[at]?.role === 'other') return false;
    if (TOLD.has(tokens[at]?.norm ?? '')) return !asks(reading, run) && !isPriced(reading, run);
  }
  return false;
}

/** Behind the number in German: "hat mir 48201937 gegeben". */
const GIVEN = /^(gegeben|geschickt|gesendet|genannt|mitgeteilt)$/;

function asks({ tokens }: Reading, run: NumberRun): boolean {
  return tokens[run.last + 1]?.norm === '?';
}

function isPriced({ tokens }: Reading, run: NumberRun): boolean {
  return tokens
    .slice(Math.max(0, run.first - 10), run.last + 6)
    .some(({ norm }) =>
      /^(cost|costs|price|paid|pay|pounds?|quid|euros?|bought|built|year|street|road|flat|precio|pague|prix|paye|preis|bezahlt|gekauft|preco|paguei|prezzo|pagato|order|serial|model|job|ticket|serie|seriennummer|bestellung|commande|pedido|ordine)$/.test(
        norm,
      ),
    );
}

function asFound(reading: Reading, run: NumberRun): FoundSecret {
  const start = reading.tokens[run.first]?.start ?? 0;
  const end = reading.tokens[run.last]?.end ?? start;
  return { start, end, value: reading.text.slice(start, end), kind: 'passcode', sureness: 'unsure' };
}
