import type { FoundSecret } from './find-secrets.js';
import { gatherEvidence } from './gather-evidence.js';
import { endsSentence, type Reading } from './read-text.js';
import { isOrdinary } from './read-words.js';

const THEN = /^(then|and|followed|by|y|luego|et|puis|und|dann|e|depois|poi|,)$/;
const ENTER = /^(enter|return|intro|entree|eingabe|invio|ok)$/;
const PRESSES = /^(press|hit|push|click|pulsa|dale|appuie|drucken|aperta|premi|a|sur)$/;
/** Keys that make a code, and how far one is read. */
const KEYS = 3;
const MAX_KEYS = 14;
const MAX_WORDS = 4;

/** Secrets known by what is done with them: keys pressed one after the other, a word said, words and then enter. */
export function findKeyed(reading: Reading): FoundSecret[] {
  const found = findLettered(reading);
  for (const each of reading.phrases.keys()) found.push(...keyedAt(reading, each));
  return found;
}

/** "7730E" and "E7730": digits with one letter, as keypads of doors have. */
const ONE_LETTER = /^(\d{3,6}[A-HJ-Z]|[A-HJ-Z]\d{3,6})$/;
/** Says that what follows is what somebody is to put in. */
const USES =
  /^(use|using|with|do|its|usa|use|usen|usad|usar|usem|usate|usi|con|com|utilisez|utilise|utiliser|avec|faites|nutze|nutzen|benutzen|benutze|nimm|nehmen|sie|mit|utiliza|utilice|utilizar|utilizza|utilizzi|utilizzare)$/;
/** Between a code and the door that it opens. */
const AT_DOOR =
  /^(on|at|for|in|to|by|the|that|en|para|a|al|el|la|las|los|sur|pour|l|le|les|du|de|au|an|am|beim|fur|auf|der|die|das|dem|den|no|na|nos|nas|o|as|os|sul|sulla|all|alla|per|il|lo|side|back|front|rear|main|little|big)$/;
const DOOR_REACH = 5;

/** "use 7730E on the side entrance". */
function isUsedAtDoor(reading: Reading, first: number, last: number): boolean {
  if (!USES.test(reading.tokens[first - 1]?.norm ?? '')) return false;
  for (let at = last + 1; at <= last + DOOR_REACH; at += 1) {
    const found = reading.phrases[at];
    if (reading.labelAt[at]?.role === 'place' || found?.has('spot') || found?.has('place'))
      return at > last + 1;
    if (!AT_DOOR.test(reading.tokens[at]?.norm ?? '')) return false;
  }
  return false;
}

/** "3#9", "X Y 1 3": keys and letters where something is opened. */
function findLettered(reading: Reading): FoundSecret[] {
  return reading.chunks.flatMap((chunk, index) => {
    const core = reading.text.slice(chunk.start, Math.min(chunk.end, chunk.start + 20));
    const dashed = /^(?=.*[A-Z])(?=.*\d)([A-Z\d]-){2,7}[A-Z\d]$/.test(core);
    if (ONE_LETTER.test(core) && isUsedAtDoor(reading, chunk.first, chunk.last))
      return asFound(reading, chunk.first, chunk.last);
    const grid = /^[A-C][1-3]$/.test(core) && lastOfGrid(reading, index) > index + 1;
    if (
      grid &&
      (reading.asked === 'passcode' ||
        reading.labelAt
          .slice(Math.max(0, chunk.first - 24), chunk.first)
          .some((label) => label?.takes === 'pattern'))
    )
      return asFound(reading, chunk.first, reading.chunks[lastOfGrid(reading, index)]?.last ?? chunk.last);
    const signed =
      dashed ||
      (/^(?=.*\d)\d*[#*][\d#*]+$/.test(core) &&
        core.length >= 3 &&
        core.length <= 10 &&
        !/^[#*]\d{1,2}[#*]/.test(core));
    const last = signed
      ? chunk.last
      : index > 0 && reading.chunks[index - 1]?.closed !== false
        ? lastKey(reading, chunk.first, 4)
        : -1;
    if (last < chunk.first) return [];
    const evidence = gatherEvidence(reading, chunk.first, last);
    const opens =
      evidence.lock ??
      evidence.place ??
      evidence.spot ??
      evidence.typing ??
      evidence.wanting ??
      evidence.unlocking ??
      evidence.secret;
    return opens ? asFound(reading, chunk.first, last) : [];
  });
}

/** "A1 B3 C1": dots named by row and column. */
function lastOfGrid(reading: Reading, from: number): number {
  let index = from;
  while (
    index < from + 12 &&
    /^[A-C][1-3]$/.test(reading.text.slice(reading.chunks[index + 1]?.start, reading.chunks[index + 1]?.end))
  )
    index += 1;
  return index;
}

function keyedAt(reading: Reading, at: number): FoundSecret[] {
  const phrases = reading.phrases[at];
  const typing = phrases?.get('typing');
  const saying = phrases?.get('saying');
  if (ENTER.test(reading.tokens[at]?.norm ?? '') && THEN.test(reading.tokens[at - 1]?.norm ?? '')) {
    const words = asFound(reading, ...wordsBefore(reading, at));
    if (words.length > 0) return words;
  }
  if (typing) return asFound(reading, typing.last + 1, lastKey(reading, typing.last + 1));
  if (saying) return asFound(reading, saying.last + 1, saidWord(reading, at, saying.last + 1));
  return ENTER.test(reading.tokens[at]?.norm ?? '') ? asFound(reading, ...wordsBefore(reading, at)) : [];
}

/** A single capital letter of a keypad right before its digits: "the door is K 2 7 7 0". */
export function isKeyLetter(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token?.kind === 'word' &&
    token.end - token.start === 1 &&
    /[B-HJ-Z]/.test(reading.text[token.start] ?? '') &&
    reading.tokens[at + 1]?.kind === 'digits'
  );
}

function asFound(reading: Reading, first: number, last: number): FoundSecret[] {
  if (last < first) return [];
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[last]?.end ?? start;
  return [{ start, end, value: reading.text.slice(start, end), kind: 'access-code', sureness: 'unsure' }];
}

/** "push C then 2 4 Y": single letters and digits; -1 unless there are both. */
function lastKey(reading: Reading, from: number, least = KEYS): number {
  let last = -1;
  let [digits, letters] = [0, 0];
  for (let at = from; at < from + MAX_KEYS; at += 1) {
    const token = reading.tokens[at];
    if (!token || token.kind === 'saved') break;
    const lone = token.end - token.start === 1;
    const char = reading.text[token.start] ?? '';
    if (token.kind === 'digits' && token.norm.length <= 4) digits += 1;
    else if (lone && /[A-Z#*]/.test(char)) letters += 1;
    else if (!THEN.test(token.norm)) break;
    if (!THEN.test(token.norm) || lone) last = THEN.test(token.norm) && !/[A-Z]/.test(char) ? last : at;
  }
  return digits > 0 && letters > 0 && digits + letters >= least ? last : -1;
}

/** "To disarm say Peppermint": a capitalised word where something is opened or an alarm is spoken of. */
function saidWord(reading: Reading, at: number, from: number): number {
  const token = reading.tokens[from];
  const char = reading.text[token?.start ?? 0] ?? '';
  if (token?.kind !== 'word' || token.end - token.start < 4) return -1;
  const central = isCalledUp(reading, at);
  const condition =
    central ||
    /^(unless|if|you|without|menos|salvo|sauf|ausser|se|si|wenn)$/.test(reading.tokens[at - 1]?.norm ?? '');
  if (!/\p{Lu}/u.test(char) && !condition) return -1;
  if (isOrdinary(token.norm) || reading.labelAt[from]) return -1;
  const evidence = gatherEvidence(reading, at, from);
  const alarm =
    central ||
    evidence.secret !== undefined ||
    evidence.lock?.weight === 1 ||
    (evidence.unlocking?.weight === 1 && evidence.unlocking.away <= 4);
  if (!alarm || reading.tokens[from + 1]?.norm === "'") return -1;
  const next = reading.tokens[from + 1];
  return next?.kind === 'word' && !isOrdinary(next.norm) && !reading.labelAt[from + 1] ? from + 1 : from;
}

const CALLERS =
  /^(alarm|alarms|monitoring|security|adt|verisure|central|centrale|leitstelle|zentrale|telesurveillance|vigilancia|securitas|alarma|alarme|allarme|vigilanza)$/;
const CALLS =
  /^(ring|rings|call|calls|phone|phones|anruft|anrufen|meldet|llama|llaman|appelle|appellent|rappelle|liga|ligar|ligarem|ligam|chiama|chiamano|telefona)$/;

/** "if the alarm company rings say periwinkle": who calls, and that they call. */
function isCalledUp({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.norm === 'di' && tokens[at - 1]?.norm === 'centrale') return false;
  const clause = tokens.slice(Math.max(0, at - 8), at).map(({ norm }) => norm);
  return (
    clause.some((word) => CALLERS.test(word)) &&
    clause.some((word) => CALLS.test(word)) &&
    clause.some((word) => /^(if|when|wenn|falls|si|quand|se|quando|cuando)$/.test(word))
  );
}

/** "sunflower seeds then enter": the words of a clause that ends in "then enter". */
function wordsBefore(reading: Reading, enter: number): [number, number] {
  let at = enter - 1;
  while (PRESSES.test(reading.tokens[at]?.norm ?? '')) at -= 1;
  if (!THEN.test(reading.tokens[at]?.norm ?? '')) return [0, -1];
  while (THEN.test(reading.tokens[at]?.norm ?? '')) at -= 1;
  const last = at;
  while (
    at >= 0 &&
    last - at < MAX_WORDS + 1 &&
    !endsSentence(reading.tokens, at) &&
    reading.tokens[at]?.norm !== ','
  ) {
    const token = reading.tokens[at];
    if (token?.kind !== 'word' || isOrdinary(token.norm) || reading.labelAt[at]) break;
    if (reading.phrases[at]?.has('typing') || reading.phrases[at]?.has('filler')) break;
    at -= 1;
  }
  const words = last - at;
  return words > 0 && words <= MAX_WORDS && (at < 0 || !isName(reading, last)) ? [at + 1, last] : [0, -1];
}

/** "press ctrl then enter": the name of a key. */
function isName(reading: Reading, at: number): boolean {
  return /^(ctrl|alt|shift|tab|esc|del|delete|space|power|volume|home|button|key|f)$/.test(
    reading.tokens[at]?.norm ?? '',
  );
}
