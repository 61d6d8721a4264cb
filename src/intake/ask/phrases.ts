import type { Language } from '../understand/fact.js';
import type { PerLanguage } from './per-language.js';
import type { PhraseBook, PhraseKey, PhraseValues } from './phrase-book.js';
import { GERMAN } from './phrases/de.js';
import { ENGLISH } from './phrases/en.js';
import { SPANISH } from './phrases/es.js';
import { FRENCH } from './phrases/fr.js';
import { PORTUGUESE } from './phrases/pt.js';

export const PHRASES: PerLanguage<PhraseBook> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};

/**
 * The wordings of one of the bot's texts in a language, the fullest first: each variant with each set of values,
 * which are given from the roomiest to the tightest. Values are put in as they are, and once: what a value
 * contains is never read as a template.
 */
export function wordings<K extends PhraseKey>(
  language: Language,
  key: K,
  ...values: readonly PhraseValues<K>[]
): string[] {
  const sets = values.length === 0 ? [{}] : values;
  const texts = PHRASES[language][key].flatMap((template) => sets.map((set) => fill(template, set)));
  return [...new Set(texts)];
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
