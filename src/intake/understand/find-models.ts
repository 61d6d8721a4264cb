import { knowsWord } from './lexicon.js';
import type { Token } from './tokens.js';
import { fold } from './tokens.js';
import { isCommonWord, isGivenName } from './vocabulary.js';
import { BRANDS } from './words/brands.js';
import { FAMILIES } from './words/families.js';
import { HOME_BRANDS } from './words/home-brands.js';
import { MORE_BRANDS, MORE_FAMILIES } from './words/more-families.js';
import { OTHER_FAMILIES } from './words/other-families.js';

/** A maker, and perhaps its model, named in a text. `at` are token indexes from (inclusive) to (exclusive). */
export type ModelMention = {
  brand: string;
  device: string;
  model: string;
  /** The model is only the name of a family ("thinkpad"). */
  partial: boolean;
  /** The kind of thing is only what the maker is best known for. */
  implied?: boolean;
  /** Only the family was named, nothing after it. */
  bare?: boolean;
  from: number;
  to: number;
};

type Kind = {
  brand: string;
  device: string;
  family: string;
  bare: 'model' | 'nothing' | 'partial' | 'never';
  words: string[];
  /** The trades in which an ordinary word is this maker; always, where there are none. */
  trades?: readonly string[];
};

const CARS = new Set(
  'honda toyota ford volkswagen vauxhall opel renault peugeot seat bmw audi mercedes nissan hyundai fiat chevrolet tesla'.split(
    ' ',
  ),
);
const QUALIFIERS = new Map(
  Object.entries({
    oled: 'OLED',
    se: 'SE',
    fe: 'FE',
    xl: 'XL',
    xr: 'XR',
    xs: 'XS',
    '5g': '5G',
    '4g': '4G',
    hd: 'HD',
    gt: 'GT',
  }),
);
for (const word of 'pro max plus mini ultra air lite slim note carbon yoga fold flip neo edge play power prime zoom classic digital edition strix zephyrus scar combi system one series nitro go studio extreme aio gaming x evo'.split(
  ' ',
))
  QUALIFIERS.set(word, word.charAt(0).toUpperCase() + word.slice(1));
const INCH = new Set(['inch', 'inches', 'in', 'zoll', 'pouces', 'pulgadas', 'polegadas']);
const UNITS =
  /^(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|mins?|minutes?|am|pm|times|anos?|meses|mois|ans|jahre?n?|m|cm|metres?|rooms?|bed|beds|uhr|uhrzeit|o|oclock|quid|euros?|pounds?|dollars?|ltrs?|lit(?:re|er)s?|litros?|l|kg|btus?|tons?|tonnes?|watts?|volts?|amps?|th|of|or|weeks|semanas?|dias?|wochen?|tage?n?|monate?n?)$/;
const MODEL_NUMBER = /^(?=.{1,18}$)[a-z]{0,5}-?\d{1,6}[a-z0-9]*(?:[-/.][a-z0-9]{1,8})*$/;
const STRONG_MODEL = /^(?=.{4,18}$)(?=.*\d)(?=.*[a-z])[a-z0-9]{2,}(?:[-/.][a-z0-9]{1,10})*$/;
/** "13pro", "12promax": a number and what narrows it, written as one. */
const GLUED_QUALIFIER = /^(\d{1,2})-?(promax|pro|max|mini|plus|pm|se|ultra|lite)$/;
const WHOLE_QUALIFIER: Record<string, string> = { promax: 'Pro Max', pm: 'Pro Max', se: 'SE' };
const CLOCK =
  /^\d{1,2}(?:[.:]\d\d)?(?:am|pm|h|hs|hrs|uhr|ish|mm|cm|gb|tb|m|ft|kg|w|kw|st|nd|rd|th)$|^\d{1,2}[:/.]\d|^\d{1,2}h\d\d$/;
const NOT_A_MODEL_AFTER =
  /^(?:serial|sn|imei|order|ref|reference|job|ticket|invoice|error|code|fehler|erreur|erro|shows?|says?|postcode|zip|nr|no|numero|number|tracking)$/;

const BARE: Record<string, Kind['bare']> = { '*': 'nothing', '?': 'partial', '!': 'never' };
const families = new Map<string, Kind[]>();
const brands = new Map<string, Kind[]>();
const generic = new Map<string, string>();

function put(map: Map<string, Kind[]>, kind: Omit<Kind, 'words'>, aliases: string): void {
  for (const alias of aliases.split(',')) {
    const words = fold(alias.trim()).split(/\s+/);
    const list = map.get(words[0] ?? '') ?? [];
    list.push({ ...kind, words });
    map.set(words[0] ?? '', list);
  }
}

for (const line of (FAMILIES + MORE_FAMILIES + OTHER_FAMILIES).split('\n')) {
  const [brand, kind, family, aliases] = line.split('|').map((part) => part.trim());
  if (!brand || !kind || !family || !aliases) continue;
  const device = kind.replace(/[*?!]$/, '');
  const bare = BARE[kind.slice(-1)] ?? 'model';
  put(families, { brand, device, family, bare }, aliases);
  if (bare === 'nothing' && !generic.has(`${brand}/${device}`)) generic.set(`${brand}/${device}`, family);
}
for (const line of (BRANDS + MORE_BRANDS + HOME_BRANDS).split('\n')) {
  const [brand, device, aliases, trades] = line.split('|').map((part) => part.trim());
  if (!brand || device === undefined || !aliases) continue;
  const kind = { brand, device, family: '', bare: 'nothing' } as const;
  put(brands, trades ? { ...kind, trades: trades.split(', ') } : kind, aliases);
}

/** The family that a maker's only sort of such a device belongs to: Apple's phone is an iPhone. */
export function genericFamily(brand: string, device: string): string | undefined {
  return generic.get(`${brand}/${device}`);
}

function longest(map: Map<string, Kind[]>, tokens: readonly Token[], at: number): Kind | undefined {
  let best: Kind | undefined;
  for (const kind of map.get(tokens[at]?.word ?? '') ?? []) {
    if (best && kind.words.length <= best.words.length) continue;
    const fits = kind.words.every(
      (word, step) =>
        tokens[at + step]?.word === word && tokens[at + step]?.sentence === tokens[at]?.sentence,
    );
    if (fits) best = kind;
  }
  return best;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function written(token: Token): string {
  return /^\d/.test(token.word) ? token.raw : token.raw.toUpperCase();
}

function oneTailWord(
  tokens: readonly Token[],
  at: number,
  first: boolean,
): { text: string; next: number } | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return undefined;
  const { word } = token;
  const isGen = next && /^gen(?:eration|eracion)?$/.test(next.word);
  if (isGen && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return { text: `(${token.raw} gen)`, next: at + 2 };
  if (/^gen(?:eration)?$/.test(word) && next && /^\d{1,2}$/.test(next.word))
    return { text: `Gen ${next.raw}`, next: at + 2 };
  if (/^\d{2}$/.test(word) && next && INCH.has(next.word)) return { text: `${word}-inch`, next: at + 2 };
  if (
    word === 'one' &&
    at > 0 &&
    /^(?:the|oled|slim|lite|pro|mini|max|old|new|big|small)$/.test(tokens[at - 1]?.word ?? '')
  )
    return undefined;
  if (/^\d{2}-?inch$/.test(word)) return { text: `${word.slice(0, 2)}-inch`, next: at + 1 };
  const numbered =
    next &&
    next.piece === token.piece &&
    /^[a-z]{0,3}-?\d{1,5}[a-z]{0,3}$/.test(next.word) &&
    /\d/.test(next.word);
  if (
    first &&
    numbered &&
    word.length >= 4 &&
    !QUALIFIERS.has(word) &&
    !/\d/.test(word) &&
    (word.length <= 2 || !isCommonWord(word, 'en')) &&
    !UNITS.test(tokens[at + 2]?.word ?? '')
  )
    return { text: word.charAt(0).toUpperCase() + word.slice(1), next: at + 1 };
  if (
    word === 'se' &&
    token.raw !== 'SE' &&
    next &&
    next.piece === token.piece &&
    !/^(?:\d.*|screen|has|battery|wont|with|is|and|back|camera|charging|keeps|stopped|cracked|broken)$/.test(
      next.word,
    )
  )
    return undefined;
  const glued = GLUED_QUALIFIER.exec(word);
  if (glued && !(glued[2] === 'pm' && !/^(?:iphone|ip|iph)$/.test(tokens[at - 1]?.word ?? ''))) {
    const name = glued[2] ?? '';
    return { text: `${glued[1]} ${WHOLE_QUALIFIER[name] ?? capitalised(name)}`, next: at + 1 };
  }
  if (
    /^(?:pm|promax|pro-max)$/.test(word) &&
    /^(?:iphone|ip|iph|ifon|ihpone|iphon)$/.test(tokens[at - 2]?.word ?? '')
  )
    return { text: 'Pro Max', next: at + 1 };
  const lettered =
    next &&
    next.piece === token.piece &&
    next.gap === ' ' &&
    /^[A-Z]{1,4}$/.test(token.raw) &&
    /^\d{2,5}[a-z]{0,3}(?:[-/][a-z0-9]{1,6})?$/.test(next.word) &&
    !isCommonWord(word, 'en') &&
    !UNITS.test(tokens[at + 2]?.word ?? '') &&
    !QUALIFIERS.has(word);
  if (lettered) return { text: `${token.raw} ${next.raw.toUpperCase()}`, next: at + 2 };
  if (!first && /^(?:ii|iii|iv|vi|vii|viii)$/.test(word)) return { text: word.toUpperCase(), next: at + 1 };
  if (/^(?:early|mid|late)-?$/.test(word) && next && /^20[012]\d$/.test(next.word))
    return { text: `${capitalised(word)} ${next.raw}`, next: at + 2 };
  if (/^\d{1,2}(?:[.,]\d)?kw$/.test(word) && /\p{L}/u.test(tokens[at - 1]?.word ?? ''))
    return { text: token.raw.replace(/kw$/i, 'kW'), next: at + 1 };
  if (/^\d{1,2}tb$/.test(word)) return { text: token.raw.toUpperCase(), next: at + 1 };
  const qualifier = QUALIFIERS.get(word);
  if (qualifier) return { text: qualifier, next: at + 1 };
  if (!MODEL_NUMBER.test(word) || CLOCK.test(word) || /[£$€]/.test(token.gap)) return undefined;
  const promax =
    /^(?:pm)$/.test(next?.word ?? '') &&
    /^(?:iphone|ip|iph|ifon|ihpone|iphon)$/.test(tokens[at - 1]?.word ?? '');
  if (next && UNITS.test(next.word) && !promax && next.piece === token.piece && /^\d+$/.test(word))
    return undefined;
  return { text: written(token), next: at + 1 };
}

/**
 * Reads what follows a family's name as its model: numbers, "pro max", "4th gen", "16 inch", a year. With `ownPiece`
 * it may stand behind a comma.
 */
export function readTail(
  tokens: readonly Token[],
  start: number,
  named = false,
  ownPiece = false,
): { text: string; next: number } {
  const parts: string[] = [];
  let at = start;
  while (parts.length < 6) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || (at > start && before && token.piece !== before.piece && token.gap.trim() !== '(')) break;
    if (at === start && !ownPiece && before && token.piece !== before.piece && token.gap.trim() !== '(')
      break;
    const one = oneTailWord(tokens, at, named && at === start);
    if (!one) break;
    parts.push(one.text);
    at = one.next;
  }
  return { text: parts.join(' '), next: at };
}

/** "27 inch iMac": the size said before the family. */
function inchesBefore(tokens: readonly Token[], at: number): string {
  const joined = /^(\d{2})-?(?:inch|in|zoll|pouces)$/.exec(tokens[at - 1]?.word ?? '')?.[1];
  if (joined) return `${joined}-inch`;
  const size = tokens[at - 2];
  return size && /^\d{2}$/.test(size.word) && INCH.has(tokens[at - 1]?.word ?? '') ? `${size.word}-inch` : '';
}

function familyMention(kind: Kind, tokens: readonly Token[], at: number): ModelMention {
  const after = at + kind.words.length;
  const tail = readTail(tokens, after, kind.bare === 'partial');
  const inches = /^(?:iMac|MacBook|iPad)/.test(kind.family) ? inchesBefore(tokens, at) : '';
  const told = [inches, tail.text].filter(Boolean).join(' ');
  const whole = told ? `${kind.family} ${told}` : '';
  const model = whole || (kind.bare === 'nothing' ? '' : kind.family);
  const partial = !told && kind.bare === 'partial';
  return {
    brand: kind.brand,
    device: kind.device,
    model,
    partial,
    bare: !told,
    from: at,
    to: tail.next,
  };
}

const SAMSUNG_PHONE = /^(?:s[2-9]\d?|s1\d|a\d\d|m\d\d|j\d)(?:e|s|fe)?$/;

const NO_MODEL_NAME =
  /^(?:service|services|engineer|repair|repairs|machine|model|series|serie|company|electric|gas|combi|the|and|but|it|not|with|can|any|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function wordModel(
  tokens: readonly Token[],
  at: number,
  brand: string,
): { text: string; next: number } | undefined {
  const token = tokens[at];
  if (!token || token.piece !== tokens[at - 1]?.piece || token.word.length < 4 || /\d/.test(token.word))
    return undefined;
  const plain = !isCommonWord(token.word, 'en') && !isGivenName(token.word) && !knowsWord(token.word);
  const named =
    /^\p{Lu}[\p{Ll}]{3,}$/u.test(token.raw) &&
    /^\p{Lu}/u.test(tokens[at - 1]?.raw ?? '') &&
    token.gap === ' ';
  const inTheSentence =
    named && tokens[at - 2]?.sentence === token.sentence && !NO_MODEL_NAME.test(token.word);
  if (!(plain && (CARS.has(brand.toLowerCase()) || named)) && !(inTheSentence && !knowsWord(token.word)))
    return undefined;
  const rest = readTail(tokens, at + 1);
  return { text: [token.raw, rest.text].filter(Boolean).join(' '), next: rest.next };
}

const STIHL: Record<string, string> = {
  ms: 'chainsaw',
  fs: 'strimmer',
  hs: 'hedge trimmer',
  bg: 'leaf blower',
  br: 'leaf blower',
};

function brandMention(kind: Kind, tokens: readonly Token[], at: number): ModelMention {
  const after = at + kind.words.length;
  const tail = readTail(tokens, after);
  const merelyOne = /^(?:one|plus)$/i.test(tail.text) && !/^(?:HTC|OnePlus|Microsoft)$/.test(kind.brand);
  const named = merelyOne ? undefined : tail.text ? tail : wordModel(tokens, after, kind.brand);
  const first = tokens[after]?.word ?? '';
  const mention = { brand: kind.brand, device: kind.device, model: named?.text ?? '', partial: false };
  if (CARS.has(kind.brand.toLowerCase()) && kind.device === '') mention.device = 'car';
  if (kind.brand === 'Samsung' && tail.text && SAMSUNG_PHONE.test(first)) {
    mention.device = 'phone';
    mention.model = `Galaxy ${tail.text}`;
  }
  if (kind.brand === 'Canon' && /^\d{1,4}d$/.test(first)) {
    mention.device = 'camera';
    mention.model = `EOS ${tail.text.toUpperCase()}`;
  }
  const tool = kind.brand === 'Stihl' ? STIHL[/^[a-z]{2}(?=\d)/.exec(first)?.[0] ?? ''] : undefined;
  if (tool) mention.device = tool;
  if (kind.brand === 'Motorola' && /^[ge]\d{1,3}$/.test(first)) mention.model = `Moto ${tail.text}`;
  if (kind.brand === 'Dyson' && /^(?:v|dc)\d/.test(first)) mention.device = 'vacuum cleaner';
  if (kind.brand === 'Epson' || (kind.brand === 'Canon' && /^(?:mg|ts|mx|ip|g)\d/.test(first)))
    mention.device = 'printer';
  return {
    ...mention,
    implied: mention.device === kind.device && kind.device !== '',
    from: at,
    to: named?.next ?? after,
  };
}

function gluedFamily(token: Token): ModelMention | undefined {
  const glued = /^([a-z]{2,12}?)-?(\d{1,3}[a-z]{0,3})$/.exec(token.word);
  const kind = glued && families.get(glued[1] ?? '')?.find((one) => one.words.length === 1);
  if (!kind || !glued) return undefined;
  if (kind.bare === 'never' && (glued[1] ?? '').length < 3) return undefined;
  const narrowed = GLUED_QUALIFIER.exec(glued[2] ?? '');
  const rest = narrowed
    ? `${narrowed[1]} ${WHOLE_QUALIFIER[narrowed[2] ?? ''] ?? capitalised(narrowed[2] ?? '')}`
    : (glued[2] ?? '').toUpperCase();
  const model = `${kind.family} ${rest}`;
  return { brand: kind.brand, device: kind.device, model, partial: false, from: 0, to: 1 };
}

const NAMES_A_MAKER =
  /^(?:an?|the|its|is|old|my|our|by|from|make|brand|says|une?|une|es|el|la|c|est|eine?|alte[rs]?|um|uma|o|e|do|da|marca|marque|marke|think|was)$/;

/** Whether an ordinary word is a maker's name here: "its a hunter", "old Phoenix", "Luminous Zelio 1100". */
function meansMaker(kind: Kind, tokens: readonly Token[], at: number, trade: string): boolean {
  if (!kind.trades) return true;
  if (!kind.trades.includes(trade)) return false;
  const before = tokens[at - 1];
  if (before && before.piece === tokens[at]?.piece) return NAMES_A_MAKER.test(before.word);
  const next = tokens[at + kind.words.length];
  return Boolean(next && next.piece === tokens[at]?.piece && STRONG_MODEL.test(next.word));
}

/** Finds makers and models named in a text, left to right. */
export function findModels(tokens: readonly Token[], trade: string): ModelMention[] {
  const phoneLikely = trade === 'it-repair';
  const mentions: ModelMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const family = longest(families, tokens, at);
    const named = longest(brands, tokens, at);
    const brand = named && meansMaker(named, tokens, at, trade) ? named : undefined;
    let mention: ModelMention | undefined;
    if (family && family.words.length >= (brand?.words.length ?? 0))
      mention = familyMention(family, tokens, at);
    if (family?.bare === 'never' && !/\d/.test(mention?.model ?? '')) mention = undefined;
    if (mention) {
      mentions.push(mention);
      at = Math.max(mention.to, at + 1);
      continue;
    }
    if (brand) mention = brandMention(brand, tokens, at);
    else {
      const glued = gluedFamily(token);
      if (glued) {
        const tail = readTail(tokens, at + 1);
        mention = {
          ...glued,
          model: [glued.model, tail.text].filter(Boolean).join(' '),
          from: at,
          to: tail.next,
        };
      } else if (phoneLikely && /^(?:s(?:[89]|1\d|2\d)|a[1-7][0-6])(?:fe)?$/.test(token.word)) {
        const tail = readTail(tokens, at);
        mention = {
          brand: 'Samsung',
          device: 'phone',
          model: `Galaxy ${tail.text}`,
          partial: false,
          from: at,
          to: tail.next,
        };
      }
    }
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return joinNeighbours(mentions, tokens);
}

/** "Samsung … Galaxy S22" or "HP … Pavilion 14" is one thing: a maker alone beside its own family joins it. */
function joinNeighbours(mentions: ModelMention[], tokens: readonly Token[]): ModelMention[] {
  const joined: ModelMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const near =
      before &&
      mention.from - before.to <= 2 &&
      tokens
        .slice(before.to, mention.from)
        .every((token) =>
          /^(?:the|a|an|my|laptop|phone|tablet|un|une|ein|um|uma|mobile|galaxy|its|is|el|la|le|o|de|and|an)$/.test(
            token.word,
          ),
        ) &&
      tokens[before.from]?.sentence === tokens[mention.from]?.sentence;
    const sameMaker = before && (before.brand === mention.brand || mention.brand.includes(before.brand));
    const platform = before && before.brand === 'WordPress' && mention.brand === 'WooCommerce';
    if (before && near && (sameMaker || platform) && (!before.model || !mention.model)) {
      joined[joined.length - 1] = {
        ...(mention.model || !before.model ? mention : before),
        device: mention.device || before.device,
        from: before.from,
        to: mention.to,
      };
    } else joined.push(mention);
  }
  return joined;
}

/** A token that can only be a type number ("WAT28400GB", "ET-2850"), not an error code, order or serial number. */
export function isTypeNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !STRONG_MODEL.test(token.word) || CLOCK.test(token.word) || token.word.length < 5)
    return false;
  const before = tokens[at - 1]?.word ?? '';
  const earlier = tokens[at - 2]?.word ?? '';
  if (
    /^(?=(?:.*[a-z]){2})(?=(?:.*\d){2})[a-z0-9/-]{7,18}$/.test(token.word) &&
    !/^(?:serial|sn|imei|order|ref|job|ticket|invoice|tracking|postcode)$/.test(before)
  )
    return true;
  return (
    !NOT_A_MODEL_AFTER.test(before) &&
    !(NOT_A_MODEL_AFTER.test(earlier) && /^(?:is|number|no|code|es|ist)$/.test(before))
  );
}

/** Whether a word only narrows a model down ("mini", "slim", "12"). */
export const isQualifier = (word: string): boolean => QUALIFIERS.has(word);
