import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordRef } from '../../src/activity/record.js';
import { createReactions } from '../../src/app/reactions.js';
import { readPhotoTexts } from '../../src/photos/stored-texts.js';
import { newId } from '../../src/platform/ids.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { originalKey } from '../../src/platform/storage/storage-key.js';
import { accountsOver } from '../accounts/accounts-fixture.js';
import { clock, openShop, type Shop, screened } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type GalleryDoor, openGalleryDoor } from './gallery-door.js';
import { uniquePhoto } from './ledger/ledger.js';
import { unzip } from './unzip.js';

let database: TestDatabase;
let shop: Shop;
let stranger: Shop;
let door: GalleryDoor;

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  stranger = await openShop(database.db);
  const people = [shop, stranger].flatMap(({ owner, admin, dispatcher, technician, other }) => [
    owner,
    admin,
    dispatcher,
    technician,
    other,
  ]);
  door = await openGalleryDoor(database.db, () => people);
});
afterAll(async () => {
  await door.close();
  await database.drop();
});

type Job = { id: string; number: number; ref: RecordRef };

/** A job with so many photos, and the technician on it. */
async function jobWith(count: number): Promise<Job & { ids: string[] }> {
  const { id, number } = await shop.newJob();
  const ref = { kind: 'job', id } as const;
  await assign(id);
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push((await door.upload(shop.dispatcher, ref, { phase: 'before' })).id);
  }
  return { id, number, ref, ids };
}

const assign = (jobId: string) =>
  shop.run((tx) =>
    tx.jobAssignee.create({
      data: { organizationId: shop.organizationId, jobId, memberId: shop.technician.memberId },
    }),
  );

const feedOf = async ({ id }: Job) =>
  (await shop.feed('job', id)).filter(({ type }) => !['job.created', 'photo.expected'].includes(type));
const placeOf = ({ number }: Job, photoId: string | undefined) => `/jobs/${number}/photos/${photoId}/place`;

describe('order and phase', () => {
  test('a photo is put before another and into another phase, with an entry each, and stays where it was put', async () => {
    const job = await jobWith(3);
    const [first, , third] = job.ids;
    const put = (form: Record<string, string>) => door.post(shop.technician, placeOf(job, third), form);
    expect((await put({ phase: 'before', before: first ?? '' })).status).toBe(303);
    expect(await door.order(shop.owner, job.ref, job.ids)).toEqual(['before 2', 'before 0', 'before 1']);
    expect((await put({ phase: 'before', before: first ?? '' })).status).toBe(303);
    expect((await put({ phase: 'after' })).status).toBe(303);
    const { id } = await door.upload(shop.technician, job.ref, { phase: 'before' });
    expect(await door.order(shop.owner, job.ref, [...job.ids, id])).toEqual([
      'before 0',
      'before 1',
      'before 3',
      'after 2',
    ]);
    const photoId = third;
    expect((await feedOf(job)).map(({ type, content }) => ({ type, content }))).toEqual([
      { type: 'photo.changed', content: { photoId, changes: [{ field: 'order', from: '3', to: '1' }] } },
      {
        type: 'photo.changed',
        content: { photoId, changes: [{ field: 'phase', from: 'before', to: 'after' }] },
      },
    ]);
  });

  test('people who order the same gallery at once lose no photo and leave one order', async () => {
    const job = await jobWith(6);
    const answers = await Promise.all(
      job.ids.map((photo, index) =>
        door.post(shop.dispatcher, placeOf(job, photo), {
          phase: index % 2 === 0 ? 'before' : 'during',
          before: job.ids[(index + 2) % 6] ?? '',
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(303));
    const order = await door.order(shop.owner, job.ref, job.ids);
    expect([...order].sort()).toEqual(
      ['before 0', 'before 2', 'before 4', 'during 1', 'during 3', 'during 5'].sort(),
    );
    const places = await shop.run((tx) => tx.photoPlace.findMany({ where: { recordId: job.id } }));
    const seats = places.map(({ phase, position }) => `${phase} ${position}`);
    expect(new Set(seats).size).toBe(6);
  });
});

test('a caption is screened before it is kept, is in the feed and among the texts a closing looks through', async () => {
  const job = await jobWith(1);
  const [photo] = job.ids;
  const write = (caption: string) =>
    door.post(shop.technician, `/jobs/${job.number}/photos/${photo}/caption`, { caption });
  expect((await write(' The code 4711 is\n on the lid ')).status).toBe(303);
  const caption = 'The code [passcode saved] is on the lid';
  const texts = await shop.run((tx) => readPhotoTexts(tx, [job.ref]));
  const stored = texts.find(({ text }) => text === caption);
  expect(stored).toBeDefined();
  await shop.run(async (tx) => {
    const [inTx] = (await readPhotoTexts(tx, [job.ref])).filter(({ text }) => text === caption);
    await inTx?.replace(screened('nothing'));
  });
  expect((await shop.run((tx) => readPhotoTexts(tx, [job.ref]))).map(({ text }) => text)).toContain(
    'nothing',
  );
  expect((await feedOf(job)).at(-1)?.content).toEqual({
    photoId: photo,
    changes: [{ field: 'caption', from: null, to: caption }],
  });
  const long = await write('x'.repeat(301));
  expect([long.status, ((await long.json()) as { detail: string }).detail]).toEqual([
    400,
    'A caption has at most 300 characters.',
  ]);
});

test('who is not assigned, of another organization, or without the right, changes nothing', async () => {
  const job = await jobWith(1);
  const { number: elsewhere } = await shop.newJob();
  const [photo] = job.ids;
  const paths = [placeOf(job, photo), `/jobs/${job.number}/photos/${photo}/caption`];
  for (const path of paths) {
    const form = { phase: 'after', caption: 'x' };
    expect((await door.post(shop.other, path, form)).status).toBe(404);
    expect((await door.post(stranger.owner, path, form)).status).toBe(404);
  }
  const move = `/jobs/${job.number}/photos/${photo}/elsewhere`;
  expect((await door.post(shop.technician, move, { to: `J-${elsewhere}`, how: 'move' })).status).toBe(403);
  expect((await door.get(shop.other, `/jobs/${job.number}/photos.zip`)).status).toBe(404);
  expect((await door.get(shop.other, `/jobs/${job.number}/photos/${photo}`)).status).toBe(404);
  // One of another record is not on this one.
  const { ids } = await jobWith(1);
  expect((await door.post(shop.owner, placeOf(job, ids[0]), { phase: 'after' })).status).toBe(404);
  expect(await feedOf(job)).toEqual([]);
});

describe('other records', () => {
  test('a photo shown on another record too, then moved to a third, keeps phase and words; every feed says so', async () => {
    const job = await jobWith(1);
    const [too, third] = [await shop.newJob(), await shop.newQuote()];
    const [photo] = job.ids;
    await door.post(shop.owner, `/jobs/${job.number}/photos/${photo}/caption`, { caption: 'Left hinge' });
    const go = (to: string, how: string) =>
      door.post(shop.dispatcher, `/jobs/${job.number}/photos/${photo}/elsewhere`, { to, how });
    const twice = await Promise.all([go(`j ${too.number}`, 'link'), go(`J-${too.number}`, 'link')]);
    expect(twice.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await go(`Q-${third.number}`, 'move')).status).toBe(303);
    const places = await shop.run((tx) =>
      tx.photoPlace.findMany({ where: { photoId: photo ?? '' }, orderBy: { createdAt: 'asc' } }),
    );
    expect(places.map(({ recordId, phase, caption }) => ({ recordId, phase, caption }))).toEqual(
      expect.arrayContaining(
        [too.id, third.id].map((recordId) => ({ recordId, phase: 'before', caption: 'Left hinge' })),
      ),
    );
    expect(places).toHaveLength(2);
    expect((await feedOf(job)).at(-1)).toMatchObject({
      type: 'photo.moved',
      content: { photoId: photo, to: [{ kind: 'quote', id: third.id }] },
    });
    expect((await shop.feed('quote', third.id)).at(-1)?.type).toBe('photo.linked');
    expect((await go(`J-${(await shop.newJob()).number}`, 'link')).status).toBe(404);
  });

  test('a photo moved to a full job is held there, and the room it leaves goes to one that is held', async () => {
    const [from, to] = [await jobWith(10), await jobWith(10)];
    const held = await shop.run(async (tx) => {
      const photoId = newId();
      const { organizationId } = shop;
      await tx.photo.create({
        data: { id: photoId, organizationId, sourceKey: photoId, source: 'sms', uploaderKind: 'customer' },
      });
      const place = { photoId, recordKind: 'job', recordId: from.id, held: true };
      return await tx.photoPlace.create({ data: { id: newId(), organizationId, ...place } });
    });
    const path = `/jobs/${from.number}/photos/${from.ids[0]}/elsewhere`;
    expect((await door.post(shop.owner, path, { to: `J-${to.number}`, how: 'move' })).status).toBe(303);
    const isHeld = (photoId: string | undefined, recordId: string) =>
      shop.run((tx) => tx.photoPlace.findFirst({ where: { photoId: photoId ?? '', recordId } }));
    expect((await isHeld(from.ids[0], to.id))?.held).toBe(true);
    expect((await isHeld(held.photoId, from.id))?.held).toBe(false);
  });
});

describe('adding photos', () => {
  test('a photo that waited on a phone is taken only while its member is signed in, and not once the job is closed', async () => {
    const job = await jobWith(0);
    const waiting = {
      bytes: await uniquePhoto(),
      headers: { 'upload-id': 'one', 'upload-member': shop.technician.memberId },
    };
    expect((await door.upload(shop.dispatcher, job.ref, waiting)).status).toBe(401);
    const sent = await door.upload(shop.technician, job.ref, waiting);
    expect(sent.status).toBe(201);
    expect(await door.upload(shop.technician, job.ref, waiting)).toMatchObject({ status: 201, id: sent.id });
    expect(await door.order(shop.owner, job.ref, [sent.id])).toEqual(['intake 0']);
    await shop.run((tx) =>
      tx.job.update({ where: { id: job.id }, data: { state: 'done', closedAt: new Date() } }),
    );
    const late = await door.upload(shop.technician, job.ref);
    expect(late).toMatchObject({
      status: 409,
      detail: 'The job is closed: no photos can be added to it any more.',
    });
    await shop.run((tx) => tx.jobAssignee.deleteMany({ where: { jobId: job.id } }));
    expect((await door.upload(shop.technician, job.ref)).status).toBe(404);
  });

  test('what was held on any job is shown once the plan is larger, however many jobs there are', async () => {
    const { accounts } = accountsOver(database.db);
    const big = await openShop(database.db);
    await big.run((tx) =>
      tx.organization.update({ where: { id: big.organizationId }, data: { plan: 'free' } }),
    );
    const jobs = Array.from({ length: 120 }, () => newId());
    await big.run(async (tx) => {
      const { organizationId } = big;
      const photos = jobs.flatMap((recordId) => [1, 2].map(() => ({ id: newId(), recordId })));
      await tx.photo.createMany({
        data: photos.map(({ id }) => ({
          id,
          organizationId,
          sourceKey: id,
          source: 'sms',
          uploaderKind: 'customer',
        })),
      });
      await tx.photoPlace.createMany({
        data: photos.map(({ id: photoId, recordId }) => ({
          ...{ id: newId(), organizationId, photoId, recordId, recordKind: 'job', held: true },
        })),
      });
    });
    await expect(accounts.changePlan(big.admin, 'pro')).rejects.toMatchObject({ code: 'not-allowed' });
    await accounts.changePlan(big.owner, 'pro');
    const react = createReactions({
      db: database.db,
      clock,
      logger: createLogger('silent'),
      wake: () => {},
      ports: {} as never,
      publicUrl: 'http://docket.test',
      observe: () => {},
      makePaper: async () => {},
    });
    await react();
    expect(await big.run((tx) => tx.photoPlace.count({ where: { held: true } }))).toBe(0);
    expect(await big.run((tx) => tx.activity.count({ where: { type: 'photo.linked' } }))).toBe(240);
    await react();
    expect(await big.run((tx) => tx.activity.count({ where: { type: 'photo.linked' } }))).toBe(240);
  });
});

describe('all photos as one file', () => {
  test('holds every original, byte for byte, under names that any system can unpack, none twice', async () => {
    const job = await jobWith(0);
    const names = ['IMG.jpg', 'img.JPG', '../../con.jpg', 'a:b?.jpg'];
    const originals = new Map<string, Buffer>();
    for (const name of names) {
      const bytes = await uniquePhoto();
      originals.set(name, bytes);
      await door.upload(shop.technician, job.ref, { name, bytes, phase: 'after' });
    }
    await door.develop();
    const answer = await door.get(shop.technician, `/jobs/${job.number}/photos.zip`);
    expect(answer.headers.get('content-disposition')).toContain(`J-${job.number} photos.zip`);
    const zip = Buffer.from(await answer.arrayBuffer());
    expect(zip.length).toBe(Number(answer.headers.get('content-length')));
    const files = await unzip(zip);
    expect([...files.keys()]).toEqual([
      'after/IMG.jpg',
      'after/img (2).JPG',
      'after/_con.jpg',
      'after/a_b_.jpg',
    ]);
    expect([...files.values()].map((bytes) => bytes.toString('hex'))).toEqual(
      [...originals.values()].map((bytes) => bytes.toString('hex')),
    );
  });

  test('breaks off where a file cannot be read: nothing looks whole that is not', async () => {
    const job = await jobWith(2);
    await door.develop();
    const { sha256 } = await shop.run((tx) =>
      tx.photo.findUniqueOrThrow({ where: { id: job.ids[1] ?? '' } }),
    );
    await door.storage.delete(originalKey(shop.organizationId, sha256 ?? ''));
    const answer = await door
      .get(shop.owner, `/jobs/${job.number}/photos.zip`)
      .then((response) => response.arrayBuffer().then(() => 'whole'))
      .catch(() => 'broken off');
    expect(answer).toBe('broken off');
  });
});
