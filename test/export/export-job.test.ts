import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { exportJob } from '../../src/app/export/export-job.js';
import { flagPhoto } from '../../src/photos/photo-flags.js';
import { createGate } from '../../src/vault/gate.js';
import { saveSecret } from '../../src/vault/save-secret.js';
import { at, type Shop } from '../jobs/shop.js';
import { unzip } from '../photos/unzip.js';
import { withoutIds } from '../setup/without-ids.js';
import { type ApiServer, openApiServer } from '../web/api/api-server.js';

let api: ApiServer;
let shop: Shop;
let job: { id: string; number: number };

beforeAll(async () => {
  api = await openApiServer();
});
afterAll(() => api.close());
beforeEach(async () => {
  shop = await api.openShopWithKey();
  job = await shop.newJob();
});

async function exported(staff = shop.owner, number = job.number): Promise<Map<string, Buffer>> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([
    buffer(out),
    exportJob({ ...api, gate: createGate(api.keys) }, staff, number, out).catch((error: unknown) => {
      out.end();
      throw error;
    }),
  ]);
  return await unzip(bytes);
}

const sealSecret = (value: string) =>
  shop.run((tx) =>
    saveSecret(tx, api.keys, {
      organizationId: shop.organizationId,
      record: { kind: 'job', id: job.id },
      customerId: shop.customerId,
      kind: 'pin',
      sureness: 'sure',
      value,
      messageId: null,
      actor: { kind: 'system' },
      at,
    }),
  );

test('everything of the job is in it, each file as its sum says, and no passcode', async () => {
  const photo = await api.addPhoto(shop, { kind: 'job', id: job.id });
  await api.converse(shop, job, ['Cracked screen', 'my pin is 4821']);
  const files = await exported();
  expect([...files.keys()].sort()).toEqual(
    [
      'SHA256SUMS',
      'feed.json',
      'job.json',
      'messages.json',
      'photos.json',
      'photos/intake/front of phone.jpg',
    ].sort(),
  );
  expect(files.get('photos/intake/front of phone.jpg')).toEqual(photo.bytes);
  const sums = (files.get('SHA256SUMS')?.toString() ?? '').trim().split('\n');
  expect(sums).toHaveLength(files.size - 1);
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
      path,
    ).toBe(sum);
  }
  expect(files.get('messages.json')?.toString()).toContain('Cracked screen');
  expect(files.get('feed.json')?.toString()).toContain('job.created');
  for (const [path, bytes] of files) {
    if (path.endsWith('.json')) expect(withoutIds(bytes.toString()), path).not.toContain('4821');
  }
});

test('what a feed is computed from is in it: the chain can be computed again', async () => {
  const files = await exported();
  const feed = JSON.parse(files.get('feed.json')?.toString() ?? '[]') as Record<string, unknown>[];
  expect(feed.length).toBeGreaterThan(0);
  for (const entry of feed) {
    expect(Object.keys(entry)).toEqual(
      expect.arrayContaining(['sequence', 'salt', 'contentHash', 'previousHash', 'hash']),
    );
  }
});

test('the original of a photo that may show a passcode stays behind', async () => {
  const photo = await api.addPhoto(shop, { kind: 'job', id: job.id });
  const { organizationId } = shop;
  await shop.run((tx) =>
    flagPhoto(tx, { organizationId, photoId: photo.id, reason: 'passcode', actor: { kind: 'system' }, at }),
  );
  const files = await exported();
  expect([...files.keys()].filter((path) => path.startsWith('photos/'))).toEqual([]);
  expect(files.get('photos.json')?.toString()).toContain('keptBack');
});

test('a word that turned out to be a passcode stops it, and says where', async () => {
  await api.converse(shop, job, ['The case says 7391 on its back']);
  await sealSecret('7391');
  await expect(exported()).rejects.toThrow('stands in messages');
});

test('a job of another organization is not there', async () => {
  const other = await api.openShopWithKey();
  await expect(exported(other.owner)).rejects.toThrow('no such job');
});
