import { writeAddress } from '../../channels/slack/address.js';
import type { SlackMessage } from '../../channels/slack/parse-event.js';
import { ASK_SLACK, slackSourceKey } from '../../channels/slack/slack-media.js';
import { lockAddress } from '../../customers/lock-address.js';
import { completeInbound, editInbound } from '../../intake/change-inbound.js';
import { handleInbound, type TakenIn } from '../../intake/handle-inbound.js';
import type { InboundMessage } from '../../intake/inbound-message.js';
import type { Trade } from '../../intake/trade.js';
import { LANGUAGES } from '../../intake/understand/fact.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import type { Message } from '../../platform/database/generated/client.js';
import { fileMessageKey, instantOf, isTime, messageKey } from './message-key.js';
import { completeFile } from './prepare-event.js';
import type { SlackEventParts, SlackHappening } from './slack-event.js';
import { tellAboutSecret } from './tell-about-secret.js';

export type CustomerWords = {
  message: SlackMessage;
  trade: Trade | undefined;
  /** The words are those that its author changed it to then. */
  editedTs?: string;
  /** Its author deleted it before we knew of it: only its files are left. */
  deleted?: boolean;
};

/**
 * Takes in what a customer wrote, whichever of Slack's accounts of it this is: a message is written once, each of its
 * files comes in once, and whichever account has more adds it. Its author is told in private where it held a secret.
 */
export async function takeInWords(
  tx: Tx,
  parts: SlackEventParts,
  happening: SlackHappening,
  words: CustomerWords,
  afterCommit: AfterCommit,
): Promise<void> {
  const { message, editedTs } = words;
  const inbound = toInbound(happening, words);
  const { organizationId, channel, from: address } = inbound;
  await lockAddress(tx, { organizationId, channel, address });
  const there = await findMessage(tx, organizationId, message);
  const wroteAt = isTime(message.ts) ? instantOf(message.ts) : happening.at;
  let taken: TakenIn;
  if (!there) {
    taken = await handleInbound(tx, parts.intake, inbound, afterCommit);
  } else if (editedTs === undefined) {
    taken = await completeInbound(tx, parts.intake, { there, message: inbound, wroteAt }, afterCommit);
  } else {
    const editedAt = instantOf(editedTs);
    taken = await editInbound(tx, parts.intake, { there, message: inbound, wroteAt, editedAt }, afterCommit);
  }
  if (taken.hid) {
    await tellAboutSecret(tx, parts, { message, taken, at: happening.at }, afterCommit);
  }
}

/** The message as it is kept, also where only a file of it came before; then it gets its own name. */
async function findMessage(tx: Tx, organizationId: string, message: SlackMessage): Promise<Message | null> {
  const channel = 'slack';
  const externalId = messageKey(message);
  const key = (id: string) => ({
    where: { organizationId_channel_externalId: { organizationId, channel, externalId: id } },
  });
  const there = await tx.message.findUnique(key(externalId));
  if (there) {
    return there;
  }
  for (const { id } of message.files) {
    const nameless = await tx.message.findUnique(key(fileMessageKey(message.teamId, message.channel, id)));
    if (nameless) {
      return await tx.message.update({ where: { id: nameless.id }, data: { externalId } });
    }
  }
  return null;
}

/** A message of Slack's as intake knows messages. */
export function toInbound(
  { organizationId, answers, at }: SlackHappening,
  { message, trade, editedTs, deleted = false }: CustomerWords,
): InboundMessage {
  const { teamId, channel, channelType, ts, thread, user, text, files } = message;
  // In a channel the answer goes below the question; in a direct message it stands beside it.
  const answered = thread ?? (channelType === 'im' || !isTime(ts) ? undefined : ts);
  const language = LANGUAGES.find((one) => one === answers.profile?.language);
  return {
    organizationId,
    channel: 'slack',
    externalId: messageKey(message),
    from: writeAddress({ teamId, id: user }),
    ours: writeAddress({ teamId, id: channel }),
    ...(answered === undefined ? {} : { thread: answered, threadRoots: rootsOf(message, answered) }),
    direct: channelType === 'im',
    trade,
    language,
    profileName: answers.profile?.name,
    text: deleted ? '' : text,
    // STOP and START are the phone network's words and mean nothing here; who asks for help gets it.
    ...(/^help\W*$/i.test(text.trim()) ? { keyword: 'HELP' as const } : {}),
    media: files.map((announced, index) => {
      const { id, name, url, mimetype } = completeFile(announced, answers);
      return {
        index,
        key: slackSourceKey(teamId, id),
        url: url || ASK_SLACK,
        namelessUrl: ASK_SLACK,
        contentType: mimetype ?? 'application/octet-stream',
        filename: name,
      };
    }),
    ...(editedTs === undefined ? {} : { editedAt: instantOf(editedTs) }),
    ...(deleted ? { deletedAt: at } : {}),
    at,
  };
}

/** What began the thread: a message of the customer's, or one of ours, whose id leaves the workspace out. */
function rootsOf({ teamId, channel }: SlackMessage, thread: string): string[] {
  return [messageKey({ teamId, channel, ts: thread }), `${channel}:${thread}`];
}
