import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendActivity } from '../../src/activity/append-activity.js';
import { seedOrganization } from '../../src/app/seed/seed-organization.js';
import { verifyOrganization } from '../../src/app/verify.js';
import { countJobs, listJobs } from '../../src/jobs/list-jobs.js';
import { originalKey } from '../../src/platform/storage/storage-key.js';
import { at, openShop, type Shop } from '../jobs/shop.js';
import { type ApiServer, openApiServer } from '../web/api/api-server.js';

let api: ApiServer;
let owner: pg.Client;
let shop: Shop;
let job: { id: string; number: number };
let photo: { id: string; bytes: Buffer };
let conversationId: string;

beforeAll(async () => {
  api = await openApiServer();
  owner = new pg.Client({ connectionString: api.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.close();
});
beforeEach(async () => {
  shop = await api.openShopWithKey();
  // Whoever tampers owns the tables; row-level security is forced on owners too.
  await owner.query("SELECT set_config('docket.organization', $1, false)", [shop.organizationId]);
  job = await shop.newJob();
  await shop.newQuote();
  photo = await api.addPhoto(shop, { kind: 'job', id: job.id });
  conversationId = await api.converse(shop, job, ['Hello, is my phone done?']);
});

const verify = (jobNumber?: number) =>
  verifyOrganization(api, shop.organizationId, jobNumber === undefined ? {} : { jobNumber });

async function problemsAfter(tamper: () => Promise<unknown>): Promise<string> {
  expect((await verify()).problems).toEqual([]);
  await tamper();
  return (await verify()).problems.join('\n');
}

const row = () =>
  shop.run((tx) => tx.photo.findUniqueOrThrow({ where: { id: photo.id }, select: { sha256: true } }));

async function originalPath(): Promise<string> {
  const { sha256 } = await row();
  return join(api.folder, originalKey(shop.organizationId, sha256 ?? ''));
}

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
  await rm(path);
  await writeFile(path, bytes);
}

test('a seeded organization verifies, is found by the search, and is not seeded again by mistake', async () => {
  const empty = await openShop(api.db);
  const seed = (intoExisting: boolean) =>
    seedOrganization(
      { db: api.db, storage: api.storage, now: new Date(), progress: () => {} },
      empty.organizationId,
      { jobs: 12, photosPerJob: 11, intoExisting },
    );
  expect(await seed(false)).toMatchObject({ jobs: 12, photos: 132, firstNumber: 1 });
  await expect(seed(false)).rejects.toMatchObject({ code: 'conflict' });
  expect(await seed(true)).toMatchObject({ firstNumber: 13 });
  expect(await empty.newJob()).toMatchObject({ number: 25 });
  const report = await verifyOrganization(api, empty.organizationId);
  expect(report).toMatchObject({ feeds: 49, originals: 8, renditions: 16, problems: [] });
  const found = await empty.run(async (tx) => ({
    held: await tx.photoPlace.count({ where: { held: true } }),
    open: await countJobs(tx, empty.owner, { show: 'open' }),
    searched: (await listJobs(tx, empty.owner, { search: '15551000001' })).jobs.length,
    due: await tx.photo.count({ where: { state: { not: 'stored' } } }),
    waiting: await tx.activity.count({ where: { reactedAt: null } }),
  }));
  expect(found).toEqual({
    held: 24,
    open: expect.any(Number),
    searched: expect.any(Number),
    due: 0,
    waiting: 0,
  });
  expect(found.open).toBeGreaterThan(1);
  expect(found.searched).toBeGreaterThan(0);
});

describe('a sound organization', () => {
  test('everything is read and nothing is found', async () => {
    const report = await verify();
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ originals: 1, renditions: 2 });
    // Job, quote, conversation, the organization's own (its key), and whatever else has a feed.
    expect(report.feeds).toBeGreaterThanOrEqual(4);
    expect(report.entries).toBeGreaterThan(report.feeds);
  });

  test('with a job only its feeds and files are read', async () => {
    const other = await shop.newJob();
    await api.addPhoto(shop, { kind: 'job', id: other.id });
    expect(await verify(job.number)).toMatchObject({ feeds: 2, originals: 1, renditions: 2, problems: [] });
    expect(await verify(other.number)).toMatchObject({ feeds: 1, originals: 1, problems: [] });
  });

  test('an erased content is counted and is no problem', async () => {
    await shop.run(
      (tx) =>
        tx.$executeRaw`UPDATE activity SET content = NULL, salt = NULL
        WHERE record_id = ${conversationId}::uuid AND type = 'conversation.opened'`,
    );
    expect(await verify()).toMatchObject({ erased: 1, problems: [] });
  });

  test('entries written meanwhile are not taken for tampering', async () => {
    const { organizationId } = shop;
    let running = true;
    const write = async () => {
      while (running) {
        await shop.run((tx) =>
          appendActivity(tx, {
            organizationId,
            record: { kind: 'job', id: job.id },
            actor: { kind: 'system' },
            type: 'job.changed',
            content: { changes: [] },
            at,
          }),
        );
      }
    };
    const writers = [write(), write()];
    for (let look = 0; look < 5; look += 1) {
      expect((await verify(job.number)).problems).toEqual([]);
    }
    running = false;
    await Promise.all(writers);
  });

  test('a job of another organization is not there', async () => {
    const stranger = await api.openShopWithKey();
    await expect(
      verifyOrganization(api, stranger.organizationId, { jobNumber: job.number }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect((await verifyOrganization(api, stranger.organizationId)).originals).toBe(0);
  });
});

describe('what was tampered with is found', () => {
  test('one bit of an original', async () => {
    const problems = await problemsAfter(async () => flipByte(await originalPath()));
    expect(problems).toContain(`${(await row()).sha256} holds other bytes`);
  });

  test('an original that is gone', async () => {
    const problems = await problemsAfter(async () => rm(await originalPath()));
    expect(problems).toContain('The original of');
    expect(problems).toContain('is not in storage');
  });

  test('one bit of a rendition, also when only the job is verified', async () => {
    const rendition = await shop.run((tx) =>
      tx.rendition.findFirstOrThrow({ where: { kind: 'thumbnail' }, select: { storageKey: true } }),
    );
    const problems = await problemsAfter(async () => flipByte(join(api.folder, rendition.storageKey)));
    expect(problems).toContain('The thumbnail of');
    expect((await verify(job.number)).problems.join()).toContain('The thumbnail of');
  });

  test('a rendition nobody wrote down', async () => {
    const problems = await problemsAfter(() =>
      shop.run((tx) => tx.rendition.deleteMany({ where: { kind: 'preview' } })),
    );
    expect(problems).toContain('The preview of');
  });

  test('a feed entry whose content was changed', async () => {
    const problems = await problemsAfter(() =>
      owner.query(
        `UPDATE activity SET content = '{"number": 1, "title": "Nothing"}' WHERE record_id = $1 AND type = 'job.created'`,
        [job.id],
      ),
    );
    expect(problems).toContain(`job ${job.id}, entry 1: its content is not what was written`);
  });

  test('a feed entry that was backdated', async () => {
    const problems = await problemsAfter(() =>
      owner.query(`UPDATE activity SET at = at - interval '1 day' WHERE record_id = $1 AND sequence = 1`, [
        conversationId,
      ]),
    );
    expect(problems).toContain(`conversation ${conversationId}, entry 1`);
    expect((await verify(job.number)).problems).not.toEqual([]);
  });

  test('a feed entry that was taken out', async () => {
    const problems = await problemsAfter(() =>
      owner.query('DELETE FROM activity WHERE record_id = $1 AND sequence = 2', [job.id]),
    );
    expect(problems).toContain(`job ${job.id}, entry 3: entry 2 was expected here`);
  });

  test('a whole feed that was taken away', async () => {
    const problems = await problemsAfter(async () => {
      await owner.query('DELETE FROM activity WHERE record_id = $1', [job.id]);
      await owner.query('DELETE FROM activity_head WHERE record_id = $1', [job.id]);
    });
    expect(problems).toContain(`job ${job.id}: has no feed`);
  });

  test('a photo that was made to show other bytes than its feed swears to', async () => {
    const other = await api.addPhoto(shop, { kind: 'job', id: (await shop.newJob()).id });
    const { sha256 } = await shop.run((tx) =>
      tx.photo.findUniqueOrThrow({ where: { id: other.id }, select: { sha256: true } }),
    );
    const problems = await problemsAfter(() =>
      owner.query('UPDATE photo SET sha256 = $2 WHERE id = $1', [photo.id, sha256]),
    );
    expect(problems).toContain(`The photo ${photo.id} refers to other bytes than the feed says.`);
  });

  test('a photo whose row was taken away', async () => {
    const problems = await problemsAfter(async () => {
      await owner.query('DELETE FROM photo_place WHERE photo_id = $1', [photo.id]);
      await owner.query('DELETE FROM photo WHERE id = $1', [photo.id]);
    });
    expect(problems).toContain(`The photo ${photo.id} of the feed is not in the ledger.`);
  });
});
