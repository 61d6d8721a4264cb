import type { Language } from './fact.js';
import type { Run } from './time-runs.js';
import type { Token } from './tokens.js';

const PAST_BEFORE =
  /^(?:since|ago|last|yesterday|for|was|rice|told|said|dijo|dijeron|dijisteis|dicho|dit|gesagt|sagtet|sagten|disse|disseram|dito|now|devait|debia|sollte|devia|deveria|dropped|brought|bought|broke|stopped|started|happened|fitted|installed|replaced|booked|came|left|died|desde|depuis|seit|hace|il|vor|ha|fa|faz|letzte|letzten|cant|working|busy|laid|done|had|got|went|gone|deje|dejamos|lleve|llevamos|deixei|deixamos|levei|depose|abgegeben|gebracht|worked|ended|not|dernier|ultimo|ultima|pasado|gestern|ayer|hier|ontem|no)$/;

/** "my nephew is away", before "till Sunday": when somebody else comes back. */
const AWAY =
  /\b(?:he|she|they|hes|shes|nephew|son|daughter|brother|sister|husband|wife|boss|guy) (?:is |are |s )?(?:away|off|abroad|on holiday)\b/;

/** Whether a time only says when something happened. */
export function isPast(run: Run, tokens: readonly Token[], language: Language): boolean {
  if (run.pieces.some((piece) => piece.kind === 'past')) return true;
  const clause = tokens
    .slice(Math.max(0, run.from - 6), run.from)
    .filter((token) => token.sentence === tokens[run.from]?.sentence)
    .map((token) => token.word)
    .join(' ');
  if (
    /\b(?:moved (?:out|in)|went away|passed away|(?:he|she|they|hes|shes|theyre) (?:is |are |s )?away (?:till|until|til))$/.test(
      clause.trim(),
    ) ||
    AWAY.test(clause)
  )
    return true;
  const sentence = tokens[run.from]?.sentence;
  for (let at = run.from - 1; at >= Math.max(0, run.from - 4); at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence || token.piece !== tokens[run.from]?.piece) break;
    if (language !== 'fr' && token.word === 'il') continue;
    const wished = /^(?:be|get|getting|it|them|this|that|all|want|need|needs)$/.test(
      tokens[at - 1]?.word ?? '',
    );
    if (
      /^(?:done|fitted|installed|replaced|gone|finished|laid|left|working|dropped)$/.test(token.word) &&
      wished
    )
      continue;
    if (
      PAST_BEFORE.test(token.word) &&
      !(token.word === 'no' || token.word === 'not'
        ? at < run.from - 1 || tokens[at - 1]?.word === 'if'
        : false)
    )
      return true;
  }
  const after = tokens[run.to];
  return Boolean(after && after.sentence === sentence && /^(?:ago|before|atras)$/.test(after.word));
}

const RULED_OUT =
  /^(?:i |we |im |its |is |je |j |ich |wir |on |eu |a gente )?(?:cant|cannot|wont work|wont do|doesnt work|doesnt suit|no good|isnt good|is no good|not good|is out|no puedo|no podemos|no me viene|no me va|no nos viene|nao posso|nao podemos|nao consigo|nao da|nao vai dar|n posso|ne peux|ne peut|peux pas|ne pouvons|kann ich|konnen wir|geht (?:es )?(?:leider |doch |mir )?nicht|passt (?:mir |es )?(?:leider |doch )?nicht|klappt nicht)\b/;

/** "sexta não consigo", "Friday I cant": the day is ruled out behind it. */
export function ruledOutBehind(run: Run, tokens: readonly Token[]): boolean {
  const after = tokens.slice(run.to, run.to + 6).filter((token) => token.piece === tokens[run.to - 1]?.piece);
  const text = after.map((token) => token.word).join(' ');
  return (
    RULED_OUT.test(text) && !/^kann ich(?! nicht| leider| doch)|^konnen wir(?! nicht| leider)/.test(text)
  );
}

const IN_PLACE_OF =
  /\b(?:instead of|rather than|en lugar de|en vez de|au lieu (?:de|du)|plutot que|statt|anstatt|em vez de|ao inves de)(?: (?:on|the|el|la|le|am|a|o|de))?$/;
const NEED_NOT_BE =
  /\b(?:not|doesnt|dont|no|nao|n|pas|nicht) (?:\w+ )?(?:need|needs|have to be|has to be|precisa|precisam|tem|tiene|hace falta|hace|muss|besoin|urgent|urgente|eilig|eilt)(?: \w+){0,2}$/;

/** "I can't talk now": not as soon as possible. */
export function notNow(run: Run, tokens: readonly Token[]): boolean {
  const before = tokens
    .slice(Math.max(0, run.from - 5), run.from)
    .filter((token) => token.sentence === tokens[run.from]?.sentence)
    .map((token) => token.word)
    .join(' ');
  if (NEED_NOT_BE.test(before)) return true;
  if (!run.pieces.every((piece) => piece.kind === 'soon')) return false;
  return tokens
    .slice(Math.max(0, run.from - 5), run.from)
    .some(
      (token) =>
        token.sentence === tokens[run.from]?.sentence &&
        /^(?:cant|cannot|not|dont|isnt|no|nao|n|ne|pas|nicht|kein|keine|nunca|nie)$/.test(token.word),
    );
}

const APPOINTMENT =
  /^(?:rdv|rendez-vous|vous|termin|cita|turno|appointment|appt|booking|slot|visit|visita|consulta|marcacao|agendamento|reserva|hora)$/;
const MOVES =
  /^(?:move|moved|change|reschedule|swap|push|postpone|cambiar|mover|pasar|aplazar|retrasar|decaler|deplacer|reporter|repousser|changer|avancer|verschieben|verlegen|verschoben|umbuchen|mudar|remarcar|adiar|trocar|passar|antecipar)$/;

/** "mon rdv de vendredi, on peut décaler à lundi": the day an appointment has, which is to be moved. */
export function ofAppointment(run: Run, tokens: readonly Token[]): boolean {
  let at = run.from - 1;
  while (
    at >= 0 &&
    run.from - at < 4 &&
    /^(?:de|del|du|do|da|vom|am|on|for|at|el|le|la|of|para|pour)$/.test(tokens[at]?.word ?? '')
  )
    at -= 1;
  const named = [run.from, at + 1, at].some(
    (one) => one < run.from && APPOINTMENT.test(tokens[one]?.word ?? ''),
  );
  const sentence = tokens[run.from]?.sentence;
  const moved = tokens.some(
    (token, index) => index >= run.to && token.sentence === sentence && MOVES.test(token.word),
  );
  return named && moved;
}

/** "I hear them in the loft at night": when something happens, and no wish. */
export function atNight(run: Run, tokens: readonly Token[]): boolean {
  const said = run.pieces
    .map((piece) => piece.english)
    .join(' ')
    .trim();
  if (!/^(?:at |in the |by |at the )?nights?$/.test(said)) return false;
  return tokens.length > 3;
}

/** "not Thursdays", "can't do Monday", "nicht dienstags": the day is ruled out. */
export function refused(run: Run, tokens: readonly Token[]): boolean {
  const before = tokens[run.from - 1];
  const earlier = tokens[run.from - 2];
  const lead = tokens
    .slice(Math.max(0, run.from - 4), run.from)
    .map((token) => token.word)
    .join(' ');
  if (IN_PLACE_OF.test(lead)) return true;
  if (!before || before.sentence !== tokens[run.from]?.sentence) return false;
  if (/^(?:not|nicht|pas|nao|kein|keine)$/.test(before.word))
    return (
      earlier?.word !== 'if' &&
      (run.from === 1 ||
        before.piece !== earlier?.piece ||
        /^(?:but|just|am|aber|mais|mas|pero|le|on|i|im|das)$/.test(earlier?.word ?? ''))
    );
  if (/^(?:do|make|on)$/.test(before.word)) return /^(?:cant|cannot|not|wont)$/.test(earlier?.word ?? '');
  return false;
}
