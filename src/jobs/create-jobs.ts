import type { Action } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { addJob, type JobToAdd } from './add-job.js';
import { assignMember, unassignMember } from './assign-member.js';
import { changeDetails } from './change-details.js';
import { changeDueDay, changeTitle, type HeadChange } from './change-head.js';
import { claimJob } from './claim-job.js';
import type { DetailsInput } from './details.js';
import { type AnswersSaving, saveAnswers } from './forms/save-answers.js';
import { giveJob } from './give-job.js';
import { isAssigned } from './is-assigned.js';
import { addPart, changePart, removePart, type TypedPart } from './job-parts.js';
import { lockJob } from './lock-job.js';
import { type BeforeMove, moveStage, type StageMoved, type StageMoving } from './move-stage.js';
import { demandClaim, requireSeen } from './permission.js';
import type { StageEffects } from './pipelines/stage-ports.js';
import type { Priority } from './priority.js';
import type { Closing, Screen } from './record-ports.js';
import { releaseJob } from './release-job.js';
import { setJobPriority } from './set-priority.js';

export type JobsParts = {
  db: Database;
  clock: Clock;
  closing: Closing;
  effects: StageEffects;
  screen: Screen;
};

/** What staff may do to a job, at the doors: each asks the policy, then runs in one transaction. */
export type Jobs = ReturnType<typeof createJobs>;

/**
 * Each use case takes who asks and the job's number. All throw `not-found` for a job this person does not see,
 * `not-allowed` where their role does not include it, and what the step itself throws.
 */
export function createJobs({ db, clock, closing, effects, screen }: JobsParts) {
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
    /** As `addJob`. */
    add: (staff: Staff, job: JobToAdd): Promise<{ id: string; number: number }> =>
      db.withOrganization(staff.organizationId, (tx) =>
        addJob(tx, { closing, effects, screen }, staff, job, clock.now()),
      ),

    changeTitle: (staff: Staff, number: number, change: Pick<HeadChange, 'value' | 'seen'>) =>
      act(staff, number, 'write-note', (tx, on) => changeTitle(tx, screen, { ...on, ...change })),

    changeDueDay: (staff: Staff, number: number, change: Pick<HeadChange, 'value' | 'seen'>) =>
      act(staff, number, 'move-stage', (tx, on) => changeDueDay(tx, { ...on, ...change })),

    addPart: (staff: Staff, number: number, part: TypedPart) =>
      act(staff, number, 'write-note', (tx, on) => addPart(tx, screen, on, part)),

    changePart: (staff: Staff, number: number, part: TypedPart & { id: string; version: number }) =>
      act(staff, number, 'write-note', (tx, on) => changePart(tx, screen, on, part)),

    removePart: (staff: Staff, number: number, id: string) =>
      act(staff, number, 'write-note', (tx, on) => removePart(tx, on, id)),

    /** Leaves a job that one owns without an owner. */
    release: (staff: Staff, number: number) =>
      act(staff, number, 'claim', (tx, on) => releaseJob(tx, { ...on, memberId: staff.memberId })),

    changeDetails: (staff: Staff, number: number, details: DetailsInput) =>
      act(staff, number, 'write-note', (tx, on) => changeDetails(tx, screen, { ...on, details })),

    claim: (staff: Staff, number: number) =>
      act(staff, number, 'claim', (tx, on) => claimJob(tx, { ...on, memberId: staff.memberId })),

    /** To another owner. As `giveJob`. */
    give: (staff: Staff, number: number, memberId: string) =>
      act(staff, number, 'assign-people', (tx, on) => giveJob(tx, { ...on, memberId })),

    setPriority: (staff: Staff, number: number, priority: Priority) =>
      act(staff, number, 'move-stage', (tx, on) => setJobPriority(tx, { ...on, priority })),

    assign: (staff: Staff, number: number, memberId: string) =>
      act(staff, number, 'assign-people', (tx, on) => assignMember(tx, { ...on, memberId })),

    unassign: (staff: Staff, number: number, memberId: string) =>
      act(staff, number, 'assign-people', (tx, on) => unassignMember(tx, { ...on, memberId })),

    /** As `saveAnswers`. */
    saveForm: (staff: Staff, number: number, saving: Pick<AnswersSaving, 'formId' | 'seen' | 'answers'>) =>
      act(staff, number, 'write-note', (tx, on) => saveAnswers(tx, screen, { ...on, ...saving })),

    /** Moves to a stage, or closes: `{ kind: 'done' }` takes the first stage of that kind. As `moveStage`. */
    moveStage: (
      staff: Staff,
      number: number,
      to: StageMoving['to'],
      { before, seenOn }: { before?: BeforeMove; seenOn?: string | undefined } = {},
    ): Promise<StageMoved> =>
      act(staff, number, 'move-stage', (tx, on) =>
        moveStage(tx, { closing, effects }, { ...on, to, before, seenOn }),
      ),
  };
}
