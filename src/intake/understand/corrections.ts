import type { Token } from './tokens.js';

const PHRASES = [
  'actually',
  'scrap that',
  'instead',
  'i mean',
  'i meant',
  'meant',
  'sorry',
  'correction',
  'wait',
  'no its',
  'not the',
  'make that',
  'make it',
  'change of plan',
  'changed my mind',
  'rather',
  'oops',
  'my mistake',
  'my bad',
  'wrong',
  'ignore that',
  'forget that',
  'on second thoughts',
  'go with',
  'going with',
  'might be better',
  'would be better',
  'tell a lie',
  'soz',
  'whoops',
  'i lied',
  'scratch that',
  'no wait',
  'ah no',
  'doh',
  'just checked',
  'just looked',
  'excuse',
  'excusez',
  'le mien',
  'la mienne',
  'on second thought',
  'turns out',
  'en realidad',
  'mejor',
  'perdon',
  'perdona',
  'quise decir',
  'queria decir',
  'no es',
  'me equivoque',
  'al final',
  'corrijo',
  'disculpa',
  'en vez',
  'en fait',
  'finalement',
  'plutot',
  'pardon',
  'je voulais dire',
  'desole',
  'desolee',
  'erreur de ma part',
  'en realite',
  'je me suis trompe',
  'au lieu',
  'eigentlich',
  'sondern',
  'stattdessen',
  'lieber',
  'korrektur',
  'ich meinte',
  'ich meine',
  'doch',
  'entschuldigung',
  'sorry',
  'quatsch',
  'falsch',
  'moment',
  'na verdade',
  'alias',
  'melhor',
  'desculpa',
  'desculpe',
  'quer dizer',
  'quis dizer',
  'em vez',
  'afinal',
  'enganei me',
  'me enganei',
  'errei',
].map((phrase) => phrase.split(' '));
const BY_FIRST = new Map<string, string[][]>();
for (const phrase of PHRASES)
  BY_FIRST.set(phrase[0] ?? '', [...(BY_FIRST.get(phrase[0] ?? '') ?? []), phrase]);

const MORE =
  /^(?:also|another|too|aswell|plus|tambien|ademas|otro|otra|aussi|egalement|auch|ausserdem|noch|tambem|alem|outro|outra|both|two|2|dos|deux|zwei|dois|duas)$/;
const AND = /^(?:and|plus|also|y|e|et|und|sowie|n|with)$/;

/** Where a text takes something back ("actually", "sorry", "instead"): the token index, or -1. */
export function correctionAt(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of BY_FIRST.get(tokens[at]?.word ?? '') ?? []) {
      if (phrase.every((word, step) => tokens[at + step]?.word === word)) return at;
    }
  }
  return -1;
}

/** Whether a text adds a thing to those known ("also", "another", "as well"). */
export function addsMore(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => MORE.test(token.word) || (token.word === 'as' && tokens[at + 1]?.word === 'well'),
  );
}

/** Whether an "and" (or a plus sign) stands between two places of a text. */
export function andBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to + 1)
    .some(
      (token, at, all) =>
        (at < to - from &&
          (AND.test(token.word) ||
            (token.word === 'as' && all[at + 1]?.word === 'well' && all[at + 2]?.word === 'as'))) ||
        /[+&]/.test(token.gap),
    );
}
