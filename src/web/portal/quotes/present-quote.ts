import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { formatMoney } from '../../../platform/money/write-money.js';
import type { AgreedTerms } from '../../../quotes/read-for-customer.js';
import {
  quoteActionPath,
  quoteLinkPath,
  quotePdfPath,
  quotePhotoPath,
  quotePicturePath,
} from '../../ui/routes/quote-link.js';
import type {
  QuoteBusinessView,
  QuoteFormView,
  QuotePaths,
  QuotePhotoView,
  QuoteReceiptView,
  QuoteStateView,
  QuoteTimeView,
  QuoteView,
} from '../views/quote-view.js';
import { fill, type QuoteWords } from '../words/quote-words.js';
import { wordsOf } from '../words/words-of.js';
import type { OpenedQuote } from './customer-quotes.js';
import { presentLines, presentTotals, priceChosen } from './price-quote.js';

/** What somebody chose and typed so far. */
export type Typed = Omit<QuoteFormView, 'errors'> & {
  /** Optional lines by id; undefined: as the quote was sent. */
  chosen: readonly string[] | undefined;
};

export const NOTHING_TYPED: Typed = {
  chosen: undefined,
  name: '',
  signedBy: 'typed',
  agreed: [],
  reason: '',
  reasonWords: '',
  question: '',
};

export type Shown = {
  token: string;
  now: Date;
  typed?: Typed;
  errors?: QuoteFormView['errors'];
  said?: string;
};

/** A quote in its customer's language; money and dates as they are written there. */
export function presentQuote(quote: OpenedQuote, shown: Shown): QuoteView {
  const { token, now, typed = NOTHING_TYPED, errors = {}, said } = shown;
  const { version, organization } = quote;
  const locale = localeOf(quote);
  const words = wordsOf(version.language);
  const { chosen, ...form } = typed;
  const picked = priceChosen(quote, chosen);
  const offeredTime = presentOffer(quote, locale, now);
  return {
    paths: pathsOf(token),
    words,
    business: presentBusiness(quote, token),
    state: presentState(quote, token, words, locale),
    reference: `Q-${quote.number}`,
    title: quote.title,
    ...(quote.customerName ? { customerName: quote.customerName } : {}),
    date: sayDay(version.sentAt ?? new Date(0), locale, organization.timeZone),
    validUntil: version.validUntil ? sayDay(new Date(version.validUntil), locale, 'UTC') : '',
    lines: presentLines(quote, picked, locale),
    totals: presentTotals(quote, picked, words, locale),
    ...(offeredTime ? { offeredTime } : {}),
    ...(version.note ? { note: version.note } : {}),
    photos: presentPhotos(quote, token),
    terms: quote.terms.map((terms) => ({
      kind: terms.kind,
      version: sayVersion(terms, words),
      text: terms.text,
    })),
    asks: quote.asks,
    form: { ...form, errors },
    ...(said ? { said } : {}),
    pdf: quote.documentId === null ? 'none' : quote.documentSigned ? 'signed' : 'sent',
  };
}

/** A time that is over is offered no more; one that was taken and is booked is told as that. */
function presentOffer(
  { organization, state, version, wasBooked }: OpenedQuote,
  locale: string,
  now: Date,
): QuoteTimeView | undefined {
  const { offered } = version;
  const still = offered && (state === 'open' ? offered.startsAt > now : !wasBooked);
  return still ? sayOffer(offered, locale, organization.timeZone) : undefined;
}

/** How dates and money are written for this customer: the business's own habits where its language is theirs. */
export function localeOf({ version, organization }: OpenedQuote): string {
  const own = new Intl.Locale(organization.locale).language === version.language;
  return own ? organization.locale : version.language;
}

function pathsOf(token: string): QuotePaths {
  return {
    page: quoteLinkPath(token),
    totals: quoteActionPath(token, 'totals'),
    accept: quoteActionPath(token, 'accept'),
    decline: quoteActionPath(token, 'decline'),
    ask: quoteActionPath(token, 'ask'),
    renew: quoteActionPath(token, 'renew'),
    seen: quoteActionPath(token, 'seen'),
    pdf: quotePdfPath(token),
  };
}

function presentBusiness({ logo, organization }: OpenedQuote, token: string): QuoteBusinessView {
  const { name, phoneNumbers, settings } = organization;
  const { accent, billing } = settings;
  const [number] = phoneNumbers;
  const lines = [billing.legalName, ...billing.address.split('\n'), billing.taxNumber];
  return {
    name,
    ...(logo ? { logo: { url: quotePicturePath(token, 'logo'), ...logo } } : {}),
    ...(accent ? { accent } : {}),
    ...(number ? { phone: parsePhoneNumberFromString(number)?.formatInternational() ?? number } : {}),
    imprint: lines.map((line) => line.trim()).filter((line) => line !== ''),
  };
}

function presentState(quote: OpenedQuote, token: string, words: QuoteWords, locale: string): QuoteStateView {
  const { booked, deposit, jobNumber, organization, renewalAsked, signed, state, version } = quote;
  switch (state) {
    case 'accepted': {
      const bank = organization.settings.billing.bankDetails.split('\n').filter((line) => line.trim() !== '');
      return {
        kind: 'accepted',
        ...(signed ? { receipt: presentReceipt(quote, token, words, locale) } : {}),
        ...(jobNumber ? { job: `J-${jobNumber}` } : {}),
        ...(booked ? { booked: sayOffer(booked, locale, organization.timeZone) } : {}),
        ...(deposit
          ? {
              payment: {
                amount: formatMoney(deposit.amount, version.currency, locale),
                reference: deposit.reference,
                bank,
                ...(deposit.link ? { link: deposit.link } : {}),
              },
            }
          : {}),
      };
    }
    case 'expired':
      return { kind: 'expired', asked: renewalAsked };
    case 'superseded':
      return { kind: 'superseded', newest: quoteActionPath(token, 'newest') };
    default:
      return { kind: state };
  }
}

function presentReceipt(
  { organization, signed, terms }: OpenedQuote,
  token: string,
  words: QuoteWords,
  locale: string,
): QuoteReceiptView {
  return {
    signer: signed?.name ?? '',
    at: new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeStyle: 'long',
      timeZone: organization.timeZone,
    }).format(signed?.at),
    ...(signed?.drawn ? { inkUrl: quotePicturePath(token, 'signature') } : {}),
    agreed: terms.map((one) => `${words[one.kind]}, ${sayVersion(one, words)}`),
    hash: signed?.documentSha256 ?? '',
  };
}

export function sayVersion({ number }: AgreedTerms, words: QuoteWords): string {
  return fill(words.version, { number: String(number) });
}

function presentPhotos({ photos }: OpenedQuote, token: string): QuotePhotoView[] {
  return photos.map(({ caption, height, placeholder, position, width }) => ({
    thumbnailUrl: quotePhotoPath(token, position, 'thumbnail'),
    previewUrl: quotePhotoPath(token, position, 'preview'),
    width,
    height,
    placeholder: placeholder ?? '#888888',
    caption: caption ?? '',
  }));
}

function sayDay(at: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at);
}

function sayOffer(
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  locale: string,
  timeZone: string,
): QuoteTimeView {
  const when = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).formatRange(startsAt, endsAt);
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    startsAt,
  );
  return { when, zone: parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone };
}
