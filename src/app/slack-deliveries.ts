import { removeWorkspaceIn } from '../accounts/slack-workspaces.js';
import { writeAddress } from '../channels/slack/address.js';
import type { SlackMessage } from '../channels/slack/parse-event.js';
import { parseEvent, teamOf } from '../channels/slack/parse-event.js';
import type { HandleDelivery } from '../inbox/process-deliveries.js';
import { adoptChannel } from '../notifications/adopt-channel.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { answerCardChange } from './slack/card-thread-change.js';
import { takeInCardReply } from './slack/card-thread-message.js';
import { takeInDeletion, takeInEdit } from './slack/changed-message.js';
import { takeInWords } from './slack/customer-message.js';
import type { SlackAnswers } from './slack/prepare-event.js';
import { takeInFile } from './slack/shared-file.js';
import type { SlackEventParts, SlackHappening } from './slack/slack-event.js';
import { answerStaff } from './slack/staff-message.js';
import { whoWrote } from './slack/who-wrote.js';

const NOTHING_ASKED: SlackAnswers = { profile: undefined, files: new Map() };

/** What happens to an event of Slack's. */
export function createSlackDeliveryHandler(parts: SlackEventParts): HandleDelivery {
  return async (tx, { organizationId, payload, receivedAt, prepared }, afterCommit) => {
    const teamId = teamOf(payload as Record<string, unknown>) ?? '';
    const workspace = await tx.slackWorkspace.findUnique({ where: { teamId } });
    if (!workspace) throw new DocketError('unavailable', 'The workspace of a Slack event is not known.');
    const { botUserId } = workspace;
    const event = parseEvent(payload, botUserId);
    const answers = (prepared as SlackAnswers | undefined) ?? NOTHING_ASKED;
    const happening = { organizationId, botUserId, answers, at: receivedAt };
    switch (event.kind) {
      case 'message':
        return takeInMessage(tx, parts, happening, event, afterCommit);
      case 'edited': {
        const change = { message: event.message, how: 'edited' } as const;
        if (await answerCardChange(tx, parts, happening, change, afterCommit)) return;
        return takeInEdit(tx, parts, happening, event, afterCommit);
      }
      case 'deleted': {
        const change = event.before && ({ message: event.before, how: 'deleted' } as const);
        if (change && (await answerCardChange(tx, parts, happening, change, afterCommit))) return;
        return takeInDeletion(tx, parts, happening, event, afterCommit);
      }
      case 'home-opened':
        afterCommit(() => void parts.showHome?.({ teamId, userId: event.user }));
        return;
      case 'file-shared':
        return takeInFile(tx, parts, happening, event, afterCommit);
      case 'removed':
        return removeWorkspaceIn(tx, { organizationId, teamId, actor: { kind: 'system' }, at: receivedAt });
      case 'joined-channel':
        if (event.user === botUserId) {
          const { channel: channelId, shared } = event;
          const joined = { organizationId, teamId, channelId, shared, at: receivedAt };
          await adoptChannel(tx, writeAddress, joined);
          afterCommit(() => parts.intake.ports.wake('outbox'));
        }
        return;
      case 'ignored':
        parts.logger.debug({ why: event.why }, 'a Slack event is nothing to act on');
        return;
      default:
        return;
    }
  };
}

async function takeInMessage(
  tx: Tx,
  parts: SlackEventParts,
  happening: SlackHappening,
  message: SlackMessage,
  afterCommit: AfterCommit,
): Promise<void> {
  if (await takeInCardReply(tx, parts, happening, message, afterCommit)) return;
  const writer = await whoWrote(tx, happening.organizationId, message);
  switch (writer.kind) {
    case 'staff':
      return answerStaff(tx, parts, happening, message, afterCommit);
    case 'customer':
      return takeInWords(tx, parts, happening, { message, trade: writer.trade }, afterCommit);
    case 'nobody':
      parts.logger.debug({ channel: message.channel, why: writer.why }, 'a Slack message is not taken in');
  }
}
