import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';
import { migrate } from '../../src/platform/database/migrate.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's URL of a migrated database that every suite clones. */
    templateUrl: string;
    /** Set when the suites also run their queue on Redis. */
    redisUrl: string | undefined;
  }
}

const TEMPLATE = `docket_template_${process.pid}`;

/** A real PostgreSQL for the whole run: embedded, or the server of TEST_DATABASE_URL (its owner's URL). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.TEST_DATABASE_URL;
  const folder = await mkdtemp(join(tmpdir(), 'docket-test-'));
  // As root the server's own user must reach it, or the cluster is put elsewhere and stays there.
  await chmod(folder, 0o755);
  const embedded = external
    ? undefined
    : await startEmbeddedServer(folder, [
        '-c',
        'fsync=off',
        '-c',
        'synchronous_commit=off',
        '-c',
        'full_page_writes=off',
      ]);
  const templateUrl = withDatabase(external ?? embedded?.url ?? '', TEMPLATE);
  await asOwner(templateUrl, `CREATE DATABASE ${TEMPLATE}`);
  await migrate(templateUrl);
  project.provide('templateUrl', templateUrl);
  project.provide('redisUrl', process.env.TEST_REDIS_URL);
  return async () => {
    await asOwner(templateUrl, `DROP DATABASE ${TEMPLATE} WITH (FORCE)`);
    await embedded?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Runs one statement on the server's own database. */
export async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
