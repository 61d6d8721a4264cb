import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DocketError } from '../../../src/platform/errors/docket-error.js';
import { answerForm, type FormOutcome } from '../../../src/web/slack/answer-form.js';
import type { ActionParts } from '../../../src/web/slack/card-actions.js';
import type { Form } from '../../../src/web/slack/read-press.js';
import type { Listener } from '../../../src/web/slack/speech.js';

const form: Form = {
  teamId: 'T1',
  userId: 'U1',
  userTeam: 'T1',
  formId: 'V1',
  name: 'reply',
  meta: {},
  values: { text: 'a long reply' },
};
const listener = { teamId: 'T1', userId: 'U1' } as Listener;
let told: string[];
let acks: unknown[];

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  acks = [];
});
afterEach(() => vi.useRealTimers());

function send(work: () => Promise<FormOutcome>, values = form.values) {
  const parts = {
    speech: { tell: async (_: Listener, { text }: { text: string }) => void told.push(text) },
    logger: { warn() {}, error() {} },
    explain: () => ({ code: 'unreachable', passing: true }),
    noteProblem: async () => {},
  } as unknown as ActionParts;
  const ack = async (answer?: unknown) => void acks.push(answer);
  return answerForm(parts, { form: { ...form, values }, listener, ack }, work);
}
const slowly = (outcome: FormOutcome | Error) => async () => {
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  if (outcome instanceof Error) throw outcome;
  return outcome;
};

test('what is wrong stands beside its field, any other refusal beside the first', async () => {
  const fields = { text: 'Write something first.' };
  await send(async () => Promise.reject(new DocketError('invalid-input', 'No.', fields)));
  await send(async () => Promise.reject(new DocketError('conflict', 'It is closed.')));
  await send(async () => Promise.reject(new Error('the database is away')));
  expect(acks).toEqual([
    { response_action: 'errors', errors: fields },
    { response_action: 'errors', errors: { text: 'It is closed.' } },
    { response_action: 'errors', errors: { text: expect.stringMatching(/nothing was changed/) } },
  ]);
  expect(told).toEqual([]);
});

test('work that takes longer than Slack waits keeps what was typed, and its end is told', async () => {
  for (const outcome of [{ said: { text: 'Sent.' } }, new DocketError('conflict', 'It is closed.')]) {
    const sent = send(slowly(outcome));
    await vi.advanceTimersByTimeAsync(2_900);
    expect(acks.at(-1)).toMatchObject({
      response_action: 'errors',
      errors: { text: expect.stringMatching(/still here/) },
    });
    await vi.advanceTimersByTimeAsync(2_000);
    await sent;
  }
  expect(acks).toHaveLength(2);
  expect(told).toEqual(['Sent.', 'It is closed.']);
});

test('a form without fields closes, and what is wrong is told', async () => {
  await send(async () => Promise.reject(new DocketError('conflict', 'It is closed.')), {});
  expect(acks).toEqual([undefined]);
  expect(told).toEqual(['It is closed.']);
});
