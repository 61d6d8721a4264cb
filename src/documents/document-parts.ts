import type { Actor, RecordRef } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { Storage } from '../platform/storage/storage.js';
import type { LeavingText } from './leaving-texts.js';

/** Port: where live secrets stand in what is about to leave. */
export type DocumentGate = (
  tx: Tx,
  leaving: { customerId: string; texts: readonly LeavingText[] },
) => Promise<{ place: string }[]>;

export type DocumentsParts = {
  db: Database;
  clock: Clock;
  storage: Pick<Storage, 'read' | 'putStream' | 'has' | 'delete'>;
  /** Where customers reach this Docket, without a slash at its end. */
  publicUrl: string;
  gate: DocumentGate;
};

/** Who lets a document out, and when. */
export type By = { actor: Actor; at: Date };

export type DocumentOn = { organizationId: string; record: RecordRef; customerId: string };
