import { listSlackWorkspaces } from '../accounts/list-slack-workspaces.js';
import { usesModule } from '../accounts/modules.js';
import { readOrganizationIn } from '../accounts/read-organization.js';
import { createSlackChannels } from '../accounts/slack-channels.js';
import { createSlackInstall } from '../accounts/slack-install.js';
import { clearSlackProblem, noteSlackProblem } from '../accounts/slack-problem.js';
import { removeWorkspaceIn } from '../accounts/slack-workspaces.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { Foundation } from '../app.js';
import { writeAddress } from '../channels/slack/address.js';
import { findChannel, joinChannel, listChannels, refusalOf } from '../channels/slack/find-channels.js';
import { authorizeUrl, createExchangeCode } from '../channels/slack/install-app.js';
import { SCOPE_NAMES, slackAppManifest } from '../channels/slack/manifest-parts.js';
import { createSlackClient, type SlackClient } from '../channels/slack/slack-client.js';
import { writeManifest } from '../channels/slack/write-manifest.js';
import { readListChoices } from '../jobs/list-choices.js';
import { awaitOutgoing } from '../outbox/await-outgoing.js';
import { enqueueOutgoing, type Outgoing } from '../outbox/enqueue-outgoing.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { SlackPort, SlackSetup } from '../web/staff/settings/slack/slack-port.js';
import type { ConnectedSlack } from './connect-slack.js';
import { findCustomers, numbersOf } from './customers-by-number.js';

type Connected = { teamId: string; client: SlackClient; own: boolean };

/** How long a person waits for a test message. */
const PATIENCE_MS = 8_000;

const TEST_WORDS = 'Docket can write here. This is a test that somebody asked for on its settings page.';

/** What the settings page knows of Slack, and does there. */
export function createSlackSetup(foundation: Foundation): SlackSetup {
  const { publicUrl } = foundation.config;
  const manifest = JSON.stringify(slackAppManifest(publicUrl));
  return {
    publicUrl,
    manifest: writeManifest(publicUrl),
    createAppUrl: `https://api.slack.com/apps?${new URLSearchParams({ new_app: '1', manifest_json: manifest })}`,
    app: foundation.slack && createSlackPort(foundation, foundation.slack),
  };
}

function createSlackPort(foundation: Foundation, slack: ConnectedSlack): SlackPort {
  const { clock } = foundation;
  const { db } = foundation.database;
  const { workspaces } = slack;
  /** The workspace of the person's organization. */
  const connected = async (staff: Staff, teamId: string): Promise<Connected> => {
    demand(staff, 'change-settings');
    const workspace = await workspaces.find(teamId);
    if (workspace?.organizationId !== staff.organizationId) throw notFound('Slack workspace');
    const client = createSlackClient(workspace.token, slack.settings.apiUrl);
    return { teamId, client, own: workspace.token === slack.settings.botToken };
  };
  return {
    install: createInstall(foundation, slack),
    channels: createSlackChannels({ db, clock }),
    async listWorkspaces(staff) {
      const entries = await listSlackWorkspaces({ db }, staff);
      return Promise.all(
        entries.map(async (entry) => {
          const missing =
            entry.scopes.length > 0 ? SCOPE_NAMES.filter((one) => !entry.scopes.includes(one)) : [];
          if (entry.removedAt !== null) return { ...entry, own: false, missing };
          try {
            return { ...entry, own: (await connected(staff, entry.teamId)).own, missing };
          } catch (err) {
            foundation.logger.error(
              { err, teamId: entry.teamId },
              'the token of a Slack workspace does not open',
            );
            return { ...entry, own: false, missing, problem: { code: 'token_unreadable', detail: null } };
          }
        }),
      );
    },
    check: (staff, teamId) => checkWorkspace(foundation, staff, () => connected(staff, teamId)),
    disconnect: (staff, teamId) => disconnect(foundation, staff, teamId, () => connected(staff, teamId)),
    browse: async (staff, teamId) => listChannels((await connected(staff, teamId)).client),
    async findAndJoin(staff, teamId, typed) {
      const { client } = await connected(staff, teamId);
      const found = await findChannel(client, typed);
      if ('refused' in found || found.member || found.private) return found;
      const refused = await joinChannel(client, found.id);
      // Not being in it is said by the test; everything else about it is right.
      return { ...found, member: refused === undefined };
    },
    findCustomers: (staff, typed) => findCustomers(foundation, staff, typed),
    numbersOf: (staff, customerIds) => numbersOf(foundation, staff, customerIds),
    listPipelines: (staff) =>
      db.withOrganization(staff.organizationId, async (tx) => (await readListChoices(tx)).pipelines),
    usesQuotes: (staff) =>
      db.withOrganization(staff.organizationId, async (tx) =>
        usesModule((await readOrganizationIn(tx)).settings, 'quotes'),
      ),
    sendTest: async (staff, channel) => {
      await connected(staff, channel.teamId);
      return sendTest(foundation, staff, channel);
    },
  };
}

function createInstall({ clock, config, database }: Foundation, slack: ConnectedSlack): SlackPort['install'] {
  const { oauth, apiUrl } = slack.settings;
  if (!oauth) return undefined;
  const settings = { ...oauth, apiUrl, publicUrl: config.publicUrl };
  return {
    ...createSlackInstall({
      db: database.db,
      clock,
      save: slack.workspaces.save,
      exchange: createExchangeCode(settings),
    }),
    authorizeUrl: (state) => authorizeUrl(settings, state),
  };
}

/** A token that does not open any more is forgotten as well; only nobody can revoke it then. */
async function disconnect(
  { clock, logger, database: { db } }: Foundation,
  staff: Staff,
  teamId: string,
  open: () => Promise<Connected>,
): Promise<void> {
  demand(staff, 'change-settings');
  const workspace = await open().catch((error: unknown) => {
    if (error instanceof DocketError) throw error;
    return undefined;
  });
  if (workspace?.own) {
    throw new DocketError(
      'conflict',
      'This workspace is connected by SLACK_BOT_TOKEN. Take that setting away, or remove the app in Slack.',
    );
  }
  const { organizationId, memberId } = staff;
  await db.withOrganization(organizationId, (tx) =>
    removeWorkspaceIn(tx, {
      organizationId,
      teamId,
      actor: { kind: 'member', id: memberId },
      at: clock.now(),
    }),
  );
  // It is forgotten here already; whether Slack forgets it too is its own business.
  await workspace?.client.auth.revoke().catch((error: unknown) => {
    logger.warn({ teamId, ...refusalOf(error) }, 'Slack did not revoke a token that is forgotten here');
  });
}

/** Names of channels are kept up with, too: one that the bot was invited to comes without its name. */
async function checkWorkspace(
  { clock, database: { db } }: Foundation,
  staff: Staff,
  open: () => Promise<Connected>,
): Promise<void> {
  const { organizationId } = staff;
  const { teamId, client } = await open();
  try {
    const said = await client.auth.test();
    const scopes = said.response_metadata?.scopes ?? [];
    await db.withOrganization(organizationId, async (tx) => {
      await tx.slackWorkspace.updateMany({
        where: { teamId, removedAt: null },
        data: {
          ...(said.team ? { name: said.team } : {}),
          ...(scopes.length > 0 ? { scopes: scopes.join(',') } : {}),
        },
      });
      for (const scope of scopes.length > 0 ? scopes : ['']) await clearSlackProblem(tx, teamId, scope);
    });
    const { channels } = await listChannels(client);
    const names = new Map(channels.map(({ id, name }) => [id, name]));
    await createSlackChannels({ db, clock }).noteNames(staff, teamId, names);
  } catch (error) {
    const problem = refusalOf(error);
    await db.withOrganization(organizationId, (tx) => noteSlackProblem(tx, teamId, problem, clock.now()));
  }
}

async function sendTest(
  { clock, database: { db }, queue }: Foundation,
  { organizationId }: Staff,
  { teamId, channelId }: { teamId: string; channelId: string },
): Promise<string> {
  const dedupeKey = `slack-test:${newId()}`;
  await db.withOrganization(organizationId, (tx) =>
    enqueueOutgoing(tx, {
      organizationId,
      dedupeKey,
      channel: 'slack',
      // A thread of its own: it does not wait behind what is stuck.
      thread: dedupeKey,
      from: null,
      to: writeAddress({ teamId, id: channelId }),
      customerId: null,
      messageId: null,
      body: TEST_WORDS as Outgoing['body'],
      at: clock.now(),
    }),
  );
  queue.wake('outbox');
  const became = await awaitOutgoing(db, { organizationId, dedupeKey, patienceMs: PATIENCE_MS });
  return became.outcome === 'not-sent' ? (became.reason ?? 'unreachable') : became.outcome;
}
