import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnerDatabase, ownDatabase } from './owner-connection.js';

/** Tables that belong to no organization, and why. */
const WITHOUT_WALLS: Record<string, string> = {
  _prisma_migrations: 'which migrations were applied',
  auth_account: 'a person may work for several organizations: sign-in is before any is known',
  auth_apikey: 'read by its hash before the organization is known; says which one it belongs to',
  auth_passkey: 'sign-in, as auth_account',
  auth_session: 'sign-in, as auth_account',
  auth_two_factor: 'sign-in, as auth_account',
  auth_used_code: 'sign-in, as auth_account',
  auth_user: 'sign-in, as auth_account',
  auth_verification: 'one-time links, as auth_account',
};

/** Values that a check asks for, where a made-up one would be refused. */
const CHECKED: Record<string, Record<string, unknown>> = {
  organization: { plan: 'pro' },
  member: { role: 'owner' },
  delivery: { state: 'received', sealed_payload: 'x' },
  photo: { kind: 'photo', state: 'expected' },
  secret: { sealed: 'x' },
  conversation: { state: 'open', handled_by: 'bot' },
  outbox_item: { state: 'waiting' },
  stage: { kind: 'open' },
  job_part: { quantity: 1 },
  job: { state: 'open', priority: 'normal' },
  quote: { state: 'requested', priority: 'normal' },
  slack_workspace: { sealed_token: 'x' },
  slack_channel: { purpose: 'intake' },
  slack_card: { state: 'due' },
  booking: { ends_at: new Date('2100-01-01') },
  quote_version: { tax_rounding: 'rate' },
  quote_line: { tax_bp: 1900 },
  price_item: { tax_bp: 1900 },
  invoice_line: { tax_bp: 1900 },
  quote_acceptance: { signature_kind: 'typed' },
  terms_version: { kind: 'terms' },
  billing_stage: { kind: 'balance' },
  payment: { method: 'cash' },
};

const OURS = randomUUID();
const THEIRS = randomUUID();

let database: OwnerDatabase;
let app: pg.Client;
let walled: string[];

beforeAll(async () => {
  database = await ownDatabase('migrated');
  app = new pg.Client({ connectionString: database.url, options: '-c role=docket_app' });
  await app.connect();
  const { rows } = await database.owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relforcerowsecurity ORDER BY 1`,
  );
  walled = rows.map(({ name }) => name);
  // Rows of two organizations in every table; what they point to is not what is tested.
  await database.owner.query('SET session_replication_role = replica');
  for (const organization of [OURS, THEIRS]) {
    for (const table of walled) {
      await insertRow(table, organization);
    }
  }
});
afterAll(async () => {
  await app?.end();
  await database?.drop();
});

const ownerColumn = (table: string) => (table === 'organization' ? 'id' : 'organization_id');

async function insertRow(table: string, organization: string): Promise<void> {
  const { rows: columns } = await database.owner.query<{ name: string; type: string }>(
    `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL
       AND is_identity = 'NO'`,
    [table],
  );
  const made = Object.fromEntries(columns.map(({ name, type }) => [name, madeUp(type)]));
  const row = { ...made, ...CHECKED[table], [ownerColumn(table)]: organization };
  const names = Object.keys(row);
  await database.owner.query(
    `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')})
     VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}

function madeUp(type: string): unknown {
  if (type === 'uuid') return randomUUID();
  if (type === 'bool') return true;
  if (type === 'jsonb' || type === 'json') return '{}';
  if (type.startsWith('timestamp') || type === 'date') return new Date();
  if (type.startsWith('int') || type.startsWith('float') || type === 'numeric')
    return Math.floor(Math.random() * 1e6);
  if (type.startsWith('_')) return [];
  if (type === 'bytea') return Buffer.from('x');
  return randomUUID();
}

/** Runs one statement as the app, for one organization, and undoes it: rows touched, or the refusal's code. */
async function attempt(
  sql: string,
  values: unknown[],
  organization: string = OURS,
): Promise<number | string> {
  await app.query('BEGIN');
  try {
    await app.query("SELECT set_config('docket.organization', $1, true)", [organization]);
    const { rowCount } = await app.query(sql, values);
    return rowCount ?? 0;
  } catch (error) {
    return (error as { code?: string }).code ?? 'failed';
  } finally {
    await app.query('ROLLBACK');
  }
}

test('every table has forced row-level security, but for those named here with a reason', async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(WITHOUT_WALLS).sort());
  expect(walled.length).toBeGreaterThan(15);
});

describe('rows of another organization', () => {
  test('are seen in no table, and without an organization none are', async () => {
    for (const table of walled) {
      const column = ownerColumn(table);
      expect([table, await attempt(`SELECT FROM ${table} WHERE ${column} = $1`, [OURS])]).toEqual([table, 1]);
      expect([table, await attempt(`SELECT FROM ${table} WHERE ${column} = $1`, [THEIRS])]).toEqual([
        table,
        0,
      ]);
      expect([table, await attempt(`SELECT FROM ${table}`, [], '')]).toEqual([table, 0]);
    }
  });

  test('are changed and deleted in no table', async () => {
    const untouched = [0, '42501']; // no such row, or no right to change this table at all
    for (const table of walled) {
      const column = ownerColumn(table);
      const { rows } = await database.owner.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.column_privileges p
         JOIN information_schema.columns c USING (table_schema, table_name, column_name)
         WHERE grantee = 'docket_app' AND privilege_type = 'UPDATE' AND is_generated = 'NEVER'
           AND table_schema = 'public' AND table_name = $1 LIMIT 1`,
        [table],
      );
      const changed = rows[0]?.name ?? column;
      const update = `UPDATE ${table} SET "${changed}" = "${changed}" WHERE ${column} = $1`;
      expect(untouched, update).toContain(await attempt(update, [THEIRS]));
      const remove = `DELETE FROM ${table} WHERE ${column} = $1`;
      expect(untouched, remove).toContain(await attempt(remove, [THEIRS]));
    }
  });

  test('are written in no table', async () => {
    for (const table of walled) {
      const { rows } = await database.owner.query(
        `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${ownerColumn(table)} = $1`,
        [THEIRS],
      );
      const insert = `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, $1::jsonb)).*`;
      expect([table, await attempt(insert, [JSON.stringify(rows[0]?.row)])]).toEqual([table, '42501']);
    }
  });
});

test('the role that looks across organizations owns functions only, and nobody logs in as it', async () => {
  const { rows } = await database.owner.query(
    `SELECT rolcanlogin AS login, rolsuper AS super, rolbypassrls AS bypass,
       (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS tables,
       pg_has_role('docket_app', r.oid, 'MEMBER') AS reached
     FROM pg_roles r WHERE rolname = 'docket_router'`,
  );
  expect(rows).toEqual([{ login: false, super: false, bypass: false, tables: 0, reached: false }]);
});
