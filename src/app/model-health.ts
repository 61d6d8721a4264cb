import type { Metrics } from '../platform/metrics/create-metrics.js';

export type ModelHealth = {
  /** Notes what came of one call. */
  note(outcome: Parameters<Metrics['observeModel']>[0]['outcome']): void;
  /** Whether it fails now; undefined while this process does not know. */
  failing(): boolean | undefined;
};

/** Three in a row are no accident. */
const FAILURES = 3;
const FAILED: readonly string[] = ['timeout', 'unreachable', 'rejected', 'limited', 'failed'];

/** Whether the language model works, as seen by this process. */
export function createModelHealth(): ModelHealth {
  let failures = 0;
  let answered = false;
  return {
    note(outcome) {
      if (outcome === 'answered') {
        failures = 0;
        answered = true;
      } else if (FAILED.includes(outcome)) {
        failures += 1;
      }
    },
    failing: () => (failures >= FAILURES ? true : answered && failures === 0 ? false : undefined),
  };
}
