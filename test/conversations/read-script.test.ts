import { describe, expect, test } from 'vitest';
import { TRADES } from '../../src/intake/trade.js';
import { LANGUAGES } from '../../src/intake/understand/fact.js';
import { askedTooOften, brokenPromises } from './check-answers.js';
import { readScript, readScripts } from './read-script.js';

describe('scripts', () => {
  test('are there for every trade and language, and some for a language model', () => {
    const scripts = readScripts();
    expect(new Set(scripts.map(({ trade }) => trade))).toEqual(new Set(TRADES));
    for (const language of LANGUAGES) {
      expect(scripts.filter((script) => script.language === language).length).toBeGreaterThan(3);
    }
    expect(scripts.filter(({ byModel }) => byModel).length).toBeGreaterThan(8);
  });

  test('are read as they are written', () => {
    const { steps, end } = readScript(
      'one',
      '# One\n> hi [2 photos]\n> there\n< asks name; not €\n= photos: 2\n',
    );
    expect(steps).toEqual([
      {
        kind: 'customer',
        texts: [
          { text: 'hi', photos: ['sharp', 'sharp'] },
          { text: 'there', photos: [] },
        ],
      },
      {
        kind: 'bot',
        line: 'asks name; not €',
        expectations: [
          { kind: 'asks', anyOf: ['name'] },
          { kind: 'leaves-out', anyOf: ['€'] },
        ],
      },
    ]);
    expect(end.photos).toBe(2);
  });

  test.each([
    '< ask name',
    '< asks nam',
    '= photo: 2',
    '= photos: two',
    '= record: invoice',
    '= secret:',
    'trade: baker',
    'staff goes home',
    'hello',
  ])('with the line %s are an error that names it', (line) => {
    expect(() => readScript('wrong', `# Wrong\n> hi\n${line}`)).toThrow(`wrong.txt, line 3, "${line}"`);
  });
});

describe('an answer is held to', () => {
  const wrong = (text: string, asked: string | null = null) =>
    brokenPromises([{ text, asked }], { language: 'en', secrets: ['482913'], theirs: 'the end of it' });

  test.each([
    ['two segments', 'a'.repeat(307), null],
    ['two segments in another alphabet', 'í'.repeat(135), null],
    ['one question', 'Which model is it? And what is your name?', 'model'],
    ['a question where it asks', 'Tell us the model.', 'model'],
    ['no keyword', 'Is that right? Reply YES.', null],
    ['no secret', 'Saved 48-29-13 for you.', null],
    ['no placeholder', 'Thanks, [passcode saved].', null],
    ['the language', '¿Qué le pasa a tu aparato?', 'fault'],
  ])('%s', (_what, text, asked) => {
    expect(wrong(text, asked)).toHaveLength(1);
  });

  test('nothing else', () => {
    expect(wrong('Thanks. Which model is it? Text STOP to opt out.', 'model')).toEqual([]);
    expect(wrong('Ref Q-1: the end of it.')).toEqual([]);
    const asked = { text: 'Sorry. Which model is it?', asked: 'model' };
    expect(askedTooOften([asked, asked])).toEqual([]);
    expect(askedTooOften([asked, asked, asked])).toHaveLength(1);
  });
});
