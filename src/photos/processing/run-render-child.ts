import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImageLimits } from './image-limits.js';
import type { RenderAnswer, RenderOrder } from './render-message.js';
import type { RenderedPhoto } from './render-photo.js';

export type ChildOutcome =
  | { readonly state: 'rendered'; readonly rendered: RenderedPhoto }
  /** The decoder says no. */
  | { readonly state: 'unreadable'; readonly message: string }
  | { readonly state: 'too-slow' | 'too-much-memory' }
  /** The process ended without an answer. */
  | { readonly state: 'crashed'; readonly message: string };

const WATCH_EVERY_MS = 50;
const HEAP_MIB = 256;

/**
 * Renders one photo in a process of its own, which is killed when it takes too long or too much memory,
 * and whose crash is only an outcome. The child gets no environment variables, so no secrets. Memory is
 * watched from outside: `ulimit -v` breaks WASM, and a heap limit does not count what libheif takes. (The
 * watch reads /proc; on systems without it only the time counts.)
 */
export function runRenderChild(order: RenderOrder, limits: ImageLimits): Promise<ChildOutcome> {
  return new Promise((resolve) => {
    const child = startChild();
    let outcome: ChildOutcome | undefined;
    const kill = (reason: ChildOutcome) => {
      outcome ??= reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill({ state: 'too-slow' }), limits.childSeconds * 1_000);
    const watch = setInterval(async () => {
      if ((await residentMiB(child.pid)) > limits.childMemoryMiB) kill({ state: 'too-much-memory' });
    }, WATCH_EVERY_MS);
    const finish = (ending: string) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(outcome ?? { state: 'crashed', message: ending });
    };
    child.once('message', (answer: RenderAnswer) => {
      outcome ??= answer.ok
        ? { state: 'rendered', rendered: answer.rendered }
        : { state: 'unreadable', message: answer.message };
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

function startChild(): ChildProcess {
  const here = fileURLToPath(import.meta.url);
  // Built, the child is a .js beside this file; from source it is a .ts that tsx loads.
  const fromSource = here.endsWith('.ts');
  const entry = new URL(fromSource ? './render-child.ts' : './render-child.js', import.meta.url);
  return fork(fileURLToPath(entry), {
    cwd: dirname(here),
    env: {},
    execArgv: [`--max-old-space-size=${HEAP_MIB}`, ...(fromSource ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** 0 when it cannot be told: the process is gone, or the system has no /proc. */
async function residentMiB(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1_024;
}
