import { z } from 'zod';
import type { Staff } from '../../../accounts/staff.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import type { PriceBook } from '../../../quotes/price-book.js';
import type { MoneyLocale } from '../settings/money/price-form.js';
import { problemsInForm, type TypedDraft, typedLine } from './draft-form.js';
import type { RefusedDraft } from './present-draft.js';

/** What was pressed beside the fields, where no script does it. */
export const Pressed = z.object({
  seen: z.coerce.number().int().min(0).catch(0),
  add: z.string().optional().catch(undefined),
  remove: z.coerce.number().int().min(0).optional().catch(undefined),
  item: z.uuid().optional().catch(undefined),
  next: z.enum(['send', 'preview']).optional().catch(undefined),
  over: z.literal('yes').optional().catch(undefined),
});

/** The draft as it was typed, with what was pressed done to its lines. */
export async function withPressed(
  { priceBook }: { priceBook: PriceBook },
  staff: Staff,
  typed: TypedDraft,
  { remove, item }: z.output<typeof Pressed>,
  money: MoneyLocale,
): Promise<TypedDraft> {
  const lines = typed.lines.filter((_, row) => row !== remove);
  if (item === undefined) {
    return { ...typed, lines };
  }
  const taken = await priceBook.read(staff, item);
  return { ...typed, lines: [...lines, typedLine(lineOf(taken), money)] };
}

/** What is wrong, by field of the form; anything else is thrown on. */
export function refusalOf(error: unknown, rows: readonly number[]): Omit<RefusedDraft, 'typed'> {
  if (error instanceof DocketError && error.code === 'invalid-input') {
    const fields = Object.keys(error.fields).length > 0 ? error.fields : { lines: error.message };
    return { problems: problemsInForm(fields, rows) };
  }
  if (error instanceof DocketError && error.code === 'conflict') {
    return { problems: {}, conflict: error.message };
  }
  throw error;
}

/** The line that an item of the price book becomes. */
export function lineOf(item: {
  name: string;
  description: string;
  unit: string;
  unitPrice: number;
  taxBp: number;
}) {
  const { name, description, unit, unitPrice, taxBp } = item;
  return {
    description: description === '' ? name : `${name}\n${description}`,
    quantityMilli: 1000,
    unit,
    unitPrice,
    taxBp,
    discountBp: 0,
    optional: false,
    chosen: false,
  };
}
