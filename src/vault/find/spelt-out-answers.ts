import { asFound } from './answer-shapes.js';
import { dictatedValue } from './find-dictated.js';
import type { FoundSecret } from './find-secrets.js';
import { MAX_WORDS } from './plain-answers.js';
import type { Reading } from './read-text.js';

/** "its capital B blue underscore 82": the first chunks may say "it is". */
export function findDictated(reading: Reading): FoundSecret | null {
  let first = 0;
  for (let round = 0; round < 4; round += 1) {
    const opening = reading.phrases[first]?.get('opening');
    if (opening) first = opening.last + 1;
    else if (/^[,:]$/.test(reading.tokens[first]?.norm ?? '')) first += 1;
  }
  const at = reading.chunkAt[first];
  const span = at === undefined ? null : dictatedValue(reading, null, at);
  return span && asFound(reading, span.start, span.end);
}

const TIMES =
  /^(double|triple|quadruple|twice|thrice|once|times|fois|veces|vezes|vez|einmal|zweimal|dreimal|viermal|doppel|dreifach|doble|duplo|dobro|volte)$/;
const COUNTING =
  /^(its|it|is|s|a|the|then|and|followed|by|with|two|three|four|puis|et|deux|trois|quatre|c|est|le|les|dann|und|die|der|das|ist|luego|y|el|los|dos|tres|cuatro|es|depois|e|o|os|a|duas|dois|tres|quatro|poi|due|il|la|de|of)$/;

/** "triple 9 then 402", "deux fois 6 puis 19": a code told by how often its digits come, and nothing else. */
export function findCounted(reading: Reading): FoundSecret | null {
  const { tokens } = reading;
  const first = tokens.findIndex(
    ({ norm, kind }) =>
      kind === 'digits' || TIMES.test(norm) || /^(deux|trois|quatre|dos|tres|duas|dois|due)$/.test(norm),
  );
  const counted = tokens.some(({ norm }) => TIMES.test(norm));
  const digits = tokens.filter(({ kind }) => kind === 'digits');
  if (!counted || first < 0 || digits.length < 2 || digits.length > 6 || tokens.length > 16) return null;
  if (digits.some(({ norm }) => norm.length > 4)) return null;
  const plain = tokens.every(
    ({ norm, kind }) => kind === 'digits' || kind === 'symbol' || TIMES.test(norm) || COUNTING.test(norm),
  );
  const last = tokens.findLastIndex(({ kind }) => kind === 'digits');
  return plain ? asFound(reading, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0) : null;
}

/** What may be said of how a password is written before it is given. */
const MANNER =
  /^(it|its|is|s|are|all|one|two|three|four|five|words|word|no|caps|capitals|spaces|space|lower|lowercase|case|upper|uppercase|together|joined|with|and|in|here|es|son|todo|junto|sin|espacios|mayusculas|minusculas|una|dos|tres|cuatro|palabras|palabra|c|cest|est|tout|attache|sans|majuscules|minuscules|espaces|deux|trois|quatre|mots|mot|ist|sind|alles|klein|kleingeschrieben|zusammen|ohne|leerzeichen|zwei|drei|vier|worter|wort|e|sao|tudo|sem|maiusculas|duas|palavras|palavra)$/;

/** "its three words no caps: purple otter bicycle": how it is written, a colon, and the password to the end. */
export function findDescribed(reading: Reading): FoundSecret | null {
  const { tokens } = reading;
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  const after = tokens[colon + 1];
  if (colon < 2 || colon > 12 || !after) return null;
  const before = tokens.slice(0, colon);
  const told = before.some(({ norm }) =>
    /^(words?|caps|spaces|palabras?|mots?|worter|wort|palavras?|junto|zusammen|together|lowercase)$/.test(
      norm,
    ),
  );
  if (!told || !before.every(({ norm, kind }) => kind === 'symbol' || MANNER.test(norm))) return null;
  let last = colon + 1;
  while (last + 1 < tokens.length && last < colon + MAX_WORDS && tokens[last + 1]?.kind === 'word') last += 1;
  return last > colon + MAX_WORDS || (tokens[last + 1] !== undefined && tokens[last + 1]?.kind !== 'symbol')
    ? null
    : asFound(reading, after.start, tokens[last]?.end ?? after.end);
}
