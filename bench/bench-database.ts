import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedServer } from '../src/platform/database/embedded/embedded-server.js';
import { migrate } from '../src/platform/database/migrate.js';

export interface BenchDatabase {
  /** The owner's; Docket works as `docket_app` on it, under row-level security. */
  readonly url: string;
  /** For files of the same bench; removed with the database. */
  readonly folder: string;
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A PostgreSQL of this bench's own with Docket's schema, as durable as it is by default: commits are fsynced. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-bench-'));
  const server = await startEmbeddedServer(folder);
  await migrate(server.url, { appUrl: server.url });
  const pool = new pg.Pool({ connectionString: server.url, max: 2 });
  return {
    url: server.url,
    folder,
    query: async <Row>(text: string, values?: unknown[]) => (await pool.query(text, values)).rows as Row[],
    async close() {
      await pool.end();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
