import { hasTwin } from './join-codes.js';
import { brandBefore, looksLikePhone, type Verdict } from './label-context.js';
import type { Label } from './read-labels.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

export type Walk = {
  unknown: number;
  steps: number;
  crossed: boolean;
  copula: boolean;
  commas: number;
  numbers: number;
};

/** "gate 2277", "the lockbox by the side door is 3096": the place alone says what the number is for. */
export function weighPlace(
  run: NumberRun,
  label: Label,
  walk: Walk,
  blocked: boolean,
  reading: Reading,
): Verdict {
  if (blocked || walk.crossed || walk.numbers > 0 || walk.commas > 1 || looksLikePhone(run)) return null;
  const own = reading.numberAt[label.last + 1];
  if (own && own !== run) return null;
  if (walk.steps === 0 && isNumbered(reading, label)) return null;
  if (!walk.copula && run.parts.length === 2 && run.separators === '/') return null;
  if (
    label.words === 1 &&
    isUpstairs(reading, run) &&
    /^(door|porte|puerta|porta|tur)$/.test(reading.tokens[label.first]?.norm ?? '')
  )
    return null;
  const count = run.digits.length;
  const year = /^(19|20)\d\d$/.test(run.digits) && !hasTwin(reading, run, 8);
  const lock = isLock(reading, label);
  if (walk.unknown <= 4 && isMeans(reading, run)) {
    return count >= 3 && count <= 8 ? { kind: 'access-code', sureness: 'sure' } : null;
  }
  if (!walk.copula && /^(is|est|esta|ist|wont|has|isnt)$/.test(reading.tokens[run.last + 1]?.norm ?? ''))
    return null;
  const ends = /^([,.;!]|\n)?$/.test(reading.tokens[run.last + 1]?.norm ?? '');
  if (!walk.copula && !ends && isPassing(reading, run, label)) return null;
  const hung = label.words === 1 && PADLOCK.test(reading.tokens[label.first]?.norm ?? '');
  const short =
    (hung && (walk.copula ? walk.unknown <= 2 : walk.steps <= 3 && walk.unknown <= 1)) ||
    (lock && (walk.copula || run.parts.length === 3 || isDialLock(reading, label, walk))) ||
    isBesidePadlock(reading, label, walk) ||
    (walk.copula && walk.steps === 1 && isOneOfSeveral(reading, label));
  if (count < (short ? 3 : 4) || count > 8 || brandBefore(reading, run)) return null;
  if (walk.copula && walk.unknown <= 2) return { kind: 'access-code', sureness: 'sure' };
  if (hung && walk.unknown <= 1 && walk.steps <= 4 && !year)
    return { kind: 'access-code', sureness: 'unsure' };
  if (
    /^(block|building|flat|apartment|apt|unit|tower|floor|bloque|bloc|batiment|haus|bloco|scala)$/.test(
      reading.tokens[run.last + 1]?.norm ?? '',
    )
  )
    return null;
  const placed =
    label.words > 1 || isWhere(reading, label.last + 1) || (ends && isOf(reading, label.last + 1));
  if (lock && placed && walk.unknown <= 3 && walk.steps <= 8 && (!year || ends))
    return { kind: 'access-code', sureness: 'unsure' };
  if (lock && run.parts.length >= 3 && walk.unknown <= 3 && walk.steps <= 8)
    return { kind: 'access-code', sureness: 'sure' };
  const closed =
    ends && (label.words > 1 || (walk.steps === 0 && opensClause(reading, label) && !tellsAge(reading, run)));
  if (walk.unknown > 0 || (year && !closed && !lock) || walk.steps > 4) return null;
  return { kind: 'access-code', sureness: label.words > 1 ? 'sure' : 'unsure' };
}

/** "… P17 X290. Gate 1916, mind the dog": a place that begins its clause. */
function opensClause({ tokens }: Reading, label: Label): boolean {
  return label.first === 0 || tokens[label.first - 1]?.norm === ',' || endsSentence(tokens, label.first - 1);
}

/** Tokens behind a year in which its meaning may stand. */
const AGE_REACH = 8;

function tellsAge({ tokens }: Reading, run: NumberRun): boolean {
  return tokens
    .slice(run.last + 1, run.last + AGE_REACH)
    .some(({ norm }) =>
      /^(built|build|vintage|original|originally|installed|fitted|old|made|model|since|construido|antiguo|vieja|viejo|installe|vieux|ancien|gebaut|alt|baujahr|instalado|velho|antigo|installato|vecchio|costruito)$/.test(
        norm,
      ),
    );
}

/** "storage unit B114": one of many, and the number behind it is its own. */
export function isNumbered(reading: Reading, label: Label): boolean {
  return /^(unit|units|lot|bay|stall|pitch|plot|berth|slip|mooring|pod|container)$/.test(
    reading.tokens[label.last]?.norm ?? '',
  );
}

/** "door 1204, 3rd floor": the door's own number. */
export function isUpstairs(reading: Reading, run: NumberRun): boolean {
  if (reading.tokens[run.last + 1]?.norm !== ',') return false;
  return reading.tokens
    .slice(run.last + 2, run.last + 5)
    .some((token) => /^(floor|level|fl|etage|planta|piso|stock|andar|piano)$/.test(token.norm));
}

const PADLOCK =
  /^(suitcase|briefcase|maletin|maleta|valise|mallette|valigia|koffer|padlock|candado|cadenas|lucchetto|cadeado|vorhangeschloss|zahlenschloss)$/;

const LUGGAGE = /^(suitcase|briefcase|maletin|maleta|valise|mallette|valigia|koffer)$/;

/** "gate 1200 each", "Koffer 4471 am Flughafen": a round sum, or the number of a bag, and the sentence goes on. */
function isPassing({ tokens, asked }: Reading, run: NumberRun, label: Label): boolean {
  if (LUGGAGE.test(tokens[label.last]?.norm ?? '')) return run.digits.length > 3;
  const round = /^[1-9]\d*00$/.test(run.digits) && run.parts.length === 1;
  return round && label.words === 1 && asked === null;
}

/** "candado del trastero 771": the place that a padlock hangs on. */
function isBesidePadlock({ tokens }: Reading, label: Label, walk: Walk): boolean {
  if (walk.steps > 0) return false;
  return tokens.slice(Math.max(0, label.first - 3), label.first).some(({ norm }) => PADLOCK.test(norm));
}

/** "gate: [code saved] / shed: 505": one more in a row of codes. */
function isOneOfSeveral({ tokens }: Reading, label: Label): boolean {
  return tokens.slice(Math.max(0, label.first - 3), label.first).some(({ kind }) => kind === 'saved');
}

/** "padlock 602", "shed lock 927": locks with three wheels, the number right behind them. */
function isDialLock(reading: Reading, label: Label, walk: Walk): boolean {
  if (walk.steps > 0) return false;
  const word = reading.tokens[label.last]?.norm ?? '';
  const owned = word === 'lock' && (label.words > 1 || reading.labelAt[label.first - 1]?.role === 'place');
  return owned || /^(padlock|candado|cadenas|lucchetto|cadeado|vorhangeschloss|zahlenschloss)$/.test(word);
}

/** "with 4821", "avec le 4821": what follows is the means. */
function isMeans(reading: Reading, run: NumberRun): boolean {
  const word = (step: number): string => reading.tokens[run.first - step]?.norm ?? '';
  const article = /^(the|le|el|il|o|der|dem|den|l)$/.test(word(1));
  return /^(with|con|avec|mit|com|using|w)$/.test(word(article ? 2 : 1));
}

/** "lockbox on the railing 0628": says where it hangs, then what opens it. */
function isWhere(reading: Reading, at: number): boolean {
  return /^(a|cote|ao|vicino|dentro|devant|derriere|sur|beim|bei|vor|auf|unterm|hinterm|encima|frente|perto|embaixo|above|below|beneath|against|round|around|opposite|attached|hanging|fixed|screwed|hidden|on|by|behind|under|beside|next|near|left|right|outside|inside|at|junto|detras|debajo|al|derriere|sous|pres|neben|hinter|unter|an|am|ao|atras|dietro|sotto|accanto)$/.test(
    reading.tokens[at]?.norm ?? '',
  );
}

/** "safe in the bedroom 4471", "candado de la bici 7712". */
function isOf(reading: Reading, at: number): boolean {
  return /^(in|of|for|to|en|de|del|dans|du|des|im|vom|zum|zur|no|na|da|do|nel|nella|di|della|dello|dell|per|para|pour|fur)$/.test(
    reading.tokens[at]?.norm ?? '',
  );
}

/** A thing that is there to be unlocked: a lockbox, a safe, an alarm's keypad; not a door or a gate. */
export function isMadeToUnlock(reading: Reading, label: Label): boolean {
  const first = reading.tokens[label.first]?.norm ?? '';
  return (
    isLock(reading, label) ||
    /^(alarm|alarme|alarma|allarme|antifurto|keypad|keybox|interphone|interfono|digicode|tastierino|teclado|clavier|cofrinho)/.test(
      first,
    )
  );
}

function isLock(reading: Reading, label: Label): boolean {
  const words = reading.tokens
    .slice(label.first, label.last + 1)
    .map((token) => token.norm)
    .join(' ');
  return /lock|safe|antivol|tresor|schloss|candado|cadenas|lucchetto|cadeado|cofre|coffre|caja|cassaforte|cassett|caixa|cle|llave|cajet|schlusse|chave|chiav|key|kasten/.test(
    words,
  );
}
