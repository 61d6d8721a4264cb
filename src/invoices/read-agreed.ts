import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { toMinor } from '../platform/money/money.js';
import { type PriceRules, priceLines } from '../platform/money/price-lines.js';
import type { TypedLine, WrittenLine } from './invoice-lines.js';
import { addParts, type TaxPart, totalOf } from './tax-parts.js';

/** A quote of the job that was accepted, as it was accepted. */
export type AgreedQuote = {
  id: string;
  number: number;
  title: string;
  currency: string;
  rules: PriceRules;
  lines: WrittenLine[];
  /** What was taken off its prices, in minor units. */
  discount: number;
};

/** What customer and organization agreed on for a job: the quote it came from, and those of extra work. */
export type Agreed = {
  currency: string | null;
  quotes: AgreedQuote[];
  /** A rate at a time. */
  parts: TaxPart[];
  /** Minor units. */
  total: number;
};

/** A quote that this transaction is accepting: its state may not say so yet. */
export type Accepting = { quoteId: string; versionId: string; lines: readonly TypedLine[] };

/** Reads what was agreed on for a job. Throws `conflict` where its quotes are in different currencies. */
export async function readAgreed(tx: Tx, jobId: string, accepting?: Accepting): Promise<Agreed> {
  const rows = await tx.quote.findMany({
    where: {
      OR: [
        { state: 'accepted', OR: [{ jobId }, { extraOfJobId: jobId }] },
        ...(accepting ? [{ id: accepting.quoteId }] : []),
      ],
    },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true },
  });
  const quotes: AgreedQuote[] = [];
  for (const row of rows) {
    const now = row.id === accepting?.quoteId ? accepting : null;
    const version = now ? { versionId: now.versionId, chosen: null } : await acceptedVersion(tx, row.id);
    const terms = version && (await readTerms(tx, version.versionId));
    if (version && terms) {
      const lines = now?.lines ?? (await takenLines(tx, version));
      quotes.push({ ...row, ...terms, ...priced(lines, terms.rules) });
    }
  }
  const [first] = quotes;
  if (quotes.some(({ currency }) => currency !== first?.currency)) {
    throw new DocketError(
      'conflict',
      'The quotes of this job are in different currencies. Invoice them by hand.',
    );
  }
  const parts = addParts(...quotes.map(({ lines }) => lines));
  return { currency: first?.currency ?? null, quotes, parts, total: totalOf(parts) };
}

type Version = { versionId: string; chosen: readonly string[] | null };

/** What was signed; where staff accepted it for the customer, what was sent last. */
async function acceptedVersion(tx: Tx, quoteId: string): Promise<Version | null> {
  const signed = await tx.quoteAcceptance.findFirst({
    where: { quoteId },
    select: { versionId: true, chosenLineIds: true },
  });
  if (signed) {
    return { versionId: signed.versionId, chosen: signed.chosenLineIds };
  }
  const version = await tx.quoteVersion.findFirst({
    where: { quoteId },
    orderBy: [{ sentAt: { sort: 'desc', nulls: 'last' } }, { number: 'desc' }],
    select: { id: true },
  });
  return version && { versionId: version.id, chosen: null };
}

async function readTerms(tx: Tx, versionId: string) {
  const version = await tx.quoteVersion.findUnique({
    where: { id: versionId },
    select: { currency: true, pricesIncludeTax: true, taxRounding: true },
  });
  return (
    version && {
      currency: version.currency,
      rules: {
        pricesIncludeTax: version.pricesIncludeTax,
        taxRounding: version.taxRounding as PriceRules['taxRounding'],
      },
    }
  );
}

async function takenLines(tx: Tx, { versionId, chosen }: Version): Promise<TypedLine[]> {
  const rows = await tx.quoteLine.findMany({ where: { versionId }, orderBy: { position: 'asc' } });
  return rows
    .filter((row) => !row.optional || (chosen ? chosen.includes(row.id) : row.chosen))
    .map(({ description, unit, taxBp, discountBp, quantityMilli, unitPrice }) => ({
      ...{ description, unit, taxBp, discountBp },
      quantityMilli: toMinor(quantityMilli),
      unitPrice: toMinor(unitPrice),
    }));
}

function priced(lines: readonly TypedLine[], rules: PriceRules): { lines: WrittenLine[]; discount: number } {
  const { lines: amounts, discount } = priceLines(lines, rules);
  const written = lines.map((line, at) => {
    const { net = 0, tax = 0, gross = 0 } = amounts[at] ?? {};
    const { description, quantityMilli, unit, unitPrice, taxBp, discountBp } = line;
    return { description, quantityMilli, unit, unitPrice, taxBp, discountBp, net, tax, gross };
  });
  return { lines: written, discount };
}
