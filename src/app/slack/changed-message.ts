import { writeAddress } from '../../channels/slack/address.js';
import type { SlackEvent, SlackMessage } from '../../channels/slack/parse-event.js';
import { lockAddress } from '../../customers/lock-address.js';
import { NotYet } from '../../inbox/process-deliveries.js';
import { withdrawInbound } from '../../intake/change-inbound.js';
import type { AfterCommit, Tx } from '../../platform/database/database.js';
import type { Message } from '../../platform/database/generated/client.js';
import { takeInWords } from './customer-message.js';
import { messageKey } from './message-key.js';
import type { SlackEventParts, SlackHappening } from './slack-event.js';
import { whoWrote } from './who-wrote.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** An edit waits so long for the message, then it is taken in as that: it has all of it. */
const EDIT_WAITS_MS = 5 * SECOND;
/** Slack delivers a message that we did not take for some minutes more. */
const DELETION_WAITS_MS = 10 * MINUTE;
/** A message from before we were there is none of ours. */
const OLDEST_MS = 24 * 60 * MINUTE;

/** Its author changed the words of a message. */
export async function takeInEdit(
  tx: Tx,
  parts: SlackEventParts,
  happening: SlackHappening,
  { message, editedTs }: Extract<SlackEvent, { kind: 'edited' }>,
  afterCommit: AfterCommit,
): Promise<void> {
  const there = await findMessage(tx, happening.organizationId, message, message.user);
  if (there) {
    await takeInWords(tx, parts, happening, { message, trade: undefined, editedTs }, afterCommit);
    return;
  }
  const writer = await whoWrote(tx, happening.organizationId, message);
  if (writer.kind !== 'customer' || isOld(parts, message.ts)) {
    parts.logger.debug({ channel: message.channel }, 'an edit in Slack is of nothing that was taken in');
    return;
  }
  wait(parts, happening, EDIT_WAITS_MS);
  await takeInWords(tx, parts, happening, { message, trade: writer.trade, editedTs }, afterCommit);
}

/** Its author deleted a message. */
export async function takeInDeletion(
  tx: Tx,
  parts: SlackEventParts,
  happening: SlackHappening,
  event: Extract<SlackEvent, { kind: 'deleted' }>,
  afterCommit: AfterCommit,
): Promise<void> {
  const { before } = event;
  const there = await findMessage(tx, happening.organizationId, event, before?.user);
  if (there) {
    await withdrawInbound(tx, { there, at: happening.at });
    return;
  }
  const writer = before && (await whoWrote(tx, happening.organizationId, before));
  if (writer?.kind !== 'customer' || isOld(parts, event.ts)) {
    return;
  }
  wait(parts, happening, DELETION_WAITS_MS);
  if (before && before.files.length > 0) {
    await takeInWords(
      tx,
      parts,
      happening,
      { message: before, trade: writer.trade, deleted: true },
      afterCommit,
    );
  }
}

/** The message as we keep it; nobody else takes in what its author writes until the transaction ends. */
async function findMessage(
  tx: Tx,
  organizationId: string,
  place: Pick<SlackMessage, 'teamId' | 'channel' | 'ts'>,
  user: string | undefined,
): Promise<Message | null> {
  const channel = 'slack';
  if (user !== undefined) {
    const address = writeAddress({ teamId: place.teamId, id: user });
    await lockAddress(tx, { organizationId, channel, address });
  }
  const externalId = messageKey(place);
  return await tx.message.findUnique({
    where: { organizationId_channel_externalId: { organizationId, channel, externalId } },
  });
}

function isOld({ clock }: SlackEventParts, ts: string): boolean {
  return clock.now().getTime() - Number(ts) * SECOND > OLDEST_MS;
}

/** Throws `NotYet` until it has waited so long: often at first, since what it is about is mostly just behind it. */
function wait({ clock }: SlackEventParts, { at }: SlackHappening, forMs: number): void {
  const waited = clock.now().getTime() - at.getTime();
  if (waited < forMs) {
    throw new NotYet(waited < 10 * SECOND ? SECOND : 30 * SECOND);
  }
}
