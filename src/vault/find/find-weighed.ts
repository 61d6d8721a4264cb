import { isDigitCount, isOrderLike, isWeakCode } from './code-shapes.js';
import { pairedKey } from './find-networks.js';
import type { FoundSecret } from './find-secrets.js';
import { type Evidence, gatherEvidence } from './gather-evidence.js';
import { readDeclared } from './read-declared.js';
import { type Chunk, endsSentence, type Reading } from './read-text.js';
import { chunkText, isAddress, isOrdinary, looksMadeUp } from './read-words.js';

/** What a made-up string needs before it counts as a secret. */
const ENOUGH = 3.25;
/** Says that a name comes next, or stands right before it. */
const NAMED =
  /^(user|username|usr|usuario|utilisateur|identifiant|benutzer|benutzername|utente|nutzer|network|ssid|netz|netzwerk|red|reseau|rede|rete|wlan|wifi|named|called|llama|nombre|nom|name|heisst|chama|nome|chiama|model|modelo|modele|modell|modello|serial|serie|order|ref|id|version|host|domain|site|server)$/;

/** "bios wants nimbus4", "i typed in SunnyMeadow-4410", "rede VIVO-9C10 , batatafrita2018". */
export function findWeighed(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  const quiet = /\p{Ll}/u.test(reading.text);
  reading.chunks.forEach((chunk, index) => {
    const core = chunkText(reading, chunk);
    if (
      core.length < 4 ||
      reading.tokens[chunk.first]?.kind === 'saved' ||
      (!isString(core) &&
        !(quiet && isCapitalKey(core)) &&
        !(isTied(core) && followsName(reading, index) > 2))
    )
      return;
    if (reading.numberAt[chunk.first] || reading.phrases[chunk.first]?.has('brand')) return;
    if (weighString(reading, chunk, index, core) < ENOUGH) return;
    const { start, end } = chunk;
    found.push({ start, end, value: reading.text.slice(start, end), kind: 'password', sureness: 'unsure' });
  });
  return found;
}

/** Letters and digits or signs, and no model, address or file. */
function isString(core: string): boolean {
  if (isAddress(core) || isDigitCount(core) || isOrderLike(core) || !/\p{L}/u.test(core)) return false;
  return (
    /\p{Nd}/u.test(core) &&
    (looksMadeUp(core) ||
      isWeakCode(core) ||
      isKeypadCode(core) ||
      /^(?=.*[A-Z])(?=.*\d)([A-Z\d]{6,8}|[A-Z\d]{1,4}-[A-Z\d]{2,6})$/.test(core))
  );
}

/** QXLPTRBA: capitals with hardly a vowel, as some routers have on their labels; only among small letters. */
function isCapitalKey(core: string): boolean {
  return /^[A-Z]{8,12}$/.test(core) && core.replace(/[^AEIOU]/g, '').length <= 2;
}

/** "it wants Fluffy with a capital F": a plain word shown to be a password by how it is said to be written. */
export function findWanted(reading: Reading): FoundSecret[] {
  return reading.phrases.flatMap((phrases, at) => {
    const link = phrases?.get('wanting') ?? phrases?.get('trying') ?? phrases?.get('typing');
    const chunk = link ? reading.chunkAt[link.last + 1] : undefined;
    if (!link || chunk === undefined || reading.chunks[chunk]?.first !== link.last + 1) return [];
    if (isOrdinary(reading.tokens[link.last + 1]?.norm ?? '') || at === link.last + 1) return [];
    const span = readDeclared(reading, chunk);
    if (!span || span.last - link.last > 4) return [];
    return [
      {
        start: span.start,
        end: span.end,
        value: reading.text.slice(span.start, span.end),
        kind: 'password',
        sureness: 'unsure',
      },
    ];
  });
}

/** C159, 7A31, B1947. */
function isKeypadCode(core: string): boolean {
  return /^(?=.*\d.*\d)(?=.*[A-Z])[A-Z\d]{4,6}$/.test(core);
}

/** Words tied by signs ("Jabuti&Caba", "Limone.Zenzero"): a password right behind the name of an account. */
function isTied(core: string): boolean {
  return /^\p{L}{3,}([&_.!*#+-]\p{L}+)+$/u.test(core) && core.length >= 8;
}

function weighString(reading: Reading, chunk: Chunk, index: number, core: string): number {
  const evidence = gatherEvidence(reading, chunk.first, chunk.last);
  const before = reading.tokens[chunk.first - 1];
  if (
    pairedKey(reading, index) >= 0 ||
    (isNamed(reading, chunk.first) && !isLeet(reading, chunk, core)) ||
    isNetworkName(reading, chunk, evidence)
  )
    return 0;
  const afterName =
    !chunk.closed && (NAMED.test(reading.tokens[chunk.last + 1]?.norm ?? '') || namesItself(reading, chunk));
  if (afterName) return 0;
  const offer = /^[A-Z]{3,}\d{1,3}$/.test(core) && reading.asked !== 'passcode';
  if (offer && !evidence.network && !evidence.lock && !evidence.device) return 0;
  const weight = (sign: keyof Evidence): number => evidence[sign]?.weight ?? 0;
  const near = (sign: keyof Evidence, reach: number): number =>
    (evidence[sign]?.away ?? 99) <= reach ? weight(sign) : 0;
  let score = (reading.asked === 'passcode' ? 1.5 : 0) + (isLeet(reading, chunk, core) ? 1 : 0);
  score += 2 * weight('secret') + 1.5 * weight('network') + 0.5 * weight('device');
  score += Math.max(2 * near('typing', 4), 0.5 * weight('typing'));
  score += Math.max(
    1.5 * near('unlocking', 6),
    2 * near('wanting', 3),
    2 * near('trying', 3),
    2 * near('changing', 8),
  );
  score += /^(admin|root|supervisor|administrator|administrador|administrateur|amministratore|master)$/.test(
    before?.norm ?? '',
  )
    ? 2
    : 0;
  score += near('keys', 1) * 2 + (/^(with|con|avec|mit|com|using)$/.test(before?.norm ?? '') ? 1.5 : 0);
  score += evidence.urgency && evidence.sender ? 4.5 : 0;
  const strong = /^([A-Z]\d{4}[A-Z]?|\d{4}[A-Z])$/.test(core);
  const placed = evidence.lock ?? evidence.place ?? evidence.spot ?? evidence.keys;
  if (/^[PBCU]\d{4}$/.test(core) && !placed) return 0;
  score += strong ? 1.5 - weight('device') : 0;
  const keypad = isKeypadCode(core);
  if (
    keypad &&
    /^\d[A-Z]{2}$/.test(reading.text.slice((reading.tokens[chunk.last]?.end ?? 0) + 1).slice(0, 3))
  )
    return 0;
  if (keypad)
    score +=
      1.5 * weight('lock') + 1.5 * weight('place') + weight('spot') + weight('keys') - weight('machine');
  score += 0.5 * weight('lock') + (keypad ? 0.5 : shapeOf(core));
  score += before && ',:='.includes(before.norm) ? 1 : 0;
  score += reading.phrases[chunk.first - 1]?.has('copula') ? 1 : 0;
  score +=
    followsName(reading, index) +
    (/^(?=.*\p{Ll})(?=.*\p{Lu})(?=.*\p{Nd})(?=.*[!#$%&*_^-])/u.test(core) ? 1.5 * near('device', 3) : 0);
  score += near('arrival', 6) > 0 && (evidence.sender || /^[A-Z]{1,3}-\d{4,6}$/.test(core)) ? 6 : 0;
  score += isOneOfTwo(reading, index, core) ? 2.5 : 0;
  score -= 1.5 * near('machine', 8);
  score -= 3 * near('other', 4) + weight('other') + 1.5 * weight('loss') + weight('asking');
  return score;
}

/** "either kitkat88 or kitkat89": the first of two that are spelled alike. */
function isOneOfTwo(reading: Reading, index: number, core: string): boolean {
  const [joint, other] = [reading.chunks[index + 1], reading.chunks[index + 2]];
  if (!joint || !other || !/^(or|ou|o|oder|oppure)$/.test(reading.tokens[joint.first]?.norm ?? ''))
    return false;
  const twin = chunkText(reading, other);
  return looksMadeUp(twin) && twin.slice(0, 3).toLowerCase() === core.slice(0, 3).toLowerCase();
}

/** "guest wifi latte4lyfe": words with a digit for a word, right behind somebody's wifi; no network is called so. */
function isLeet({ tokens }: Reading, chunk: Chunk, core: string): boolean {
  const owned =
    /^(guest|staff|shop|cafe|office|home|house|our|my|the|visitor|customer|club|gym|hotel|bar|pub|salon|airbnb|hostel|flat|upstairs|downstairs)$/;
  return (
    /^[a-z]{4,}\d[a-z]{3,}$/.test(core) &&
    !/(ghz|mbps|band)$/.test(core) &&
    /^(wifi|wlan)$/.test(tokens[chunk.first - 1]?.norm ?? '') &&
    owned.test(tokens[chunk.first - 2]?.norm ?? '')
  );
}

/** "user: site4410", "wifi is SKY4F2A1": what it is called. */
function isNamed(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = reading.tokens[at];
    if (!token || NAMED.test(token.norm)) return token !== undefined;
    if (token.norm === 'fi') return true;
    const link = ':='.includes(token.norm) || reading.phrases[at]?.has('copula');
    if (!link && token.norm !== 'a') return false;
  }
  return false;
}

/** "wifi for when you get here SKY7F2QD password …": the network, when its key has a label and a value of its own. */
function isNetworkName(reading: Reading, chunk: Chunk, evidence: Evidence): boolean {
  const away = evidence.network?.away ?? 0;
  if (away === 0 || !reading.phrases[chunk.first - away]?.has('network')) return false;
  for (let at = chunk.first - 1; at > chunk.first - away; at -= 1)
    if (reading.labelAt[at]?.role === 'secret' || endsSentence(reading.tokens, at)) return false;
  for (let at = chunk.last + 1; at <= chunk.last + 4; at += 1) {
    const label = reading.labelAt[at];
    if (label?.role === 'secret' && label.first === at)
      return label.takes === 'any' || /^pass?$/.test(reading.tokens[at]?.norm ?? '');
    const joint = reading.tokens[at]?.norm ?? '';
    if (!/^(,|and|with|the|its|y|con|la|et|avec|le|und|mit|das|e|com|a|o|\/|-)$/.test(joint)) return false;
  }
  return false;
}

function shapeOf(core: string): number {
  const letters = core.replace(/[^\p{L}]/gu, '').length;
  const mixed = /\p{Ll}/u.test(core) && /\p{Lu}/u.test(core);
  let score = letters >= 4 ? 1 : 0;
  if (/[\p{L}\p{Nd}][!#$%&*@_+=?^~-]+[\p{L}\p{Nd}]/u.test(core)) score += 0.5;
  if (mixed) score += 0.5;
  if (/^[\p{Lu}\p{Nd}-]+$/u.test(core)) score -= 1;
  return score;
}

/** "SKY4F2A is the network". */
function namesItself(reading: Reading, chunk: Chunk): boolean {
  for (let at = chunk.last + 1; at <= chunk.last + 4; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind !== 'word') return false;
    if (
      /^(network|ssid|username|user|name|model|red|reseau|rede|rete|netz|netzwerk|usuario|utente)$/.test(
        token.norm,
      )
    )
      return true;
  }
  return false;
}

/** "rede VIVO-9C10 , batatafrita2018", "usuario lojadoze, T!juca-2204": right behind the name of a network or user. */
function followsName(reading: Reading, index: number): number {
  let at = index - 1;
  const joint = reading.tokens[reading.chunks[at]?.first ?? -1]?.norm ?? '';
  if (/^(e|et|y|and|und|&)$/.test(joint)) at -= 1;
  else if (
    /^(or|ou|o|oder|oppure)$/.test(joint) &&
    reading.chunks[at - 1] &&
    looksMadeUp(chunkText(reading, reading.chunks[at - 1] as Chunk))
  )
    return 2.5;
  const sign = reading.chunks[at];
  if (sign && sign.end <= sign.start) at -= 1;
  const name = reading.chunks[at];
  if (name && at < index - 1 && isAddress(chunkText(reading, name))) return 3;
  const word = name && reading.tokens[name.first - 1]?.norm;
  if (word === undefined) return 0;
  if (
    /^(user|username|usuario|utilisateur|identifiant|benutzer|benutzername|utente|nutzer|utilizador)$/.test(
      word,
    )
  )
    return 2.5;
  return /^(network|ssid|wifi|fi|wlan|netz|netzwerk|red|reseau|rede|rete|hotspot)$/.test(word) ? 1.5 : 0;
}
