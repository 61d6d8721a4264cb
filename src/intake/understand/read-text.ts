import type { AddressMention } from './address-words.js';
import { detectLanguage } from './detect-language.js';
import type { Language } from './fact.js';
import { LANGUAGES } from './fact.js';
import { findAddresses } from './find-address.js';
import { findArea } from './find-area.js';
import { type Contact, findContacts } from './find-contact.js';
import { findModels, type ModelMention } from './find-models.js';
import { findTimes, type TimeMention } from './find-time.js';
import { withVerbs } from './find-verbs.js';
import { findWords } from './find-words.js';
import type { Match } from './lexicon.js';
import { type Token, tidyText, tokenize } from './tokens.js';
import { isTown } from './towns.js';
import type { UnderstandInput } from './understand-input.js';
import { findUnknownMaker } from './unknown-maker.js';
import { verbForms } from './verb-forms.js';
import { isCommonWord, isGivenName, isWeakName } from './vocabulary.js';

const COUNTRY = { en: 'GB', es: 'ES', fr: 'FR', de: 'DE', pt: 'PT' } as const;
const IT_KINDS = new Set([
  'phone',
  'laptop',
  'tablet',
  'desktop',
  'console',
  'printer',
  'smartwatch',
  'earbuds',
  'camera',
  'drone',
  'e-reader',
  'VR headset',
  'router',
  'controller',
  'speaker',
  'external hard drive',
  'USB stick',
  'NAS',
  'MP3 player',
  'mouse',
  'headphones',
  'smart speaker',
  'computer',
]);
const AMBIGUOUS = new Set([
  'Switch',
  'Surface',
  'Pavilion',
  'Satellite',
  'Edge',
  'Nitro',
  'Aspire',
  'Legion',
  'Quest',
  'Fenix',
  'EOS',
  'Pixel',
]);
const TITLES = /^(?:mr|mrs|ms|miss|dr|herr|frau|senor|senora|sr|sra|m|mme|monsieur|madame)$/;
const NOT_THE_THING =
  /^(?:tree|trees|cider|pie|account|acct|page|id|maps|play|drive|store|login|office|365|word|excel|pay|reviews?|search|analytics|just|sent|prime|order|icloud|ads|business|workspace|home|passwort|konto)$/;

/** One text read: its words, who claimed which, and what was found in them. */
export type Reading = {
  text: string;
  tokens: Token[];
  free: boolean[];
  language: Language;
  contacts: Contact[];
  models: ModelMention[];
  matches: Match[];
  addresses: AddressMention[];
  times: TimeMention[];
};

/** Marks words as claimed. */
export function take(free: boolean[], from: number, to: number): void {
  for (let at = from; at < to; at++) free[at] = false;
}

function fitsTrade(
  mention: ModelMention,
  tokens: readonly Token[],
  input: UnderstandInput,
  language: Language,
): boolean {
  const before = tokens[mention.from - 1]?.word ?? '';
  const after = tokens[mention.to]?.word ?? '';
  const word = tokens[mention.from]?.word ?? '';
  if (NOT_THE_THING.test(after) && tokens[mention.to]?.gap === ' ' && mention.model === '') return false;
  if (/^(?:stripe|square|klarna)$/.test(word) && input.trade !== 'web-support') return false;
  if (word === 'brother' && /^(?:my|his|her|your|our|the|big|little)$/.test(before)) return false;
  if (word === 'vivo' && language !== 'en') return false;
  if (word === 'moto' && mention.model === 'Moto' && /^(?:es|fr|pt)$/.test(language)) return false;
  if (
    TITLES.test(before) ||
    (isGivenName(before) &&
      tokens[mention.from - 1]?.piece === tokens[mention.from]?.piece &&
      mention.model === '')
  )
    return false;
  const it = IT_KINDS.has(mention.device);
  if (input.trade === 'general')
    return !(it && AMBIGUOUS.has(mention.model.split(' ')[0] ?? '') && mention.partial);
  if (input.trade === 'web-support') return mention.device === 'website' || mention.device === 'online shop';
  if (mention.device === 'website' || mention.device === 'online shop') return false;
  if (input.trade === 'electrical' && /^(?:camera|router)$/.test(mention.device)) return true;
  if (input.trade !== 'it-repair' && it) return false;
  if (input.trade === 'it-repair' && mention.device === 'appliance') return false;
  return !(mention.device === 'car' && input.trade !== 'locksmith');
}

/** Reads a text from what is surest (contacts, models, addresses) to what is loosest (times, areas). */
export function readText(input: UnderstandInput): Reading & { sure: boolean } {
  const text = tidyText(input.text);
  const tokens = tokenize(text);
  const detected = detectLanguage(text, tokens, input.language, input.languageOpen);
  const language = detected.sure ? detected.language : languageByWords(tokens, detected.language);
  const { sure } = detected;
  const free = tokens.map(() => true);
  const contacts = findContacts(text, tokens, COUNTRY[language]);
  for (const contact of contacts) take(free, contact.from, contact.to);
  const models = findModels(tokens, input.trade).filter(
    (mention) => free[mention.from] && fitsTrade(mention, tokens, input, language),
  );
  if (input.trade === 'web-support') for (const mention of models) mention.device = 'website';
  const unknown =
    models.length === 0 ? findUnknownMaker(tokens, free, language, input.trade, input.known) : undefined;
  if (unknown) models.push(unknown);
  for (const mention of models) take(free, mention.from, mention.to);
  const known = (word: string) =>
    isCommonWord(word, language) ||
    isGivenName(word) ||
    isWeakName(word) ||
    isTown(word) ||
    verbForms(word, language).length > 0;
  const matches = withVerbs(tokens, language, free, findWords(tokens, language, free, known, input.trade));
  const lexical = new Set(
    matches.flatMap((match) =>
      match.tag === 'skip' || match.misspelt ? [] : match.at.map((at) => tokens[at]?.word ?? ''),
    ),
  );
  const seen = { text, tokens, free, language, isWord: (word: string) => lexical.has(word) };
  const addresses = (input.trade === 'web-support' ? [] : findAddresses(seen))
    .filter((address) => !(input.trade === 'it-repair' && /^M[1-5] 20[12]\d$/i.test(address.value)))
    .filter((address) => !asksWhereWeAre(tokens, text, address.from));
  for (const address of addresses) take(free, address.from, address.to);
  const times = findTimes(maskFor(tokens, free), language, input.asked === 'time');
  const area = { text, tokens, free, language, isWord: seen.isWord };
  const kept = times.filter((time) => free[time.from]);
  const wide = input.trade !== 'it-repair' && input.trade !== 'web-support' && addresses.length === 0;
  const signed =
    tokens.length === 1 &&
    isGivenName(tokens[0]?.word ?? '') &&
    input.known.address !== undefined &&
    input.known.name === undefined;
  const masked = [...free];
  for (const time of kept) take(masked, time.from, time.to);
  // "Barry" behind an address is who writes, though a town is called so too.
  const name =
    wide && !signed
      ? findArea({ ...area, free: masked }, input.asked === 'address', input.known.name !== undefined)
      : undefined;
  const withArea = name ? [...addresses, name] : addresses;
  if (name) take(free, name.from, name.to);
  return { text, tokens, free, language, sure, contacts, models, matches, addresses: withArea, times: kept };
}

const OUR_PLACE =
  /\b(?:(?:are|is) (?:you|u|yous|this|ye) (?:the |guys |lads |that |still |based |shop |place |ones )*(?:place |shop |one |ones |lot |people )?(?:on|in|at|near|by|off)|your (?:shop|place|store|branch)|(?:are )?(?:you|u) (?:based|located))\b/;

/** "are you the place on Castle Street?" asks where the business is. */
function asksWhereWeAre(tokens: readonly Token[], text: string, from: number): boolean {
  if (!text.includes('?')) return false;
  const { sentence } = tokens[from] as Token;
  const before = tokens.slice(0, from).filter((token) => token.sentence === sentence);
  return before.length <= 9 && OUR_PLACE.test(before.map((token) => token.word).join(' '));
}

/** A few words without small ones ("lave-vaisselle en panne") are in the language whose lexicon knows most of them. */
function languageByWords(tokens: readonly Token[], before: Language): Language {
  if (tokens.length < 2) return before;
  const few = tokens.slice(0, 16);
  const all = few.map(() => true);
  const covered = (language: Language) =>
    findWords(few, language, all, () => true)
      .filter((match) => match.tag !== 'w' && match.tag !== 'skip')
      .reduce((sum, match) => sum + match.at.length, 0);
  let best = before;
  let most = covered(before);
  for (const language of LANGUAGES) {
    const count = covered(language);
    if (count >= most + 2 || (count > most && count >= 2 && before === 'en' && most <= 1)) {
      best = language;
      most = count;
    }
  }
  return best;
}

/** Times are read from words nobody else has claimed; claimed ones are made unreadable. */
function maskFor(tokens: readonly Token[], free: readonly boolean[]): Token[] {
  return tokens.map((token, at) =>
    free[at] && !(token.word === 'morgen' && /^guten?$/.test(tokens[at - 1]?.word ?? ''))
      ? token
      : { ...token, word: '\u0000' },
  );
}
