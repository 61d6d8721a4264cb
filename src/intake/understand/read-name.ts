import type { Language } from './fact.js';
import type { Token } from './tokens.js';
import { isCommonWord, isGivenName, isVeryCommonWord, isWeakName } from './vocabulary.js';

const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|dra|prof|herr|frau|fr|hr|frl|fraulein|senor|senora|senorita|sr|sra|srta|don|dona|dna|m|mme|mlle|monsieur|madame|mademoiselle|seu|familie|fam|sir|lady|pastor|father|rev|revd|aunt|auntie|uncle|coach|chef|cllr|mag|ing|dipl|capt|eng|sig|signora)$/;

/** Given names that say a time too. */
const NAMES_OF_TIMES =
  /^(?:april|may|june|august|summer|autumn|dawn|eve|noel|easter|domingo|abril|julio|juli|mai|augusto|rui|jan|mar|wed|tag|sommer|winter|march)$/;

const PARTICLES = /^(?:de|da|do|dos|das|di|del|van|von|der|den|el|al|bin|la|le|du|ten|zu|y|e|san|st)$/;

export const HERE =
  /^(?:hun|hon|love|luv|mate|pal|babe|darling|hey|here|aqui|hier|ici|speaking|again|btw|tho|though|haha|lol|x|xx|xxx)$/;

/** Said alone, and no name. */
const NO_NAME =
  /^(?:unsubscribe|unsub|stopall|optout|arret|baja|names|name|obg|obgd|obgda|vlw|blz|thx|ty|np|slt|bjr|svp|stp|hurry|stop|start|help|hello|hi|hey|yes|no|ok|okay|sure|thanks|cheers|ta|great|perfect|brilliant|awesome|lovely|fine|done|sorry|urgent|asap|please|info|price|prices|quote|cancel|end|quit|call|whenever|anytime|tomorrow|today|maybe|nope|yep|hola|gracias|vale|perfecto|genial|buenas|urgente|merci|bonjour|salut|parfait|super|danke|hallo|moin|servus|perfekt|dringend|bitte|ola|oi|obrigado|obrigada|perfeito|otimo|urgent|entendido|claro|listo|ayuda|socorro!|aide|hilfe|ajuda|cool|nice|wow|sent|photo|photos|picture|foto|fotos|attached|question|morning|afternoon|evening|weekend|both|either|none|nothing|same|correct|exactly|right|wrong|hmm|umm|lol|haha)$/;

export type Seen = {
  tokens: readonly Token[];
  free: readonly boolean[];
  /** Words that say a time. */
  timed: readonly boolean[];
  language: Language;
  isWord: (word: string) => boolean;
};

/** Whether a word is written with a capital. */
export function capital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.raw);
}

/** "Summer Whitcombe", "May Holloway": a time or a plant by itself, a name before a surname or as a whole text. */
function isNameInPlace(seen: Seen, at: number): boolean {
  const token = seen.tokens[at] as Token;
  const next = seen.tokens[at + 1];
  const starts = at === 0 || seen.tokens[at - 1]?.piece !== token.piece;
  if (!starts || !capital(token)) return false;
  if (!next || next.piece !== token.piece)
    return seen.tokens.length === 1 || !next || !seen.free[at + 1] || next.sentence !== token.sentence;
  return (
    capital(next) &&
    Boolean(seen.free[at + 1]) &&
    !seen.isWord(next.word) &&
    !isCommonWord(next.word, seen.language) &&
    (seen.tokens[at + 2]?.piece !== token.piece || capital(seen.tokens[at + 2] as Token))
  );
}

function couldBeName(seen: Seen, at: number, loose: boolean): boolean {
  const token = seen.tokens[at];
  if (!token || !seen.free[at] || /\d/.test(token.word) || token.word.length > 24) return false;
  if (
    /(?:code|pin|nummer|wort|password|etage|stock|strasse|platz|termin|problem|uhr)$/.test(token.word) &&
    token.word.length > 4 &&
    !isGivenName(token.word)
  )
    return false;
  if (NO_NAME.test(token.word) && !isGivenName(token.word)) return false;
  if (seen.tokens[at + 1]?.gap === '!') return false;
  if (
    seen.timed[at] &&
    !(NAMES_OF_TIMES.test(token.word) && (isNameInPlace(seen, at) || (loose && at > 0 && capital(token))))
  )
    return false;
  if (isWeakName(token.word) && isNameInPlace(seen, at)) return true;
  if (isGivenName(token.word)) return true;
  if (
    /^\p{Lu}/u.test(token.raw) &&
    token.word.includes('-') &&
    token.word.split('-').every((part) => isGivenName(part) || isWeakName(part))
  )
    return true;
  const initial =
    /^\p{Lu}$/u.test(token.raw) && token.raw !== 'I' && seen.tokens[at + 1]?.piece === token.piece;
  const follower = seen.tokens[at + 1];
  if (initial && follower && capital(follower) && NAMES_OF_TIMES.test(follower.word)) return true;
  if (initial && capital(seen.tokens[at + 1] as Token)) return couldBeName(seen, at + 1, loose);
  if (!/^[\p{L}'’.-]+$/u.test(token.raw)) return false;
  const word = seen.isWord(token.word) || isCommonWord(token.word, seen.language);
  if (isWeakName(token.word)) return loose && capital(token);
  const alone =
    seen.tokens.length === 1 && !seen.isWord(token.word) && !isVeryCommonWord(token.word, seen.language);
  const surname = seen.tokens[at + 1];
  const before = seen.tokens[at - 1];
  const whole =
    capital(token) &&
    !seen.isWord(token.word) &&
    !isVeryCommonWord(token.word, seen.language) &&
    (!before || before.sentence !== token.sentence) &&
    surname?.piece === token.piece &&
    capital(surname) &&
    seen.free[at + 1] === true &&
    !seen.isWord(surname.word) &&
    !isCommonWord(surname.word, seen.language);
  if (whole) return true;
  return capital(token) ? !word || alone : loose && !word && token.word.length >= 3;
}

/** Reads a name from `at` on: an optional title, a name, up to three more words of it. */
export function readName(
  seen: Seen,
  at: number,
  loose: boolean,
): { to: number; strong: boolean; titled: boolean } | undefined {
  const { tokens } = seen;
  const title = TITLES.test(tokens[at]?.word ?? '') || tokens[at]?.raw === 'DI';
  const couple =
    title &&
    /^(?:and|und|et|y|e)$/.test(tokens[at + 1]?.word ?? '') &&
    TITLES.test(tokens[at + 2]?.word ?? '');
  let next = couple ? at + 3 : title ? at + 1 : at;
  if (title && TITLES.test(tokens[next]?.word ?? '')) next += 1;
  const first = tokens[next];
  if (!first) return undefined;
  const titled =
    title &&
    first.piece === tokens[at]?.piece &&
    (capital(first) ||
      /^(?:mr|mrs|ms|miss|senor|senora|sra|herr|frau|madame|monsieur|mme|dona|don)$/.test(
        tokens[at]?.word ?? '',
      ));
  if (title && !titled) return undefined;
  const surnameOk =
    titled &&
    seen.free[next] &&
    (capital(first) || !isCommonWord(first.word, seen.language)) &&
    !/\d/.test(first.word);
  if (!surnameOk && !couldBeName(seen, next, loose)) return undefined;
  const strong =
    isGivenName(first.word) ||
    first.word.split('-').every((part) => isGivenName(part)) ||
    (isWeakName(first.word) && isNameInPlace(seen, next));
  next += 1;
  const both =
    /^(?:and|y|et|und|e)$/.test(tokens[next]?.word ?? '') || /&/.test(tokens[next]?.gap ?? '')
      ? next + (/&/.test(tokens[next]?.gap ?? '') ? 0 : 1)
      : 0;
  const partner = both ? tokens[both] : undefined;
  const couples =
    partner &&
    strong &&
    partner.piece === first.piece &&
    isGivenName(partner.word) &&
    capital(partner) &&
    seen.free[both];
  if (couples) next = both + 1;
  let words = 1;
  while (words < 4) {
    const token = tokens[next];
    if (!token || token.sentence !== first.sentence || token.piece !== first.piece || !seen.free[next]) break;
    if (HERE.test(token.word) || /^(?:this|a|para|al|am)$/.test(token.word)) break;
    const particle = PARTICLES.test(token.word) && couldBeSurname(seen, next + 1, first) ? 2 : 0;
    if (particle) {
      next += 2;
      words += 2;
      continue;
    }
    if (!couldBeSurname(seen, next, first)) break;
    next += 1;
    words += 1;
  }
  return { to: next, strong, titled };
}

function couldBeSurname(seen: Seen, at: number, first: Token): boolean {
  const token = seen.tokens[at];
  if (
    !token ||
    !seen.free[at] ||
    (seen.timed[at] &&
      !(
        capital(token) &&
        NAMES_OF_TIMES.test(token.word) &&
        (isGivenName(first.word) || first.word.length === 1)
      )) ||
    /\d/.test(token.word) ||
    token.piece !== first.piece
  )
    return false;
  const shouted = first.raw === first.raw.toUpperCase() && first.raw.length > 2;
  if (capital(token) && capital(first) && !shouted)
    return !/^(?:I|Im|Ive|Ill|And|The|My)$/.test(token.raw.replace(/['’]/, ''));
  if (capital(token) && !capital(first)) return false;
  return !seen.isWord(token.word) && !isCommonWord(token.word, seen.language) && token.word.length >= 3;
}

/** A name as it is shown: capitals where they were left out, at most 60 characters. */
export function written(tokens: readonly Token[], from: number, to: number): string {
  const raws = tokens.slice(from, to).map((token, index) => {
    const raw = token.raw;
    const glue = index > 0 && token.gap === "'" ? "'" : ' ';
    const flat = raw === raw.toLowerCase() || (raw === raw.toUpperCase() && raw.length > 3);
    const small = index > 0 && PARTICLES.test(token.word);
    const shown = flat && !small ? raw.charAt(0).toUpperCase() + raw.slice(1).toLowerCase() : raw;
    return (index > 0 ? glue : '') + shown;
  });
  return raws
    .join('')
    .replace(/['’]s$/, '')
    .slice(0, 60);
}
