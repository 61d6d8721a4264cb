import type { PaperWords } from './words-of-papers.js';

export const ENGLISH: PaperWords = {
  papers: {
    quote: {
      text: 'Hi {name}, your quote {reference} from {business} is ready. See it and answer here: {link}',
      subject: 'Quote {reference} from {business}',
      mail: 'your quote {reference} is ready.',
    },
    'changed-quote': {
      text: 'Hi {name}, {business} has changed your quote {reference}. See the new one and answer here: {link}',
      subject: 'Changed: quote {reference} from {business}',
      mail: 'we have changed your quote {reference}. This one takes the place of what you had.',
    },
    'signed-quote': {
      text: 'Thank you {name}, you have accepted quote {reference} from {business}. Your signed copy: {link}',
      subject: 'Accepted: quote {reference} from {business}',
      mail: 'thank you for accepting quote {reference}. This is your signed copy.',
    },
    'withdrawn-quote': {
      text: 'Hi {name}, {business} has withdrawn the quote {reference}. Questions? Just answer here.',
      subject: 'Withdrawn: quote {reference} from {business}',
      mail: 'we have withdrawn our quote {reference}: it cannot be accepted any more.',
    },
    invoice: {
      text: 'Hi {name}, your invoice {reference} from {business}: {link}',
      subject: 'Invoice {reference} from {business}',
      mail: 'this is your invoice {reference}.',
    },
    'credit-note': {
      text: 'Hi {name}, your credit note {reference} from {business}: {link}',
      subject: 'Credit note {reference} from {business}',
      mail: 'this is your credit note {reference}.',
    },
    receipt: {
      text: 'Thank you {name}. Your receipt {reference} from {business}: {link}',
      subject: 'Receipt {reference} from {business}',
      mail: 'thank you for your payment. This is your receipt {reference}.',
    },
    'refund-receipt': {
      text: 'Hi {name}, your refund from {business}. The receipt {reference}: {link}',
      subject: 'Refund {reference} from {business}',
      mail: 'we have given you money back. This is your receipt {reference}.',
    },
    'intake-receipt': {
      text: 'Hi {name}, this is what you handed in at {business} ({reference}): {link}',
      subject: 'What you handed in at {business} ({reference})',
      mail: 'this is what you handed in ({reference}), and the state it was in.',
    },
    'job-report': {
      text: 'Hi {name}, the report on your job {reference} at {business}: {link}',
      subject: 'Report on your job {reference} at {business}',
      mail: 'this is the report on your job {reference}.',
    },
    statement: {
      text: 'Hi {name}, your statement from {business}: {link}',
      subject: 'Your statement from {business}',
      mail: 'this is your statement.',
    },
  },
  hello: 'Hi {name}, {mail}',
  attached: 'It is attached as a PDF.',
  online: 'On the web: {link}',
  answer: 'Questions? Just answer this e-mail.\n{business}',
  stop: 'No more e-mails from us: {stop}',
};
