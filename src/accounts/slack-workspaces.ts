import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { Prisma } from '../platform/database/generated/client.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { clearSlackProblem, noteSlackProblem, type SlackProblem } from './slack-problem.js';

/** Seals a token before it is stored and opens it again, bound to `context`. */
export type TokenSealer = {
  seal(plain: string, context: string): Uint8Array<ArrayBuffer>;
  open(sealed: Uint8Array, context: string): string;
};

/** A workspace whose app is installed, with the token that speaks for it. */
export type SlackWorkspace = {
  teamId: string;
  organizationId: string;
  appId: string | null;
  /** The user that Docket is in this workspace. */
  botUserId: string;
  token: string;
};

export type NewSlackWorkspace = SlackWorkspace & { name: string; scopes: string; actor: Actor };

type Parts = { db: Database; clock: Clock; sealer: TokenSealer };

const contextOf = (teamId: string) => `slack-workspace:${teamId}`;

/** The Slack workspaces of all organizations: which one a team id belongs to, and the sealed tokens. */
export function createSlackWorkspaces(parts: Parts) {
  return {
    /** The workspace of a team, or undefined where the app is not (or no longer) installed. */
    find: (teamId: string) => findWorkspace(parts, teamId),
    /** Installs, or installs again. Throws `conflict` where the workspace belongs to another organization. */
    save: (workspace: NewSlackWorkspace) => saveWorkspace(parts, workspace),
    /** Forgets the token of a workspace that removed the app. Again changes nothing. */
    remove: (teamId: string, actor: Actor) => removeWorkspace(parts, teamId, actor),
    /** Notes what only a person can mend; the same again changes nothing. */
    noteProblem: (teamId: string, problem: SlackProblem) =>
      forWorkspace(parts, teamId, (tx) => noteSlackProblem(tx, teamId, problem, parts.clock.now())),
    /** Something worked that `scope` is needed for. */
    clearProblem: (teamId: string, scope: string) =>
      forWorkspace(parts, teamId, (tx) => clearSlackProblem(tx, teamId, scope)),
  };
}

export type SlackWorkspaces = ReturnType<typeof createSlackWorkspaces>;

async function findWorkspace({ db, sealer }: Parts, teamId: string): Promise<SlackWorkspace | undefined> {
  const { rows } = await db.pool.query<{
    organization_id: string;
    bot_user_id: string;
    app_id: string | null;
    sealed_token: Uint8Array;
  }>('SELECT organization_id, bot_user_id, app_id, sealed_token FROM docket_slack_workspace($1)', [teamId]);
  const [row] = rows;
  return (
    row && {
      teamId,
      organizationId: row.organization_id,
      botUserId: row.bot_user_id,
      appId: row.app_id,
      token: sealer.open(row.sealed_token, contextOf(teamId)),
    }
  );
}

async function saveWorkspace(parts: Parts, workspace: NewSlackWorkspace): Promise<void> {
  const { teamId, organizationId, name, appId, botUserId, scopes, token, actor } = workspace;
  const owner = await ownerOf(parts, teamId);
  if (owner !== undefined && owner !== organizationId) throw taken();
  const at = parts.clock.now();
  const kept = {
    name,
    appId,
    botUserId,
    scopes,
    sealedToken: parts.sealer.seal(token, contextOf(teamId)),
    removedAt: null,
    problem: Prisma.DbNull,
    ...(owner !== undefined && actor.kind !== 'member'
      ? {}
      : { installedBy: actor.kind === 'member' ? actor.id : null, installedAt: at }),
  };
  try {
    await parts.db.withOrganization(organizationId, async (tx) => {
      await tx.$executeRaw`SELECT docket_give_up_slack_workspace(${teamId}, ${organizationId}::uuid)`;
      await tx.slackWorkspace.upsert({
        where: { teamId },
        create: { teamId, organizationId, ...kept },
        update: kept,
      });
      // Docket reads its own setting again at every start; a person who installs again has done something.
      if (owner === undefined || actor.kind === 'member') {
        await appendActivity(tx, {
          organizationId,
          record: { kind: 'organization', id: organizationId },
          actor,
          type: 'slack.installed',
          content: { teamId, name },
          at,
        });
      }
    });
  } catch (error) {
    // Another organization may have been quicker.
    const now = await ownerOf(parts, teamId);
    throw now !== undefined && now !== organizationId ? taken(error) : error;
  }
}

function taken(cause?: unknown): DocketError {
  const message = 'This Slack workspace is connected to another organization already.';
  return new DocketError('conflict', message, {}, { cause });
}

/** Whose a workspace is, whether or not its token can be opened. */
async function ownerOf({ db }: Parts, teamId: string): Promise<string | undefined> {
  const { rows } = await db.pool.query<{ organization_id: string }>(
    'SELECT organization_id FROM docket_slack_workspace($1)',
    [teamId],
  );
  return rows[0]?.organization_id;
}

async function removeWorkspace(parts: Parts, teamId: string, actor: Actor): Promise<void> {
  await forWorkspace(parts, teamId, (tx, organizationId) =>
    removeWorkspaceIn(tx, { organizationId, teamId, actor, at: parts.clock.now() }),
  );
}

/**
 * Forgets the token of a workspace that removed the app. What waits for it stays in the outbox and goes out when it is
 * installed again, or ends as not sent after a day. Again changes nothing.
 */
export async function removeWorkspaceIn(
  tx: Tx,
  { organizationId, teamId, actor, at }: { organizationId: string; teamId: string; actor: Actor; at: Date },
): Promise<void> {
  const { count } = await tx.slackWorkspace.updateMany({
    where: { teamId, removedAt: null },
    data: {
      sealedToken: null,
      removedAt: at,
      problem: { code: 'removed', detail: null, at: at.toISOString() },
    },
  });
  if (count === 1) {
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor,
      type: 'slack.removed',
      content: { teamId },
      at,
    });
  }
}

/** Runs `work` for the organization of a workspace, if the app is installed there. */
async function forWorkspace(
  parts: Parts,
  teamId: string,
  work: (tx: Tx, organizationId: string) => Promise<unknown>,
): Promise<void> {
  const organizationId = await ownerOf(parts, teamId);
  if (organizationId) {
    await parts.db.withOrganization(organizationId, (tx) => work(tx, organizationId));
  }
}
