import type { SlackRefusal } from './slack-port.js';

/** The app in question, as a person finds it at Slack. */
const APP = 'the app at api.slack.com/apps';

const HINTS: Readonly<Record<string, string>> = {
  account_inactive: `Slack has switched this app off there. Install it again from ${APP}.`,
  channel_not_found:
    'Docket sees no such channel. If it is private, invite Docket there first: type /invite @Docket in it.',
  invalid_auth: 'Slack does not take the token any more. Connect the workspace again.',
  is_archived: 'This channel is archived. Pick another one, or restore it in Slack.',
  msg_too_long: 'The message was too long for Slack.',
  not_authed: 'Slack does not take the token any more. Connect the workspace again.',
  not_in_channel: 'Docket is not in this channel. Type /invite @Docket in it, then send the test again.',
  'slack is not connected': 'This workspace is not connected any more.',
  rate_limited: 'Slack asks for a pause. Nothing is lost; try again in a minute.',
  removed: 'The app was removed from this workspace. Connect it again to go on.',
  restricted_action:
    'Only some people may post in this channel. Allow it in the channel’s settings in Slack.',
  team_access_not_granted:
    'The workspace’s admins have to allow the app: ask them to approve it, then connect again.',
  token_expired: 'The token has expired. Connect the workspace again.',
  token_revoked: 'The token was revoked in Slack. Connect the workspace again.',
  token_unreadable:
    'The token that is kept here does not open with these master keys. Connect the workspace again.',
  too_many_channels: 'There are more channels than these. Add it by its name or id.',
  unreachable: 'Slack did not answer in time. Nothing was changed; try again in a minute.',
  unsure: 'Slack did not say whether it arrived. Look in the channel before you try again.',
};

/** What a person does about something Slack does not do, in a sentence or two. */
export function hintOf({ code, detail }: SlackRefusal): string {
  if (code === 'missing_scope') {
    return `Slack wants the scope ${detail ?? 'that its log names'} for this. Add it under “OAuth & Permissions” of ${APP}, and install the app again.`;
  }
  const key = code.startsWith('http_') ? 'unreachable' : code;
  const known = Object.hasOwn(HINTS, key) ? HINTS[key] : undefined;
  return (
    known ??
    `Slack says “${code.replaceAll('_', ' ').slice(0, 60)}”. Nothing is lost; what waits goes out once that is mended.`
  );
}

const REFUSALS: Readonly<Record<string, string>> = {
  cancelled: 'It was cancelled at Slack. Nothing was connected.',
  state:
    'This was not begun here, is more than ten minutes old, or was used already. Nothing was connected: press “Connect a workspace” again.',
  taken: 'That Slack workspace is connected to another organization of this Docket. Nothing was changed.',
  enterprise:
    'The app was installed for a whole Enterprise organization. Docket connects one workspace at a time: pick a workspace at the top right of Slack’s page.',
  rotation: `The app’s tokens expire. Turn token rotation off for ${APP}, which takes a new app, and connect again.`,
  code: 'Slack does not know what it sent back any more. Nothing was connected: press “Connect a workspace” again.',
  settings:
    'Slack refused this app’s settings. Whoever runs Docket compares SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and PUBLIC_URL with the app at api.slack.com/apps.',
  unreachable: 'Slack did not answer. Nothing was connected: try again in a minute.',
};

/** Why no workspace was connected. Undefined for what is no such reason. */
export function sayRefusal(reason: unknown): string | undefined {
  return typeof reason === 'string' && Object.hasOwn(REFUSALS, reason) ? REFUSALS[reason] : undefined;
}
