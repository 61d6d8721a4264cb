import type { DocumentLanguage } from '../views/document-view.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { PT } from './pt.js';

export type DocumentWords = Readonly<Record<keyof typeof EN, string>>;

/** The words of documents in each language they can be in. */
export const WORDS: Readonly<Record<DocumentLanguage, DocumentWords>> = {
  en: EN,
  es: ES,
  fr: FR,
  de: DE,
  pt: PT,
};

/** Puts values into the gaps of a sentence: `fill('Tax {rate}', { rate: '19%' })`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
