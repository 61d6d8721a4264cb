import { Queue as BullQueue, createPostgresBackend, type JobsOptions, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { newId } from '../ids.js';
import type { Logger } from '../logging/logger.js';

/** What workers do. A task carries nothing but its kind: what is due, and for whom, the rows say. */
export const TASK_KINDS = [
  'deliveries',
  'replies',
  'nudges',
  'reminders',
  'quotes',
  'follow-ups',
  'outbox',
  'activities',
  'photos',
  'screenings',
  'removals',
  'reconcile',
  'cards',
  'alerts',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Does everything of its kind that is due, and returns. */
export type TaskHandler = () => Promise<void>;

export type Queue = {
  /**
   * Says that there is work of this kind, now or in `delayMs`. Wake-ups that come together become one task. It
   * never throws and never waits: a wake-up that is lost is made good by the sweep.
   */
  wake(kind: TaskKind, delayMs?: number): void;
  /** Starts to work: tasks as they come, and the sweep, which looks for due rows every `sweepMs` (5 s). */
  work(handlers: Record<TaskKind, TaskHandler>): Promise<void>;
  /** Rejects when the queue cannot be reached. */
  checkReady(): Promise<void>;
  /** Lets running tasks finish, takes no new ones, closes the connections. */
  close(): Promise<void>;
};

export type QueueOptions = {
  connection: { kind: 'postgres'; url: string } | { kind: 'redis'; url: string };
  logger: Logger;
  sweepMs?: number;
  /** Prefixes the queues' names, so that several Dockets can share a Redis (default `docket`). */
  name?: string;
};

/** Photos have a lane of their own, so that decoding never makes an answer wait; reading them makes no photo wait. */
const LANES = { words: { concurrency: 6 }, photos: { concurrency: 1 }, screenings: { concurrency: 1 } };
type Lane = keyof typeof LANES;

/** How long wake-ups of one kind gather before the next task is added. The first goes at once. */
const GATHER_MS = 25;
const TASK_OPTIONS: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: 100 };

/** Opens the queue: BullMQ on the database's own server by default, on Redis where REDIS_URL says so. */
export function openQueue({ connection, logger, sweepMs = 5_000, name = 'docket' }: QueueOptions): Queue {
  const open = connection.kind === 'redis' ? onRedis(connection.url) : onPostgres(connection.url);
  const queues = Object.fromEntries(
    Object.keys(LANES).map((lane) => [lane, open.queue(`${name}-${lane}`)]),
  ) as Record<Lane, BullQueue>;
  const workers: Worker[] = [];
  const gathering = new Map<TaskKind, { again: boolean }>();
  let closing = false;
  let sweep: Sweep | undefined;

  for (const queue of Object.values(queues)) {
    queue.on('error', (err) => logger.warn({ err }, 'queue connection'));
  }

  function add(kind: TaskKind, delayMs: number): void {
    const task = { ...TASK_OPTIONS, jobId: `${kind}-${newId()}`, ...(delayMs > 0 ? { delay: delayMs } : {}) };
    queues[laneOf(kind)].add(kind, {}, task).catch((err: unknown) => {
      logger.warn({ err, kind }, 'a wake-up was lost; the sweep will find the work');
    });
  }

  function wake(kind: TaskKind, delayMs = 0): void {
    if (closing) {
      return;
    }
    if (delayMs > 0) {
      add(kind, delayMs);
      return;
    }
    const gathered = gathering.get(kind);
    if (gathered) {
      gathered.again = true;
      return;
    }
    add(kind, 0);
    const state = { again: false };
    gathering.set(kind, state);
    setTimeout(() => {
      gathering.delete(kind);
      if (state.again) {
        wake(kind);
      }
    }, GATHER_MS);
  }

  return {
    wake,
    async work(handlers) {
      for (const lane of Object.keys(LANES) as Lane[]) {
        const worker = open.worker(`${name}-${lane}`, LANES[lane].concurrency, (task) =>
          handlers[task.name as TaskKind](),
        );
        worker.on('error', (err) => logger.warn({ err }, 'worker connection'));
        worker.on('failed', (task, err) =>
          logger.error({ err, kind: task?.name }, 'a task failed; its rows are tried again'),
        );
        workers.push(worker);
      }
      sweep = startSweep(handlers, sweepMs, logger);
    },
    async checkReady() {
      await Promise.all(Object.values(queues).map((queue) => queue.getJobCountByTypes('wait')));
    },
    async close() {
      closing = true;
      await sweep?.stop();
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      await open.close();
    },
  };
}

type Sweep = { stop(): Promise<void> };

/**
 * Looks for due rows of every kind at once and then every `everyMs`, past the queue: what waits is found when
 * wake-ups are lost, when the queue is down, and at once after a process was killed with its tasks half done.
 */
function startSweep(handlers: Record<TaskKind, TaskHandler>, everyMs: number, logger: Logger): Sweep {
  const running = new Map<TaskKind, Promise<void>>();
  const look = () => {
    for (const kind of TASK_KINDS) {
      if (!running.has(kind)) {
        const pass = handlers[kind]()
          .catch((err: unknown) => logger.error({ err, kind }, 'a sweep failed; the next one looks again'))
          .finally(() => running.delete(kind));
        running.set(kind, pass);
      }
    }
  };
  look();
  const timer = setInterval(look, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}

function laneOf(kind: TaskKind): Lane {
  return kind === 'photos' || kind === 'screenings' ? kind : 'words';
}

type Task = { name: string };
type Opened = {
  queue(name: string): BullQueue;
  worker(name: string, concurrency: number, run: (task: Task) => Promise<void>): Worker;
  close(): Promise<void>;
};

function onPostgres(url: string): Opened {
  const connection = {
    connectionString: url,
    options: '-c role=docket_app',
    max: 4,
    application_name: 'docket queue',
    allowExitOnIdle: true,
  };
  return {
    queue: (name) => new BullQueue(name, { connection } as never, createPostgresBackend as never),
    worker: (name, concurrency, run) =>
      new Worker(name, run, { connection, concurrency } as never, createPostgresBackend as never),
    close: async () => {},
  };
}

function onRedis(url: string): Opened {
  const connections: Redis[] = [];
  const connect = () => {
    const redis = new Redis(url, { maxRetriesPerRequest: null });
    connections.push(redis);
    return redis;
  };
  return {
    queue: (name) => new BullQueue(name, { connection: connect() as never }),
    worker: (name, concurrency, run) =>
      new Worker(name, run, { connection: connect() as never, concurrency }),
    close: async () => {
      await Promise.all(connections.map((redis) => redis.quit()));
    },
  };
}
