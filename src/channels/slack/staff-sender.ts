import type { OutgoingItem, Sender } from '../../outbox/sender.js';
import { readAddress } from './address.js';
import { escapeText } from './escape-text.js';
import { createSlackSender, type SlackSenderParts } from './slack-sender.js';

/**
 * The outbox's way to members and admins: as to customers, and besides, lines that are an address of our own pages
 * are links, and an item for a person (`to`) that is posted in a thread (`from`) mentions them there.
 */
export function createStaffSender(parts: SlackSenderParts & { publicUrl: string }): Sender {
  return createSlackSender({ ...parts, write: (item) => writeForStaff(item, parts.publicUrl) });
}

/** A line is a link only when nothing but an address of ours stands on it. */
export function writeForStaff(
  { from, to, body }: Pick<OutgoingItem, 'from' | 'to' | 'body'>,
  publicUrl: string,
): string {
  const lines = body
    .split('\n')
    .map((line) =>
      line.startsWith(`${publicUrl}/`) && /^[\w:/.?=&#%-]+$/.test(line)
        ? `<${escapeText(line)}>`
        : escapeText(line),
    );
  const mention = from === null ? '' : `<@${readAddress(to).id}> `;
  return mention + lines.join('\n');
}
