import type { InvoiceView } from '../views/invoice-view.js';
import { type Fact, type Sum, typed } from './block.js';
import type { Composition } from './compose-document.js';
import { jobName } from './compose-intake-receipt.js';
import { linesSection } from './compose-lines.js';
import { photoSection, textSection } from './compose-parts.js';
import { quoteName } from './compose-quote.js';
import type { Speaker } from './speaker.js';

/** What customers call it: INV-1042, CN-7. */
export function invoiceName(kind: InvoiceView['kind'], number: number): string {
  return `${kind === 'invoice' ? 'INV' : 'CN'}-${number}`;
}

export function composeInvoice(view: InvoiceView, speaker: Speaker): Composition {
  const { words } = speaker;
  const { kind, number, totals } = view;
  return {
    title: `${kind === 'invoice' ? words.invoice : words.creditNote} ${invoiceName(kind, number)}`,
    subject: typed(view.title, 'the title'),
    facts: headFacts(view, speaker),
    blocks: [
      ...textSection(words.note, view.note, 'the note'),
      ...linesSection(view.lines, totals, speaker, kind === 'invoice' ? balance(view, speaker) : []),
      ...photoSection(words.photos, view.photos, speaker, { across: 3 }),
    ],
  };
}

function headFacts(view: InvoiceView, speaker: Speaker): Fact[] {
  const { words, day } = speaker;
  const { issuedOn, dueOn, jobNumber, quoteNumber, creditsNumber } = view;
  return [
    { label: words.issuedOn, value: day(issuedOn) },
    ...(dueOn === null ? [] : [{ label: words.dueOn, value: day(dueOn) }]),
    ...(creditsNumber === null
      ? []
      : [{ label: words.credits, value: invoiceName('invoice', creditsNumber) }]),
    ...(jobNumber === null ? [] : [{ label: words.job, value: jobName(jobNumber) }]),
    ...(quoteNumber === null ? [] : [{ label: words.forQuote, value: quoteName(quoteNumber) }]),
  ];
}

function balance({ totals: { currency, total }, paid }: InvoiceView, { words, money }: Speaker): Sum[] {
  const open = total - paid;
  return paid === 0
    ? []
    : [
        { label: words.paidSoFar, value: money(paid, currency) },
        {
          label: open < 0 ? words.overpaid : words.balance,
          value: money(Math.abs(open), currency),
          strong: true,
        },
      ];
}
