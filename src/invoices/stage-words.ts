import type { Language } from './customer-language.js';

type Words = {
  deposit: string;
  balance: string;
  /** Part of a quote or an invoice that is named. */
  partOf(what: string): string;
  /** A stage of what was agreed on in a quote. */
  stageOf(stage: string, quote: string): string;
  /** What an earlier invoice took already. */
  less(invoice: string, stage: string): string;
};

/** What Docket itself writes into the lines of invoices. */
const WORDS: Record<Language, Words> = {
  en: {
    deposit: 'Deposit',
    balance: 'Balance',
    partOf: (what) => `Part of ${what}`,
    stageOf: (stage, quote) => `${stage} for ${quote}`,
    less: (invoice, stage) => `Less ${invoice} (${stage})`,
  },
  es: {
    deposit: 'Anticipo',
    balance: 'Saldo',
    partOf: (what) => `Parte de ${what}`,
    stageOf: (stage, quote) => `${stage} de ${quote}`,
    less: (invoice, stage) => `Menos ${invoice} (${stage})`,
  },
  fr: {
    deposit: 'Acompte',
    balance: 'Solde',
    partOf: (what) => `Partie de ${what}`,
    stageOf: (stage, quote) => `${stage} pour ${quote}`,
    less: (invoice, stage) => `Moins ${invoice} (${stage})`,
  },
  de: {
    deposit: 'Anzahlung',
    balance: 'Restbetrag',
    partOf: (what) => `Teil von ${what}`,
    stageOf: (stage, quote) => `${stage} zu ${quote}`,
    less: (invoice, stage) => `Abzüglich ${invoice} (${stage})`,
  },
  pt: {
    deposit: 'Sinal',
    balance: 'Saldo',
    partOf: (what) => `Parte de ${what}`,
    stageOf: (stage, quote) => `${stage} de ${quote}`,
    less: (invoice, stage) => `Menos ${invoice} (${stage})`,
  },
};

export function sayTo(language: Language | undefined): Words {
  return WORDS[language ?? 'en'];
}
