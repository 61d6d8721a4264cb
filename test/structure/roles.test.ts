import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { refuseUnsafeRole } from '../../src/platform/database/database.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { asOwner } from '../setup/postgres.js';
import { type OwnerDatabase, ownDatabase } from './owner-connection.js';

const suffix = randomBytes(4).toString('hex');
const OWNER = `docket_test_owner_${suffix}`;
const LOGIN = `docket_test_login_${suffix}`;
let database: OwnerDatabase;

beforeAll(async () => {
  database = await ownDatabase('empty');
  await database.owner.query(`CREATE ROLE ${LOGIN} LOGIN PASSWORD 'login' NOINHERIT`);
  await database.owner.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD 'owner' CREATEROLE`);
  // On PostgreSQL 16 and newer CREATEROLE alone does not reach roles that others made.
  await database.owner.query(`GRANT docket_app, docket_router TO ${OWNER} WITH ADMIN OPTION`);
  await database.owner.query(`ALTER DATABASE ${new URL(database.url).pathname.slice(1)} OWNER TO ${OWNER}`);
});
afterAll(async () => {
  await database.owner.query(`REASSIGN OWNED BY ${OWNER} TO CURRENT_USER`);
  await database.owner.query(`DROP OWNED BY ${OWNER}, ${LOGIN}`);
  await database.drop();
  await asOwner(inject('templateUrl'), `DROP ROLE ${OWNER}`);
  await asOwner(inject('templateUrl'), `DROP ROLE ${LOGIN}`);
});

function urlOf(user: string, password: string): string {
  const url = new URL(database.url);
  url.username = user;
  url.password = password;
  return url.href;
}

async function withPool(
  url: string,
  options: string | undefined,
  work: (pool: pg.Pool) => Promise<void>,
): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1, ...(options ? { options } : {}) });
  try {
    await work(pool);
  } finally {
    await pool.end();
  }
}

test('an owner that is no superuser migrates, and lets the log-in of the app in as docket_app', async () => {
  const login = urlOf(LOGIN, 'login');
  expect((await migrate(urlOf(OWNER, 'owner'), { appUrl: login })).length).toBeGreaterThan(0);
  expect(await migrate(urlOf(OWNER, 'owner'), { appUrl: login })).toEqual([]);
  await withPool(login, '-c role=docket_app', async (pool) => {
    await refuseUnsafeRole(pool);
    expect((await pool.query('SELECT FROM job')).rowCount).toBe(0);
  });
});

test('Docket refuses to work as a superuser, or as the owner of its tables', async () => {
  const refusal = /could see past row-level security/;
  await withPool(database.url, undefined, (pool) => expect(refuseUnsafeRole(pool)).rejects.toThrow(refusal));
  await withPool(urlOf(OWNER, 'owner'), undefined, (pool) =>
    expect(refuseUnsafeRole(pool)).rejects.toThrow(refusal),
  );
});
