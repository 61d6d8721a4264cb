import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Router } from 'express';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMetrics, type Metrics } from '../../../src/platform/metrics/create-metrics.js';
import { readBacklog } from '../../../src/platform/metrics/read-backlog.js';
import { type Check, createHealth } from '../../../src/web/health/create-health.js';
import { observeWebhooks } from '../../../src/web/health/observe-webhooks.js';
import { createServer } from '../../../src/web/server.js';
import { openShop } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';

const logger = pino({ level: 'silent' });
const clock = { now: () => new Date() };
const up: Check = async () => {};
const never: Check = () => new Promise(() => {});

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

function metricsOf(
  readBacklog: Parameters<typeof createMetrics>[0]['readBacklog'] = async () => [],
): Metrics {
  return createMetrics({ readBacklog, clock });
}

async function open({
  checks = {},
  metrics = metricsOf(),
  routers = [],
}: {
  checks?: Partial<Record<'database' | 'queue' | 'storage', Check>>;
  metrics?: Metrics;
  routers?: Router[];
}) {
  const all = { database: up, queue: up, storage: up, ...checks };
  const health = createHealth({ checks: all, metrics, logger, patienceMs: 150 });
  const machineRouters = [health, observeWebhooks(metrics), ...routers];
  const app = createServer({ publicUrl: 'http://docket.example', logger, machineRouters, pageRouters: [] });
  const listening = await new Promise<Server>((resolve) => {
    const opened = app.listen(0, '127.0.0.1', () => resolve(opened));
  });
  server = listening;
  const root = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  return (path: string, init: RequestInit = {}) => fetch(root + path, init);
}

describe('health', () => {
  test('/healthz answers while everything else is down', async () => {
    const get = await open({ checks: { database: never, queue: never, storage: never } });
    const response = await get('/healthz');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'up' });
  });

  test('/readyz is 200 when database, queue and storage answer', async () => {
    const get = await open({});
    const response = await get('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'up',
      checks: { database: 'up', queue: 'up', storage: 'up' },
    });
  });

  test('/readyz says which part is down, and not why', async () => {
    const refuse = async () => {
      throw new Error('password authentication failed for user "docket" at 10.0.0.7');
    };
    const get = await open({ checks: { database: refuse } });
    const response = await get('/readyz');
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      status: 'down',
      checks: { database: 'down', queue: 'up', storage: 'up' },
    });
    expect(text).not.toContain('password');
  });

  test('a part that hangs is down in time, and is asked once while it hangs', async () => {
    let asked = 0;
    const hang: Check = () => {
      asked += 1;
      return never();
    };
    const get = await open({ checks: { storage: hang } });
    const begin = performance.now();
    const answers = await Promise.all([1, 2, 3].map(() => get('/readyz')));
    expect(performance.now() - begin).toBeLessThan(1_500);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    await get('/readyz');
    expect(asked).toBe(1);
  });

  test('a part that comes back is up again', async () => {
    let down = true;
    const check: Check = async () => {
      if (down) {
        throw new Error('down');
      }
    };
    const get = await open({ checks: { queue: check } });
    expect((await get('/readyz')).status).toBe(503);
    down = false;
    expect((await get('/readyz')).status).toBe(200);
  });
});

describe('metrics', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const textOf = async (get: Awaited<ReturnType<typeof open>>) => {
    const response = await get('/metrics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain');
    return response.text();
  };

  test('what waits in the database is counted over all organizations, with its age', async () => {
    for (const externalId of ['one', 'two']) {
      const { organizationId, run } = await openShop(database.db);
      await run((tx) =>
        tx.delivery.create({
          data: {
            id: organizationId,
            organizationId,
            channel: 'twilio',
            externalId,
            sealedPayload: Buffer.from('sealed'),
            receivedAt: new Date(Date.now() - 90_000),
          },
        }),
      );
    }
    const text = await textOf(await open({ metrics: metricsOf(() => readBacklog(database.db.pool)) }));
    expect(text).toContain('docket_backlog_items{kind="delivery",state="received"} 2');
    expect(text).toContain('docket_backlog_items{kind="outbox",state="waiting"} 0');
    expect(text).toContain('docket_backlog_known 1');
    const age = /docket_backlog_oldest_seconds\{kind="delivery",state="received"\} ([\d.]+)/.exec(text)?.[1];
    expect(Number(age)).toBeGreaterThanOrEqual(90);
    expect(Number(age)).toBeLessThan(120);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('Northside');
  });

  test('without the database the rest is still told', async () => {
    const get = await open({ metrics: metricsOf(async () => Promise.reject(new Error('away'))) });
    const text = await textOf(get);
    expect(text).toContain('docket_backlog_known 0');
    expect(text).not.toContain('docket_backlog_items{');
    expect(text).toContain('docket_reveals_total 0');
  });

  test('webhook calls are timed by door and by how they were answered', async () => {
    const routers = [
      Router()
        .post('/webhooks/twilio/messages', (_request, response) => response.status(200).end())
        .post('/webhooks/twilio/status', (_request, response) => response.status(403).end())
        .post('/webhooks/slack/events', (_request, response) => response.status(503).end()),
    ];
    const get = await open({ routers });
    const paths = ['twilio/messages', 'twilio/messages', 'twilio/status', 'slack/events'];
    for (const path of paths) {
      await get(`/webhooks/${path}`, { method: 'POST' });
    }
    await pause(20);
    const text = await textOf(get);
    const counted = (door: string, answer: string) =>
      text.includes(`docket_webhook_duration_seconds_count{door="${door}",answer="${answer}"}`);
    expect(text).toContain(
      'docket_webhook_duration_seconds_count{door="twilio-messages",answer="accepted"} 2',
    );
    expect(counted('twilio-status', 'refused')).toBe(true);
    expect(counted('slack-events', 'failed')).toBe(true);
  });

  test('counts that the rooms report are there, from zero on', async () => {
    const metrics = metricsOf();
    const get = await open({ metrics });
    expect(await textOf(get)).toContain('docket_photos_total{source="sms",outcome="stored"} 0');
    metrics.observePhoto({ source: 'sms', outcome: 'stored' });
    metrics.observeOutbox({ channel: 'sms', outcome: 'sent' });
    metrics.observeReveal();
    const text = await textOf(get);
    expect(text).toContain('docket_photos_total{source="sms",outcome="stored"} 1');
    expect(text).toContain('docket_outbox_total{channel="sms",outcome="sent"} 1');
    expect(text).toContain('docket_reveals_total 1');
  });

  test('a value that is not known never becomes a label', async () => {
    const metrics = metricsOf();
    metrics.observePhoto({ source: '+447700900123' as 'sms', outcome: 'stored' });
    const text = await textOf(await open({ metrics }));
    expect(text).toContain('docket_photos_total{source="other",outcome="stored"} 1');
    expect(text).not.toContain('447700900123');
  });
});
