import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RecordRef } from '../../../src/activity/record.js';
import type { MakeRenditions } from '../../../src/photos/processing/make-renditions.js';
import { readGallery } from '../../../src/photos/read-gallery.js';
import { retryPhoto } from '../../../src/photos/retry-photo.js';
import { StorageError } from '../../../src/platform/storage/storage-error.js';
import { originalKey } from '../../../src/platform/storage/storage-key.js';
import { redirectTo, sendBytes, startServer, stopServers } from '../../platform/fetch-media/media-servers.js';
import { phonePhoto, pngClaiming } from '../processing/made-photos.js';
import { Ledger, record, uniquePhoto } from './ledger.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let ledger: Ledger;
let organizationId: string;

beforeAll(async () => {
  ledger = await Ledger.open();
});
beforeEach(async () => {
  organizationId = await ledger.organization();
});
afterEach(stopServers);
afterAll(() => ledger.close());

async function serve(bytes: Buffer, type = 'image/jpeg'): Promise<string> {
  return `${(await startServer(sendBytes(bytes, type))).origin}/media`;
}

async function expectOne(url: string | null, announcedType = 'image/jpeg') {
  const place = record('conversation');
  const items = [{ sourceKey: `test:${randomUUID()}`, url, announcedType }];
  const { photoIds } = await ledger.expect(organizationId, { places: [place], items });
  return { id: photoIds[0] ?? '', place };
}

const types = async (place: RecordRef) => (await ledger.feed(organizationId, place)).map(({ type }) => type);

describe('the way of a photo', () => {
  test('an announced photo is stored byte for byte, with renditions, EXIF and its hash in the feed', async () => {
    const bytes = await phonePhoto(6);
    const first = record('conversation');
    const places = [first, record('job')];
    const { photoIds } = await ledger.expect(organizationId, { places }, [await serve(bytes)]);
    await ledger.worker()();
    const [photo] = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, first));
    expect(photo).toMatchObject({
      id: photoIds[0],
      state: 'stored',
      kind: 'photo',
      width: 600,
      height: 800,
      device: 'Fairphone FP5',
      capturedAt: new Date('2024-02-29T22:59:58Z'),
      original: { sha256: sha256(bytes), bytes: bytes.length, mime: 'image/jpeg' },
      renditions: { thumbnail: { height: 400 }, preview: { height: 800 } },
      damaged: false,
    });
    expect(photo?.placeholder).toMatch(/^#[0-9a-f]{6}$/);
    expect((await ledger.storage.read(originalKey(organizationId, sha256(bytes)))).equals(bytes)).toBe(true);
    for (const place of places) {
      expect(await ledger.feed(organizationId, place)).toEqual([
        { type: 'photo.expected', content: { photoId: photoIds[0] } },
        { type: 'photo.stored', content: { photoId: photoIds[0], sha256: sha256(bytes) } },
      ]);
    }
  });

  test('announced twice, also at the same time, it is one photo', async () => {
    const url = await serve(await uniquePhoto());
    const place = record('conversation');
    const places = [place];
    const items = [{ sourceKey: `test:${randomUUID()}`, url }];
    const both = await Promise.all([
      ledger.expect(organizationId, { places, items }),
      ledger.expect(organizationId, { places, items }),
    ]);
    expect(both[0].photoIds).toEqual(both[1].photoIds);
    expect(both.flatMap(({ newPhotoIds }) => newPhotoIds)).toHaveLength(1);
    await Promise.all([ledger.worker()(), ledger.worker()()]);
    expect(await types(place)).toEqual(['photo.expected', 'photo.stored']);
  });

  test('the same bytes twice are two photos, one original, one set of renditions', async () => {
    const url = await serve(await uniquePhoto());
    let rendered = 0;
    const count: MakeRenditions = (photo, identified) => {
      rendered += 1;
      return ledger.makeRenditions(photo, identified);
    };
    const place = record('conversation');
    await ledger.expect(organizationId, { places: [place] }, [url]);
    await ledger.worker({ makeRenditions: count })();
    await ledger.expect(organizationId, { places: [place] }, [url, url]);
    await ledger.worker({ makeRenditions: count })();
    const photos = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, place));
    expect(photos.map(({ state }) => state)).toEqual(['stored', 'stored', 'stored']);
    expect(rendered).toBe(1);
    expect(await ledger.storedKeys(`originals/${organizationId}/`)).toHaveLength(1);
    expect(await ledger.storedKeys(`renditions/${organizationId}/`)).toHaveLength(2);
  });

  test('without an address it fails at once with a reason', async () => {
    const { id, place } = await expectOne(null);
    expect(await ledger.photo(organizationId, id)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('did not say'),
    });
    expect(await types(place)).toEqual(['photo.expected', 'photo.failed']);
  });
});

describe('media servers that misbehave', () => {
  test('404 for a while, then the photo', async () => {
    const bytes = await uniquePhoto();
    let asked = 0;
    const { origin } = await startServer((request, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(404).end();
      else sendBytes(bytes)(request, response);
    });
    const { id, place } = await expectOne(origin);
    for (let round = 0; round < 3; round += 1) {
      await ledger.worker()();
      await ledger.makeDue();
    }
    expect(await ledger.photo(organizationId, id)).toMatchObject({ state: 'stored', sha256: sha256(bytes) });
    expect(await types(place)).toEqual(['photo.expected', 'photo.stored']);
  });

  test('404 for more than twenty minutes is a failure that staff can have tried again', async () => {
    const bytes = await uniquePhoto();
    let there = false;
    const { origin } = await startServer((request, response) =>
      there ? sendBytes(bytes)(request, response) : response.writeHead(404).end(),
    );
    const { id } = await expectOne(origin);
    for (let round = 0; round < 5; round += 1) {
      await ledger.worker()();
      await ledger.makeDue();
      expect((await ledger.photo(organizationId, id)).state).toBe('expected');
    }
    ledger.pass(21 * 60_000);
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('20 minutes'),
    });
    expect(ledger.failed.at(-1)).toMatchObject({ photoId: id, organizationId });
    there = true;
    const again = await ledger.db.withOrganization(organizationId, (tx) => retryPhoto(tx, id, new Date()));
    expect(again).toBe(true);
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({ state: 'stored', failure: null });
  });

  test('a truncated and a stalled body are tried again and never half stored', async () => {
    const bytes = await uniquePhoto(800, 600);
    const asked = new Map<string, number>();
    const { origin } = await startServer((request, response) => {
      const count = (asked.get(request.url ?? '') ?? 0) + 1;
      asked.set(request.url ?? '', count);
      if (count > 1) return sendBytes(bytes)(request, response);
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': bytes.length });
      response.write(bytes.subarray(0, 1_000));
      if (request.url === '/cut') setTimeout(() => response.destroy(), 20);
    });
    const cut = await expectOne(`${origin}/cut`);
    const stalled = await expectOne(`${origin}/stall`);
    await ledger.worker()();
    expect(await ledger.storedKeys(`originals/${organizationId}/`)).toEqual([]);
    await ledger.makeDue();
    await ledger.worker()();
    for (const { id } of [cut, stalled]) {
      expect(await ledger.photo(organizationId, id)).toMatchObject({
        state: 'stored',
        sha256: sha256(bytes),
      });
    }
  });

  test('a redirect to an address that is not listed ends it at once', async () => {
    const { origin } = await startServer(redirectTo('http://10.0.0.1/secret'));
    const { id } = await expectOne(origin);
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({
      state: 'failed',
      attempts: 1,
      failure: expect.stringContaining('does not fetch from'),
    });
  });

  test('a refused sign-in is reported, told once in the feed, and tried again', async () => {
    const bytes = await uniquePhoto();
    let allowed = false;
    const { origin } = await startServer((request, response) =>
      allowed ? sendBytes(bytes)(request, response) : response.writeHead(401).end(),
    );
    const { id, place } = await expectOne(origin);
    for (let round = 0; round < 2; round += 1) {
      await ledger.worker()();
      await ledger.makeDue();
    }
    expect(ledger.unauthorized.filter(({ photoId }) => photoId === id)).toHaveLength(2);
    allowed = true;
    await ledger.worker()();
    expect(await types(place)).toEqual(['photo.expected', 'photo.failed', 'photo.stored']);
  });

  test('a sign-in page instead of a photo is a failure, and can be fetched again', async () => {
    const bytes = await uniquePhoto();
    const page = Buffer.from('<!DOCTYPE html><html><body>Sign in to your workspace</body></html>');
    let allowed = false;
    const { origin } = await startServer((request, response) =>
      (allowed ? sendBytes(bytes) : sendBytes(page, 'text/html'))(request, response),
    );
    const { id } = await expectOne(origin);
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('sign-in'),
    });
    allowed = true;
    await ledger.db.withOrganization(organizationId, (tx) => retryPhoto(tx, id, new Date()));
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({ state: 'stored', sha256: sha256(bytes) });
  });

  test('one that stalls does not keep those that come later waiting', async () => {
    const bytes = await uniquePhoto();
    let storedAt = 0;
    let stalledUntil = 0;
    const stalling = await startServer((_request, response) => {
      response.writeHead(200, { 'content-length': 10 });
      const drip = setInterval(() => response.write('x'), 400);
      response.once('close', () => {
        clearInterval(drip);
        stalledUntil = Date.now();
      });
    });
    await expectOne(stalling.origin);
    const running = ledger.worker()();
    await new Promise((done) => setTimeout(done, 300));
    const { id } = await expectOne(await serve(bytes));
    while (storedAt === 0 && stalledUntil === 0) {
      if ((await ledger.photo(organizationId, id)).state === 'stored') storedAt = Date.now();
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(storedAt).toBeGreaterThan(0);
    await running;
  });
});

describe('files that are not what they should be', () => {
  test.each([
    [
      'application/pdf',
      Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF', 'latin1'),
    ],
    ['text/vcard', Buffer.from('BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n')],
    [
      'video/mp4',
      Buffer.from(
        '0000001c66747970697 36f6d0000020069736f6d69736f32617663316d703431'.replace(' ', ''),
        'hex',
      ),
    ],
  ])('%s is kept as an attachment without renditions', async (type, bytes) => {
    const { id, place } = await expectOne(await serve(bytes, type), type);
    await ledger.worker()();
    const [photo] = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, place));
    expect(photo).toMatchObject({
      id,
      state: 'stored',
      kind: 'attachment',
      renditions: {},
      original: { sha256: sha256(bytes), bytes: bytes.length },
    });
    expect((await ledger.storage.read(originalKey(organizationId, sha256(bytes)))).equals(bytes)).toBe(true);
  });

  test('a photo over 10 MB is kept as an attachment', async () => {
    const photo = await uniquePhoto();
    const bytes = Buffer.concat([photo, Buffer.alloc(10 * 1024 * 1024)]);
    const { id } = await expectOne(await serve(bytes));
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({ state: 'stored', kind: 'attachment' });
  });

  test('what is announced as larger than 100 MB is a failure with the reason', async () => {
    const { origin } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-length': 101 * 1024 * 1024 });
      response.write('x');
    });
    const { id } = await expectOne(origin);
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('100 MB'),
    });
  });

  test('a photo of which parts are missing is shown as far as it goes, and marked', async () => {
    const { place } = await expectOne(await serve(pngClaiming(300, 200)));
    await ledger.worker()();
    const [photo] = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, place));
    expect(photo).toMatchObject({ state: 'stored', damaged: true });
  });

  test('hostile files end as failed with their original kept, and the photo among them is stored', async () => {
    const good = await uniquePhoto();
    const bad: Buffer[] = [
      Buffer.alloc(0),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      Buffer.from('just words that were called a photo'),
      pngClaiming(16_000, 16_000),
      Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(500, 7)]),
    ];
    const place = record('conversation');
    const urls = await Promise.all([...bad, good].map((bytes) => serve(bytes)));
    await ledger.expect(organizationId, { places: [place] }, urls);
    for (let round = 0; round < 3; round += 1) {
      await ledger.worker()();
      await ledger.makeDue();
    }
    const photos = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, place));
    expect(photos.map(({ state }) => state)).toEqual([...bad.map(() => 'failed'), 'stored']);
    for (const [index, bytes] of bad.entries()) {
      expect(photos[index]?.failure).toMatch(/\.$/);
      expect((await ledger.storage.read(originalKey(organizationId, sha256(bytes)))).equals(bytes)).toBe(
        true,
      );
    }
  });
});

describe('killed in the middle', () => {
  /** Fails like a process that dies: whatever was committed is there, the rest is not, and the lease runs out. */
  const dies = () => Promise.reject(new StorageError('unavailable', 'killed'));

  test.each([
    'before the original is promoted',
    'before it is committed as fetched',
    'while renditions are made',
    'before the second rendition is stored',
  ])('%s: the next run goes on and doubles nothing', async (moment) => {
    const bytes = await uniquePhoto(900, 500);
    const { id, place } = await expectOne(await serve(bytes));
    const { storage } = ledger;
    const failing = Object.create(storage) as typeof storage;
    if (moment.startsWith('before the original')) failing.promote = dies;
    if (moment.startsWith('before it is committed')) {
      failing.promote = (staged, key) => storage.promote(staged, key).then(dies);
    }
    if (moment.startsWith('before the second')) {
      failing.putBytes = ([first, ...others]) => {
        expect(others).toHaveLength(1);
        return storage.putBytes(first ? [first] : []).then(dies);
      };
    }
    const makeRenditions = moment.startsWith('while') ? dies : ledger.makeRenditions;
    await ledger.worker({ storage: failing, makeRenditions })();
    expect((await ledger.photo(organizationId, id)).state).not.toBe('stored');
    await ledger.makeDue();
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({ state: 'stored', sha256: sha256(bytes) });
    expect(await types(place)).toEqual(['photo.expected', 'photo.stored']);
    expect(await ledger.storedKeys(`originals/${organizationId}/`)).toHaveLength(1);
    expect(await ledger.storedKeys(`renditions/${organizationId}/`)).toHaveLength(2);
    expect(await storage.sweepStaging(-1_000)).toBe(0);
  });

  test('two workers that both believe to hold the lease store it once', async () => {
    const { id, place } = await expectOne(await serve(await uniquePhoto()));
    let others: Promise<void> | undefined;
    const makeRenditions: MakeRenditions = async (photo, identified) => {
      await ledger.makeDue();
      others ??= ledger.worker()();
      await others;
      return ledger.makeRenditions(photo, identified);
    };
    await ledger.worker({ makeRenditions })();
    expect((await ledger.photo(organizationId, id)).state).toBe('stored');
    expect(await types(place)).toEqual(['photo.expected', 'photo.stored']);
  });

  test('a photo that ends the process each time is given up, its original kept', async () => {
    const { id } = await expectOne(await serve(await uniquePhoto()));
    await ledger.worker({ makeRenditions: dies })();
    await ledger.asOwner(`UPDATE photo SET attempts = 8 WHERE id = '${id}'`);
    await ledger.makeDue();
    await ledger.worker()();
    expect(await ledger.photo(organizationId, id)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('original is kept'),
    });
  });

  test('a storage that is down for long fails no photo', async () => {
    const { id } = await expectOne(await serve(await uniquePhoto()));
    for (let round = 0; round < 12; round += 1) {
      await ledger.worker({ makeRenditions: dies })();
      await ledger.makeDue();
    }
    await ledger.worker()();
    expect((await ledger.photo(organizationId, id)).state).toBe('stored');
  });
});
