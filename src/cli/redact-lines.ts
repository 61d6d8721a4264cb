import { z } from 'zod';
import { DocketError } from '../platform/errors/docket-error.js';
import { type Asked, findSecrets, redactText } from '../vault/find/find-secrets.js';
import { answerLines } from './json-lines.js';

const ASKED = ['passcode', 'name', 'device', 'model', 'fault', 'address', 'phone', 'time', 'photo'] as const;
/** An `asked` we do not know is context we do not have: null. */
const asked = z.enum(ASKED).nullable().catch(null);
const lineSchema = z.object({ text: z.string(), asked: asked.default(null) });

/** The message names the line and says what to do; it never repeats the line, which may hold a secret. */
function badLine(number: number, problem: string): DocketError {
  return new DocketError(
    'invalid-input',
    `Line ${number}: ${problem}. Give one JSON object a line, such as {"text":"my pin is 1234","asked":null}.`,
  );
}

/** One text through the finder: the text with placeholders, and the exact secrets in order of appearance. */
export function redactLine(line: { text: string; asked: Asked }): { text: string; secrets: string[] } {
  const found = findSecrets(line.text, { asked: line.asked });
  return { text: redactText(line.text, found), secrets: found.map((secret) => secret.value) };
}

/**
 * JSON lines `{ text, asked }` in, `{ text, secrets }` out, in the same order, one line at a time: memory does not
 * grow with the input. Empty lines are passed over. Throws an invalid-input DocketError at the first line that cannot be read.
 */
export async function redactLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  await answerLines(input, output, (line, number) => redactLine(parseLine(line, number)));
}

function parseLine(line: string, number: number): { text: string; asked: Asked } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw badLine(number, 'this is not JSON');
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) throw badLine(number, 'there is no "text" that is a string');
  return parsed.data;
}
