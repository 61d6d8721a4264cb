import { describe, expect, test } from 'vitest';
import {
  type Handling,
  type HandlingEvent,
  type HandlingStep,
  stepHandling,
} from '../../src/conversations/handling-table.js';

const SAM = 'sam';
const NOOR = 'noor';

/** Every way a conversation can be handled, with Noor the one who may have it. */
const states = {
  'bot, nobody': { state: 'open', handledBy: 'bot', memberId: null },
  'bot, Noor': { state: 'open', handledBy: 'bot', memberId: NOOR },
  'staff, nobody': { state: 'open', handledBy: 'staff', memberId: null },
  'staff, Noor': { state: 'open', handledBy: 'staff', memberId: NOOR },
  closed: { state: 'closed', handledBy: 'staff', memberId: NOOR },
  spam: { state: 'spam', handledBy: 'bot', memberId: null },
} as const satisfies Record<string, Handling>;

const events = {
  'Sam claims': { kind: 'claim', memberId: SAM },
  'Noor claims': { kind: 'claim', memberId: NOOR },
  release: { kind: 'release' },
  'Sam takes over': { kind: 'take-over', memberId: SAM },
  'Noor takes over': { kind: 'take-over', memberId: NOOR },
  'hand back': { kind: 'hand-back' },
  'hand over': { kind: 'hand-over' },
  close: { kind: 'close', as: 'closed' },
  spam: { kind: 'close', as: 'spam' },
  reopen: { kind: 'reopen' },
} as const satisfies Record<string, HandlingEvent>;

type State = keyof typeof states;
type Event = keyof typeof events;

/** `=`: nothing to write; `!`: refused; else state, who answers, whose it is, and the entry in the feed. */
const table: Record<Event, Record<State, string>> = {
  'Sam claims': {
    'bot, nobody': 'open bot sam claimed',
    'bot, Noor': 'open bot sam claimed',
    'staff, nobody': 'open staff sam claimed',
    'staff, Noor': 'open staff sam claimed',
    closed: '!',
    spam: '!',
  },
  'Noor claims': {
    'bot, nobody': 'open bot noor claimed',
    'bot, Noor': '=',
    'staff, nobody': 'open staff noor claimed',
    'staff, Noor': '=',
    closed: '!',
    spam: '!',
  },
  release: {
    'bot, nobody': '=',
    'bot, Noor': 'open bot - released',
    'staff, nobody': '=',
    'staff, Noor': 'open staff - released',
    closed: '!',
    spam: '!',
  },
  'Sam takes over': {
    'bot, nobody': 'open staff sam taken-over',
    'bot, Noor': 'open staff sam taken-over',
    'staff, nobody': 'open staff sam taken-over',
    'staff, Noor': 'open staff sam taken-over',
    closed: '!',
    spam: '!',
  },
  'Noor takes over': {
    'bot, nobody': 'open staff noor taken-over',
    'bot, Noor': 'open staff noor taken-over',
    'staff, nobody': 'open staff noor taken-over',
    'staff, Noor': '=',
    closed: '!',
    spam: '!',
  },
  'hand back': {
    'bot, nobody': '=',
    'bot, Noor': '=',
    'staff, nobody': 'open bot - handed-back',
    'staff, Noor': 'open bot noor handed-back',
    closed: '!',
    spam: '!',
  },
  'hand over': {
    'bot, nobody': 'open staff - handed-over',
    'bot, Noor': 'open staff noor handed-over',
    'staff, nobody': '=',
    'staff, Noor': '=',
    closed: '!',
    spam: '!',
  },
  close: {
    'bot, nobody': 'closed bot - closed',
    'bot, Noor': 'closed bot noor closed',
    'staff, nobody': 'closed staff - closed',
    'staff, Noor': 'closed staff noor closed',
    closed: '=',
    spam: '!',
  },
  spam: {
    'bot, nobody': 'spam bot - closed',
    'bot, Noor': 'spam bot noor closed',
    'staff, nobody': 'spam staff - closed',
    'staff, Noor': 'spam staff noor closed',
    closed: '!',
    spam: '=',
  },
  reopen: {
    'bot, nobody': '=',
    'bot, Noor': '=',
    'staff, nobody': '=',
    'staff, Noor': '=',
    closed: 'open staff noor reopened',
    spam: 'open bot - reopened',
  },
};

function written(step: HandlingStep): string {
  if ('unchanged' in step) {
    return '=';
  }
  if ('refusal' in step) {
    return '!';
  }
  const { state, handledBy, memberId } = step.next;
  return `${state} ${handledBy} ${memberId ?? '-'} ${step.activity.replace('conversation.', '')}`;
}

describe.each(Object.entries(table) as [Event, Record<State, string>][])('%s', (event, row) => {
  test.each(Object.entries(row) as [State, string][])('from %s: %s', (state, expected) => {
    expect(written(stepHandling(states[state], events[event]))).toBe(expected);
  });
});

test('a refusal says what to do, and the state given is never changed in place', () => {
  const now: Handling = Object.freeze({ ...states.closed });
  for (const event of Object.values(events)) {
    const step = stepHandling(now, event);
    if ('refusal' in step) {
      expect(step.refusal).toMatch(/closed\..+\.$/);
    }
  }
});
