import { type Evidence, gatherEvidence } from './gather-evidence.js';
import { looksLikePhone, type Verdict } from './label-context.js';
import { isQuantity, unitFollows } from './number-context.js';
import type { NumberRun } from './read-numbers.js';
import { endsSentence, type Reading } from './read-text.js';

/** How far back, in tokens, what the number is about may stand. */
const REACH = 20;

/** Numbers that their whole sentence shows to be secrets, though the word before them may say something else. */
export function judgeSentence(reading: Reading, run: NumberRun): Verdict {
  const count = run.digits.length;
  if (isChosenDay(reading, run)) return { kind: 'passcode', sureness: 'unsure' };
  if (unitFollows(reading, run)) return null;
  if (isChosenNumber(reading, run)) return { kind: 'passcode', sureness: 'unsure' };
  if (isNetworkKey(reading, run)) return { kind: 'wifi', sureness: 'unsure' };
  if (count < 3 || count > 8 || looksLikePhone(run)) return null;
  if (isDialled(reading, run)) return { kind: 'access-code', sureness: 'unsure' };
  if (count < 4 || isQuantity(reading, run, false)) return null;
  if (isOfCard(reading, run)) return { kind: 'card-pin', sureness: 'unsure' };
  if (isComplement(reading, run)) return { kind: 'passcode', sureness: 'unsure' };
  const evidence = gatherEvidence(reading, run.first, run.last);
  if (isReadOut(reading, run, evidence)) return { kind: 'one-time-code', sureness: 'unsure' };
  return isSetTo(reading, run, evidence) || isRejected(reading, run, evidence)
    ? { kind: 'access-code', sureness: 'unsure' }
    : null;
}

const DAY =
  /^(birthday|birthdate|bday|birth|born|dob|wedding|married|anniversary|nacimiento|naci|nacio|cumpleanos|cumple|boda|casamos|aniversario|naissance|anniversaire|mariage|nee?|geburtstag|geburtsdatum|geburtsjahr|geboren|hochzeit|hochzeitstag|hochzeitsdatum|nascimento|nasci|nasceu|casamento|nascita|nat[oa]|compleanno|matrimonio|nozze|sposat[oi])$/;

/** "my wedding date 140609": a day given as an answer. */
function isChosenDay(reading: Reading, run: NumberRun): boolean {
  if (reading.asked !== 'passcode' || !/^(4|6|8)$/.test(String(run.digits.length))) return false;
  return reading.tokens.slice(Math.max(0, run.first - 8), run.first).some(({ norm }) => DAY.test(norm));
}

/** "its our house number twice 4747": a number of theirs that they made a code of. */
function isChosenNumber(reading: Reading, run: NumberRun): boolean {
  if (reading.asked !== 'passcode' || run.digits.length < 4 || run.digits.length > 8) return false;
  if (run.parts.length > 2 || reading.tokens[run.last + 1]?.kind === 'word') return false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 9); at -= 1) {
    if (endsSentence(reading.tokens, at) || reading.numberAt[at]?.digits.length === run.digits.length)
      return false;
    if (reading.phrases[at]?.has('chosen')) return true;
  }
  return false;
}

/** "for the wifi type 48213907556120349871": as long as no phone number is. */
function isNetworkKey(reading: Reading, run: NumberRun): boolean {
  if (run.parts.length !== 1 || run.digits.length < 16 || run.digits.length > 63) return false;
  const evidence = gatherEvidence(reading, run.first, run.last);
  return evidence.network !== undefined && !evidence.other && !evidence.loss;
}

const WHEELS =
  /^(dials?|wheels?|tumblers?|rings?|ruedas?|rueditas?|ruedecillas?|rodillos?|discos?|anillos?|molettes?|roulettes?|rouleaux|anneaux|radchen|rader|zahlenrad|zahlenrader|zahlenringe|rollen|ringe|rodas?|rodinhas?|roletes?|aneis|rotell[ae]|rotelline|ghier[ae]|anelli)$/;

/** "gate: turn dials to 915". */
function isDialled(reading: Reading, run: NumberRun): boolean {
  if (run.digits.length > 6) return false;
  const link = reading.tokens[run.first - 1]?.norm ?? '';
  if (!/^(to|at|on|a|en|em|auf|sur|su|:|read|show|say)$/.test(link)) return false;
  const wheels = reading.tokens.slice(Math.max(0, run.first - 6), run.first);
  if (!wheels.some(({ norm }) => WHEELS.test(norm))) return false;
  if (run.parts.length >= 3) return true;
  return near(reading, run).some(
    (at) => reading.labelAt[at]?.role === 'place' || reading.labelAt[at]?.role === 'secret',
  );
}

/** "take her card for the parts, number is 8157 for the machine". */
function isOfCard(reading: Reading, run: NumberRun): boolean {
  const card = near(reading, run).some((at) =>
    /^(card|tarjeta|carte|cb|karte|ec|cartao|carta|bancomat)$/.test(reading.tokens[at]?.norm ?? ''),
  );
  const told =
    reading.phrases[run.first - 1]?.has('copula') ||
    /^(:|=|number|numero|nummer)$/.test(reading.tokens[run.first - 1]?.norm ?? '');
  if (!card || !told || run.digits.length > 6) return false;
  const after = reading.tokens.slice(run.last + 1, run.last + 6);
  return after.some(({ norm }) =>
    /^(machine|till|atm|cashpoint|terminal|reader|cajero|datafono|automate|distributeur|automat|automaten|geldautomat|geldautomaten|maquina|maquininha|maquineta|multibanco|pos|sportello|cassa|kasse)$/.test(
      norm,
    ),
  );
}

/** "tv box asks for a pin to install apps. its 0615": a sentence of its own that says what the one before asks. */
function isComplement(reading: Reading, run: NumberRun): boolean {
  const { tokens } = reading;
  const ends = run.last === tokens.length - 1 || endsSentence(tokens, run.last + 1);
  if (!ends && tokens[run.last + 1]?.norm !== ',') return false;
  let at = run.first - 1;
  while (at >= 0 && run.first - at <= 3 && !endsSentence(tokens, at) && tokens[at]?.norm !== ',') at -= 1;
  const opening = tokens
    .slice(at + 1, run.first)
    .map(({ norm }) => norm)
    .join(' ');
  if (
    !/^(its|it is|it s|thats|that is|es|es el|es la|c est|c est le|es ist|das ist|der ist|e|e o|e il|e la)$/.test(
      opening,
    )
  )
    return false;
  for (let from = at - 1; from >= Math.max(0, at - REACH); from -= 1) {
    const label = reading.labelAt[from];
    if (label?.role === 'other') return false;
    if (label?.role === 'secret' && label.takes !== 'login') return true;
    if (endsSentence(tokens, from)) return false;
  }
  return false;
}

/** "it says 604871 is that what you need", "microsoft sent 7719402 to my email". */
function isReadOut(reading: Reading, run: NumberRun, evidence: Evidence): boolean {
  if (reading.asked !== null && reading.asked !== 'passcode') return false;
  if (/000?$/.test(run.digits) || (evidence.machine && !isSaid(reading, run)) || evidence.place) return false;
  if (isOwned(reading, run)) return false;
  const sent =
    evidence.sender !== undefined &&
    evidence.sender.weight === 1 &&
    evidence.sender.away <= 5 &&
    run.digits.length >= 6 &&
    /^(sent|texted|mando|envio|mandado|enviado|envoye|schickte|geschickt|schickt|mandou|enviou|mandato|inviato|emailed)$/.test(
      reading.tokens[run.first - 1]?.norm ?? '',
    );
  return sent || (run.digits.length !== 5 && isAsked(reading, run.last + 1));
}

/** Only "it says" stands for a machine. */
function isSaid(reading: Reading, run: NumberRun): boolean {
  return /^(says|said|reads|shows|dice|pone|dit|affiche|zeigt|steht|sagt|diz|mostra)$/.test(
    reading.tokens[run.first - 1]?.norm ?? '',
  );
}

/** A serial number, a sticker or an order that the number belongs to. */
function isOwned(reading: Reading, run: NumberRun): boolean {
  const around = reading.tokens.slice(Math.max(0, run.first - 12), run.last + 8);
  if (
    around.some(({ norm }) =>
      /^(sticker|label|back|underneath|plate|bottom|etiqueta|pegatina|placa|etiquette|dos|plaque|aufkleber|typenschild|schild|ruckseite|adesivo|etichetta|targhetta|retro|serial|model|order|receipt)$/.test(
        norm,
      ),
    )
  )
    return true;
  return near(reading, run).some((at) => {
    const label = reading.labelAt[at];
    return label?.role === 'other' && !(at === run.first - 1 && isSaid(reading, run));
  });
}

function isAsked(reading: Reading, from: number): boolean {
  let at = from;
  while (at < from + 2 && /^[,.?¿\-–—!]$/.test(reading.tokens[at]?.norm ?? '')) at += 1;
  return reading.phrases[at]?.has('confirming') === true;
}

const SET = new RegExp(
  `(^| )(${[
    '(i|we|i ve|ive|he|she|they|u|you)? ?(set|reset|programmed|put) (it|them|that|mine|this)( all)?( back)? (to|as|at)',
    '(lo|la|le) (puse|pusimos|deje|configure|programe)( a| en| con)?( el)?',
    '(lo|la) (he|hemos) (puesto|dejado|configurado|programado)( a| en| con)?( el)?',
    '(l )?(ai|avons|a) (mis|mise|regle|programme|configure)( a| sur| au)?( le)?',
    'auf',
    '(pus|coloquei|botei|deixei|configurei|programei|colocamos)( o| a| em| para| com| no)?',
    '(l )?(ho|abbiamo) (messo|messa|impostato|impostata|programmato|settato)( a| su| con| il)?',
  ].join('|')})$`,
);

/** "the hotel safe says ERR, I set it to 739926": what a lock was set to. */
function isSetTo(reading: Reading, run: NumberRun, evidence: Evidence): boolean {
  const words = reading.tokens
    .slice(Math.max(0, run.first - 7), run.first)
    .map(({ norm }) => norm)
    .join(' ');
  if (!SET.test(words)) return false;
  if (
    words.endsWith('auf') &&
    !/gestellt|gesetzt|geandert|programmiert|eingestellt/.test(after(reading, run))
  )
    return false;
  return isLocked(evidence) && (evidence.other?.away ?? 99) > 4;
}

function after(reading: Reading, run: NumberRun): string {
  return reading.tokens
    .slice(run.last + 1, run.last + 4)
    .map(({ norm }) => norm)
    .join(' ');
}

/** "alarm wont set anymore, 4 2 0 6 just gives 3 long beeps": a code that a lock does not take. */
function isRejected(reading: Reading, run: NumberRun, evidence: Evidence): boolean {
  if (!isLocked(evidence) || (evidence.other?.away ?? 99) <= 5) return false;
  return reading.phrases[run.last + 1]?.has('reaction') === true;
}

function isLocked(evidence: Evidence): boolean {
  return (
    Math.max(evidence.lock?.weight ?? 0, evidence.place?.weight ?? 0, evidence.secret?.weight ?? 0) >= 0.5
  );
}

/** The tokens before a number in which what it is about may stand. */
function near({ tokens }: Reading, run: NumberRun): number[] {
  const from = Math.max(0, run.first - REACH);
  return tokens.slice(from, run.first).map((_, step) => from + step);
}
