import type { PaperWords } from './words-of-papers.js';

export const PORTUGUESE: PaperWords = {
  papers: {
    quote: {
      text: '{name}, a sua proposta {reference} de {business} pode ser vista aqui. Para responder: {link}',
      subject: 'Orçamento {reference} de {business}',
      mail: 'o seu orçamento {reference} está pronto.',
    },
    'changed-quote': {
      text: '{name}, {business} mudou a sua proposta {reference}. Pode ver a nova e responder em {link}',
      subject: 'Alterado: orçamento {reference} de {business}',
      mail: 'alterámos o seu orçamento {reference}. Este substitui o anterior.',
    },
    'signed-quote': {
      text: '{name}, aceitou a proposta {reference} de {business}. Muito obrigado. A sua via assinada: {link}',
      subject: 'Aceite: orçamento {reference} de {business}',
      mail: 'obrigado por aceitar o orçamento {reference}. Esta é a sua via assinada.',
    },
    'withdrawn-quote': {
      text: '{name}, {business} retirou a proposta {reference}. Para perguntas, basta responder a esta mensagem.',
      subject: 'Retirado: orçamento {reference} de {business}',
      mail: 'retirámos o nosso orçamento {reference}: já não pode ser aceite.',
    },
    invoice: {
      text: '{name}, a sua fatura {reference} de {business}: {link}',
      subject: 'Fatura {reference} de {business}',
      mail: 'esta é a sua fatura {reference}.',
    },
    'credit-note': {
      text: '{name}, a sua nota de abono {reference} de {business}: {link}',
      subject: 'Nota de crédito {reference} de {business}',
      mail: 'esta é a sua nota de crédito {reference}.',
    },
    receipt: {
      text: '{name}, muito obrigado. O seu recibo {reference} de {business}: {link}',
      subject: 'Recibo {reference} de {business}',
      mail: 'obrigado pelo pagamento. Este é o seu recibo {reference}.',
    },
    'refund-receipt': {
      text: '{name}, o seu reembolso de {business}. O recibo {reference}: {link}',
      subject: 'Reembolso {reference} de {business}',
      mail: 'devolvemos-lhe dinheiro. Este é o seu recibo {reference}.',
    },
    'intake-receipt': {
      text: '{name}, isto foi o que entregou em {business} ({reference}): {link}',
      subject: 'O que entregou em {business} ({reference})',
      mail: 'isto foi o que entregou ({reference}) e o estado em que estava.',
    },
    'job-report': {
      text: '{name}, o resumo do seu trabalho {reference} em {business}: {link}',
      subject: 'Relatório do seu trabalho {reference} em {business}',
      mail: 'este é o relatório do seu trabalho {reference}.',
    },
    statement: {
      text: '{name}, o seu extrato de {business}: {link}',
      subject: 'O seu extrato de {business}',
      mail: 'este é o seu extrato.',
    },
  },
  hello: 'Olá {name}, {mail}',
  attached: 'Segue em PDF, em anexo.',
  online: 'Na internet: {link}',
  answer: 'Perguntas? Responda a este e-mail.\n{business}',
  stop: 'Não receber mais e-mails nossos: {stop}',
};
