import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/database/database.js';
import { asOwner, withDatabase } from './postgres.js';

export type TestDatabase = { db: Database; url: string; drop(): Promise<void> };

/** A database of this suite's own, cloned from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const templateUrl = inject('templateUrl');
  const template = new URL(templateUrl).pathname.slice(1);
  const name = `docket_${randomBytes(6).toString('hex')}`;
  const url = withDatabase(templateUrl, name);
  await asOwner(url, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  const db = openDatabase(url, { connections: 6 });
  return {
    db,
    url,
    async drop() {
      await db.close();
      await asOwner(url, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
