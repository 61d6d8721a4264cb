import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Role } from './policy.js';

/** What a member still has to do, counted. */
export type WorkCount = {
  jobs: number;
  assignments: number;
  quotes: number;
  conversations: number;
  /** Still to come. */
  bookings: number;
};

export const NO_WORK: WorkCount = { jobs: 0, assignments: 0, quotes: 0, conversations: 0, bookings: 0 };

export type HandingOver = {
  organizationId: string;
  from: string;
  /** Who takes it; `null`: nobody. A technician takes jobs and bookings, the rest goes to nobody. */
  to: { memberId: string; role: Role } | null;
  actor: Actor;
  at: Date;
};

/** Port to the rooms that keep the work: in the transaction in which the member goes. */
export type OpenWork = {
  count(tx: Tx, memberId: string): Promise<WorkCount>;
  /** Hands everything over, each with its entry in its feed. Returns what it was. */
  handOver(tx: Tx, handing: HandingOver): Promise<WorkCount>;
};
