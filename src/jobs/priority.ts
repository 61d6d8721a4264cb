/** How urgent staff hold a job or quote to be, from least to most. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A priority as stored or sent; `undefined` for a word that is none. */
export function readPriority(value: unknown): Priority | undefined {
  return PRIORITIES.find((known) => known === value);
}
