import type pg from 'pg';
import { Prisma } from './generated/client.js';

/** A transaction that takes SQL alone. Every `Tx` is one, so what is written for it also joins other transactions. */
export type SqlTx = {
  $queryRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<T>;
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>;
};

const ORGANIZATION_ID = /^[0-9a-f-]{36}$/i;

/**
 * Runs `work` in one transaction of `pool` that sees this organization's rows, without Prisma between: statements
 * are prepared once a connection. For the workers' hot paths.
 */
export async function runSqlForOrganization<T>(
  pool: pg.Pool,
  organizationId: string,
  work: (tx: SqlTx) => Promise<T>,
): Promise<T> {
  if (!ORGANIZATION_ID.test(organizationId)) {
    throw new Error('an organization’s id is a UUID');
  }
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // Two statements without parameters go in one message.
    await client.query(`BEGIN; SELECT set_config('docket.organization', '${organizationId}', true)`);
    const result = await work(onClient(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function onClient(client: pg.PoolClient): SqlTx {
  const run = (query: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
    const { text, values: all } = 'raw' in query ? Prisma.sql(query, ...values) : query;
    return client.query({ name: nameOf(text), text, values: all });
  };
  return {
    async $queryRaw<T>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) {
      return (await run(query, values)).rows as T;
    },
    async $executeRaw(query, ...values) {
      return (await run(query, values)).rowCount ?? 0;
    },
  };
}

/** A prepared statement's name; the texts are those in the code, so there are few. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `docket_${names.size}`;
  names.set(text, name);
  return name;
}
