import { correctionAt } from './corrections.js';
import type { Fact, Intent, Language } from './fact.js';
import { findDevices } from './find-devices.js';
import { findFaults } from './find-fault.js';
import { findIntent } from './find-intent.js';
import { findName } from './find-name.js';
import { guessFault } from './guess-fault.js';
import { HOUSEHOLD } from './kinds.js';
import { mergeTimes } from './merge-times.js';
import { noteAddress, noteUnit } from './note-address.js';
import { type Notes, note, noteContacts, noteThings, wantedTimes } from './note-facts.js';
import { praises } from './passing-clauses.js';
import { readText, take } from './read-text.js';
import type { UnderstandInput } from './understand-input.js';

export type { Asked, UnderstandInput } from './understand-input.js';

/** What one text says: facts new or changed (an empty value takes one back), its purpose and its language. */
export type Understood = { facts: Fact[]; intent: Intent; language: Language; languageSure: boolean };
/**
 * Understands one new screened text on top of the facts so far, by rules alone: pure, no network, work bounded by
 * the text's first 1,600 characters. Values are in English where they are phrases (fault, preferredTime), short,
 * trimmed and free of control characters. Never throws.
 */
export function understandText(input: UnderstandInput): Understood {
  const reading = readText(input);
  const { tokens, free, language } = reading;
  reading.matches = reading.matches.filter((match) => match.at.every((at) => free[at]));
  const notes: Notes = { facts: [], input };
  const timed = tokens.map(() => false);
  for (const time of reading.times) for (let at = time.from; at < time.to; at++) timed[at] = true;
  const lexical = new Set(
    reading.matches
      .filter((match) => match.tag !== 'skip' && match.tag !== 'w' && !match.misspelt)
      .flatMap((match) => match.at.map((at) => tokens[at]?.word ?? '')),
  );
  const name = findName(
    { tokens, free, timed, language, isWord: (word) => lexical.has(word) },
    input.asked === 'name',
  );
  const nameless = [...free];
  if (name) {
    take(nameless, name.from, name.to);
    reading.times = reading.times.filter((time) => time.to <= name.from || time.from >= name.to);
    reading.matches = reading.matches.filter((match) => match.at.every((at) => nameless[at]));
  }
  for (const time of reading.times) take(nameless, time.from, time.to);
  const devices = findDevices(tokens, reading.matches, input.trade, language, reading.models.length > 0);
  if (input.known.device) {
    const guessed = new Set(reading.matches.flatMap((match) => (match.misspelt ? match.at.slice(0, 1) : [])));
    for (let at = devices.length - 1; at >= 0; at--)
      if (guessed.has(devices[at]?.from ?? -1)) devices.splice(at, 1);
  }
  const spans = [...devices, ...reading.models];
  const faultSeen = { tokens, timed, matches: reading.matches, language, trade: input.trade, devices: spans };
  const faults = findFaults({ ...faultSeen, free: nameless }, input.asked === 'fault');
  const bare = findIntent(reading.text, tokens, false, false);
  const praise = praises(tokens);
  const mayGuess =
    faults.length === 0 &&
    !praise &&
    !input.known.fault &&
    /^(?:unclear|question-price)$/.test(bare) &&
    !/^(?:name|address|time|phone|passcode)$/.test(input.asked ?? '');
  const guess = mayGuess ? guessFault({ ...faultSeen, free: nameless }, input.asked === 'fault') : undefined;
  if (guess) faults.push(guess);
  const passing =
    bare === 'withdraw' ||
    bare === 'update-existing' ||
    praise ||
    (bare === 'complaint' && faults.every((fault) => fault.strength < 2));
  const inPassing =
    Boolean(input.known.fault) &&
    !input.known.device &&
    faults.length === 0 &&
    reading.models.length === 0 &&
    tokens.length > 5 &&
    !/^(?:device|model|fault)$/.test(input.asked ?? '') &&
    input.trade !== 'it-repair';
  noteThings(
    notes,
    { ...reading, free: nameless },
    bare === 'withdraw' || (passing && faults.every((fault) => fault.strength < 2)) ? [] : faults,
    inPassing
      ? devices.filter((one) => input.trade === 'cleaning' && HOUSEHOLD.test(one.kind))
      : bare === 'withdraw'
        ? devices.filter((device) => !device.area)
        : devices,
    passing || bare === 'complaint',
  );
  if (bare !== 'withdraw') {
    noteAddress(notes, reading);
    if (tokens.length > 0) noteUnit(notes, reading);
    const times = wantedTimes(reading, faults, input.asked);
    const time = mergeTimes(
      times,
      correctionAt(tokens),
      input.known.preferredTime?.value ?? '',
      /^(?:or|oder|ou|o)$/.test(tokens[0]?.word ?? ''),
      tokens.some((token) =>
        /^(?:move|moved|change|reschedule|swap|switch|shift|cambiar|mover|pasar|aplazar|cambiarlo|moverlo|pasarlo|decaler|deplacer|reporter|repousser|changer|verschieben|verlegen|umbuchen|mudar|remarcar|adiar|trocar|passar)$/.test(
          token.word,
        ),
      ),
    );
    if (time) note(notes, 'preferredTime', time, 0.9);
    if (times.some((one) => /as soon as/.test(one.text))) note(notes, 'urgency', 'urgent', 0.8);
  }
  if (name && (!input.known.name || name.sureness >= input.known.name.sureness || input.asked === 'name'))
    note(notes, 'name', name.value, name.sureness);
  noteContacts(notes, reading);
  const reference = reading.contacts.some(
    (contact) =>
      contact.kind === 'reference' &&
      !/^(?:crime|police|incident|claim|insurance|denuncia|atestado|sinistre|plainte|polizei|versicherung)$/.test(
        tokens[contact.from - 1]?.word ?? '',
      ) &&
      /^(?:job|ticket|order|invoice|ref|reference|quote|booking|case|pedido|commande|auftrag|rechnung|factura|trabajo)/i.test(
        contact.value,
      ),
  );
  const intent = findIntent(reading.text, tokens, notes.facts.length > 0, reference);
  if (intent === 'emergency') note(notes, 'urgency', 'emergency', 0.95);
  return { facts: notes.facts, intent, language, languageSure: reading.sure };
}
