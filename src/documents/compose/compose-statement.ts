import type { StatementEntryView, StatementView } from '../views/statement-view.js';
import { fill } from '../words/words.js';
import type { Block } from './block.js';
import type { Composition } from './compose-document.js';
import { invoiceName } from './compose-invoice.js';
import { receiptName } from './compose-receipt.js';
import type { Speaker } from './speaker.js';

export function composeStatement(view: StatementView, speaker: Speaker): Composition {
  const { words, money, day } = speaker;
  const { currency, from, until, opening, closing } = view;
  return {
    title: words.statement,
    subject: '',
    facts: [
      { label: words.date, value: speaker.dayOf(view.madeAt) },
      { label: words.period, value: `${day(from)} – ${day(until)}` },
    ],
    blocks: [
      { kind: 'heading', text: words.entries },
      { kind: 'sums', sums: [{ label: words.opening, value: money(opening, currency) }] },
      entriesBlock(view, speaker),
      { kind: 'sums', sums: [{ label: words.closing, value: money(closing, currency), strong: true }] },
    ],
  };
}

function entriesBlock({ entries, currency }: StatementView, speaker: Speaker): Block {
  const { words, money, day } = speaker;
  if (entries.length === 0) {
    return { kind: 'text', text: words.nothingHappened, tone: 'muted' };
  }
  return {
    kind: 'table',
    columns: [
      { label: words.date, align: 'start', share: 20 },
      { label: words.what, align: 'start', share: 40 },
      { label: words.amount, align: 'end', share: 20 },
      { label: words.balanceColumn, align: 'end', share: 20 },
    ],
    rows: entries.map((entry) => {
      const { text, small } = sayEntry(entry, speaker);
      return [
        { text: day(entry.on) },
        { text, ...(small ? { small } : {}) },
        { text: money(entry.amount, currency) },
        { text: money(entry.balance, currency) },
      ];
    }),
  };
}

function sayEntry({ what }: StatementEntryView, { words }: Speaker): { text: string; small?: string } {
  switch (what.kind) {
    case 'invoice':
      return { text: fill(words.invoiceEntry, { n: invoiceName('invoice', what.number) }) };
    case 'credit-note':
      return { text: fill(words.creditEntry, { n: invoiceName('credit-note', what.number) }) };
    case 'payment':
      return { text: fill(words.paymentEntry, { n: receiptName(what.number) }), small: words[what.method] };
    case 'refund':
      return { text: fill(words.refundEntry, { n: receiptName(what.number) }), small: words[what.method] };
  }
}
