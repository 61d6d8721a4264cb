import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextNumber } from '../../src/platform/database/next-number.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { openShop } from './shop.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('jobs opened at the same time are numbered without gap or double', async () => {
  const shop = await openShop(database.db);
  const opened = await Promise.all(Array.from({ length: 20 }, () => shop.newJob()));
  expect(opened.map((job) => job.number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

test('a transaction that is undone gives its number back', async () => {
  const shop = await openShop(database.db);
  const attempts = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) =>
      shop.run(async (tx) => {
        const number = await nextNumber(tx, shop.organizationId, 'quote');
        if (index % 3 === 0) {
          throw new Error('undone');
        }
        return number;
      }),
    ),
  );
  const kept = attempts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(kept.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('kinds and organizations count by themselves', async () => {
  const [one, two] = [await openShop(database.db), await openShop(database.db)];
  expect((await one.newJob()).number).toBe(1);
  expect((await one.newQuote()).number).toBe(1);
  expect((await one.newJob()).number).toBe(2);
  expect((await two.newJob()).number).toBe(1);
});
