import { isSerialLike } from './code-shapes.js';
import { asFound, isSlash } from './find-accounts.js';
import type { FoundSecret } from './find-secrets.js';
import type { Label } from './read-labels.js';
import { endsSentence, type Reading } from './read-text.js';
import { chunkText, isAddress, looksMadeUp, readWordValue } from './read-words.js';

/** Words between a network and the colon before its password. */
const NETWORK_REACH = 7;

/** The ":" or "is" behind a network: "wifi: …", "wifi on the fridge magnet: …", "le wifi c'est …"; -1 where there is none. */
function networkLink({ tokens, phrases }: Reading, label: Label): number {
  for (let at = label.last + 1; at <= label.last + NETWORK_REACH; at += 1) {
    const token = tokens[at];
    if (token?.norm === ':' || token?.norm === '=') return at;
    const copula = phrases[at]?.get('copula');
    if (copula && (tokens[copula.last]?.norm.length ?? 0) > 1) return copula.last;
    if (token?.kind !== 'word' || NETWORK_NAMES.test(token.norm)) return -1;
  }
  return -1;
}
const NETWORK_NAMES =
  /^(name|named|called|network|ssid|nombre|llama|nom|appelle|name|heisst|nome|chama|chiama)$/;
/** What networks are called by those who sell them. */
const SOLD_AS =
  /^(livebox|freebox|bbox|sfr|orange|fritz|speedport|telekom|wlan|wifi|sky|bt|btw|vm|virgin|plusnet|talktalk|vodafone|movistar|miwifi|digi|jazztel|tim|telecom|fastweb|vivo|claro|net|oi|meo|nos|linksys|netgear|tp.?link|d.?link|asus|eero|ee|o2|hub|home|guest|office|iphone|androidap|huawei|galaxy)/i;

/** "Wifi: SpaceOdyssey9" with no word of a password anywhere after it. */
export function wifiValue(reading: Reading, label: Label): FoundSecret[] {
  if (!/^(wifi|wi|wlan|hotspot)$/.test(reading.tokens[label.first]?.norm ?? '')) return [];
  const link = networkLink(reading, label);
  if (link < 0) return [];
  if (
    reading.labels.some(
      (other) => other.role === 'secret' && other.first > label.last && other.first - label.last < 16,
    )
  )
    return [];
  const at = reading.chunkAt[link + 1];
  const chunk = at === undefined ? undefined : reading.chunks[at];
  if (at === undefined || !chunk) return [];
  const core = chunkText(reading, chunk);
  const named = isSerialLike(core) || SOLD_AS.test(core);
  const plainly = link === label.last + 1 && /^(:|is)$/.test(reading.tokens[link]?.norm ?? '');
  if (!plainly && named) return [];
  if (isSlash(reading, at + 1)) {
    const joined = readWordValue(reading, at + 2, { plain: true, loose: false });
    return joined ? [{ ...asFound(reading, label, joined), kind: 'wifi', sureness: 'unsure' }] : [];
  }
  const span = { start: chunk.start, end: chunk.end, last: chunk.last };
  if (!looksMadeUp(chunkText(reading, chunk))) return [];
  return [
    {
      ...asFound(reading, label, span),
      kind: 'wifi',
      sureness: 'unsure',
    },
  ];
}

/** Tokens before a pair of network and key in which the network may be spoken of. */
const SPOKEN_REACH = 24;
const AND = /^([/,&+|-]|and|with|y|con|et|avec|und|mit|e|com|then|pw|key|clave|cle)$/;

/** "wont go on wifi. BTHub6-R3QN / kP7mnX4eAdtq": a network by its sold name and right behind it its key. */
export function findNetworkPairs(reading: Reading): FoundSecret[] {
  return reading.chunks.flatMap((chunk, index) => {
    const key = pairedKey(reading, index);
    const span = key < 0 ? undefined : reading.chunks[key];
    if (!span || isSaved(reading, span.first) || !isSpokenOf(reading, chunk.first)) return [];
    const value = reading.text.slice(span.start, span.end);
    return [{ start: span.start, end: span.end, value, kind: 'wifi', sureness: 'unsure' }];
  });
}

/** Index of the chunk that is the key of the network that this chunk names, or -1. */
export function pairedKey(reading: Reading, index: number): number {
  const name = reading.chunks[index];
  if (!name || !isSoldName(chunkText(reading, name))) return -1;
  let at = index + 1;
  const joint = reading.chunks[at];
  if (!joint) return -1;
  if (AND.test(reading.text.slice(joint.start, joint.end).toLowerCase()) || joint.end <= joint.start) at += 1;
  const key = reading.chunks[at];
  if (!key || reading.tokens.slice(name.first, key.first).some(({ kind }) => kind === 'break')) return -1;
  return isSaved(reading, key.first) || isKey(chunkText(reading, key)) ? at : -1;
}

function isSaved({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.kind === 'saved';
}

/** SKY4C2D1, BTHub6-R3QN: what a router calls itself. */
function isSoldName(core: string): boolean {
  return core.length >= 5 && core.length <= 32 && SOLD_AS.test(core) && /\p{Nd}|[-_]/u.test(core);
}

/** What routers have on their labels as a key: long, and mixed or of capitals alone. */
function isKey(core: string): boolean {
  if (core.length < 8 || core.length > 63 || isAddress(core) || isSoldName(core)) return false;
  if (/^[A-Z]{8,12}$/.test(core)) return core.replace(/[^AEIOU]/g, '').length <= 2;
  return looksMadeUp(core) || /^(?=.*\d)(?=.*\p{L})[\p{L}\d]+$/u.test(core) || /^\d{8,26}$/.test(core);
}

function isSpokenOf(reading: Reading, first: number): boolean {
  let sentences = 0;
  for (let at = first - 1; at >= Math.max(0, first - SPOKEN_REACH) && sentences < 3; at -= 1) {
    if (/^(serial|model|sn|imei|modelo|seriennummer)$/.test(reading.tokens[at]?.norm ?? '')) return false;
    if (reading.phrases[at]?.has('network')) return true;
    if (endsSentence(reading.tokens, at)) sentences += 1;
  }
  return false;
}
