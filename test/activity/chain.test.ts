import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendActivity } from '../../src/activity/append-activity.js';
import { readTimeline } from '../../src/activity/read-timeline.js';
import type { RecordRef } from '../../src/activity/record.js';
import { verifyChain } from '../../src/activity/verify-chain.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

let database: TestDatabase;
const organizationId = newId();

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function write(record: RecordRef, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await database.db.withOrganization(organizationId, (tx) =>
      appendActivity(tx, {
        organizationId,
        record,
        actor: { kind: 'system' },
        type: 'job.stage',
        content: { from: `stage ${i}`, to: `stage ${i + 1}` },
        at: new Date(),
      }),
    );
  }
}

const verify = (record: RecordRef) =>
  database.db.withOrganization(organizationId, (tx) => verifyChain(tx, record));

async function tamper(record: RecordRef, statement: string): Promise<void> {
  const client = await database.db.pool.connect();
  try {
    await client.query('SET ROLE NONE');
    await client.query(statement, [record.id]);
  } finally {
    client.release(true);
  }
}

test('a feed written by many at once is one whole chain', async () => {
  const record = { kind: 'job', id: newId() } as const;
  await Promise.all(Array.from({ length: 8 }, () => write(record, 5)));
  expect(await verify(record)).toEqual({ entries: 40, erased: 0, problems: [] });
});

test.each([
  [
    'a changed content',
    `UPDATE activity SET content = '{"from":"x","to":"y"}' WHERE record_id = $1 AND sequence = 3`,
  ],
  ['a changed time', `UPDATE activity SET at = at - interval '1 day' WHERE record_id = $1 AND sequence = 3`],
  ['a missing entry', 'DELETE FROM activity WHERE record_id = $1 AND sequence = 3'],
  ['a cut end', 'DELETE FROM activity WHERE record_id = $1 AND sequence = 6'],
])('%s is found', async (_name, statement) => {
  const record = { kind: 'job', id: newId() } as const;
  await write(record, 6);
  await tamper(record, statement);
  expect((await verify(record)).problems).not.toEqual([]);
});

test('erasing a content with its salt leaves the chain whole', async () => {
  const record = { kind: 'job', id: newId() } as const;
  await write(record, 4);
  await tamper(
    record,
    'UPDATE activity SET content = NULL, salt = NULL WHERE record_id = $1 AND sequence = 2',
  );
  expect(await verify(record)).toEqual({ entries: 4, erased: 1, problems: [] });
});

test('the app itself can neither change nor delete what a feed says', async () => {
  const record = { kind: 'job', id: newId() } as const;
  await write(record, 1);
  const attempt = (statement: string) =>
    database.db.withOrganization(organizationId, (tx) => tx.$executeRawUnsafe(statement));
  await expect(attempt(`UPDATE activity SET type = 'x'`)).rejects.toThrow();
  await expect(attempt('DELETE FROM activity')).rejects.toThrow();
});

test('a timeline pages through several records, newest first', async () => {
  const records = [
    { kind: 'job', id: newId() },
    { kind: 'conversation', id: newId() },
  ] as const;
  await write(records[0], 3);
  await write(records[1], 3);
  const read = (cursor?: string) =>
    database.db.withOrganization(organizationId, (tx) =>
      readTimeline(tx, [...records], { cursor, limit: 4 }),
    );
  const first = await read();
  const second = await read(first.nextCursor ?? undefined);
  const ids = [...first.entries, ...second.entries].map((entry) => entry.id);
  expect(ids).toHaveLength(6);
  expect(ids).toEqual([...ids].sort().reverse());
  expect(second.nextCursor).toBeNull();
});
