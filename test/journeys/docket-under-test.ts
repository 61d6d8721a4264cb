import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { Redis } from 'ioredis';
import pg from 'pg';
import { pino } from 'pino';
import { inject } from 'vitest';
import { DEMO_NUMBER } from '../../src/accounts/ensure-first-organization.js';
import { type App, type AppOptions, startApp } from '../../src/app.js';
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../src/channels/simulator/create-simulator.js';
import { readConfig } from '../../src/platform/config/config.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

export const SHOP = DEMO_NUMBER;

export type DocketUnderTest = {
  url: string;
  /** A Twilio outside of Docket, on ports of its own; media redirect to a second host. */
  twilio: Simulator;
  database: TestDatabase;
  dataDir: string;
  /** Where its queue is, when that is on Redis. */
  redisUrl: string | undefined;
  organizationId: string;
  apiKey: string;
  signInUrl: string;
  /** Everything the process has logged so far. */
  logs(): string;
  rows<T>(sql: string, values?: unknown[]): Promise<T[]>;
  /** kill -9, in the middle of whatever it does. Only for `asProcess`. */
  kill(): Promise<void>;
  /** Starts it again on the same data. Only for `asProcess`. */
  restart(): Promise<void>;
  /** Waits until nothing is due any more: no delivery, photo, answer or outgoing text. */
  settled(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
};

export type UnderTestOptions = {
  /** A process of its own, built from dist/, that can be killed. Otherwise in this process. */
  asProcess?: boolean;
  /** How long the bot waits for more texts; 0 unless a test is about the waiting. */
  replyDelayMs?: number;
  simulator?: Partial<SimulatorOptions>;
  environment?: Record<string, string>;
  /** What looks for secrets, where it is not the vault's own. Only in this process. */
  lookouts?: AppOptions['lookouts'];
};

/** A whole Docket on a database of its own, with a Twilio that it knows only by protocol. */
export async function startDocket(options: UnderTestOptions = {}): Promise<DocketUnderTest> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'docket-journey-'));
  const redisUrl = await ownRedis();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const outside = await startTwilio(url, options.simulator ?? {});
  const environment = {
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    TWILIO_ACCOUNT_SID: outside.accountSid,
    TWILIO_AUTH_TOKEN: outside.authToken,
    TWILIO_API_URL: outside.simulator.apiUrl(),
    MEDIA_HOSTS: outside.simulator.mediaHosts().join(','),
    LOG_LEVEL: 'debug',
    // Reading takes a second of the machine for each photo; where it matters a test turns it on.
    PHOTO_READERS: '0',
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    ...options.environment,
  };
  const runner = options.asProcess
    ? createChildRunner(environment, url)
    : createInProcessRunner(environment, options.lookouts);
  await runner.start();
  const first = await firstOrganization(database, dataDir, url, options.replyDelayMs ?? 0);

  // As the owner, who sees every organization's rows. Kept open: a connection costs more than most questions.
  const eyes = new pg.Pool({ connectionString: database.url, max: 2, allowExitOnIdle: true });
  eyes.on('error', () => {});
  async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await eyes.query(sql, values)).rows as T[];
  }

  return {
    url,
    twilio: outside.simulator,
    database,
    dataDir,
    redisUrl,
    ...first,
    logs: runner.logs,
    rows,
    kill: runner.kill,
    restart: runner.start,
    settled: (timeoutMs = 90_000) =>
      settled(rows, outside.simulator, { timeoutMs, reading: environment.PHOTO_READERS !== '0' }),
    async close() {
      await outside.simulator.close();
      await runner.stop();
      await Promise.all(outside.servers.map(stopServer));
      await eyes.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Runner = { start(): Promise<void>; stop(): Promise<void>; kill(): Promise<void>; logs(): string };

function createInProcessRunner(
  environment: Record<string, string>,
  lookouts: AppOptions['lookouts'],
): Runner {
  const lines: string[] = [];
  let app: App | undefined;
  return {
    async start() {
      app = await startApp(
        readConfig(environment),
        pino({ level: 'debug' }, { write: (line) => void lines.push(line) }),
        { mode: 'start', sweepMs: 500, ...(lookouts ? { lookouts } : {}) },
      );
    },
    async stop() {
      await app?.stop();
    },
    async kill() {
      throw new Error('only a process can be killed');
    },
    logs: () => lines.join(''),
  };
}

const MAIN = new URL('../../dist/main.js', import.meta.url).pathname;

function createChildRunner(environment: Record<string, string>, url: string): Runner {
  const chunks: Buffer[] = [];
  let child: ChildProcess | undefined;
  return {
    async start() {
      child = spawn(process.execPath, [MAIN, 'start'], {
        env: { PATH: process.env.PATH, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
      const running = child;
      for (let tries = 0; tries < 300 && running.exitCode === null; tries++) {
        const answer = await fetch(`${url}/sign-in`).catch(() => undefined);
        if (answer?.ok) {
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`Docket did not start: ${Buffer.concat(chunks).toString().slice(-2_000)}`);
    },
    async stop() {
      await end(child, 'SIGTERM');
    },
    async kill() {
      await end(child, 'SIGKILL');
    },
    logs: () => Buffer.concat(chunks).toString(),
  };
}

async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child && child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

async function startTwilio(docketUrl: string, options: Partial<SimulatorOptions>) {
  const api = express();
  const cdn = express();
  const servers = [createServer(api), createServer(cdn)];
  const [apiUrl, cdnUrl] = await Promise.all(servers.map(listen));
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const simulator = createSimulator({
    accountSid,
    authToken,
    publicUrl: docketUrl,
    docketUrl,
    simulatorUrl: `${apiUrl}`,
    cdnUrl: `${cdnUrl}`,
    retryDelayMs: 100,
    statusDelayMs: 10,
    ...options,
  });
  api.use(simulator.router);
  cdn.use(simulator.cdn);
  return { simulator, servers, accountSid, authToken };
}

/** The accounts of a Docket under test, without its doors. */
export async function openAccounts({
  database,
  dataDir,
  url,
}: Pick<DocketUnderTest, 'database' | 'dataDir' | 'url'>) {
  const { createAccounts } = await import('../../src/accounts/accounts.js');
  const { systemClock } = await import('../../src/platform/clock.js');
  const { loadMasterKeys } = await import('../../src/vault/master-keys.js');
  const { deriveKeys } = await import('../../src/vault/seal.js');
  const keys = loadMasterKeys(undefined, dataDir, () => {});
  return createAccounts({
    db: database.db,
    clock: systemClock,
    logger: pino({ level: 'silent' }),
    publicUrl: url,
    sendMail: undefined,
    authSecrets: deriveKeys(keys, 'sessions'),
  });
}

/** The organization that the first start made, with a sign-in link and a key of its owner's. */
async function firstOrganization(
  database: TestDatabase,
  dataDir: string,
  publicUrl: string,
  replyDelayMs: number,
) {
  const accounts = await openAccounts({ database, dataDir, url: publicUrl });
  const { rows } = await database.db.pool.query<{ id: string }>('SELECT id FROM docket_organizations()');
  const created = rows[0] ? undefined : await accounts.ensureFirstOrganization();
  const organizationId = created?.organizationId ?? rows[0]?.id ?? '';
  await database.db.withOrganization(organizationId, (tx) =>
    tx.organization.update({ where: { id: organizationId }, data: { settings: { replyDelayMs } } }),
  );
  const { organizationId: _, signInUrl } = await accounts.ensureFirstOrganization();
  const { apiKey } = created ?? { apiKey: undefined };
  return { organizationId, signInUrl: signInUrl ?? '', apiKey: apiKey ?? '' };
}

async function settled(
  rows: DocketUnderTest['rows'],
  twilio: Simulator,
  { timeoutMs, reading }: { timeoutMs: number; reading: boolean },
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    await twilio.idle();
    const waiting = await rows<{ kind: string; waiting: number }>(`
      SELECT kind, waiting::int FROM docket_backlog() WHERE waiting > 0 AND state NOT IN ('parked', 'failed')
      ${reading ? `UNION ALL SELECT 'screening', count(*)::int FROM photo WHERE screening_due_at IS NOT NULL AND state = 'stored' HAVING count(*) > 0` : ''}`);
    if (waiting.length === 0) {
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(`still waiting: ${JSON.stringify(waiting)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** A database of a Redis for each Docket, as far as there are any: on one queue they would take each other's tasks. */
async function ownRedis(): Promise<string | undefined> {
  const shared = inject('redisUrl');
  if (!shared) return undefined;
  const redis = new Redis(shared);
  try {
    const [, databases] = (await redis.config('GET', 'databases')) as string[];
    const own = new URL(shared);
    own.pathname = `/${(await redis.incr('docket-under-test')) % Number(databases)}`;
    return own.href;
  } finally {
    redis.disconnect();
  }
}

async function freePort(): Promise<number> {
  const probe = createNetServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
