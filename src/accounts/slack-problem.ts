import type { Tx } from '../platform/database/database.js';

/** What somebody must mend at Slack: Slack's own word for it, and the scope that is wanted. */
export type SlackProblem = { code: string; detail: string | null };

/** Notes a workspace's problem; the one that is noted already keeps its time. Returns whether it is a new one. */
export async function noteSlackProblem(
  tx: Tx,
  teamId: string,
  { code, detail }: SlackProblem,
  at: Date,
): Promise<boolean> {
  const problem = JSON.stringify({ code, detail, at: at.toISOString() });
  const changed = await tx.$executeRaw`
    UPDATE slack_workspace SET problem = ${problem}::jsonb
    WHERE team_id = ${teamId} AND removed_at IS NULL
      AND (problem IS NULL OR problem->>'code' <> ${code} OR problem->>'detail' IS DISTINCT FROM ${detail})`;
  return changed > 0;
}

/**
 * Forgets a workspace's problem because something worked that `scope` is needed for: one about another scope stays.
 */
export async function clearSlackProblem(tx: Tx, teamId: string, scope: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE slack_workspace SET problem = NULL
    WHERE team_id = ${teamId} AND problem IS NOT NULL
      AND (problem->>'code' <> 'missing_scope' OR problem->>'detail' = ${scope})`;
}
