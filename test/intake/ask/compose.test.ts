import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Acknowledgement } from '../../../src/intake/ask/acknowledgement.js';
import { composeReply, type ReplyInput, type Say } from '../../../src/intake/ask/compose.js';
import type { Ask } from '../../../src/intake/ask/next-question.js';
import {
  type QuestionSet,
  questionAbout,
  WANTED_PHOTOS,
  type WantedPhoto,
} from '../../../src/intake/ask/question-set.js';
import { QUESTION_SETS } from '../../../src/intake/ask/question-sets.js';
import { countSegments } from '../../../src/intake/ask/segments.js';
import { TRADES } from '../../../src/intake/trade.js';
import { LANGUAGES } from '../../../src/intake/understand/fact.js';
import { forbiddenAnswers } from './forbidden-answers.js';

const northside = {
  language: 'en',
  business: 'Northside Repairs',
  privacyLink: 'nsr.example/p',
  firstContact: false,
} as const;

function asking(set: QuestionSet, key: Ask['key'], again = false): Ask {
  const question = questionAbout(set, key);
  if (question === undefined) throw new Error(`${set.trade} does not ask for ${key}`);
  return { kind: 'ask', key, wording: question.wording, again };
}

const LONG_NAME = 'Bartholomew Featherstonehaugh-Cholmondeley of the Northern Yards';
const ACCENTED_NAME = 'Assistência Técnica São João dos Três Irmãos Irmãs e Corações Lda';
const LONG_FAULT = 'the screen has gone black and then green and '.repeat(5).slice(0, 200);
const LONG_LINK = `https://www.northside-repairs.example/legal/${'privacy-and-more/'.repeat(10)}`;

const texts = fc.constantFrom(
  'Ana',
  LONG_NAME,
  ACCENTED_NAME,
  LONG_FAULT,
  '€€€€'.repeat(40),
  '日本語'.repeat(30),
  '👩‍🔧 ok',
);
const acknowledgements: fc.Arbitrary<Acknowledgement> = fc.oneof(
  fc.record({ kind: fc.constant('photos' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constantFrom('photo-failed', 'photo-unreadable', 'photo-too-large', 'photo-held', 'file-kept'),
  }),
  fc.record({ kind: fc.constant('retake' as const), flaw: fc.constantFrom('dark', 'blurred') }),
  fc.record({
    kind: fc.constant('passcode-saved' as const),
    repairMode: fc.constantFrom('maintenance-mode', 'repair-mode', 'guest-account'),
  }),
  fc.record({ kind: fc.constant('understood' as const), values: fc.array(texts, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('added' as const), reference: fc.constant('J-311') }),
  fc.record({ kind: fc.constant('price' as const), fromPhotos: fc.boolean() }),
  fc.record({ kind: fc.constant('hours' as const), hours: texts }),
  fc.record({
    kind: fc.constantFrom('other-question', 'why-passcode', 'out-of-scope', 'no-problem', 'nudge'),
  }),
);

function says(set: QuestionSet): fc.Arbitrary<Say> {
  const wordings = set.questions.flatMap(({ key, wording, variants }) =>
    [wording, ...(variants ?? []).map((variant) => variant.wording)].map((words) => ({
      key,
      wording: words,
    })),
  );
  const asks = fc
    .tuple(fc.constantFrom(...wordings, { key: 'fault' as const, wording: set.opening }), fc.boolean())
    .map(([question, again]): Ask => ({ kind: 'ask', ...question, again }));
  const address = questionAbout(set, 'address');
  const followUp: Partial<Record<'followUp', Ask>> =
    address === undefined ? {} : { followUp: asking(set, 'address') };
  const safetyTip = set.safetyTip === undefined ? {} : { safetyTip: set.safetyTip };
  return fc.oneof(
    { weight: 3, arbitrary: asks },
    fc.record({
      kind: fc.constant('finish' as const),
      reference: fc.constant('Q-1042'),
      opens: fc.constantFrom('quote', 'job'),
      name: texts,
      understood: fc.array(texts, { maxLength: 6 }),
      photos: fc.nat(30),
    }),
    fc.record({
      kind: fc.constant('hand-over' as const),
      reason: fc.constantFrom('unclear-twice', 'angry', 'complaint', 'asked-for-person'),
    }),
    texts.map((emergencyLine) => ({
      ...{ kind: 'hand-over' as const, reason: 'safety' as const, emergencyLine },
      ...safetyTip,
      ...followUp,
    })),
    fc.record({
      kind: fc.constant('which-of-these' as const),
      choices: fc.array(fc.record({ reference: fc.constant('J-10311'), label: texts }), {
        minLength: 1,
        maxLength: 6,
      }),
    }),
    fc.record({ kind: fc.constant('added' as const), reference: fc.constant('J-311') }),
    fc.record({ kind: fc.constantFrom('withdrawn', 'help', 'opted-in', 'acknowledge', 'silent') }),
  );
}

describe.each(TRADES)('replies for %s', (trade) => {
  test.each(LANGUAGES)('in %s are at most two segments, whatever they are filled with', (language) => {
    const input: fc.Arbitrary<ReplyInput> = fc.record({
      language: fc.constant(language),
      business: texts,
      privacyLink: fc.constantFrom('nsr.example/p', LONG_LINK),
      firstContact: fc.boolean(),
      acknowledge: fc.array(acknowledgements, { maxLength: 3 }),
      say: says(QUESTION_SETS[trade]),
    });
    fc.assert(
      fc.property(input, (reply) => {
        const text = composeReply(reply);
        expect(countSegments(text)).toBeLessThanOrEqual(2);
        expect(forbiddenAnswers(text)).toEqual([]);
        expect(text).not.toMatch(/[{}[\]\n]| {2}|\.{4}|[\u2018-\u201f\u2010-\u2015\u2026]/);
        if (reply.say.kind === 'silent') expect(text).toBe('');
        else if (reply.firstContact) expect(text).toContain('STOP');
        if (reply.say.kind === 'finish') expect(text).toContain('Q-1042');
        if (reply.say.kind === 'ask') expect(text).toContain('?');
      }),
      { numRuns: 60 },
    );
  });

  test.each(LANGUAGES)(
    'in %s greet, disclose, acknowledge and ask in full with ordinary names',
    (language) => {
      const set = QUESTION_SETS[trade];
      const say: Ask = { kind: 'ask', key: 'fault', wording: set.opening, again: false };
      const text = composeReply({ ...northside, language, firstContact: true, say });
      expect(text).toContain('Northside Repairs');
      expect(text).toContain(set.opening[language]);
      expect(text).toContain('nsr.example/p');
      expect(text).toContain('STOP');
    },
  );
});

describe('replies', () => {
  const set = QUESTION_SETS['it-repair'];

  test('the first one says who speaks, thanks, asks one thing, and tells how to opt out', () => {
    const text = composeReply({
      ...northside,
      firstContact: true,
      acknowledge: [{ kind: 'photos', count: 1 }],
      say: asking(set, 'model'),
    });
    expect(text).toBe(
      'Hi, this is the automated assistant at Northside Repairs. Got your photo, thanks. Which one is it (make and model)? What you send is kept with your request: nsr.example/p. Text STOP to opt out.',
    );
  });

  test('the last one has the reference, what was understood, what happens next and that photos are welcome', () => {
    const understood = ['Galaxy S22', 'screen + back glass'];
    const say = {
      kind: 'finish',
      reference: 'Q-1042',
      opens: 'quote',
      name: 'Tom',
      understood,
      photos: 2,
    } as const;
    expect(composeReply({ ...northside, say })).toBe(
      "All set Tom. Ref Q-1042: Galaxy S22, screen + back glass, 2 photos. We'll text you a quote. You can send more photos here any time.",
    );
  });

  test('a saved passcode is confirmed and never repeated', () => {
    const text = composeReply({
      ...northside,
      acknowledge: [{ kind: 'passcode-saved' }, { kind: 'understood', values: ['pin [passcode saved]'] }],
      say: asking(set, 'name'),
    });
    expect(text).toContain(
      'Saved your passcode safely: only your technician can see it, and it is destroyed when the job is done.',
    );
    expect(text).not.toContain('[');
  });

  test('records are offered by number', () => {
    const choices = [
      { reference: 'J-311', label: 'iPhone 12' },
      { reference: 'J-318', label: 'MacBook' },
    ];
    expect(composeReply({ ...northside, say: { kind: 'which-of-these', choices } })).toBe(
      "Is this about 1) J-311 iPhone 12 or 2) J-318 MacBook? Reply 1 or 2, or tell me if it's something new.",
    );
  });

  test('in an emergency the line comes first, then the address is asked for', () => {
    const text = composeReply({
      ...northside,
      firstContact: true,
      say: {
        kind: 'hand-over',
        reason: 'safety',
        emergencyLine: '555-0100',
        followUp: asking(QUESTION_SETS.plumbing, 'address'),
      },
    });
    expect(text).toMatch(/^That's urgent: I'm alerting the team now\. Emergency line: 555-0100\. /);
    expect(text).toContain("What's the address");
  });

  test('accents are kept, and long values are cut with three dots', () => {
    const understood = [LONG_FAULT, 'Calle Peñón 5, Málaga'];
    const say = {
      kind: 'finish',
      reference: 'Q-7',
      opens: 'job',
      name: 'Lucía',
      understood,
      photos: 0,
    } as const;
    const text = composeReply({ ...northside, language: 'es', say });
    expect(text).toContain('...');
    expect(text).toContain('Málaga');
  });

  test.each(LANGUAGES)('a retake is asked for in %s without a second question', (language) => {
    for (const flaw of ['dark', 'blurred'] as const) {
      const say = asking(set, 'model');
      const text = composeReply({ ...northside, language, acknowledge: [{ kind: 'retake', flaw }], say });
      expect(text.split('?').length).toBe(2);
      expect(text).toContain(say.wording[language]);
      expect(text.length).toBeGreaterThan((say.wording[language] ?? '').length + 20);
    }
  });

  test.each(LANGUAGES)('a photo is asked for by name in %s', (language) => {
    const asked = (photo: WantedPhoto) =>
      composeReply({
        ...northside,
        language,
        say: { kind: 'ask', key: 'photo', wording: {}, again: false, photo },
      });
    const texts = WANTED_PHOTOS.map(asked);
    expect(new Set(texts).size).toBe(WANTED_PHOTOS.length);
    for (const text of texts) expect(text).toMatch(/\?$/);
  });

  test("an organization's question in another language gives way to ours in the customer's", () => {
    const say: Ask = { kind: 'ask', key: 'model', wording: { en: 'Which bike?' }, again: false };
    expect(composeReply({ ...northside, language: 'fr', say })).toBe('Quelle est la marque et le modèle ?');
  });
});

describe('in Slack', () => {
  const slack = { ...northside, channel: 'slack', firstContact: true } as const;

  test.each(LANGUAGES)('nobody texts, no keyword opts anybody out (%s)', (language) => {
    const kinds = ['help', 'opted-in', 'withdrawn', 'acknowledge'] as const;
    const says: Say[] = [
      ...kinds.map((kind): Say => ({ kind })),
      { kind: 'finish', reference: 'Q-1', opens: 'quote', understood: ['iPhone 12'], photos: 2 },
      { kind: 'finish', reference: 'J-1', opens: 'job', understood: [], photos: 0 },
      { kind: 'hand-over', reason: 'unclear-twice' },
    ];
    for (const say of says) {
      const text = composeReply({ ...slack, language, say });
      expect(text).not.toMatch(/STOP|HELP|\btext (?:us|you)\b|data rates/);
      expect(text).not.toBe('');
    }
  });

  test.each(LANGUAGES)(
    'a passcode is asked for with a button, and a typed one is its author’s to delete (%s)',
    (language) => {
      const say: Say = { ...asking(QUESTION_SETS['it-repair'], 'passcode') };
      const byText = composeReply({ ...northside, language, say });
      expect(composeReply({ ...slack, firstContact: false, language, say })).toMatch(
        new RegExp(`^${escapeRegExp(byText)} .{20}`),
      );
      const saved = (typed: boolean) =>
        composeReply({
          ...slack,
          firstContact: false,
          language,
          acknowledge: [{ kind: 'passcode-saved', typed }],
          say: { kind: 'acknowledge' },
        });
      expect(saved(true).length).toBeGreaterThan(saved(false).length + 40);
    },
  );
});

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
