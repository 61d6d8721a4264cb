import type { TranscriptMessage } from '../../../conversations/read-transcript.js';
import { readStoredLink } from '../../../intake/link/stored-link.js';
import type { MessageView } from '../../ui/bubble.js';
import type { PhotoView } from '../../ui/photo.js';
import { movePlacesPath } from '../../ui/routes/inbox.js';
import { linkWords } from './link-words.js';
import { channelName } from './words.js';

export type MessageNames = {
  customerName: string;
  /** A member's name by id. */
  member(id: string): string;
  photos: readonly PhotoView[];
  /** Whoever looks may move messages, and the page has the dialog for it. */
  canMove?: boolean;
  /** Where to say that a secret is none, for those that may be. */
  notSecret?(secretId: string): string | undefined;
};

/** What was said, as bubbles. */
export function presentMessages(
  messages: readonly TranscriptMessage[],
  { customerName, member, photos, canMove = false, notSecret }: MessageNames,
): MessageView[] {
  const photoOf = new Map(photos.map((photo) => [photo.id, photo]));
  return messages.map((message) => ({
    id: message.id,
    from: SPEAKERS[message.authorKind] ?? 'bot',
    author: authorOf(message, customerName, member),
    text: message.text,
    at: message.at.toISOString(),
    channel: channelName(message.channel),
    photos: message.photoIds.flatMap((id) => photoOf.get(id) ?? []),
    ...unsureOf(message, notSecret),
    ...statusOf(message),
    ...(message.editedAt ? { earlier: message.earlier } : {}),
    ...(message.deletedAt ? { deleted: true } : {}),
    ...linkOf(message, member, canMove),
    ...(message.direction === 'note' ? { internal: true } : {}),
  }));
}

function linkOf(
  { id, conversationId, direction, link }: TranscriptMessage,
  member: (id: string) => string,
  canMove: boolean,
): Pick<MessageView, 'linked' | 'placesPath'> {
  if (direction !== 'in') {
    return {};
  }
  const stored = readStoredLink(link);
  const linked = stored && linkWords(stored, stored.memberId ? member(stored.memberId) : 'staff');
  return {
    ...(linked ? { linked } : {}),
    ...(canMove ? { placesPath: movePlacesPath(conversationId, id) } : {}),
  };
}

function unsureOf(
  { behind }: TranscriptMessage,
  notSecret: MessageNames['notSecret'],
): Pick<MessageView, 'unsure'> {
  const unsure = behind.flatMap((id, nth) => {
    const path = id ? notSecret?.(id) : undefined;
    return path ? [{ nth, path }] : [];
  });
  return unsure.length > 0 ? { unsure } : {};
}

const SPEAKERS: Readonly<Record<string, MessageView['from']>> = {
  customer: 'customer',
  member: 'staff',
  bot: 'bot',
};

function authorOf(message: TranscriptMessage, customer: string, member: (id: string) => string): string {
  switch (message.authorKind) {
    case 'customer':
      return message.otherAuthor ? (message.otherAuthor.name ?? 'Somebody else') : customer;
    case 'member':
      return message.authorId ? member(message.authorId) : 'Staff';
    default:
      return 'Assistant';
  }
}

const STATUSES: Readonly<Record<string, NonNullable<MessageView['status']>>> = {
  waiting: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  failed: 'failed',
  stopped: 'failed',
};

function statusOf({ delivery }: TranscriptMessage): Pick<MessageView, 'status' | 'statusReason'> {
  const status = delivery && STATUSES[delivery.state];
  return {
    ...(status ? { status } : {}),
    ...(delivery?.failure ? { statusReason: delivery.failure } : {}),
  };
}
