import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import sharp from 'sharp';
import type { RecordRef } from '../../../src/activity/record.js';
import { type AnnouncedPhotos, expectPhotos } from '../../../src/photos/expect-photos.js';
import type { PhotoTrouble, PhotoWorkerParts } from '../../../src/photos/photo-worker.js';
import { createProcessPhotos } from '../../../src/photos/process-photos.js';
import { createMakeRenditions } from '../../../src/photos/processing/make-renditions.js';
import type { Database } from '../../../src/platform/database/database.js';
import { createMediaFetcher, type MediaFetcher } from '../../../src/platform/fetch-media/fetch-media.js';
import { newId } from '../../../src/platform/ids.js';
import { DiskStorage } from '../../../src/platform/storage/disk-storage.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';

/** A database, a storage folder, a fetcher that may reach the test's own servers, and a worker. */
export class Ledger {
  readonly failed: PhotoTrouble[] = [];
  readonly unauthorized: PhotoTrouble[] = [];
  readonly makeRenditions = createMakeRenditions();
  private clockOffset = 0;

  private constructor(
    private readonly test: TestDatabase,
    readonly folder: string,
    readonly storage: DiskStorage,
    private readonly fetcher: MediaFetcher,
  ) {}

  static async open(): Promise<Ledger> {
    const folder = await mkdtemp(join(tmpdir(), 'docket-ledger-'));
    const fetcher = createMediaFetcher({
      allowedHosts: ['127.0.0.1'],
      timeouts: { connectMs: 1_000, headersMs: 1_500, idleMs: 700, totalMs: 5_000 },
    });
    return new Ledger(await createTestDatabase(), folder, new DiskStorage(folder), fetcher);
  }

  get db(): Database {
    return this.test.db;
  }

  readonly clock = { now: () => new Date(Date.now() + this.clockOffset) };

  /** Moves the clock, not the database's. */
  pass(ms: number): void {
    this.clockOffset += ms;
  }

  async close(): Promise<void> {
    await this.fetcher.close();
    await this.test.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  async organization(plan = 'pro'): Promise<string> {
    const id = newId();
    await this.db.withOrganization(id, (tx) =>
      tx.organization.create({
        data: {
          id,
          name: 'Fixit',
          slug: id,
          trade: 'it-repair',
          plan,
          timeZone: 'Europe/Berlin',
          currency: 'EUR',
          locale: 'de-DE',
        },
      }),
    );
    return id;
  }

  worker(change: Partial<PhotoWorkerParts> = {}): () => Promise<void> {
    return createProcessPhotos({
      db: this.db,
      storage: this.storage,
      fetchMedia: (request) => this.fetcher.fetchMedia(request),
      makeRenditions: this.makeRenditions,
      clock: this.clock,
      logger: pino({ level: 'silent' }),
      wakeIn: () => {},
      onFailed: (trouble) => this.failed.push(trouble),
      onUnauthorized: (trouble) => this.unauthorized.push(trouble),
      ...change,
    });
  }

  expect(organizationId: string, announced: Partial<AnnouncedPhotos>, urls: (string | null)[] = []) {
    return this.db.withOrganization(organizationId, (tx) =>
      expectPhotos(tx, {
        organizationId,
        places: [record('conversation')],
        messageId: null,
        source: 'sms',
        uploader: { kind: 'customer', id: newId() },
        items: urls.map((url) => ({ sourceKey: `test:${randomUUID()}`, url, announcedType: 'image/jpeg' })),
        at: this.clock.now(),
        ...announced,
      }),
    );
  }

  /** Makes everything due now, whatever its backoff and its lease. */
  async makeDue(): Promise<void> {
    await this.asOwner(
      `UPDATE photo SET next_attempt_at = now() - interval '1 second', claimed_until = NULL`,
    );
  }

  async photo(organizationId: string, id: string) {
    return this.db.withOrganization(organizationId, (tx) => tx.photo.findUniqueOrThrow({ where: { id } }));
  }

  /** A record's feed as `type` lines, in order. */
  async feed(organizationId: string, on: RecordRef) {
    return this.db.withOrganization(organizationId, (tx) =>
      tx.activity.findMany({
        where: { recordKind: on.kind, recordId: on.id },
        orderBy: { sequence: 'asc' },
        select: { type: true, content: true },
      }),
    );
  }

  async storedKeys(prefix = ''): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of this.storage.list(prefix)) {
      keys.push(key);
    }
    return keys;
  }

  async asOwner(statement: string): Promise<void> {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: this.test.url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}

export function record(kind: RecordRef['kind']): RecordRef {
  return { kind, id: newId() };
}

/** A small photo that no other call makes. */
export async function uniquePhoto(width = 120, height = 80): Promise<Buffer> {
  const noise = Buffer.from(Array.from({ length: 4 * 4 * 3 }, () => Math.floor(Math.random() * 256)));
  return sharp(noise, { raw: { width: 4, height: 4, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .jpeg({ quality: 90 })
    .toBuffer();
}
