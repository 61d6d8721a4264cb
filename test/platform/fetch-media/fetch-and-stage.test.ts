import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMediaFetcher, type MediaFetcher } from '../../../src/platform/fetch-media/fetch-media.js';
import { MediaFetchError } from '../../../src/platform/fetch-media/media-fetch-error.js';
import { DiskStorage } from '../../../src/platform/storage/disk-storage.js';
import { type MediaServer, sendBytes, startServer, stopServers } from './media-servers.js';

const photo = randomBytes(500_000);
let folder: string;
let fetcher: MediaFetcher;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-fetch-'));
});

afterEach(async () => {
  await fetcher.close();
  await stopServers();
  await rm(folder, { recursive: true, force: true });
});

async function fetchAndStage(server: MediaServer) {
  fetcher = createMediaFetcher({ allowedHosts: [server.host] });
  const media = await fetcher.fetchMedia({ url: server.origin, maxBytes: 1_000_000 });
  const options = { maxBytes: 1_000_000, expectedBytes: media.contentLength };
  return new DiskStorage(folder).stageStream(media.stream, options);
}

test('fetched media lands in storage with the hash of what was sent', async () => {
  const staged = await fetchAndStage(await startServer(sendBytes(photo)));
  expect(staged).toMatchObject({
    bytes: photo.length,
    sha256: createHash('sha256').update(photo).digest('hex'),
  });
});

test('media that breaks off keeps its own reason and leaves nothing behind', async () => {
  const server = await startServer((_request, response) => {
    response.writeHead(200, { 'content-length': photo.length });
    response.write(photo.subarray(0, 100_000), () => response.destroy());
  });
  const error = await fetchAndStage(server).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MediaFetchError);
  expect(error).toMatchObject({ kind: 'truncated', retryable: true });
  expect(await readdir(join(folder, '.staging'))).toEqual([]);
});
