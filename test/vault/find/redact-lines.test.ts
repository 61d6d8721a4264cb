import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { redactLine, redactLines } from '../../../src/cli/redact-lines.js';

async function run(input: string): Promise<unknown[]> {
  const output = new PassThrough();
  const written = readAll(output);
  await redactLines(Readable.from([input]), output);
  output.end();
  return (await written)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('each line is answered in order, an unknown question counts as none', async () => {
  const input =
    '{"text":"4821","asked":"passcode"}\n\n{"text":"2010","asked":"model"}\r\n{"text":"pin 4821 yes 4821","asked":"whatever"}\n{"text":"hi"}';
  expect(await run(input)).toEqual([
    { text: '[passcode saved]', secrets: ['4821'] },
    { text: '2010', secrets: [] },
    { text: 'pin [passcode saved] yes [passcode saved]', secrets: ['4821', '4821'] },
    { text: 'hi', secrets: [] },
  ]);
});

test('a bad line is named by its number and never repeated', async () => {
  await expect(run('{"text":"hi"}\npin 4821\n')).rejects.toThrow(
    /^Line 2: this is not JSON\. Give one JSON object/,
  );
  await expect(run('{"asked":null}\n')).rejects.toThrow(/^Line 1: there is no "text"/);
  await expect(run('pin 4821\n')).rejects.not.toThrow(/4821/);
});

test('a long input waits for a slow reader', async () => {
  const output = new PassThrough({ highWaterMark: 64 });
  const done = redactLines(
    Readable.from(Array.from({ length: 500 }, () => '{"text":"gate code 4455","asked":null}\n')),
    output,
  ).then(() => output.end());
  expect((await readAll(output)).split('\n').filter(Boolean)).toHaveLength(500);
  await done;
});

test('one line', () => {
  expect(redactLine({ text: 'windows login is sarah / Tr0mbone#Park', asked: 'passcode' })).toEqual({
    text: 'windows login is sarah / [password saved]',
    secrets: ['Tr0mbone#Park'],
  });
});
