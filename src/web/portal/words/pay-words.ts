import type { DocumentLanguage } from '../../../documents/views/document-view.js';

/** What stands above an invoice on its customer's page. Gaps: {amount}, {total}, {date}, {reference}. */
export type PayWords = {
  toPay: string;
  partPaid: string;
  dueBy: string;
  wasDue: string;
  paidTitle: string;
  paidText: string;
  creditedTitle: string;
  creditedText: string;
  confirmingTitle: string;
  confirmingText: string;
  onItsWayTitle: string;
  onItsWayText: string;
  lookAgain: string;
  notNow: string;
};

const ENGLISH: PayWords = {
  toPay: 'To pay',
  partPaid: '{amount} of {total} is paid already.',
  dueBy: 'Please pay by {date}.',
  wasDue: 'It was due on {date}.',
  paidTitle: 'Paid, thank you',
  paidText: 'Nothing is left to pay on {reference}.',
  creditedTitle: 'Nothing to pay',
  creditedText: '{reference} was credited.',
  confirmingTitle: 'Thank you, your payment is being confirmed',
  confirmingText: 'It usually takes less than a minute. There is nothing more for you to do.',
  onItsWayTitle: 'Your payment is on its way',
  onItsWayText: 'Your bank takes a few days. There is nothing more for you to do.',
  lookAgain: 'Look again',
  notNow: 'Paying by card does not work just now. Nothing was charged: try again in a few minutes.',
};

const SPANISH: PayWords = {
  toPay: 'Por pagar',
  partPaid: 'Ya se han pagado {amount} de {total}.',
  dueBy: 'Pague antes del {date}, por favor.',
  wasDue: 'Venció el {date}.',
  paidTitle: 'Pagado, gracias',
  paidText: 'No queda nada por pagar de {reference}.',
  creditedTitle: 'Nada por pagar',
  creditedText: '{reference} se ha abonado.',
  confirmingTitle: 'Gracias, estamos confirmando su pago',
  confirmingText: 'Suele tardar menos de un minuto. No tiene que hacer nada más.',
  onItsWayTitle: 'Su pago está en camino',
  onItsWayText: 'Su banco tarda unos días. No tiene que hacer nada más.',
  lookAgain: 'Mirar de nuevo',
  notNow: 'Ahora no se puede pagar con tarjeta. No se ha cobrado nada: inténtelo en unos minutos.',
};

const FRENCH: PayWords = {
  toPay: 'À payer',
  partPaid: '{amount} sur {total} sont déjà payés.',
  dueBy: 'À payer avant le {date}.',
  wasDue: 'Échéance dépassée : {date}.',
  paidTitle: 'Payé, merci',
  paidText: 'Il ne reste rien à payer sur {reference}.',
  creditedTitle: 'Rien à payer',
  creditedText: '{reference} a fait l’objet d’un avoir.',
  confirmingTitle: 'Merci, votre paiement est en cours de confirmation',
  confirmingText: 'Cela prend en général moins d’une minute. Vous n’avez rien d’autre à faire.',
  onItsWayTitle: 'Votre paiement est en route',
  onItsWayText: 'Votre banque prend quelques jours. Vous n’avez rien d’autre à faire.',
  lookAgain: 'Regarder à nouveau',
  notNow:
    'Le paiement par carte ne fonctionne pas pour le moment. Rien n’a été débité : réessayez dans quelques minutes.',
};

const GERMAN: PayWords = {
  toPay: 'Zu zahlen',
  partPaid: '{amount} von {total} sind schon bezahlt.',
  dueBy: 'Bitte bis {date} zahlen.',
  wasDue: 'Fällig war sie am {date}.',
  paidTitle: 'Bezahlt, vielen Dank',
  paidText: 'Auf {reference} ist nichts mehr zu zahlen.',
  creditedTitle: 'Nichts zu zahlen',
  creditedText: '{reference} wurde gutgeschrieben.',
  confirmingTitle: 'Danke, Ihre Zahlung wird bestätigt',
  confirmingText: 'Das dauert meist keine Minute. Sie müssen nichts weiter tun.',
  onItsWayTitle: 'Ihre Zahlung ist unterwegs',
  onItsWayText: 'Ihre Bank braucht ein paar Tage. Sie müssen nichts weiter tun.',
  lookAgain: 'Noch einmal nachsehen',
  notNow:
    'Mit Karte zahlen geht gerade nicht. Es wurde nichts abgebucht: Versuchen Sie es in ein paar Minuten noch einmal.',
};

const PORTUGUESE: PayWords = {
  toPay: 'A pagar',
  partPaid: 'Já foram pagos {amount} de {total}.',
  dueBy: 'Pague até {date}, por favor.',
  wasDue: 'Venceu em {date}.',
  paidTitle: 'Pago, obrigado',
  paidText: 'Não falta pagar nada de {reference}.',
  creditedTitle: 'Nada a pagar',
  creditedText: '{reference} foi creditada.',
  confirmingTitle: 'Obrigado, o seu pagamento está a ser confirmado',
  confirmingText: 'Costuma demorar menos de um minuto. Não precisa de fazer mais nada.',
  onItsWayTitle: 'O seu pagamento está a caminho',
  onItsWayText: 'O seu banco demora alguns dias. Não precisa de fazer mais nada.',
  lookAgain: 'Ver outra vez',
  notNow: 'Agora não é possível pagar com cartão. Nada foi cobrado: tente daqui a alguns minutos.',
};

export const PAY_WORDS: Readonly<Record<DocumentLanguage, PayWords>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};
