import type { Actor } from '../activity/record.js';

export const STAGE_KINDS = ['open', 'internal', 'done', 'cancelled'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];
export const JOB_STATES = ['open', 'done', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];
export type ClosedState = Exclude<JobState, 'open'>;

export type StageRef = { id: string; name: string; kind: StageKind };

export type StageMove =
  /** The job is there already: nothing happens, nothing is written. */
  | { outcome: 'stays' }
  | { outcome: 'moves' }
  /** What must happen before a job closes happens first. */
  | { outcome: 'closes'; as: ClosedState }
  | { outcome: 'refused'; because: string };

const CLOSED =
  'This job is closed and stays closed. A new text from the customer opens a follow-up linked to it.';

/** What entering a stage of some kind does to a job in some state. */
const TABLE: Record<JobState, Record<StageKind, StageMove>> = {
  open: {
    open: { outcome: 'moves' },
    internal: { outcome: 'moves' },
    done: { outcome: 'closes', as: 'done' },
    cancelled: { outcome: 'closes', as: 'cancelled' },
  },
  done: {
    open: { outcome: 'refused', because: CLOSED },
    internal: { outcome: 'refused', because: CLOSED },
    done: { outcome: 'refused', because: CLOSED },
    cancelled: { outcome: 'refused', because: CLOSED },
  },
  cancelled: {
    open: { outcome: 'refused', because: CLOSED },
    internal: { outcome: 'refused', because: CLOSED },
    done: { outcome: 'refused', because: CLOSED },
    cancelled: { outcome: 'refused', because: CLOSED },
  },
};

/** Who may move a job at all; which member may is the policy's to say. */
const MOVERS: Record<Actor['kind'], boolean> = { member: true, system: true, bot: false, customer: false };

/** The pure rule behind every stage move. */
export function stageMove(
  job: { state: JobState; stageId: string },
  to: StageRef,
  actor: Actor['kind'],
): StageMove {
  if (!MOVERS[actor]) {
    return { outcome: 'refused', because: 'Only staff move a job through its stages.' };
  }
  return job.stageId === to.id ? { outcome: 'stays' } : TABLE[job.state][to.kind];
}
