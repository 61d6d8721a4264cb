import { readdirSync, readFileSync } from 'node:fs';

/** Of the kernel's clock for processes; 100 on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

type Stat = { pid: number; parent: number; ticks: number };

/** The processes that this one has started and that still run. */
export function children(): number[] {
  return readStats().flatMap(({ pid, parent }) => (parent === process.pid ? [pid] : []));
}

/**
 * Milliseconds of CPU that a process and all its descendants have taken up to now, those among them that have ended
 * and were waited for included (Linux; in steps of 10 ms).
 */
export function familyCpu(ancestor: number): number {
  const stats = readStats();
  const family = new Set([ancestor]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of stats) {
      if (family.has(parent)) {
        family.add(pid);
      }
    }
  }
  const ticks = stats.reduce((sum, stat) => sum + (family.has(stat.pid) ? stat.ticks : 0), 0);
  return (ticks * 1_000) / TICKS_A_SECOND;
}

/** Milliseconds of CPU of this process alone. */
export function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function readStats(): Stat[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readStat(name) : []));
}

/** None where the process ended while it was looked at. */
function readStat(pid: string): Stat[] {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return [];
  }
  // The name of the program, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return [{ pid: Number(pid), parent: Number(fields[1]), ticks }];
}
