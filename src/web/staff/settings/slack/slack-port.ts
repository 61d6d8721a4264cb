import type { SlackWorkspaceEntry } from '../../../../accounts/list-slack-workspaces.js';
import type { SlackChannels } from '../../../../accounts/slack-channels.js';
import type { SlackInstall } from '../../../../accounts/slack-install.js';
import type { Staff } from '../../../../accounts/staff.js';

/** Slack's own word for why not, and the scope it wants. */
export type SlackRefusal = { code: string; detail: string | null };

export type ConnectedWorkspace = SlackWorkspaceEntry & {
  /** Connected by SLACK_BOT_TOKEN: it can be taken away only there. */
  own: boolean;
  /** Scopes that Docket uses and this workspace has not granted. */
  missing: readonly string[];
};

export type FoundChannel = { id: string; name: string; private: boolean; member: boolean; shared: boolean };

export type ChannelList = {
  channels: readonly FoundChannel[];
  /** Why there may be more than these. */
  incomplete: SlackRefusal | null;
};

/** What the settings page does with the Slack of this Docket. */
export type SlackPort = {
  /** Undefined where the settings have no client id: one workspace by its token. */
  install: (SlackInstall & { authorizeUrl(state: string): string }) | undefined;
  channels: SlackChannels;
  listWorkspaces(staff: Staff): Promise<ConnectedWorkspace[]>;
  /** Asks Slack whether the token still speaks there, and for which scopes; notes the answer. */
  check(staff: Staff, teamId: string): Promise<void>;
  /** Forgets the token, and asks Slack to forget it too. Throws `conflict` for the one of SLACK_BOT_TOKEN. */
  disconnect(staff: Staff, teamId: string): Promise<void>;
  /** Throws `not-found` for a workspace that is not connected, as the two below. */
  browse(staff: Staff, teamId: string): Promise<ChannelList>;
  /** By name, id or link; a public channel is joined on the way. */
  findAndJoin(staff: Staff, teamId: string, typed: string): Promise<FoundChannel | { refused: SlackRefusal }>;
  /** The customers who write from these numbers, by comma. Throws `invalid-input` that names one who is not known. */
  findCustomers(staff: Staff, typed: string): Promise<string[]>;
  /** A number of each of these customers, by id. */
  numbersOf(staff: Staff, customerIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Pipelines in use, by name, that a rule can ask for. */
  listPipelines(staff: Staff): Promise<readonly { id: string; name: string }[]>;
  /** Whether the organization uses quotes, so that a rule can ask for them. */
  usesQuotes(staff: Staff): Promise<boolean>;
  /** Sends one message and waits a few seconds: `sent`, `unsure`, or what is in the way. */
  sendTest(staff: Staff, channel: { teamId: string; channelId: string }): Promise<string>;
};

/** What is known of Slack whether or not it is set up. */
export type SlackSetup = {
  publicUrl: string;
  /** The app's manifest for this Docket, as YAML. */
  manifest: string;
  /** Slack's page that makes the app from it. */
  createAppUrl: string;
  /** Undefined where no Slack app is set up. */
  app: SlackPort | undefined;
};
