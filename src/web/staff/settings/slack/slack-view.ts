import type { CardRules } from '../../../../accounts/slack-channels.js';
import type { Choice } from '../../../ui/field.js';
import type { SlackChannelRef } from '../../../ui/routes/channel-settings.js';

type Said = { tone: 'good' | 'warn' | 'bad'; text: string };

export type WorkspaceView = {
  teamId: string;
  name: string;
  state: 'connected' | 'problem' | 'removed';
  /** ISO. */
  since: string;
  /** What somebody must mend, and how. */
  hints: readonly string[];
  /** Can be taken away here; false for the one of SLACK_BOT_TOKEN and for removed ones. */
  canDisconnect: boolean;
  canCheck: boolean;
};

export type SlackChannelView = {
  ref: SlackChannelRef;
  name: string;
  /** Its workspace is connected: it can be changed and tested. */
  live: boolean;
  /** Where there are several, or where it is not connected any more. */
  workspace: string | undefined;
  summary: string;
  trade: string;
  rules: Pick<CardRules, 'trades' | 'kinds' | 'pipelines' | 'hours'>;
  /** Whose cards come here, by number and comma; empty: everybody's. */
  customers: string;
  /** What is wrong with the customers that were typed. */
  refusal?: string | undefined;
  /** What became of the test that was just sent. */
  test: Said | undefined;
};

export type PickerView = {
  teamId: string;
  found: readonly { id: string; name: string; note: string }[];
  /** How many match, shown or not. */
  matching: number;
  /** Why there may be more. */
  note: string | undefined;
};

export type SlackChannelsView = {
  purpose: 'intake' | 'cards';
  channels: readonly SlackChannelView[];
  /** The workspaces that a channel can be added from. */
  workspaces: readonly Choice[];
  trades: readonly Choice[];
  /** Pipelines of jobs; empty where there is but one. */
  pipelines: readonly Choice[];
  /** The organization uses quotes: a rule can ask for them. */
  quotes: boolean;
  add: { teamId: string; channel: string; error: string | undefined };
  picker: PickerView | undefined;
};

export type SlackSettingsView = {
  createAppUrl: string;
  publicUrl: string;
  /** Slack reaches this address. */
  reachable: boolean;
  notice: Said | undefined;
  /** Undefined where no Slack app is set up. */
  app:
    | {
        canInstall: boolean;
        workspaces: readonly WorkspaceView[];
        channels: readonly SlackChannelsView[];
      }
    | undefined;
};
