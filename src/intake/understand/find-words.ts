import type { Language } from './fact.js';
import { compoundOf, matchOf } from './german-compounds.js';
import { type Form, type Lexicon, lexiconOf, type Match, named, nearestWord } from './lexicon.js';
import type { Token } from './tokens.js';

const LONGEST_GAP = 3;

function fits(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word;
}

/** The indexes of the tokens that `form` covers from `start` on, or undefined. Looks at most a few words ahead. */
function cover(
  form: Form,
  tokens: readonly Token[],
  start: number,
  free: readonly boolean[],
): number[] | undefined {
  const at: number[] = [];
  let next = start;
  let mayGap = 0;
  for (const pattern of form.words) {
    if (pattern === '_') {
      mayGap = LONGEST_GAP;
      continue;
    }
    let found = -1;
    for (let step = 0; step <= mayGap; step++) {
      const token = tokens[next + step];
      if (!token || token.sentence !== tokens[start]?.sentence) break;
      if (mayGap === 0 && at.length > 0 && token.piece !== tokens[start]?.piece) break;
      if (free[next + step] && fits(pattern, token.word)) {
        found = next + step;
        break;
      }
    }
    if (found < 0) return undefined;
    at.push(found);
    next = found + 1;
    mayGap = 0;
  }
  return at;
}

function candidates(lexicon: Lexicon, word: string, trade?: string): Form[] {
  return [...(lexicon.byFirst.get(word) ?? []), ...(lexicon.byStem.get(word.slice(0, 2)) ?? [])]
    .filter((form) => !form.only || !trade || form.only === trade)
    .sort((a, b) => Number(b.only !== undefined) - Number(a.only !== undefined));
}

/** A capital inside a sentence marks a name, which is no misspelt word; German writes every noun so. */
function properName(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return Boolean(
    language !== 'de' &&
      token &&
      before &&
      /^\p{Lu}\p{Ll}/u.test(token.raw) &&
      before.sentence === token.sentence &&
      before.raw !== before.raw.toUpperCase() &&
      /^\p{Ll}/u.test(before.raw),
  );
}

/**
 * Finds the lexicon's words in a text, longest first, without overlap; words of one text that are not `free`
 * (already understood as a model, a time, …) are left alone. A word with several meanings lists them all.
 */
export function findWords(
  tokens: readonly Token[],
  language: Language,
  free: readonly boolean[],
  isKnownWord: (word: string) => boolean,
  trade?: string,
): Match[] {
  const lexicon = lexiconOf(language);
  const open = [...free];
  const matches: Match[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !open[index]) continue;
    let misspelt = false;
    let options = candidates(lexicon, token.word, trade);
    let fitting = bestCovers(options, tokens, index, open);
    const thing = /['’]s$/.test(token.raw) ? token.word.slice(0, -1) : '';
    if (lexicon.byFirst.has(thing) && (!lexicon.byFirst.has(token.word) || named(lexicon, thing))) {
      const owner = tokens.map((other, at) => (at === index ? { ...other, word: thing } : other));
      const plain = bestCovers(candidates(lexicon, thing, trade), owner, index, open);
      if (plain.length > 0) fitting = plain;
    }
    if (language === 'en') {
      const several = manyOf(options, tokens, index, open, fitting[0]?.at.length ?? 0);
      const most = Math.max(0, ...several.map(({ at }) => at.length));
      if (most > 0) fitting = several.filter(({ at }) => at.length === most);
    }
    const compound = fitting.length === 0 && language === 'de' ? compoundOf(lexicon, token.word) : [];
    if (compound.length > 0) {
      open[index] = false;
      for (const meanings of compound) matches.push(matchOf(meanings, [index]));
      continue;
    }
    if (fitting.length === 0 && !isKnownWord(token.word) && !properName(tokens, index, language)) {
      const meant = nearestWord(token.word, language);
      if (meant) {
        const corrected = tokens.map((other, at) => (at === index ? { ...other, word: meant } : other));
        options = candidates(lexicon, meant, trade);
        fitting = bestCovers(options, corrected, index, open);
        misspelt = true;
      }
    }
    const first = fitting[0];
    if (!first) continue;
    for (const at of first.at) open[at] = false;
    matches.push({
      tag: first.form.tag,
      english: first.form.english,
      at: first.at,
      meanings: fitting.map(({ form }) => ({ tag: form.tag, english: form.english })),
      misspelt,
    });
  }
  return matches;
}

/** "sewing machines": a thing listed by one, said of several; only where that covers more than what is listed. */
function manyOf(
  options: Form[],
  tokens: readonly Token[],
  start: number,
  free: readonly boolean[],
  least: number,
): { form: Form; at: number[] }[] {
  const things = options.filter(
    (form) => form.words.length > least && /^(?:it|home|place|gen)$/.test(form.tag),
  );
  if (things.length === 0) return [];
  const single = (form: Form) => {
    const last = tokens[start + form.words.length - 1];
    const one = form.words.at(-1) ?? '';
    return last && last.word === `${one}s` && one.length > 2 ? { ...last, word: one } : undefined;
  };
  return things.flatMap((form) => {
    const end = start + form.words.length - 1;
    const last = single(form);
    if (!last) return [];
    const near = tokens.slice(start, end + 1).map((token, at) => (start + at === end ? last : token));
    const at = cover(form, near, 0, free.slice(start, end + 1));
    return at?.length === form.words.length ? [{ form, at: at.map((one) => one + start) }] : [];
  });
}

function bestCovers(options: Form[], tokens: readonly Token[], start: number, free: readonly boolean[]) {
  let longest = 0;
  let covers: { form: Form; at: number[] }[] = [];
  for (const form of options) {
    if (form.words.length < longest) continue;
    const at = cover(form, tokens, start, free);
    if (!at || at.length < longest) continue;
    if (at.length > longest) {
      longest = at.length;
      covers = [];
    }
    covers.push({ form, at });
  }
  return covers;
}
