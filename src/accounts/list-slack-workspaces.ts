import { z } from 'zod';
import type { Database } from '../platform/database/database.js';
import { demand, type Staff } from './staff.js';

const Problem = z
  .object({ code: z.string().min(1), detail: z.string().nullish() })
  .nullable()
  .catch(null);

/** A workspace as the settings show it; never with its token. */
export type SlackWorkspaceEntry = {
  teamId: string;
  name: string;
  /** What the bot was granted; empty where Slack has not said. */
  scopes: string[];
  /** What somebody must mend: Slack's own word, and what it is about. */
  problem: { code: string; detail: string | null } | null;
  installedAt: Date;
  /** Set once the app was removed or the token revoked. */
  removedAt: Date | null;
};

/** The workspaces of the person's organization, connected ones first. */
export async function listSlackWorkspaces(
  { db }: { db: Database },
  staff: Staff,
): Promise<SlackWorkspaceEntry[]> {
  demand(staff, 'change-settings');
  const rows = await db.withOrganization(staff.organizationId, (tx) =>
    tx.slackWorkspace.findMany({
      select: {
        teamId: true,
        name: true,
        scopes: true,
        problem: true,
        installedAt: true,
        removedAt: true,
      },
      orderBy: [{ removedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
    }),
  );
  return rows.map(({ scopes, problem, ...row }) => {
    const read = Problem.parse(problem);
    return {
      ...row,
      scopes: scopes.split(/[\s,]+/).filter((scope) => scope !== ''),
      problem: read && { code: read.code, detail: read.detail || null },
    };
  });
}
