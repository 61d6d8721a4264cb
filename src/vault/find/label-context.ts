import type { FoundSecret } from './find-secrets.js';
import type { Label } from './read-labels.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

export type Verdict = { kind: FoundSecret['kind']; sureness: FoundSecret['sureness'] } | null;

/** Labels that govern a number only when it follows at once ("house 22"), not over "is" ("the house is 22"). */
const SOFT = new Set(
  `meter text call ring number numbers no nr num house room box level area step page floor block building lot bay year total save saved score display reading reads shows size item case text whatsapp bell buzzer update release
  update date update mobile level channel date pay paid paying charge tax bus train flight colour color puerta casa piso quarto camera scala typ stock liga numero nummer trabajo job jobs work serie order flat unit apartment apt`
    .split(/\s+/)
    .filter(Boolean),
);

/** A code that names its place or device is that one's. */
export function kindOf(reading: Reading, label: Label): FoundSecret['kind'] {
  if (label.role !== 'code') return label.kind;
  for (const step of [-1, -2, 1, 2, 3, 4]) {
    const near = reading.labelAt[step < 0 ? label.first + step : label.last + step];
    if (near?.role === 'place') return 'access-code';
    if (near?.role === 'device') return 'passcode';
  }
  return label.kind;
}

/** Nine digits and more, or grouped as a phone number is. */
export function looksLikePhone(run: NumberRun): boolean {
  if (run.listed) return run.digits.length >= 10;
  if (run.parts.length === 3 && run.separators.trim() === '' && run.parts.every((part) => part.length === 4))
    return false;
  if (run.parts.length > 1 && run.digits.length >= 9) return true;
  if (
    run.parts.length > 1 &&
    run.digits.length >= 7 &&
    !run.parts.every((part) => part.length === run.parts[0]?.length)
  ) {
    return !run.inWords;
  }
  return run.digits.length >= 9;
}

/** Labels that are also everyday words and govern a number only when it follows at once. */
export function isSoft(reading: Reading, label: Label): boolean {
  return label.words === 1 && SOFT.has(reading.tokens[label.first]?.norm ?? '');
}

export function brandBefore(reading: Reading, run: NumberRun): boolean {
  const before = reading.tokens[run.first - 1];
  if (before?.kind !== 'word' || run.parts.length > 1) return false;
  if (/^0/.test(run.digits)) return false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 3); at -= 1)
    if (reading.phrases[at]?.get('brand')?.last === run.first - 1) return true;
  return false;
}

/** "she says code 852741": no display says it. */
function isPerson({ tokens }: Reading, at: number): boolean {
  return (
    /^(says|said|dice|dijo|diz|disse|dit|sagt|sagte)$/.test(tokens[at]?.norm ?? '') &&
    /^(he|she|they|wife|husband|mum|mom|dad|son|daughter|lad|kid|boss|brother|sister|nan|gran|ella|el|hijo|hija|mujer|marido|elle|fille|fils|femme|mari|sohn|tochter|frau|mann|ela|ele|filho|filha|esposa|lei|lui|figlio|figlia|moglie|marito|tenant|neighbour|manager)$/.test(
      tokens[at - 1]?.norm ?? '',
    )
  );
}

/** "code 28" near a boiler or a display is what the display shows, unless a place or device owns the code. */
export function isMachineCode(reading: Reading, label: Label): boolean {
  for (let at = label.first - 1, steps = 0; at >= 0 && steps < 12; at -= 1, steps += 1) {
    const near = reading.labelAt[at];
    if (near && (near.role === 'place' || near.role === 'secret') && steps <= 3) return false;
    if (reading.phrases[at]?.has('machine') && !isPerson(reading, at)) return true;
    if (endsSentence(reading.tokens, at)) break;
  }
  return (
    /^(on|from|of)$/.test(reading.tokens[label.last + 1]?.norm ?? '') &&
    [2, 3].some((step) => reading.phrases[label.last + step]?.has('machine'))
  );
}

/** "code 7136 flashing", "code 9397 on screen". */
export function isShown(reading: Reading, span: { last: number }): boolean {
  for (let at = span.last + 1; at <= span.last + 4; at += 1) {
    const token = reading.tokens[at];
    if (!token || endsSentence(reading.tokens, at) || token.norm === ',') return false;
    if (
      reading.phrases[at]?.has('machine') ||
      /^(screen|display|bildschirm|pantalla|ecran|tela|schermo|keeps|appears|when|since)$/.test(token.norm)
    )
      return true;
  }
  return false;
}
