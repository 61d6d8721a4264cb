import { z } from 'zod';
import { storable } from '../details.js';
import { type AnswerValue, type FormField, SIGNATURE_BOX, type Strokes } from './form-fields.js';

/** What was typed, picked or drawn: photos by their ids, a signature as the JSON of its lines or a typed name. */
export type AnswerInput = string | readonly string[];
/** `null`: nothing was given, and what was there goes. */
export type Checked = { value: AnswerValue | null } | { problem: string };

/** The longest text answer, in characters. */
export const LONGEST_ANSWER = 2000;
export const MOST_PHOTOS = 20;
const LONGEST_SIGNER = 120;
/** The most points a drawn signature has, and the longest JSON of them that is looked at. */
const MOST_POINTS = 4_000;
const LONGEST_DRAWING = 60_000;
const NUMBER = /^[+-]?\d{1,12}(?:[.,]\d{1,6})?$/;

const Drawing = z
  .array(
    z
      .array(
        z
          .number()
          .min(-SIGNATURE_BOX.width)
          .max(SIGNATURE_BOX.width * 2),
      )
      .min(2)
      .refine(({ length }) => length % 2 === 0),
  )
  .min(1)
  .max(500)
  .refine((lines) => lines.reduce((sum, { length }) => sum + length / 2, 0) <= MOST_POINTS);
const PhotoIds = z.array(z.uuid()).max(MOST_PHOTOS);

/** What an answer comes to, or what is wrong with it. Whether photos are the job's own is the caller's to ask. */
export function checkAnswer({ type, choices }: FormField, input: AnswerInput): Checked {
  if (type === 'photo') {
    return checkPhotos(input);
  }
  const typed = typeof input === 'string' ? input : (input[0] ?? '');
  const text = storable(typed.length > LONGEST_DRAWING ? typed.slice(0, LONGEST_DRAWING + 1) : typed).trim();
  if (text === '') {
    return { value: null };
  }
  switch (type) {
    case 'text':
      return [...text].length > LONGEST_ANSWER
        ? { problem: `At most ${LONGEST_ANSWER.toLocaleString('en')} characters.` }
        : { value: text };
    case 'number':
      return NUMBER.test(text)
        ? { value: Number(text.replace(',', '.')) }
        : { problem: 'Write a number, such as 12 or 12.5.' };
    case 'choice':
      return choices.includes(text) ? { value: text } : { problem: 'Pick one of the choices.' };
    case 'date':
      return z.iso.date().safeParse(text).success
        ? { value: text }
        : { problem: 'Pick a date that exists, such as 2026-03-31.' };
    case 'signature':
      return checkSignature(text);
  }
}

function checkPhotos(input: AnswerInput): Checked {
  const ids = [...new Set(typeof input === 'string' ? [input] : input)].filter((id) => id !== '');
  if (ids.length === 0) {
    return { value: null };
  }
  return PhotoIds.safeParse(ids).success
    ? { value: ids }
    : { problem: `Pick up to ${MOST_PHOTOS} photos of this job.` };
}

function checkSignature(text: string): Checked {
  if (!text.startsWith('[')) {
    return [...text].length > LONGEST_SIGNER
      ? { problem: `At most ${LONGEST_SIGNER} characters.` }
      : { value: { typed: text } };
  }
  const again = { problem: 'This signature cannot be kept. Clear it and sign again.' };
  if (text.length > LONGEST_DRAWING) {
    return again;
  }
  try {
    const drawn = Drawing.safeParse(JSON.parse(text));
    return drawn.success ? { value: { strokes: inBox(drawn.data) } } : again;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return again;
    }
    throw error;
  }
}

/** Whole points inside the box: a line may leave it while it is drawn. */
function inBox(lines: number[][]): Strokes {
  const { width, height } = SIGNATURE_BOX;
  return lines.map((line) =>
    line.map((value, at) => Math.round(Math.min(Math.max(value, 0), at % 2 === 0 ? width : height))),
  );
}
