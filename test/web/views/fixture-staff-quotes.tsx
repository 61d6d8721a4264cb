import type { VNode } from 'preact';
import { composeDocument } from '../../../src/documents/compose/compose-document.js';
import { stopWords } from '../../../src/documents/compose/stop-words.js';
import { renderComposedHtml } from '../../../src/documents/html/render-html.js';
import { TemplatePage, TemplatesPage } from '../../../src/web/staff/settings/templates/templates-page.js';
import { DeclineQuotePage } from '../../../src/web/staff/views/quote-decline-page.js';
import type { DraftView } from '../../../src/web/staff/views/quote-draft-view.js';
import { QuoteEditorPage } from '../../../src/web/staff/views/quote-editor.js';
import type { OfferView } from '../../../src/web/staff/views/quote-offer.js';
import { QuotePreviewPage } from '../../../src/web/staff/views/quote-preview-page.js';
import { SendQuotePage, SentQuotePage } from '../../../src/web/staff/views/quote-send-page.js';
import { NewQuotePage, QuotesPage } from '../../../src/web/staff/views/quotes-page.js';
import { RecordPage } from '../../../src/web/staff/views/record-page.js';
import { quote as quoteView } from '../../documents/sample-views.js';
import { storedPhoto } from './fixture-photos.js';
import { arabicName, longName, quoteRecord, shell } from './fixture-records.js';

const at = '2026-03-01T09:00:00.000Z';
const line = { quantity: '1', unit: 'piece', price: '149.90', tax: '2000', discount: '', choice: '' };
const draft: DraftView = {
  number: 12,
  reference: 'Q-12',
  customer: { id: 'c1', name: arabicName },
  version: 'Version 2',
  currency: 'GBP',
  typed: {
    title: 'Galaxy S22, screen',
    note: 'As we said on the phone.',
    lines: [
      { ...line, description: 'Screen, Galaxy S22\nOriginal part' },
      { ...line, description: longName, quantity: '2.5', unit: 'h', price: 'ten', discount: '10' },
      { ...line, description: arabicName, choice: 'optional' },
    ],
    validDays: '30',
    depositKind: 'percent',
    depositValue: '25',
    photoIds: ['photo-0'],
    offerDate: '2026-03-30',
    offerTime: '09:30',
    offerMinutes: '60',
    offerMembers: ['m1'],
    language: 'en',
  },
  taxes: [
    { value: '2000', label: 'VAT 20%' },
    { value: '0', label: 'No tax' },
  ],
  languages: [{ value: 'en', label: 'English' }],
  photos: [storedPhoto(0), storedPhoto(1), storedPhoto(2)],
  members: [{ value: 'm1', label: arabicName }],
  lengths: [{ value: '60', label: '1 h' }],
  terms: [{ label: 'Terms, version 2 (en)', href: '/p/northside/terms/en/2' }],
  canSend: true,
  taken: [],
  state: {
    path: '/quotes/12/draft',
    revision: 3,
    said: 'Not saved',
    amounts: ['£149.90', '', '£149.90'],
    totals: [
      { label: 'Without tax', amount: '£149.90' },
      { label: 'Tax 20%', amount: '£29.98' },
      { label: 'Total', amount: '£179.88', strong: true },
      { label: 'Deposit', amount: '£44.97' },
    ],
    problems: { 'lines.1.price': 'Line 2: write the price as a number, such as 12.50.' },
    screened: {},
  },
};

const offer: OfferView = {
  number: 12,
  title: 'Galaxy S22',
  can: { draft: false, send: true, revise: true, link: true },
  lines: [
    { description: 'Screen, Galaxy S22', detail: '2 piece × £149.90', amount: '£299.80', taken: true },
    { description: longName, detail: '£10.00, optional', amount: '£10.00', taken: false },
  ],
  totals: draft.state.totals,
  note: 'As we said on the phone.',
  sentAt: at,
  viewedAt: at,
  expiresAt: at,
  linked: true,
  newLink: 'https://docket.example.com/q/abcdefghijklmnopqrstuvwxyz0123456789-abcdef',
  extraOf: { number: 311 },
  signed: {
    name: arabicName,
    at,
    signature: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
    agreed: 'I accept this quote.',
    from: '192.0.2.1, Some Browser',
    seal: 'ab'.repeat(32),
  },
  versions: [
    { label: 'Version 2', at, changes: ['Total: £120.00 → £150.00', `New: ${longName}`] },
    { label: 'Version 1', at, changes: [] },
  ],
};

const row = {
  number: 12,
  title: longName,
  customer: { id: 'c1', name: arabicName },
  state: { label: 'Sent', tone: 'accent' },
  total: '£1,179.88',
  expiresAt: at,
  updatedAt: at,
} as const;

/** The pages of quotes as staff see them. */
export const staffQuotePages: Record<string, () => VNode> = {
  '/quotes/12/draft': () => <QuoteEditorPage shell={shell} view={draft} blank={false} />,
  '/quotes/12/draft?conflict': () => (
    <QuoteEditorPage
      shell={shell}
      view={{
        ...draft,
        state: { ...draft.state, problems: {}, conflict: 'Ada changed this quote meanwhile.' },
      }}
      blank
    />
  ),
  '/quotes/12?offer': () => <RecordPage shell={shell} view={{ ...quoteRecord(), offer }} />,
  '/quotes/12/preview': () => (
    <QuotePreviewPage
      shell={shell}
      view={{
        number: 12,
        title: 'Quote Q-12',
        customer: arabicName,
        html: renderComposedHtml(
          stopWords(
            composeDocument(quoteView),
            { places: new Set(['line 1']), texts: new Set() },
            'Stopped: this text would show a passcode.',
          ),
          {
            thumbnail: () => '/preview/photo/1/thumbnail.jpg',
            full: () => '/preview/photo/1/preview.jpg',
            logo: null,
            signature: null,
          },
        ),
        stopped: ['line 1'],
        sent: false,
        hiddenPhotos: 1,
        can: { draft: true, send: true },
      }}
    />
  ),
  '/quotes/12/send': () => (
    <SendQuotePage
      shell={shell}
      view={{
        number: 12,
        reference: 'Q-12',
        title: longName,
        customer: arabicName,
        revision: 3,
        total: '£179.88',
        ways: [
          {
            by: 'text',
            to: '+447700900123',
            subject: '',
            words: 'Your quote Q-12: https://docket.example/q/…',
          },
          { by: 'email', because: 'No e-mail address is known.' },
        ],
        error: 'One of its photos is for staff only.',
      }}
    />
  ),
  '/quotes/12/decline': () => (
    <DeclineQuotePage
      shell={shell}
      view={{
        number: 12,
        title: longName,
        customer: arabicName,
        sent: true,
        ways: [
          { by: 'text', to: '+447700900123', subject: '', words: 'Northside has withdrawn the quote Q-12.' },
          { by: 'email', because: 'No e-mail address is known.' },
        ],
        reason: '',
        tell: true,
        error: 'Say why, for the feed. Only staff read it.',
      }}
    />
  ),
  '/quotes/12/sent': () => (
    <SentQuotePage
      shell={shell}
      view={{
        number: 12,
        reference: 'Q-12',
        link: offer.newLink ?? '',
        because: 'No phone number is known.',
      }}
    />
  ),
  '/quotes': () => (
    <QuotesPage
      shell={shell}
      view={{
        tabs: [
          { href: '/quotes', label: 'Open', current: true, count: 2 },
          { href: '/quotes', label: 'Declined or expired', current: false },
        ],
        state: 'open',
        search: '',
        canStart: true,
        rows: [row, { ...row, number: 13, title: arabicName }],
        paging: { next: '/quotes' },
      }}
    />
  ),
  '/settings/templates': () => (
    <TemplatesPage
      shell={shell}
      view={{
        archived: false,
        rows: [
          { id: 't1', name: longName, said: '3 lines, £210.00', note: 'Parts come within two days.' },
          { id: 't2', name: arabicName, said: '1 line, £10.00', note: '' },
        ],
        refused: { id: 't2', typed: '', error: 'Give it a name.' },
      }}
    />
  ),
  '/settings/templates?none': () => <TemplatesPage shell={shell} view={{ archived: false, rows: [] }} />,
  '/settings/templates?show=archived': () => (
    <TemplatesPage
      shell={shell}
      view={{ archived: true, rows: [{ id: 't1', name: longName, said: '3 lines, £210.00', note: '' }] }}
    />
  ),
  '/settings/templates/t1': () => (
    <TemplatePage
      shell={shell}
      view={{ ...draft, id: 't1', name: longName, archived: false }}
      blank={false}
    />
  ),
  '/quotes?none': () => (
    <QuotesPage
      shell={shell}
      view={{ tabs: [], state: 'open', search: '', canStart: true, rows: [], paging: {} }}
    />
  ),
  '/quotes/new': () => (
    <NewQuotePage
      shell={shell}
      view={{
        customers: [{ value: 'c1', label: arabicName }],
        templates: [{ value: 't1', label: longName }],
        title: '',
      }}
    />
  ),
};
