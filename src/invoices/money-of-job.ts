import type { Tx } from '../platform/database/database.js';
import { Prisma } from '../platform/database/generated/client.js';
import { toMinor } from '../platform/money/money.js';

/** The money of a job in one currency, in minor units, tax included. */
export type JobMoney = {
  currency: string;
  /** Of accepted quotes. */
  quoted: number;
  /** Issued, less what was credited. */
  invoiced: number;
  /** Payments less refunds. */
  paid: number;
  /** Issued and to be paid still. */
  open: number;
};

/** Of a stage with many jobs, the money of those that came last is summed. */
const MOST_JOBS = 1_000;

/** What was quoted, invoiced and paid on these jobs, in one query; a job without money is left out. */
export async function moneyOfJobs(tx: Tx, jobIds: readonly string[]): Promise<Map<string, JobMoney[]>> {
  const rows = await tx.$queryRaw<(Sums & { jobId: string })[]>`
    WITH wanted AS (SELECT unnest(${[...jobIds]}::uuid[]) AS id),
      money AS (
        SELECT w.id, q.currency, coalesce(a.total, q.total) AS quoted, 0::bigint AS invoiced, 0::bigint AS paid,
          0::bigint AS open
        FROM wanted w JOIN LATERAL (${quotesOf('w')}) q ON true
        LEFT JOIN quote_acceptance a ON a.quote_id = q.id
        WHERE q.currency IS NOT NULL
        UNION ALL
        SELECT i.job_id, i.currency, 0, i.total - i.credited, i.paid, greatest(0, i.total - i.credited - i.paid)
        FROM invoice i WHERE i.job_id IN (SELECT id FROM wanted) AND i.kind = 'invoice' AND i.state = 'issued')
    SELECT id::text AS "jobId", currency, sum(quoted)::bigint AS quoted, sum(invoiced)::bigint AS invoiced,
      sum(paid)::bigint AS paid, sum(open)::bigint AS open
    FROM money GROUP BY id, currency ORDER BY id, currency`;
  const byJob = new Map<string, JobMoney[]>();
  for (const { jobId, ...sums } of rows) {
    byJob.set(jobId, [...(byJob.get(jobId) ?? []), toMoney(sums)]);
  }
  return byJob;
}

export type StageMoney = { quoted: number; open: number };

/**
 * What the jobs of each of these stages were quoted and have to pay still, in the organization's currency, in one query.
 */
export async function moneyOfStages(
  tx: Tx,
  stageIds: readonly string[],
  currency: string,
): Promise<Map<string, StageMoney>> {
  const rows = await tx.$queryRaw<{ stageId: string; quoted: bigint; open: bigint }[]>`
    WITH jobs AS (
      SELECT s.id AS stage_id, j.id FROM unnest(${[...stageIds]}::uuid[]) AS s(id)
      CROSS JOIN LATERAL (
        SELECT id FROM job WHERE stage_id = s.id ORDER BY stage_entered_at DESC, id DESC LIMIT ${MOST_JOBS}) j),
      money AS (
        SELECT j.stage_id, coalesce(a.total, q.total) AS quoted, 0::bigint AS open
        FROM jobs j JOIN LATERAL (${quotesOf('j')}) q ON true
        LEFT JOIN quote_acceptance a ON a.quote_id = q.id
        WHERE q.currency = ${currency}
        UNION ALL
        SELECT j.stage_id, 0, greatest(0, i.total - i.credited - i.paid)
        FROM jobs j JOIN invoice i ON i.job_id = j.id
        WHERE i.kind = 'invoice' AND i.state = 'issued' AND i.currency = ${currency})
    SELECT stage_id::text AS "stageId", sum(quoted)::bigint AS quoted, sum(open)::bigint AS open
    FROM money GROUP BY stage_id`;
  return new Map(
    rows.map(({ stageId, quoted, open }) => [stageId, { quoted: toMinor(quoted), open: toMinor(open) }]),
  );
}

/** The accepted quotes of a job: each half by an index of its own, which an OR of both would not be. */
function quotesOf(job: 'w' | 'j'): Prisma.Sql {
  const id = Prisma.raw(`${job}.id`);
  return Prisma.sql`
    SELECT id, currency, total FROM quote WHERE job_id = ${id} AND extra_of_job_id IS NULL AND state = 'accepted'
    UNION ALL
    SELECT id, currency, total FROM quote WHERE extra_of_job_id = ${id} AND state = 'accepted'`;
}

type Sums = { currency: string; quoted: bigint; invoiced: bigint; paid: bigint; open: bigint };

function toMoney({ currency, quoted, invoiced, paid, open }: Sums): JobMoney {
  return {
    currency,
    quoted: toMinor(quoted),
    invoiced: toMinor(invoiced),
    paid: toMinor(paid),
    open: toMinor(open),
  };
}
