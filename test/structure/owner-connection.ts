import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { asOwner, withDatabase } from '../setup/postgres.js';

export type OwnerDatabase = { url: string; owner: pg.Client; drop(): Promise<void> };

/** A database of this test's own, empty or cloned from the migrated template, and its owner's connection. */
export async function ownDatabase(from: 'empty' | 'migrated'): Promise<OwnerDatabase> {
  const templateUrl = inject('templateUrl');
  const template = from === 'empty' ? 'template0' : new URL(templateUrl).pathname.slice(1);
  const name = `docket_${randomBytes(6).toString('hex')}`;
  await asOwner(templateUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = withDatabase(templateUrl, name);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  return {
    url,
    owner,
    async drop() {
      await owner.end();
      await asOwner(templateUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
