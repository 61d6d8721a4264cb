import type { App as BoltApp } from '@slack/bolt';
import { createSlackMembers, type SlackMembers } from '../accounts/slack-members.js';
import { createSlackWorkspaces, type SlackWorkspaces } from '../accounts/slack-workspaces.js';
import { createBolt } from '../channels/slack/create-bolt.js';
import { createSlackClient, type SlackClient } from '../channels/slack/slack-client.js';
import { createSlackLookups, type SlackLookups } from '../channels/slack/slack-lookups.js';
import { createSlackMedia, type SlackMedia } from '../channels/slack/slack-media.js';
import { createSlackPrivateSender, createSlackSender } from '../channels/slack/slack-sender.js';
import { createStaffSender } from '../channels/slack/staff-sender.js';
import type { Sender } from '../outbox/sender.js';
import type { Clock } from '../platform/clock.js';
import type { Config, SlackConfig } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { open, seal } from '../vault/seal.js';
import { createOwnWorkspace, type OwnWorkspace } from './own-slack-workspace.js';

export type ConnectedSlack = {
  settings: SlackConfig;
  workspaces: SlackWorkspaces;
  /** Which Slack users are members. */
  members: SlackMembers;
  bolt: BoltApp;
  sender: Sender;
  /** To members and admins: with links to our pages, and mentions. */
  staffSender: Sender;
  /** For what only one person in a channel is to see. */
  privateSender: Sender;
  lookups: SlackLookups;
  /** Something that only a person can mend: noted for admins, said in the log. */
  onTrouble(teamId: string, code: string, detail?: string): void;
  media: SlackMedia;
  /** Slack handed out a file of a workspace, or did not for want of the scope. */
  noteFiles(teamId: string, served: boolean): void;
  /** Hosts that files may come from because of these settings. */
  mediaHosts: string[];
  /** Speaks in the name of a workspace; undefined where the app is not installed. */
  clientOf(teamId: string): Promise<SlackClient | undefined>;
  /** The workspace of SLACK_BOT_TOKEN. */
  own: OwnWorkspace;
};

/** Answers that are about one channel, message or person: not the workspace's problem. */
const OF_ONE_PLACE = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'message_not_found',
  'thread_not_found',
  'user_not_found',
  'user_not_in_channel',
  'cannot_dm_bot',
  'msg_too_long',
  'invalid_blocks',
]);

/** The Slack of the settings, or undefined where there is none. */
export function connectSlack(parts: {
  config: Config;
  db: Database;
  keys: MasterKeys;
  clock: Clock;
  logger: Logger;
}): ConnectedSlack | undefined {
  const { config, db, keys, clock, logger } = parts;
  const settings = config.slack;
  if (!settings) return undefined;
  const workspaces = createSlackWorkspaces({
    db,
    clock,
    sealer: {
      seal: (plain, context) => seal(keys, plain, context),
      open: (sealed, context) => open(keys, sealed, context).toString(),
    },
  });
  const clientOf = async (teamId: string) => {
    const workspace = await workspaces.find(teamId);
    return workspace && createSlackClient(workspace.token, settings.apiUrl);
  };
  const onTrouble = (teamId: string, code: string, detail?: string) => {
    logger.error({ teamId, code, detail }, 'Slack refuses something that only a person can mend');
    if (OF_ONE_PLACE.has(code)) return;
    workspaces.noteProblem(teamId, { code, detail: detail ?? null }).catch((err) => {
      logger.error({ err, teamId, code }, 'a trouble with Slack could not be noted');
    });
  };
  const serving = new Set<string>();
  const noteFiles = (teamId: string, served: boolean) => {
    if (!served) {
      serving.delete(teamId);
      onTrouble(teamId, 'missing_scope', 'files:read');
    } else if (!serving.has(teamId)) {
      serving.add(teamId);
      workspaces.clearProblem(teamId, 'files:read').catch((err) => {
        logger.error({ err, teamId }, 'that Slack hands out files again could not be noted');
      });
    }
  };
  return {
    settings,
    noteFiles,
    workspaces,
    members: createSlackMembers({ db, clock, publicUrl: config.publicUrl, findWorkspace: workspaces.find }),
    clientOf,
    onTrouble,
    lookups: createSlackLookups({ clientOf, onTrouble }),
    privateSender: createSlackPrivateSender({ clientOf, onTrouble }),
    bolt: createBolt({ apiUrl: settings.apiUrl, findWorkspace: workspaces.find }),
    sender: createSlackSender({ clientOf, onTrouble }),
    staffSender: createStaffSender({ clientOf, onTrouble, publicUrl: config.publicUrl }),
    media: createSlackMedia({
      apiUrl: settings.apiUrl,
      clientOf,
      tokenOf: async (teamId) => (await workspaces.find(teamId))?.token,
    }),
    mediaHosts: [new URL(settings.apiUrl).host],
    own: createOwnWorkspace({ settings, workspaces, db, clock, logger }),
  };
}
