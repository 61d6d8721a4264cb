import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  openQueue,
  type Queue,
  TASK_KINDS,
  type TaskHandler,
  type TaskKind,
} from '../../src/platform/queue/queue.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

let database: TestDatabase;
const queues: Queue[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await Promise.all(queues.map((queue) => queue.close()));
  await database.drop();
});

function open(sweepMs: number): Queue {
  const redisUrl = inject('redisUrl');
  const connection = redisUrl
    ? ({ kind: 'redis', url: redisUrl } as const)
    : ({ kind: 'postgres', url: database.url } as const);
  const queue = openQueue({
    connection,
    logger: pino({ level: 'silent' }),
    sweepMs,
    name: `test-${Math.random().toString(36).slice(2)}`,
  });
  queues.push(queue);
  return queue;
}

function handlers(onRun: (kind: TaskKind) => void): Record<TaskKind, TaskHandler> {
  return Object.fromEntries(TASK_KINDS.map((kind) => [kind, async () => onRun(kind)])) as Record<
    TaskKind,
    TaskHandler
  >;
}

test('a burst of wake-ups becomes a few tasks, the last of them after the last wake-up', async () => {
  const queue = open(60_000);
  const runs: number[] = [];
  await queue.work(handlers((kind) => kind === 'outbox' && runs.push(Date.now())));
  await expect.poll(() => runs.length).toBeGreaterThan(0); // the sweep looks once at the start
  const before = runs.length;
  let last = 0;
  for (let i = 0; i < 500; i++) {
    queue.wake('outbox');
    last = Date.now();
  }
  await expect.poll(() => runs.some((at) => at >= last)).toBe(true);
  expect(runs.length - before).toBeLessThan(20);
});

test('work whose wake-up was lost is found by the sweep', async () => {
  const queue = open(200);
  let swept = 0;
  await queue.work(handlers((kind) => kind === 'photos' && swept++));
  await expect.poll(() => swept, { timeout: 5_000 }).toBeGreaterThan(2);
});

test('a delayed wake-up comes when it is due', async () => {
  const queue = open(60_000);
  const runs: number[] = [];
  await queue.work(handlers((kind) => kind === 'replies' && runs.push(Date.now())));
  await expect.poll(() => runs.length).toBeGreaterThan(0);
  const asked = Date.now();
  queue.wake('replies', 300);
  await expect.poll(() => runs.some((at) => at >= asked + 250), { timeout: 5_000 }).toBe(true);
});
