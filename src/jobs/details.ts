import type { Change } from '../activity/event-types.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenedText } from '../vault/screened-text.js';

/** What is known of the work, in the order staff read it. Jobs and quotes have the same. */
export const DETAIL_FIELDS = [
  'device',
  'brand',
  'model',
  'serial',
  'fault',
  'address',
  'preferredTime',
  'name',
  'phone',
] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];

/** Only what is known is there; an empty value is never kept. */
export type Details = { readonly [F in DetailField]?: ScreenedText };
/** The same as somebody typed it: not screened yet; an empty value takes one away. */
export type DetailsInput = { readonly [F in DetailField]?: string };

/** The longest each may be, in characters. */
export const LONGEST_DETAIL: Record<DetailField, number> = {
  device: 120,
  brand: 60,
  model: 80,
  serial: 60,
  fault: 1000,
  address: 300,
  preferredTime: 200,
  name: 120,
  phone: 40,
};
/** The longest title of a job or quote, in characters. */
export const LONGEST_TITLE = 160;

export function isDetailField(value: string): value is DetailField {
  return (DETAIL_FIELDS as readonly string[]).includes(value);
}

/** Details as a row holds them. What is in a row has been screened before it was written. */
export function readDetails(stored: unknown): Details {
  const row = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const value = row[field];
      return typeof value === 'string' && value !== '' ? [[field, value as ScreenedText]] : [];
    }),
  );
}

/** Details of a new record: cut to length, since the messages keep every word. */
export function fitDetails(details: Details): Details {
  return Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const value = cutTo(details[field] ?? '', LONGEST_DETAIL[field]);
      return value === '' ? [] : [[field, value]];
    }),
  );
}

/** A title on one line and cut to length; `fallback` where nothing is left. */
export function fitTitle(title: ScreenedText, fallback: string): ScreenedText {
  return (cutTo(title.replace(/\s+/g, ' '), LONGEST_TITLE) || fallback) as ScreenedText;
}

/** Details as typed, tidied. Throws `invalid-input` naming each that is too long. */
export function checkDetails(input: DetailsInput): DetailsInput {
  const problems: Record<string, string> = {};
  const tidied: { [F in DetailField]?: string } = {};
  for (const field of DETAIL_FIELDS) {
    const value = input[field];
    if (value === undefined) {
      continue;
    }
    tidied[field] = storable(value).trim();
    if ([...(tidied[field] ?? '')].length > LONGEST_DETAIL[field]) {
      problems[field] = `At most ${LONGEST_DETAIL[field]} characters.`;
    }
  }
  if (Object.keys(problems).length > 0) {
    throw new DocketError('invalid-input', 'That is too long to keep. Shorten it and save again.', problems);
  }
  return tidied;
}

/** What `wanted` makes of `current`, and each value that became another. */
export function mergeDetails(
  current: Details,
  wanted: Details | Readonly<Record<string, ScreenedText>>,
): { next: Details; changes: Change[] } {
  const asked = wanted as Details;
  const next: { [F in DetailField]?: ScreenedText } = { ...current };
  const changes: Change[] = [];
  for (const field of DETAIL_FIELDS) {
    const value = asked[field];
    if (value === undefined || value === (current[field] ?? '')) {
      continue;
    }
    changes.push({ field, from: current[field] ?? null, to: value === '' ? null : value });
    if (value === '') {
      delete next[field];
    } else {
      next[field] = value;
    }
  }
  return { next, changes };
}

function cutTo(text: string, longest: number): string {
  return [
    ...storable(text)
      .trim()
      .slice(0, longest * 2),
  ]
    .slice(0, longest)
    .join('')
    .trimEnd();
}

/** PostgreSQL refuses NUL and halves of surrogate pairs; other control characters are of no use to a reader. */
export function storable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
