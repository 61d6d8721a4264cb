import type { Pool } from 'pg';

/** Work of one kind that waits, over all organizations. */
export type Backlog = {
  kind: string;
  state: string;
  waiting: number;
  /** Since when the oldest waits. */
  oldest: Date | null;
};

/** How much waits, counted by the one function that may look across organizations. */
export async function readBacklog(pool: Pick<Pool, 'query'>): Promise<Backlog[]> {
  const { rows } = await pool.query<{ kind: string; state: string; waiting: string; oldest: Date | null }>(
    'SELECT kind, state, waiting, oldest FROM docket_backlog()',
  );
  return rows.map(({ kind, state, waiting, oldest }) => ({ kind, state, waiting: Number(waiting), oldest }));
}
