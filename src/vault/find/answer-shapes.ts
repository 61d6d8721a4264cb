import type { FoundSecret } from './find-secrets.js';
import { isSpellingRemark, readDeclared } from './read-declared.js';
import { endsSentence, type Reading } from './read-text.js';
import { denies, isOrdinary, isRemark, speaksOfLoss } from './read-words.js';

/** "gelatoallimone lo digita sempre mio marito": the word that an answer begins with, and then what is done with it. */
export function findTyped(reading: Reading): FoundSecret | null {
  const first = reading.tokens[0];
  if (first?.kind !== 'word' || first.end - first.start < 7 || isOrdinary(first.norm) || reading.labelAt[0])
    return null;
  if (reading.tokens[1]?.kind !== 'word' || reading.phrases[0]?.has('opening') || speaksOfLoss(first.norm))
    return null;
  for (let at = 1; at < Math.min(9, reading.tokens.length); at += 1) {
    const found = reading.phrases[at];
    if (reading.tokens[at]?.norm === '?' || denies(reading.tokens[at]?.norm ?? '')) return null;
    if (found?.has('typing') || found?.has('open-after')) return asFound(reading, first.start, first.end);
  }
  return null;
}

/** "nel mezzo del cammin minuscolo con gli spazi": words that a remark on their spelling shows to be a password. */
export function readDeclaredAnswer(reading: Reading): FoundSecret | null {
  const opening = reading.phrases[0]?.get('opening');
  const at = reading.chunkAt[opening ? opening.last + 1 : 0];
  const span = at === undefined ? null : readDeclared(reading, at);
  if (!span || span.end - span.start < 4) return null;
  return asFound(reading, span.start, span.end);
}

const WORD_NAMES = /^(word|palabra|mot|wort|palavra|parola)$/;

/** "it's just the word banana", "Sausages is the word": a plain word called one. */
export function findNamedWords(reading: Reading): FoundSecret[] {
  const { tokens } = reading;
  return tokens.flatMap((token, at) => {
    if (!WORD_NAMES.test(token.norm) || !/^(the|la|le|das|a|il|one)$/.test(tokens[at - 1]?.norm ?? ''))
      return [];
    const link = reading.phrases[at + 1]?.get('copula');
    const next = tokens[link ? link.last + 1 : at + 1];
    if (
      next?.kind === 'word' &&
      next.end - next.start > 2 &&
      !isRemark(next.norm) &&
      !isSpellingRemark(reading, at + 1)
    )
      return [asFound(reading, next.start, next.end)];
    const is = tokens[at - 2];
    const before = tokens[at - 3];
    const said = is !== undefined && /^(is|es|est|ist|e|s)$/.test(is.norm);
    return said && before?.kind === 'word' && !isOrdinary(before.norm)
      ? [asFound(reading, before.start, before.end)]
      : [];
  });
}

/** "rainbow then 1989": a word and a number said as one password. */
export function findWordBeforeNumber(reading: Reading): FoundSecret[] {
  const opening = reading.phrases[0]?.get('opening');
  const at = opening ? opening.last + 1 : 0;
  const [word, joint, number] = reading.tokens.slice(at, at + 3);
  if (word?.kind !== 'word' || word.end - word.start < 4 || isOrdinary(word.norm)) return [];
  if (!/^(then|luego|puis|dann|depois|poi|plus)$/.test(joint?.norm ?? '') || number?.kind !== 'digits')
    return [];
  return reading.labelAt[at] || reading.tokens.length > at + 8
    ? []
    : [asFound(reading, word.start, word.end)];
}

/** "the year my nan was born 1938": what happened then is no part of it. */
const HAPPENED =
  /^(born|built|married|started|died|founded|moved|wed|nacio|nacida|nacido|nee|ne|geboren|nasceu|nascida|nascido|nato|nata)$/;

/** "Certainly. Wisteria Lodge 1954": the words right before a number that begin their sentence. */
export function findNameBeforeNumber(reading: Reading): FoundSecret[] {
  const run = reading.numbers[0];
  if (!run || reading.numbers.length > 1 || reading.tokens.length > 12) return [];
  if (HAPPENED.test(reading.tokens[run.first - 1]?.norm ?? '')) return [];
  let at = run.first - 1;
  while (at >= 0 && run.first - at <= 3) {
    const token = reading.tokens[at];
    if (
      token?.kind !== 'word' ||
      isOrdinary(token.norm) ||
      reading.labelAt[at] ||
      reading.phrases[at]?.has('brand')
    )
      break;
    if (
      token.end - token.start < 3 ||
      reading.phrases[at]?.has('opening') ||
      reading.phrases[at]?.has('closing')
    )
      break;
    if (reading.phrases[at]?.has('typing') || reading.phrases[at]?.has('trying')) return [];
    at -= 1;
  }
  const first = reading.tokens[at + 1];
  const last = reading.tokens[run.first - 1];
  const begins = at < 0 || endsSentence(reading.tokens, at) || reading.phrases[at]?.has('copula') === true;
  return first && last && at < run.first - 1 && begins ? [asFound(reading, first.start, last.end)] : [];
}

export function asFound(reading: Reading, start: number, end: number): FoundSecret {
  return { start, end, value: reading.text.slice(start, end), kind: 'password', sureness: 'sure' };
}

const SELF_NAMES =
  /^(password|passwords|passcode|passwort|kennwort|contrasena|clave|senha|motdepasse|parola|secret|secreto|geheim|segredo|segreto)$/;
const EARNEST = new Set(
  `yes yeah yep really honestly seriously genuinely literally lol haha i know no joke kidding lie dont laugh judge im not joking thats it just that word all lower lowercase case small x
  si de verdad en serio jaja lo se asi tal cual enserio oui vraiment serieusement je sais sans blague mdr comme ca ja wirklich echt ernsthaft kein witz im ernst ich weiss
  sim a serio mesmo kkk juro eu sei davvero giuro sul serio lo so ahah proprio cosi`
    .split(/\s+/)
    .filter(Boolean),
);

/** "password. yes really": a password that is the word for one. */
export function findSelfNamed(reading: Reading): FoundSecret | null {
  const { tokens } = reading;
  let at = 0;
  for (let round = 0; round < 3; round += 1) {
    const opening = reading.phrases[at]?.get('opening');
    if (opening) at = opening.last + 1;
  }
  const name = tokens[at];
  if (!name || !SELF_NAMES.test(name.norm) || tokens.length - at > 12) return null;
  const rest = tokens.slice(at + 1);
  const earnest = rest.every((token) =>
    token.kind === 'symbol' ? !/[?:=]/.test(token.norm) : EARNEST.has(token.norm),
  );
  return earnest && (at > 0 || rest.some((token) => token.kind === 'word'))
    ? asFound(reading, name.start, name.end)
    : null;
}
