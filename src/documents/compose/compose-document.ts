import type { DocumentView } from '../views/document-view.js';
import { fill } from '../words/words.js';
import type { Composed, Fact } from './block.js';
import { typed } from './block.js';
import { composeIntakeReceipt } from './compose-intake-receipt.js';
import { composeInvoice } from './compose-invoice.js';
import { composeJobReport } from './compose-job-report.js';
import { composeQuote } from './compose-quote.js';
import { composeReceipt } from './compose-receipt.js';
import { composeStatement } from './compose-statement.js';
import { type Speaker, speakerFor } from './speaker.js';

/** What one kind of document adds to the frame that all have. */
export type Composition = Pick<Composed, 'title' | 'subject' | 'facts' | 'blocks'>;

/** A view in words and blocks: what its PDF and its page both show. Pure: the same view gives the same. */
export function composeDocument(view: DocumentView): Composed {
  const speaker = speakerFor(view);
  const { words } = speaker;
  const { business, customer, paper, madeAt, photoBase } = view;
  const to = [
    typed(customer.name, 'the customer’s name'),
    typed(customer.address, 'the customer’s address'),
    customer.contact,
  ];
  return {
    ...compose(view, speaker),
    language: speaker.locale,
    paper,
    madeAt: new Date(madeAt),
    business,
    logoAlt: fill(words.logoOf, { name: business.name }),
    businessFacts: [
      ...fact(words.taxNumber, business.taxNumber),
      ...(carriesBankDetails(view) ? fact(words.bankDetails, business.bankDetails) : []),
    ],
    toLabel: words.to,
    to: to.filter((line) => line !== ''),
    photoBase,
    opensPhoto: words.opensPhoto,
  };
}

function compose(view: DocumentView, speaker: Speaker): Composition {
  switch (view.kind) {
    case 'quote':
      return composeQuote(view, speaker);
    case 'invoice':
    case 'credit-note':
      return composeInvoice(view, speaker);
    case 'receipt':
      return composeReceipt(view, speaker);
    case 'intake-receipt':
      return composeIntakeReceipt(view, speaker);
    case 'job-report':
      return composeJobReport(view, speaker);
    case 'statement':
      return composeStatement(view, speaker);
  }
}

/** Where to send money to, on what asks for money. */
function carriesBankDetails({ kind }: DocumentView): boolean {
  return kind === 'quote' || kind === 'invoice' || kind === 'statement';
}

function fact(label: string, value: string): Fact[] {
  return value.trim() === '' ? [] : [{ label, value }];
}
