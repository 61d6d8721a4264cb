import { expect, test } from 'vitest';
import { behindTyped, type TypedPlace } from '../../src/vault/typed-places.js';

const place = (text: string, secretId: string, was: string, nth = 0, field = 'line'): TypedPlace => ({
  ...{ secretId, memberId: 'm', field, text, createdAt: new Date(0) },
  at: [{ nth, was }],
});
const behind = (text: string, places: TypedPlace[], field = 'line') =>
  behindTyped({ text, field }, places).map((one) => one?.was ?? null);

const LINE = 'Battery, code [passcode saved]';

test('a placeholder is known by its text, by the text inside a longer one, and by the words beside it', () => {
  const places = [place(LINE, 'a', '7731')];
  expect(behind(LINE, places)).toEqual(['7731']);
  expect(behind(`New: ${LINE}, fitted`, places)).toEqual(['7731']);
  expect(behind('Large one, code [passcode saved]', places)).toEqual(['7731']);
  expect(behind('Large one, PIN [passcode saved]', places)).toEqual([null]);
});

test('a text that was typed as something else is another one', () => {
  expect(behind(LINE, [place(LINE, 'a', '7731')], 'internal note')).toEqual([null]);
});

test('of two that read alike nothing is guessed, until one of them is told apart', () => {
  const alike = [place(LINE, 'a', '7731'), place(LINE, 'b', '7732')];
  expect(behind(LINE, alike)).toEqual([null]);
  expect(behind(`${LINE}, left`, [...alike, place(`${LINE}, left`, 'b', '7732')])).toEqual(['7732']);
});

test('each placeholder of a text is told by its own number, and one that nobody noted by none', () => {
  const text = '[code saved] with [passcode saved] or [passcode saved]';
  const places = [place(text, 'a', '7731', 1), place(text, 'b', '7732', 2)];
  expect(behind(text, places)).toEqual([null, '7731', '7732']);
});

test('a placeholder alone is known where it stands alone, and in the name of a file', () => {
  expect(behind('[passcode saved]', [place('[passcode saved]', 'a', '7731')])).toEqual(['7731']);
  expect(behind('It is [passcode saved]', [place('[passcode saved]', 'a', '7731')])).toEqual([null]);
  const named = [place('[passcode saved]', 'a', '7731', 0, 'file name')];
  expect(behind('[passcode saved].jpg', named, 'file name')).toEqual(['7731']);
});
