import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPENING_DAYS } from '../../src/accounts/opening-hours.js';
import { wallClockAt } from '../../src/platform/wall-clock.js';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { type Browser, signIn } from './signed-in.js';

let docket: DocketUnderTest;
let staff: Browser;
let phones = 0;

beforeAll(async () => {
  docket = await startDocket();
  staff = await signIn(docket.url, docket.signInUrl);
});
afterAll(() => docket.close());

async function ask(...texts: string[]): Promise<string[]> {
  phones += 1;
  const from = `+1201557${String(phones).padStart(4, '0')}`;
  for (const body of texts) {
    await docket.twilio.text({ from, to: SHOP, body });
    await docket.settled();
  }
  return docket.twilio
    .conversation(from)
    .filter(({ direction }) => direction !== 'inbound')
    .map(({ body }) => body);
}

/** Open all day on the day that it will be `days` from now where the shop is, and on no other. */
async function openIn(days: number): Promise<void> {
  const [shop] = await docket.rows<{ time_zone: string }>('SELECT time_zone FROM organization');
  const { weekday } = wallClockAt(new Date(), shop?.time_zone ?? 'UTC');
  const open = OPENING_DAYS[(weekday + days) % 7] ?? 'openMonday';
  const form = Object.fromEntries(OPENING_DAYS.map((day) => [day, day === open ? '0-24' : '']));
  expect((await staff.post('/settings/organization', form)).status).toBe(303);
}

test('what settings do not say is passed on, and staff see it', async () => {
  const [, reply] = await ask('my phone screen is smashed', 'do you have parking?');
  expect(reply).toMatch(/passed your question to the team/);
  expect((await staff.get('/inbox')).text).toContain('Asked a question');
});

test('hours and prices are said as settings write them, in the flow of the questions', async () => {
  await staff.post('/settings/organization', { hours: 'Mon to Sat, nine to six' });
  await staff.post('/settings/intake', { trade: 'it-repair', do: 'save', prices: 'Screen repairs from 89' });
  const [, hours, price] = await ask('my phone screen is smashed', 'when do you close?', 'how much is it?');
  expect(hours).toMatch(/Mon to Sat, nine to six.*\?/s);
  expect(hours).not.toMatch(/passed your question/);
  expect(price).toMatch(/Screen repairs from 89/);
});

test('the greeting leads to the version of the privacy statement that holds, and who got which is kept', async () => {
  const [shop] = await docket.rows<{ slug: string }>('SELECT slug FROM organization');
  const write = (text: string, seen: string) =>
    staff.post('/settings/terms', { kind: 'privacy', language: 'en', seen, text });
  expect((await write('We keep your texts for a year.', '')).status).toBe(303);
  const [first] = await ask('my phone screen is smashed');
  expect(first).toContain(`/p/${shop?.slug}/privacy/en/1`);
  expect((await write('We keep your texts for two years.', '1')).status).toBe(303);
  const [second] = await ask('my tablet screen is smashed');
  expect(second).toContain(`/p/${shop?.slug}/privacy/en/2`);
  const given = await docket.rows<{ number: number; how: string; customer_id: string }>(
    'SELECT t.number, c.how, c.customer_id FROM consent c JOIN terms_version t ON t.id = c.terms_version_id ORDER BY c.at',
  );
  expect(given.map(({ number, how }) => [number, how])).toEqual([
    [1, 'given'],
    [2, 'given'],
  ]);
  const page = await staff.get(`/customers/${given[0]?.customer_id}`);
  expect(page.text).toContain('Privacy statement, version 1 (en)');
  expect(page.text).toContain('given to read');
});

test('out of hours the customer is told when a person answers, in hours not', async () => {
  await openIn(2);
  const [, closed] = await ask('my phone screen is smashed', 'I want to make a complaint');
  expect(closed).toMatch(/a person answers on \w+day from 00:00/);
  await openIn(0);
  const [, open] = await ask('my phone screen is smashed', 'I want to make a complaint');
  expect(open).not.toMatch(/closed/);
});
