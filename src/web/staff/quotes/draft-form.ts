import { z } from 'zod';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { moneyField, parseDecimal, parseMoney } from '../../../platform/money/write-money.js';
import { type DraftInput, type DraftLine, MOST_LINES, sayTooMany } from '../../../quotes/quote-draft.js';
import type { MoneyLocale } from '../settings/money/price-form.js';

/** A line as it stands in its fields. `tax` in basis points, `discount` in percent. */
export type TypedLine = {
  description: string;
  quantity: string;
  unit: string;
  price: string;
  tax: string;
  discount: string;
  choice: string;
};

/** A draft as it stands in its form. */
export type TypedDraft = {
  title: string;
  note: string;
  lines: readonly TypedLine[];
  validDays: string;
  depositKind: string;
  depositValue: string;
  photoIds: readonly string[];
  offerDate: string;
  offerTime: string;
  offerMinutes: string;
  offerMembers: readonly string[];
  language: string;
};

/** What is wrong with a draft, by field; of lines by `lines.3.price`, counted as they stand in the form. */
export type DraftProblems = Readonly<Record<string, string>>;

const text = z
  .string()
  .transform((typed) => typed.replaceAll('\0', ''))
  .catch('');
const list = z
  .union([z.array(text), text.transform((typed) => [typed])])
  .optional()
  .catch([]);

const LINE_FIELDS = ['description', 'quantity', 'unit', 'price', 'tax', 'discount', 'choice'] as const;
const lineField = (field: string) => `line${field.charAt(0).toUpperCase()}${field.slice(1)}`;
const Body = z.record(z.string(), z.unknown()).catch({});

/** What was typed, so that a refused form comes back as it was sent. */
export function readTypedDraft(body: unknown): TypedDraft {
  const form = Body.parse(body ?? {});
  const one = (name: string) => text.parse(form[name]);
  const many = (name: string) => (form[name] === undefined ? [] : (list.parse(form[name]) ?? []));
  const columns = LINE_FIELDS.map((field) => many(lineField(field)));
  const length = Math.max(...columns.map((column) => column.length));
  const lines = Array.from(
    { length },
    (_, at) =>
      Object.fromEntries(LINE_FIELDS.map((field, index) => [field, columns[index]?.[at] ?? ''])) as TypedLine,
  );
  return {
    title: one('title'),
    note: one('note'),
    lines,
    validDays: one('validDays'),
    depositKind: one('depositKind'),
    depositValue: one('depositValue'),
    photoIds: many('photo'),
    offerDate: one('offerDate'),
    offerTime: one('offerTime'),
    offerMinutes: one('offerMinutes'),
    offerMembers: many('offerMember'),
    language: one('language'),
  };
}

/** A draft as the fields show it. */
export function typedOf(input: DraftInput, money: MoneyLocale): TypedDraft {
  const { currency, locale } = money;
  const { deposit, offered } = input;
  const depositValue =
    deposit.kind === 'amount' ? moneyField(deposit.value, currency, locale) : percent(deposit.value, locale);
  return {
    title: input.title,
    note: input.note,
    lines: input.lines.map((line) => typedLine(line, money)),
    validDays: String(input.validDays),
    depositKind: deposit.kind,
    depositValue: deposit.kind === 'none' ? '' : depositValue,
    photoIds: input.photoIds,
    offerDate: offered?.date ?? '',
    offerTime: offered?.time ?? '',
    offerMinutes: String(offered?.minutes ?? 60),
    offerMembers: offered?.memberIds ?? [],
    language: input.language,
  };
}

export function typedLine(line: DraftLine, { currency, locale }: MoneyLocale): TypedLine {
  const quantity = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: false });
  return {
    description: line.description,
    quantity: quantity.format(line.quantityMilli / 1000),
    unit: line.unit,
    price: moneyField(line.unitPrice, currency, locale),
    tax: String(line.taxBp),
    discount: line.discountBp === 0 ? '' : percent(line.discountBp, locale),
    choice: line.optional ? (line.chosen ? 'chosen' : 'optional') : '',
  };
}

function percent(bp: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(bp / 100);
}

/** A row in which nothing was written says nothing: it is left out. */
function isEmpty({ description, price }: TypedLine): boolean {
  return description.trim() === '' && price.trim() === '';
}

/** Where in the form each line is that is not empty. */
export function rowsOf({ lines }: TypedDraft): number[] {
  return lines.flatMap((line, row) => (isEmpty(line) ? [] : [row]));
}

/** The draft that was typed. Throws `invalid-input` for what is no number, naming each field. */
export function draftInput(typed: TypedDraft, money: MoneyLocale): DraftInput {
  const count = rowsOf(typed).length;
  if (count > MOST_LINES) {
    throw new DocketError('invalid-input', sayTooMany(count), { lines: sayTooMany(count) });
  }
  const problems: Record<string, string> = {};
  const lines = typed.lines.flatMap((line, row) =>
    isEmpty(line) ? [] : [readLine(line, row, money, problems)],
  );
  const input: DraftInput = {
    title: typed.title,
    note: typed.note,
    lines,
    validDays: wholeNumber(typed.validDays),
    deposit: readDeposit(typed, money, problems),
    photoIds: typed.photoIds,
    offered:
      typed.offerDate === ''
        ? null
        : {
            date: typed.offerDate,
            time: typed.offerTime,
            minutes: wholeNumber(typed.offerMinutes),
            memberIds: typed.offerMembers,
          },
    language: typed.language,
  };
  const [message] = Object.values(problems);
  if (message) {
    throw new DocketError('invalid-input', message, problems);
  }
  return input;
}

function wholeNumber(typed: string): number {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}

function readLine(
  line: TypedLine,
  row: number,
  { currency, locale }: MoneyLocale,
  problems: Record<string, string>,
): DraftLine {
  const number = (field: 'quantity' | 'price' | 'discount', value: number | undefined, what: string) => {
    if (value === undefined) {
      problems[`lines.${row}.${field}`] = `Line ${row + 1}: write ${what}.`;
    }
    return value ?? 0;
  };
  const { quantity, price, discount } = line;
  const example = moneyField(12_50, currency, locale);
  return {
    description: line.description,
    quantityMilli: number(
      'quantity',
      quantity.trim() === '' ? 1000 : parseDecimal(quantity, 3, locale),
      'the quantity as a number with at most three decimals',
    ),
    unit: line.unit,
    unitPrice: number(
      'price',
      parseMoney(price, currency, locale),
      `the price as a number, such as ${example}`,
    ),
    taxBp: line.tax === '' ? 0 : Number(line.tax),
    discountBp: number(
      'discount',
      discount.trim() === '' ? 0 : parseDecimal(discount.replace(/\s*%$/, ''), 2, locale),
      'the discount in percent',
    ),
    optional: line.choice !== '',
    chosen: line.choice === 'chosen',
  };
}

function readDeposit(
  { depositKind, depositValue }: TypedDraft,
  { currency, locale }: MoneyLocale,
  problems: Record<string, string>,
): DraftInput['deposit'] {
  if (depositKind !== 'percent' && depositKind !== 'amount') {
    return { kind: 'none', value: 0 };
  }
  const value =
    depositKind === 'amount'
      ? parseMoney(depositValue, currency, locale)
      : parseDecimal(depositValue.replace(/\s*%$/, ''), 2, locale);
  if (value === undefined) {
    problems.deposit = 'Write the deposit as a number, or pick none.';
  }
  return { kind: depositKind, value: value ?? 0 };
}

const FIELDS: Readonly<Record<string, string>> = {
  quantityMilli: 'quantity',
  unitPrice: 'price',
  discountBp: 'discount',
  taxBp: 'tax',
};

/** What the room says is wrong, by the fields of the form: it counts lines without the rows that say nothing. */
export function problemsInForm(problems: DraftProblems, rows: readonly number[]): DraftProblems {
  return Object.fromEntries(
    Object.entries(problems).map(([name, message]) => {
      const [, index, field] = /^lines\.(\d+)\.(\w+)$/.exec(name) ?? [];
      const row = rows[Number(index)];
      if (field === undefined || row === undefined || FIELDS_OF_FORM.has(field)) {
        return [name, message];
      }
      return [`lines.${row}.${FIELDS[field] ?? field}`, message.replace(/^Line \d+/, `Line ${row + 1}`)];
    }),
  );
}

/** Named so by the form itself: the row is counted already. */
const FIELDS_OF_FORM: ReadonlySet<string> = new Set(['quantity', 'price', 'discount']);
