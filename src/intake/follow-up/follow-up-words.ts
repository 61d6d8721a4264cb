import { formatMoney } from '../../platform/money/write-money.js';
import { inFive, type PerLanguage } from '../ask/per-language.js';
import { fillGaps } from '../remind/notice-words.js';
import type { Language } from '../understand/fact.js';

/** What customers are told who have not answered a quote, or not paid: the first time, and every time after. */
export const FOLLOW_UP_SAYINGS = ['quote-1', 'quote-2', 'invoice-1', 'invoice-2'] as const;
export type FollowUpSaying = (typeof FOLLOW_UP_SAYINGS)[number];

/** A sentence with a `link` is left out where there is none. `total` is what is still to be paid, of a quote its sum. */
export const FOLLOW_UP_GAPS = ['name', 'business', 'reference', 'total', 'link'] as const;
export type FollowUpValues = {
  name?: string | undefined;
  business: string;
  reference: string;
  total: string;
  link?: string | undefined;
};

/** In letters that a text carries cheaply (GSM-7), so that all of it fits two segments. */
const SHIPPED: Readonly<Record<FollowUpSaying, PerLanguage<string>>> = {
  'quote-1': inFive(
    'Hi {name}, {business} here. Did you get a chance to look at our quote {reference}? See it and answer here: {link}\nAny questions, just text us.',
    'Hola {name}, le escribe {business}. ¿Ha podido ver nuestro presupuesto {reference}? Puede verlo y responder en {link}\nSi tiene preguntas, escriba a este mismo chat.',
    'Bonjour {name}, ici {business}. Avez-vous pu regarder notre devis {reference} ? Le voir et y répondre : {link}\nUne question ? Écrivez-nous ici.',
    'Hallo {name}, hier ist {business}. Konnten Sie sich unser Angebot {reference} schon ansehen? Ansehen und antworten: {link}\nFragen? Schreiben Sie uns einfach hier.',
    '{name}, daqui {business}. Conseguiu ver a nossa proposta {reference}? Pode ver e responder em {link}\nSe tiver perguntas, escreva-nos aqui.',
  ),
  'quote-2': inFive(
    'Hi {name}, our quote {reference} is still open. It is here: {link}\nIf something does not suit you, just text us. {business}',
    'Hola {name}, nuestro presupuesto {reference} sigue abierto. Puede verlo en {link}\nSi algo no le encaja, escriba a este mismo chat. {business}',
    'Bonjour {name}, notre devis {reference} attend encore votre réponse. Le voici : {link}\nQuelque chose ne convient pas ? Écrivez-nous ici. {business}',
    'Hallo {name}, unser Angebot {reference} ist noch offen. Hier ist es: {link}\nPasst etwas nicht? Schreiben Sie uns einfach hier. {business}',
    '{name}, a nossa proposta {reference} continua em aberto. Pode ver em {link}\nSe algo deve ser diferente, escreva-nos aqui. {business}',
  ),
  'invoice-1': inFive(
    'Hi {name}, a friendly reminder from {business}: invoice {reference} ({total}) is past its due date. See and pay it here: {link}\nAlready paid? Then all is well.',
    'Hola {name}, un recordatorio de {business}: la factura {reference} ({total}) ya ha vencido. Puede verla y pagarla en {link}\nSi ya ha pagado, no haga caso de este mensaje.',
    'Bonjour {name}, petit rappel de {business} : la facture {reference} ({total}) est arrivée à échéance. La voir et la payer : {link}\nSi vous avez déjà payé, tout va bien.',
    'Hallo {name}, eine kleine Erinnerung von {business}: Die Rechnung {reference} ({total}) ist fällig. Ansehen und bezahlen: {link}\nSchon bezahlt? Dann ist alles gut.',
    '{name}, um lembrete de {business}: a fatura {reference} ({total}) passou do prazo. Pode ver e pagar em {link}\nSe pagou entretanto, ignore esta mensagem.',
  ),
  'invoice-2': inFive(
    'Hi {name}, invoice {reference} ({total}) is still unpaid. See and pay it here: {link}\nIf something is wrong with it, just text us. {business}',
    'Hola {name}, la factura {reference} ({total}) sigue pendiente. Puede verla y pagarla en {link}\nSi algo no cuadra, escriba a este mismo chat. {business}',
    'Bonjour {name}, la facture {reference} ({total}) reste impayée. La voir et la payer : {link}\nUn problème ? Écrivez-nous ici. {business}',
    'Hallo {name}, die Rechnung {reference} ({total}) ist noch offen. Ansehen und bezahlen: {link}\nStimmt etwas nicht? Schreiben Sie uns einfach hier. {business}',
    '{name}, a fatura {reference} ({total}) continua por pagar. Pode ver e pagar em {link}\nSe algo estiver errado, escreva-nos aqui. {business}',
  ),
};

/** Of mails only. */
const SUBJECTS: Readonly<Record<'quote' | 'invoice', PerLanguage<string>>> = {
  quote: inFive(
    'Your quote {reference} from {business}',
    'Su presupuesto {reference} de {business}',
    'Votre devis {reference} de {business}',
    'Ihr Angebot {reference} von {business}',
    'O seu orçamento {reference} de {business}',
  ),
  invoice: inFive(
    'Reminder: invoice {reference} from {business}',
    'Recordatorio: factura {reference} de {business}',
    'Rappel : facture {reference} de {business}',
    'Erinnerung: Rechnung {reference} von {business}',
    'Lembrete: fatura {reference} de {business}',
  ),
};

/** Which words are said at a time, counted from one. */
export function followUpSaying(kind: 'quote' | 'invoice', time: number): FollowUpSaying {
  return `${kind}-${time === 1 ? 1 : 2}`;
}

/** An organization's own words where it has some in this language, else Docket's. */
export function followUpWords(
  own: Readonly<Record<string, string>>,
  saying: FollowUpSaying,
  language: Language,
): string {
  return own[`${saying}.${language}`] || shippedFollowUp(saying, language);
}

export function shippedFollowUp(saying: FollowUpSaying, language: Language): string {
  return SHIPPED[saying][language] ?? SHIPPED[saying].en;
}

export function fillFollowUp(text: string, values: FollowUpValues): string {
  return fillGaps(text, values, ['link']);
}

export function followUpSubject(
  kind: 'quote' | 'invoice',
  language: Language,
  values: FollowUpValues,
): string {
  return fillGaps(SUBJECTS[kind][language] ?? SUBJECTS[kind].en, values, []);
}

/** A sum in a language's own writing, without the signs that would make a text take twice the segments. */
export function sayTotal(amount: number, currency: string, language: string, locale: string): string {
  const writing = new Intl.Locale(locale).language === language ? locale : language;
  return formatMoney(amount, currency, writing)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
}
