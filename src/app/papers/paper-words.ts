import type { LANGUAGES } from '../../accounts/organization-settings.js';
import { withoutName } from '../../conversations/fill-reply.js';
import { ENGLISH } from './words/english.js';
import { FRENCH } from './words/french.js';
import { GERMAN } from './words/german.js';
import { PORTUGUESE } from './words/portuguese.js';
import { SPANISH } from './words/spanish.js';
import type { Paper, PaperWords } from './words/words-of-papers.js';

export type Language = (typeof LANGUAGES)[number];

const WORDS: Record<Language, PaperWords> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};

export type PaperValues = {
  name: string | null;
  business: string;
  /** Such as `Q-12`; empty: it has none. */
  reference: string;
  link: string | null;
};

/** What a customer reads in a text. Without the link that it would end with there is nothing to say: null. */
export function sayInText(paper: Paper, language: Language, values: PaperValues): string | null {
  const { text } = WORDS[language].papers[paper];
  return values.link === null && text.includes('{link}') ? null : fill(text, values);
}

/** The subject and the words of a mail. `stop`: where its reader says no to more. */
export function sayInMail(
  paper: Paper,
  language: Language,
  values: PaperValues & { attached: boolean; stop: string | null },
): { subject: string; body: string } {
  const words = WORDS[language];
  const { subject, mail } = words.papers[paper];
  const paragraphs = [
    `${words.hello.replace('{mail}', mail)}${values.attached ? ` ${words.attached}` : ''}`,
    ...(values.link === null ? [] : [words.online]),
    words.answer,
    ...(values.stop === null ? [] : [words.stop]),
  ];
  return { subject: fill(subject, values), body: fill(paragraphs.join('\n\n'), values) };
}

/** The last words of a mail: where its reader says no to more. */
export function sayStop(language: Language, stop: string): string {
  return WORDS[language].stop.replace('{stop}', () => stop);
}

/** Values are put in once: a gap inside a value stays words. */
function fill(text: string, values: PaperValues & { stop?: string | null }): string {
  const called = values.name ? text : withoutName(text);
  const known: Record<string, string | null | undefined> = { ...values, name: values.name?.split(/\s+/)[0] };
  return called.replace(/\{(\w+)\}/g, (gap, key: string) => known[key] ?? gap);
}
