import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaSql } from '../../scripts/schema-sql.js';
import { type OwnerDatabase, ownDatabase } from './owner-connection.js';

/** What only migrations can say: Prisma's schema has no words for partial keys, checks and these two. */
const ONLY_IN_MIGRATIONS = [
  'photo.photo_blob FOREIGN KEY (organization_id, sha256) REFERENCES blob(organization_id, sha256)',
  'rendition.rendition_blob FOREIGN KEY (organization_id, blob_sha256) REFERENCES blob(organization_id, sha256)',
];

let migrated: OwnerDatabase;
let fromSchema: OwnerDatabase;

beforeAll(async () => {
  migrated = await ownDatabase('migrated');
  fromSchema = await ownDatabase('empty');
  await fromSchema.owner.query(await schemaSql(fromSchema.url));
});
afterAll(async () => {
  await migrated?.drop();
  await fromSchema?.drop();
});

async function list(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql);
  return rows.map(({ line }) => line);
}

test('a migrated database has the columns of schema.prisma', async () => {
  const columns = `
    SELECT concat_ws(' ', table_name || '.' || column_name, udt_name, is_nullable, column_default,
      datetime_precision, character_maximum_length) AS line
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`;
  expect(await list(migrated.owner, columns)).toEqual(await list(fromSchema.owner, columns));
});

test('a migrated database has the keys and indexes of schema.prisma, beside partial ones', async () => {
  const indexes = `
    SELECT indexdef AS line FROM pg_indexes
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' AND indexdef NOT LIKE '% WHERE %' ORDER BY 1`;
  expect(await list(migrated.owner, indexes)).toEqual(await list(fromSchema.owner, indexes));
});

test('a migrated database has the foreign keys of schema.prisma, and those listed here', async () => {
  const keys = `
    SELECT conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;
  const expected = [...(await list(fromSchema.owner, keys)), ...ONLY_IN_MIGRATIONS];
  expect((await list(migrated.owner, keys)).sort()).toEqual(expected.sort());
});

test('what was applied is what Prisma would apply: the same names and checksums, all finished', async () => {
  const names = readdirSync('prisma/migrations', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const { rows } = await migrated.owner.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AND rolled_back_at IS NULL AS whole
     FROM _prisma_migrations ORDER BY migration_name`,
  );
  expect(rows).toEqual(
    names.map((name) => ({
      name,
      checksum: createHash('sha256')
        .update(readFileSync(`prisma/migrations/${name}/migration.sql`))
        .digest('hex'),
      whole: true,
    })),
  );
});
