import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../clock.js';
import { BACKLOG_KINDS } from './label-values.js';
import type { Backlog } from './read-backlog.js';

const PATIENCE_MS = 2_000;
const known = (row: { kind: string; state: string }) =>
  BACKLOG_KINDS.some(({ kind, state }) => kind === row.kind && state === row.state);

/**
 * Gauges of what waits and since when. `refresh` reads them anew and never rejects: without an answer in two
 * seconds the gauges are empty and `docket_backlog_known` is 0. Reads do not pile up: while one hangs, others wait
 * for the same.
 */
export function measureBacklog(
  registry: Registry,
  { readBacklog, clock }: { readBacklog: () => Promise<Backlog[]>; clock: Clock },
): { refresh(): Promise<void> } {
  const registers = [registry];
  const labelNames = ['kind', 'state'] as const;
  const items = new Gauge({ name: 'docket_backlog_items', help: 'What waits.', labelNames, registers });
  const age = new Gauge({
    name: 'docket_backlog_oldest_seconds',
    help: 'Since when the oldest of it waits.',
    labelNames,
    registers,
  });
  const answered = new Gauge({
    name: 'docket_backlog_known',
    help: '1 when the database said what waits.',
    registers,
  });
  let reading: Promise<Backlog[] | undefined> | undefined;
  const read = () => {
    reading ??= readBacklog()
      .catch(() => undefined) // shown as docket_backlog_known 0; /readyz says what is down
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  return {
    async refresh() {
      const rows = await inTime(read());
      items.reset();
      age.reset();
      answered.set(rows ? 1 : 0);
      for (const labels of rows ? BACKLOG_KINDS : []) {
        items.set(labels, 0);
        age.set(labels, 0);
      }
      for (const { kind, state, waiting, oldest } of (rows ?? []).filter(known)) {
        items.set({ kind, state }, waiting);
        age.set({ kind, state }, oldest ? Math.max(0, (clock.now().getTime() - oldest.getTime()) / 1000) : 0);
      }
    },
  };
}

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
