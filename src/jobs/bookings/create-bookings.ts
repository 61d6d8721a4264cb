import { type Action, can } from '../../accounts/policy.js';
import { readOrganizationIn } from '../../accounts/read-organization.js';
import { demand, type Staff } from '../../accounts/staff.js';
import type { Actor } from '../../activity/record.js';
import type { Clock } from '../../platform/clock.js';
import type { AfterCommit, Database, Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import { isAssigned } from '../is-assigned.js';
import { requireSeen } from '../permission.js';
import { type BookingSubject, type LockedBooking, lockBooking } from './booking.js';
import { type BookingInput, checkBooking } from './booking-input.js';
import { attachBooking, cancelBooking, settleBooking } from './end-booking.js';
import { type BookingDoubt, findDoubts } from './find-doubts.js';
import { type BookingMove, type BookingMoved, moveBooking } from './move-booking.js';
import { type BookingPorts, type BookingSaving, changeBooking, makeBooking } from './save-booking.js';

export type BookingsParts = BookingPorts & {
  db: Database;
  clock: Clock;
  /** Says that customers may be to be told something now. */
  wake: () => void;
};

/** What staff do to bookings, at the doors: each asks the policy, then runs in one transaction. */
export type Bookings = ReturnType<typeof createBookings>;

export type TypedBooking = Omit<BookingSaving, 'staff' | 'at'>;

type On = { organizationId: string; actor: Actor; at: Date };

/**
 * All throw `not-found` for what this person does not see, `not-allowed` where their role does not include it, and
 * what the step itself throws.
 */
export function createBookings({ db, clock, wake, ...ports }: BookingsParts) {
  function inOne<T>(staff: Staff, step: (tx: Tx, afterCommit: AfterCommit) => Promise<T>): Promise<T> {
    return db.withOrganization(staff.organizationId, async (tx, afterCommit) => {
      const done = await step(tx, afterCommit);
      afterCommit(wake);
      return done;
    });
  }

  function act<T>(
    staff: Staff,
    id: string,
    action: Action,
    step: (tx: Tx, booking: LockedBooking, on: On) => Promise<T>,
  ): Promise<T> {
    return inOne(staff, async (tx) => {
      const booking = await lockBooking(tx, id);
      const assigned = await worksOn(tx, booking, staff.memberId);
      if (!can(staff.role, 'see-booking', { assigned })) {
        throw notFound('booking');
      }
      demand(staff, action, { assigned });
      const actor = { kind: 'member', id: staff.memberId } as const;
      return await step(tx, booking, { organizationId: staff.organizationId, actor, at: clock.now() });
    });
  }

  return {
    /** Answers with the new booking's id. */
    make: (staff: Staff, subject: BookingSubject, typed: TypedBooking): Promise<string> =>
      inOne(staff, async (tx) => {
        await demandOn(tx, staff, subject);
        return await makeBooking(tx, ports, subject, { staff, ...typed, at: clock.now() });
      }),

    change: (staff: Staff, id: string, typed: TypedBooking): Promise<void> =>
      act(staff, id, 'change-booking', (tx, booking, { at }) =>
        changeBooking(tx, ports, booking, { staff, ...typed, at }),
      ),

    /** As `moveBooking`. */
    move: (staff: Staff, id: string, move: Omit<BookingMove, 'staff' | 'at'>): Promise<BookingMoved> =>
      act(staff, id, 'change-booking', (tx, booking, { at }) =>
        moveBooking(tx, ports, booking, { staff, ...move, at }),
      ),

    /** It took place (`finish`), or the customer did not come (`miss`). */
    settle: (staff: Staff, id: string, event: 'finish' | 'miss'): Promise<void> =>
      act(staff, id, 'change-booking', (tx, booking, on) =>
        settleBooking(tx, ports.withdraw, booking, { event, ...on }),
      ),

    cancel: (staff: Staff, id: string, { reason, tell }: { reason: string; tell: boolean }): Promise<void> =>
      act(staff, id, 'change-booking', (tx, booking, on) =>
        cancelBooking(tx, ports, booking, { reason, tell, ...on }),
      ),

    /** Puts it on a job; whoever is on it is assigned to the job, so that takes the right to assign people. */
    attach: (staff: Staff, id: string, jobNumber: number): Promise<void> =>
      act(staff, id, 'assign-people', (tx, booking, { at }) =>
        attachBooking(tx, booking, { staff, job: { number: jobNumber }, at }),
      ),

    /** What would be asked before this is saved. Throws `invalid-input` for what cannot be saved at all. */
    findDoubts: (staff: Staff, input: BookingInput, bookingId?: string): Promise<BookingDoubt[]> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        const { settings: opening, timeZone } = await readOrganizationIn(tx);
        const checked = checkBooking(input, timeZone);
        // Where colleagues are is told to who may put them somewhere.
        const memberIds = checked.memberIds.filter((id) =>
          can(staff.role, 'assign-booking', { own: id === staff.memberId }),
        );
        const planned = { ...checked, memberIds, ...(isId(bookingId) ? { bookingId } : {}) };
        return await findDoubts(tx, planned, { opening, timeZone, at: clock.now() });
      }),
  };
}

/** Whether a member is on the booking, or assigned to its job. */
async function worksOn(tx: Tx, { jobId, memberIds }: LockedBooking, memberId: string): Promise<boolean> {
  return memberIds.includes(memberId) || (jobId !== null && (await isAssigned(tx, jobId, memberId)));
}

async function demandOn(tx: Tx, staff: Staff, subject: BookingSubject): Promise<void> {
  const assigned = 'jobId' in subject && (await isAssigned(tx, subject.jobId, staff.memberId));
  if ('jobId' in subject) {
    requireSeen(staff, assigned, 'job');
  }
  demand(staff, 'change-booking', { assigned });
}
