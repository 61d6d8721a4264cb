import { describe, expect, test } from 'vitest';
import { holds } from '../../../src/intake/ask/condition.js';
import { PHRASE_PARAMETERS, type PhraseKey } from '../../../src/intake/ask/phrase-book.js';
import { PHRASES } from '../../../src/intake/ask/phrases.js';
import { QuestionSet, Wording } from '../../../src/intake/ask/question-set.js';
import { QUESTION_SETS } from '../../../src/intake/ask/question-sets.js';
import { TRADES } from '../../../src/intake/trade.js';
import { LANGUAGES } from '../../../src/intake/understand/fact.js';
import { forbiddenAnswers } from './forbidden-answers.js';

const keys = Object.keys(PHRASE_PARAMETERS) as PhraseKey[];

describe.each(TRADES)('the question set for %s', (trade) => {
  const set = QUESTION_SETS[trade];

  test('passes the schema it is stored under, also after a trip through JSON', () => {
    expect(QuestionSet.parse(JSON.parse(JSON.stringify(set)))).toEqual(set);
    expect(set.trade).toBe(trade);
  });

  test('has every text in every language, none naming a keyword', () => {
    const wordings = [
      set.opening,
      ...(set.safetyTip ? [set.safetyTip] : []),
      ...set.questions.flatMap(({ wording, variants }) => [
        wording,
        ...(variants ?? []).map((variant) => variant.wording),
      ]),
    ];
    for (const wording of wordings) {
      for (const language of LANGUAGES) {
        expect(wording[language]).toBeTruthy();
        expect(forbiddenAnswers(wording[language] ?? '')).toEqual([]);
      }
    }
  });

  test('asks for the fault and at least one photo', () => {
    expect(set.questions.find(({ key }) => key === 'fault')?.need).toBe('needed');
    expect(set.photos.wanted.length).toBeGreaterThan(0);
  });
});

describe('what an organization may write', () => {
  test.each([
    'Reply YES to go on',
    'Text STOP or CANCEL',
    'x'.repeat(161),
    'í'.repeat(140),
    'Hi {name}',
    '?',
  ])('not %s', (text) => expect(Wording.safeParse({ en: text }).success).toBe(false));

  test('one language is enough, none is not', () => {
    expect(Wording.safeParse({ fr: 'Quel vélo ?' }).success).toBe(true);
    expect(Wording.safeParse({}).success).toBe(false);
    expect(Wording.safeParse({ it: 'Che cosa?' }).success).toBe(false);
  });

  test('each thing is asked only once', () => {
    const set = QUESTION_SETS.general;
    expect(QuestionSet.safeParse({ ...set, questions: [...set.questions, ...set.questions] }).success).toBe(
      false,
    );
  });
});

describe('conditions', () => {
  const fault = (value: string) => ({ fault: { value, sureness: 1 } });
  const outside = { fact: 'fault', anyOf: ['screen protector'], unless: ['screen'] } as const;
  const condition = { ...outside, anyOf: [...outside.anyOf], unless: [...outside.unless] };

  test('find whole words, and weigh what is left', () => {
    expect(holds(condition, fault('New SCREEN-protector please'))).toBe(true);
    expect(holds(condition, fault('screen protector and cracked screen'))).toBe(false);
    expect(holds(condition, fault('cracked screen'))).toBe(false);
    expect(holds({ fact: 'fault', anyOf: ['case'] }, fault('briefcase'))).toBe(false);
    expect(holds({ fact: 'fault', anyOf: ['móvil'] }, fault('MOVIL'))).toBe(true);
  });

  test('do not count a fact that is unsure', () => {
    expect(holds({ fact: 'brand' }, { brand: { value: 'Dell', sureness: 0.3 } })).toBe(false);
  });
});

describe.each(LANGUAGES)('phrases in %s', (language) => {
  test.each(keys)('%s is there, with only the values it is given', (key) => {
    const variants = PHRASES[language][key];
    expect(variants.length).toBeGreaterThan(0);
    for (const text of variants) {
      const used = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      for (const name of used) expect(PHRASE_PARAMETERS[key]).toContain(name);
      expect(text).not.toMatch(/[\u2018-\u201f\u2010-\u2015\u2026[\]]/);
      expect(forbiddenAnswers(text)).toEqual([]);
    }
    const [full] = variants;
    for (const name of PHRASE_PARAMETERS[key]) expect(full).toContain(`{${name}}`);
  });
});
