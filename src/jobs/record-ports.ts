import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { ScreenedText } from '../vault/screened-text.js';

/**
 * Port: what must be true before a job or quote closes, in the same transaction, before its state is written:
 * stored text is screened for the record's secrets, then they are destroyed. If it throws, nothing closes.
 */
export type Closing = (
  tx: Tx,
  input: {
    organizationId: string;
    record: RecordRef;
    customerId: string;
    reason: 'done' | 'cancelled' | 'declined' | 'expired';
    actor: Actor;
    at: Date;
  },
) => Promise<void>;

/** Port: takes conversation, secrets and photo places from one record to another, in the same transaction. */
export type Moving = (
  tx: Tx,
  input: {
    organizationId: string;
    from: RecordRef;
    to: RecordRef;
    customerId: string;
    actor: Actor;
    at: Date;
  },
) => Promise<void>;

/** Port: the vault's door for what staff type. `field` says what the text is meant to be. */
export type Screen = (
  tx: Tx,
  input: {
    organizationId: string;
    record: RecordRef;
    customerId: string;
    field: string;
    text: string;
    actor: Actor;
    at: Date;
  },
) => Promise<ScreenedText>;
