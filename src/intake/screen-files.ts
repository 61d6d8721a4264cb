import type { AnnouncedItem } from '../photos/expect-photos.js';
import { screenFileName } from '../photos/file-name.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { screenText } from '../vault/screen-text.js';
import type { ScreenedText } from '../vault/screened-text.js';
import type { InboundMessage } from './inbound-message.js';
import { secretRecord } from './screen-inbound.js';

/** What a message's files are announced as; their names are a customer's text and go past the vault's door too. */
export async function screenFiles(
  tx: Tx,
  parts: { keys: MasterKeys },
  message: InboundMessage,
  conversation: Conversation,
  messageId: string,
): Promise<{ items: AnnouncedItem[]; found: number }> {
  const { organizationId, customerId } = conversation;
  const items: AnnouncedItem[] = [];
  let found = 0;
  for (const { index, key, url, namelessUrl, contentType, filename } of message.media) {
    let address = url;
    let name: ScreenedText | null = null;
    if (filename) {
      let hidden = 0;
      name = await screenFileName(filename, async (text) => {
        const screened = await screenText(tx, parts.keys, {
          organizationId,
          record: secretRecord(conversation),
          customerId,
          messageId,
          actor: { kind: 'customer', id: customerId },
          at: message.at,
          text,
          asked: null,
          keep: conversation.state === 'open',
        });
        hidden += screened.found;
        return screened.text;
      });
      found += hidden;
      address = hidden > 0 ? (namelessUrl ?? url) : url;
    }
    const sourceKey = key ?? `${message.channel}:${message.externalId}:${index}`;
    items.push({ sourceKey, url: address, announcedType: contentType, filename: name });
  }
  return { items, found };
}
