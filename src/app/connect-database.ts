import pg from 'pg';
import type { Config } from '../platform/config/config.js';
import { type Database, openDatabase, refuseUnsafeRole } from '../platform/database/database.js';
import { startEmbeddedServer } from '../platform/database/embedded/embedded-server.js';
import { migrate } from '../platform/database/migrate.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { Logger } from '../platform/logging/logger.js';

export type ConnectedDatabase = {
  db: Database;
  /** What the queue connects with. */
  url: string;
  /** Closes the connections, and stops the embedded server when nobody else uses it. */
  close(): Promise<void>;
};

export type ConnectOptions = {
  /** Bring the schema up to date first. */
  migrate: boolean;
  /** Be the only Docket on an embedded database; refused when another runs there. */
  alone: boolean;
};

/** Any number that nothing else in this database locks: whoever holds it is the Docket of the data folder. */
const RUNNING_LOCK = 7_305_526_002;

/** Opens the configured database, or the data folder's own PostgreSQL, starting it where it does not run. */
export async function connectDatabase(
  config: Config,
  logger: Logger,
  options: ConnectOptions,
): Promise<ConnectedDatabase> {
  if (config.database.kind === 'external') {
    return await connectExternal(config.database, logger, options);
  }
  return await connectEmbedded(config, logger, options);
}

async function connectExternal(
  { url, migrationUrl }: { url: string; migrationUrl: string },
  logger: Logger,
  options: ConnectOptions,
): Promise<ConnectedDatabase> {
  const db = openDatabase(url);
  try {
    if (options.migrate) {
      logMigrations(logger, await migrate(migrationUrl, { appUrl: url }));
    }
    await refuseUnsafeRole(db.pool);
    return { db, url, close: () => db.close() };
  } catch (error) {
    await db.close();
    throw explain(error);
  }
}

/** A server that does not answer, and a log-in it does not take, are for the operator to mend. */
function explain(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (
    typeof code !== 'string' ||
    !(code.startsWith('E') || code.startsWith('28') || code.startsWith('3D') || code === '42501')
  ) {
    return error;
  }
  return new DocketError(
    'unavailable',
    `The database of DATABASE_URL or DATABASE_MIGRATION_URL cannot be used (${code}). Check that it runs, the address, the log-in and its rights.`,
    {},
    { cause: error },
  );
}

async function connectEmbedded(
  config: Config,
  logger: Logger,
  options: ConnectOptions,
): Promise<ConnectedDatabase> {
  const server = await startEmbeddedServer(config.dataDir);
  const holder = new pg.Client({ connectionString: server.url, application_name: 'docket lock' });
  await holder.connect();
  // The server going down under it, at the end or by force, must not end the process.
  holder.on('error', (err) => logger.debug({ err }, 'the connection that holds the lock ended'));
  if (options.alone) {
    const { rows } = await holder.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
      RUNNING_LOCK,
    ]);
    if (!rows[0]?.mine) {
      await holder.end();
      throw new DocketError(
        'conflict',
        `Another Docket already runs on the data folder ${config.dataDir}. Stop it first, or set DATA_DIR to another folder.`,
      );
    }
  }
  // The owner of an embedded database is Docket itself: commands bring it up to date as well.
  logMigrations(logger, await migrate(server.url, { appUrl: server.url }));
  const db = openDatabase(server.url);
  await refuseUnsafeRole(db.pool);
  return {
    db,
    url: server.url,
    async close() {
      await db.close();
      const { rows } = await holder.query<{ others: number }>(
        `SELECT count(*)::int AS others FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'docket lock'`,
      );
      await holder.end();
      if ((rows[0]?.others ?? 0) === 0) {
        await server.stop();
      }
    },
  };
}

function logMigrations(logger: Logger, names: string[]): void {
  for (const migration of names) {
    logger.info({ migration }, 'migration applied');
  }
}
