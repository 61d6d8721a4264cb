import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../src/app.js';
import { readConfig } from '../../../src/platform/config/config.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';

let database: TestDatabase;
let dataDir: string;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'docket-worker-'));
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** A worker on a port, and all that it logged. */
async function startWorker(port: number) {
  const lines: string[] = [];
  const environment = { PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: database.url };
  const logger = pino({ level: 'warn' }, { write: (line) => void lines.push(line) });
  const app = await startApp(readConfig(environment), logger, { mode: 'worker' });
  return { app, lines };
}

async function takePort(): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) => response.end('somebody else'));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

test('a worker answers how it is on its port, and nothing else', async () => {
  const { server, port } = await takePort();
  await new Promise((resolve) => server.close(resolve));
  const { app } = await startWorker(port);
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  try {
    expect([await statusOf('/healthz'), await statusOf('/readyz'), await statusOf('/metrics')]).toEqual([
      200, 200, 200,
    ]);
    expect(await statusOf('/inbox')).toBe(404);
  } finally {
    await app.stop();
  }
  await expect(statusOf('/healthz')).rejects.toThrow();
});

test('where its port is taken, as by the pages on the same machine, it works all the same and says so', async () => {
  const { server, port } = await takePort();
  const { app, lines } = await startWorker(port);
  await app.stop();
  server.close();
  expect(lines.join('')).toContain('set PORT to a free one');
});
