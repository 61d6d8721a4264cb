import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createProbe } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Another process of a bench: it is told one thing at a time and answers each. */
export interface BenchProcess {
  ask<Answer>(question: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts `bench/<name>.ts` in a process of its own and waits until it says that it is ready. */
export async function startBenchProcess(
  name: string,
  environment: Record<string, string> = {},
): Promise<BenchProcess> {
  const child = fork(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), {
    env: { PATH: process.env.PATH, ...environment },
    execArgv: [...profiling(name), '--import', 'tsx'],
    serialization: 'advanced',
  });
  process.once('exit', () => child.kill());
  await nextAnswer(child, name);
  return {
    async ask<Answer>(question: unknown) {
      child.send({ question });
      return (await nextAnswer(child, name)) as Answer;
    },
    stop: () => end(child),
  };
}

/** BENCH_PROFILE=<name of a process> leaves a CPU profile of it in `docket-profiles` of the temporary folder. */
function profiling(name: string): string[] {
  return process.env.BENCH_PROFILE === name
    ? ['--cpu-prof', `--cpu-prof-dir=${join(tmpdir(), 'docket-profiles')}`]
    : [];
}

async function nextAnswer(child: ChildProcess, name: string): Promise<unknown> {
  const gone = new AbortController();
  const exit = once(child, 'exit', { signal: gone.signal }).then(() => {
    throw new Error(`${name} ended`);
  });
  try {
    const message = once(child, 'message', { signal: gone.signal });
    const [{ answer, error }] = (await Promise.race([message, exit])) as [
      { answer?: unknown; error?: string },
    ];
    if (error !== undefined) throw new Error(`${name}: ${error}`);
    return answer;
  } finally {
    gone.abort();
    await exit.catch(() => {});
  }
}

/** The other side: says that this process is ready, then answers every question. */
export function answerQuestions<Question>(answer: (question: Question) => Promise<unknown>): void {
  process.on('message', ({ question }: { question: Question }) => {
    answer(question).then(
      (given) => process.send?.({ answer: given }),
      (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
  process.on('SIGTERM', () => process.exit());
  process.send?.({ answer: 'ready' });
}

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A built Docket, in a process of its own, once it answers. */
export async function startDocket(
  command: 'start' | 'web',
  environment: Record<string, string>,
): Promise<{ stop(): Promise<void> }> {
  const child = spawn(process.execPath, [...profiling('docket'), MAIN, command], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill());
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${environment.PORT}/healthz`).catch(() => undefined);
    if (answer?.ok) return { stop: () => end(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await end(child);
  throw new Error('Docket did not start; is it built (npm run build)?');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

export async function freePort(): Promise<number> {
  const probe = createProbe();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Listens on a free port of this machine; answers with the address. */
export async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
