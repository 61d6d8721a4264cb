import type { VNode } from 'preact';
import { PortalPlainPage, QuotePage } from '../../../src/web/portal/views/quote-page.js';
import type { QuoteStateView, QuoteView } from '../../../src/web/portal/views/quote-view.js';
import { wordsOf } from '../../../src/web/portal/words/words-of.js';
import { quoteActionPath, quoteLinkPath, quotePdfPath } from '../../../src/web/ui/routes/quote-link.js';
import { arabicName, longName } from './fixture-records.js';

const token = 'preview';
const paths = {
  page: quoteLinkPath(token),
  totals: quoteActionPath(token, 'totals'),
  accept: quoteActionPath(token, 'accept'),
  decline: quoteActionPath(token, 'decline'),
  ask: quoteActionPath(token, 'ask'),
  renew: quoteActionPath(token, 'renew'),
  seen: quoteActionPath(token, 'seen'),
  pdf: quotePdfPath(token),
};

const terms = `1. We keep to the price for as long as the quote is valid.
2. The deposit is taken off the last invoice.
3. Parts that we fit carry a guarantee of twelve months; your data is yours to back up, and we ask before anything is erased.

${'If we find something that was not to be seen before, we stop and ask before it costs more. '.repeat(12)}`;

function customerQuote(change: Partial<QuoteView> = {}): QuoteView {
  return {
    paths,
    words: wordsOf('en'),
    business: {
      name: 'Northside Repairs',
      accent: '#0c7c59',
      phone: '+44 1632 960100',
      imprint: ['Northside Repairs Ltd', '12 Canal Street, Leeds LS1 4AB', 'VAT GB 123 4567 89'],
    },
    state: { kind: 'open' },
    reference: 'Q-1042',
    title: 'MacBook Pro 14″: keyboard and battery',
    customerName: 'Tom Hartley',
    date: '22 November 2026',
    validUntil: '22 December 2026',
    lines: [
      {
        id: 'l1',
        description: 'New keyboard, fitted',
        detail: '1 × £148.00',
        amount: '£148.00',
        optional: false,
        chosen: true,
      },
      {
        id: 'l2',
        description: 'Labour: opening, cleaning out coffee, testing every key and the trackpad',
        detail: '2.5 h × £45.00, 10 % off',
        amount: '£101.25',
        optional: false,
        chosen: true,
      },
      {
        id: 'l3',
        description: 'New battery',
        detail: '1 × £89.00',
        amount: '£89.00',
        optional: true,
        chosen: true,
      },
      {
        id: 'l4',
        description: 'Backup of your files before we start',
        detail: '',
        amount: '£25.00',
        optional: true,
        chosen: false,
      },
    ],
    totals: {
      rows: [
        { label: 'Subtotal', amount: '£338.25' },
        { label: 'VAT 20 %', amount: '£67.65' },
      ],
      total: '£405.90',
      deposit: '£121.77',
      stamp: '40590',
    },
    offeredTime: { when: 'Thursday 26 November, 09:00 to 11:00', zone: 'London' },
    note: 'Hi Tom, the coffee went further than we hoped: photo 2 shows the corrosion under the keys.\nThe battery is at 61 %, so now is the cheapest time to change it.',
    photos: [0, 1, 2].map((index) => ({
      thumbnailUrl: `/preview/photo/${index}/thumbnail.jpg`,
      previewUrl: `/preview/photo/${index}/preview.jpg`,
      width: [1200, 900, 1600][index] ?? 1200,
      height: [900, 1200, 900][index] ?? 900,
      placeholder: '#7d8ea6',
      caption: index === 1 ? 'Corrosion under the keys' : '',
    })),
    terms: [
      { kind: 'terms', version: 'Version 3', text: terms },
      { kind: 'privacy', version: 'Version 1', text: 'What you send is kept with your job.' },
    ],
    asks: true,
    form: {
      name: '',
      signedBy: 'typed',
      agreed: [],
      reason: '',
      reasonWords: '',
      question: '',
      errors: {},
    },
    pdf: 'sent',
    ...change,
  };
}

const acceptedQuote: QuoteStateView = {
  kind: 'accepted',
  job: 'J-318',
  booked: { when: 'Thursday 26 November, 09:00 to 11:00', zone: 'United Kingdom Time' },
  receipt: {
    signer: 'Tom Hartley',
    at: '22 November 2026 at 09:41 GMT',
    agreed: ['Terms, version 3', 'Privacy statement, version 1'],
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  payment: {
    amount: '£121.77',
    bank: ['Northside Repairs Ltd', 'Sort code 04-00-04, account 12345678'],
    reference: 'INV-2031',
  },
};

const page = (change: Partial<QuoteView> = {}) => <QuotePage view={customerQuote(change)} />;
const german = customerQuote();

/** A quote as its customer sees it, in each state and with what does not fit easily. */
export const quotePages: Readonly<Record<string, () => VNode>> = {
  '/q/preview': () => page(),
  '/q/preview?long': () =>
    page({
      words: wordsOf('de'),
      business: { ...german.business, name: longName, accent: '#ffd400' },
      customerName: arabicName,
      title: `${longName}: استبدال الشاشة وتنظيف الجهاز بالكامل`,
      asks: false,
      form: {
        ...german.form,
        name: arabicName,
        errors: {
          '': wordsOf('de').somethingWrong,
          'agree-terms': wordsOf('de').agreeMissing,
          signature: wordsOf('de').signatureTooLarge,
          reason: wordsOf('de').reasonMissing,
        },
      },
    }),
  '/q/preview?plain': () => {
    const {
      offeredTime: _time,
      note: _note,
      ...quote
    } = customerQuote({ photos: [], terms: [], pdf: 'none' });
    const lines = quote.lines.slice(0, 1);
    return <QuotePage view={{ ...quote, lines, totals: { rows: [], total: '£148.00', stamp: '14800' } }} />;
  },
  '/q/preview?accepted': () => page({ state: acceptedQuote, pdf: 'signed' }),
  '/q/preview?declined': () => page({ state: { kind: 'declined' }, words: wordsOf('es') }),
  '/q/preview?expired': () => page({ state: { kind: 'expired', asked: false }, words: wordsOf('fr') }),
  '/q/preview?superseded': () =>
    page({ state: { kind: 'superseded', newest: '/q/newest' }, words: wordsOf('pt') }),
  '/q/nothing': () => {
    const words = wordsOf('en');
    return <PortalPlainPage view={{ words, title: words.notFoundTitle, text: words.notFoundText }} />;
  },
};
