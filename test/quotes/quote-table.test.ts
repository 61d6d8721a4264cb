import { expect, test } from 'vitest';
import {
  OPEN_QUOTE_STATES,
  QUOTE_EVENTS,
  QUOTE_STATES,
  type QuoteEvent,
  type QuoteState,
  quoteStep,
  versionState,
} from '../../src/quotes/quote-table.js';

/** What each event makes of each state, by who may do it: a state, `=` for nothing, `-` for a refusal. */
const EXPECTED: Record<QuoteState, Record<QuoteEvent, QuoteState | '=' | '-'>> = {
  requested: {
    draft: 'draft',
    send: '-',
    view: '-',
    accept: 'accepted',
    decline: 'declined',
    expire: '-',
    revise: '-',
  },
  draft: {
    draft: '=',
    send: 'sent',
    view: '-',
    accept: 'accepted',
    decline: 'declined',
    expire: '-',
    revise: '-',
  },
  sent: {
    draft: '-',
    send: '-',
    view: 'viewed',
    accept: 'accepted',
    decline: 'declined',
    expire: 'expired',
    revise: 'draft',
  },
  viewed: {
    draft: '-',
    send: '-',
    view: '=',
    accept: 'accepted',
    decline: 'declined',
    expire: 'expired',
    revise: 'draft',
  },
  accepted: { draft: '-', send: '-', view: '=', accept: '=', decline: '-', expire: '-', revise: '-' },
  declined: { draft: '-', send: '-', view: '=', accept: '-', decline: '=', expire: '-', revise: 'draft' },
  expired: { draft: '-', send: '-', view: '=', accept: '-', decline: '-', expire: '=', revise: 'draft' },
  superseded: { draft: '-', send: '-', view: '=', accept: '-', decline: '-', expire: '-', revise: '-' },
};
const DOERS: Record<QuoteEvent, readonly string[]> = {
  draft: ['member'],
  send: ['member'],
  view: ['customer'],
  accept: ['member', 'customer', 'system'],
  decline: ['member', 'customer', 'system'],
  expire: ['system'],
  revise: ['member'],
};

const cases = QUOTE_STATES.flatMap((state) => QUOTE_EVENTS.map((event) => [state, event] as const));

test.each(cases)('a %s quote, asked to %s', (state, event) => {
  for (const actor of ['member', 'customer', 'system', 'bot'] as const) {
    const step = quoteStep(state, event, actor);
    const unsent = state === 'requested' || state === 'draft';
    const may = DOERS[event].includes(actor) && !(actor === 'customer' && unsent);
    const expected = may ? EXPECTED[state][event] : '-';
    if (step.outcome === 'refused') {
      expect(expected, actor).toBe('-');
      expect(step.because).toMatch(/^[A-Z].+\.$/);
    } else {
      expect(step.outcome === 'stays' ? '=' : step.next, actor).toBe(expected);
    }
  }
});

test('work is ahead until an answer; a version before the newest is superseded, whatever the quote is', () => {
  expect(OPEN_QUOTE_STATES).toEqual(['requested', 'draft', 'sent', 'viewed']);
  for (const state of QUOTE_STATES) {
    expect(versionState({ state, newest: 3 }, 3)).toBe(state);
    expect(versionState({ state, newest: 3 }, 2)).toBe('superseded');
  }
});
