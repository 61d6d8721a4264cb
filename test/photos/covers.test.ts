import { Readable } from 'node:stream';
import { pino } from 'pino';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCoverPhoto } from '../../src/photos/covers/cover-photo.js';
import { createRemoveStale } from '../../src/photos/covers/remove-stale.js';
import { readDocumentRenditions } from '../../src/photos/document-rendition.js';
import { findPhotoFile } from '../../src/photos/find-photo-file.js';
import { verifyFiles } from '../../src/photos/verify-files.js';
import { DocketError } from '../../src/platform/errors/docket-error.js';
import { newId } from '../../src/platform/ids.js';
import { sendBytes, startServer, stopServers } from '../platform/fetch-media/media-servers.js';
import { Ledger, record } from './ledger/ledger.js';

const CORNER = { x: 0, y: 0, width: 0.25, height: 0.5 };

let ledger: Ledger;
let organizationId: string;
beforeAll(async () => {
  ledger = await Ledger.open();
  organizationId = await ledger.organization();
});
afterAll(async () => {
  await stopServers();
  await ledger.close();
});

const changed: string[][] = [];
const may = async (): Promise<void> => {};
function cover(photoId: string, covers: (typeof CORNER)[], demand = may) {
  const coverPhoto = createCoverPhoto({
    db: ledger.db,
    storage: ledger.storage,
    makeRenditions: ledger.makeRenditions,
    clock: ledger.clock,
    onChanged: async (_tx, photoIds) => void changed.push([...photoIds].sort()),
  });
  return coverPhoto({ organizationId, photoId, memberId: newId(), covers, demand });
}

/** A white photo, sent twice. */
async function whitePhotos() {
  const size = { width: 800, height: 600 + Math.floor(Math.random() * 100) };
  const bytes = await sharp({ create: { ...size, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  const place = record('job');
  const url = `${(await startServer(sendBytes(bytes, 'image/jpeg'))).origin}/media`;
  const { photoIds } = await ledger.expect(organizationId, { places: [place] }, [url, url]);
  await ledger.worker()();
  const [first = '', second = ''] = photoIds;
  return { first, second, place, bytes };
}

async function file(photoId: string, which: 'thumbnail' | 'preview' | 'original') {
  const found = await ledger.db.withOrganization(organizationId, (tx) => findPhotoFile(tx, photoId, which));
  if (!found) throw new Error(`no ${which}`);
  return { ...found, content: await ledger.storage.read(found.key) };
}

/** How bright the middle of a part of a picture is, 0 to 255. */
async function brightness(picture: Buffer, at: { x: number; y: number }): Promise<number> {
  const { width, height } = await sharp(picture).metadata();
  const spot = { left: Math.floor(at.x * width), top: Math.floor(at.y * height), width: 4, height: 4 };
  return Math.max(...(await sharp(picture).extract(spot).greyscale().raw().toBuffer()));
}

test('a part that is covered is in no rendition of this picture; the original stays; it can be undone', async () => {
  const { first, second, place, bytes } = await whitePhotos();
  const before = await file(first, 'preview');
  expect(await cover(first, [CORNER])).toBe(true);
  expect(await cover(first, [CORNER])).toBe(false);
  for (const photoId of [first, second]) {
    for (const which of ['thumbnail', 'preview'] as const) {
      const { content } = await file(photoId, which);
      expect(await brightness(content, { x: 0.12, y: 0.25 })).toBeLessThan(60);
      expect(await brightness(content, { x: 0.7, y: 0.7 })).toBeGreaterThan(240);
    }
    expect((await file(photoId, 'original')).content.equals(bytes)).toBe(true);
  }
  expect((await file(first, 'preview')).sha256).not.toBe(before.sha256);
  expect(changed.at(-1)).toEqual([first, second].sort());
  const problems = [];
  for await (const problem of verifyFiles(ledger, { organizationId })) problems.push(problem);
  expect(problems).toEqual([]);
  expect(await cover(second, [])).toBe(true);
  expect((await file(first, 'preview')).sha256).toBe(before.sha256);
  const told = (await ledger.feed(organizationId, place)).filter(({ type }) => type === 'photo.covered');
  expect(told.map(({ content }) => (content as { parts: number }).parts)).toEqual([1, 1, 0, 0]);
});

test('what showed a covered part goes from the storage, pictures for paper too; the original and what is shown stay', async () => {
  const { first, bytes } = await whitePhotos();
  const { sha256 } = await file(first, 'original');
  const filesThere = async () => {
    const keys: string[] = [];
    for await (const { key } of ledger.storage.list(`renditions/${organizationId}/${sha256}/`))
      keys.push(key);
    return keys.sort();
  };
  const forPaper = () => readDocumentRenditions(ledger, organizationId, [first]);
  await forPaper();
  const before = await filesThere();
  expect(before).toHaveLength(3);
  await cover(first, [CORNER]);
  const [thumbnail, preview] = [await file(first, 'thumbnail'), await file(first, 'preview')];
  const logger = pino({ level: 'silent' });
  const removeStale = createRemoveStale({
    ...ledger,
    db: ledger.db,
    clock: ledger.clock,
    storage: ledger.storage,
    logger,
  });
  await removeStale();
  expect(await filesThere()).toEqual([preview.key, thumbnail.key].sort());
  for (const key of before) expect(await ledger.storage.has(key as never)).toBe(false);
  expect((await file(first, 'original')).content.equals(bytes)).toBe(true);

  // A reader that was late writes the old picture once more: the second look takes it.
  const stray = { key: before[0] ?? '', content: Readable.from([Buffer.from('old')]) };
  await ledger.storage.putStream(stray.key as never, stray.content, { contentType: 'image/jpeg' });
  const photo = () =>
    ledger.db.withOrganization(organizationId, (tx) => tx.photo.findUniqueOrThrow({ where: { id: first } }));
  const due = (await photo()).staleDueAt?.getTime() ?? 0;
  expect(due - ledger.clock.now().getTime()).toBeGreaterThan(60_000);
  await ledger.asOwner(`UPDATE photo SET stale_due_at = now() WHERE id = '${first}'`);
  ledger.pass(11 * 60_000);
  await removeStale();
  expect(await filesThere()).toEqual([preview.key, thumbnail.key].sort());
  expect(await photo()).toMatchObject({ staleSince: null, staleDueAt: null });

  ledger.pass(-11 * 60_000);
  // Shown whole again: the same files as at first, there although they had gone.
  await cover(first, []);
  await removeStale();
  await forPaper();
  expect(await filesThere()).toEqual(before);
});

test('who may not, two at once, and what is no photo change nothing', async () => {
  const { first } = await whitePhotos();
  const refuse = async () => {
    throw new DocketError('not-allowed', 'No.');
  };
  await expect(cover(first, [CORNER], refuse)).rejects.toMatchObject({ code: 'not-allowed' });
  const other = { ...CORNER, x: 0.5 };
  const both = await Promise.allSettled([cover(first, [CORNER]), cover(first, [other])]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
  await expect(cover(newId(), [CORNER])).rejects.toMatchObject({ code: 'not-found' });
  const { photoIds } = await ledger.expect(organizationId, {}, [null]);
  await expect(cover(photoIds[0] ?? '', [CORNER])).rejects.toMatchObject({ code: 'conflict' });
});
