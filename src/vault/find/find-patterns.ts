import type { FoundSecret } from './find-secrets.js';
import { DAMAGE_WORDS, PATTERN_CORE, PATTERN_LINKS, PATTERN_SHAPES } from './lexicon/pattern-words.js';
import { endsSentence, type Reading } from './read-text.js';

/** Words of a description, how many of them are directions and shapes, and where it lies. */
type Description = { first: number; last: number; core: number; shapes: number; letters: number };
const SIGNS = new Set([
  ',',
  '-',
  '–',
  '—',
  '>',
  '→',
  '/',
  '↑',
  '↓',
  '←',
  '↘',
  '↗',
  '↙',
  '↖',
  '+',
  '"',
  "'",
  '(',
  ')',
  ':',
  ';',
]);
const ARROWS = new Set('→↑↓←↘↗↙↖'.split(''));
const LEADING = new Set('goes is and it its es est ist e è draw y et und'.split(' '));
/** Small words that lead on to something else: "… to unlock". */
const TRAILING = new Set('to for the then from para pour pra zum um per'.split(' '));
/** Articles: no part of a pattern that its label announces ("pattern is an L"). */
const ARTICLES = new Set('a an the un una une ein eine einen um uma der die das el la le il'.split(' '));

/** Swipe patterns described in words: "top left, down, then right", "an L from top left", "oben links nach unten". */
export function findPatterns(reading: Reading): FoundSecret[] {
  const labelled =
    reading.labels.some((label) => label.takes === 'pattern' && label.role === 'secret') ||
    reading.tokens.some((_, at) => isDrawing(reading, at));
  if (!labelled && reading.asked !== 'passcode') return [];
  const damaged = reading.tokens.some((token) => DAMAGE_WORDS.has(token.norm));
  if (damaged && !labelled) return [];
  const found: FoundSecret[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const description = readDescription(reading, at);
    if (description && describesPattern(reading, description)) found.push(asFound(reading, description));
    at = description ? description.last + 1 : at + 1;
  }
  return found;
}

function readDescription(reading: Reading, first: number): Description | null {
  const { tokens } = reading;
  const description: Description = { first, last: first - 1, core: 0, shapes: 0, letters: 0 };
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !fits(reading, at)) break;
    const placed =
      /^(row|rows|column|col|line|dot|fila|columna|ligne|colonne|reihe|spalte|punkt|linha|coluna|ponto|riga|colonna|punto|point)$/.test(
        token.norm,
      ) && tokens[at + 1]?.kind === 'digits';
    if (placed || PATTERN_CORE.has(token.norm) || ARROWS.has(token.norm)) description.core += 1;
    else if (PATTERN_SHAPES.has(token.norm)) description.shapes += 1;
    else if (isLetter(reading, at)) description.letters += 1;
    description.last = at;
  }
  if (description.last < first) return null;
  return trim(reading, description);
}

function fits(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || token.kind === 'saved' || endsSentence(reading.tokens, at)) return false;
  // "my booking form": a paper and no shape.
  if (token.norm === 'form' && reading.labelAt[at]?.role === 'other') return false;
  if (token.kind === 'symbol') return SIGNS.has(token.norm);
  if (token.kind === 'digits') return token.norm.length === 1 || reading.numberAt[at]?.listed === true;
  return (
    PATTERN_CORE.has(token.norm) ||
    PATTERN_SHAPES.has(token.norm) ||
    PATTERN_LINKS.has(token.norm) ||
    isLetter(reading, at)
  );
}

/** A capital letter by itself (L, Z, N), or a small one behind "letter". */
function isLetter(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || token.end - token.start !== 1) return false;
  if (!token.spaced && reading.tokens[at - 1]?.kind === 'digits') return false;
  if (
    /^(letter|capital|lowercase|uppercase|letra|lettre|lettera|buchstabe|mayuscula|majuscule|maiuscula)$/.test(
      reading.tokens[at - 1]?.norm ?? '',
    )
  )
    return true;
  if (PATTERN_SHAPES.has(reading.tokens[at + 1]?.norm ?? '') && !'ai'.includes(token.norm)) return true;
  const char = reading.text[token.start] ?? '';
  return (
    (char !== char.toLowerCase() &&
      !(token.norm === 'i') &&
      !(token.norm === 'a' && reading.tokens[at + 1]?.kind === 'word')) ||
    ('lznusvwc'.includes(token.norm) &&
      /^(a|an|un|una|une|ein|uma|big|small|little|letter|capital|grosses|kleines|pequena|petit|grand|grande)$/.test(
        reading.tokens[at - 1]?.norm ?? '',
      ))
  );
}

function trim(reading: Reading, description: Description): Description {
  const { tokens } = reading;
  let { first, last } = description;
  const drawn = [first, first + 1, first + 2, first + 3].find((at) => at < last && isDrawing(reading, at));
  if (drawn !== undefined) first = drawn + 1;
  const told = [first, first + 1, first + 2].find((at) => at < last && DRAWS.test(tokens[at]?.norm ?? ''));
  if (drawn === undefined && told !== undefined && first <= 2 && description.letters + description.shapes > 0)
    first = told + 1;
  const labelled =
    isDrawing(reading, first - 1) ||
    reading.labelAt.slice(Math.max(0, first - 8), first + 1).some((label) => label?.takes === 'pattern');
  const keeps = (at: number): boolean => {
    const norm = tokens[at]?.norm ?? '';
    return (
      PATTERN_CORE.has(norm) ||
      PATTERN_SHAPES.has(norm) ||
      ARROWS.has(norm) ||
      isLetter(reading, at) ||
      tokens[at]?.kind === 'digits' ||
      (reading.numberAt[at]?.digits.length ?? 0) > 1
    );
  };
  while (
    first < last &&
    !keeps(first) &&
    (reading.labelAt[first]?.takes === 'pattern' ||
      tokens[first]?.kind === 'symbol' ||
      LEADING.has(tokens[first]?.norm ?? '') ||
      ((labelled || drawsLetter(reading, first + 1)) && ARTICLES.has(tokens[first]?.norm ?? '')))
  )
    first += 1;
  while (
    last > first &&
    !keeps(last) &&
    (tokens[last]?.kind === 'symbol' ||
      LEADING.has(tokens[last]?.norm ?? '') ||
      TRAILING.has(tokens[last]?.norm ?? ''))
  )
    last -= 1;
  return { ...description, first, last };
}

/** "a C backwards": a letter stands right behind the article. */
const drawsLetter = (reading: Reading, at: number): boolean =>
  /^(zeta|zed|zee|ele|ene|eme|uve)$/.test(reading.tokens[at]?.norm ?? '') ||
  (isLetter(reading, at) && reading.tokens[at]?.norm.length === 1) ||
  (/^(big|small|large|little|grande|gran|pequena|grosses|kleines|grand|petit)$/.test(
    reading.tokens[at]?.norm ?? '',
  ) &&
    isLetter(reading, at + 1));

/** "number the dots 1 to 9 left to right": how they are counted, not how they are joined. */
function isNumbering(reading: Reading, description: Description): boolean {
  const words = reading.tokens.slice(description.first, description.last + 1).map((token) => token.norm);
  return words.some(
    (word, at) => word === '1' && words[at + 2] === '9' && /^(to|a|bis|ate|al|-)$/.test(words[at + 1] ?? ''),
  );
}

function describesPattern(reading: Reading, description: Description): boolean {
  if (isNumbering(reading, description)) return false;
  if (/^(case|caps)$/.test(reading.tokens[description.last + 1]?.norm ?? '')) return false;
  const strength = description.core + description.shapes + description.letters;
  const label = labelBefore(reading, description);
  if (label)
    return description.core >= 2 || description.letters > 0 || (description.shapes > 0 && strength >= 1);
  if (reading.asked !== 'passcode') return false;
  if (description.core >= 3) return true;
  if (description.shapes > 1 && description.first <= 2) return true;
  if (description.shapes > 0 && isLikened(reading, description)) return true;
  if (description.shapes > 0 && description.core > 0 && reading.tokens.length <= 14 && description.first <= 4)
    return true;
  if (description.core >= 2 && reading.tokens.length - (description.last - description.first) <= 4)
    return true;
  if (description.core === 0 && namesCapital(reading, description)) return standsAlone(reading, description);
  return description.letters > 0 && description.core + description.shapes >= 1 && strength >= 2;
}

/** "looks like a question mark without the dot": a text of nothing but what it looks like. */
function isLikened({ tokens }: Reading, { first, last }: Description): boolean {
  if (first > 5) return false;
  const before = tokens.slice(0, first + 2);
  const likened = before.some((token) =>
    /^(like|wie|como|comme|come|shape|shaped|forma|forme|form|looks|parece|ressemble|sieht|sembra)$/.test(
      token.norm,
    ),
  );
  return likened && first <= 5 && tokens.length - last <= 4;
}

/** "capital P" tells how a password is spelled; only a text of nothing else is a pattern drawn as a letter. */
function namesCapital(reading: Reading, description: Description): boolean {
  return reading.tokens
    .slice(description.first, description.last + 1)
    .some((token) =>
      /^(capital|letter|mayuscula|majuscule|maiuscula|letra|lettre|lettera)$/.test(token.norm),
    );
}

function standsAlone(reading: Reading, description: Description): boolean {
  const { tokens } = reading;
  if (description.first > 4 || tokens.length - description.last > 5) return false;
  const before = tokens.slice(0, description.first).every((token) => LEADING.has(token.norm));
  return before && tokens.slice(description.last + 1).every((token) => token.kind === 'symbol');
}

/** A pattern label stands before (same sentence or the one before it) or right behind the description. */
function labelBefore(reading: Reading, description: Description): boolean {
  let sentences = 0;
  let unknown = reading.asked === 'passcode' || description.core + description.letters > 2 ? 0 : 1;
  for (let at = description.first - 1, steps = 0; at >= 0 && steps < 14; at -= 1, steps += 1) {
    const label = reading.labelAt[at];
    if (label?.takes === 'pattern' || isDrawing(reading, at)) return true;
    if (DAMAGE_WORDS.has(reading.tokens[at]?.norm ?? '')) return false;
    if (reading.asked !== 'passcode' && !isLink(reading, at)) unknown += 1;
    if (unknown > (description.letters > 0 || (reading.asked === 'passcode' && description.core > 1) ? 3 : 1))
      return false;
    if (endsSentence(reading.tokens, at)) sentences += 1;
    if (sentences > 1 || reading.tokens[at]?.kind === 'saved') return false;
  }
  for (let at = description.first; at <= description.last + 4; at += 1) {
    if (reading.labelAt[at]?.takes === 'pattern') return description.core >= 2;
  }
  return false;
}

const DRAWS =
  /^(do|draw|make|swipe|trace|drawing|doing|haz|haces|hace|hay|dibuja|dibujas|dibujar|hacer|traza|fais|faites|faire|fait|dessine|dessinez|tracez|trace|zeichne|zeichnen|zeichnet|mal|malen|male|mach|machen|macht|wisch|wischen|faz|faca|fazer|desenha|desenhe|desenhar|fai|fate|fare|disegna|disegni|disegnare|traccia)$/;

/** "to get in do an M": a drawing that opens something is announced here. */
function isDrawing({ tokens, phrases }: Reading, at: number): boolean {
  if (!DRAWS.test(tokens[at]?.norm ?? '')) return false;
  return [1, 2, 3, 4].some((back) => {
    const opens = phrases[at - back]?.get('unlocking') ?? phrases[at - back]?.get('open-before');
    return opens !== undefined && opens.last >= at - 3 && opens.last < at;
  });
}

function isLink(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const found = reading.phrases[at];
  if (token?.kind !== 'word' || PATTERN_LINKS.has(token.norm)) return true;
  return ['copula', 'filler', 'bridge', 'device', 'open-weak'].some((name) => found?.has(name as 'copula'));
}

function asFound(reading: Reading, description: Description): FoundSecret {
  const start = reading.tokens[description.first]?.start ?? 0;
  const end = reading.tokens[description.last]?.end ?? start;
  return { start, end, value: reading.text.slice(start, end), kind: 'pattern', sureness: 'sure' };
}
