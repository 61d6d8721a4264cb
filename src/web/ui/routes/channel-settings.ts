/** Settings: the ways to customers and staff, Slack among them. */

import { segment, withQuery } from './address.js';

/** GET: each way to customers and staff; `sent`: a test of it was handed over. */
export const channelsSettingsPath = (query: { sent?: 'sms' | 'email' } = {}): string =>
  withQuery('/settings/channels', query);
/** POST phone, from? → 303 back, or the page with what is in the way. */
export const testTextPath = (): string => '/settings/channels/sms/test';
/** POST email → 303 back, or the page with what is in the way. */
export const testMailPath = (): string => '/settings/channels/email/test';
/** POST slackPictures? → 303 back: whether cards in Slack show photos. */
export const slackPicturesPath = (): string => '/settings/notifications/pictures';
/**
 * GET. `connected`: the workspace that was just connected; `refused`: why none was; `teamId` and `channel`: that
 * workspace's channels for `purpose` that are called like it, to pick from; `test` and `said`: what became of a test.
 */
export const slackSettingsPath = (query: SlackQuery = {}): string => withQuery('/settings/slack', query);
type SlackQuery = {
  connected?: string;
  refused?: string;
  purpose?: 'intake' | 'cards';
  teamId?: string;
  channel?: string;
  test?: string;
  said?: string;
};
/** GET, the app's manifest for this Docket as a file. */
export const slackManifestPath = (): string => '/settings/slack/manifest';
/** GET → 303 to Slack, where the app is allowed. */
export const slackInstallPath = (): string => '/slack/install';
/** GET, where Slack sends the browser back: → 303 to the settings. */
export const slackRedirectPath = (): string => '/slack/oauth_redirect';
/** POST → 303 back: Slack is asked how the connection is. */
export const slackCheckPath = (teamId: string): string =>
  `/settings/slack/workspaces/${segment(teamId)}/check`;
/** POST → 303 back. */
export const slackDisconnectPath = (teamId: string): string =>
  `/settings/slack/workspaces/${segment(teamId)}/disconnect`;
/** POST purpose, teamId, channel (name, id or link) → 303 back, or 422 with the page. */
export const slackChannelsPath = (): string => '/settings/slack/channels';
export type SlackChannelRef = { purpose: 'intake' | 'cards'; teamId: string; channelId: string };
/** POST trade (intake) or trades, kinds, hours (cards) → 303 back. */
export const slackChannelPath = ({ purpose, teamId, channelId }: SlackChannelRef): string =>
  `/settings/slack/channels/${purpose}/${segment(teamId)}/${segment(channelId)}`;
/** POST → 303 back. */
export const removeSlackChannelPath = (channel: SlackChannelRef): string =>
  `${slackChannelPath(channel)}/remove`;
/** POST → 303 back: one message is sent there, and waited for. */
export const testSlackChannelPath = (channel: SlackChannelRef): string => `${slackChannelPath(channel)}/test`;
/** GET `?token=`; POST token → 303 to the account page: this member is that Slack user from now on. */
export const slackLinkPath = (): string => '/settings/slack/link';
/** POST teamId → 303 back. */
export const slackUnlinkPath = (): string => '/settings/slack/unlink';
