import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export type ChildLimits = {
  readonly seconds: number;
  /** Resident memory, in MiB. */
  readonly memoryMiB: number;
  /** 0 to 19: how much the process gives way to others. */
  readonly nice?: number;
};

export type ChildEnding<Answer> =
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'too-slow' | 'too-much-memory' }
  /** The process ended without an answer. */
  | { readonly state: 'crashed'; readonly message: string };

const WATCH_EVERY_MS = 50;
const HEAP_MIB = 256;

/**
 * Gives one order to a process of its own and waits for its one answer. The process is killed when it takes too long
 * or too much memory, and its crash is only an outcome. It gets no environment variables, so no secrets, and what it
 * prints goes nowhere. Memory is watched from outside: `ulimit -v` breaks WASM, and a heap limit does not count what
 * a decoder takes. (The watch reads /proc; on systems without it only the time counts.)
 * `entry` is the address of the process's file without its ending.
 */
export function runWatchedChild<Answer>(
  entry: URL,
  order: object,
  limits: ChildLimits,
): Promise<ChildEnding<Answer>> {
  return new Promise((resolve) => {
    const child = startChild(entry, limits.nice);
    let outcome: ChildEnding<Answer> | undefined;
    const kill = (reason: ChildEnding<Answer>) => {
      outcome ??= reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill({ state: 'too-slow' }), limits.seconds * 1_000);
    const watch = setInterval(async () => {
      if ((await residentMiB(child.pid)) > limits.memoryMiB) kill({ state: 'too-much-memory' });
    }, WATCH_EVERY_MS);
    const finish = (ending: string) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(outcome ?? { state: 'crashed', message: ending });
    };
    child.once('message', (answer) => {
      outcome ??= { state: 'answered', answer: answer as Answer };
    });
    child.once('close', (code, signal) => finish(`ended with ${signal ?? code}`));
    child.on('error', (error) => {
      kill({ state: 'crashed', message: error.message });
      // A process that never started does not end either.
      if (child.pid === undefined) finish(error.message);
    });
    child.send(order, (error) => {
      if (error) kill({ state: 'crashed', message: error.message });
    });
  });
}

function startChild(entry: URL, nice: number | undefined): ChildProcess {
  // Built, the child is a .js beside its caller; from source it is a .ts that tsx loads.
  const fromSource = fileURLToPath(import.meta.url).endsWith('.ts');
  const file = `${fileURLToPath(entry)}${fromSource ? '.ts' : '.js'}`;
  const child = fork(file, {
    cwd: dirname(file),
    env: {},
    execArgv: [`--max-old-space-size=${HEAP_MIB}`, ...(fromSource ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  if (nice !== undefined && child.pid !== undefined) setPriority(child.pid, nice);
  return child;
}

/** 0 when it cannot be told: the process is gone, or the system has no /proc. */
async function residentMiB(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1_024;
}
