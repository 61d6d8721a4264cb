import { findSecrets } from '../../vault/find/find-secrets.js';
import { ASKED_ABOUT } from '../asked-about.js';
import type { Trade } from '../trade.js';
import { type Fact, LONGEST_VALUE } from '../understand/fact.js';
import { fold } from '../understand/tokens.js';
import type { ModelField, Proposal } from './ask-model.js';

/** A customer's message as it reads now; `fresh`: the model had not read it before, so facts may come from it. */
export type CitedMessage = { id: string; number: number; text: string; fresh: boolean; photos: boolean };
export type CheckedFact = { fact: Fact; messageId: string };

/** Below what the rules give to what somebody said outright: a model fills gaps and replaces guesses, no more. */
const SAID = 0.85;
const IMPLIED = 0.6;
/** Kept and shown, and too little to go by: the bot still asks. */
const SEEN_ON_A_PHOTO = 0.45;

const LONGEST: Partial<Record<ModelField, number>> = {
  name: 60,
  device: 80,
  brand: 60,
  model: 80,
  phone: 20,
};
const FROM_PHOTOS: readonly ModelField[] = ['device', 'brand', 'model', 'fault'];

const PLACEHOLDER = /\[[^\]]*\]?/g;
/** Brackets of placeholders, markup, money, and what nobody sees. */
const ODD = /[[\]{}<>|\\`^~*_=@\p{Sc}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const LINK = /:\/\/|\bwww\b|[\p{L}\p{N}-]{2,}\.\p{L}{2,}/iu;
const DOMAIN = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/i;
const EMAIL = /^[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/i;

/**
 * The facts of an answer that may be kept, in the order of the messages they come from. What is not plain, short and
 * taken from the customer's own words is left out, silently: nothing in an answer is worth an error.
 */
export function checkProposals(
  proposals: readonly Proposal[],
  messages: readonly CitedMessage[],
  trade: Trade,
): CheckedFact[] {
  const said = wordsOf(messages.map(({ text }) => text).join('\n'));
  const checked = proposals.flatMap((proposal): CheckedFact[] => {
    const message = messages.find(({ number, fresh }) => fresh && number === proposal.message);
    const sureness = message && surenessOf(proposal, message);
    const value = readValue(proposal, said, trade);
    if (!message || sureness === undefined || value === undefined) {
      return [];
    }
    const fact: Fact = { field: proposal.field, value, sureness, source: 'model', messageIndex: 0 };
    return [{ fact, messageId: message.id }];
  });
  const latest = new Map(
    checked.sort((a, b) => (a.messageId < b.messageId ? -1 : 1)).map((one) => [one.fact.field, one]),
  );
  return [...latest.values()];
}

/** How far a proposal is borne out by the message it names; undefined where it is not. */
function surenessOf(proposal: Proposal, message: CitedMessage): number | undefined {
  const quote = wordsOf(proposal.quote);
  if (quote.length === 0) {
    return message.photos && proposal.quote.trim() === '' && FROM_PHOTOS.includes(proposal.field)
      ? SEEN_ON_A_PHOTO
      : undefined;
  }
  if (!` ${wordsOf(message.text).join(' ')} `.includes(` ${quote.join(' ')} `)) {
    return undefined;
  }
  return proposal.sure ? SAID : IMPLIED;
}

function readValue(
  { field, value: proposed }: Proposal,
  said: readonly string[],
  trade: Trade,
): string | undefined {
  const value = proposed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (value === '' || value.length > (LONGEST[field] ?? LONGEST_VALUE)) {
    return undefined;
  }
  const site = field === 'address' && trade === 'web-support';
  const plain = site ? DOMAIN.test(value) : field === 'email' ? EMAIL.test(value) : isPlain(value);
  if (!plain) {
    return undefined;
  }
  if (!FITS[field](value, said) || findSecrets(value, { asked: ASKED_ABOUT[field] ?? null }).length > 0) {
    return undefined;
  }
  return value;
}

function isPlain(value: string): boolean {
  return !ODD.test(value) && !LINK.test(value);
}

type Fits = (value: string, said: readonly string[]) => boolean;

/** Every word is one the customer wrote. */
const isTheirs: Fits = (value, said) => wordsOf(value).every((word) => said.includes(word));
/** Words may be ours, as in a translation; numbers are the customer's. */
const numbersAreTheirs: Fits = (value, said) =>
  numbersIn(wordsOf(value)).every((number) => numbersIn(said).includes(number));
const numbersIn = (words: readonly string[]): string[] => words.join(' ').match(/\p{N}+/gu) ?? [];
const few =
  (most: number): Fits =>
  (value) =>
    wordsOf(value).length <= most;
const all =
  (...checks: Fits[]): Fits =>
  (value, said) =>
    checks.every((check) => check(value, said));

const FITS: Readonly<Record<ModelField, Fits>> = {
  name: all((value) => /^[\p{L}\p{M}][\p{L}\p{M}'’. -]*$/u.test(value), few(5), isTheirs),
  device: all(numbersAreTheirs, few(16)),
  brand: all(numbersAreTheirs, few(12)),
  model: all(numbersAreTheirs, few(20)),
  fault: all(numbersAreTheirs, few(25)),
  address: isTheirs,
  // "17h" may become "5pm": an hour or a day is two digits, a code is more.
  preferredTime: all(
    (value, said) =>
      numbersAreTheirs((value.match(/\p{N}{3,}/gu) ?? []).join(' '), said) &&
      /^[\p{L}\p{N} :.,'’/+-]+$/u.test(value),
    few(14),
  ),
  phone: (value, said) => {
    const digits = value.replace(/\D/g, '');
    return /^\+?[\d ().-]{7,20}$/.test(value) && said.join('').replace(/\D+/g, ' ').includes(digits);
  },
  email: (value, said) => ` ${said.join(' ')} `.includes(` ${wordsOf(value).join(' ')} `),
  urgency: (value) => value === 'urgent' || value === 'emergency',
};

/** Words as they are compared: folded, without what stands in square brackets. */
export function wordsOf(text: string): string[] {
  return fold(text.replace(PLACEHOLDER, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
