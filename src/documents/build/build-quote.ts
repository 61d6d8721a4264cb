import type { RecordRef } from '../../activity/record.js';
import { readDetails } from '../../jobs/details.js';
import type { Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import { toMinor } from '../../platform/money/money.js';
import { priceLines } from '../../platform/money/price-lines.js';
import { isTaken, priceVersion } from '../../quotes/price-version.js';
import { type QuoteVersion, readVersion, type VersionLine } from '../../quotes/read-version.js';
import { readSettling } from '../../quotes/settle-draft.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import type { BuildDocument } from '../prepare-document.js';
import type { LineView, TotalsView } from '../views/priced-lines-view.js';
import type { AcceptanceView, QuoteView } from '../views/quote-view.js';
import { chosenPhotos, factsOf, readFrame } from './read-frame.js';

/** A version of a quote as it is sent. Throws `not-found`. */
export function buildQuote(versionId: string, madeAt: Date): BuildDocument {
  return async (tx) => build(tx, await demandVersion(tx, versionId), madeAt, null);
}

/** A version as it would be sent at this moment, or as it was sent. Throws `not-found`. */
export function buildQuotePreview(versionId: string, at: Date): BuildDocument {
  return async (tx) => {
    const version = await demandVersion(tx, versionId);
    return version.sentAt
      ? build(tx, version, version.sentAt, null)
      : build(tx, { ...version, ...(await readSettling(tx, version, at)) }, at, null);
  };
}

/** A version as it was signed, with the signature and what was picked. Throws `not-found` where nobody signed it. */
export function buildSignedQuote(versionId: string): BuildDocument {
  return async (tx) => {
    const version = await demandVersion(tx, versionId);
    const signed = await tx.quoteAcceptance.findUnique({ where: { versionId: version.id } });
    if (!signed) {
      throw notFound('acceptance');
    }
    const picked = new Set(signed.chosenLineIds);
    const lines = version.lines.map((line) => ({ ...line, chosen: picked.has(line.id) }));
    const totals = {
      subtotal: toMinor(signed.subtotal),
      discount: toMinor(signed.discount),
      tax: toMinor(signed.tax),
      total: toMinor(signed.total),
      deposit: toMinor(signed.deposit),
    };
    const acceptance: AcceptanceView = {
      name: signed.signedName as ScreenedText,
      at: signed.at.toISOString(),
      drawn: signed.signaturePng !== null,
      documentSha256: signed.documentSha256,
      sealHash: signed.sealHash,
    };
    const draft = await build(tx, { ...version, lines, totals }, signed.at, acceptance);
    return signed.signaturePng ? { ...draft, signature: signed.signaturePng } : draft;
  };
}

async function demandVersion(tx: Tx, versionId: string): Promise<QuoteVersion> {
  const version = isId(versionId) ? await readVersion(tx, versionId) : null;
  if (!version) {
    throw notFound('quote');
  }
  return version;
}

async function build(tx: Tx, version: QuoteVersion, madeAt: Date, acceptance: AcceptanceView | null) {
  const quote = await tx.quote.findUniqueOrThrow({ where: { id: version.quoteId } });
  const { customerId } = quote;
  const details = readDetails(quote.details);
  const { address } = details;
  const { language } = version;
  const { frame, logoSha256 } = await readFrame(tx, { customerId, language, address, madeAt });
  const record: RecordRef = { kind: 'quote', id: quote.id };
  const view: QuoteView = {
    ...frame,
    kind: 'quote',
    number: quote.number,
    version: version.number,
    title: quote.title as ScreenedText,
    note: version.note as ScreenedText | '',
    facts: factsOf(details),
    lines: linesOf(version),
    totals: totalsOf(version),
    deposit: version.totals.deposit,
    validUntil: version.validUntil,
    offered: version.offered && {
      startsAt: version.offered.startsAt.toISOString(),
      endsAt: version.offered.endsAt.toISOString(),
    },
    terms: await termsOf(tx, version),
    photos: await chosenPhotos(tx, version.photos),
    acceptance,
  };
  return { view, record, customerId, logoSha256 };
}

/** With one rounding a rate a line's tax depends on the lines before it: those that count are priced together. */
function linesOf({ lines, rules }: QuoteVersion): LineView[] {
  const counted = priceVersion(lines, rules).lines;
  let at = 0;
  return lines.map((line) => {
    const amounts = isTaken(line) ? counted[at++] : priceLines([line], rules).lines[0];
    return toView(line, rules.pricesIncludeTax ? (amounts?.gross ?? 0) : (amounts?.net ?? 0));
  });
}

function toView(line: VersionLine, amount: number): LineView {
  const { description, quantityMilli, unit, unitPrice, taxBp, discountBp, optional, chosen } = line;
  return {
    description: description as ScreenedText,
    unit: unit as ScreenedText | '',
    ...{ quantityMilli, unitPrice, taxBp, discountBp, amount },
    ...(optional ? { optional: { chosen } } : {}),
  };
}

function totalsOf({ currency, rules, lines, totals }: QuoteVersion): TotalsView {
  const { subtotal, discount, total } = totals;
  const { taxes } = priceVersion(lines, rules);
  return { currency, pricesIncludeTax: rules.pricesIncludeTax, subtotal, discount, taxes, total };
}

async function termsOf(tx: Tx, { termsId }: QuoteVersion): Promise<QuoteView['terms']> {
  const terms = termsId && (await tx.termsVersion.findUnique({ where: { id: termsId } }));
  return terms ? { number: terms.number, text: terms.text } : null;
}
