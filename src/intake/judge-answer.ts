import type { Asked, AskedQuestion } from './ask/asked.js';
import type { Fact, FactField, Intent } from './understand/fact.js';

export type Answer = {
  text: string;
  facts: readonly Fact[];
  intent: Intent;
  photos: number;
  secrets: number;
};

/** The fact that answers a question. */
export const FIELD_OF: Readonly<Partial<Record<Asked, FactField>>> = {
  name: 'name',
  device: 'device',
  model: 'model',
  fault: 'fault',
  address: 'address',
  phone: 'phone',
  time: 'preferredTime',
};

/** Ways to say that there is no answer to give, in the five languages; compared without accents, from the start. */
const DECLINES = [
  'no',
  'nope',
  'nah',
  'none',
  'not now',
  'not sure',
  'no idea',
  'dont know',
  'don t know',
  'idk',
  'i dont know',
  'rather not',
  'id rather',
  'prefer not',
  'skip',
  'whatever',
  'any time',
  'anytime',
  'cant',
  'can t',
  'i cant',
  'later',
  'ill tell',
  'i ll tell',
  'n a',
  'no se',
  'no lo se',
  'ni idea',
  'prefiero no',
  'ninguno',
  'ninguna',
  'no tengo',
  'no puedo',
  'luego',
  'non',
  'je ne sais pas',
  'je sais pas',
  'aucun',
  'aucune',
  'aucune idee',
  'je prefere',
  'plus tard',
  'pas de',
  'nein',
  'nee',
  'weiss nicht',
  'weiss ich nicht',
  'keine ahnung',
  'keine',
  'keinen',
  'lieber nicht',
  'spater',
  'kein',
  'nao',
  'nao sei',
  'nenhum',
  'nenhuma',
  'prefiro',
  'sem',
  'nao tenho',
  'depois',
  'maintenance mode',
  'repair mode',
  'guest account',
];

/** What a text did to the question that was open: answered it, declined it, was about something else, or was unclear. */
export function judgeAnswer(key: Asked, answer: Answer): AskedQuestion['outcome'] {
  const told = new Set(answer.facts.filter((fact) => fact.value !== '').map((fact) => fact.field));
  const field = FIELD_OF[key];
  if (
    (key === 'passcode' && answer.secrets > 0) ||
    (key === 'photo' && answer.photos > 0) ||
    (field && told.has(field))
  ) {
    return 'answered';
  }
  if (key === 'device' && told.has('model')) {
    return 'answered';
  }
  if (isDecline(answer.text) || (key === 'passcode' && told.has('hasPasscode'))) {
    return 'declined';
  }
  const elsewhere =
    told.size > 0 ||
    answer.photos > 0 ||
    answer.secrets > 0 ||
    (answer.intent !== 'details' && answer.intent !== 'unclear');
  return elsewhere ? 'open' : 'unclear';
}

function isDecline(text: string): boolean {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 80);
  return DECLINES.some(
    (decline) =>
      plain === decline ||
      plain.startsWith(`${decline} `) ||
      (decline.includes(' ') && plain.includes(decline)),
  );
}
