import { expect, test } from 'vitest';
import type { FormField } from '../../src/jobs/forms/form-fields.js';
import {
  kindProblem,
  mayTakeOver,
  movedInOrder,
  pipelineProblem,
} from '../../src/jobs/pipelines/pipeline-table.js';
import { PIPELINE_TEMPLATES } from '../../src/jobs/pipelines/pipeline-templates.js';
import { missingFor, refusalFor } from '../../src/jobs/pipelines/stage-requirements.js';
import { StageRules } from '../../src/jobs/pipelines/stage-rules.js';
import { STAGE_KINDS, type StageKind } from '../../src/jobs/stage-table.js';

const kinds = (...all: StageKind[]) => all.map((kind) => ({ kind }));

test.each([
  [kinds('open', 'done', 'cancelled'), undefined],
  [kinds('internal', 'done', 'cancelled'), 'open'],
  [kinds('open', 'internal', 'cancelled'), 'done'],
  [kinds('open', 'done'), 'cancelled'],
  [[], 'open'],
])('a pipeline has somewhere to begin, to end and to be cancelled: %j', (stages, missing) => {
  expect(pipelineProblem(stages)).toBe(missing && `A pipeline needs at least one ${missing} stage.`);
});

const RUNNING: readonly StageKind[] = ['open', 'internal'];
const pairs = STAGE_KINDS.flatMap((from) => STAGE_KINDS.map((to) => [from, to] as const));

test.each(pairs)('jobs of a stage (%s) that changes or goes (to %s) neither close nor open', (from, to) => {
  const same = from === to || (RUNNING.includes(from) && RUNNING.includes(to));
  expect(mayTakeOver(from, to)).toBe(same);
  expect(kindProblem(from, to, 0)).toBeUndefined();
  if (same) {
    expect(kindProblem(from, to, 3)).toBeUndefined();
  } else {
    expect(kindProblem(from, to, 3)).toMatch(/^3 jobs are .*(close them|open them again|that stays true)/);
    expect(kindProblem(from, to, 1)).toMatch(/^1 job is /);
  }
});

test('an entry moves one place, and at an end stays where it is', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const ids = (id: string, by: -1 | 1) =>
    movedInOrder(list, id, by)
      .map((one) => one.id)
      .join('');
  expect([ids('b', -1), ids('b', 1), ids('a', -1), ids('c', 1)]).toEqual(['bac', 'acb', 'abc', 'abc']);
});

test.each(PIPELINE_TEMPLATES.map((template) => [template.key, template] as const))(
  'the template %s is a pipeline, with rules that can be kept',
  (_key, { stages }) => {
    expect(pipelineProblem(stages)).toBeUndefined();
    expect(new Set(stages.map(({ name }) => name.toLowerCase())).size).toBe(stages.length);
    for (const { rules = {} } of stages) {
      expect(StageRules.parse(rules)).toEqual(rules);
    }
  },
);

test.each([
  { photos: { before: 0 } },
  { photos: { before: 21 } },
  { photos: { before: Number.NaN } },
  { photos: { later: 1 } },
  { notify: 'x'.repeat(481) },
  { notify: '   ' },
  { forms: ['not-an-id'] },
  { destroySecrets: false },
  { somethingElse: true },
])('rules that no stage can have are refused: %j', (rules) => {
  expect(StageRules.safeParse(rules).success).toBe(false);
});

const field = (id: string, label: string, required: boolean): FormField => ({
  id,
  label,
  required,
  type: 'text',
  help: '',
  choices: [],
});
const form = {
  id: 'f',
  name: 'Handover',
  fields: [field('1', 'Tested by', true), field('2', 'Remarks', false)],
};
const forms = new Map([['f', form]]);
const rules = { photos: { before: 1, after: 2 }, forms: ['f', 'archived'] };
const answer = {
  fieldId: '1',
  label: 'Tested by',
  type: 'text',
  value: 'Tess',
  memberId: null,
  at: '',
} as const;

test('what is missing is what the rules ask for and the job has not', () => {
  const nothing = missingFor(rules, forms, { photos: {}, answers: new Map() });
  expect(nothing).toEqual([
    { kind: 'photos', phase: 'before', has: 0, needs: 1 },
    { kind: 'photos', phase: 'after', has: 0, needs: 2 },
    { kind: 'field', formId: 'f', form: 'Handover', fieldId: '1', label: 'Tested by' },
  ]);
  expect(refusalFor('J-7', 'Ready', nothing)).toBe(
    'J-7 cannot go to Ready yet. Missing: 1 “before” photo, 2 “after” photos, “Tested by” in the form Handover. Add it under Photos and Forms of the job.',
  );
  const some = missingFor(rules, forms, {
    photos: { before: 3, after: 1 },
    answers: new Map([['f', [answer]]]),
  });
  expect(refusalFor('J-7', 'Ready', some)).toBe(
    'J-7 cannot go to Ready yet. Missing: 1 more “after” photo. Add it under Photos of the job.',
  );
  const all = { photos: { before: 1, after: 2 }, answers: new Map([['f', [answer]]]) };
  expect(missingFor(rules, forms, all)).toEqual([]);
  expect(missingFor({}, forms, { photos: {}, answers: new Map() })).toEqual([]);
});
