import { expect, test } from 'vitest';
import { OrganizationSettings } from '../../src/accounts/organization-settings.js';
import { readCardRules } from '../../src/accounts/slack-channels.js';
import { matchesRules, type RuledItem } from '../../src/notifications/card-rules.js';

const settings = OrganizationSettings.parse({ openMonday: '09:00-18:00' });
const hours = { opening: settings, timeZone: 'America/New_York' };
/** Monday, 10:00 in New York. */
const openAt = new Date('2026-11-23T15:00:00Z');
/** Monday, 22:00 in New York. */
const closedAt = new Date('2026-11-24T03:00:00Z');

const item = (more: Partial<RuledItem> = {}): RuledItem => ({
  trade: 'it-repair',
  customerId: 'ann',
  kind: 'quote',
  pipelineId: null,
  openedAt: openAt,
  ...more,
});

test.each([
  ['no rules', {}, {}, true],
  ['its trade', { trades: ['it-repair', 'plumbing'] }, {}, true],
  ['another trade', { trades: ['plumbing'] }, {}, false],
  ['its kind', { kinds: ['quote'] }, {}, true],
  ['another kind', { kinds: ['job'] }, {}, false],
  ['its customer', { customers: ['ann'] }, {}, true],
  ['another customer', { customers: ['bob'] }, {}, false],
  ['a pipeline that is not known yet', { pipelines: ['p1'] }, {}, false],
  ['its pipeline', { pipelines: ['p1'] }, { kind: 'job', pipelineId: 'p1' }, true],
  ['within hours', { hours: 'in' }, {}, true],
  ['within hours, at night', { hours: 'in' }, { openedAt: closedAt }, false],
  ['out of hours, at night', { hours: 'out' }, { openedAt: closedAt }, true],
  ['out of hours, by day', { hours: 'out' }, {}, false],
  ['one of two does not match', { trades: ['it-repair'], customers: ['bob'] }, {}, false],
] as const)('%s', (_name, rules, more, expected) => {
  expect(matchesRules(readCardRules(rules), item(more), hours)).toBe(expected);
});

test('where no opening hours are known, somebody is always there', () => {
  const unknown = { opening: OrganizationSettings.parse({}), timeZone: 'UTC' };
  expect(matchesRules(readCardRules({ hours: 'in' }), item({ openedAt: closedAt }), unknown)).toBe(true);
});

test.each([null, 'x', [], { trades: 'all', hours: 7 }, { kinds: ['invoice'] }])(
  'rules that cannot be read hold back nothing: %j',
  (stored) => {
    expect(matchesRules(readCardRules(stored), item(), hours)).toBe(true);
  },
);
