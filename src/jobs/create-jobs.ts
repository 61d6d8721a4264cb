import type { Action } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { assignMember, unassignMember } from './assign-member.js';
import { changeDetails } from './change-details.js';
import { claimJob } from './claim-job.js';
import type { DetailsInput } from './details.js';
import { isAssigned } from './is-assigned.js';
import { lockJob } from './lock-job.js';
import { type BeforeMove, moveStage, type StageMoved, type StageMoving } from './move-stage.js';
import { demandClaim, requireSeen } from './permission.js';
import type { Priority } from './priority.js';
import type { Closing, Screen } from './record-ports.js';
import { setJobPriority } from './set-priority.js';

export type JobsParts = { db: Database; clock: Clock; closing: Closing; screen: Screen };

/** What staff may do to a job, at the doors: each asks the policy, then runs in one transaction. */
export type Jobs = ReturnType<typeof createJobs>;

/**
 * Each use case takes who asks and the job's number. All throw `not-found` for a job this person does not see,
 * `not-allowed` where their role does not include it, and what the step itself throws.
 */
export function createJobs({ db, clock, closing, screen }: JobsParts) {
  async function act<T>(
    staff: Staff,
    number: number,
    action: Action | 'claim',
    step: (tx: Tx, on: { organizationId: string; job: { id: string }; actor: Actor; at: Date }) => Promise<T>,
  ): Promise<T> {
    const { organizationId, memberId } = staff;
    return await db.withOrganization(organizationId, async (tx) => {
      const { id } = await lockJob(tx, { number });
      const assigned = await isAssigned(tx, id, memberId);
      requireSeen(staff, assigned, 'job');
      await (action === 'claim' ? demandClaim(tx, staff) : demand(staff, action, { assigned }));
      const actor = { kind: 'member', id: memberId } as const;
      return await step(tx, { organizationId, job: { id }, actor, at: clock.now() });
    });
  }

  return {
    changeDetails: (staff: Staff, number: number, details: DetailsInput) =>
      act(staff, number, 'write-note', (tx, on) => changeDetails(tx, screen, { ...on, details })),

    claim: (staff: Staff, number: number) =>
      act(staff, number, 'claim', (tx, on) => claimJob(tx, { ...on, memberId: staff.memberId })),

    setPriority: (staff: Staff, number: number, priority: Priority) =>
      act(staff, number, 'move-stage', (tx, on) => setJobPriority(tx, { ...on, priority })),

    assign: (staff: Staff, number: number, memberId: string) =>
      act(staff, number, 'assign-people', (tx, on) => assignMember(tx, { ...on, memberId })),

    unassign: (staff: Staff, number: number, memberId: string) =>
      act(staff, number, 'assign-people', (tx, on) => unassignMember(tx, { ...on, memberId })),

    /** Moves to a stage, or closes: `{ kind: 'done' }` takes the first stage of that kind. */
    moveStage: (
      staff: Staff,
      number: number,
      to: StageMoving['to'],
      { before }: { before?: BeforeMove } = {},
    ): Promise<StageMoved> =>
      act(staff, number, 'move-stage', (tx, on) => moveStage(tx, closing, { ...on, to, before })),
  };
}
