import type { DraftInput, DraftLine } from '../../src/quotes/quote-draft.js';

export const line = (over: Partial<DraftLine> = {}): DraftLine => ({
  description: 'New screen',
  quantityMilli: 1000,
  unit: '',
  unitPrice: 10_000,
  taxBp: 2000,
  discountBp: 0,
  optional: false,
  chosen: false,
  ...over,
});

/** One line of 100.00 with 20 % tax; 30 % of the total is due at once. */
export const draft = (over: Partial<DraftInput> = {}): DraftInput => ({
  title: 'MacBook, keyboard',
  note: '',
  lines: [line()],
  photoIds: [],
  validDays: 14,
  deposit: { kind: 'percent', value: 3000 },
  offered: null,
  language: 'en',
  ...over,
});
