import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { DocketError } from '../errors/docket-error.js';
import { isLostRace } from './database-errors.js';
import { type Prisma, PrismaClient } from './generated/client.js';
import { runSqlForOrganization, type SqlTx } from './sql-transaction.js';

/** A transaction that sees one organization. Rooms take it as their first argument when they join another's. */
export type Tx = Prisma.TransactionClient;

export type Database = {
  /**
   * Runs `work` in one transaction that sees this organization's rows and no other's. Everything `work` did is
   * undone when it throws. Callbacks given to `afterCommit` run, in order, once the transaction is committed.
   * A transaction that lost a race for locks is run again, up to three times: `work` must have no outside effect.
   */
  withOrganization<T>(
    organizationId: string,
    work: (tx: Tx, afterCommit: AfterCommit) => Promise<T>,
  ): Promise<T>;
  /** The same for SQL alone, faster: for the hot paths of the workers. */
  withOrganizationSql<T>(organizationId: string, work: (tx: SqlTx) => Promise<T>): Promise<T>;
  /** For sign-in tables and the named functions that look across organizations. Tenant tables look empty to it. */
  global: PrismaClient;
  /** The same connections without Prisma, for the hot path of the webhook and for the tests' eyes. */
  pool: pg.Pool;
  close(): Promise<void>;
};

export type AfterCommit = (effect: () => void) => void;

const TRANSACTION = { maxWait: 15_000, timeout: 30_000 };

/** Opens the app's connections, working as `docket_app`. `connections` bounds how many (default 12). */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 12,
    options: '-c role=docket_app',
    application_name: 'docket',
    connectionTimeoutMillis: 15_000,
    allowExitOnIdle: true,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener Node would end the process.
  pool.on('error', () => {});
  const global = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: TRANSACTION });
  return {
    global,
    pool,
    withOrganization: (organizationId, work) => runForOrganization(global, organizationId, work),
    withOrganizationSql: (organizationId, work) =>
      againAfterLostRaces(() => runSqlForOrganization(pool, organizationId, work)),
    async close() {
      await global.$disconnect();
      await pool.end();
    },
  };
}

function runForOrganization<T>(
  client: PrismaClient,
  organizationId: string,
  work: (tx: Tx, afterCommit: AfterCommit) => Promise<T>,
): Promise<T> {
  return againAfterLostRaces(async () => {
    const effects: (() => void)[] = [];
    const result = await client.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('docket.organization', ${organizationId}, true)`;
      return await work(tx, (effect) => effects.push(effect));
    });
    for (const effect of effects) {
      effect();
    }
    return result;
  });
}

async function againAfterLostRaces<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= 3 || !isLostRace(error)) {
        throw error;
      }
    }
  }
}

/**
 * Promise 7: refuses to work with a role that could pass row-level security by: a superuser, BYPASSRLS, or the
 * owner of a tenant table.
 */
export async function refuseUnsafeRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ unsafe: boolean }>(`
    SELECT r.rolsuper OR r.rolbypassrls OR EXISTS (
      SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relrowsecurity) AS unsafe
    FROM pg_roles r WHERE r.rolname = current_user`);
  if (rows[0]?.unsafe !== false) {
    throw new DocketError(
      'setting-broken',
      'The database role could see past row-level security. Let DATABASE_URL log in as a member of docket_app, and keep the owner for DATABASE_MIGRATION_URL.',
    );
  }
}
