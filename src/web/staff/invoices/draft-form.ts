import express, { type RequestHandler } from 'express';
import { z } from 'zod';
import type { BillingSettings } from '../../../accounts/billing-settings.js';
import { defaultTaxBp } from '../../../accounts/billing-settings.js';
import { MOST_LINES, type TypedLine } from '../../../invoices/invoice-lines.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formatRate, moneyField, parseDecimal, parseMoney } from '../../../platform/money/write-money.js';
import type { Choice } from '../../ui/field.js';
import type { DraftLineView } from '../views/invoice-view.js';

const readBody = express.urlencoded({ extended: false, limit: '500kb', parameterLimit: 2_000 });

/** Reads the form of a draft: some 200 lines of six fields. Throws `too-large` for more than any invoice holds. */
export const draftBody: RequestHandler = (request, response, next) => {
  readBody(request, response, (error?: unknown) => {
    next(error instanceof Error && (error as { status?: unknown }).status === 413 ? tooLarge() : error);
  });
};

function tooLarge(): DocketError {
  return new DocketError(
    'too-large',
    `That is more than fits in one form: an invoice has at most ${MOST_LINES} lines. Nothing was saved, and what was typed is still there when you go back.`,
  );
}

export type Pricing = { currency: string; locale: string; billing: BillingSettings };

/** What was typed, as it was typed. */
export type TypedDraft = {
  title: string;
  note: string;
  revision: number;
  press: string;
  lines: DraftLineView[];
  /** Those that are ticked; undefined: the form had none to choose from. */
  photoIds?: string[] | undefined;
};

const Fields = z.object({
  title: z.string().max(10_000).default(''),
  note: z.string().max(100_000).default(''),
  revision: z.coerce.number().int().min(0).catch(-1),
  press: z.string().max(10).default('save'),
  photos: z.string().optional(),
  photo: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((ids) => (typeof ids === 'string' ? [ids] : ids)),
});
const LINE = /^lines\.(\d{1,3})\.(description|quantity|unit|price|taxBp|discount)$/;

/** The fields of the form; lines in which nothing was typed are left out. */
export function readTypedDraft(body: unknown): TypedDraft {
  const given = (body ?? {}) as Record<string, unknown>;
  const lines: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(given)) {
    const [, at, field = ''] = LINE.exec(name) ?? [];
    if (at !== undefined && typeof value === 'string') {
      lines[Number(at)] = { ...lines[Number(at)], [field]: value.replaceAll('\0', '').trim() };
    }
  }
  const { photos, photo, ...fields } = Fields.parse(given);
  return {
    ...fields,
    photoIds: photos === undefined ? undefined : photo.filter(isId),
    lines: lines
      .filter((line) => line !== undefined)
      .map((line) => ({ ...emptyLine(''), ...line }))
      .filter(({ description, price, quantity }) => description !== '' || price !== '' || quantity !== ''),
  };
}

/** What was typed, in the units of the room. Throws `invalid-input` that names the lines that cannot be read. */
export function toLines(
  lines: readonly DraftLineView[],
  { currency, locale, billing }: Pricing,
): TypedLine[] {
  const fields: Record<string, string> = {};
  const read = lines.map((line, at) => {
    const quantityMilli = line.quantity === '' ? 1_000 : parseDecimal(line.quantity, 3, locale);
    const unitPrice = parseMoney(line.price, currency, locale);
    const discountBp = line.discount === '' ? 0 : parseDecimal(line.discount.replace('%', ''), 2, locale);
    const taxBp = line.taxBp === '' ? defaultTaxBp(billing) : Number(line.taxBp);
    const wrong =
      (quantityMilli === undefined && 'Write the quantity as a number, with at most three decimals.') ||
      (unitPrice === undefined && 'Write the price as a number.') ||
      (discountBp === undefined && 'Write the discount as a percentage.');
    if (wrong) fields[`lines.${at}`] = wrong;
    return {
      description: line.description,
      quantityMilli: quantityMilli ?? 0,
      unit: line.unit,
      unitPrice: unitPrice ?? 0,
      taxBp,
      discountBp: discountBp ?? 0,
    };
  });
  const [first] = Object.values(fields);
  if (first) throw new DocketError('invalid-input', first, fields);
  return read;
}

/** Lines as they stand in the fields of the form. */
export function presentLines(lines: readonly TypedLine[], { currency, locale }: Pricing): DraftLineView[] {
  const plain = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false }).format(value);
  return lines.map((line) => ({
    description: line.description,
    quantity: plain(line.quantityMilli / 1_000, 3),
    unit: line.unit,
    price: moneyField(line.unitPrice, currency, locale),
    taxBp: String(line.taxBp),
    discount: line.discountBp === 0 ? '' : plain(line.discountBp / 100, 2),
  }));
}

/** With so many empty lines below, and what is wrong with each beside it. */
export function withRoom(
  lines: readonly DraftLineView[],
  room: number,
  { billing }: Pick<Pricing, 'billing'>,
  errors: Readonly<Record<string, string>> = {},
): DraftLineView[] {
  const wrong = (at: number) =>
    Object.entries(errors).find(
      ([field]) => field === `lines.${at}` || field.startsWith(`lines.${at}.`),
    )?.[1];
  const filled = lines.map((line, at) => {
    const error = wrong(at);
    return error ? { ...line, error } : line;
  });
  const empty = emptyLine(String(defaultTaxBp(billing)));
  return [...filled, ...Array.from({ length: room }, () => empty)];
}

/** The organization's rates, and those that lines have already. */
export function taxChoices(lines: readonly { taxBp: string }[], { locale, billing }: Pricing): Choice[] {
  const own = billing.taxRates.map(({ name, bp }) => ({
    value: String(bp),
    label: `${name} ${formatRate(bp, locale)}`,
  }));
  const known = new Set(own.map(({ value }) => value));
  const others = [...new Set(lines.map(({ taxBp }) => taxBp))].filter((bp) => bp !== '' && !known.has(bp));
  const more = others.map((bp) => ({ value: bp, label: formatRate(Number(bp), locale) }));
  const none =
    own.length > 0 && !known.has('0') && !others.includes('0') ? [{ value: '0', label: 'No tax' }] : [];
  return [...own, ...more, ...none];
}

function emptyLine(taxBp: string): DraftLineView {
  return { description: '', quantity: '', unit: '', price: '', taxBp, discount: '' };
}
