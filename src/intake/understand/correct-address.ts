import type { Token } from './tokens.js';

const SMALL = new Set(
  `no nope not sorry oops wait actually its it is the number house flat door i mean meant typo typing too fast thats should be that my bad mistake
  ignore rather said wrong put in hang on at we are im and correction es el numero casa perdon quise decir me equivoque soy no c est le numero pardon
  desole je voulais dire entschuldigung ist die nummer hausnummer ich meine meinte nein nicht sondern desculpa desculpe e o nao quis dizer enganei oups ups ops oh ah non je m emmele me suis trompe melange inverse errei troquei vertippt verdreht vertan hab mich confundi`.split(
    /\s+/,
  ),
);
const CUE =
  /^(?:no|nope|not|sorry|oops|actually|mean|meant|typo|wrong|mistake|correction|perdon|equivoque|pardon|desole|voulais|entschuldigung|meine|meinte|nein|sondern|desculpa|desculpe|nao|enganei|oups|ups|ops|oops|non|errei|troquei|vertippt|verdreht|vertan|confundi|emmele|trompe)$/;
const NUMBER = /^\d{1,4}[a-h]?$/;

const NOT = /^(?:not|no|nicht|pas|nao|non|instead|rather|statt)$/;
const IN_ADDRESS = /(?<![\p{L}\d-])\d{1,4}[a-h]?(?![\p{L}\d]|\s?m\b)/iu;

/** "239 nicht 329", "Am Wörth 7 natürlich, die 9 ist der Nachbar": a number told beside the one it takes the place of. */
function beside(tokens: readonly Token[], address: string): string | undefined {
  const known = IN_ADDRESS.exec(address)?.[0].toLowerCase();
  const numbers = tokens.flatMap((token, at) => (NUMBER.test(token.word) ? [{ word: token.word, at }] : []));
  const old = numbers.find((one) => one.word === known);
  const fresh = numbers.find((one) => one.word !== known);
  if (!old || !fresh || numbers.length > 3 || tokens.length > 16) return undefined;
  const denied = NOT.test(tokens[old.at - 1]?.word ?? '') || NOT.test(tokens[old.at - 2]?.word ?? '');
  const others = /^(?:is|ist|es|est|e|was|war)$/.test(tokens[old.at + 1]?.word ?? '');
  return fresh.at < old.at && (denied || others) ? fresh.word : undefined;
}

/** "no 43 sorry", "it's 43 not 34": the house number a sentence of a text puts in place of one told, if any. */
export function correctedNumber(tokens: readonly Token[], address: string): string | undefined {
  const told = beside(tokens, address);
  if (told) return told;
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to += 1;
    const words = tokens.slice(from, to).map((token) => token.word);
    const numbers = words.filter(
      (word, at) => NUMBER.test(word) && !/^(?:not|pas|nicht)$/.test(words[at - 1] ?? ''),
    );
    const only = words.every((word) => NUMBER.test(word) || SMALL.has(word));
    if (only && numbers.length === 1 && words.some((word) => CUE.test(word))) return numbers[0];
    from = to;
  }
  return undefined;
}

/** An address with another house number: the first in it that is no postcode; as it was when it has none. */
export const withNumber = (address: string, number: string): string =>
  address.replace(/(?<![\p{L}\d-])\d{1,4}[a-h]?(?![\p{L}\d]|\s?m\b)/iu, number);

const BRITISH = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;

/** An address with a postcode told later: in the place of one it has, or behind it. */
export const withPostcode = (address: string, code: string): string =>
  BRITISH.test(code) && BRITISH.test(address) ? address.replace(BRITISH, () => code) : `${address}, ${code}`;
