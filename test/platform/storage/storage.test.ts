import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStorage } from '../../../src/platform/storage/create-storage.js';
import { DiskStorage } from '../../../src/platform/storage/disk-storage.js';
import { parseStorageUrl } from '../../../src/platform/storage/parse-storage-url.js';
import type { Storage, StoredEntry } from '../../../src/platform/storage/storage.js';
import { StorageError } from '../../../src/platform/storage/storage-error.js';
import { originalKey, renditionKey } from '../../../src/platform/storage/storage-key.js';
import { FakeS3 } from './fake-s3.js';

const organization = '0198c0de-0000-7000-8000-000000000001';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const keyOf = (bytes: Buffer) => originalKey(organization, sha256(bytes));
const jpeg = { contentType: 'image/jpeg' };

let folder: string;
let s3: FakeS3;
let endpoint: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-storage-'));
  s3 = new FakeS3();
  endpoint = await s3.start();
});

afterEach(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

function makeStorage(kind: string, parameters = ''): Promise<Storage> {
  const url =
    kind === 'disk'
      ? `file://${join(folder, 'photos')}`
      : `s3://AK:S%2Fecret@photos?region=eu-central-1&prefix=docket/one&endpoint=${endpoint}${parameters}`;
  return createStorage(parseStorageUrl(url), join(folder, 'staging'));
}

async function failure(attempt: Promise<unknown>): Promise<StorageError> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StorageError);
  return error as StorageError;
}

async function stagedNames(): Promise<string[]> {
  const places = [join(folder, 'staging'), join(folder, 'photos', '.staging')];
  const lists = await Promise.all(places.map((place) => readdir(place).catch(() => [])));
  return lists.flat();
}

describe.each(['disk', 's3'])('storage on %s', (kind) => {
  test('what is put is read back byte for byte, whole and in part', async () => {
    const storage = await makeStorage(kind);
    const bytes = randomBytes(300_000);
    const put = await storage.putStream(keyOf(bytes), Readable.from([bytes]), jpeg);
    expect(put).toEqual({ key: keyOf(bytes), sha256: sha256(bytes), bytes: bytes.length, created: true });
    expect((await storage.read(keyOf(bytes))).equals(bytes)).toBe(true);
    const part = await storage.openRead(keyOf(bytes), { start: 10, end: 19 });
    expect(part.size).toBe(bytes.length);
    expect(Buffer.concat(await part.stream.toArray()).equals(bytes.subarray(10, 20))).toBe(true);
    const tail = await storage.openRead(keyOf(bytes), { start: 299_990 });
    expect(Buffer.concat(await tail.stream.toArray()).length).toBe(10);
    expect(await stagedNames()).toEqual([]);
  });

  test('files put from memory are there byte for byte, kept where they were, and a fault leaves nothing', async () => {
    const storage = await makeStorage(kind);
    const original = sha256(randomBytes(9));
    const file = (name: string, bytes: Buffer) => ({
      ...{ key: renditionKey(organization, original, name, 'jpg'), bytes },
      ...{ sha256: sha256(bytes), contentType: 'image/jpeg' },
    });
    const one = file('preview', randomBytes(200_000));
    const two = file('thumbnail', randomBytes(3_000));
    const put = ({ key, bytes, sha256 }: typeof one, created: boolean) => ({
      ...{ key, sha256, bytes: bytes.length, created },
    });
    expect(await storage.putBytes([one, two])).toEqual([put(one, true), put(two, true)]);
    for (const { key, bytes } of [one, two]) expect((await storage.read(key)).equals(bytes)).toBe(true);
    const three = file('document', randomBytes(70));
    expect(await storage.putBytes([two, three])).toEqual([put(two, false), put(three, true)]);
    const other = {
      ...one,
      bytes: Buffer.from('of another size'),
      sha256: sha256(Buffer.from('of another size')),
    };
    expect((await failure(storage.putBytes([other]))).code).toBe('conflict');
    expect((await storage.read(one.key)).equals(one.bytes)).toBe(true);
    expect(await stagedNames()).toEqual([]);
  });

  test.each([
    ['whole where its length was not announced', 700_000, 800_000],
    ['not at all beyond the limit', 1_400_000, 900_000],
  ])('what is staged is kept %s', async (_how, length, keepBytes) => {
    const storage = await makeStorage(kind);
    const bytes = randomBytes(length);
    const chunks = Array.from({ length: Math.ceil(length / 9_000) }, (_, index) =>
      bytes.subarray(index * 9_000, (index + 1) * 9_000),
    );
    const staged = await storage.stageStream(Readable.from(chunks), { maxBytes: 2_000_000, keepBytes });
    expect(staged).toMatchObject({ sha256: sha256(bytes), bytes: length });
    expect(Buffer.from(staged.head).equals(bytes.subarray(0, 64 * 1024))).toBe(true);
    expect((await storage.readStaged(staged)).equals(bytes)).toBe(true);
    expect(staged.whole?.equals(bytes)).toBe(length > keepBytes ? undefined : true);
  });

  test('staging hashes and keeps the head; only promoting makes it visible', async () => {
    const storage = await makeStorage(kind);
    const bytes = randomBytes(100_000);
    const staged = await storage.stageStream(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), {
      maxBytes: 100_000,
      expectedBytes: 100_000,
    });
    expect(staged).toMatchObject({ sha256: sha256(bytes), bytes: 100_000 });
    expect(Buffer.from(staged.head).equals(bytes.subarray(0, 65_536))).toBe(true);
    expect((await storage.readStaged(staged)).equals(bytes)).toBe(true);
    expect(await storage.has(keyOf(bytes))).toBe(false);
    await storage.promote(staged, keyOf(bytes), jpeg);
    expect(await storage.has(keyOf(bytes))).toBe(true);
    expect(await stagedNames()).toEqual([]);
  });

  test('too many bytes, too few, other bytes: each says so and leaves nothing behind', async () => {
    const storage = await makeStorage(kind);
    const stage = (options: { maxBytes: number; expectedBytes?: number }) =>
      failure(storage.stageStream(Readable.from([Buffer.alloc(500)]), options));
    expect((await stage({ maxBytes: 499 })).code).toBe('too-large');
    expect(await stage({ maxBytes: 999, expectedBytes: 501 })).toMatchObject({
      code: 'truncated',
      retryable: true,
    });
    expect((await stage({ maxBytes: 999, expectedBytes: 499 })).code).toBe('length-mismatch');
    const wrong = storage.putStream(keyOf(Buffer.from('a')), Readable.from([Buffer.from('b')]), {
      ...jpeg,
      expectedSha256: sha256(Buffer.from('a')),
    });
    expect((await failure(wrong)).code).toBe('hash-mismatch');
    expect(await storage.has(keyOf(Buffer.from('a')))).toBe(false);
    expect(await stagedNames()).toEqual([]);
  });

  test("a source's own error comes through unchanged", async () => {
    const storage = await makeStorage(kind);
    const broken = new Error('stalled');
    const source = Readable.from(
      (async function* () {
        yield Buffer.alloc(10);
        throw broken;
      })(),
    );
    await expect(storage.stageStream(source, { maxBytes: 100 })).rejects.toBe(broken);
    expect(await stagedNames()).toEqual([]);
  });

  test('a key is never rewritten: the same bytes are kept, another size is a conflict', async () => {
    const storage = await makeStorage(kind);
    const bytes = Buffer.from('first');
    const key = keyOf(bytes);
    await storage.putStream(key, Readable.from([bytes]), jpeg);
    const again = await storage.putStream(key, Readable.from([bytes]), jpeg);
    expect(again.created).toBe(false);
    const other = storage.putStream(key, Readable.from([Buffer.from('longer than that')]), jpeg);
    expect((await failure(other)).code).toBe('conflict');
    expect((await storage.read(key)).toString()).toBe('first');
  });

  test('many puts of one key at once create it once', async () => {
    const storage = await makeStorage(kind);
    const bytes = randomBytes(20_000);
    const puts = Array.from({ length: 8 }, () =>
      storage.putStream(keyOf(bytes), Readable.from([bytes]), jpeg),
    );
    const created = (await Promise.all(puts)).filter((put) => put.created);
    expect(created.length).toBe(1);
    expect((await storage.read(keyOf(bytes))).equals(bytes)).toBe(true);
  });

  test('what is not there is not found; deleting twice is no error', async () => {
    const storage = await makeStorage(kind);
    const key = keyOf(Buffer.from('gone'));
    expect((await failure(storage.read(key))).code).toBe('not-found');
    expect((await failure(storage.openRead(key))).code).toBe('not-found');
    await storage.putStream(key, Readable.from([Buffer.from('gone')]), jpeg);
    await storage.delete(key);
    await storage.delete(key);
    expect(await storage.has(key)).toBe(false);
    const ghost = {
      tempId: randomUUID(),
      sha256: sha256(Buffer.from('x')),
      bytes: 1,
      head: Buffer.from('x'),
    };
    expect((await failure(storage.promote(ghost, key))).code).toBe('not-found');
  });

  test('a range outside the file is refused', async () => {
    const storage = await makeStorage(kind);
    const bytes = Buffer.from('0123456789');
    await storage.putStream(keyOf(bytes), Readable.from([bytes]), jpeg);
    expect((await failure(storage.openRead(keyOf(bytes), { start: 10 }))).code).toBe('invalid-range');
    expect((await failure(storage.openRead(keyOf(bytes), { start: 5, end: 4 }))).code).toBe('invalid-range');
    expect((await failure(storage.openRead(keyOf(bytes), { start: -1 }))).code).toBe('invalid-range');
  });

  test('listing finds every key under a prefix, over several pages, and nothing that is staged', async () => {
    const storage = await makeStorage(kind);
    const hash = sha256(Buffer.from('p'));
    const keys = ['thumbnail', 'preview', 'document', 'other', 'more'].map((name) =>
      renditionKey(organization, hash, name, 'webp'),
    );
    for (const key of keys) await storage.putStream(key, Readable.from([Buffer.from(key)]), jpeg);
    await storage.putStream(keyOf(Buffer.from('o')), Readable.from([Buffer.from('o')]), jpeg);
    await storage.stageStream(Readable.from([Buffer.from('half')]), { maxBytes: 9 });
    const listed = async (prefix: string) =>
      (await Readable.from(storage.list(prefix)).toArray()).map((entry: StoredEntry) => entry.key);
    expect((await listed(`renditions/${organization}/`)).sort()).toEqual([...keys].sort());
    expect(await listed(`renditions/${organization}/${hash}/thumb`)).toEqual([keys[0]]);
    expect((await listed('')).length).toBe(6);
    expect(await listed('nothing/')).toEqual([]);
  });

  test('old temporary files are swept, young ones stay', async () => {
    const storage = await makeStorage(kind);
    const staged = await storage.stageStream(Readable.from([Buffer.from('half')]), { maxBytes: 9 });
    expect(await storage.sweepStaging(60_000)).toBe(0);
    const place = join(folder, kind === 'disk' ? 'photos/.staging' : 'staging', staged.tempId);
    await utimes(place, new Date(0), new Date(0));
    expect(await storage.sweepStaging(60_000)).toBe(1);
    await storage.discard(staged);
  });

  test('an empty file can be stored', async () => {
    const storage = await makeStorage(kind);
    const empty = Buffer.alloc(0);
    await storage.putStream(keyOf(empty), Readable.from([]), jpeg);
    expect((await storage.read(keyOf(empty))).length).toBe(0);
  });

  test('readiness is said when it is so', async () => {
    await expect((await makeStorage(kind)).checkReady()).resolves.toBeUndefined();
  });
});

describe('storage on disk only', () => {
  test('files are for the owner alone', async () => {
    const storage = await makeStorage('disk');
    const bytes = Buffer.from('mine');
    await storage.putStream(keyOf(bytes), Readable.from([bytes]), jpeg);
    const path = join(folder, 'photos', keyOf(bytes));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700);
  });

  test('many may ask for readiness at once, and nothing stays behind', async () => {
    const storage = await makeStorage('disk');
    await Promise.all(Array.from({ length: 10 }, () => storage.checkReady()));
    expect(await stagedNames()).toEqual([]);
  });

  test('a root that cannot be a folder is said in one line', async () => {
    await writeFile(join(folder, 'photos'), '');
    const error = await failure(new DiskStorage(join(folder, 'photos')).checkReady());
    expect(error).toMatchObject({ code: 'misconfigured' });
    expect(error.message).toContain('cannot be written');
  });
});

describe('storage on S3 only', () => {
  const bytes = Buffer.from('photo');

  test('keys carry the prefix, the type and the checksum', async () => {
    await (await makeStorage('s3')).putStream(keyOf(bytes), Readable.from([bytes]), jpeg);
    const stored = s3.objects.get(`docket/one/${keyOf(bytes)}`);
    expect(stored?.headers['content-type']).toBe('image/jpeg');
    expect(stored?.headers['if-none-match']).toBe('*');
    expect(stored?.headers.authorization).toContain('Credential=AK/');
  });

  test('a server that is overloaded for a moment is asked again', async () => {
    const storage = await makeStorage('s3');
    const staged = await storage.stageStream(Readable.from([bytes]), { maxBytes: 99 });
    s3.failNext.push(503);
    await storage.promote(staged, keyOf(bytes), jpeg);
    expect((await storage.read(keyOf(bytes))).equals(bytes)).toBe(true);
  });

  test('a server without conditional puts is asked first, and nothing is rewritten', async () => {
    s3.knowsConditions = false;
    const storage = await makeStorage('s3');
    const put = () => storage.putStream(keyOf(bytes), Readable.from([bytes]), jpeg);
    expect((await put()).created).toBe(true);
    expect((await put()).created).toBe(false);
  });

  test('a failed put keeps the staged file, so that it can be tried again', async () => {
    const storage = await makeStorage('s3');
    const staged = await storage.stageStream(Readable.from([bytes]), { maxBytes: 99 });
    s3.failNext.push(403);
    expect((await failure(storage.promote(staged, keyOf(bytes)))).code).toBe('misconfigured');
    expect((await storage.promote(staged, keyOf(bytes))).created).toBe(true);
  });

  test('originals are locked for the days that are set, renditions are not; a delete removes versions', async () => {
    s3.objectLock = true;
    const storage = await makeStorage('s3', '&objectLockDays=30');
    await storage.checkReady();
    await storage.putStream(keyOf(bytes), Readable.from([bytes]), jpeg);
    const rendition = renditionKey(organization, sha256(bytes), 'thumbnail', 'webp');
    await storage.putStream(rendition, Readable.from([bytes]), jpeg);
    const lock = s3.objects.get(`docket/one/${keyOf(bytes)}`)?.headers;
    expect(lock?.['x-amz-object-lock-mode']).toBe('GOVERNANCE');
    const until = Date.parse(String(lock?.['x-amz-object-lock-retain-until-date']));
    expect(Math.round((until - Date.now()) / 86_400_000)).toBe(30);
    expect(s3.objects.get(`docket/one/${rendition}`)?.headers['x-amz-object-lock-mode']).toBeUndefined();
    await storage.delete(keyOf(bytes));
    expect(s3.log.at(-1)).toMatch(/^DELETE .*versionId=v\d+/);
  });

  test('a lock that the bucket cannot give, and a bucket that is not there, are said at the start', async () => {
    const error = await failure((await makeStorage('s3', '&objectLockDays=30')).checkReady());
    expect(error).toMatchObject({ code: 'misconfigured' });
    expect(error.message).toContain('Object Lock');
    const away = parseStorageUrl(`s3://AK:SK@elsewhere?endpoint=${endpoint}`);
    expect((await failure((await createStorage(away, folder)).checkReady())).code).not.toBe('unavailable');
  });
});
