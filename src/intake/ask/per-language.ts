import type { Language } from '../understand/fact.js';

export type PerLanguage<T> = Readonly<Record<Language, T>>;

/** One text in the five languages of the bot, in this order: keeps question sets readable as a table. */
export function inFive(en: string, es: string, fr: string, de: string, pt: string) {
  return { en, es, fr, de, pt } satisfies PerLanguage<string>;
}
