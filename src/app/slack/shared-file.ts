import { writeAddress } from '../../channels/slack/address.js';
import type { SlackEvent, SlackMessage } from '../../channels/slack/parse-event.js';
import { slackSourceKey } from '../../channels/slack/slack-media.js';
import { lockAddress } from '../../customers/lock-address.js';
import { NotYet } from '../../inbox/process-deliveries.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import { takeInWords } from './customer-message.js';
import { FILE_ALONE_AFTER_MS } from './prepare-event.js';
import type { SlackEventParts, SlackHappening } from './slack-event.js';
import { whoWrote } from './who-wrote.js';

/** Between two looks whether a message has brought the file. */
const LOOK_AGAIN_MS = 1_000;
/** Slack is asked this long which message a file was posted with. */
const FILE_UNKNOWN_AFTER_MS = 60_000;

/**
 * A file that was announced by its id. Its message brings it as a rule: only where none has after a while it comes in
 * by itself, as the message it was posted with where Slack says which.
 */
export async function takeInFile(
  tx: Tx,
  parts: SlackEventParts,
  happening: SlackHappening,
  event: Extract<SlackEvent, { kind: 'file-shared' }>,
  afterCommit: AfterCommit,
): Promise<void> {
  const { organizationId, answers, botUserId } = happening;
  const { teamId, channel, fileId } = event;
  if (await isOnLedger(tx, organizationId, slackSourceKey(teamId, fileId))) {
    return;
  }
  const waited = parts.clock.now().getTime() - happening.at.getTime();
  const info = answers.files.get(fileId);
  // Slack may not have been asked yet, or did not say: without the message's time it would become another message.
  if (waited < (info === undefined ? FILE_UNKNOWN_AFTER_MS : FILE_ALONE_AFTER_MS)) {
    throw new NotYet(LOOK_AGAIN_MS);
  }
  const known = info === 'gone' ? undefined : info;
  const user = event.user ?? known?.user;
  if (info === 'gone' || user === undefined || user === botUserId) {
    parts.logger.info({ fileId, gone: info === 'gone' }, 'a shared Slack file is not taken in');
    return;
  }
  const message = asMessage(event, user, known);
  await lockAddress(tx, {
    organizationId,
    channel: 'slack',
    address: writeAddress({ teamId, id: user }),
  });
  const writer = await whoWrote(tx, organizationId, message);
  // Its message may have come while we waited for the lock.
  if (writer.kind === 'customer' && !(await isOnLedger(tx, organizationId, slackSourceKey(teamId, fileId)))) {
    const { trade } = writer;
    await takeInWords(tx, parts, happening, { message, trade }, afterCommit);
  }
  parts.logger.debug({ channel, fileId, writer: writer.kind }, 'a Slack file came without its message');
}

type Info = Exclude<
  SlackHappening['answers']['files'] extends ReadonlyMap<string, infer V> ? V : never,
  'gone'
>;

function asMessage(
  { teamId, channel, fileId, shared }: Extract<SlackEvent, { kind: 'file-shared' }>,
  user: string,
  info: Info | undefined,
): SlackMessage {
  const posted = info?.posted.get(channel);
  return {
    kind: 'message',
    teamId,
    channel,
    channelType: channel.startsWith('D') ? 'im' : undefined,
    // Without the message's own time the file names it; a text that brings it later gives it its name.
    ts: posted?.ts ?? fileId,
    thread: posted?.thread,
    user,
    userTeam: info?.userTeam === teamId ? undefined : info?.userTeam,
    mention: false,
    shared,
    text: '',
    files: [{ id: fileId, name: info?.name, mimetype: info?.mimetype, url: info?.url ?? '' }],
  };
}

async function isOnLedger(tx: Tx, organizationId: string, sourceKey: string): Promise<boolean> {
  const photo = await tx.photo.findUnique({
    where: { organizationId_sourceKey: { organizationId, sourceKey } },
    select: { id: true },
  });
  return photo !== null;
}
