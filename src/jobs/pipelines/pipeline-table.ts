import type { StageKind } from '../stage-table.js';

/** What every pipeline needs, so that jobs can begin and end in it. */
const NEEDED = ['open', 'done', 'cancelled'] as const satisfies readonly StageKind[];

/** Among which stages jobs may be moved when a pipeline is edited: a job never closes or opens by that. */
const GROUP: Record<StageKind, 'running' | 'done' | 'cancelled'> = {
  open: 'running',
  internal: 'running',
  done: 'done',
  cancelled: 'cancelled',
};

/** Why these stages make no pipeline, in a sentence; `undefined` where they do. */
export function pipelineProblem(stages: readonly { kind: StageKind }[]): string | undefined {
  const missing = NEEDED.find((needed) => stages.every(({ kind }) => kind !== needed));
  return missing && `A pipeline needs at least one ${missing} stage.`;
}

/** Whether jobs of a stage that goes away may stand on another one. */
export function mayTakeOver(gone: StageKind, other: StageKind): boolean {
  return GROUP[gone] === GROUP[other];
}

/** Why a stage with so many jobs cannot become of another kind; `undefined` where it can. */
export function kindProblem(from: StageKind, to: StageKind, jobs: number): string | undefined {
  if (jobs === 0 || GROUP[from] === GROUP[to]) {
    return undefined;
  }
  const [are, them] = jobs === 1 ? ['1 job is', 'it'] : [`${jobs} jobs are`, 'them'];
  if (GROUP[from] === 'running') {
    return `${are} here, and this would close ${them}. Move ${them} first.`;
  }
  return GROUP[to] === 'running'
    ? `${are} closed here, and this would open ${them} again. Add a new stage instead.`
    : `${are} closed here as ${GROUP[from]}, and that stays true. Add a new stage instead.`;
}

/** The list with one entry moved a place; the same list where there is no such place. */
export function movedInOrder<T extends { id: string }>(list: readonly T[], id: string, by: number): T[] {
  const at = list.findIndex((one) => one.id === id);
  const next = [...list];
  const [one] = next.splice(at, at === -1 ? 0 : 1);
  if (one) {
    next.splice(Math.min(Math.max(at + by, 0), next.length), 0, one);
  }
  return next;
}
