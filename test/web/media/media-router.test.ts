import { createHash, randomUUID } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type ErrorRequestHandler } from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordRef } from '../../../src/activity/record.js';
import { readGallery } from '../../../src/photos/read-gallery.js';
import { createTakeInUpload } from '../../../src/photos/take-in-upload.js';
import { DocketError, notFound } from '../../../src/platform/errors/docket-error.js';
import { newId } from '../../../src/platform/ids.js';
import type { ScreenedText } from '../../../src/vault/screened-text.js';
import { createMediaRouter } from '../../../src/web/media/media-router.js';
import { Ledger, record, uniquePhoto } from '../../photos/ledger/ledger.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let ledger: Ledger;
let server: Server;
let origin: string;
let organizationId: string;
let stranger: string;
const memberId = newId();
const hidden = new Set<string>();
const readOnly = record('job');

beforeAll(async () => {
  ledger = await Ledger.open();
  organizationId = await ledger.organization();
  stranger = await ledger.organization();
  const app = express();
  const takeIn = createTakeInUpload({
    ...{ db: ledger.db, storage: ledger.storage, clock: ledger.clock },
    screen: async (_tx, { text }) => text as ScreenedText,
    wake: () => {},
  });
  app.use(
    createMediaRouter({
      ...{ db: ledger.db, storage: ledger.storage, takeIn },
      viewer: (request) => {
        const organization = request.get('x-organization');
        return organization === undefined ? null : { organizationId: organization, memberId };
      },
      maySee: async (_tx, _viewer, photoId) => !hidden.has(photoId),
      mayUpload: async (_tx, viewer, asked) => {
        if (asked.id === readOnly.id) throw new DocketError('not-allowed', 'Only the assigned may upload.');
        return viewer.organizationId === organizationId ? [asked] : null;
      },
    }),
  );
  const answer: ErrorRequestHandler = (error, _request, response, _next) => {
    const known = error instanceof DocketError ? error : new DocketError('setting-broken', String(error));
    response.status(known.status).json({ code: known.code, detail: known.message });
  };
  app.use(answer);
  server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await ledger.close();
});

const get = (path: string, headers: Record<string, string> = {}, as = organizationId) =>
  fetch(origin + path, { headers: { 'x-organization': as, ...headers } });

type UploadAnswer = {
  data: { id: string; created: boolean; held: boolean }[];
  refused: { filename: string }[];
};

function post(files: [name: string, bytes: Buffer, uploadId?: string][], on: RecordRef, as = organizationId) {
  const form = new FormData();
  for (const [name, bytes, uploadId] of files) {
    if (uploadId) form.append('uploadId', uploadId);
    form.append('photos', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  }
  const address = `${origin}/photos?kind=${on.kind}&id=${on.id}`;
  return fetch(address, { method: 'POST', body: form, headers: { 'x-organization': as } });
}

async function uploaded(bytes: Buffer, name = 'fan.jpg'): Promise<string> {
  const answer = (await (await post([[name, bytes]], record('job'))).json()) as UploadAnswer;
  await ledger.worker()();
  return answer.data[0]?.id ?? '';
}

test('thumbnail and preview are sent, for good where the address names their bytes, as what they are, and never as a page', async () => {
  const id = await uploaded(await uniquePhoto(900, 600));
  for (const [which, type, size] of [
    ['thumbnail', 'image/webp', 400],
    ['preview', 'image/jpeg', 900],
  ] as const) {
    const first = await get(`/photos/${id}/${which}`);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const version = sha256(Buffer.from(await first.arrayBuffer())).slice(0, 16);
    const answer = await get(`/photos/${id}/${which}?v=${version}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.status).toBe(200);
    const headers: Record<string, string> = {};
    answer.headers.forEach((value, name) => {
      headers[name] = value;
    });
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^inline; filename="fan-/),
      etag: `"${sha256(bytes)}"`,
    });
    const { default: sharp } = await import('sharp');
    expect((await sharp(bytes).metadata()).width).toBe(size);
    const again = await get(`/photos/${id}/${which}`, { 'if-none-match': `"${sha256(bytes)}"` });
    expect(again.status).toBe(304);
    const saved = await get(`/photos/${id}/${which}?download=1`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
    await saved.arrayBuffer();
  }
});

test('the original comes back byte for byte, whole and in parts, under its own name', async () => {
  const bytes = await uniquePhoto(300, 300);
  const id = await uploaded(bytes, 'Müllers "Lüfter" 風.jpg');
  const path = `/photos/${id}/original`;
  const whole = await get(path);
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
  expect(whole.headers.get('content-type')).toBe('image/jpeg');
  expect(whole.headers.get('content-disposition')).toBe(
    `attachment; filename="M_llers _L_fter_ _.jpg"; filename*=UTF-8''M%C3%BCllers%20%22L%C3%BCfter%22%20%E9%A2%A8.jpg`,
  );
  const part = await get(path, { range: 'bytes=10-19' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe(`bytes 10-19/${bytes.length}`);
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(10, 20))).toBe(true);
  const tail = await get(path, { range: 'bytes=-7' });
  expect(Buffer.from(await tail.arrayBuffer()).equals(bytes.subarray(-7))).toBe(true);
  const beyond = await get(path, { range: `bytes=${bytes.length}-` });
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
  const stale = await get(path, { range: 'bytes=0-3', 'if-range': '"other"' });
  expect([stale.status, (await stale.arrayBuffer()).byteLength]).toEqual([200, bytes.length]);
  const head = await fetch(origin + path, { method: 'HEAD', headers: { 'x-organization': organizationId } });
  expect(head.headers.get('content-length')).toBe(String(bytes.length));
});

test('what is no photo is only ever saved, whatever it was called', async () => {
  const { createServer: serve } = await import('node:http');
  const page = Buffer.from('<html><script>alert(1)</script></html>');
  const media = serve((_request, response) => response.end(page));
  await new Promise<void>((done) => media.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(media.address() as AddressInfo).port}/`;
  const items = [{ sourceKey: randomUUID(), url, announcedType: 'text/html' }];
  const { photoIds } = await ledger.expect(organizationId, { items });
  await ledger.worker()();
  media.closeAllConnections();
  media.close();
  const answer = await get(`/photos/${photoIds[0]}/original`);
  expect(Buffer.from(await answer.arrayBuffer()).equals(page)).toBe(true);
  expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  expect((await get(`/photos/${photoIds[0]}/thumbnail`)).status).toBe(404);
});

test('a foreign, a hidden and an unknown photo look the same; without sign-in there is nothing', async () => {
  const id = await uploaded(await uniquePhoto());
  const secret = await uploaded(await uniquePhoto());
  hidden.add(secret);
  const answers = await Promise.all([
    get(`/photos/${id}/thumbnail`, {}, stranger),
    get(`/photos/${secret}/thumbnail`),
    get(`/photos/${newId()}/thumbnail`),
    get(`/photos/nonsense/thumbnail`),
  ]);
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(new Set(bodies).size).toBe(1);
  expect(JSON.parse(bodies[0] ?? '').detail).toBe(notFound('photo').message);
  expect(new Set(answers.map((answer) => answer.headers.get('cache-control'))).size).toBe(1);
  expect((await fetch(`${origin}/photos/${id}/thumbnail`)).status).toBe(401);
});

test('bytes that storage has lost are said to be unavailable, and that is not cached', async () => {
  const bytes = await uniquePhoto();
  const id = await uploaded(bytes);
  const [key] = (await ledger.storedKeys('originals/')).filter((stored) => stored.endsWith(sha256(bytes)));
  await unlink(join(ledger.folder, key ?? ''));
  const answer = await get(`/photos/${id}/original`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('etag')).not.toContain(sha256(bytes));
  expect(answer.headers.get('content-type')).toContain('json');
});

test('several photos in one form: the good ones are taken in, each refusal is named', async () => {
  const job = record('job');
  const good = await uniquePhoto();
  const answer = await post(
    [
      ['one.jpg', good],
      ['big.jpg', Buffer.alloc(11 * 1024 * 1024, 1)],
      ['notes.pdf', Buffer.from('%PDF-1.4')],
      ['two.jpg', await uniquePhoto()],
    ],
    job,
  );
  expect(answer.status).toBe(201);
  const { data, refused } = (await answer.json()) as UploadAnswer;
  expect(data).toHaveLength(2);
  expect(refused.map(({ filename }) => filename).sort()).toEqual(['big.jpg', 'notes.pdf']);
  const photos = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, job));
  expect(photos.map(({ uploader, source }) => [uploader, source])).toEqual(
    [1, 2].map(() => [{ kind: 'member', id: memberId }, 'web']),
  );
});

test('a form that is sent again with its upload ids changes nothing', async () => {
  const job = record('job');
  const files: [string, Buffer, string][] = [
    ['a.jpg', await uniquePhoto(), randomUUID()],
    ['b.jpg', await uniquePhoto(), randomUUID()],
  ];
  const first = (await (await post(files, job)).json()) as UploadAnswer;
  const second = (await (await post(files, job)).json()) as UploadAnswer;
  expect(second.data.map(({ id }) => id).sort()).toEqual(first.data.map(({ id }) => id).sort());
  expect(second.data.map(({ created }) => created)).toEqual([false, false]);
  const photos = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, job));
  expect(photos).toHaveLength(2);
});

test('one file that is too large is refused with the limit', async () => {
  const answer = await post([['big.jpg', Buffer.alloc(10 * 1024 * 1024 + 1)]], record('job'));
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('10 MB') });
});

test('nobody uploads where they may not, nor to a record they do not see', async () => {
  const files: [string, Buffer][] = [['a.jpg', await uniquePhoto()]];
  expect((await post(files, readOnly)).status).toBe(403);
  expect((await post(files, record('job'), stranger)).status).toBe(404);
  const address = `${origin}/photos?kind=nothing&id=1`;
  const headers = { 'x-organization': organizationId };
  expect((await fetch(address, { method: 'POST', headers })).status).toBe(404);
  const json = await fetch(`${origin}/photos?kind=job&id=${newId()}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(json.status).toBe(400);
});

test('an upload whose connection breaks off leaves nothing behind, and the next one works', async () => {
  const job = record('job');
  const before = await ledger.storedKeys('originals/');
  await new Promise<void>((done) => {
    const broken = httpRequest(`${origin}/photos?kind=job&id=${job.id}`, {
      method: 'POST',
      headers: {
        'x-organization': organizationId,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 100_000,
      },
    });
    broken.on('error', () => done());
    broken.write(
      '--x\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\nabc',
    );
    setTimeout(() => broken.destroy(), 150);
  });
  await new Promise((done) => setTimeout(done, 300));
  expect(await ledger.storedKeys('originals/')).toEqual(before);
  expect(await ledger.storage.sweepStaging(-1_000)).toBe(0);
  expect((await post([['a.jpg', await uniquePhoto()]], job)).status).toBe(201);
});
