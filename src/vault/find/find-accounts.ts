import { isWeakCode, isWeb, looksLikeUnit } from './code-shapes.js';
import type { FoundSecret } from './find-secrets.js';
import { findUsualAccounts } from './find-usual-accounts.js';
import { isNumbered } from './judge-place.js';
import type { Label } from './read-labels.js';
import { type Chunk, endsSentence, type Reading } from './read-text.js';
import { chunkText, isAddress, isOrdinary, looksMadeUp, readWordValue, type Span } from './read-words.js';

/** Where a value may begin, and what links it to its label. */
export type Start = { chunk: number; link: 'colon' | 'copula' | 'direct' };

/** "login button at …": a part of a page, not an account. */
const ON_SCREEN =
  /^(button|page|screen|form|box|link|loop|issue|issues|problem|problems|error|errors|boton|pagina|bouton|seite|botao|pulsante|formulario)$/;
/** What follows is the account's name and not what opens it. */
const USERNAMES =
  /^(user|username|usr|uname|account|usuario|utilisateur|identifiant|benutzer|benutzername|utente|nutzer|conta|cuenta|compte|konto)$/;

/** "jen@example.com / Poppy2011!": an account and what opens it, side by side. */
export function findAccountPairs(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [...findOpeners(reading), ...findUsualAccounts(reading)];
  reading.chunks.forEach((chunk, index) => {
    const raw = chunkText(reading, chunk);
    const mail = raw.includes('@') && isAddress(raw);
    if (!mail && !isAccountName(reading, index)) return;
    const sign = reading.chunks[index + 1];
    const skips =
      sign && sign.first === sign.last && '/|-–:+&'.includes(reading.tokens[sign.first]?.norm ?? ' ');
    const value = reading.chunks[index + (skips ? 2 : 1)];
    if (!value || reading.tokens[value.first]?.kind === 'saved') return;
    if (!looksMadeUp(chunkText(reading, value)) || (!skips && !/\p{Nd}/u.test(chunkText(reading, value))))
      return;
    found.push({
      start: value.start,
      end: value.end,
      value: reading.text.slice(value.start, value.end),
      kind: 'password',
      sureness: 'unsure',
    });
  });
  return found;
}

/** "yellow submarine gets u into windows": the words that an answer begins with. */
function plainBefore(reading: Reading, at: number): FoundSecret | null {
  const first = reading.tokens[0];
  const last = reading.tokens[at - 1];
  if (!first || !last || at > 4) return null;
  const plain = reading.tokens
    .slice(0, at)
    .every((token, index) => token.kind === 'word' && !isOrdinary(token.norm) && !reading.labelAt[index]);
  const value = reading.text.slice(first.start, last.end);
  return plain ? { start: first.start, end: last.end, value, kind: 'password', sureness: 'unsure' } : null;
}

/** "helen / Marigold_77 for the wordpress": a name begins the text, and an account is named soon after. */
function opensAccount(reading: Reading, chunk: Chunk): boolean {
  const word = reading.tokens[chunk.first];
  if (word?.kind !== 'word' || isOrdinary(word.norm) || reading.phrases[chunk.first]?.has('brand'))
    return false;
  return reading.labelAt
    .slice(chunk.last + 2, chunk.last + 14)
    .some((label) => label?.role === 'device' || label?.takes === 'login');
}

/** "wordpress do consultório: dra.luiza / …": a name behind an account, and a stroke behind the name. */
function isAccountName(reading: Reading, index: number): boolean {
  const chunk = reading.chunks[index];
  if (!chunk || !isSlash(reading, index + 1) || chunk.end - chunk.start < 3) return false;
  if (index === 0 && opensAccount(reading, chunk)) return true;
  const colon = ':='.includes(reading.tokens[chunk.first - 1]?.norm ?? ' ');
  for (let at = chunk.first - 1, steps = 0; at >= 0 && steps < 7; at -= 1, steps += 1) {
    if (endsSentence(reading.tokens, at)) return false;
    const label = reading.labelAt[at];
    if (label?.takes === 'login' || (label?.role === 'device' && colon)) return true;
  }
  return false;
}

/** "admin/admin123 gets you into the router": what stands before "gets you in". */
export function findOpeners(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  reading.phrases.forEach((phrases, at) => {
    const chunk = phrases?.has('open-after') ? reading.chunks[reading.chunkAt[at - 1] ?? -1] : undefined;
    if (!chunk || reading.tokens[chunk.first]?.kind === 'saved') return;
    const words = reading.asked === 'passcode' ? plainBefore(reading, at) : null;
    if (words) {
      found.push(words);
      return;
    }
    const core = chunkText(reading, chunk);
    const slash = core.lastIndexOf('/');
    const start = slash > 0 && slash < core.length - 3 ? chunk.start + slash + 1 : chunk.start;
    const value = reading.text.slice(start, chunk.end);
    if (
      slash > 0
        ? isWeb(core) || !/\p{Nd}/u.test(value)
        : !(looksMadeUp(core) || isWeakCode(core)) || isAddress(core)
    )
      return;
    found.push({ start, end: chunk.end, value, kind: 'password', sureness: 'unsure' });
  });
  return found;
}

/** "PlumbCafe / latte4you": the network, then what joins it. */
export function isSlash(reading: Reading, at: number): boolean {
  const sign = reading.chunks[at];
  return (
    sign !== undefined && sign.first === sign.last && '/|'.includes(reading.tokens[sign.first]?.norm ?? ' ')
  );
}

/** "Main door C2468Y": letters and digits right behind a place. */
export function placeCode(reading: Reading, label: Label): FoundSecret[] {
  if (isNumbered(reading, label)) return [];
  let first = label.last + 1;
  for (let steps = 0; steps < 2; steps += 1) {
    const copula = reading.phrases[first]?.get('copula');
    if (copula && copula.last + 1 < reading.tokens.length) first = copula.last + 1;
  }
  const pressed = /^(press|enter|type|use|punch|pulsa|tapez|drucken|digita)$/.test(
    reading.tokens[first]?.norm ?? '',
  );
  if (pressed) first += 1;
  const at = reading.chunkAt[first];
  const chunk = at === undefined ? undefined : reading.chunks[at];
  if (!chunk || chunk.first !== first || reading.tokens[first]?.kind === 'saved') return [];
  const core = chunkText(reading, chunk);
  const span = { start: chunk.start, end: chunk.end, last: chunk.last };
  if (label.role === 'open-before' && label.words > 1 && /\p{Nd}/u.test(core) && looksMadeUp(core))
    return [asFound(reading, label, span)];
  if (pressed && /^[A-Z]\d{2,6}[A-Z#*]$/.test(core)) return [asFound(reading, label, span)];
  if (
    !/^([A-Z]?\d{3,6}[A-Z#*]{0,2}|\d{1,3}[A-Z]\d{1,3})$/.test(core) ||
    !/[A-Z#*]/.test(core) ||
    (looksLikeUnit(core) && !/^\d{4}[KX]$/.test(core))
  )
    return [];
  return [asFound(reading, label, span)];
}

/** "login is sarah / Tr0mbone#Park", "admin:hunter2", "wp-admin login bob and Tr0mbone#Park". */
export function loginValue(reading: Reading, start: Start): Span[] {
  const first = reading.chunks[start.chunk];
  if (first && ON_SCREEN.test(reading.tokens[first.first]?.norm ?? '')) return [];
  const from = /^(as|als|como|comme|come)$/.test(reading.tokens[first?.first ?? 0]?.norm ?? '')
    ? start.chunk + 2
    : start.chunk;
  for (let at = from, steps = 0; steps < 7; steps += 1, at += 1) {
    const chunk = reading.chunks[at];
    if (!chunk) return [];
    const head = reading.labelAt[chunk.first];
    if (head && head.role === 'secret' && head.takes !== 'login') return [];
    const raw = reading.text.slice(chunk.start, chunk.end);
    const slash = raw.lastIndexOf('/');
    if (slash > 0 && slash < raw.length - 2 && !isWeb(raw))
      return [{ start: chunk.start + slash + 1, end: chunk.end, last: chunk.last }];
    if (
      reading.tokens[chunk.last]?.kind === 'saved' ||
      reading.tokens[reading.chunks[at + 1]?.first ?? 0]?.kind === 'saved'
    )
      return [];
    const separator =
      steps > 0 && chunk.first === chunk.last && '/|:'.includes(reading.tokens[chunk.first]?.norm ?? ' ');
    if (separator) {
      const value = readWordValue(reading, at + 1, { plain: true, loose: false });
      const next = reading.chunks[at + 1];
      if (value) return [value];
      return next
        ? [{ start: next.start, end: next.end, last: next.last }].filter((span) => span.end > span.start)
        : [];
    }
    if (
      looksMadeUp(chunkText(reading, chunk)) &&
      !isSlash(reading, at + 1) &&
      !USERNAMES.test(reading.tokens[chunk.first - 1]?.norm ?? '')
    )
      return [{ start: chunk.start, end: chunk.end, last: chunk.last }];
    if (endsSentence(reading.tokens, chunk.last)) return [];
  }
  return [];
}

export function asFound(reading: Reading, label: Label, span: Span): FoundSecret {
  const value = reading.text.slice(span.start, span.end);
  const kind = label.kind === 'password' && nearWifi(reading, label) ? 'wifi' : label.kind;
  return { start: span.start, end: span.end, value, kind, sureness: looksMadeUp(value) ? 'sure' : 'unsure' };
}

export function nearWifi(reading: Reading, label: Label): boolean {
  for (let at = label.first - 1; at >= Math.max(0, label.first - 5); at -= 1) {
    if (
      /^(wifi|wlan|network|hotspot|ssid|netzwerk|reseau|rede|red|rete)$/.test(reading.tokens[at]?.norm ?? '')
    )
      return true;
  }
  return false;
}
