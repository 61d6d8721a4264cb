import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listPhotos, readPhoto } from '../../../src/photos/list-photos.js';
import { readGallery } from '../../../src/photos/read-gallery.js';
import { createTakeInUpload, type Upload } from '../../../src/photos/take-in-upload.js';
import { DocketError } from '../../../src/platform/errors/docket-error.js';
import { newId } from '../../../src/platform/ids.js';
import type { ScreenedText } from '../../../src/vault/screened-text.js';
import { phonePhoto } from '../processing/made-photos.js';
import { Ledger, record, uniquePhoto } from './ledger.js';

let ledger: Ledger;
let organizationId: string;
let woken = 0;

beforeAll(async () => {
  ledger = await Ledger.open();
});
beforeEach(async () => {
  organizationId = await ledger.organization();
});
afterAll(() => ledger.close());

function takeIn(bytes: Buffer, change: Partial<Upload> = {}) {
  const upload = createTakeInUpload({
    db: ledger.db,
    storage: ledger.storage,
    clock: ledger.clock,
    screen: async (_tx, { text }) => text.replace('4711', '[passcode saved]') as ScreenedText,
    wake: () => {
      woken += 1;
    },
  });
  return upload({
    organizationId,
    uploadId: randomUUID(),
    places: [record('job')],
    uploader: { kind: 'member', id: newId() },
    filename: 'screen.jpg',
    announcedType: 'image/jpeg',
    stream: Readable.from([bytes.subarray(0, 100), bytes.subarray(100)]),
    ...change,
  });
}

test('an upload is durable at once, its name screened, and shown after the worker', async () => {
  const job = record('job');
  const before = woken;
  const bytes = await phonePhoto();
  const { photoId } = await takeIn(bytes, { places: [job], filename: 'C:\\pics\\pin 4711\u202egpj.jpg' });
  expect(woken).toBe(before + 1);
  expect(await ledger.photo(organizationId, photoId)).toMatchObject({ state: 'fetched', source: 'web' });
  await ledger.worker()();
  const [photo] = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, job));
  expect(photo).toMatchObject({ id: photoId, state: 'stored', filename: 'pin [passcode saved] gpj.jpg' });
});

test('the same upload sent twice, also at the same time, is one photo', async () => {
  const bytes = await uniquePhoto();
  const job = record('job');
  const uploadId = randomUUID();
  const same = { uploadId, places: [job], uploader: { kind: 'member', id: newId() } } as const;
  const sameUpload = () => takeIn(bytes, { ...same, places: [job] });
  const both = await Promise.all([sameUpload(), sameUpload()]);
  const again = await sameUpload();
  expect(new Set([...both, again].map(({ photoId }) => photoId)).size).toBe(1);
  expect([...both, again].filter(({ created }) => created)).toHaveLength(1);
  await ledger.worker()();
  const feed = await ledger.feed(organizationId, job);
  expect(feed.map(({ type }) => type)).toEqual(['photo.expected', 'photo.stored']);
});

test('an upload’s id names one photo of one person: another photo, or another person, is told and nothing is lost', async () => {
  const first = { uploadId: randomUUID(), uploader: { kind: 'member', id: newId() } } as const;
  const bytes = await uniquePhoto();
  await takeIn(bytes, first);
  await expect(takeIn(await uniquePhoto(), first)).rejects.toMatchObject({ code: 'conflict' });
  await expect(takeIn(bytes, { uploadId: first.uploadId })).rejects.toMatchObject({ code: 'conflict' });
});

test('of photos that are uploaded at once to a job with less room, so many are taken and the others refused', async () => {
  const job = record('job');
  const uploader = { kind: 'member', id: newId() } as const;
  const send = async () => {
    const bytes = await uniquePhoto();
    const uploadId = randomUUID();
    const again = () =>
      takeIn(bytes, { uploadId, uploader, places: [job], whenFull: 'refuse', phase: 'after' });
    return { again, outcome: await again().catch((error: unknown) => error) };
  };
  const sent = [];
  for (let round = 0; round < 3; round += 1) {
    sent.push(...(await Promise.all(Array.from({ length: 4 }, send))));
  }
  const refused = sent.filter(({ outcome }) => outcome instanceof DocketError);
  expect(refused).toHaveLength(2);
  expect(refused[0]?.outcome).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('10 photos'),
  });
  // What came through before the job was full is not refused when its answer got lost and it is sent again.
  const taken = sent.find(({ outcome }) => !(outcome instanceof DocketError));
  expect(await taken?.again()).toMatchObject({ created: false });
  const shown = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, job));
  expect(shown).toHaveLength(10);
  expect(shown.every(({ held, phase }) => !held && phase === 'after')).toBe(true);
});

test.each([
  ['too large', Buffer.alloc(10 * 1024 * 1024 + 1), 'too-large', '10 MB'],
  ['a document', Buffer.from('%PDF-1.4 and so on'), 'invalid-input', 'JPEG, PNG, WebP and HEIC'],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'invalid-input', 'JPEG'],
  ['empty', Buffer.alloc(0), 'invalid-input', 'empty'],
])('a file that is %s is refused and leaves nothing', async (_what, bytes, code, said) => {
  await expect(takeIn(bytes)).rejects.toMatchObject({ code, message: expect.stringContaining(said) });
  expect(await ledger.storedKeys(`originals/${organizationId}/`)).toEqual([]);
  expect(await ledger.storage.sweepStaging(-1_000)).toBe(0);
});

test('an upload over the plan’s limit is taken in and held', async () => {
  const free = await ledger.organization('free');
  const taken = await takeIn(await uniquePhoto(), { organizationId: free });
  expect(taken).toMatchObject({ created: true, held: true });
});

test('a record’s photos are listed page by page, and one is read with its places', async () => {
  const job = record('job');
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    ids.push((await takeIn(await uniquePhoto(), { places: [job] })).photoId);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await ledger.db.withOrganization(organizationId, (tx) =>
      listPhotos(tx, job, { cursor, limit: 2 }),
    );
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(ids);
  const read = (organization: string) =>
    ledger.db.withOrganization(organization, (tx) => readPhoto(tx, ids[0] ?? ''));
  expect(await read(organizationId)).toMatchObject({ id: ids[0], places: [job] });
  expect(await read(await ledger.organization())).toBeNull();
});
