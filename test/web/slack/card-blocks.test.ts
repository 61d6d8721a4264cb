import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardView } from '../../../src/notifications/card-view.js';
import { renderCard, renderPlainCard } from '../../../src/web/slack/card-blocks.js';
import { refuseBlocks } from '../../fakes/slack-blocks.js';

const ID = '01a20728-6df4-75d9-af0e-8c429e73c909';
const FULL: CardView = {
  conversationId: ID,
  url: `https://docket.test/inbox/${ID}`,
  customer: 'Ann Lee',
  address: '+12015550123',
  channel: 'SMS',
  what: 'Galaxy S22, screen is smashed',
  state: 'open',
  urgent: 'Emergency',
  missing: ['name', 'address'],
  holder: { kind: 'member', name: 'Owen' },
  assignees: ['Tess', 'Tim'],
  snoozedUntil: '24 Nov 2026, 09:00',
  record: {
    kind: 'job',
    reference: 'J-12',
    url: 'https://docket.test/jobs/12',
    open: true,
    priority: 'urgent',
    stage: { id: 'a', name: 'New' },
    stages: [
      { id: 'a', name: 'New' },
      { id: 'b', name: 'Done' },
    ],
  },
  passcodeUrl: 'https://docket.test/jobs/12',
  photos: { pictures: ['F0PICTURE1', 'F0PICTURE2'], stored: 6, coming: 1, failed: 1 },
  live: true,
  canQuote: true,
};

type Element = { action_id: string; value?: string; url?: string; options?: { value: string }[] };
const blocksOf = (view: CardView) =>
  renderCard(view).blocks as { type: string; block_id?: string; elements?: Element[] }[];
const elementsOf = (view: CardView) => blocksOf(view).flatMap(({ elements = [] }) => elements);
const actionsOf = (view: CardView) =>
  elementsOf(view).map(({ action_id: action }) => action.replace('docket:', ''));

test('every interactive element says which conversation it is of', () => {
  const rows = blocksOf(FULL).filter(({ type }) => type === 'actions');
  expect(rows.map(({ block_id: id }) => id)).toEqual([`docket:${ID}:1`, `docket:${ID}:2`]);
  for (const { action_id: action, value, url, options } of elementsOf(FULL)) {
    expect(action).toMatch(/^docket:[a-z-]+$/);
    if (!options) expect(url ?? value).toBe(url ?? ID);
  }
});

test('what can be done depends on where the item stands', () => {
  expect(actionsOf(FULL)).toEqual([
    ...['assign', 'reply', 'ask-photo', 'open', 'passcode'],
    ...['priority', 'stage', 'more'],
  ]);
  const loose: CardView = { ...FULL, record: null, passcodeUrl: null, holder: { kind: 'nobody' } };
  expect(actionsOf(loose)).toEqual(['claim', 'assign', 'reply', 'ask-photo', 'open', 'more']);
  expect(
    elementsOf(loose)
      .at(-1)
      ?.options?.map(({ value }) => value),
  ).toEqual([...['link', 'quote', 'snooze', 'live', 'spam']]);
  const withoutQuotes = elementsOf({ ...loose, canQuote: false }).at(-1)?.options;
  expect(withoutQuotes?.map(({ value }) => value)).toEqual(['link', 'snooze', 'live', 'spam']);
  expect(actionsOf({ ...FULL, state: 'closed' })).toEqual(['open', 'passcode']);
  expect(actionsOf({ ...loose, state: 'spam' })).toEqual(['open']);
});

const HOSTILE = [
  '<!channel> <@U0BOSS> <https://evil.test|click here>',
  '*bold* _it_ ~no~ `code` ```pre``` > quote :tada: &lt;',
  '\u202Etxt.exe\u202C \u2066x\u2069 \u200b\u0000\u0007',
  '👩‍👩‍👧‍👦'.repeat(2_000),
  'مرحبا كيف حالك '.repeat(500),
  '\n'.repeat(5_000),
  'a'.repeat(100_000),
  '',
  ' ',
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 4_000 }),
  fc.string({ unit: 'binary', maxLength: 700 }),
);

test('Slack takes the card whatever people wrote, and reads none of it as markup', () => {
  const view = fc.record({
    customer: text,
    address: fc.option(text),
    what: text,
    urgent: fc.option(text),
    missing: fc.array(text, { maxLength: 20 }),
    assignees: fc.array(text, { maxLength: 60 }),
    stage: text,
    stages: fc.array(text, { maxLength: 150 }),
    state: fc.constantFrom('open' as const, 'closed' as const, 'spam' as const),
    name: text,
  });
  fc.assert(
    fc.property(view, ({ stage, stages, name, ...written }) => {
      const named = [stage, ...stages].map((one, index) => ({ id: `${ID}-${index}`, name: one }));
      const hostile = {
        ...FULL,
        ...written,
        holder: { kind: 'member' as const, name },
        record: {
          ...(FULL.record as NonNullable<CardView['record']>),
          stage: named[0] ?? null,
          stages: named,
        },
      };
      const { blocks, text: words } = renderCard(hostile);
      expect(refuseBlocks(blocks, () => true)).toBeUndefined();
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThan(4_000);
      const json = JSON.stringify(blocks);
      expect(json).not.toContain('"mrkdwn"');
      expect(json).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(renderPlainCard(hostile).text.length).toBeLessThan(8_000);
    }),
    { numRuns: 150 },
  );
});
