import { TRADE_CHOICES } from '../../../src/web/staff/settings/slack/present-slack.js';
import type {
  SlackChannelView,
  SlackSettingsView,
  WorkspaceView,
} from '../../../src/web/staff/settings/slack/slack-view.js';
import { arabicName, longName } from './fixture-records.js';

const APP = {
  createAppUrl: 'https://api.slack.com/apps?new_app=1',
  publicUrl: 'https://docket.example.com',
  reachable: true,
  notice: undefined,
};

export const slackNotSetUp: SlackSettingsView = {
  ...APP,
  publicUrl: 'http://localhost:3000',
  reachable: false,
  app: undefined,
};

const workspace = (teamId: string, name: string, more: Partial<WorkspaceView> = {}): WorkspaceView => ({
  teamId,
  name,
  state: 'connected',
  since: '2026-03-01T09:00:00.000Z',
  hints: [],
  canDisconnect: true,
  canCheck: true,
  ...more,
});

const channel = (
  purpose: 'cards' | 'intake',
  channelId: string,
  name: string,
  more: Partial<SlackChannelView> = {},
): SlackChannelView => ({
  ref: { purpose, teamId: 'T0NORTH', channelId },
  name,
  live: true,
  workspace: 'Northside Repairs',
  summary: purpose === 'cards' ? 'Everything' : 'The organization’s trade',
  trade: '',
  rules: { trades: [], kinds: [], pipelines: [], hours: null },
  customers: '',
  test: undefined,
  ...more,
});

const workspaces = [
  { value: 'T0NORTH', label: 'Northside Repairs' },
  { value: 'T0SOUTH', label: longName },
];

export const slackConnected: SlackSettingsView = {
  ...APP,
  notice: { tone: 'good', text: 'Northside Repairs is connected. Pick its channels below.' },
  app: {
    canInstall: true,
    workspaces: [
      workspace('T0NORTH', 'Northside Repairs'),
      workspace('T0SOUTH', longName, {
        state: 'problem',
        hints: ['This workspace has not granted files:write. Press “Connect a workspace” and pick it again.'],
      }),
      workspace('T0OLD', arabicName, { state: 'removed', canDisconnect: false, canCheck: false }),
    ],
    channels: [
      {
        purpose: 'cards',
        channels: [
          channel('cards', 'C0REPAIRS', 'repairs', {
            test: { tone: 'good', text: 'The test arrived: Docket can write there.' },
          }),
          channel(
            'cards',
            'C0NIGHT',
            'a-channel-with-a-name-that-is-as-long-as-slack-allows-which-is-eighty-letters-long',
            {
              summary: 'Plumbing, IT repair · jobs · outside of opening hours',
              rules: {
                trades: ['plumbing', 'it-repair'],
                kinds: ['job'],
                pipelines: ['visits'],
                hours: 'out',
              },
              test: {
                tone: 'bad',
                text: 'The test did not arrive. Docket is not in this channel. Type /invite @Docket in it, then send the test again.',
              },
            },
          ),
        ],
        workspaces,
        trades: TRADE_CHOICES,
        pipelines: [
          { value: 'standard', label: 'Jobs' },
          { value: 'visits', label: longName },
        ],
        quotes: true,
        add: {
          teamId: 'T0NORTH',
          channel: '#reparis',
          error:
            'Docket sees no such channel. If it is private, invite Docket there first: type /invite @Docket in it.',
        },
        picker: {
          teamId: 'T0NORTH',
          found: [
            { id: 'C0RECEPTION', name: 'reception', note: 'Public · Docket will join' },
            { id: 'C0RETURNS', name: 'returns', note: 'Private · Docket is in it' },
          ],
          matching: 45,
          note: undefined,
        },
      },
      {
        purpose: 'intake',
        channels: [
          channel('intake', 'C0GONE', 'before', { live: false, workspace: 'Elsewhere (disconnected)' }),
          channel('intake', 'C0ACME', 'acme-support', { summary: 'Web support', trade: 'web-support' }),
        ],
        workspaces,
        trades: TRADE_CHOICES,
        pipelines: [
          { value: 'standard', label: 'Jobs' },
          { value: 'visits', label: longName },
        ],
        quotes: true,
        add: { teamId: 'T0NORTH', channel: '', error: undefined },
        picker: undefined,
      },
    ],
  },
};
