import { type AddressReading, capital, LATIN_STREET } from './address-words.js';
import type { Anchor } from './named-places.js';
import type { Token } from './tokens.js';
import { isCommonWord } from './vocabulary.js';

export const BIS = /^(?:bis|ter|quater)$/;

/** The end of a street named in the Latin way; `numbered`: its number stood before it. */
export function latinEnd(seen: AddressReading, at: number, numbered = false): number {
  const { tokens } = seen;
  let to = at + 1;
  while (to < tokens.length && to < at + 9) {
    const token = tokens[to] as Token;
    const before = tokens[to - 1] as Token;
    if (token.sentence !== before.sentence || (token.piece !== before.piece && !/^,\s*$/.test(token.gap)))
      break;
    const link =
      /^(?:de|du|des|la|le|les|l|d|da|do|dos|das|del|los|las|el|san|santa|santo|sao|saint|sainte|ste|st|e|y|dr|dona|general|maestro|professor|prof)$/.test(
        token.word,
      ) && token.piece === before.piece;
    const label =
      /^(?:n|no|num|numero|nr|nro|numeros)$/.test(token.word) && /^\d/.test(tokens[to + 1]?.word ?? '');
    const number = /^\d{1,5}[a-z]?(?:-?[a-z\d]{1,3})?$/.test(token.word);
    if (label && to > at + 1) {
      to += 1;
      continue;
    }
    if (token.piece !== before.piece && (!number || numbered)) break;
    const dated = /^(?:de|of)$/.test(tokens[to + 1]?.word ?? '') && capital(tokens[to + 2]);
    const crossing = tokens[to + 1];
    if (number && crossing && /^\s*#\s*$/.test(crossing.gap) && /^\d/.test(crossing.word)) return to + 2;
    if (number && !link && !dated) return BIS.test(tokens[to + 1]?.word ?? '') ? to + 2 : to + 1;
    if (!link && !number && seen.isWord(token.word) && !capital(token)) break;
    if (!link && !number && !capital(token) && isCommonWord(token.word, seen.language) && capital(tokens[at]))
      break;
    to += 1;
  }
  return to;
}

/** "Calle Mayor 5", "rue de la Paix 3", "Av. da Liberdade 10": a street that names its kind first. */
export function latinStreet(seen: AddressReading, at: number): Anchor | undefined {
  const { tokens } = seen;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!LATIN_STREET.test(token.word) || !next) return undefined;
  const foreign = /^(?:rue|calle|rua|avenida|avda|via|carrer|travessa|chemin|impasse|praca)$/.test(
    token.word,
  );
  if (seen.language === 'en' && !foreign) return undefined;
  if (token.word.length <= 2 && !/[./]/.test(next.gap) && !capital(token)) return undefined;
  if (token.word === 'gran' && next.word !== 'via') return undefined;
  if (/^(?:ch|pl|jr|cite|tv)$/.test(token.word) && !/^\./.test(next.gap)) return undefined;
  const to = latinEnd(seen, at);
  const number = tokens.slice(at, to).some((one) => /^\d/.test(one.word));
  if (to <= at + 1 || !(number || capital(tokens[to - 1]))) return undefined;
  return { from: at, to, street: true };
}
