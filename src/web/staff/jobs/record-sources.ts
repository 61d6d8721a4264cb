import type { Staff } from '../../../accounts/staff.js';
import type { RecordRef } from '../../../activity/record.js';
import type { DetailField } from '../../../jobs/details.js';
import type { PhotoRoom } from '../../../photos/photo-room.js';
import type { Tx } from '../../../platform/database/database.js';
import type { MessageView } from '../../ui/bubble.js';
import type { PhotoView } from '../../ui/photo.js';
import type { SecretsViewer } from '../reveal/present-taken.js';
import type { PasscodePanelView } from '../views/record-view.js';

/** Where the customer of a record is talked with. */
export type RecordTalk = {
  /** Conversations that hang on the record, whose entries belong in its feed. */
  conversationIds: readonly string[];
  /** Whether the customer can be written to now: opted out, closed… in a sentence for staff. */
  toCustomer: { may: true; channel: 'SMS' | 'Slack' | 'email' } | { may: false; because: string };
};

/** What a record's page shows of other rooms. `app.ts` hands these in; each sees only the transaction's organization. */
export type RecordSources = {
  /** Every photo and attachment on the record, in its order there. */
  gallery(tx: Tx, staff: Staff, record: RecordRef): Promise<readonly PhotoView[]>;
  /** How many photos fit on the record; null where there is no limit. */
  photoRoom(tx: Tx, staff: Staff, record: RecordRef): Promise<PhotoRoom | null>;
  /** The first photo of each of these records, by the record's id. */
  covers(
    tx: Tx,
    staff: Staff,
    records: readonly RecordRef[],
  ): Promise<ReadonlyMap<string, readonly PhotoView[]>>;
  /** The newest messages and notes of the record's conversations, oldest first. */
  transcript(tx: Tx, staff: Staff, record: RecordRef): Promise<readonly MessageView[]>;
  /** `null` where the customer never wrote about this record. */
  talk(tx: Tx, record: RecordRef): Promise<RecordTalk | null>;
  /** Screened texts of messages, by id, for the feed. */
  messageTexts(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  secrets(
    tx: Tx,
    record: RecordRef,
    viewer: SecretsViewer,
  ): Promise<Pick<PasscodePanelView, 'secrets' | 'destroyedAt'>>;
  /** The details that the trade's question set needs. */
  neededFields(tx: Tx, organizationId: string, trade: string): Promise<ReadonlySet<DetailField>>;
  /** What a language model, not the customer in so many words, made of the record's conversations, by field. */
  suggestedDetails(tx: Tx, record: RecordRef): Promise<ReadonlyMap<string, string>>;
};

/** What somebody wrote; the same `formId` says one thing however often it comes. */
export type TypedText = { text: string; formId?: string | undefined };

/** What a record's page lets staff say. The rooms behind them screen the text. */
export type RecordWords = {
  /** Queues a message to the customer; throws `conflict` where the customer cannot be written to. */
  sendToCustomer(staff: Staff, record: RecordRef, typed: TypedText): Promise<void>;
  /** Notes that somebody has read what was said about it. */
  markRead(tx: Tx, record: RecordRef): Promise<void>;
  /** Writes a note among staff, joined to the caller's transaction. */
  writeNote(tx: Tx, staff: Staff, record: RecordRef, typed: TypedText): Promise<void>;
};
