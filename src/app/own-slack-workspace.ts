import { noteSlackProblem } from '../accounts/slack-problem.js';
import type { SlackWorkspaces } from '../accounts/slack-workspaces.js';
import { SCOPE_NAMES } from '../channels/slack/manifest-parts.js';
import { createSlackClient } from '../channels/slack/slack-client.js';
import { explainSlackError } from '../channels/slack/slack-failure.js';
import type { Clock } from '../platform/clock.js';
import type { SlackConfig } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import { retryDelayMs } from '../platform/retry-delay.js';

export type OwnWorkspace = {
  /**
   * Connects the workspace of SLACK_BOT_TOKEN, if it may be this one and is not connected yet. Rejects when Slack or
   * the database does not answer; a token that Slack does not take is said in the log, once.
   */
  ensure(teamId: string): Promise<void>;
  /** Connects it as soon as Slack answers, in the background. Returns what stops that. */
  keepTrying(): () => Promise<void>;
};

type Parts = {
  settings: SlackConfig;
  workspaces: SlackWorkspaces;
  db: Database;
  clock: Clock;
  logger: Logger;
};

/** `refused`: no trying helps, somebody must change the setting. `early`: there is no organization yet. */
type Outcome = { teamId: string } | 'refused' | 'early';

const LONGEST_PAUSE_MS = 60_000;

/** The one workspace that a bot's token in the settings speaks for. It belongs to the first organization. */
export function createOwnWorkspace(parts: Parts): OwnWorkspace {
  const { settings, logger } = parts;
  let ended: { teamId: string } | 'refused' | undefined;
  const connect = async (botToken: string): Promise<Outcome> => {
    const outcome = await connectOwn(parts, botToken);
    if (outcome !== 'early') ended = outcome;
    return outcome;
  };
  return {
    async ensure(teamId) {
      const elsewhere = typeof ended === 'object' && ended.teamId !== teamId;
      if (settings.botToken && ended !== 'refused' && !elsewhere) await connect(settings.botToken);
    },
    keepTrying() {
      const { botToken } = settings;
      let timer: NodeJS.Timeout | undefined;
      let running: Promise<void> = Promise.resolve();
      let stopped = false;
      const again = (attempt: number, work: () => Promise<boolean>) => {
        running = work()
          .catch((error: unknown) => {
            // In words: the stack of a network that is away helps nobody.
            const reason = error instanceof Error ? error.message : String(error);
            if (attempt === 1) logger.warn({ reason }, WAITS);
            return false;
          })
          .then((done) => {
            if (done || stopped) return;
            timer = setTimeout(() => again(attempt + 1, work), retryDelayMs(attempt, LONGEST_PAUSE_MS));
            timer.unref();
          });
      };
      if (botToken) again(1, async () => (await connect(botToken)) !== 'early');
      return async () => {
        stopped = true;
        clearTimeout(timer);
        await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
      };
    },
  };
}

const WAITS =
  'Slack does not answer: the workspace of SLACK_BOT_TOKEN is connected as soon as it does. Everything else works.';

async function connectOwn(parts: Parts, botToken: string): Promise<Outcome> {
  const { settings, workspaces, db, logger } = parts;
  if (/^(?:xoxp|xoxe|xapp)-/.test(botToken)) {
    logger.error(`SLACK_BOT_TOKEN is no bot's token. ${WHERE}`);
    return 'refused';
  }
  const first = await oldestOrganization(db);
  if (!first) return 'early';
  let said: Awaited<ReturnType<ReturnType<typeof createSlackClient>['auth']['test']>>;
  try {
    said = await createSlackClient(botToken, settings.apiUrl).auth.test();
  } catch (error) {
    const { code, passing } = explainSlackError(error);
    if (passing) throw error;
    await noteRefused(parts, first, botToken, code);
    logger.error({ code }, `Slack does not take SLACK_BOT_TOKEN any more, or never did. ${WHERE}`);
    return 'refused';
  }
  const { team_id: teamId, user_id: botUserId, team } = said;
  if (!teamId || !botUserId) throw new Error('Slack did not say whose token SLACK_BOT_TOKEN is');
  const there = await workspaces.find(teamId);
  const scopes = said.response_metadata?.scopes ?? [];
  const missing = scopes.length > 0 ? SCOPE_NAMES.filter((scope) => !scopes.includes(scope)) : [];
  if (missing.length > 0) {
    logger.warn(
      { missing },
      'The Slack app lacks scopes: add them at api.slack.com/apps and install it again.',
    );
  }
  await workspaces.save({
    teamId,
    organizationId: there?.organizationId ?? first,
    name: team ?? teamId,
    appId: there?.appId ?? null,
    botUserId,
    scopes: scopes.join(','),
    token: botToken,
    actor: { kind: 'system' },
  });
  return { teamId };
}

const WHERE =
  'Copy the “Bot User OAuth Token” (xoxb-…) from “OAuth & Permissions” of the app at api.slack.com/apps into SLACK_BOT_TOKEN and start Docket again. Everything else works.';

/** The settings page says it too, where the workspace was connected with this token before. */
async function noteRefused(
  { db, workspaces, clock }: Parts,
  organizationId: string,
  botToken: string,
  code: string,
): Promise<void> {
  await db.withOrganization(organizationId, async (tx) => {
    const rows = await tx.slackWorkspace.findMany({ where: { removedAt: null }, select: { teamId: true } });
    for (const { teamId } of rows) {
      if ((await workspaces.find(teamId))?.token === botToken) {
        await noteSlackProblem(tx, teamId, { code, detail: null }, clock.now());
      }
    }
  });
}

/** A bot's token in the settings is for a Docket of one organization: the first. */
async function oldestOrganization(db: Database): Promise<string | undefined> {
  const { rows } = await db.pool.query<{ id: string }>('SELECT id FROM docket_organizations() LIMIT 1');
  return rows[0]?.id;
}
