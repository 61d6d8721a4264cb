import type { DocumentFrame, PhotoView } from '../../src/documents/views/document-view.js';
import type { IntakeReceiptView } from '../../src/documents/views/intake-receipt-view.js';
import type { InvoiceView } from '../../src/documents/views/invoice-view.js';
import type { JobReportView } from '../../src/documents/views/job-report-view.js';
import type { LineView, TotalsView } from '../../src/documents/views/priced-lines-view.js';
import type { QuoteView } from '../../src/documents/views/quote-view.js';
import type { ReceiptView } from '../../src/documents/views/receipt-view.js';
import type { StatementView } from '../../src/documents/views/statement-view.js';
import { priceLines } from '../../src/platform/money/price-lines.js';
import type { ScreenedText } from '../../src/vault/screened-text.js';

export const said = (text: string) => text as ScreenedText;

export const frame: DocumentFrame = {
  language: 'en',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  paper: 'a4',
  madeAt: '2026-11-23T10:00:00.000Z',
  business: {
    name: 'Harbour Phone Repair',
    address: '12 Quay Street\nBristol BS1 4DA',
    taxNumber: 'GB 123 4567 89',
    bankDetails: 'IBAN GB33 BUKB 2020 1555 5555 55',
    contact: '+44 117 496 0123',
    footer: 'Harbour Phone Repair Ltd · Registered in England 01234567 · VAT GB 123 4567 89',
    accent: '#0b7a75',
    hasLogo: false,
  },
  customer: {
    name: said('Zoë Dvořáková-Müller'),
    address: said('4 Church Lane\nBath BA1 5LN'),
    contact: '+44 7700 900123',
  },
  photoBase: 'https://docket.example/d/token/photos/',
};

const rules = { pricesIncludeTax: false, taxRounding: 'rate' } as const;

/** Lines as they are priced, so that a sample adds up. */
export function priced(
  lines: readonly (Omit<LineView, 'amount' | 'unit' | 'discountBp'> & {
    unit?: string;
    discountBp?: number;
  })[],
  currency = 'GBP',
): { lines: LineView[]; totals: TotalsView } {
  const whole = lines.map((line) => ({ discountBp: 0, ...line, unit: said(line.unit ?? '') }));
  const counted = whole.filter(({ optional }) => optional?.chosen !== false);
  const { subtotal, discount, taxes, total } = priceLines(counted, rules);
  const amounts = priceLines(whole, rules).lines;
  return {
    lines: whole.map((line, at) => ({ ...line, amount: amounts[at]?.net ?? 0 })),
    totals: { currency, pricesIncludeTax: false, subtotal, discount, taxes, total },
  };
}

export function photo(n: number, more: Partial<PhotoView> = {}): PhotoView {
  return {
    id: `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    caption: said(''),
    at: `2026-11-2${n % 4}T09:1${n % 10}:00.000Z`,
    width: n % 3 === 0 ? 900 : 1200,
    height: n % 3 === 0 ? 1200 : 900,
    ...more,
  };
}

const work = priced([
  {
    description: said('Screen, OLED, original quality'),
    quantityMilli: 1000,
    unitPrice: 18_900,
    taxBp: 2000,
  },
  { description: said('Fitting and testing'), quantityMilli: 1500, unit: 'h', unitPrice: 6_000, taxBp: 2000 },
  {
    description: said('Tempered glass'),
    quantityMilli: 1000,
    unitPrice: 1_999,
    taxBp: 2000,
    discountBp: 1000,
    optional: { chosen: false },
  },
]);

export const quote: QuoteView = {
  ...frame,
  kind: 'quote',
  number: 1042,
  version: 2,
  title: said('iPhone 14 Pro: broken screen'),
  note: said('We have the part in stock. Bring a SIM pin if you have one.'),
  facts: [
    { field: 'device', value: said('Phone') },
    { field: 'model', value: said('iPhone 14 Pro') },
    { field: 'fault', value: said('Screen is cracked in the upper corner, touch works.') },
  ],
  ...work,
  deposit: 5_000,
  validUntil: '2026-12-23',
  offered: { startsAt: '2026-11-26T14:00:00.000Z', endsAt: '2026-11-26T15:30:00.000Z' },
  terms: {
    number: 3,
    text: 'Work is guaranteed for 12 months.\nParts replaced stay with us unless you ask for them.',
  },
  photos: [photo(1, { caption: said('Cracked corner') }), photo(2), photo(3)],
  acceptance: null,
};

export const signedQuote: QuoteView = {
  ...quote,
  acceptance: {
    name: said('Zoë Dvořáková-Müller'),
    at: '2026-11-24T08:30:00.000Z',
    drawn: false,
    documentSha256: 'a'.repeat(64),
    sealHash: 'b'.repeat(64),
  },
};

export const invoice: InvoiceView = {
  ...frame,
  kind: 'invoice',
  number: 2087,
  title: said('iPhone 14 Pro: screen replaced'),
  note: said(''),
  issuedOn: '2026-11-26',
  dueOn: '2026-12-10',
  jobNumber: 881,
  quoteNumber: 1042,
  creditsNumber: null,
  ...work,
  paid: 5_000,
  photos: [],
};

export const creditNote: InvoiceView = {
  ...invoice,
  kind: 'credit-note',
  number: 7,
  creditsNumber: 2087,
  dueOn: null,
  paid: 0,
};

export const receipt: ReceiptView = {
  ...frame,
  kind: 'receipt',
  number: 31,
  movement: 'payment',
  method: 'card',
  currency: 'GBP',
  amount: 5_000,
  paidOn: '2026-11-24',
  reference: said('Terminal 2'),
  invoiceNumber: 2087,
  invoiceTotal: work.totals.total,
  balance: work.totals.total - 5_000,
};

export const intakeReceipt: IntakeReceiptView = {
  ...frame,
  kind: 'intake-receipt',
  jobNumber: 881,
  title: said('iPhone 14 Pro: broken screen'),
  receivedAt: '2026-11-24T09:05:00.000Z',
  facts: quote.facts,
  condition: said('Scratches on the back, SIM tray bent.'),
  accessories: said('Case, charging cable'),
  note: said(''),
  photos: [photo(1, { caption: said('Back') }), photo(2), photo(4)],
};

export const jobReport: JobReportView = {
  ...frame,
  kind: 'job-report',
  jobNumber: 881,
  title: said('iPhone 14 Pro: screen replaced'),
  openedAt: '2026-11-24T09:05:00.000Z',
  closedAt: '2026-11-26T15:10:00.000Z',
  facts: quote.facts,
  summary: said(
    'Screen replaced, seal renewed. Face unlock and touch tested.\nBattery at 89 %, no need to change it yet.',
  ),
  visits: [{ startsAt: '2026-11-26T14:00:00.000Z', endsAt: '2026-11-26T15:10:00.000Z' }],
  parts: [{ name: said('OLED screen'), quantity: 1 }],
  forms: [
    {
      name: 'Test after repair',
      answers: [
        { label: 'Touch works everywhere', text: said('yes') },
        { label: 'Battery health (%)', text: said('89') },
        { label: 'Tested on', day: '2026-11-26' },
        { label: 'Checked by', signed: said('Ola Nordmann') },
        { label: 'Customer', strokes: [[40, 150, 120, 40, 200, 150, 260, 60, 330, 140, 420, 90, 560, 120]] },
      ],
    },
  ],
  photos: [
    { phase: 'before', photos: [photo(1, { caption: said('Cracked corner, before') }), photo(2), photo(3)] },
    { phase: 'after', photos: [photo(4, { caption: said('Done') }), photo(5)] },
  ],
};

export const statement: StatementView = {
  ...frame,
  kind: 'statement',
  currency: 'GBP',
  from: '2026-11-01',
  until: '2026-11-30',
  opening: 0,
  entries: [
    {
      on: '2026-11-24',
      what: { kind: 'invoice', number: 2087 },
      amount: work.totals.total,
      balance: work.totals.total,
    },
    {
      on: '2026-11-24',
      what: { kind: 'payment', number: 31, method: 'card' },
      amount: -5_000,
      balance: work.totals.total - 5_000,
    },
  ],
  closing: work.totals.total - 5_000,
};

export const samples = {
  quote,
  signedQuote,
  invoice,
  creditNote,
  receipt,
  intakeReceipt,
  jobReport,
  statement,
};
