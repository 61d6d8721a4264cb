import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOrganizationIn } from '../../../src/accounts/read-organization.js';
import { updateOrganization } from '../../../src/accounts/update-organization.js';
import { createFollowUpSettings, readDays } from '../../../src/intake/follow-up/follow-up-settings.js';
import { clock, openShop, screened } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('an organization’s own days and words are kept where they can be said; as shipped they are Docket’s', async () => {
  const shop = await openShop(database.db, { billing: { taxNumber: 'GB 1' } });
  const { db } = database;
  const followUps = createFollowUpSettings({
    ...{ db, clock, publicUrl: 'https://docket.example' },
    screen: async (_tx, { text }) => screened(text.replaceAll('4821', '[passcode saved]')),
    update: (staff, changes) => updateOrganization({ db, clock }, staff, changes),
  });
  const days = { quoteFollowUpDays: [2, 5], invoiceReminderDays: [3, 10] };
  const first = await followUps.read(shop.admin);
  expect(first).toMatchObject({ ...days, staffDays: { quote: 8, invoice: 17 } });
  expect(first.languages[0]?.language).toBe('en');
  const shipped = first.languages[0]?.words['quote-1'];
  expect(shipped).toMatchObject({ texts: 2, preview: expect.stringContaining('Q-1042') });
  expect(shipped?.preview).toContain('https://docket.example/q/…');

  const save = (text: string, over = {}) =>
    followUps.save(shop.admin, { ...days, ...over, words: { 'quote-1.en': text } });
  for (const wrong of [
    'Hello?',
    'About {refrence}, {reference}',
    '4821 {reference}',
    `{reference}${'x'.repeat(480)}`,
  ]) {
    await expect(save(wrong)).rejects.toMatchObject({ fields: { 'quote-1.en': expect.any(String) } });
  }
  await expect(followUps.read(shop.dispatcher)).rejects.toMatchObject({ code: 'not-allowed' });
  await save('So, {reference}?', { quoteFollowUpDays: [] });
  const kept = await followUps.read(shop.owner);
  expect(kept).toMatchObject({ quoteFollowUpDays: [], staffDays: { quote: null, invoice: 17 } });
  expect(kept.languages[0]?.words['quote-1']).toMatchObject({ preview: 'So, Q-1042?', texts: 1 });
  // What else billing has stays.
  const { settings } = await shop.run(readOrganizationIn);
  expect(settings.billing.taxNumber).toBe('GB 1');
  await save(shipped?.text ?? '');
  expect((await shop.run(readOrganizationIn)).settings.billing.followUpWords['quote-1.en']).toBe('');
});

test.each([
  ['2, 5', [2, 5]],
  [' 1;4 30 ', [1, 4, 30]],
  ['', []],
])('days typed as %j are read', (typed, days) => {
  expect(readDays('quoteFollowUpDays', typed)).toEqual(days);
});

test.each(['5, 2', 'two', '0', '1.5', '1 2 3 4 5 6', '91'])('days typed as %j are refused', (typed) => {
  expect(() => readDays('quoteFollowUpDays', typed)).toThrow(
    expect.objectContaining({ fields: { quoteFollowUpDays: expect.any(String) } }),
  );
});
