import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { QuoteLink } from '../quotes/quote-links.js';
import type { CustomerQuote } from '../quotes/read-for-customer.js';
import type { Gate } from '../vault/gate.js';

/** Where a page of a quote would show one of its customer's live secrets, which nobody knew of when it was sent. */
export async function findWithheld(tx: Tx, gate: Gate, quote: CustomerQuote): Promise<string[]> {
  const { customerId, customerName, photos, terms, title, version } = quote;
  const texts = [
    { place: 'the title', text: title },
    { place: 'the note', text: version.note },
    { place: 'the name', text: customerName ?? '' },
    ...version.lines.map(({ description, unit }, at) => ({
      place: `line ${at + 1}`,
      text: `${description}\n${unit}`,
    })),
    ...photos.map(({ caption, position }) => ({ place: `photo ${position + 1}`, text: caption ?? '' })),
    ...terms.map(({ kind, text }) => ({ place: `the ${kind}`, text })),
  ];
  const hits = await gate(tx, { customerId, texts: texts.filter(({ text }) => text !== '') });
  return [...new Set(hits.map(({ place }) => place))];
}

/** Says so in the quote's feed, once as long as nothing new was sent; then it is shown to nobody. */
export async function tellWithheld(
  tx: Tx,
  { organizationId, quoteId }: QuoteLink,
  { places, at }: { places: string[]; at: Date },
): Promise<void> {
  const record = { kind: 'quote', id: quoteId } as const;
  const last = await tx.activity.findFirst({
    where: { recordKind: 'quote', recordId: quoteId, type: { in: ['quote.sent', 'document.stopped'] } },
    orderBy: { sequence: 'desc' },
    select: { type: true },
  });
  if (last?.type !== 'document.stopped') {
    const actor = { kind: 'system' } as const;
    const content = { kind: 'quote', places };
    await appendActivity(tx, { organizationId, record, actor, type: 'document.stopped', content, at });
  }
}

export function withheld(): DocketError {
  return new DocketError('unavailable', 'Something on this page has to be looked at first.');
}
