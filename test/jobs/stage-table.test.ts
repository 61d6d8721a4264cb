import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JobState, STAGE_KINDS, type StageRef, stageMove } from '../../src/jobs/stage-table.js';

const stages: StageRef[] = STAGE_KINDS.flatMap((kind) =>
  [1, 2].map((n) => ({ id: `${kind}-${n}`, name: `${kind} ${n}`, kind })),
);
const anyStage = fc.constantFrom(...stages);
const anyActor = fc.constantFrom('member', 'system', 'bot', 'customer' as const);
const anyEvents = fc.array(fc.record({ to: anyStage, actor: anyActor }), { maxLength: 40 });

test('whatever happens, a job closes at most once and never opens again', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const job: { state: JobState; stageId: string } = { state: 'open', stageId: 'open-1' };
      let closings = 0;
      for (const { to, actor } of events) {
        const before = { ...job };
        const move = stageMove(job, to, actor);
        if (move.outcome === 'closes') {
          closings += 1;
          job.state = move.as;
        }
        if (move.outcome === 'moves' || move.outcome === 'closes') {
          expect(['member', 'system']).toContain(actor);
          expect(before.state).toBe('open');
          job.stageId = to.id;
        }
        expect(job.state === 'open').toBe(['open', 'internal'].includes(kindOf(job.stageId)));
      }
      expect(closings).toBeLessThanOrEqual(1);
    }),
  );
});

test('moving to where a job stands does nothing, in every state', () => {
  fc.assert(
    fc.property(anyStage, fc.constantFrom<JobState>('open', 'done', 'cancelled'), (to, state) => {
      expect(stageMove({ state, stageId: to.id }, to, 'member')).toEqual({ outcome: 'stays' });
    }),
  );
});

test('neither the assistant nor a customer moves a job', () => {
  fc.assert(
    fc.property(anyStage, fc.constantFrom('bot', 'customer' as const), (to, actor) => {
      expect(stageMove({ state: 'open', stageId: 'open-1' }, to, actor).outcome).toBe('refused');
    }),
  );
});

function kindOf(stageId: string): string {
  return stages.find((stage) => stage.id === stageId)?.kind ?? '';
}
