import type { FoundSecret } from './find-secrets.js';
import type { Label } from './read-labels.js';
import { endsSentence, type Reading } from './read-text.js';
import { chunkText, isOrdinary, looksMadeUp, type Span, speaksOfLoss } from './read-words.js';

/** Names of what a made-up string can be without being a secret. */
const NAMES =
  /^(user|username|usr|usuario|utilisateur|identifiant|benutzer|benutzername|utente|network|ssid|netz|netzwerk|red|reseau|rede|rete|model|modelo|modele|modell|modello|serial|serie|order|ref|id|version|host|domain|site)$/;
const SAYS = /^(says|said|reads|shows|dice|pone|dit|indique|affiche|steht|lautet|sagt|diz|mostra|riporta)$/;
/** How many chunks behind a label its value may stand when nothing says "is". */
const REACH = 8;

/** Capitals, small letters, digits and a sign in the middle ("Xk29!vbQ"): a password wherever it stands. */
export function findStrong(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const chunk of reading.chunks) {
    const core = chunkText(reading, chunk);
    const mixed = /\p{Ll}/u.test(core) && /\p{Lu}/u.test(core) && /\p{Nd}/u.test(core);
    if (!mixed || !/^[\p{L}\p{Nd}!#$^*~&_.-]{7,40}$/u.test(core)) continue;
    if (!/[\p{L}\p{Nd}][!#$^*~]+[\p{L}\p{Nd}]/u.test(core) || !looksMadeUp(core)) continue;
    if (reading.tokens[chunk.first]?.kind === 'saved' || isNamed(reading, chunk.first)) continue;
    found.push({
      start: chunk.start,
      end: chunk.end,
      value: reading.text.slice(chunk.start, chunk.end),
      kind: 'password',
      sureness: 'unsure',
    });
  }
  return found;
}

function isNamed(reading: Reading, first: number): boolean {
  for (let at = first - 1, steps = 0; at >= 0 && steps < 3; at -= 1, steps += 1) {
    const word = reading.tokens[at]?.norm ?? '';
    if (word === ',') return false;
    if (NAMES.test(word) || reading.labelAt[at]?.role === 'other') return true;
    if (reading.labelAt[at]?.role === 'secret' || endsSentence(reading.tokens, at)) return false;
  }
  return false;
}

/**
 * "wifi code on the back of the router says 9f3c81d2a7", "contraseña de hotmail Verano.23": the first made-up string
 * with a digit behind a label, in its sentence, when nothing nearer is its value.
 */
export function farValue(reading: Reading, label: Label): Span | null {
  if (label.takes !== 'any' || losesIt(reading, label)) return null;
  const from = (reading.chunkAt[label.last] ?? 0) + 1;
  for (let index = from; index < from + REACH; index += 1) {
    const chunk = reading.chunks[index];
    if (!chunk || chunk.end <= chunk.start) return null;
    const token = reading.tokens[chunk.first];
    const role = reading.labelAt[chunk.first]?.role;
    if (token?.kind === 'saved' || role === 'secret' || role === 'other') return null;
    const core = chunkText(reading, chunk);
    const said = SAYS.test(reading.tokens[chunk.first - 1]?.norm ?? '');
    const made = looksMadeUp(core) || (said && /^(?=.*\d)(?=.*[a-z])[a-z\d]{6,63}$/i.test(core));
    if (made && /\p{Nd}/u.test(core) && !NAMES.test(reading.tokens[chunk.first - 1]?.norm ?? ''))
      return { start: firstOfPhrase(reading, from, index), end: chunk.end, last: chunk.last };
    if (chunk.closed || endsSentence(reading.tokens, chunk.last)) return null;
  }
  return null;
}

/** "mot de passe Tarte aux p0mmes": the words before the made-up one when the phrase begins right behind its label. */
function firstOfPhrase(reading: Reading, from: number, index: number): number {
  const first = reading.chunks[from];
  const start = reading.chunks[index]?.start ?? 0;
  if (!first || index === from || index - from > 3) return start;
  const core = chunkText(reading, first);
  return /^\p{Lu}\p{L}+$/u.test(core) &&
    !isOrdinary(reading.tokens[first.first]?.norm ?? '') &&
    !reading.labelAt[first.first]
    ? first.start
    : start;
}

/** "forgot the password of jsmith99", "what is the password for …?" */
function losesIt(reading: Reading, label: Label): boolean {
  const around = reading.tokens.slice(Math.max(0, label.first - 8), label.last + 12);
  return around.some((token) => token.norm === '?' || speaksOfLoss(token.norm));
}
