import type { Start } from './find-accounts.js';
import type { Label } from './read-labels.js';
import { endsSentence, type Reading } from './read-text.js';
import { isOrdinary, losesAt, readWordValue, speaksOfLoss } from './read-words.js';

/** Whether a value may be a plain word: behind "is" or ":" mostly, right behind the label seldom. */
export function plainAllowed(reading: Reading, label: Label, start: Start): boolean {
  if (start.link === 'colon') return label.role === 'secret';
  if (label.takes !== 'any' && !isAccountPass(reading, label)) return false;
  if (start.link === 'copula') return !isQuestion(reading, label);
  return plainDirectly(reading, label, start);
}

/** "wifi Bramble_House pass raspberry", "microsoft acct pass is …": beside an account, "pass" is a password. */
export function isAccountPass(reading: Reading, label: Label): boolean {
  if (label.words > 1 || !/^pass?$/.test(reading.tokens[label.first]?.norm ?? '')) return false;
  const spoken =
    reading.phrases[label.last + 1]?.has('copula') || reading.tokens[label.last + 1]?.norm === ':';
  if (
    spoken &&
    (reading.asked === 'passcode' ||
      /^(the|my|his|her|our|la|le|il|mi|mon|ma|mein|der|o|a|minha|mia|su)$/.test(
        reading.tokens[label.first - 1]?.norm ?? '',
      ))
  )
    return true;
  const of = /^(for|of|de|del|du|do|da|vom|fur|della)$/.test(reading.tokens[label.last + 1]?.norm ?? '');
  if (of && reading.labelAt[label.last + 2]?.role === 'device') return true;
  for (let at = label.first - 1; at >= Math.max(0, label.first - 6); at -= 1) {
    if (endsSentence(reading.tokens, at)) return false;
    if (/^(user|username|login|usuario|email|network|ssid)$/.test(reading.tokens[at]?.norm ?? ''))
      return true;
    if (reading.labelAt[at]?.role === 'device') return true;
  }
  return false;
}

function isQuestion(reading: Reading, label: Label): boolean {
  for (let at = label.first - 1; at >= Math.max(0, label.first - 4); at -= 1) {
    if (endsSentence(reading.tokens, at)) return false;
    if (
      /^(what|whats|why|how|where|que|quel|cual|qual|was|wie|quale|no|without|if|whether)$/.test(
        reading.tokens[at]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "wifi password bluekettle": a plain word right behind the label, the last of its clause, and no talk of loss. */
function plainDirectly(reading: Reading, label: Label, start: Start): boolean {
  const chunk = reading.chunks[start.chunk];
  if (!chunk) return false;
  const word = reading.tokens[chunk.first]?.norm ?? '';
  if (isOrdinary(word) || speaksOfLoss(word)) return false;
  if ((reading.labelAt[chunk.first]?.last ?? -1) >= chunk.last) return false;
  for (let at = label.first - 1; at >= Math.max(0, label.first - 12); at -= 1) {
    if (endsSentence(reading.tokens, at)) break;
    const numbered = reading.tokens[at]?.norm === 'no' && reading.tokens[at + 1]?.kind === 'digits';
    if (!numbered && losesAt(reading, at)) return false;
  }
  const value = readWordValue(reading, start.chunk, { plain: true, loose: false });
  if (!value) return false;
  const next = reading.tokens[value.last + 1];
  const stop = reading.text[value.end];
  if (stop === '?') return false;
  return (
    !next ||
    stop === undefined ||
    ',.;:!)\n'.includes(stop) ||
    reading.phrases[value.last + 1]?.has('closing') === true ||
    reading.labelAt[value.last + 1]?.role === 'other' ||
    /^(and|but|for|pour|para|per|fur|pra|por|y|et|und|e|user|username|usuario|thanks|if|when|so|in|on|si|wenn|se|rede|red|netz|reseau|rete|network|ssid|login|utente|benutzer)$/.test(
      next.norm,
    )
  );
}
