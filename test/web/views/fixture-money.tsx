import type { VNode } from 'preact';
import { renderDocumentHtml } from '../../../src/documents/html/render-html.js';
import { DocumentPage } from '../../../src/web/portal/views/document-page.js';
import type { PaymentView } from '../../../src/web/portal/views/document-payment.js';
import { InvoicePage } from '../../../src/web/staff/views/invoice-page.js';
import type {
  InvoicePageView,
  InvoiceRowView,
  MoneyCardView,
  MoneyFormView,
} from '../../../src/web/staff/views/invoice-view.js';
import { InvoicesPage } from '../../../src/web/staff/views/invoices-page.js';
import { PlanPage } from '../../../src/web/staff/views/plan-page.js';
import { SendPaperPage } from '../../../src/web/staff/views/send-paper-page.js';
import { StatementPage } from '../../../src/web/staff/views/statement-page.js';
import { invoice, statement } from '../../documents/sample-views.js';
import { arabicName, longName, shell } from './fixture-records.js';

const badges = [
  { label: 'Draft', tone: 'neutral' },
  { label: 'Open', tone: 'accent' },
  { label: 'Overdue', tone: 'bad' },
  { label: 'Part paid', tone: 'warn' },
  { label: 'Paid', tone: 'good' },
] as const;

export function invoiceRow(index: number): InvoiceRowView {
  const badge = badges[index % badges.length] ?? badges[0];
  return {
    path: `/invoices/${1042 - index}`,
    reference: badge.label === 'Draft' ? 'Draft' : `INV-${1042 - index}`,
    title: index % 3 === 0 ? 'Galaxy S22, screen and battery' : longName,
    customer: { name: index % 2 === 0 ? 'Mia Okafor' : arabicName, path: '/customers/c1' },
    badge,
    total: '£1,184.50',
    ...(badge.label === 'Paid' ? {} : { open: '£934.50' }),
    ...(badge.label === 'Draft' ? {} : { due: '6 Dec 2026' }),
    at: '2026-11-22T09:00:00Z',
  };
}

const tabs = ['Open', 'Overdue', 'Drafts', 'Paid', 'All'].map((label, at) => ({
  href: `/invoices?show=${label.toLowerCase()}`,
  label,
  current: at === 0,
  ...(at < 3 ? { count: 3 + at } : {}),
}));

const paying: MoneyFormView = {
  formId: 'f1',
  amount: '934.50',
  paidOn: '2026-11-22',
  today: '2026-11-22',
  method: 'card',
  reference: '',
};

const issued: InvoicePageView = {
  key: 1042,
  reference: 'INV-1042',
  kind: 'invoice',
  title: 'Galaxy S22, screen and battery',
  badge: { label: 'Part paid', tone: 'warn' },
  customer: { name: arabicName, path: '/customers/c1' },
  links: [
    { label: 'Job', text: 'J-88', path: '/jobs/88' },
    { label: 'Quote', text: 'Q-71', path: '/quotes/71' },
  ],
  facts: [
    { label: 'Issued', text: '22 Nov 2026 by Maya Okafor' },
    { label: 'Due', text: '6 Dec 2026' },
    { label: 'Stage', text: 'Deposit, 30%' },
    { label: 'Sent', text: 'by text, 22 Nov 2026, 10:05' },
  ],
  note: `Thank you.\n${arabicName}`,
  lines: [
    {
      description: 'Screen, original part, fitted and tested with a three-year promise that it holds',
      quantity: '1',
      price: '£820.00',
      discount: '10%',
      tax: '20%',
      amount: '£738.00',
    },
    { description: 'Labour', quantity: '2.5 h', price: '£90.00', tax: '20%', amount: '£225.00' },
    { description: longName.replaceAll(' ', ''), amount: '−£12.00' },
  ],
  totals: [
    { label: 'Net', amount: '£951.00' },
    { label: 'VAT 20%', amount: '£190.20' },
    { label: 'Total', amount: '£1,141.20', strong: true },
    { label: 'Paid', amount: '£250.00' },
    { label: 'Still to pay', amount: '£891.20', strong: true },
  ],
  payments: [
    {
      ...{ id: 'p1', kind: 'payment', method: 'Card', amount: '£300.00', day: '22 Nov 2026' },
      ...{
        reference: 'Slip 88213',
        by: 'Maya Okafor',
        receipt: 'Receipt R-12',
        receiptPath: '/receipt',
        sendPath: '/send',
      },
      refund: { ...paying, methods: [], byProvider: true, left: '£250.00', amount: '250.00' },
    },
    {
      ...{ id: 'p2', kind: 'refund', method: 'Cash', amount: '£50.00', day: '22 Nov 2026' },
      ...{ reference: longName, receipt: 'Receipt R-13' },
    },
  ],
  creditNotes: [{ reference: 'CN-4', path: '/invoices/c4', amount: '£20.00', day: '22 Nov 2026' }],
  warnings: ['A refund of £20.00 came back. Look at it with the payment provider.'],
  issued: {
    pdfPath: '/invoices/1042/document.pdf',
    sendPath: '/invoices/1042/send',
    remindersPath: '/invoices/1042/follow-ups',
    sent: [
      {
        ...{ title: 'Invoice INV-1042', at: '2026-11-22T09:00:00Z', by: arabicName },
        ways: [
          { said: 'Text to +44 7700 900123: delivered', failed: false },
          { said: `E-mail to ${'a'.repeat(40)}@example.com: not delivered (no such mailbox)`, failed: true },
        ],
      },
    ],
    missing: [
      {
        what: 'Receipt 13',
        paymentId: 'p2',
        places: [{ text: 'the customer’s name', path: '/customers/c1' }],
      },
      { what: 'Receipt 14', paymentId: 'p3', places: [] },
    ],
    payment: paying,
    isOpen: true,
    credit: {
      formId: 'f3',
      left: '£1,121.20',
      amount: '1121.20',
      reason: '',
      lines: [
        { position: 1, description: 'Screen', gross: '£1,000.00', typed: '' },
        { position: 2, description: 'Labour', gross: '£121.20', typed: '20' },
      ],
      stage: 'Deposit',
    },
    payLink: {
      canOpen: true,
      canClose: true,
      open: {
        url: 'https://buy.stripe.example/3f9ac1d7',
        amount: '£891.20',
        madeAt: '2026-11-22T09:00:00Z',
      },
    },
  },
};

const line = (description: string, error?: string) => ({
  ...{ description, quantity: '1', unit: 'h', price: '90.00', taxBp: '2000', discount: '0' },
  ...(error ? { error } : {}),
});

const draft: InvoicePageView = {
  ...issued,
  key: '0198a000-0000-7000-8000-000000000002',
  reference: 'Draft',
  badge: { label: 'Draft', tone: 'neutral' },
  facts: [],
  payments: [],
  creditNotes: [],
  warnings: [],
  error: 'Say what each line is for.',
  issued: {},
  draft: {
    ...{ revision: 2, title: 'Galaxy S22', note: '', currency: 'GBP', pricesIncludeTax: false },
    lines: [line('Labour'), line('', 'Say what each line is for.'), line(arabicName)],
    taxRates: [
      { value: '2000', label: 'VAT 20%' },
      { value: '0', label: 'No tax' },
    ],
    photos: {
      choices: [0, 1, 2].map((at) => {
        return {
          id: `p${at}`,
          url: `/preview/photo/${at}/thumbnail.jpg`,
          name: `Photo ${at + 1}`,
          chosen: at === 1,
        };
      }),
      hidden: 1,
    },
    errors: { lines: 'Say what each line is for.' },
    canSave: true,
    canIssue: true,
    canDiscard: true,
  },
};

/** The money of a job, on its page. */
export const jobMoney: MoneyCardView = {
  jobId: 'j1',
  amounts: [
    { label: 'Agreed', amount: '£1,141.20' },
    { label: 'Invoiced', amount: '£342.36' },
    { label: 'Paid', amount: '£250.00' },
    { label: 'Open', amount: '£92.36', strong: true },
  ],
  stages: [
    {
      ...{ id: 's1', label: 'Deposit', part: '30%', amount: '£342.36' },
      invoice: { reference: 'INV-1042', path: '/invoices/1042', badge: { label: 'Part paid', tone: 'warn' } },
    },
    { id: 's2', label: longName, part: '', amount: '£798.84', invoicePath: '/jobs/311/billing/s2/invoice' },
  ],
  invoices: [invoiceRow(0), invoiceRow(1)],
  planPath: '/jobs/311/billing',
  newPath: '/invoices',
};

const planRow = (label: string, kind: string, value: string, fixed = false) => ({
  ...{ id: label, label, kind, value, fixed },
});

const paper = (payment?: PaymentView) => (
  <DocumentPage
    view={{
      ...{ title: 'Invoice INV-1042', language: 'en', business: invoice.business, pages: 1, bytes: 81_000 },
      html: renderDocumentHtml(
        { ...invoice, photos: [] },
        { thumbnail: () => '', full: () => '', logo: null, signature: null },
      ),
      pdfPath: '/d/preview/document.pdf',
      ...(payment ? { payment } : {}),
    }}
  />
);

/** The pages of invoices, by address. */
export const moneyPages: Readonly<Record<string, () => VNode>> = {
  '/invoices': () => (
    <InvoicesPage
      shell={shell}
      view={{
        ...{ tabs, search: '', show: '' },
        rows: Array.from({ length: 12 }, (_, index) => invoiceRow(index)),
        paging: { next: '/invoices?after=2' },
      }}
    />
  ),
  '/invoices?show=draft': () => (
    <InvoicesPage shell={shell} view={{ tabs, search: '', show: 'draft', rows: [], paging: {} }} />
  ),
  '/invoices/1042': () => <InvoicePage shell={shell} view={issued} />,
  '/invoices/1042?refused': () => (
    <InvoicePage
      shell={shell}
      view={{
        ...issued,
        issued: {
          ...issued.issued,
          payment: { ...paying, amount: '-3', error: 'Write an amount above zero.' },
          payLink: { canOpen: true, canClose: false },
        },
      }}
    />
  ),
  '/jobs/311/billing': () => (
    <PlanPage
      shell={shell}
      view={{
        number: 311,
        agreed: '£1,141.20',
        error: 'These stages come to more than was agreed. Lower one of them.',
        rows: [
          planRow('Deposit', 'percent', '30', true),
          planRow(arabicName, 'amount', '250.00'),
          planRow('Balance', 'balance', ''),
          planRow('', '', ''),
        ],
      }}
    />
  ),
  '/invoices/1042/send': () => (
    <SendPaperPage
      shell={shell}
      view={{
        ...{ title: 'Invoice INV-1042', customer: arabicName, formId: 'f9', action: '/invoices/1042/send' },
        back: { path: '/invoices/1042', label: 'INV-1042' },
        pdfPath: '/invoices/1042/document.pdf',
        ways: [
          {
            by: 'text',
            to: '+44 7700 900123',
            subject: '',
            words: `Hi ${arabicName}: https://docket.example/d/…`,
          },
          { by: 'email', because: 'No e-mail address is known.' },
        ],
        sent: issued.issued.sent ?? [],
        error: 'The customer has opted out of messages (STOP).',
      }}
    />
  ),
  '/customers/c1/statement': () => (
    <StatementPage
      shell={shell}
      view={{
        customer: { id: 'c1', name: arabicName },
        ...{ from: '2026-09-01', until: '2026-11-23', currency: 'GBP', language: 'en', formId: 'f9' },
        currencies: ['EUR', 'GBP'].map((value) => ({ value, label: value })),
        html: renderDocumentHtml(
          statement,
          { thumbnail: () => '', full: () => '', logo: null, signature: null },
          { title: 'h2' },
        ),
        ways: [{ by: 'text', because: 'The customer has opted out of messages (STOP).' }],
        made: [{ title: 'Statement', at: '2026-11-22T09:00:00Z', bytes: 64_000, path: '/statement.pdf' }],
        sent: issued.issued.sent ?? [],
        errors: { until: 'The last day is before the first one.' },
        refused: 'The last day is before the first one.',
      }}
    />
  ),
  '/d/due': () =>
    paper({
      ...{
        kind: 'due',
        title: 'To pay',
        amount: '£891.20',
        partPaid: '£250.00 of £1,141.20 is paid already.',
      },
      due: { text: 'It was due on 6 Dec 2026.', overdue: true },
      pay: { action: '/d/preview/pay', label: 'Pay £891.20 now' },
      bank: {
        title: 'Pay by bank transfer',
        details: 'Northside Repairs\nGB29 NWBK 6016 1331 9268 19',
        reference: 'Reference: INV-1042',
      },
      error: 'Paying by card does not work just now. Nothing was charged: try again in a few minutes.',
    }),
  '/d/waiting': () =>
    paper({
      kind: 'waiting',
      title: 'Thank you, your payment is being confirmed',
      text: 'It usually takes less than a minute. There is nothing more for you to do.',
      again: { path: '/d/preview', label: 'Look again' },
    }),
  '/d/paid': () =>
    paper({ kind: 'settled', title: 'Paid, thank you', text: 'Nothing is left to pay on INV-1042.' }),
  '/invoices/draft': () => <InvoicePage shell={shell} view={draft} />,
};
