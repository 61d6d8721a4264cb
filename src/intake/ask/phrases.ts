import type { Language } from '../understand/fact.js';
import type { PerLanguage } from './per-language.js';
import type { PhraseBook, PhraseKey, PhraseValues } from './phrase-book.js';
import { GERMAN } from './phrases/de.js';
import { ENGLISH } from './phrases/en.js';
import { SPANISH } from './phrases/es.js';
import { FRENCH } from './phrases/fr.js';
import { PORTUGUESE } from './phrases/pt.js';
import { SLACK_PHRASES } from './phrases/slack.js';

export const PHRASES: PerLanguage<PhraseBook> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};

/** Whom the bot speaks to: in which language, and how things are said where they read it. */
export type Voice = { language: Language; channel: SpokenChannel };

/** Channels that texts are worded for; every other is spoken to as by text message. */
export type SpokenChannel = 'sms' | 'slack';

/** How to speak in a conversation. */
export function voiceOf(conversation: { language: string; channel: string }): Voice {
  return {
    language: conversation.language as Language,
    channel: conversation.channel === 'slack' ? 'slack' : 'sms',
  };
}

/**
 * The wordings of one of the bot's texts in a language, the fullest first: each set of values, which are given
 * from the roomiest to the tightest, in each variant. So a text says less before a name in it is cut. Values are put in as they are, and once: what a value
 * contains is never read as a template.
 */
export function wordings<K extends PhraseKey>(
  { language, channel }: Voice,
  key: K,
  ...values: readonly PhraseValues<K>[]
): string[] {
  const sets = values.length === 0 ? [{}] : values;
  const own = channel === 'slack' ? SLACK_PHRASES[language][key] : undefined;
  const templates = own ?? PHRASES[language][key];
  const texts = sets.flatMap((set) => templates.map((template) => fill(template, set)));
  // What names nothing is the same with each set, and comes once, in its last and tightest place.
  return [...new Set(texts.reverse())].reverse();
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
