import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { MigrationAdapter } from './migration-adapter.js';
import { withSchemaEngine } from './schema-engine.js';

/** `prisma/` beside `src/` and `dist/`. */
const PRISMA_DIR = fileURLToPath(new URL('../../../prisma/', import.meta.url));
/** Any number that nothing else in this database locks: two migrating processes wait for one another. */
const MIGRATION_LOCK = 7_305_526_001;

/**
 * Brings a database to the newest schema: Docket's Prisma migrations, then the queue's own tables, then grants.
 * Runs on the owner's connection, is safe to run again and beside another migrating process.
 * Returns the names of the migrations it applied.
 */
export async function migrate(ownerUrl: string, options: { appUrl?: string } = {}): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl, application_name: 'docket migrate' });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await applyMigrations(ownerUrl);
    await runMigrations(lock);
    await lock.query('GRANT USAGE ON SCHEMA bullmq TO docket_app');
    await lock.query('GRANT ALL ON ALL TABLES IN SCHEMA bullmq TO docket_app');
    await lock.query('GRANT ALL ON ALL SEQUENCES IN SCHEMA bullmq TO docket_app');
    await lock.query('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO docket_app');
    await admitAppLogin(lock, options.appUrl);
    return applied;
  } finally {
    await lock.end();
  }
}

async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const directory = join(PRISMA_DIR, 'migrations');
  const names = (await readdir(directory, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(join(directory, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  const schema = await readFile(join(PRISMA_DIR, 'schema.prisma'), 'utf8');
  return await withSchemaEngine(
    new MigrationAdapter({ connectionString: ownerUrl, allowExitOnIdle: true }),
    [['schema.prisma', schema]],
    async (engine) => {
      const result = await engine.applyMigrations({
        migrationsList: {
          baseDir: directory,
          lockfile: {
            path: './migration_lock.toml',
            content: await readFile(join(directory, 'migration_lock.toml'), 'utf8'),
          },
          shadowDbInitScript: '',
          migrationDirectories,
        },
        filters: { externalTables: [], externalEnums: [] },
      });
      return result.appliedMigrationNames;
    },
  );
}

/** The log-in of DATABASE_URL works as docket_app, so it must be a member of that role. */
async function admitAppLogin(owner: pg.Client, appUrl: string | undefined): Promise<void> {
  const login = appUrl && decodeURIComponent(new URL(appUrl).username);
  if (!login) {
    return;
  }
  const { rows } = await owner.query<{ member: boolean }>(
    `SELECT pg_has_role($1, 'docket_app', 'MEMBER') AS member`,
    [login],
  );
  if (rows[0]?.member === false) {
    await owner.query(`GRANT docket_app TO ${owner.escapeIdentifier(login)}`);
  }
}
