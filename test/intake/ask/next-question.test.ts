import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asked, AskedQuestion } from '../../../src/intake/ask/asked.js';
import type { KnownFacts } from '../../../src/intake/ask/condition.js';
import { mentionsLabel } from '../../../src/intake/ask/label-photo.js';
import {
  type Ask,
  type Next,
  nextQuestion,
  type PlannerInput,
} from '../../../src/intake/ask/next-question.js';
import { QUESTION_SETS } from '../../../src/intake/ask/question-sets.js';
import { TRADES } from '../../../src/intake/trade.js';
import { FACT_FIELDS, type FactField } from '../../../src/intake/understand/fact.js';

function facts(values: Partial<Record<FactField, string>>): KnownFacts {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, { value, sureness: 0.9 }]),
  );
}

function planning(over: Partial<PlannerInput> = {}): PlannerInput {
  return {
    set: QUESTION_SETS['it-repair'],
    facts: {},
    photos: 0,
    asked: [],
    hasSecret: false,
    intent: 'details',
    ...over,
  };
}

function keyOf(next: Next): string {
  return next.kind === 'ask' ? next.key : next.kind;
}

const phone = { device: 'phone', brand: 'Samsung', model: 'Galaxy S22', fault: 'cracked screen' };

describe('what is asked', () => {
  test('someone who only said hello is asked the open question', () => {
    const next = nextQuestion(planning({ intent: 'greeting' }));
    expect(next).toMatchObject({ kind: 'ask', key: 'fault', wording: QUESTION_SETS['it-repair'].opening });
  });

  test('needed things first, then the nice ones, and the end', () => {
    expect(keyOf(nextQuestion(planning({ facts: facts({ fault: 'no sound' }) })))).toBe('model');
    const known = planning({ facts: facts(phone), photos: 1, hasSecret: true });
    expect(keyOf(nextQuestion(known))).toBe('name');
    const all = facts({ ...phone, name: 'Tom', preferredTime: 'Saturday' });
    expect(nextQuestion({ ...known, facts: all })).toEqual({ kind: 'finish' });
  });

  test('an unsure fact is asked for', () => {
    const unsure = { ...facts(phone), model: { value: 'S2', sureness: 0.2 } };
    expect(keyOf(nextQuestion(planning({ facts: unsure })))).toBe('model');
  });

  test('the opening answered with the device alone is followed up, in other words', () => {
    const asked: AskedQuestion[] = [{ key: 'fault', times: 1, outcome: 'answered' }];
    const next = nextQuestion(planning({ facts: facts({ device: 'phone', model: 'iPhone 12' }), asked }));
    expect(next).toMatchObject({ kind: 'ask', key: 'fault', wording: { en: "What's wrong with it?" } });
  });

  test('a phone number is asked for only where it is not known', () => {
    const known = facts({ ...phone, name: 'Tom', preferredTime: 'Saturday' });
    const input = planning({ facts: known, photos: 1, hasSecret: true });
    expect(keyOf(nextQuestion({ ...input, phoneKnown: false }))).toBe('phone');
  });
});

describe('the passcode', () => {
  const planned = (values: Partial<Record<FactField, string>>, over: Partial<PlannerInput> = {}) =>
    nextQuestion(planning({ facts: facts({ ...phone, ...values }), photos: 1, ...over }));

  test('is asked for where the device must be tested, with the mode that avoids it', () => {
    const samsung = planned({});
    expect(keyOf(samsung)).toBe('passcode');
    expect(samsung.kind === 'ask' && samsung.wording.en).toContain('Maintenance mode');
    const pixel = planned({ brand: 'Google', model: 'Pixel 6a' });
    expect(pixel.kind === 'ask' && pixel.wording.en).toContain('Repair mode');
    const laptop = planned({ device: 'laptop', brand: 'Dell', model: 'XPS 13' });
    expect(laptop.kind === 'ask' && laptop.wording.en).toContain('guest account');
  });

  test.each([
    'needs a new screen protector',
    'case is broken',
    'scratched... sim tray stuck',
    'clean the charging port',
    'back glass cracked',
    'Panzerglas wechseln',
  ])('is not asked for when the work is outside: %s', (fault) => {
    expect(keyOf(planned({ fault }))).toBe('name');
  });

  test.each(['cracked screen + back glass', 'screen protector and battery', 'battery drains'])(
    'is asked for when something must be tried out: %s',
    (fault) => expect(keyOf(planned({ fault }))).toBe('passcode'),
  );

  test('is not asked for when there is none, it is in the vault, or the thing has no lock', () => {
    expect(keyOf(planned({ hasPasscode: 'no' }))).toBe('name');
    expect(keyOf(planned({}, { hasSecret: true }))).toBe('name');
    expect(keyOf(planned({ device: 'printer', brand: 'Epson', model: 'ET-2850', fault: 'jams' }))).toBe(
      'name',
    );
    expect(keyOf(planned({}, { asked: [{ key: 'passcode', times: 1, outcome: 'declined' }] }))).toBe('name');
  });
});

describe('the photo of the label', () => {
  const laptop = { device: 'laptop', brand: 'Dell', model: 'XPS 13', fault: 'dead' };
  const done = { name: 'Tom', preferredTime: 'Saturday' };
  const planned = (values: object, over: Partial<PlannerInput> = {}) =>
    nextQuestion(planning({ facts: facts({ ...values, ...done }), photos: 1, hasSecret: true, ...over }));

  test('is asked for by itself, once, where photos came and it has one', () => {
    expect(planned(laptop)).toMatchObject({ kind: 'ask', key: 'photo', photo: 'serial-label' });
    expect(planned(laptop, { label: 'asked' })).toEqual({ kind: 'finish' });
  });

  test.each([
    ['it was sent', laptop, { label: 'seen' as const }],
    ['all wanted photos came', laptop, { photos: 3 }],
    ['a phone has none', phone, {}],
    [
      'there is no photo at all',
      laptop,
      { photos: 0, asked: [{ key: 'photo', times: 1, outcome: 'declined' }] },
    ],
    ['photos were declined before', laptop, { asked: [{ key: 'photo', times: 1, outcome: 'declined' }] }],
    ['the set wants none', laptop, { set: QUESTION_SETS.general }],
  ] as [string, object, Partial<PlannerInput>][])('is not asked for where %s', (_, values, over) => {
    const next = planned({ ...values, address: '5 Quay Court' }, over);
    expect(next).toEqual({ kind: 'finish' });
  });

  test('a plumber wants that of a boiler, not of a leak', () => {
    const plumbing = { set: QUESTION_SETS.plumbing };
    const at = { fault: 'leaking', address: '5 Quay Court' };
    expect(planned({ ...at, device: 'boiler' }, plumbing)).toMatchObject({ photo: 'serial-label' });
    expect(planned({ ...at, device: 'kitchen tap' }, plumbing)).toEqual({ kind: 'finish' });
  });

  test.each([
    'here is the sticker',
    'Das ist das Typenschild',
    'la etiqueta',
    "voici l'étiquette",
    'número de série: foto',
  ])('is recognized by its caption: %s', (caption) => expect(mentionsLabel(caption)).toBe(true));

  test('is not seen in other words', () => {
    expect(mentionsLabel('the serializer is broken')).toBe(false);
    expect(mentionsLabel('like this now')).toBe(false);
  });
});

describe('which photo', () => {
  test('the first wanted one is asked for where the set has no words of its own', () => {
    const [photo] = QUESTION_SETS.electrical.photos.wanted;
    const set = { ...QUESTION_SETS.electrical };
    const next = nextQuestion(
      planning({ set, facts: facts({ fault: 'no power', address: '5 Quay Court' }) }),
    );
    expect(next).toMatchObject({ kind: 'ask', key: 'photo', photo });
  });
});

describe('who is called, and when the bot is quiet', () => {
  const twice: AskedQuestion[] = [{ key: 'model', times: 2, outcome: 'unclear' }];

  test('two unclear answers to one question call a person', () => {
    expect(nextQuestion(planning({ asked: twice }))).toEqual({ kind: 'hand-over', reason: 'unclear-twice' });
  });

  test('one unclear answer is asked about once more', () => {
    const asked: AskedQuestion[] = [{ key: 'model', times: 1, outcome: 'unclear' }];
    const next = nextQuestion(planning({ facts: facts({ device: 'phone', fault: 'dead' }), asked }));
    expect(next).toMatchObject({ kind: 'ask', key: 'model', again: true });
  });

  test.each([
    ['angry', 'angry'],
    ['complaint', 'complaint'],
    ['update-existing', 'asked-for-person'],
  ] as const)('%s hands over', (intent, reason) => {
    expect(nextQuestion(planning({ intent }))).toEqual({ kind: 'hand-over', reason });
  });

  test('an emergency calls a person and still asks where, once known not again', () => {
    const plumbing = planning({ set: QUESTION_SETS.plumbing, intent: 'emergency' });
    expect(nextQuestion(plumbing)).toMatchObject({ reason: 'safety', followUp: { key: 'address' } });
    const known = nextQuestion({ ...plumbing, facts: facts({ address: '5 Quay Court' }) });
    expect(known).toEqual({ kind: 'hand-over', reason: 'safety' });
  });

  test('thanks are not answered, a withdrawal is, an addition is acknowledged', () => {
    expect(nextQuestion(planning({ intent: 'thanks' }))).toEqual({ kind: 'silent' });
    expect(nextQuestion(planning({ intent: 'withdraw' }))).toEqual({ kind: 'withdrawn' });
    expect(nextQuestion(planning({ recorded: true }))).toEqual({ kind: 'added' });
    expect(nextQuestion(planning({ wantsPerson: true, intent: 'thanks' }))).toMatchObject({
      kind: 'hand-over',
    });
  });

  test('a question back is followed by our own, after the end by a person', () => {
    expect(nextQuestion(planning({ intent: 'question-price' })).kind).toBe('ask');
    expect(nextQuestion(planning({ intent: 'question-price', recorded: true })).kind).toBe('hand-over');
  });

  test('a question back leaves ours open, once more and not oftener', () => {
    const back = (times: number, outcome: AskedQuestion['outcome'] = 'open') =>
      keyOf(
        nextQuestion(
          planning({
            facts: facts(phone),
            photos: 1,
            asked: [{ key: 'passcode', times, outcome }],
            intent: 'question-other',
          }),
        ),
      );
    expect([back(1), back(2), back(1, 'declined')]).toEqual(['passcode', 'name', 'name']);
  });
});

type Reaction = 'answers' | 'declines' | 'unclear' | 'ignores' | 'answers-nothing' | 'sends-photo';
const reactions = fc.array(
  fc.constantFrom<Reaction>('answers', 'declines', 'unclear', 'ignores', 'answers-nothing', 'sends-photo'),
  { minLength: 40, maxLength: 40 },
);
const startingFacts = fc.dictionary(fc.constantFrom(...FACT_FIELDS), fc.constantFrom('phone', 'no', 'x'));

const FIELD: Partial<Record<Asked, FactField>> = { time: 'preferredTime', passcode: 'hasPasscode' };
const OUTCOME = {
  answers: 'answered',
  declines: 'declined',
  unclear: 'unclear',
  ignores: 'open',
  'answers-nothing': 'answered',
  'sends-photo': 'open',
} as const satisfies Record<Reaction, AskedQuestion['outcome']>;

/** A customer who reacts to each question as told: what the conversation looks like after it. */
function react(input: PlannerInput, { key, photo }: Ask, reaction: Reaction): PlannerInput {
  const label = photo === 'serial-label' ? 'asked' : (input.label ?? null);
  const times = (input.asked.find((entry) => entry.key === key)?.times ?? 0) + 1;
  const asked = [
    ...input.asked.filter((entry) => entry.key !== key),
    { key, times, outcome: OUTCOME[reaction] },
  ];
  if (reaction === 'sends-photo') return { ...input, asked, photos: input.photos + 1, label };
  if (reaction !== 'answers') return { ...input, asked, label };
  const field = FIELD[key] ?? key;
  return field === 'photo' || key === 'passcode'
    ? { ...input, asked, photos: input.photos + 1, hasSecret: true, label }
    : { ...input, asked, label, facts: { ...input.facts, [field]: { value: 'said', sureness: 0.9 } } };
}

describe.each(TRADES)('in %s, whatever the customer answers', (trade) => {
  test('the questions end, and none is asked that is known, declined or was asked twice', () => {
    fc.assert(
      fc.property(reactions, startingFacts, fc.boolean(), (answers, start, phoneKnown) => {
        let input = planning({ set: QUESTION_SETS[trade], facts: facts(start), phoneKnown });
        const times = new Map<Asked, number>();
        for (const reaction of answers) {
          const next = nextQuestion(input);
          if (next.kind !== 'ask') return;
          const { key } = next;
          const before = input.asked.find((entry) => entry.key === key);
          times.set(key, (times.get(key) ?? 0) + 1);
          expect(times.get(key)).toBeLessThanOrEqual(2);
          expect(before?.outcome).not.toBe('declined');
          const field = FIELD[key] ?? key;
          if (key !== 'passcode') expect(input.facts[field as FactField]?.value).toBeUndefined();
          if (key === 'passcode') expect(input.hasSecret).toBe(false);
          if (key === 'photo')
            expect(input.photos > 0).toBe(next.photo === 'serial-label' && next.wording.en === undefined);
          if (next.photo === 'serial-label') expect(input.label ?? null).toBeNull();
          input = react(input, next, reaction);
        }
        throw new Error('still asking after 40 answers');
      }),
      { numRuns: 300 },
    );
  });
});
