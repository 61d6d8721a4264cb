/** What the bot may do, and what for. Asked for when a workspace installs, and compared with what it granted. */
export const BOT_SCOPES = {
  'app_mentions:read': 'hear when somebody mentions it',
  'channels:history': 'read messages in public channels it is in',
  'channels:join': 'join a public channel that is picked in the settings',
  'channels:read': 'list public channels and learn when one is archived',
  'chat:write': 'post cards and answers',
  commands: 'offer /docket and its shortcuts',
  'files:read': 'fetch photos that customers send',
  'files:write': 'show photos on cards',
  'groups:history': 'read messages in private channels it is invited to',
  'groups:read': 'list private channels it is invited to',
  'im:history': 'read direct messages to it',
  'im:read': 'tell a direct message from a channel',
  'im:write': 'write to a member first',
  'metadata.message:read': 'find a message of its own again whose sending had no answer',
  'mpim:history': 'read group messages it is part of',
  'mpim:read': 'tell a group message from a channel',
  'users:read': 'know names, guests and people of other workspaces',
} as const;

export type BotScope = keyof typeof BOT_SCOPES;

export const SCOPE_NAMES = Object.keys(BOT_SCOPES) as BotScope[];

/** What Slack tells Docket of. */
export const BOT_EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'channel_archive',
  'channel_deleted',
  'file_shared',
  'group_archive',
  'group_deleted',
  'member_joined_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'message.mpim',
  'tokens_revoked',
] as const;

export const COMMAND = '/docket';

/** On any message, under “More actions”. */
export const MESSAGE_SHORTCUTS = [
  {
    name: 'Attach to job',
    callback_id: 'docket_attach',
    description: 'Puts this message with its files on a job or quote.',
  },
  {
    name: 'New job from message',
    callback_id: 'docket_new_job',
    description: 'Opens a job or quote with this message and its files.',
  },
] as const;

/** Where Slack brings events, interactions and commands. */
export const EVENTS_PATH = '/webhooks/slack/events';
/** Where Slack sends the browser back after installing. */
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** The app as Slack is told of it, for a Docket at this address (https://docs.slack.dev/reference/app-manifest). */
export function slackAppManifest(publicUrl: string) {
  const events = `${publicUrl}${EVENTS_PATH}`;
  return {
    display_information: {
      name: 'Docket',
      description: 'Requests, photos and jobs from your customers, where your staff talk.',
      background_color: '#3149d0',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Docket', always_online: true },
      shortcuts: MESSAGE_SHORTCUTS.map((shortcut) => ({ ...shortcut, type: 'message' })),
      slash_commands: [
        {
          command: COMMAND,
          url: events,
          description: 'Find and open jobs and quotes.',
          usage_hint: 'find cracked screen | job 123 | link | help',
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      redirect_urls: [`${publicUrl}${REDIRECT_PATH}`],
      scopes: { bot: SCOPE_NAMES },
    },
    settings: {
      event_subscriptions: { request_url: events, bot_events: [...BOT_EVENTS] },
      interactivity: { is_enabled: true, request_url: events },
      org_deploy_enabled: false,
      socket_mode_enabled: false,
      token_rotation_enabled: false,
    },
  };
}
