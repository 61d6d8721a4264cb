import { performance } from 'node:perf_hooks';
import { pino } from 'pino';
import { expectPhotos } from '../src/photos/expect-photos.js';
import { createProcessPhotos } from '../src/photos/process-photos.js';
import { createMakeRenditions } from '../src/photos/processing/make-renditions.js';
import { systemClock } from '../src/platform/clock.js';
import { openDatabase } from '../src/platform/database/database.js';
import { createMediaFetcher } from '../src/platform/fetch-media/fetch-media.js';
import { newId } from '../src/platform/ids.js';
import { DiskStorage } from '../src/platform/storage/disk-storage.js';
import { answerQuestions } from './bench-process.js';
import type { PhotoRound } from './photo-round.js';

export interface WorkerRound {
  readonly organizationId: string;
  readonly urls: readonly string[];
}

const { DATABASE_URL = '', STORAGE = '', MEDIA_HOST = '' } = process.env;
const db = openDatabase(DATABASE_URL);
const fetcher = createMediaFetcher({ allowedHosts: [MEDIA_HOST] });
const processPhotos = createProcessPhotos({
  db,
  storage: new DiskStorage(STORAGE),
  fetchMedia: (request) => fetcher.fetchMedia(request),
  makeRenditions: createMakeRenditions(),
  clock: systemClock,
  logger: pino({ level: 'warn' }),
  wakeIn: () => {},
});
const PHOTOS_A_MESSAGE = 3;

/** Announced before the clock starts, as webhooks do; then fetched, hashed, kept, rendered and entered. */
answerQuestions(async ({ organizationId, urls }: WorkerRound) => {
  const photoIds: string[] = [];
  for (let first = 0; first < urls.length; first += PHOTOS_A_MESSAGE) {
    const items = urls.slice(first, first + PHOTOS_A_MESSAGE);
    const expected = await db.withOrganization(organizationId, (tx) =>
      expectPhotos(tx, {
        organizationId,
        places: [{ kind: 'conversation', id: newId() }],
        messageId: null,
        source: 'sms',
        uploader: { kind: 'customer', id: newId() },
        items: items.map((url) => ({ sourceKey: `bench:${newId()}`, url, announcedType: 'image/jpeg' })),
        at: systemClock.now(),
      }),
    );
    photoIds.push(...expected.photoIds);
  }
  const begun = performance.now();
  const cpu = process.cpuUsage();
  await processPhotos();
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const stored = await db.withOrganization(organizationId, (tx) =>
    tx.photo.count({ where: { id: { in: photoIds }, state: 'stored', kind: 'photo' } }),
  );
  if (stored !== urls.length) throw new Error(`${stored} of ${urls.length} photos were stored`);
  return { seconds, cpuSeconds: (user + system) / 1e6 } satisfies PhotoRound;
});
