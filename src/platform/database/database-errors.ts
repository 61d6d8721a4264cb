import { Prisma } from './generated/client.js';

const LOST_RACE = new Set(['40001', '40P01']);

/** True when a transaction was undone because of another one (serialization, deadlock): run again, it may succeed. */
export function isLostRace(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  const { code, meta, cause } = error as {
    code?: unknown;
    meta?: { code?: unknown };
    cause?: { originalCode?: unknown };
  };
  return (
    code === 'P2034' ||
    [code, meta?.code, cause?.originalCode].some((value) => typeof value === 'string' && LOST_RACE.has(value))
  );
}

/** True when `error` says that a unique key is already taken (PostgreSQL 23505). */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

/**
 * True when the database did not answer, or not in time: nobody's fault but the machine's. Prisma: P1… cannot reach it;
 * P2024, P2028, P2034 waited in vain for a connection or a lock. PostgreSQL: classes 08 (connection), 53 (resources),
 * 57P (shut down) and 40 (a lost race); without a code, pg's own connection errors.
 */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(?:P1\d{3}|P20(?:24|28|34)|(?:08|53|57P|40)\w+|ECONN\w+|EPIPE|ETIMEDOUT)$/.test(code) ||
    (code === '' && /connection terminated|timeout exceeded when trying to connect/i.test(error.message))
  );
}
