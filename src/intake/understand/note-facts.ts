import type { Fact, FactField } from './fact.js';
import { LONGEST_VALUE } from './fact.js';
import type { FaultMention } from './fault-clauses.js';
import type { findDevices } from './find-devices.js';
import type { TimeMention } from './find-time.js';
import { ITEM_FIELDS, itemsFrom, joined } from './items.js';
import type { Reading } from './read-text.js';
import type { Asked, UnderstandInput } from './understand-input.js';
import { updateItems } from './update-items.js';
import { wholePlace } from './whole-place.js';

const ASKS_FOR =
  /^(?:can|could|come|need|want|available|free|bring|drop|fix|pls|please|by|book|pueden|puede|podrian|necesito|pouvez|besoin|konnen|brauche|kommen|podem|pode|preciso|best|suits|works|any|anytime|prefer)$/;

/** The times that are wishes, not part of what went wrong ("broke on Monday"). */
export function wantedTimes(reading: Reading, faults: readonly FaultMention[], asked: Asked): TimeMention[] {
  return reading.times.filter((time) => {
    if (
      /^every (?:other )?(?:day|week|month|fortnight|\d+ (?:days|weeks|hours|minutes)|(?:two|three) (?:days|weeks)|night|morning)s?$/.test(
        time.text,
      )
    )
      return false;
    const sentence = reading.tokens.filter((token) => token.sentence === reading.tokens[time.from]?.sentence);
    const asksHours =
      /^(?:and|what|whats|your|ur|opening|estais|estan|abris|abren|ouvrez|fermez|estao|abrem|u|r|cual|cuales|quel|quels|quelles|wie|welche|qual|quais|when|are|do|que|a|cuando|quando|wann|habt|haben|vous|est|c|ate)$/.test(
        sentence[0]?.word ?? '',
      ) &&
      sentence.some((token) =>
        /^(?:hours|abiertos|abiertas|abierto|abertos|aberto|ouverts|horario|horarios|horaires|offnungszeiten|close|closing|closed|open|opening|cierran|cierra|abren|abre|abrem|fecham|fecha|ferme|fermez|ouvrez|ouvert|geoffnet|offen|auf)$/.test(
          token.word,
        ),
      );
    if (asksHours) return false;
    const looksFirst =
      /\b(?:(?:ill|i will|will|gonna|going to) (?:have a |take a )?(?:look|check|see|text|message|ring|call|send|let you know)|te (?:digo|aviso)|(?:os|le|les|te) (?:mando|envio|paso|digo|confirmo)|je (?:regarde|vous (?:redis|envoie|dis|confirme|transmets))|schaue ich|(?:schick|schicke|sende|sag|sage|gebe|schreibe?) ich|melde mich|vou ver|(?:mando|envio|digo|confirmo)(?: lhe| vos| te)?|depois (?:digo|aviso))\b/.test(
        sentence.map((token) => token.word).join(' '),
      );
    if (looksFirst && asked !== 'time') return false;
    const waited = reading.tokens
      .slice(Math.max(0, time.from - 5), time.from)
      .some(
        (token) =>
          token.sentence === reading.tokens[time.from]?.sentence &&
          /^(?:moved|waited|wasted|sat|stayed|took|espere|esperando|attendu|gewartet|esperei)$/.test(
            token.word,
          ),
      );
    if (waited) return false;
    const clause = faults.find(
      (fault) => fault.strength === 2 && time.from >= fault.from && time.from < fault.to,
    );
    if (!clause || asked === 'time') return true;
    return (
      reading.tokens.slice(clause.from, time.from).some((token) => ASKS_FOR.test(token.word)) ||
      /as soon as/.test(time.text)
    );
  });
}

function clean(value: string): string {
  return value
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_VALUE);
}

const HOUSES =
  /^(?:house|flat|apartment|home|maisonette|bungalow|cottage|rental|airbnb|condo|villa|semi|terrace|terraced house|detached house|townhouse|property)$/;
const HOME_WITH_BEDS =
  /\b(\d|one|two|three|four|five|six)[ -]?bed(?:room)?(?:ed)?s?\b(?: (?:ground floor |first floor |top floor |end |mid )?(terraced house|terrace|semi|detached house|townhouse|bungalow|flat|house|apartment|condo|maisonette|cottage)\b)?/i;
const BEDS: Record<string, string> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' };

/** The facts of one text while they are gathered. */
export type Notes = { facts: Fact[]; input: UnderstandInput };

/** Notes a fact, unless it is known as surely already. */
export function note(notes: Notes, field: FactField, value: string, sureness: number): void {
  const tidy = clean(value);
  const known = notes.input.known[field];
  if (known?.value === tidy && known.sureness >= sureness) return;
  if (tidy === '' && !known) return;
  notes.facts.push({ field, value: tidy, sureness, source: 'rule', messageIndex: notes.input.messageIndex });
}

/** Notes what a text says of the things of the job: kind, maker, model and fault. */
export function noteThings(
  notes: Notes,
  reading: Reading,
  faults: readonly FaultMention[],
  devices: ReturnType<typeof findDevices>,
  passing = false,
): void {
  const { input } = notes;
  const before = itemsFrom(input.known);
  if (input.trade === 'cleaning') devices = wholePlace(reading, devices);
  const update = updateItems(before, {
    tokens: reading.tokens,
    free: reading.free,
    models: reading.models,
    devices,
    faults,
    trade: input.trade,
    askedThing: input.asked === 'device' || input.asked === 'model',
    askedModel: input.asked === 'device' || input.asked === 'model',
  });
  if (input.trade === 'web-support') {
    const site =
      reading.contacts.some((contact) => contact.kind === 'site') ||
      faults.length > 0 ||
      reading.models.length > 0;
    const mail = (fault: string) =>
      (/\be-?mails?\b|\bmailbox|\binbox/.test(fault) ||
        /\b(?:had|get|getting|receiv\w+|send\w*) (?:an |any |our |my )?e-?mails?\b/.test(
          reading.text.toLowerCase(),
        )) &&
      !/form|site|page|shop|order|checkout|booking|website|wordpress/.test(fault) &&
      !/\bforms?\b/i.test(reading.text);
    for (const item of update.items)
      if (item.device === '' && site) item.device = mail(item.fault.toLowerCase()) ? 'email' : 'website';
  }
  const only = update.items.length === 1 ? update.items[0] : undefined;
  const beds = HOME_WITH_BEDS.exec(reading.text);
  const count = beds?.[1] ?? '';
  if (only && beds && HOUSES.test(only.device))
    only.device = `${BEDS[count.toLowerCase()] ?? count}-bed ${beds[2]?.toLowerCase() ?? only.device}`;
  const cleaning = input.trade === 'cleaning' && devices.length > 0 && !passing;
  for (const item of cleaning && update.items.every((one) => one.fault === '') ? update.items : [])
    if (item.device !== '') item.fault = `clean ${item.device}`;
  if (
    input.trade === 'locksmith' &&
    only &&
    /^(?:house )?keys?$/.test(only.device) &&
    /locked (?:out|me|my)/.test(only.fault)
  )
    only.device = 'door';
  if (input.trade === 'locksmith' && only && only.device === '') {
    if (/\block\b/.test(only.fault)) only.device = 'lock';
    else if (/locked (?:out|myself)|key(?:s)? (?:inside|left)|locked out/.test(only.fault))
      only.device = 'door';
  }
  for (const field of ITEM_FIELDS) {
    const value = joined(update.items, field);
    if (value === joined(before, field)) continue;
    const partial = field === 'model' && update.partial;
    note(notes, field, value, partial ? 0.4 : 0.9);
  }
}

/** Notes phone numbers, e-mail addresses and whether there is a passcode. */
export function noteContacts(notes: Notes, reading: Reading): void {
  for (const contact of reading.contacts) {
    if (contact.kind === 'phone') note(notes, 'phone', contact.value, 0.9);
    if (contact.kind === 'email') note(notes, 'email', contact.value, 0.9);
    if (contact.kind === 'placeholder' && /passcode|password|pin|code|secret|pattern/i.test(contact.value))
      note(notes, 'hasPasscode', 'yes', 0.9);
  }
  const flat = reading.tokens.map((token) => token.word).join(' ');
  if (
    /\b(?:no|without a|hasnt got a|doesnt have a|sin|pas de|kein|sem|isnt a) (?:pin|passcode|password|code|pattern|lock|codigo|contrasena|patron|mot de passe|passwort|sperre|senha|palavra-passe)\b/.test(
      flat,
    )
  )
    note(notes, 'hasPasscode', 'no', 0.8);
}
