import type { Lexicon, Match, Tag } from './lexicon.js';

const THINGS = /^(?:it|home|place|gen|part|room)$/;
const LINK = /^(.{3,}?)(?:es|en|s|n|-)$/;

/** A match of one or more words, its first meaning foremost. */
export function matchOf(meanings: Match['meanings'], at: number[]): Match {
  const first = meanings[0] as { tag: Tag; english: string };
  return { tag: first.tag, english: first.english, at, meanings };
}

/** What a word by itself can mean, as far as it names a thing or a work. */
function meaningsOf(lexicon: Lexicon, word: string): Match['meanings'] {
  return (lexicon.byFirst.get(word) ?? [])
    .filter((form) => form.words.length === 1 && (THINGS.test(form.tag) || form.tag === 'job'))
    .map(({ tag, english }) => ({ tag, english }));
}

/**
 * A German word that is put together of two the lexicon knows: "Fenstergriff" is one thing with both names,
 * "Backofentür" a thing and its part, "Treppenhausreinigung" a work and what it is done to.
 */
export function compoundOf(lexicon: Lexicon, word: string): Match['meanings'][] {
  if (word.length < 7 || word.length > 32) return [];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const head = meaningsOf(lexicon, word.slice(cut));
    if (head.length === 0) continue;
    const before = word.slice(0, cut).replace(/-$/, '');
    const linked = LINK.exec(before)?.[1] ?? '';
    const modifier = [before, linked, `${before}e`]
      .map((one) => meaningsOf(lexicon, one))
      .find((one) => one.length > 0);
    if (!modifier) continue;
    if (head.some((one) => one.tag === 'job')) return [modifier, head.filter((one) => one.tag === 'job')];
    const owner = modifier.some((one) => /^(?:it|home|place|gen)$/.test(one.tag));
    if (owner && head.some((one) => one.tag === 'part'))
      return [modifier, head.filter((one) => one.tag === 'part')];
    const name = modifier.find((one) => one.tag === 'room') ?? (modifier[0] as Match['meanings'][number]);
    return [head.map((one) => ({ tag: one.tag, english: `${name.english} ${one.english}` }))];
  }
  return [];
}
