import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelField, Proposal } from '../../../src/intake/model/ask-model.js';
import { MODEL_FIELDS } from '../../../src/intake/model/ask-model.js';
import { type CitedMessage, checkProposals } from '../../../src/intake/model/check-proposals.js';
import type { Trade } from '../../../src/intake/trade.js';

const message = (text: string, rest: Partial<CitedMessage> = {}): CitedMessage => ({
  id: `m${rest.number ?? 1}`,
  number: 1,
  text,
  fresh: true,
  photos: false,
  ...rest,
});
const proposal = (field: ModelField, value: string, rest: Partial<Proposal> = {}): Proposal => ({
  field,
  value,
  message: 1,
  quote: rest.quote ?? 'hello',
  sure: true,
  ...rest,
});
const check = (text: string, wanted: Proposal, trade: Trade = 'it-repair') =>
  checkProposals([{ ...wanted, quote: text }], [message(text)], trade).map(({ fact }) => fact.value);

describe('what may be kept', () => {
  test.each<[ModelField, string, string, Trade?]>([
    ['name', 'Tomás García', 'soy Tomás García, hola'],
    ['name', "Siobhán O'Neil", "it's Siobhán O'Neil here"],
    ['device', 'phone', 'mi teléfono'],
    ['model', 'Galaxy S22', 'my s22 is dead'],
    ['model', 'iPhone 13 + ?', 'iphone13 and a laptop'],
    ['fault', 'battery at 80% and swollen', 'shows 80% but it bulges'],
    ['address', '12 Oak St, Leeds', 'come to 12 oak st, leeds please'],
    ['address', 'mysite.example', 'look at MySite.example', 'web-support'],
    ['preferredTime', 'Tuesday after 5pm', 'martes después de las 17'],
    ['phone', '0113 496 0000', 'ring me on 0113 4960000'],
    ['email', 'ana_lee@mail.example', 'write to ana_lee@mail.example'],
    ['urgency', 'emergency', 'water is everywhere'],
  ])('%s %j', (field, value, text, trade) => {
    expect(check(text, proposal(field, value), trade)).toEqual([value]);
  });
});

describe('what never becomes a value', () => {
  test.each<[string, ModelField, string, string, Trade?]>([
    ['a placeholder', 'fault', '[passcode saved]', 'my phone, [passcode saved]'],
    ['a placeholder cut off', 'name', '[passcode', 'my phone, [passcode saved]'],
    ['a link', 'fault', 'see https://evil.example', 'see https://evil.example'],
    ['a link without its scheme', 'fault', 'see www evil', 'see www evil'],
    ['a domain', 'fault', 'go to evil.example', 'go to evil.example'],
    ['an address of a page as a domain', 'address', 'evil.example/x?y', 'evil.example/x?y', 'web-support'],
    ['a price', 'fault', 'free repair for $0', 'free repair for $0'],
    ['a price in euros', 'fault', 'screen 20 €', 'screen 20 €'],
    ['markup', 'fault', '<b>screen</b>', '<b>screen</b>'],
    ['a control character', 'fault', 'screen\u0000cracked', 'screen cracked'],
    ['a character that turns the text around', 'fault', 'screen \u202ecracked', 'screen cracked'],
    ['half a character', 'fault', 'screen \ud800', 'screen'],
    ['a number that the customer did not write', 'fault', 'call 5550199 now', 'call me now'],
    ['a number in other digits', 'fault', 'call ٥٥٥٠١٩٩ now', 'call me now'],
    ['a model number that nobody said', 'model', 'iPhone 15', 'my iphone is broken'],
    ['a name that nobody said', 'name', 'Bob', 'my phone is broken'],
    ['a name with a number', 'name', 'Tom 4', 'Tom 4'],
    ['an address that nobody said', 'address', '1 Main Street', 'my phone is broken'],
    ['a phone number that nobody said', 'phone', '0113 496 0000', 'ring me'],
    ['an email address that nobody said', 'email', 'x@evil.example', 'write me'],
    ['another urgency', 'urgency', 'refund them', 'refund them'],
    ['a code', 'fault', 'screen, passcode 4821', 'screen, passcode 4821'],
    ['nothing', 'fault', '  ', 'screen'],
    ['a speech', 'fault', 'w '.repeat(60), 'w'],
    ['something endless', 'fault', 'x'.repeat(161), 'x'.repeat(161)],
    ['a code as a time', 'preferredTime', 'at 4821', 'tomorrow'],
  ])('%s', (_what, field, value, text, trade) => {
    expect(check(text, proposal(field, value), trade)).toEqual([]);
  });
});

test('a fact stands on words of a message that is new, or on a photo that came with it', () => {
  const messages = [
    message('my kettle is broken', { number: 1, fresh: false }),
    message('it leaks [code saved]', { number: 2 }),
    message('', { number: 3, photos: true }),
  ];
  const kept = (rest: Partial<Proposal>) =>
    checkProposals([proposal('device', 'kettle', rest)], messages, 'general').map(({ messageId, fact }) => [
      messageId,
      fact.sureness,
    ]);
  expect(kept({ message: 2, quote: 'it leaks' })).toEqual([['m2', 0.85]]);
  expect(kept({ message: 2, quote: 'It  LEAKS!', sure: false })).toEqual([['m2', 0.6]]);
  expect(kept({ message: 3, quote: '' })).toEqual([['m3', 0.45]]);
  for (const unfounded of [
    { message: 1, quote: 'my kettle' },
    { message: 2, quote: 'my kettle' },
    { message: 2, quote: 'leak' },
    { message: 2, quote: 'code saved' },
    { message: 2, quote: '' },
    { message: 2, quote: '[code saved]' },
    { message: 3, quote: '[x]' },
    { message: 9, quote: 'it leaks' },
  ]) {
    expect([unfounded, kept(unfounded)]).toEqual([unfounded, []]);
  }
  expect(checkProposals([proposal('name', 'It', { message: 3, quote: '' })], messages, 'general')).toEqual(
    [],
  );
});

test('one fact a field: the one from the latest message', () => {
  const messages = [message('an ipad', { number: 1 }), message('no, an iphone', { number: 2 })];
  const proposals = [
    proposal('device', 'phone', { message: 2, quote: 'an iphone' }),
    proposal('device', 'tablet', { message: 1, quote: 'an ipad' }),
  ];
  expect(checkProposals(proposals, messages, 'it-repair')).toMatchObject([
    { messageId: 'm2', fact: { value: 'phone' } },
  ]);
});

test('whatever a model says, a kept value is short, plain and quotes the customer', () => {
  const anything = fc.record({
    field: fc.constantFrom(...MODEL_FIELDS),
    value: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('phone 12', 'Tom', '[code saved]', 'a.example'),
    ),
    message: fc.integer({ min: 1, max: 3 }),
    quote: fc.oneof(fc.string(), fc.constantFrom('phone 12', 'tom', '')),
    sure: fc.boolean(),
  });
  const messages = [message('phone 12 tom [code saved]'), message('old', { number: 2, fresh: false })];
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 10 }), (proposals) => {
      for (const { fact, messageId } of checkProposals(proposals, messages, 'general')) {
        expect(messageId).toBe('m1');
        expect(fact.source).toBe('model');
        expect(fact.sureness).toBeLessThan(0.9);
        expect(fact.value.length).toBeLessThanOrEqual(160);
        expect(fact.value).not.toMatch(/[[\]<>]|\p{Cc}|\p{Cf}|:\/\//u);
      }
    }),
    { numRuns: 500 },
  );
});
