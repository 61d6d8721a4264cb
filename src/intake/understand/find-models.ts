import { knowsWord, namesThing } from './lexicon.js';
import { brands, families, type Kind, longest } from './makers.js';
import { capitalised, GLUED_QUALIFIER, inchesBefore, readTail, WHOLE_QUALIFIER } from './model-tail.js';
import type { Token } from './tokens.js';
import { STRONG_MODEL } from './type-numbers.js';
import { isCommonWord, isGivenName } from './vocabulary.js';

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

const CARS = new Set(
  'honda toyota ford volkswagen vauxhall opel renault peugeot seat bmw audi mercedes nissan hyundai fiat chevrolet tesla'.split(
    ' ',
  ),
);

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

const NO_NAME_OF_A_MODEL =
  /^(?:is|are|has|have|was|wont|doesnt|isnt|keeps?|with|and|but|or|the|a|an|i|it|its|for|from|in|on|at|since|about|not|no|que|con|y|no|et|avec|qui|ne|pas|und|mit|der|die|das|nicht|com|e|nao|des|du|de|del|da|do|error|code|f|says|shows|seit|depuis|desde|hace|ha|flat|apt|unit|number|about|approx|around|like|over|years?|bought|year|model)$/;
const NAME_NUMBER = /^(?:\d{1,2}\.\d{1,2}|[a-z]{0,4}-?\d{1,4}[a-z]{0,3}|v\d\.\d)$/;

/** "Escape 3", "FX 2", "Level 2.1": names and then a number behind a maker, in capitals or as all there is. */
function numberedName(tokens: readonly Token[], at: number): { text: string; next: number } | undefined {
  const first = tokens[at];
  if (!first || first.piece !== tokens[at - 1]?.piece) return undefined;
  const whole = tokens.length <= 6 && tokens.at(-1)?.piece === first.piece;
  const said: string[] = [];
  for (let next = at; next < at + 4; next++) {
    const token = tokens[next];
    if (!token || token.piece !== first.piece || NO_NAME_OF_A_MODEL.test(token.word)) return undefined;
    if (namesThing(token.word)) return undefined;
    if (next > at && NAME_NUMBER.test(token.word) && /\d/.test(token.word)) {
      const rest = readTail(tokens, next);
      if (rest.text) return { text: [...said, rest.text].join(' '), next: rest.next };
      return token.word.includes('.') && whole
        ? { text: [...said, token.raw].join(' '), next: next + 1 }
        : undefined;
    }
    const named = /^\p{Lu}[\p{L}\d]*$/u.test(token.raw) || (whole && /^\p{L}{2,14}$/u.test(token.raw));
    if (!named) return undefined;
    said.push(token.raw === token.word ? token.raw.charAt(0).toUpperCase() + token.raw.slice(1) : token.raw);
  }
  return undefined;
}

/** "Cube Kathmandu Hybrid", "es un LG Dual Inverter": all that follows a maker, to the end of the text, is written as a name. */
function wholeName(tokens: readonly Token[], at: number): { text: string; next: number } | undefined {
  const rest = tokens.slice(at);
  if (rest.length < 2 || rest.length > 3) return undefined;
  const named = rest.every(
    (token) =>
      token.piece === tokens[at - 1]?.piece &&
      /^\p{Lu}[\p{L}\d]{2,}$/u.test(token.raw) &&
      token.raw !== token.raw.toUpperCase() &&
      !isGivenName(token.word) &&
      !namesThing(token.word) &&
      !NO_MODEL_NAME.test(token.word),
  );
  return named ? { text: rest.map((token) => token.raw).join(' '), next: tokens.length } : undefined;
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
  const named = merelyOne
    ? undefined
    : tail.text && !wholeName(tokens, after)
      ? tail
      : (numberedName(tokens, after) ?? wholeName(tokens, after) ?? wordModel(tokens, after, kind.brand));
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
  /^(?:an?|the|its|is|old|my|our|his|her|mi|mon|ma|meine?|meinem|meiner|meu|minha|new|by|from|make|brand|says|une?|une|es|el|la|c|est|eine?|alte[rs]?|um|uma|o|e|do|da|marca|marque|marke|think|was)$/;

/** Whether an ordinary word is a maker's name here: "its a hunter", "old Phoenix", "Luminous Zelio 1100". */
function meansMaker(kind: Kind, tokens: readonly Token[], at: number, trade: string): boolean {
  if (!kind.trades) return true;
  if (!kind.trades.includes(trade)) return false;
  const before = tokens[at - 1];
  if (before && before.piece === tokens[at]?.piece) return NAMES_A_MAKER.test(before.word);
  const next = tokens[at + kind.words.length];
  if (!next || next.piece !== tokens[at]?.piece) return false;
  const last = tokens.at(-1);
  const whole =
    at === 0 &&
    tokens.length <= 5 &&
    last?.piece === next.piece &&
    (/\d/.test(last.word) ||
      (wholeName(tokens, at + kind.words.length) !== undefined && !isGivenName(tokens[at]?.word ?? '')));
  return whole || STRONG_MODEL.test(next.word);
}

/** Finds makers and models named in a text, left to right. */
export function findModels(tokens: readonly Token[], trade: string): ModelMention[] {
  const phoneLikely = trade === 'it-repair';
  const mentions: ModelMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const family = longest(families, tokens, at);
    const named = longest(brands, tokens, at, (kind) => !kind.trades || kind.trades.includes(trade));
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
          /^(?:the|a|an|my|laptop|phone|tablet|printer|watch|computer|console|tv|telly|camera|drucker|imprimante|impresora|impressora|portatil|handy|portable|un|une|ein|um|uma|mobile|galaxy|its|is|el|la|le|o|de|and|an)$/.test(
            token.word,
          ),
        ) &&
      tokens[before.from]?.sentence === tokens[mention.from]?.sentence;
    const printed =
      before &&
      tokens
        .slice(before.to, mention.from)
        .some((token) => /^(?:printer|drucker|imprimante|impresora|impressora)$/.test(token.word));
    const sameMaker = before && (before.brand === mention.brand || mention.brand.includes(before.brand));
    const platform = before && before.brand === 'WordPress' && mention.brand === 'WooCommerce';
    if (before && near && (sameMaker || platform) && (!before.model || !mention.model)) {
      joined[joined.length - 1] = {
        ...(mention.model || !before.model ? mention : before),
        device: printed ? 'printer' : mention.device || before.device,
        from: before.from,
        to: mention.to,
      };
    } else joined.push(mention);
  }
  return joined;
}
