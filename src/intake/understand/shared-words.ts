import type { Language } from './fact.js';
import { SHARED_NOUNS } from './words/shared/nouns.js';
import { SHARED_WAYS } from './words/shared/ways.js';

const COLUMNS: readonly Language[] = ['es', 'fr', 'de', 'pt'];
const THING = /^(?:it|home|gen|place|part)/;

/** "shelf" → "shelves", "lens" → "lenses"; words for several stay. */
export function several(english: string): string {
  if (/(?:ss|sh|ch|x|lens)$/.test(english)) return `${english}es`;
  if (/s$/.test(english)) return english;
  if (/(?:shelf|leaf|knife)$/.test(english)) return english.replace(/(?:f|fe)$/, 'ves');
  if (/[^aeiou]y$/.test(english)) return `${english.slice(0, -1)}ies`;
  return `${english}s`;
}

function pluralWord(word: string, language: Language): string {
  if (/s$/i.test(word)) return word;
  if (language === 'fr') return /eau$/.test(word) ? `${word}x` : /[zx]$/.test(word) ? word : `${word}s`;
  if (language === 'pt') {
    if (/ão$/.test(word)) return word.replace(/ão$/, 'ões');
    if (/m$/.test(word)) return word.replace(/m$/, 'ns');
    if (/[ae]l$/.test(word)) return word.replace(/l$/, 'is');
  }
  if (/ón$/.test(word)) return word.replace(/ón$/, 'ones');
  return /[aeiouáéíóú]$/.test(word) ? `${word}s` : `${word}es`;
}

/** One form for one thing, and in Romance languages one for several; German gives its own behind `/`. */
function nounForms(written: string, language: Language): { one: string; more: string } {
  if (language === 'de') {
    const [one = '', more = ''] = written.split('/');
    return { one, more };
  }
  const [first = '', ...rest] = written.split(' ');
  return { one: written, more: /s$/.test(first) ? '' : [pluralWord(first, language), ...rest].join(' ') };
}

/** The forms of an adjective by number and gender, from the one for a male thing. */
function adjectiveForms(written: string, language: Language): string[] {
  if (written.includes(' ')) return [written];
  if (language === 'de')
    return ['', 'e', 'er', 'es', 'en', 'em'].map((ending) => written.replace(/e$/, '') + ending);
  if (language === 'fr') {
    const female = /e$/.test(written) ? written : `${written}e`;
    return [written, female, `${written}s`, `${female}s`].map((form) => form.replace(/ss$/, 's'));
  }
  if (/o$/.test(written)) {
    const stem = written.slice(0, -1);
    return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
  }
  return [written, pluralWord(written, language)];
}

function lineOf(tag: string, english: string, cell: string, language: Language): string[] {
  const written = cell
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (written.length === 0) return [];
  if (tag === 'adj' || tag === 'col')
    return [
      `${tag.replace('col', 'w')} | ${english} | ${written.flatMap((one) => adjectiveForms(one, language)).join(', ')}`,
    ];
  if (!THING.test(tag)) return [`${tag} | ${english} | ${written.join(', ')}`];
  const forms = written.map((one) => nounForms(one, language));
  const more = forms.map((one) => one.more).filter(Boolean);
  return [
    `${tag} | ${english} | ${forms.map((one) => one.one).join(', ')}`,
    ...(more.length > 0 ? [`${tag} | ${several(english)} | ${more.join(', ')}`] : []),
  ];
}

/** The words that all lists share, as lines of the lexicon of one language; none in English. */
export function sharedLines(language: Language): string {
  const column = COLUMNS.indexOf(language);
  if (column < 0) return '';
  return `${SHARED_NOUNS}\n${SHARED_WAYS}`
    .split('\n')
    .flatMap((line) => {
      const [tag = '', english = '', ...cells] = line.split('|').map((cell) => cell.trim());
      return tag ? lineOf(tag, english, cells[column] ?? '', language) : [];
    })
    .join('\n');
}
