import type { DocumentFrame } from '../../../documents/views/document-view.js';
import { formatMoney } from '../../../platform/money/write-money.js';
import { documentLinkPath, documentPayPath } from '../../ui/routes/document-link.js';
import type { PaymentView } from '../views/document-payment.js';
import { PAY_WORDS } from '../words/pay-words.js';
import { fill } from '../words/quote-words.js';
import { wordsOf } from '../words/words-of.js';
import type { PayableInvoice } from './invoice-paying.js';

export type Paid = {
  /** What was open when the customer went to pay, where they came back from there, as their address says. */
  wasOpen?: number | undefined;
  /** Their going there failed. */
  failed?: boolean;
};

/** How an invoice stands, in its customer's words. */
export function presentPayment(
  token: string,
  invoice: PayableInvoice,
  { language, locale }: Pick<DocumentFrame, 'language' | 'locale'>,
  { wasOpen, failed }: Paid,
): PaymentView {
  const { number, currency, total, paid, open, state, dueOn, overdue, begun, onItsWay, online, bankDetails } =
    invoice;
  const words = PAY_WORDS[language];
  const shared = wordsOf(language);
  const reference = `INV-${number}`;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  if (open === 0) {
    return state === 'credited'
      ? { kind: 'settled', title: words.creditedTitle, text: fill(words.creditedText, { reference }) }
      : { kind: 'settled', title: words.paidTitle, text: fill(words.paidText, { reference }) };
  }
  const again = { path: documentLinkPath(token), label: words.lookAgain };
  if (onItsWay) {
    return { kind: 'waiting', title: words.onItsWayTitle, text: words.onItsWayText, again };
  }
  if (begun && wasOpen === open) {
    const path = `${documentLinkPath(token)}?paid=${open}`;
    return {
      kind: 'waiting',
      title: words.confirmingTitle,
      text: words.confirmingText,
      again: { ...again, path },
    };
  }
  const day = dueOn && sayDay(dueOn, language, locale);
  return {
    kind: 'due',
    title: words.toPay,
    amount: money(open),
    ...(paid > 0 ? { partPaid: fill(words.partPaid, { amount: money(paid), total: money(total) }) } : {}),
    ...(day ? { due: { text: fill(overdue ? words.wasDue : words.dueBy, { date: day }), overdue } } : {}),
    ...(online
      ? { pay: { action: documentPayPath(token), label: fill(shared.payNow, { amount: money(open) }) } }
      : {}),
    ...(bankDetails !== ''
      ? {
          bank: {
            title: shared.payByTransfer,
            details: bankDetails,
            reference: `${shared.paymentReference}: ${reference}`,
          },
        }
      : {}),
    ...(!online && bankDetails === '' ? { later: shared.payLater } : {}),
    ...(failed ? { error: words.notNow } : {}),
  };
}

/** As the paper itself writes days: in its language, where the organization is. */
function sayDay(day: string, language: string, locale: string): string {
  const { region } = new Intl.Locale(locale);
  const local = locale.startsWith(language) ? locale : region ? `${language}-${region}` : language;
  return new Intl.DateTimeFormat(local, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
