import type { Reading } from './read-text.js';

/** Ends with the name of a secret and no value: "the code is", "gate code:", "heres my passcode". */
export function announces(before: Reading): boolean {
  let words = 0;
  for (let at = before.tokens.length - 1; at >= 0 && words < 5; at -= 1) {
    const token = before.tokens[at];
    if (!token || token.kind === 'saved' || (token.kind === 'symbol' && token.norm === '?')) return false;
    const label = before.labelAt[at];
    if (label && (label.role === 'secret' || label.role === 'code'))
      return !asksOrDenies(before) && !(words === 0 && hasValueBefore(before, at));
    // "the gate is" announces; "keypad is dead" tells what is wrong.
    if (label?.role === 'place') return words === 1 && before.phrases[at + 1]?.has('copula') === true;
    if (before.numberAt[at] && (before.numberAt[at]?.digits.length ?? 0) > 2) return false;
    if (token.kind === 'word') words += 1;
  }
  return false;
}

/** "draw [pattern saved] to unlock": what ends with the name of a secret told it already. */
function hasValueBefore(before: Reading, at: number): boolean {
  return before.tokens.slice(Math.max(0, at - 4), at).some((token) => token.kind === 'saved');
}

/** "honor 90 lite", "phoenix SS0721E", "a54": a text of nothing but a maker and a model is no secret. */
export function isProduct(reading: Reading): boolean {
  if (reading.tokens.length > 8) return false;
  const first = reading.phrases[0];
  if (first?.has('brand') || (reading.tokens[0]?.kind === 'word' && reading.labelAt[0]?.role === 'device'))
    return reading.numbers.every((run) => run.digits.length < 4);
  return /^\p{L}{1,3}\d{1,3}\p{L}{0,2}$/u.test(reading.text.trim());
}

/** Says that there is none, asks for it, or tells what is wrong with it. */
export function asksOrDenies(reading: Reading): boolean {
  return reading.tokens.some((token) =>
    /^(no|not|dont|doesnt|cant|wont|isnt|why|what|forgot|forgotten|vergessen|olvide|olvidado|olvidada|oublie|esqueci|dimenticato|dimenticata|lost|without|wrong|sin|pas|kein|keine|keinen|keiner|keins|ohne|nao|nem|ni|non|nenhum|nenhuma|ningun|ninguna|aucun|aucune|nessun|nessuna|sem|senza|brauchst|braucht|need|needs|needed)$/.test(
      token.norm,
    ),
  );
}
