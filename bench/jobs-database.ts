import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { seedOrganization } from '../src/app/seed/seed-organization.js';
import { openDatabase } from '../src/platform/database/database.js';
import { startEmbeddedServer } from '../src/platform/database/embedded/embedded-server.js';
import { migrate } from '../src/platform/database/migrate.js';
import { createStorage } from '../src/platform/storage/create-storage.js';
import type { BenchDatabase } from './bench-database.js';
import { prepareDocket } from './first-organization.js';
import { multiplyJobs } from './multiply-jobs.js';

/** As an operator sets a server for a database of this size; what is acknowledged is still flushed. */
const FLAGS = [
  'shared_buffers=2GB',
  'effective_cache_size=12GB',
  'max_wal_size=8GB',
  'checkpoint_timeout=30min',
  'wal_compression=on',
  'random_page_cost=1.1',
].flatMap((setting) => ['-c', setting]);

/** So many are seeded; more are copies of these, since the seed takes a millisecond or three for each. */
const SEEDED = 50_000;

export type JobsDatabase = BenchDatabase & {
  organizationId: string;
  /** Signs the owner in, once. */
  signInToken: string;
  /** Seconds that seeding took; undefined where the folder was seeded by an earlier run. */
  seededIn: number | undefined;
};

/**
 * A PostgreSQL of its own with so many made-up jobs with five photos each, analyzed. A folder that was seeded before
 * is used again; `close` removes it unless it is to be kept.
 */
export async function openJobsDatabase(base: string, jobs: number, keep: boolean): Promise<JobsDatabase> {
  const folder = join(base, `jobs-${jobs}`);
  const marker = join(folder, 'seeded');
  await mkdir(folder, { recursive: true });
  const server = await startEmbeddedServer(folder, FLAGS);
  await migrate(server.url, { appUrl: server.url });
  const pool = new pg.Pool({ connectionString: server.url, max: 2 });
  const database: BenchDatabase = {
    url: server.url,
    folder,
    query: async <Row>(text: string, values?: unknown[]) => (await pool.query(text, values)).rows as Row[],
    async close() {
      await pool.end();
      await server.stop();
      if (!keep) await rm(folder, { recursive: true, force: true });
    },
  };
  const { organizationId, signInToken } = await prepareDocket(database, {
    publicUrl: 'http://localhost',
    replyDelayMs: undefined,
  });
  if (existsSync(marker)) {
    return { ...database, organizationId, signInToken, seededIn: undefined };
  }
  const seededIn = await seed(database, organizationId, jobs);
  await writeFile(marker, String(seededIn));
  return { ...database, organizationId, signInToken, seededIn };
}

async function seed(database: BenchDatabase, organizationId: string, jobs: number): Promise<number> {
  const dataDir = join(database.folder, 'docket');
  const storage = await createStorage(
    { provider: 'disk', root: join(dataDir, 'storage') },
    join(dataDir, 'staging'),
  );
  const db = openDatabase(database.url, { connections: 4 });
  try {
    const progress = (line: string) => console.error(line);
    const times = jobs > SEEDED ? jobs / SEEDED : 1;
    const { seconds } = await seedOrganization({ db, storage, now: new Date(), progress }, organizationId, {
      jobs: jobs / times,
      photosPerJob: 5,
      intoExisting: false,
    });
    if (times > 1) {
      const owner = new pg.Client({ connectionString: database.url });
      await owner.connect();
      await multiplyJobs(owner, organizationId, times);
      await owner.end();
    }
    // What autovacuum does after a while, now.
    await database.query('VACUUM (ANALYZE)');
    return seconds;
  } finally {
    await db.close();
  }
}
