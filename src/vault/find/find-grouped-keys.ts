import type { FoundSecret } from './find-secrets.js';
import { type Chunk, endsSentence, type Reading } from './read-text.js';
import { chunkText } from './read-words.js';

/** Tokens before and behind a key in which its network or its name may stand. */
const BEFORE = 20;
const BEHIND = 8;
const MAX_GROUPS = 16;
/** What else is printed in groups. */
const OTHERS =
  /^(iban|bic|serial|sn|s\/n|imei|meid|mac|model|modelo|modele|modell|modello|seriennummer|serie|matricula|vin|tracking|track|order|ref|invoice|licence|license|product|activation|account|konto|cuenta|compte|conta|conto|phone|tel|ring|call|mobile|card|karte|tarjeta|carte|cartao)$/;
const KEYS =
  /^(key|keys|schlussel|cle|clef|clave|llave|chave|chiave|password|passwort|senha|code|codigo|codice)$/;

/** A key of a network written in groups: "9f3k 22lp 77qd", "F7 2A 91 C4 0B", "HJ4K-8821-PQ", "4418 9027 3365 1182". */
export function findGroupedKeys(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (let index = 0; index < reading.chunks.length; index += 1) {
    const chunk = reading.chunks[index];
    if (!chunk || reading.tokens[chunk.first]?.kind === 'saved') continue;
    const last = lastGroup(reading, index);
    const end = reading.chunks[last] ?? chunk;
    const groups =
      last > index
        ? reading.chunks.slice(index, last + 1).map((each) => chunkText(reading, each))
        : chunkText(reading, chunk).slice(0, 64).split('-');
    if (isKey(groups) && isOfNetwork(reading, chunk, end, groups)) {
      const value = reading.text.slice(chunk.start, end.end);
      found.push({ start: chunk.start, end: end.end, value, kind: 'wifi', sureness: 'unsure' });
    }
    index = Math.max(index, last);
  }
  return found;
}

/** Index of the last chunk as long as this one, of letters and digits, with nothing but a space between. */
function lastGroup(reading: Reading, from: number): number {
  const size = sizeOf(reading, reading.chunks[from]);
  const first = reading.chunks[from];
  if (size < 2 || size > 5 || !first || !/\d/.test(chunkText(reading, first))) return from;
  let index = from;
  while (index < from + MAX_GROUPS && !reading.chunks[index]?.closed) {
    const next = reading.chunks[index + 1];
    if (sizeOf(reading, next) !== size || !/\d/.test(next ? chunkText(reading, next) : '')) break;
    index += 1;
  }
  return index;
}

function sizeOf(reading: Reading, chunk: Chunk | undefined): number {
  if (!chunk || chunk.end - chunk.start > 5) return 0;
  return /^[a-z\d]+$|^[A-Z\d]+$/.test(chunkText(reading, chunk)) ? chunk.end - chunk.start : 0;
}

function isKey(groups: readonly string[]): boolean {
  const all = groups.join('');
  if (groups.length < 3 || all.length < 9 || groups.some((group) => group.length < 2)) return false;
  if (!/^[a-z\d]+$|^[A-Z\d]+$/.test(all)) return false;
  if (/^\d+$/.test(all)) return groups.length >= 4 && all.length >= 14;
  const lettered = groups.filter((group) => /[a-z]/i.test(group)).length;
  return lettered >= 2 && groups.filter((group) => /\d/.test(group)).length >= 2;
}

function isOfNetwork(reading: Reading, first: Chunk, last: Chunk, groups: readonly string[]): boolean {
  const { tokens, phrases } = reading;
  const digits = /^\d+$/.test(groups.join(''));
  let [network, key] = [false, !digits];
  for (let at = first.first - 1, ends = 0; at >= Math.max(0, first.first - BEFORE) && ends < 2; at -= 1) {
    const word = tokens[at]?.norm ?? '';
    if (OTHERS.test(word) && first.first - at <= 6) return false;
    if (KEYS.test(word) && first.first - at <= 3) key = true;
    network ||= phrases[at]?.has('network') === true;
    const label = reading.labelAt[at];
    if (label?.kind === 'wifi') [network, key] = [true, true];
    if (endsSentence(tokens, at)) ends += 1;
  }
  for (let at = last.last + 1; at <= last.last + BEHIND && !digits && !endsSentence(tokens, at); at += 1)
    network ||= phrases[at]?.has('network') === true;
  return network && key;
}
