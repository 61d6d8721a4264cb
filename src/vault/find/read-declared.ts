import { endsSentence, type Reading } from './read-text.js';
import { chunkText, denies, isOrdinary, type Span } from './read-words.js';

/** Words about how a password is written. */
const SPELLING =
  /^(spaces|space|spaced|word|words|case|lowercase|uppercase|caps|capital|capitals|capitalised|letters|exclamation|question|apostrophe|hyphen|hyphens|dashes|dots|together|joined|espacios|espacio|minusculas|minuscula|mayusculas|mayuscula|junto|junta|pegado|separado|espaces|espace|majuscule|majuscules|minuscules|minuscule|attache|colle|separe|leerzeichen|zusammen|zusammengeschrieben|getrennt|kleingeschrieben|grossgeschrieben|klein|gross|ponto|punto|point|punkt|dot|bindestrich|bindestrichen|espacos|espaco|maiuscula|maiusculas|minusculo|minusculas|separado|spazi|spazio|maiuscola|maiuscole|minuscolo|minuscola|attaccato|staccato|unito)$/;
/** Begins such a remark. */
const LEADS =
  /^(point|ponto|punto|punkt|the|question|exclamation|yes|literally|really|actual|actually|seriously|with|without|no|all|incl|including|includes|in|and|one|first|capital|lower|upper|lowercase|uppercase|both|joined|spelt|spelled|written|as|just|con|sin|todo|toda|en|incluye|incluido|primera|junto|escrito|avec|sans|tout|y|premiere|attache|ecrit|mit|ohne|alles|inklusive|inkl|am|erster|zusammengeschrieben|zusammen|geschrieben|com|sem|tudo|primeira|incluindo|senza|tutto|tutta|prima|compreso|incluso|scritto|caps|im|beide|each)$/;
const MAX_CHUNKS = 9;
/** Tokens behind a password in which a remark on its spelling may stand. */
const NEAR = 24;

/** Whether a remark on spelling ("with spaces", "incl the exclamation mark") begins at this token. */
export function isSpellingRemark(reading: Reading, at: number): boolean {
  if (isLikeThat(reading, at)) return true;
  if (!LEADS.test(reading.tokens[at]?.norm ?? '')) return false;
  const after = reading.tokens[at + 1]?.norm ?? '';
  if (
    reading.tokens[at]?.norm === 'the' &&
    !/^(exclamation|question|dot|dots|space|spaces|actual|first|capital|capitals|full|last|apostrophe)$/.test(
      after,
    )
  )
    return false;
  for (let next = at; next <= at + 5; next += 1) {
    const token = reading.tokens[next];
    if (!token || (next > at && endsSentence(reading.tokens, next))) return false;
    if (SPELLING.test(token.norm)) return true;
  }
  return false;
}

/** "… exactly like that": the last words of an answer. */
function isLikeThat({ tokens, asked }: Reading, at: number): boolean {
  if (asked !== 'passcode' || at > 30) return false;
  const words = tokens
    .slice(at, at + 6)
    .filter((token) => token.kind === 'word')
    .map((token) => token.norm)
    .join(' ');
  const named = tokens.slice(0, at).some(({ norm }) => norm.length > 2 && !isOrdinary(norm));
  return at > 1 && named && tokens.length - at <= 7 && LIKE_THAT.test(words);
}
const LIKE_THAT =
  /^((exactly|written|typed|spelt|spelled|all) (like (that|this)|as is|as written|as i (wrote|typed) it)|as written|(asi )?tal cual|asi mismo|exactamente asi|(ecrit )?exactement comme ca|tel quel|ecrit comme ca|genau so( geschrieben)?|so geschrieben|exatamente assim|tal e qual|(scritt[oa] )?(esattamente )?cosi( com e)?$|tale e quale)\b/;

/** "Tuesday is Bin Day! incl the exclamation mark": what stands before a remark on its spelling, whatever its words. */
export function readDeclared(reading: Reading, at: number): Span | null {
  const first = reading.chunks[at];
  if (!first || first.end <= first.start || reading.tokens[first.first]?.kind === 'saved') return null;
  for (let index = at; index <= at + MAX_CHUNKS; index += 1) {
    const chunk = reading.chunks[index];
    const token = chunk && reading.tokens[chunk.first];
    if (!chunk || !token || token.kind === 'saved' || token.kind === 'break') return null;
    const previous = reading.chunks[index - 1];
    const isSign = !/[\p{L}\p{Nd}]/u.test(chunkText(reading, chunk));
    const remark = isSign ? (reading.chunks[index + 1]?.first ?? -1) : chunk.first;
    if (index > at && previous && isSpellingRemark(reading, remark)) {
      const end = namesMark(reading, remark)
        ? (reading.tokens[previous.last]?.end ?? previous.end)
        : previous.end;
      return { start: first.start, end, last: previous.last };
    }
    const abbreviated = token.norm === 'no' && reading.tokens[chunk.first + 2]?.kind === 'digits';
    if (
      (denies(token.norm) && !abbreviated) ||
      (index > at && reading.labelAt[chunk.first]?.role === 'secret')
    )
      return null;
    if (
      index > at &&
      previous &&
      endsSentence(reading.tokens, previous.last) &&
      /[.?;]/.test(reading.tokens[previous.last]?.norm ?? '')
    )
      return null;
  }
  return null;
}

/** The remark says that the sign at the end belongs to the password. */
function namesMark(reading: Reading, at: number): boolean {
  return reading.tokens
    .slice(at, at + 5)
    .some((token) =>
      /^(exclamation|question|mark|stop|dot|punto|point|punkt|ausrufezeichen|admiracion|exclamacao|esclamativo)$/.test(
        token.norm,
      ),
    );
}

/** "Gr4nite Cliff …, capital G and C": capitalised words that belong to the made-up one before them. */
export function extendSpelled(reading: Reading, index: number): number {
  let last = index;
  const from = (reading.chunks[index]?.last ?? 0) + 1;
  const rest = reading.tokens.slice(from, from + NEAR);
  if (!rest.some((_, at) => isSpellingRemark(reading, from + at))) return last;
  while (last < index + 3 && !reading.chunks[last]?.closed) {
    const next = reading.chunks[last + 1];
    const core = next ? chunkText(reading, next) : '';
    if (!next || !/^\p{Lu}\p{L}+$/u.test(core) || isOrdinary(reading.tokens[next.first]?.norm ?? '')) break;
    last += 1;
  }
  return last;
}
