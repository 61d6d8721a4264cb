import { afterAll, beforeAll, expect, test } from 'vitest';
import { readModelUse, setTokensAside, settleTokens } from '../../../src/intake/model/budget.js';
import { newId } from '../../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const at = new Date('2026-11-30T23:59:00Z');
const nextMonth = new Date('2026-12-01T00:00:00Z');

function budgetOf(organizationId: string, cap: number) {
  const { db } = database;
  return {
    take: (tokens: number, when = at) =>
      db.withOrganization(organizationId, (tx) =>
        setTokensAside(tx, { organizationId, tokens, cap, at: when }),
      ),
    settle: (taken: NonNullable<Awaited<ReturnType<typeof setTokensAside>>>, took: number | null) =>
      db.withOrganization(organizationId, (tx) => settleTokens(tx, taken, took)),
    use: (when = at) => db.withOrganization(organizationId, (tx) => readModelUse(tx, organizationId, when)),
  };
}

test('callers at the same time cannot pass the cap together', async () => {
  const budget = budgetOf(newId(), 1_000);
  const taken = await Promise.all(Array.from({ length: 20 }, () => budget.take(150)));
  expect(taken.filter((one) => one !== null)).toHaveLength(6);
  expect(await budget.use()).toEqual({ calls: 6, tokens: 900 });
});

test('what a call took replaces what was put aside; what nobody knows stays put aside', async () => {
  const budget = budgetOf(newId(), 1_000);
  const first = await budget.take(800);
  expect(await budget.take(800)).toBeNull();
  if (!first) throw new Error('the first was refused');
  await budget.settle(first, 100);
  expect(await budget.use()).toEqual({ calls: 1, tokens: 100 });
  const second = await budget.take(800);
  if (!second) throw new Error('the second was refused');
  await budget.settle(second, null);
  expect(await budget.use()).toEqual({ calls: 2, tokens: 900 });
  expect(await budget.take(101)).toBeNull();
});

test('a cap of nothing lets nothing through, and a new month begins anew', async () => {
  expect(await budgetOf(newId(), 0).take(1)).toBeNull();
  const budget = budgetOf(newId(), 500);
  expect(await budget.take(500)).not.toBeNull();
  expect(await budget.take(1)).toBeNull();
  expect(await budget.take(500, nextMonth)).toMatchObject({ month: '2026-12' });
});

test('one organization’s use is nobody else’s', async () => {
  const ours = newId();
  expect(await budgetOf(ours, 100).take(100)).not.toBeNull();
  const theirs = newId();
  expect(await budgetOf(theirs, 100).use()).toEqual({ calls: 0, tokens: 0 });
  const seen = await database.db.withOrganization(theirs, (tx) => tx.modelUse.count());
  expect(seen).toBe(0);
});
