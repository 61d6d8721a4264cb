import { expect, test } from 'vitest';
import { cut, plain, readableTexts, section, selectField } from '../../../src/web/slack/blocks.js';
import { readReference } from '../../../src/web/slack/find-records.js';
import { readPress } from '../../../src/web/slack/read-press.js';

test('texts are cut to Slack’s limits between characters, and are never empty', () => {
  expect(cut('abcdef', 4)).toBe('abc…');
  expect(cut('😀😀😀', 5)).toBe('😀😀…');
  expect((section('x'.repeat(5_000)).text as { text: string }).text).toHaveLength(3_000);
  expect(plain('', 10)).toMatchObject({ text: ' ', emoji: false });
});

test('more than a hundred people are offered in groups', () => {
  const people = Array.from({ length: 230 }, (_, n) => ({ text: `Person ${n}`, value: String(n) }));
  const { option_groups: groups } = selectField(people, 'Who') as { option_groups: { options: unknown[] }[] };
  expect(groups.map(({ options }) => options.length)).toEqual([100, 100, 30]);
});

test('the gate sees every text that people read, and no ids', () => {
  const payload = {
    blocks: [
      { block_id: '4821', text: { text: 'one' }, elements: [{ value: '4821', text: { text: 'two' } }] },
    ],
  };
  expect(readableTexts(payload)).toEqual(['one', 'two']);
});

test('a number is read however it is written', () => {
  expect(readReference('J-12')).toEqual({ kind: 'job', number: 12 });
  expect(readReference(' q 7 ')).toEqual({ kind: 'quote', number: 7 });
  expect(readReference('12')).toBeUndefined();
  expect(readReference('J-12 and more')).toBeUndefined();
});

test('the conversation is read from the block, the action of a menu from what was chosen', () => {
  const id = '0199a0b0-0000-7000-8000-000000000001';
  const press = (action: object) =>
    readPress({
      type: 'block_actions',
      user: { id: 'U1' },
      team: { id: 'T1' },
      trigger_id: 't',
      actions: [action],
    });
  expect(
    press({ action_id: 'docket:more', block_id: `docket:${id}:2`, selected_option: { value: 'spam' } }),
  ).toMatchObject({
    action: 'spam',
    conversationId: id,
    value: undefined,
  });
  expect(press({ action_id: 'docket:claim', block_id: 'other', value: id })).toMatchObject({
    action: 'claim',
    conversationId: id,
  });
  expect(
    press({ action_id: 'docket:claim', block_id: 'docket:nonsense:1', value: 'x' }).conversationId,
  ).toBeUndefined();
});
