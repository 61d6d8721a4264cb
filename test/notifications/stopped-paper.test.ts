import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendActivity } from '../../src/activity/append-activity.js';
import { type AlertParts, watchTroubles } from '../../src/notifications/admin-alerts.js';
import { openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

let database: TestDatabase;
let shop: Shop;
let parts: AlertParts;

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  const { organizationId, owner } = shop;
  await shop.run(async (tx) => {
    await tx.slackWorkspace.create({
      data: {
        teamId: 'T0SHOP',
        organizationId,
        name: 'Shop',
        botUserId: 'U0BOT',
        sealedToken: Buffer.from('sealed'),
      },
    });
    await tx.slackMember.create({
      data: { organizationId, teamId: 'T0SHOP', userId: 'U0OLGA', memberId: owner.memberId },
    });
  });
  parts = {
    db: database.db,
    clock: { now: () => new Date() },
    address: ({ id }) => id,
    readHealth: () => [],
    absences: new Map(),
    inboxUrl: 'http://localhost/inbox',
    observe: () => {},
    wake: () => {},
  };
});
afterAll(() => database?.drop());

const told = async () =>
  (await shop.run((tx) => tx.outboxItem.findMany({ orderBy: { id: 'asc' } }))).map(({ body }) => body);

test('a paper that was stopped is told to admins once, with where it stands, until it was made without', async () => {
  const { organizationId } = shop;
  const job = await shop.newJob();
  const record = { kind: 'job', id: job.id } as const;
  const entry = { organizationId, record, actor: { kind: 'system' } as const };
  const stopped = { kind: 'job-report', places: ['the summary', 'page 1'] };
  const stop = () =>
    shop.run((tx) =>
      appendActivity(tx, { ...entry, type: 'document.stopped', content: stopped, at: new Date() }),
    );
  await stop();
  await watchTroubles(parts);
  await stop();
  await watchTroubles(parts);
  expect(await told()).toEqual([
    `A job report of J-${job.number} was stopped: it would show a passcode (the summary, page 1). Take it out there and try again.\nhttp://localhost/inbox`,
  ]);
  const content = { documentId: job.id, kind: 'job-report', title: 'Report', sha256: 'a'.repeat(64) };
  await shop.run((tx) => appendActivity(tx, { ...entry, type: 'document.kept', content, at: new Date() }));
  for (let look = 0; look < 4; look++) {
    await watchTroubles(parts);
  }
  expect((await told()).at(-1)).toMatch(/^No paper on that record is stopped any more\./);
});
