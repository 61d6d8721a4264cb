import type { PaperWords } from './words-of-papers.js';

export const GERMAN: PaperWords = {
  papers: {
    quote: {
      text: 'Hallo {name}, Ihr Angebot {reference} von {business} ist da. Ansehen und antworten: {link}',
      subject: 'Angebot {reference} von {business}',
      mail: 'Ihr Angebot {reference} ist da.',
    },
    'changed-quote': {
      text: 'Hallo {name}, {business} hat Ihr Angebot {reference} geändert. Das neue ansehen und antworten: {link}',
      subject: 'Geändert: Angebot {reference} von {business}',
      mail: 'wir haben Ihr Angebot {reference} geändert. Dieses tritt an die Stelle des alten.',
    },
    'signed-quote': {
      text: 'Danke {name}, Sie haben das Angebot {reference} von {business} angenommen. Ihr Exemplar: {link}',
      subject: 'Angenommen: Angebot {reference} von {business}',
      mail: 'danke, dass Sie das Angebot {reference} angenommen haben. Dies ist Ihr unterschriebenes Exemplar.',
    },
    'withdrawn-quote': {
      text: 'Hallo {name}, {business} hat das Angebot {reference} zurückgezogen. Fragen? Antworten Sie einfach hier.',
      subject: 'Zurückgezogen: Angebot {reference} von {business}',
      mail: 'wir haben unser Angebot {reference} zurückgezogen: Es kann nicht mehr angenommen werden.',
    },
    invoice: {
      text: 'Hallo {name}, Ihre Rechnung {reference} von {business}: {link}',
      subject: 'Rechnung {reference} von {business}',
      mail: 'dies ist Ihre Rechnung {reference}.',
    },
    'credit-note': {
      text: 'Hallo {name}, Ihre Gutschrift {reference} von {business}: {link}',
      subject: 'Gutschrift {reference} von {business}',
      mail: 'dies ist Ihre Gutschrift {reference}.',
    },
    receipt: {
      text: 'Danke {name}. Ihre Quittung {reference} von {business}: {link}',
      subject: 'Quittung {reference} von {business}',
      mail: 'danke für Ihre Zahlung. Dies ist Ihre Quittung {reference}.',
    },
    'refund-receipt': {
      text: 'Hallo {name}, Ihre Erstattung von {business}. Die Quittung {reference}: {link}',
      subject: 'Erstattung {reference} von {business}',
      mail: 'wir haben Ihnen Geld erstattet. Dies ist Ihre Quittung {reference}.',
    },
    'intake-receipt': {
      text: 'Hallo {name}, das haben Sie bei {business} abgegeben ({reference}): {link}',
      subject: 'Was Sie bei {business} abgegeben haben ({reference})',
      mail: 'das haben Sie abgegeben ({reference}), und in diesem Zustand war es.',
    },
    'job-report': {
      text: 'Hallo {name}, der Bericht zu Ihrem Auftrag {reference} bei {business}: {link}',
      subject: 'Bericht zu Ihrem Auftrag {reference} bei {business}',
      mail: 'dies ist der Bericht zu Ihrem Auftrag {reference}.',
    },
    statement: {
      text: 'Hallo {name}, Ihr Kontoauszug von {business}: {link}',
      subject: 'Ihr Kontoauszug von {business}',
      mail: 'dies ist Ihr Kontoauszug.',
    },
  },
  hello: 'Hallo {name}, {mail}',
  attached: 'Als PDF im Anhang.',
  online: 'Im Netz: {link}',
  answer: 'Fragen? Antworten Sie einfach auf diese E-Mail.\n{business}',
  stop: 'Keine E-Mails mehr von uns: {stop}',
};
