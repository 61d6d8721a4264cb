import { LANGUAGES } from '../accounts/organization-settings.js';
import { LONGEST_TITLE } from '../jobs/details.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { MOST_MINOR } from '../platform/money/money.js';
import type { PriceRules } from '../platform/money/price-lines.js';
import { isTaxRate } from '../platform/money/tax-rate.js';
import { type LocalTime, momentOf } from '../platform/zoned-date.js';
import { leastTotal, mostTotal, priceVersion } from './price-version.js';

/** A line as somebody typed it; not screened yet. */
export type DraftLine = {
  description: string;
  /** Thousandths of a unit, above zero. */
  quantityMilli: number;
  unit: string;
  /** Minor units for one unit; below zero for something taken off. */
  unitPrice: number;
  /** Basis points, with at most one decimal. */
  taxBp: number;
  discountBp: number;
  /** The customer may leave it out; `chosen`: it is ticked when they open the quote. */
  optional: boolean;
  chosen: boolean;
};

/** `percent` in basis points of the total, `amount` in minor units. */
export type Deposit = { kind: 'none' | 'percent' | 'amount'; value: number };

/** An appointment that is booked when the quote is accepted, times as clocks show them where the organization is. */
export type OfferedTime = LocalTime & { minutes: number; memberIds: readonly string[] };

/** What a template holds, and a draft begins with. */
export type DraftContent = {
  lines: readonly DraftLine[];
  /** What is said above the lines. */
  note: string;
  deposit: Deposit;
  /** How many days it can be accepted, from the day it is sent. */
  validDays: number;
};

/** A draft as somebody saves it: all of it, each time. */
export type DraftInput = DraftContent & {
  /** Empty: as it is. */
  title: string;
  /** Chosen of the photos of the record, in the order shown. */
  photoIds: readonly string[];
  /** `null`: none. */
  offered: OfferedTime | null;
  language: string;
};

export const MOST_LINES = 500;
export const MOST_QUOTE_PHOTOS = 60;
export const LONGEST_QUOTE_TEXT = { description: 2000, unit: 20, note: 4000 } as const;
export const LONGEST_VALIDITY = 365;
const MOST_QUANTITY_MILLI = 1_000_000_000;
const WHOLE_BP = 10_000;
const SHORTEST_OFFER = 5;
const LONGEST_OFFER = 24 * 60;
const MOST_PEOPLE = 20;

export type CheckedDraft = Omit<DraftInput, 'offered' | 'lines' | 'photoIds'> & {
  lines: DraftLine[];
  photoIds: string[];
  offered: { startsAt: Date; endsAt: Date; memberIds: string[] } | null;
};

/**
 * A draft as typed, tidied; what it comes to is neither below zero nor too large, whatever is picked. A line that is
 * at fault is named as `lines.3.description`, counted from 0.
 * @throws `invalid-input` naming every field at fault.
 */
export function checkDraft(
  input: DraftInput,
  rules: PriceRules & { currency: string; timeZone: string },
): CheckedDraft {
  const fields: Record<string, string> = {};
  const title = tidy(input.title).replace(/\s+/g, ' ');
  if ([...title].length > LONGEST_TITLE) {
    fields.title = `A title has at most ${LONGEST_TITLE} characters.`;
  }
  const note = tidy(input.note);
  if ([...note].length > LONGEST_QUOTE_TEXT.note) {
    fields.note = `At most ${LONGEST_QUOTE_TEXT.note} characters; put the rest into the terms or a photo.`;
  }
  const lines = checkLines(input.lines, fields);
  const photoIds = [...new Set(input.photoIds)].filter(isId);
  if (photoIds.length > MOST_QUOTE_PHOTOS) {
    fields.photos = `A quote shows at most ${MOST_QUOTE_PHOTOS} photos.`;
  }
  if (!isWithin(input.validDays, 1, LONGEST_VALIDITY)) {
    fields.validDays = `A quote is good for 1 to ${LONGEST_VALIDITY} days.`;
  }
  if (!LANGUAGES.some((known) => known === input.language)) {
    fields.language = 'Pick one of the languages.';
  }
  const offered = input.offered && checkOffer(input.offered, rules.timeZone, fields);
  if (Object.keys(fields).length === 0) {
    checkSums(lines, input.deposit, rules, fields);
  }
  const [message] = Object.values(fields);
  if (message) {
    throw new DocketError('invalid-input', message, fields);
  }
  const { deposit, validDays, language } = input;
  return { title, note, lines, photoIds, validDays, deposit, language, offered };
}

/** What is said of more lines than `MOST_LINES`. */
export function sayTooMany(count: number): string {
  return `A quote has at most ${MOST_LINES} lines, and this one has ${count}. Put some together.`;
}

function checkLines(lines: readonly DraftLine[], fields: Record<string, string>): DraftLine[] {
  if (lines.length > MOST_LINES) {
    fields.lines = sayTooMany(lines.length);
    return [];
  }
  return lines.map((line, index) => {
    const tidied = {
      ...line,
      description: tidy(line.description),
      unit: tidy(line.unit).replace(/\s+/g, ' '),
    };
    for (const [field, problem] of problemsOf(tidied)) {
      fields[`lines.${index}.${field}`] = `Line ${index + 1}: ${problem}`;
    }
    return { ...tidied, chosen: line.optional && line.chosen };
  });
}

function* problemsOf(line: DraftLine): Generator<[keyof DraftLine, string]> {
  const { description, unit } = LONGEST_QUOTE_TEXT;
  if (line.description === '') {
    yield ['description', 'say what it is.'];
  } else if ([...line.description].length > description) {
    yield ['description', `at most ${description} characters.`];
  }
  if ([...line.unit].length > unit) {
    yield ['unit', `a unit has at most ${unit} characters.`];
  }
  if (!isWithin(line.quantityMilli, 1, MOST_QUANTITY_MILLI)) {
    yield ['quantityMilli', 'a quantity is above zero and at most a million.'];
  }
  if (!isWithin(line.unitPrice, -MOST_MINOR, MOST_MINOR)) {
    yield ['unitPrice', 'that price is too large.'];
  }
  if (!isTaxRate(line.taxBp)) {
    yield ['taxBp', 'a tax is from 0 to 100 %, with at most three decimals.'];
  }
  if (!isWithin(line.discountBp, 0, WHOLE_BP)) {
    yield ['discountBp', 'a discount is from 0 to 100 %.'];
  }
}

/** With nothing optional picked but what is taken off, and with all of it. */
function checkSums(
  lines: readonly DraftLine[],
  deposit: Deposit,
  rules: PriceRules,
  fields: Record<string, string>,
): void {
  try {
    if (leastTotal(lines, rules) < 0) {
      fields.lines = 'The total would be below zero. Take less off.';
      return;
    }
    mostTotal(lines, rules);
    const { total } = priceVersion(lines, rules);
    if (!isWithin(deposit.value, 0, deposit.kind === 'percent' ? WHOLE_BP : MOST_MINOR)) {
      fields.deposit = 'A deposit is from 0 to 100 % of the total.';
    } else if (deposit.kind === 'amount' && deposit.value > total) {
      fields.deposit = 'The deposit is more than the total.';
    }
  } catch (error) {
    if (!(error instanceof DocketError)) {
      throw error;
    }
    fields.lines = error.message;
  }
}

function checkOffer(
  offered: OfferedTime,
  timeZone: string,
  fields: Record<string, string>,
): CheckedDraft['offered'] {
  const startsAt = momentOf(offered, timeZone);
  const memberIds = [...new Set(offered.memberIds)].filter(isId).sort();
  if (!startsAt) {
    fields.offered = 'There is no such time on that day. Pick another.';
  } else if (!isWithin(offered.minutes, SHORTEST_OFFER, LONGEST_OFFER)) {
    fields.offered = 'A booking lasts from 5 minutes to 24 hours.';
  } else if (memberIds.length > MOST_PEOPLE) {
    fields.offered = `At most ${MOST_PEOPLE} people fit on one booking.`;
  }
  return startsAt ? { startsAt, endsAt: new Date(+startsAt + offered.minutes * 60_000), memberIds } : null;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

/** PostgreSQL refuses NUL and halves of surrogate pairs. */
function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
