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
/** A quote is where its newest version is; `superseded` is only ever the state of an older version. */
export type QuoteState = (typeof QUOTE_STATES)[number];

export const QUOTE_EVENTS = ['draft', 'send', 'view', 'accept', 'decline', 'expire', 'revise'] as const;
export type QuoteEvent = (typeof QUOTE_EVENTS)[number];

export type QuoteStep =
  /** It is so already: nothing happens, nothing is written. */
  { outcome: 'stays' } | { outcome: 'becomes'; next: QuoteState } | { outcome: 'refused'; because: string };

const stays: QuoteStep = { outcome: 'stays' };
const becomes = (next: QuoteState): QuoteStep => ({ outcome: 'becomes', next });
const refused = (because: string): QuoteStep => ({ outcome: 'refused', because });

const NOT_SENT = refused('This quote has not been sent yet.');
const CHANGE_DRAFT = refused('This quote has not been sent yet. Change its draft.');
const FROZEN = refused('What was sent stays as it is. Change it as a new version.');
const IS_JOB = refused('This quote is a job already. What is to change becomes a new quote on that job.');
const DECLINED = refused('This quote was declined. Offer something else as a new version.');
const EXPIRED = refused('This quote has expired. Offer it again as a new version.');
const SUPERSEDED = refused('A newer version of this quote took its place.');

const [draft, accepted, declined] = [becomes('draft'), becomes('accepted'), becomes('declined')];
const UNSENT = { draft, view: NOT_SENT, accept: accepted, decline: declined, expire: NOT_SENT };
const OUT = {
  draft: FROZEN,
  send: refused('Someone sent it a moment ago.'),
  accept: accepted,
  decline: declined,
  expire: becomes('expired'),
  revise: draft,
};

const TABLE: Record<QuoteState, Record<QuoteEvent, QuoteStep>> = {
  requested: {
    ...UNSENT,
    send: refused('Nothing is offered yet. Write its lines first.'),
    revise: CHANGE_DRAFT,
  },
  draft: { ...UNSENT, draft: stays, send: becomes('sent'), revise: CHANGE_DRAFT },
  sent: { ...OUT, view: becomes('viewed') },
  viewed: { ...OUT, view: stays },
  accepted: {
    draft: IS_JOB,
    send: IS_JOB,
    view: stays,
    accept: stays,
    decline: refused('This quote is a job already. Cancel the job instead.'),
    expire: refused('This quote is a job already.'),
    revise: IS_JOB,
  },
  declined: {
    draft: DECLINED,
    send: DECLINED,
    view: stays,
    accept: refused('This quote was declined. A new text opens a new one.'),
    decline: stays,
    expire: refused('This quote was declined.'),
    revise: draft,
  },
  expired: {
    draft: EXPIRED,
    send: EXPIRED,
    view: stays,
    accept: refused('This quote has expired.'),
    decline: refused('This quote has expired.'),
    expire: stays,
    revise: draft,
  },
  superseded: {
    draft: SUPERSEDED,
    send: SUPERSEDED,
    view: stays,
    accept: SUPERSEDED,
    decline: SUPERSEDED,
    expire: SUPERSEDED,
    revise: SUPERSEDED,
  },
};

/** Who may do what to a quote at all; which member may is the policy's to say. */
const DOERS: Record<QuoteEvent, readonly Actor['kind'][]> = {
  draft: ['member'],
  send: ['member'],
  view: ['customer'],
  accept: ['member', 'customer', 'system'],
  decline: ['member', 'customer', 'system'],
  expire: ['system'],
  revise: ['member'],
};

/** The states in which work on a quote is still ahead. */
export const OPEN_QUOTE_STATES = QUOTE_STATES.filter((state) => TABLE[state].accept === accepted);

/** The pure rule behind every change of a quote's state. A customer answers only what was sent to them. */
export function quoteStep(state: QuoteState, event: QuoteEvent, actor: Actor['kind']): QuoteStep {
  if (!DOERS[event].includes(actor)) {
    return refused(
      actor === 'bot'
        ? 'The assistant does not settle quotes.'
        : `A quote is not changed like this by a ${actor}.`,
    );
  }
  const answered = event === 'accept' || event === 'decline';
  if (actor === 'customer' && answered && (state === 'requested' || state === 'draft')) {
    return NOT_SENT;
  }
  return TABLE[state][event];
}

/** Where one version of a quote is: the newest is where the quote is, those before it are superseded. */
export function versionState(quote: { state: QuoteState; newest: number }, version: number): QuoteState {
  return version === quote.newest ? quote.state : 'superseded';
}
