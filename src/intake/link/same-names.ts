import { fold } from '../understand/tokens.js';

/** Whether two names can be one person's: "Tom" and "Tom Baker", "Jon" and "John". */
export function samePerson(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return first.some((word) => second.some((other) => alike(word, other)));
}

/** Whether two addresses name one place: the same number and a word of the street, or the same site. */
export function sameAddress(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = first.filter((word) => second.includes(word));
  const numbers = (words: string[]) => words.filter((word) => /\d/.test(word));
  const differ =
    numbers(first).length > 0 && numbers(second).length > 0 && !shared.some((word) => /\d/.test(word));
  return !differ && shared.some((word) => /\p{L}{3}/u.test(word) && !STREET.test(word));
}

const STREET =
  /^(?:street|road|avenue|lane|drive|close|court|way|place|the|flat|apt|unit|str|strasse|calle|rue|rua|avenida|plaza|platz|weg|gasse|house|city|town|com|www|http|https|org|net|example)$/;

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\d/.test(word));
}

/** The same, one the beginning of the other, or one letter apart. */
function alike(a: string, b: string): boolean {
  if (a === b || (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a)))) {
    return true;
  }
  return a.length >= 3 && b.length >= 3 && Math.abs(a.length - b.length) <= 1 && oneApart(a, b);
}

function oneApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  if (at < 0) return true;
  return long.slice(at + 1) === (long.length === short.length ? short.slice(at + 1) : short.slice(at));
}
