import { expect } from 'vitest';
import type { SlackServer } from '../../fakes/slack-server.js';
import type { DocketUnderTest } from '../docket-under-test.js';

export type SaidMessage = { channel: string; user: string; ts: string; text?: string } & Record<
  string,
  unknown
>;

/** One Slack and the Docket behind it, spoken to as Slack speaks: each function delivers one event. */
export function createTalk(slack: SlackServer, docket: () => DocketUnderTest) {
  /** Delivers an event; `more` goes on its envelope. */
  async function deliver(event: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<void> {
    const answer = await slack.send(docket().url, slack.event(event, more));
    expect(answer.status).toBe(200);
  }

  const typeOf = (channel: string) => ({ channel_type: channel.startsWith('D') ? 'im' : 'channel' });

  return {
    deliver,
    message: (message: SaidMessage, more: Record<string, unknown> = {}) =>
      deliver({ type: 'message', ...typeOf(message.channel), ...message }, more),
    mention: (message: SaidMessage) => deliver({ type: 'app_mention', ...message }),
    edited: (before: SaidMessage, text: string) =>
      deliver({
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        ...typeOf(before.channel),
        channel: before.channel,
        ts: slack.ts(),
        message: { type: 'message', ...before, text, edited: { user: before.user, ts: slack.ts() } },
        previous_message: { type: 'message', ...before },
      }),
    deleted: (before: SaidMessage, more: Record<string, unknown> = {}) =>
      deliver({
        type: 'message',
        subtype: 'message_deleted',
        hidden: true,
        ...typeOf(before.channel),
        channel: before.channel,
        ts: slack.ts(),
        deleted_ts: before.ts,
        previous_message: { type: 'message', ...before },
        ...more,
      }),
    fileShared: (fileId: string, { channel, user }: { channel: string; user: string }) =>
      deliver({
        type: 'file_shared',
        file_id: fileId,
        file: { id: fileId },
        channel_id: channel,
        user_id: user,
      }),
    /** What the bot said in a place, oldest first. */
    answers: (channel: string) => slack.messages.filter((one) => one.channel === channel),
  };
}

/** Makes a channel one that customers write in. */
export async function openIntake(
  docket: DocketUnderTest,
  slack: SlackServer,
  channel: string,
  trade: string | null = null,
): Promise<void> {
  await docket.rows(
    `INSERT INTO slack_channel (organization_id, team_id, channel_id, purpose, name, trade)
     VALUES ($1, $2, $3, 'intake', $3, $4)`,
    [docket.organizationId, slack.teamId, channel, trade],
  );
}
