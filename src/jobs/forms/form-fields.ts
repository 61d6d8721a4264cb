import { z } from 'zod';

export const FIELD_TYPES = ['text', 'number', 'choice', 'date', 'photo', 'signature'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export const LONGEST_FORM_NAME = 60;
export const LONGEST_LABEL = 80;
export const LONGEST_HELP = 200;
export const MOST_FIELDS = 40;
const MOST_CHOICES = 30;
const LONGEST_CHOICE = 80;

const Words = (longest: number) => z.string().trim().max(longest, `At most ${longest} characters.`);
const Label = Words(LONGEST_LABEL).min(1, 'Give it a name.');

/** What somebody may say of a field when they add or change it. The type is chosen once. */
export const FieldWords = z.object({
  label: Label,
  help: Words(LONGEST_HELP).default(''),
  required: z.boolean().default(false),
  /** Of a choice: what can be picked. */
  choices: z
    .array(Words(LONGEST_CHOICE).min(1))
    .max(MOST_CHOICES, `At most ${MOST_CHOICES} choices.`)
    .refine((all) => new Set(all).size === all.length, 'Each choice once.')
    .default([]),
});
export type FieldWords = z.infer<typeof FieldWords>;

export const FormField = FieldWords.extend({ id: z.uuid(), type: z.enum(FIELD_TYPES) });
export type FormField = z.infer<typeof FormField>;

export const FormName = Words(LONGEST_FORM_NAME).min(1, 'Give it a name.');

/** Fields as a row holds them, in order. */
export function readFields(stored: unknown): FormField[] {
  return z.array(FormField).parse(stored);
}

/** Lines of a strip of ink, each `[x, y, x, y, …]` in whole points of a box that is 600 by 200. */
export type Strokes = number[][];
export const SIGNATURE_BOX = { width: 600, height: 200 } as const;

export type AnswerValue = string | number | string[] | { typed: string } | { strokes: Strokes };

/** An answer keeps the label and type it was given under, so that it stays readable when the form changes. */
export type Answer = {
  fieldId: string;
  label: string;
  type: FieldType;
  value: AnswerValue;
  memberId: string | null;
  at: string;
};

/** Answers as a row holds them. They were checked when they were saved. */
export function readAnswers(stored: unknown): Answer[] {
  return Array.isArray(stored) ? (stored as Answer[]) : [];
}

/** The required fields of a form that have no answer of their type yet. */
export function unanswered(fields: readonly FormField[], answers: readonly Answer[]): FormField[] {
  const given = new Set(answers.map(({ fieldId }) => fieldId));
  return fields.filter(({ id, required }) => required && !given.has(id));
}

/** An answer in a few words, for the feed and for lists. */
export function sayAnswer({ type, value }: Pick<Answer, 'type' | 'value'>): string {
  if (typeof value === 'object' && 'typed' in value) {
    return `signed “${value.typed}”`;
  }
  if (typeof value === 'object' && 'strokes' in value) {
    return 'a drawn signature';
  }
  if (type === 'photo' && Array.isArray(value)) {
    return value.length === 1 ? '1 photo' : `${value.length} photos`;
  }
  return String(value);
}
