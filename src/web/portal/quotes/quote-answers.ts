import { z } from 'zod';
import { readDrawnSignature } from '../../../quotes/read-signature.js';
import { parseForm } from '../../http/form.js';
import { LONGEST_NAME, LONGEST_QUESTION, LONGEST_REASON } from '../views/quote-answer.js';
import { ENGLISH } from '../words/english.js';
import { DECLINE_REASONS, fill, type QuoteWords } from '../words/quote-words.js';
import type { OpenedQuote, Signing } from './customer-quotes.js';
import { NOTHING_TYPED, sayVersion, type Typed } from './present-quote.js';

const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);
const text = z
  .string()
  .default('')
  // One line or several, and nothing that steers a terminal or turns a line around.
  .transform((typed) =>
    typed
      .replaceAll('\r\n', '\n')
      .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .trim(),
  );

const Choice = z.object({ line: many });
const Acceptance = z.object({
  line: many,
  shown: z.string().default(''),
  agreed: many,
  name: text.transform((name) => name.replace(/\s+/g, ' ')),
  signedBy: z.enum(['typed', 'drawn']).catch('typed'),
  signature: z.string().default(''),
});
const Decline = z.object({ reason: z.string().default(''), reasonWords: text });
const Question = z.object({ question: text });

type Errors = Record<string, string>;
export type Answer<T> = { typed: Typed; errors: Errors; answer: T | undefined };

/** Which optional lines are ticked. */
export function readChoice(body: unknown): Typed {
  // Whatever was typed below goes back with the page, where the whole form came.
  const { agreed, line, name, signedBy } = parseForm(Acceptance, body);
  return { ...NOTHING_TYPED, chosen: line, agreed, name, signedBy };
}

/** Only the ticked lines, as the page's script sends them. */
export function readLines(body: unknown): string[] {
  return parseForm(Choice, body).line;
}

/**
 * What somebody signs, or what is wrong with it, by field, in their language. `stamp` is what the page has to have
 * shown: it says which total was seen.
 */
export async function readAcceptance(
  body: unknown,
  quote: OpenedQuote,
  words: QuoteWords,
  seen: (chosen: readonly string[]) => { stamp: string; total: string },
): Promise<Answer<{ name: string; signature: Signing['signature']; chosen: string[] }>> {
  const { agreed, line, name, shown, signature: drawing, signedBy } = parseForm(Acceptance, body);
  const typed: Typed = { ...NOTHING_TYPED, chosen: line, agreed, name, signedBy };
  const errors: Errors = {};
  for (const { kind } of quote.terms) {
    if (!agreed.includes(kind)) {
      errors[`agree-${kind}`] = words.agreeMissing;
    }
  }
  if (name === '') {
    errors.name = words.nameMissing;
  } else if ([...name].length > LONGEST_NAME) {
    errors.name = fill(words.tooLong, { count: String(LONGEST_NAME) });
  }
  const signature =
    signedBy === 'drawn' ? await readDrawing(drawing, words, errors) : ({ kind: 'typed' } as const);
  if (Object.keys(errors).length > 0) {
    errors[''] = words.somethingWrong;
  }
  const { stamp, total } = seen(line);
  if (shown !== stamp) {
    errors[''] = fill(words.totalChanged, { total });
  }
  const answer =
    Object.keys(errors).length === 0 && signature ? { name, signature, chosen: line } : undefined;
  return { typed, errors, answer };
}

async function readDrawing(
  drawing: string,
  words: QuoteWords,
  errors: Errors,
): Promise<Signing['signature'] | undefined> {
  const read = await readDrawnSignature(drawing);
  if ('png' in read) {
    return { kind: 'drawn', png: read.png };
  }
  errors.signature = {
    blank: words.signatureBlank,
    'too-large': words.signatureTooLarge,
    broken: words.signatureBroken,
  }[read.problem];
  return undefined;
}

/** Why it is declined, as staff read it, or what is wrong with that. */
export function readDecline(body: unknown, words: QuoteWords): Answer<string> {
  const { reason: picked, reasonWords } = parseForm(Decline, body);
  const reason = DECLINE_REASONS.find((known) => known === picked);
  const errors: Errors = {
    ...(reason ? {} : { reason: words.reasonMissing }),
    ...([...reasonWords].length > LONGEST_REASON
      ? { reasonWords: fill(words.tooLong, { count: String(LONGEST_REASON) }) }
      : {}),
  };
  const typed = { ...NOTHING_TYPED, reason: picked, reasonWords };
  const fine = reason && Object.keys(errors).length === 0;
  const said = fine && [ENGLISH.reasons[reason], reasonWords].filter(Boolean).join(': ');
  return { typed, errors, answer: said || undefined };
}

/** What somebody asks, or what is wrong with that. */
export function readQuestion(body: unknown, words: QuoteWords): Answer<string> {
  const { question } = parseForm(Question, body);
  const errors: Errors =
    question === ''
      ? { question: words.questionMissing }
      : [...question].length > LONGEST_QUESTION
        ? { question: fill(words.tooLong, { count: String(LONGEST_QUESTION) }) }
        : {};
  const answer = Object.keys(errors).length === 0 ? question : undefined;
  return { typed: { ...NOTHING_TYPED, question }, errors, answer };
}

/** The sentences that somebody ticks and signs under, as the page has them; sealed with the signature. */
export function sayAgreement(quote: OpenedQuote, words: QuoteWords, total: string): string {
  const { organization, number, terms, version } = quote;
  const gaps = { reference: `Q-${number}`, business: organization.name, total };
  return [
    `${words.quote} Q-${number}, ${fill(words.version, { number: String(version.number) })}`,
    fill(words.acceptLead, gaps),
    ...terms.map((one) => {
      const sentence = one.kind === 'terms' ? words.agreeTerms : words.agreePrivacy;
      return `[x] ${sentence} (${words[one.kind]}, ${sayVersion(one, words)})`;
    }),
    fill(words.acceptButton, gaps),
  ].join('\n');
}
