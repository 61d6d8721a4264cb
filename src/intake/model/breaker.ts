import type { Clock } from '../../platform/clock.js';

/** Whether a server that failed may be called again. One for a process. */
export type Breaker = {
  /** False while it is left alone. After that one caller at a time is let through, until one succeeds. */
  mayCall(): boolean;
  succeeded(): void;
  /** `pauseMs` is how long the server itself asked to be left alone. */
  failed(pauseMs?: number): void;
};

const FAILURES = 3;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 10 * 60_000;
/** A caller that was let through and is not heard of again. */
const PROBE_MS = 20_000;

/** Three failures in a row leave the server alone for half a minute, then for twice as long each time, up to ten. */
export function createBreaker(clock: Clock): Breaker {
  let failures = 0;
  let pauses = 0;
  let pausedUntil = 0;
  let probeUntil = 0;
  const now = () => clock.now().getTime();
  const pause = (ms: number) => {
    pausedUntil = Math.max(pausedUntil, now() + Math.min(ms, LONGEST_PAUSE_MS));
    probeUntil = 0;
  };
  return {
    mayCall() {
      if (now() < pausedUntil || now() < probeUntil) {
        return false;
      }
      if (failures >= FAILURES) {
        probeUntil = now() + PROBE_MS;
      }
      return true;
    },
    succeeded() {
      failures = 0;
      pauses = 0;
      pausedUntil = 0;
      probeUntil = 0;
    },
    failed(pauseMs) {
      failures += 1;
      // What was under way when the pause began counts once.
      if (failures >= FAILURES && now() >= pausedUntil) {
        pause(FIRST_PAUSE_MS * 2 ** Math.min(pauses, 10));
        pauses += 1;
      }
      if (pauseMs !== undefined) {
        pause(pauseMs);
      }
    },
  };
}
