import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, findSecrets, redactText } from '../../../src/vault/find/find-secrets.js';
import { labelledLines } from './labelled-lines.js';
import { ordinaryTexts } from './ordinary-texts.js';

const lines = labelledLines(
  'labelled-lines.txt',
  'labelled-lines-2.txt',
  'labelled-lines-3.txt',
  'labelled-lines-4.txt',
  'labelled-lines-5.txt',
  'labelled-lines-6.txt',
  'labelled-lines-7.txt',
  'labelled-lines-8.txt',
  'labelled-lines-9.txt',
);
const screen = (text: string, asked: Asked): string => redactText(text, findSecrets(text, { asked }));
const askedAny = fc.constantFrom<Asked>(
  'passcode',
  'name',
  'device',
  'model',
  'fault',
  'address',
  'phone',
  'time',
  'photo',
  null,
);

describe('labelled lines in six languages', () => {
  test('at least 97% of the secrets are gone', () => {
    const all = lines.flatMap((line) => line.secrets.map((secret) => ({ line, secret })));
    const left = all.filter(({ line, secret }) => screen(line.text, line.asked).includes(secret));
    expect(left.length / all.length).toBeLessThanOrEqual(0.03);
  });

  test('at most 3% of the lines without a secret are changed', () => {
    const without = lines.filter((line) => line.secrets.length === 0);
    const changed = without.filter((line) => screen(line.text, line.asked) !== line.text);
    expect(changed.length / without.length).toBeLessThanOrEqual(0.03);
  });

  test('no other number is lost beside a secret', () => {
    const lost = lines.filter((line) => {
      const rest = line.secrets.reduce((text, secret) => text.replaceAll(secret, ' '), line.text);
      const screened = screen(line.text, line.asked);
      return (rest.match(/\d{3,}/g) ?? []).some((number) => !screened.includes(number));
    });
    expect(lost.map((line) => line.text)).toEqual([]);
  });

  test('the value alone is found: no label, article, username or closing punctuation', () => {
    const inexact = lines.filter(
      (line) =>
        JSON.stringify(findSecrets(line.text, { asked: line.asked }).map((f) => f.value)) !==
        JSON.stringify(line.secrets),
    );
    expect(inexact.length / lines.length).toBeLessThanOrEqual(0.05);
  });
});

test('under 1% of thousands of ordinary texts full of numbers are changed', () => {
  const texts = ordinaryTexts(6000);
  const changed = texts.filter(({ text, asked }) => screen(text, asked) !== text);
  expect(changed.length / texts.length).toBeLessThan(0.01);
});

test('under 1% of hundreds of different ordinary texts in six languages are changed', () => {
  const texts = labelledLines('ordinary-lines.txt');
  const changed = texts.filter(({ text, asked }) => screen(text, asked) !== text);
  expect(texts.length).toBeGreaterThan(500);
  expect(changed.length / texts.length).toBeLessThan(0.01);
});

/** What each set may leave is what it leaves today; the sets grow harder, and the last two hold riddles. */
test.each([
  ['labelled-lines-5.txt', 0.03],
  ['labelled-lines-6.txt', 0.03],
  ['labelled-lines-7.txt', 0.03],
  ['labelled-lines-8.txt', 0.03],
  ['labelled-lines-9.txt', 0.03],
  ['labelled-lines-10.txt', 0.06],
  ['labelled-lines-11.txt', 0.01],
  ['labelled-lines-12.txt', 0],
  ['labelled-lines-13.txt', 0.035],
  ['unseen-lines-1.txt', 0.01],
  ['unseen-lines-2.txt', 0.03],
  ['unseen-lines-3.txt', 0.035],
  ['unseen-lines-4.txt', 0.04],
  ['unseen-lines-5.txt', 0.18],
  ['unseen-lines-6.txt', 0.21],
  ['unseen-lines-7.txt', 0.03],
  ['unseen-lines-8.txt', 0.01],
  ['unseen-lines-9.txt', 0.01],
  ['unseen-lines-10.txt', 0.01],
  ['unseen-lines-11.txt', 0],
  ['unseen-lines-12.txt', 0.02],
  ['unseen-lines-13.txt', 0.05],
  ['unseen-lines-14.txt', 0.07],
] as const)('each set on its own: %s', (name, mayBeLeft) => {
  const set = labelledLines(name);
  const secrets = set.flatMap((line) => line.secrets.map((secret) => ({ line, secret })));
  const left = secrets.filter(({ line, secret }) => screen(line.text, line.asked).includes(secret));
  const without = set.filter((line) => line.secrets.length === 0);
  const changed = without.filter((line) => screen(line.text, line.asked) !== line.text);
  expect(left.length / secrets.length).toBeLessThanOrEqual(mayBeLeft);
  expect(changed.length / without.length).toBeLessThanOrEqual(0.03);
});

describe('whatever the text', () => {
  const labels = [
    'pin is',
    'passcode:',
    'gate code',
    'la contraseña es',
    'mot de passe',
    'PIN lautet',
    'a senha é',
    'il codice del portone è',
  ];
  const words = fc.constantFrom(
    'hi',
    'screen broken',
    'job 20418',
    '£145',
    '07700 900318',
    'thanks',
    'iphone 13',
    'or',
    'and',
    ',',
    '.',
    '\n',
    'is',
    '4821',
    '[code saved]',
  );
  const mixture = fc
    .array(
      fc.oneof(words, fc.constantFrom(...labels), fc.string({ maxLength: 12 }), fc.nat(999999).map(String)),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(' '));

  test('finds are ordered, do not overlap and are exact substrings', () => {
    fc.assert(
      fc.property(mixture, askedAny, (text, asked) => {
        let at = 0;
        for (const found of findSecrets(text, { asked })) {
          expect(found.start).toBeGreaterThanOrEqual(at);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.value);
          at = found.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('screening screened text changes nothing', () => {
    fc.assert(
      fc.property(mixture, askedAny, (text, asked) => {
        const once = screen(text, asked);
        expect(screen(once, asked)).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  test('screening screened text changes nothing, whatever labelled line follows another', () => {
    const texts = fc.array(fc.constantFrom(...lines.map((line) => line.text)), {
      minLength: 1,
      maxLength: 4,
    });
    const joint = fc.constantFrom(' ', '\n', ', ', '. ', ' or ', '');
    fc.assert(
      fc.property(texts, joint, askedAny, (parts, sign, asked) => {
        const once = screen(parts.join(sign), asked);
        expect(screen(once, asked)).toBe(once);
      }),
      { numRuns: 800 },
    );
  });

  test('a labelled PIN never survives and the rest of the text stays', () => {
    const pin = fc.integer({ min: 0, max: 999999 }).map((number) => String(number).padStart(6, '0'));
    fc.assert(
      fc.property(fc.constantFrom(...labels), pin, (label, value) => {
        const text = `Screen is broken. ${label} ${value}, job 20418 and call 07700 900318`;
        const screened = screen(text, null);
        expect(screened).not.toContain(value);
        expect(screened.replace(/\[(passcode|password|code) saved\]/, value)).toBe(text);
      }),
    );
  });
});

test('the same value a second time goes too, but not inside a longer number', () => {
  expect(screen('pin 4821. i repeat 4821, order 48210', null)).toBe(
    'pin [passcode saved]. i repeat [passcode saved], order 48210',
  );
});

test('two digits are found where they end the sentence that names them, and nowhere else', () => {
  expect(screen('the passcode is 48', null)).toBe('the passcode is [passcode saved]');
  expect(screen('el pin es 97', null)).toBe('el pin es [passcode saved]');
  for (const text of ['pin is 4 digits', 'boiler says the code is 28', 'the error code is 48', 'job is 48'])
    expect(screen(text, null)).toBe(text);
});
