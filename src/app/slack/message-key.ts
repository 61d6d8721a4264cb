import type { SlackMessage } from '../../channels/slack/parse-event.js';

/** Slack's name of a message among all of Slack's. */
export function messageKey({ teamId, channel, ts }: Pick<SlackMessage, 'teamId' | 'channel' | 'ts'>): string {
  return `${teamId}:${channel}:${ts}`;
}

/** The name of a message of which only a file is known. */
export function fileMessageKey(teamId: string, channel: string, fileId: string): string {
  return `${teamId}:${channel}:${fileId}`;
}

/** When something was written, by Slack's clock. */
export function instantOf(ts: string): Date {
  return new Date(Math.floor(Number(ts) * 1_000));
}

/** Of a file that came without its message only its own name is known. */
export function isTime(ts: string): boolean {
  return /^\d/.test(ts);
}
