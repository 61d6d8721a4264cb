import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRADES, type Trade, tradeNamed } from '../../../src/intake/trade.js';
import type { Fact, Facts } from '../../../src/intake/understand/fact.js';
import { mergeFacts } from '../../../src/intake/understand/merge-facts.js';
import { type Asked, understandText } from '../../../src/intake/understand/understand-text.js';

function tell(
  trade: Trade,
  texts: readonly string[],
  asked: Asked = null,
): { facts: Facts; said: ReturnType<typeof understandText>[] } {
  let facts: Facts = {};
  const said = texts.map((text, messageIndex) => {
    const understood = understandText({
      text,
      photos: 0,
      asked,
      trade,
      known: facts,
      messageIndex,
      now: new Date(0),
      timeZone: 'UTC',
    });
    facts = mergeFacts(facts, understood.facts);
    return understood;
  });
  return { facts, said };
}
const value = (facts: Facts, field: keyof Facts) => facts[field]?.value;

describe('understanding a text', () => {
  it('takes a change of mind about the device, and keeps the fault', () => {
    const { facts } = tell('it-repair', [
      'my phone has lines on the screen',
      "actually it's the iPad not the phone",
    ]);
    expect(value(facts, 'device')).toBe('tablet');
    expect(value(facts, 'brand')).toBe('Apple');
    expect(value(facts, 'fault')).toContain('lines on the screen');
  });

  it('keeps two devices in one order in every field', () => {
    const { facts } = tell('it-repair', [
      'my xbox series s wont turn on and my galaxy a52 has a cracked screen',
    ]);
    expect(value(facts, 'device')).toBe('console + phone');
    expect(value(facts, 'brand')).toBe('Microsoft + Samsung');
    expect(value(facts, 'model')).toBe('Xbox Series S + Galaxy A52');
    expect(value(facts, 'fault')).toBe("won't turn on + cracked screen");
  });

  it('a past time is no wish', () => {
    const { facts } = tell('plumbing', ['tap has been leaking since tuesday', 'it got worse last night']);
    expect(facts.preferredTime).toBeUndefined();
  });

  it('a phone number is no model, and a reference number neither', () => {
    const { facts } = tell('it-repair', ['hp laptop wont boot, call 07700 900123, order 883120']);
    expect(facts.model).toBeUndefined();
    expect(value(facts, 'phone')).toMatch(/900123$/);
  });

  it.each([
    ['it-repair', 'STOP', 'withdraw'],
    ['plumbing', 'I smell gas in the kitchen', 'emergency'],
    ['cleaning', 'I want a refund, nobody turned up', 'complaint'],
    ['it-repair', 'any news on my laptop?', 'update-existing'],
    ['it-repair', 'thanks so much!', 'thanks'],
    ['it-repair', '👍', 'thanks'],
    ['plumbing', 'hola', 'greeting'],
    ['plumbing', 'how much roughly?', 'question-price'],
  ] as const)('%s: "%s" is for %s', (trade, text, intent) => {
    expect(tell(trade, [text]).said[0]?.intent).toBe(intent);
  });

  it.each([
    ['my laptop screen is broken and I need it fixed', 'en'],
    ['hola, la pantalla de mi móvil está rota', 'es'],
    ['bonjour, mon écran est cassé', 'fr'],
    ['Guten Tag, mein Handy ist kaputt', 'de'],
    ['olá, meu celular não liga', 'pt'],
  ] as const)('knows the language of "%s"', (text, language) => {
    expect(tell('it-repair', [text]).said[0]).toMatchObject({ language, languageSure: true });
  });

  it('a short word changes no language', () => {
    const said = understandText({
      text: 'ok',
      photos: 0,
      asked: null,
      trade: 'general',
      known: {},
      language: 'de',
      messageIndex: 1,
      now: new Date(0),
      timeZone: 'UTC',
    });
    expect(said).toMatchObject({ language: 'de', languageSure: false });
  });

  it('reads any text of any trade without throwing, into short clean values', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            'iphone',
            '13',
            'not',
            'the',
            'rue',
            ',',
            '5',
            'Rd',
            'at',
            'monday',
            '+',
            "l'",
            '\u0000',
            '@',
            '.com',
            'actually',
            'leak',
            'y',
            '?',
          ),
          { maxLength: 120 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(...TRADES), (text, trade) => {
        for (const fact of Object.values(tell(trade, [text, text]).facts)) {
          expect(fact.value.length).toBeLessThanOrEqual(160);
          expect(fact.value).toBe(fact.value.trim());
          expect(fact.value).not.toMatch(/\p{Cc}/u);
          expect(fact.sureness).toBeGreaterThan(0);
          expect(fact.sureness).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a '.repeat(100_000),
    '1'.repeat(200_000),
    '[',
    '12 '.repeat(50_000),
    "l'".repeat(50_000),
    'a.'.repeat(80_000),
    'not the actually '.repeat(20_000),
    '5 Mill Rd, '.repeat(20_000),
    '@a.'.repeat(60_000),
    'x'.repeat(100_000),
    'monday or '.repeat(20_000),
  ])('time grows with the length of a hostile text, not faster (%#)', (text) => {
    const fastest = (said: string) =>
      Math.min(
        ...[0, 1, 2].map(() => {
          const start = performance.now();
          tell('general', [said]);
          return performance.now() - start;
        }),
      );
    const quarter = fastest(text.slice(0, text.length / 4));
    const whole = fastest(text);
    // What is read in a second is no danger whatever the ratio, and too short to compare on a busy machine.
    expect(whole < 1_000 || whole / quarter < 9, `${quarter} ms, then ${whole} ms`).toBe(true);
  });
});

describe('merging facts', () => {
  const fact = (over: Partial<Fact>): Fact => ({
    field: 'name',
    value: 'Ann',
    sureness: 0.7,
    source: 'rule',
    messageIndex: 0,
    ...over,
  });

  it('something less sure does not replace what is known', () => {
    expect(
      mergeFacts({ name: fact({}) }, [fact({ value: 'Bea', sureness: 0.5, messageIndex: 1 })]).name?.value,
    ).toBe('Ann');
  });

  it('what staff wrote is replaced by staff only', () => {
    const known = { name: fact({ source: 'staff', sureness: 1 }) };
    expect(mergeFacts(known, [fact({ value: 'Bea', sureness: 1, messageIndex: 9 })]).name?.value).toBe('Ann');
    expect(mergeFacts(known, [fact({ value: '', sureness: 1, messageIndex: 9 })]).name?.value).toBe('Ann');
    expect(mergeFacts(known, [fact({ value: 'Cy', source: 'staff', sureness: 0.5 })]).name?.value).toBe('Cy');
  });

  it('an explicit change of mind counts, and an empty value takes a fact back', () => {
    const known = { name: fact({ sureness: 0.95 }) };
    expect(mergeFacts(known, [fact({ value: 'Bea', sureness: 0.9, messageIndex: 1 })]).name?.value).toBe(
      'Bea',
    );
    expect(mergeFacts(known, [fact({ value: '', sureness: 0.95, messageIndex: 1 })]).name).toBeUndefined();
  });
});

describe('names of trades', () => {
  it.each([
    ...TRADES.map((trade) => [trade, trade] as [string, string]),
    ['Plumbing', 'plumbing'],
    ['web_support', 'web-support'],
    ['pet grooming', 'general'],
    ['phone-repair', 'it-repair'],
  ])('%s is %s', (name, trade) => expect(tradeNamed(name)).toBe(trade));
});
