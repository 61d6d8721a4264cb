import type { Actor } from '../activity/record.js';

export const QUOTE_STATES = [
  'requested',
  'draft',
  'sent',
  'viewed',
  'accepted',
  'declined',
  'expired',
  'superseded',
] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

export const QUOTE_EVENTS = ['accept', 'decline'] as const;
export type QuoteEvent = (typeof QUOTE_EVENTS)[number];

export type QuoteStep =
  /** It is so already: nothing happens, nothing is written. */
  { outcome: 'stays' } | { outcome: 'becomes'; next: QuoteState } | { outcome: 'refused'; because: string };

const accepted: QuoteStep = { outcome: 'becomes', next: 'accepted' };
const declined: QuoteStep = { outcome: 'becomes', next: 'declined' };
const stays: QuoteStep = { outcome: 'stays' };
const refused = (because: string): QuoteStep => ({ outcome: 'refused', because });

const OPEN = { accept: accepted, decline: declined };
const SUPERSEDED = refused('A newer version of this quote took its place.');

const TABLE: Record<QuoteState, Record<QuoteEvent, QuoteStep>> = {
  requested: OPEN,
  draft: OPEN,
  sent: OPEN,
  viewed: OPEN,
  accepted: { accept: stays, decline: refused('This quote is a job already. Cancel the job instead.') },
  declined: { accept: refused('This quote was declined. A new text opens a new one.'), decline: stays },
  expired: { accept: refused('This quote has expired.'), decline: refused('This quote has expired.') },
  superseded: { accept: SUPERSEDED, decline: SUPERSEDED },
};

/** Who may settle a quote; which member may is the policy's to say. */
const SETTLERS: Record<Actor['kind'], boolean> = { member: true, customer: true, system: true, bot: false };

/** The states in which work on a quote is still ahead. */
export const OPEN_QUOTE_STATES = QUOTE_STATES.filter((state) => TABLE[state] === OPEN);

/** The pure rule behind every change of a quote's state. */
export function quoteStep(state: QuoteState, event: QuoteEvent, actor: Actor['kind']): QuoteStep {
  return SETTLERS[actor] ? TABLE[state][event] : refused('The assistant does not settle quotes.');
}
