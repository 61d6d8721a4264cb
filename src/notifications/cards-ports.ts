import type { Outgoing } from '../outbox/enqueue-outgoing.js';
import type { Tx } from '../platform/database/database.js';
import type { Activity } from '../platform/database/generated/client.js';
import type { CardView } from './card-view.js';

/** A card's message; `text` is plain words for where blocks are not shown. */
export type CardMessage = { text: string; blocks: readonly object[] };

/** Port: what a card shows, and for whom secrets are looked for in it. Null where the item is not there any more. */
export type ReadCard = (tx: Tx, conversationId: string) => Promise<CardSubject | null>;

export type CardSubject = {
  /** Without pictures. */
  view: CardView;
  customerId: string;
  /** When it will look different though nothing happens; null: never. */
  changesAt: Date | null;
  /** Photos that may be shared, the newest last; at most as many as a card shows. */
  pictures: readonly CardPicture[];
};

export type CardPicture = { photoId: string; read(): Promise<PictureFile | null> };
export type PictureFile = { bytes: Uint8Array; filename: string; title: string; mime: string };

/** Port: whether any of these texts, about to leave, shows a secret. */
export type ShowsSecret = (
  tx: Tx,
  about: { customerId: string; texts: readonly string[] },
) => Promise<boolean>;

/** Port: an entry of a conversation's feed in words for staff; null for what is not told. */
export type DescribeEntry = (
  tx: Tx,
  entry: Activity,
  card: { teamId: string; channelId: string },
) => Promise<{ text: Outgoing['body']; customerId: string } | null>;

/** Port to Slack; see `channels/slack/slack-cards`. */
export type CardChannel = {
  post(place: CardPlace, message: CardMessage): Promise<CardAnswer>;
  update(place: CardPlace & { ts: string }, message: CardMessage): Promise<CardAnswer>;
  find(place: CardPlace, since: Date): Promise<{ ts: string | null } | CardAnswer>;
  isSharedOutside(place: { teamId: string; channelId: string }): Promise<boolean | undefined>;
};

export type CardPlace = { teamId: string; channelId: string; cardId: string };

export type CardAnswer =
  | { outcome: 'done'; ts: string }
  | { outcome: 'later'; reason: string; retryAfterMs?: number }
  | { outcome: 'unsure'; reason: string }
  | { outcome: 'gone' }
  | { outcome: 'unfit'; reason: string }
  | { outcome: 'blocked'; reason: string; needed?: string };

/** Port to Slack; see `channels/slack/upload-picture`. */
export type UploadPicture = (
  teamId: string,
  picture: PictureFile,
  once: { before: string | null; reserve(fileId: string): Promise<void> },
) => Promise<
  | { outcome: 'done'; fileId: string }
  | { outcome: 'later'; reason: string; retryAfterMs?: number }
  | { outcome: 'blocked'; reason: string; needed?: string }
>;
