import type { PaperWords } from './words-of-papers.js';

export const FRENCH: PaperWords = {
  papers: {
    quote: {
      text: 'Bonjour {name}, voici votre devis {reference} de {business}. Le voir et y répondre : {link}',
      subject: 'Devis {reference} de {business}',
      mail: 'votre devis {reference} est prêt.',
    },
    'changed-quote': {
      text: 'Bonjour {name}, {business} a modifié votre devis {reference}. Voir le nouveau et répondre : {link}',
      subject: 'Modifié : devis {reference} de {business}',
      mail: 'nous avons modifié votre devis {reference}. Celui-ci remplace le précédent.',
    },
    'signed-quote': {
      text: 'Merci {name}, vous avez accepté le devis {reference} de {business}. Votre exemplaire signé : {link}',
      subject: 'Accepté : devis {reference} de {business}',
      mail: 'merci d’avoir accepté le devis {reference}. Voici votre exemplaire signé.',
    },
    'withdrawn-quote': {
      text: 'Bonjour {name}, {business} a retiré le devis {reference}. Une question ? Répondez ici.',
      subject: 'Retiré : devis {reference} de {business}',
      mail: 'nous avons retiré notre devis {reference} : il ne peut plus être accepté.',
    },
    invoice: {
      text: 'Bonjour {name}, votre facture {reference} de {business} : {link}',
      subject: 'Facture {reference} de {business}',
      mail: 'voici votre facture {reference}.',
    },
    'credit-note': {
      text: 'Bonjour {name}, votre avoir {reference} de {business} : {link}',
      subject: 'Avoir {reference} de {business}',
      mail: 'voici votre avoir {reference}.',
    },
    receipt: {
      text: 'Merci {name}. Votre quittance {reference} de {business} : {link}',
      subject: 'Reçu {reference} de {business}',
      mail: 'merci pour votre paiement. Voici votre reçu {reference}.',
    },
    'refund-receipt': {
      text: 'Bonjour {name}, votre remboursement de {business}. La quittance {reference} : {link}',
      subject: 'Remboursement {reference} de {business}',
      mail: 'nous vous avons remboursé. Voici votre reçu {reference}.',
    },
    'intake-receipt': {
      text: 'Bonjour {name}, voici ce que vous avez déposé chez {business} ({reference}) : {link}',
      subject: 'Ce que vous avez déposé chez {business} ({reference})',
      mail: 'voici ce que vous avez déposé ({reference}) et dans quel état.',
    },
    'job-report': {
      text: 'Bonjour {name}, le rapport de votre intervention {reference} chez {business} : {link}',
      subject: 'Rapport de votre intervention {reference} chez {business}',
      mail: 'voici le rapport de votre intervention {reference}.',
    },
    statement: {
      text: 'Bonjour {name}, votre relevé de {business} : {link}',
      subject: 'Votre relevé de {business}',
      mail: 'voici votre relevé.',
    },
  },
  hello: 'Bonjour {name}, {mail}',
  attached: 'Le PDF est en pièce jointe.',
  online: 'Sur le web : {link}',
  answer: 'Une question ? Répondez à cet e-mail.\n{business}',
  stop: 'Ne plus recevoir nos e-mails : {stop}',
};
