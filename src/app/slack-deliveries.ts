import { writeAddress } from '../channels/slack/address.js';
import { parseEvent, type SlackMessage } from '../channels/slack/parse-event.js';
import { ASK_SLACK, slackSourceKey } from '../channels/slack/slack-media.js';
import type { HandleDelivery } from '../inbox/process-deliveries.js';
import { handleInbound, type IntakeParts } from '../intake/handle-inbound.js';
import type { InboundMessage } from '../intake/inbound-message.js';
import { adoptChannel } from '../notifications/adopt-channel.js';
import { DocketError } from '../platform/errors/docket-error.js';

/** What happens to an event of Slack's. */
export function createSlackDeliveryHandler(parts: { intake: IntakeParts }): HandleDelivery {
  return async (tx, { organizationId, payload, receivedAt }, afterCommit) => {
    const { team_id: teamId } = payload as { team_id: string };
    const workspace = await tx.slackWorkspace.findUnique({ where: { teamId } });
    if (!workspace) throw new DocketError('unavailable', 'The workspace of a Slack event is not known.');
    const event = parseEvent(payload, workspace.botUserId);
    if (event.kind === 'joined-channel' && event.user === workspace.botUserId) {
      const { channel: channelId, shared } = event;
      await adoptChannel(tx, writeAddress, { organizationId, teamId, channelId, shared, at: receivedAt });
      afterCommit(() => parts.intake.ports.wake('outbox'));
    }
    if (event.kind === 'message' && isFromCustomer(event)) {
      await handleInbound(tx, parts.intake, toInbound(event, organizationId, receivedAt), afterCommit);
    }
  };
}

/** Said to the bot: in a direct message, by mentioning it, or in a channel shared with a customer's organization. */
function isFromCustomer({ channelType, mention, shared, userTeam }: SlackMessage): boolean {
  return channelType === 'im' || mention || (shared && userTeam !== undefined);
}

function toInbound(message: SlackMessage, organizationId: string, at: Date): InboundMessage {
  const { teamId, channel, channelType, ts, thread, user, text, files } = message;
  // In a channel the answer goes below the question; in a direct message it stands beside it.
  const answered = thread ?? (channelType === 'im' ? undefined : ts);
  return {
    organizationId,
    channel: 'slack',
    externalId: `${teamId}:${channel}:${ts}`,
    from: writeAddress({ teamId, id: user }),
    ours: writeAddress({ teamId, id: channel }),
    ...(answered === undefined ? {} : { thread: answered }),
    text,
    media: files.map(({ id, url, mimetype }, index) => ({
      index,
      key: slackSourceKey(teamId, id),
      url: url || ASK_SLACK,
      contentType: mimetype ?? 'application/octet-stream',
    })),
    at,
  };
}
