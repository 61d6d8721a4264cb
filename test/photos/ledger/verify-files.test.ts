import { chmod, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RecordRef } from '../../../src/activity/record.js';
import { readGallery } from '../../../src/photos/read-gallery.js';
import { type FileProblem, verifyFiles, verifyPhotoHashes } from '../../../src/photos/verify-files.js';
import { newId } from '../../../src/platform/ids.js';
import { sendBytes, startServer, stopServers } from '../../platform/fetch-media/media-servers.js';
import { Ledger, record, uniquePhoto } from './ledger.js';

let ledger: Ledger;
let organizationId: string;
let mine: RecordRef;

beforeAll(async () => {
  ledger = await Ledger.open();
});
beforeEach(async () => {
  organizationId = await ledger.organization();
  mine = record('job');
  const urls = await Promise.all(
    [1, 2, 3].map(async () => (await startServer(sendBytes(await uniquePhoto()))).origin),
  );
  await ledger.expect(organizationId, { places: [mine] }, urls.slice(0, 2));
  await ledger.expect(organizationId, {}, urls.slice(2));
  await ledger.worker()();
});
afterEach(stopServers);
afterAll(() => ledger.close());

async function verify(only?: RecordRef) {
  const problems: FileProblem[] = [];
  const run = verifyFiles(ledger, { organizationId, ...(only ? { record: only } : {}) });
  for (;;) {
    const { done, value } = await run.next();
    if (done) return { problems, checked: value };
    problems.push(value);
  }
}

const keys = (kind: string) => ledger.storedKeys(`${kind}/${organizationId}/`);
const path = (key: string | undefined) => join(ledger.folder, key ?? '');

test('whole files have no problem, per organization and per record', async () => {
  expect(await verify()).toEqual({ problems: [], checked: { originals: 3, renditions: 6 } });
  expect(await verify(mine)).toEqual({ problems: [], checked: { originals: 2, renditions: 4 } });
});

test('a changed, a cut and a missing file are each named', async () => {
  const [first, second] = await keys('originals');
  const [rendition] = await keys('renditions');
  await chmod(path(first), 0o600);
  const bytes = await ledger.storage.read(first as never);
  bytes[50] = (bytes[50] ?? 0) ^ 1;
  await writeFile(path(first), bytes);
  await truncate(path(second), 10);
  await unlink(path(rendition));
  const { problems } = await verify();
  expect(problems.map(({ problem }) => problem).sort()).toEqual(['changed', 'missing', 'wrong-size']);
  expect(problems.find(({ problem }) => problem === 'changed')?.sha256).toBe(first?.slice(-64));
});

test('a rendition that was never written down is a problem', async () => {
  await ledger.db.withOrganization(organizationId, (tx) =>
    tx.rendition.deleteMany({ where: { organizationId, kind: 'preview' } }),
  );
  const { problems } = await verify(mine);
  expect(problems.map(({ file, problem }) => [file, problem])).toEqual([
    ['preview', 'no-rendition'],
    ['preview', 'no-rendition'],
  ]);
});

test('what a feed swears to is compared with the ledger', async () => {
  const photos = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, mine));
  const sworn = photos.map(({ id, original }) => ({ photoId: id, sha256: original?.sha256 ?? null }));
  const check = (entries: typeof sworn) =>
    ledger.db.withOrganization(organizationId, (tx) => verifyPhotoHashes(tx, entries));
  expect(await check(sworn)).toEqual([]);
  const [first, second] = sworn;
  const swapped = { photoId: first?.photoId ?? '', sha256: second?.sha256 ?? null };
  const unknown = { photoId: newId(), sha256: first?.sha256 ?? null };
  expect((await check([swapped, unknown])).map(({ photoId }) => photoId)).toEqual([
    swapped.photoId,
    unknown.photoId,
  ]);
});
