import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { understandConversation, understandLines } from '../../../src/cli/understand-lines.js';

async function run(lines: string): Promise<unknown[]> {
  const output = new PassThrough();
  const all = text(output);
  await understandLines(Readable.from([lines]), output);
  output.end();
  return (await all)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

describe('docket understand', () => {
  it('gives every key of every line, in the order of the lines', async () => {
    const lines = ['a', 'b'].map((id) =>
      JSON.stringify({ id, trade: 'plumbing', messages: [{ text: 'hi', photos: 0 }] }),
    );
    expect(await run(`\uFEFF${lines.join('\r\n\r\n')}\n`)).toEqual(
      ['a', 'b'].map((id) => ({
        id,
        fields: {
          name: null,
          device: null,
          brand: null,
          model: null,
          fault: null,
          address: null,
          preferredTime: null,
        },
        secrets: [],
        readyForQuote: false,
      })),
    );
  });

  it('a code after device, model and fault is a passcode and in no field', () => {
    const told = understandConversation({
      id: 1,
      trade: 'it-repair',
      messages: [
        { text: 'ipad air 4th gen has a cracked screen', photos: 1 },
        { text: 'its 091277' },
        { text: 'Lena' },
      ],
    });
    expect(told.secrets).toEqual(['091277']);
    expect(JSON.stringify(told.fields)).not.toContain('091277');
    expect(told.fields.name).toBe('Lena');
    expect(told.readyForQuote).toBe(true);
  });

  it.each(['{', '[]', '7', '{"messages":3}', '{"messages":[1]}'])(
    'refuses %s by its number, without repeating it',
    async (line) => {
      await expect(run(`{"messages":[]}\n${line}\n`)).rejects.toThrow(/^Line 2: /);
    },
  );
});
