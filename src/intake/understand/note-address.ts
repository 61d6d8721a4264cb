import { unitSteps } from './address-units.js';
import { correctedNumber, withNumber, withPostcode } from './correct-address.js';
import { correctionAt } from './corrections.js';
import { type Notes, note } from './note-facts.js';
import type { Reading } from './read-text.js';
import type { Token } from './tokens.js';

const POSTCODE_ONLY = 0.7;

/** Mailboxes that anybody may have: their domain is nobody's site. */
const FREE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|orange|wanadoo|free|sfr|laposte|sapo|uol|bol|terra|telefonica|btinternet|sky|proton|protonmail|mail|email)\./;

/** "Priory Road, not Street" behind "40 Priory Street": another kind of street keeps the number. */
function withItsNumber(value: string, before: string): string {
  const [, number, name] = /^(\d{1,4}[a-z]?) (\p{L}+)/iu.exec(before) ?? [];
  const same =
    number && name && !/\d/.test(value) && value.toLowerCase().startsWith(`${name.toLowerCase()} `);
  return same ? `${number} ${value}` : value;
}

/** Notes an address, a correction of one, or what completes it. */
export function noteAddress(notes: Notes, reading: Reading): void {
  const { known, trade, asked } = notes.input;
  const site = reading.contacts.find((contact) => contact.kind === 'site');
  if (trade === 'web-support') {
    const mail = reading.contacts.find((contact) => contact.kind === 'email');
    const domain = mail?.value.split('@')[1] ?? '';
    if (site) note(notes, 'address', site.value, 0.9);
    else if (domain && !known.address && !FREE_MAIL.test(domain)) note(notes, 'address', domain, 0.6);
    return;
  }
  const cue = correctionAt(reading.tokens);
  const after = reading.addresses.filter((address) => address.from > cue);
  const mentions = cue >= 0 && after.length > 0 ? after : reading.addresses;
  const number =
    known.address && /\d/.test(known.address.value)
      ? correctedNumber(reading.tokens, known.address.value)
      : undefined;
  const sameStreet = mentions.every((mention) => {
    const street = mention.value
      .replace(/[\d,.]+/g, '')
      .trim()
      .toLowerCase();
    return known.address?.value.toLowerCase().includes(street);
  });
  if (
    number &&
    known.address &&
    (sameStreet || mentions.every((mention) => mention.sureness <= POSTCODE_ONLY))
  ) {
    const street = withNumber(known.address.value, number);
    const code = mentions
      .filter((mention) => mention.sureness <= POSTCODE_ONLY)
      .map((mention) => mention.value)
      .find((value) => /\d/.test(value));
    note(notes, 'address', code ? withPostcode(street, code) : street, 0.95);
    return;
  }
  if (mentions.length === 0) return;
  const value = [...new Set(mentions.map((mention) => mention.value))].join(', ');
  const sureness = Math.max(...mentions.map((mention) => mention.sureness));
  const before = known.address;
  const partOnly = sureness <= POSTCODE_ONLY;
  if (before && partOnly && cue < 0) {
    const said = before.value.toLowerCase();
    const more = !said.includes(value.toLowerCase());
    const mostly = mentions.reduce((sum, one) => sum + one.to - one.from, 0) * 2 > reading.tokens.length;
    const adds = before.sureness > POSTCODE_ONLY && (mentions[0]?.sureness === POSTCODE_ONLY || mostly);
    if (more && adds) note(notes, 'address', `${before.value}, ${value}`, 0.9);
    else if (asked === 'address' && !adds) note(notes, 'address', value, sureness);
    return;
  }
  const townFirst =
    before && before.sureness <= POSTCODE_ONLY && cue < 0 && !/^(?:in|near|around) /i.test(before.value);
  const whole = townFirst && !value.toLowerCase().includes(before.value.toLowerCase()) && !/,/.test(value);
  const renamed = cue >= 0 && before ? withItsNumber(value, before.value) : value;
  note(notes, 'address', whole ? `${value}, ${before.value}` : renamed, cue >= 0 ? 0.95 : sureness);
}

/** "flat 3" or "2nd floor" in a text of its own completes an address told before. */
export function noteUnit(notes: Notes, reading: Reading): void {
  const before = notes.input.known.address;
  if (!before || reading.addresses.length > 0 || notes.input.trade === 'web-support') return;
  const first = reading.tokens.findIndex(
    (token) =>
      !/^(?:its|it|is|flat:|we|are|im|in|es|el|la|c|est|das|ist|e|o|oh|sorry|and|also|forgot|ok)$/.test(
        token.word,
      ),
  );
  const from = Math.max(first, 0);
  const lead = { ...(reading.tokens[0] as Token), gap: '' };
  const steps = unitSteps(
    [lead, ...reading.tokens.slice(from).map((token, at) => (at === 0 ? { ...token, gap: ' ' } : token))],
    1,
  );
  const last = reading.tokens[from + steps - 1];
  if (steps < 2 || from + steps !== reading.tokens.length || !last) return;
  const value = reading.text.slice(reading.tokens[from]?.start, last.end);
  if (!before.value.toLowerCase().includes(value.toLowerCase()))
    note(notes, 'address', `${before.value}, ${value}`, 0.9);
}
