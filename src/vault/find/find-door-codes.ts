import type { FoundSecret } from './find-secrets.js';
import { isNumbered } from './judge-place.js';
import { type Chunk, endsSentence, type Reading } from './read-text.js';

/** A1947, 28B94, 7730E, A77B: letters one by one among digits; not the AB12 of a car, the BX74 of a motor or a road. */
const LETTERED = /^[#*]?(?=[A-Z\d]*\d[A-Z]*\d)(?=\d*[A-HJ-Z])(?:[A-HJ-Z]?\d+)+[A-HJ-Z]?[#*]?$/;
/** 4471#, *2580#, B12#: keys that only a keypad has. */
const SIGNED = /^(?:[#*]\d{2,6}[#*]|[#*][A-Z]?\d{3,6}[A-Z]?[#*]?|[A-Z]?\d{2,6}[A-Z]?[#*])$/;
/** 45A67: the letter in the middle that French keypads have. */
const DIGICODE = /^\d{1,3}[A-F]\d{2,3}$/;
/** Between a code and the way in that it opens. */
const SMALL =
  /^(say|tell|them|him|her|sagen|sagt|decir|decid|diga|dire|dites|dizer|dica|dite|dir|is|its|on|at|for|in|to|by|the|then|and|code|press|es|para|en|el|la|a|al|por|y|luego|puis|et|sur|pour|le|les|l|du|de|au|c|est|an|am|beim|fur|auf|der|die|das|und|dann|ist|no|na|e|o|do|da|depois|sul|sulla|all|alla|per|il|poi|:|=|-|,)$/;
/** What makes the code a road, a flat, a part or a model. */
const NAMED =
  /^(road|rd|off|from|along|onto|model|modelo|modele|modell|modello|motor|moteur|antrieb|motore|type|typ|tipo|part|pier|berth|gate|terminal|flat|apt|apartment|appt|appartement|unit|room|chambre|zimmer|habitacion|quarto|stanza|bloc|block|bloque|bloco|bat|batiment|building|scala|interno|escalera|piso|apto|stiege|error|erreur|fehler|erro|errore|fault|code|serial|ref|ticket|job|order)$/;
const JOINS =
  /^(then|and|or|puis|et|ou|ensuite|y|o|luego|despues|und|dann|oder|danach|e|ou|depois|poi|,|\/|&|\+)$/;
const REACH = 4;

/** Codes of letters, digits and keys beside a way in: "en bas A1947", "portón 4471#", "B1170 dans la cour". */
export function findDoorCodes(reading: Reading): FoundSecret[] {
  const codes = reading.chunks.filter((chunk) => isShaped(reading, chunk));
  if (codes.length === 0) return [];
  const placed = new Set(codes.filter((chunk) => isAtDoor(reading, chunk)));
  return codes
    .filter(
      (chunk, at) =>
        placed.has(chunk) ||
        [codes[at - 1], codes[at + 1]].some(
          (other) => other && placed.has(other) && isJoined(reading, chunk, other),
        ),
    )
    .map((chunk) => asFound(reading, chunk));
}

/** With the keys that belong to it, which the chunk leaves out: "*2580#". */
function asFound({ text, tokens }: Reading, chunk: Chunk): FoundSecret {
  const from = tokens[chunk.first]?.start ?? chunk.start;
  const start =
    /[#*]/.test(text[chunk.start - 1] ?? '') && chunk.start > from ? chunk.start - 1 : chunk.start;
  return {
    start,
    end: chunk.end,
    value: text.slice(start, chunk.end),
    kind: 'access-code',
    sureness: 'unsure',
  };
}

function isShaped(reading: Reading, chunk: Chunk): boolean {
  const { start, end, value } = asFound(reading, chunk);
  if (end - start < 4 || end - start > 9) return false;
  return SIGNED.test(value) || (LETTERED.test(value) && /\d.*\d/.test(value));
}

/** A place, a spot or "downstairs" right before or right behind it, and nothing but small words between. */
function isAtDoor(reading: Reading, chunk: Chunk): boolean {
  const { tokens } = reading;
  const before = tokens[chunk.first - 1]?.norm ?? '';
  if (NAMED.test(before) && !isWayIn(reading, chunk.first - 1)) return false;
  if (/^(the|a|an)$/.test(before) && NAMED.test(tokens[chunk.first - 2]?.norm ?? '')) return false;
  const { value } = asFound(reading, chunk);
  const signed = /[#*]/.test(value);
  if (reading.asked === 'address' && before === ',' && chunk.closed && DIGICODE.test(value)) return true;
  const long = signed || /\d{4}/.test(value);
  if (reading.phrases[chunk.first - 1]?.has('machine') || reading.labelAt[chunk.first - 1]?.role === 'device')
    return false;
  for (let at = chunk.first - 1; at >= Math.max(0, chunk.first - REACH); at -= 1) {
    if (isWayIn(reading, at) || (long && reading.phrases[at]?.get('side')?.last === at))
      return !isRoad(value) || at === chunk.first - 1;
    if (endsSentence(tokens, at) || tokens[at]?.kind === 'saved' || !SMALL.test(tokens[at]?.norm ?? ''))
      break;
  }
  if ((chunk.closed && !signed) || isRoad(value)) return false;
  for (let at = chunk.last + 1; at <= chunk.last + REACH; at += 1) {
    if (isWayIn(reading, at)) return true;
    const word = tokens[at]?.norm ?? '';
    if (!SMALL.test(word) || ',:='.includes(word)) return false;
  }
  return false;
}

/** A303, B551: a road, but right behind a way in. */
function isRoad(value: string): boolean {
  return /^[ABM]\d{3}$/.test(value);
}

function isWayIn(reading: Reading, at: number): boolean {
  const label = reading.labelAt[at];
  if (label?.role === 'place') return !isNumbered(reading, label);
  if (label?.role === 'other') return false;
  const found = reading.phrases[at];
  if (found?.has('place') || found?.has('way-in')) return true;
  // The last word of a phrase of several: "en bas", "dans la cour".
  return [1, 2].some((back) => {
    const match = reading.phrases[at - back]?.get('way-in') ?? reading.phrases[at - back]?.get('place');
    return match?.last === at;
  });
}

/** "A1947 puis 33B08": two codes with nothing but a joining word and small words between. */
function isJoined({ tokens }: Reading, one: Chunk, other: Chunk): boolean {
  const [first, last] = one.first < other.first ? [one, other] : [other, one];
  if (last.first - first.last > REACH + 2) return false;
  const between = tokens.slice(first.last + (first.closed ? 0 : 1), last.first);
  return (
    between.some(({ norm }) => JOINS.test(norm)) &&
    between.every(({ norm }) => JOINS.test(norm) || SMALL.test(norm))
  );
}
