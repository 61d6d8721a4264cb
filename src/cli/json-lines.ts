import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * A line of JSON out for every line in, in the same order, one at a time: memory does not grow with the input. Empty
 * lines are passed over. `answer` gets the line and its number, from 1; what it throws ends the run.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  answer: (line: string, number: number) => unknown,
): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const raw of lines) {
      number += 1;
      const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
      if (line.trim() === '') continue;
      const result = JSON.stringify(answer(line, number));
      if (!output.write(`${result}\n`)) await once(output, 'drain');
    }
  } finally {
    lines.close();
  }
}
