/**
 * Acknowledged webhooks a second: Docket as it is built (`docket web`: every door, the database under row-level
 * security, the queue told of each commit) against an Express handler that checks the signature with Twilio's
 * helper and does one INSERT a request, in the same PostgreSQL. Each in a process of its own, and the load in a
 * third. Rounds alternate, so that what else the machine does hits both.
 *
 *   npx tsx bench/webhooks.ts [rounds] [requests a round]
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DEMO_NUMBER } from '../src/accounts/ensure-first-organization.js';
import { openBenchDatabase } from './bench-database.js';
import { freePort, startBenchProcess, startDocket } from './bench-process.js';
import { prepareDocket } from './first-organization.js';
import { median, percentile, round } from './percentile.js';
import type { WebhookLoad, WebhookRound } from './webhook-load.js';

const [rounds = 9, requests = 3_000] = process.argv.slice(2).map(Number);
const WANTED_P99_MS = 250;

const database = await openBenchDatabase();
const port = await freePort();
const docketAddress = `http://127.0.0.1:${port}`;
const publicUrl = 'https://docket.example';
const shared = {
  PUBLIC_URL: publicUrl,
  TWILIO_AUTH_TOKEN: randomBytes(16).toString('hex'),
  DATABASE_URL: database.url,
};
await database.query(`CREATE TABLE plain_webhook (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_sid text NOT NULL UNIQUE, payload jsonb NOT NULL, received_at timestamptz NOT NULL DEFAULT now())`);
await prepareDocket(database, { publicUrl, replyDelayMs: 0 });

const docket = await startDocket('web', {
  ...shared,
  PORT: String(port),
  DATA_DIR: join(database.folder, 'docket'),
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  MEDIA_HOSTS: '127.0.0.1',
});
const plain = await startBenchProcess('plain-webhook', shared);
const load = await startBenchProcess('webhook-load', shared);
try {
  const ways = { docket: docketAddress, plain: await plain.ask<string>('address') };
  for (const address of Object.values(ways)) await run(address, 16, Math.ceil(requests / 4));
  for (const atOnce of [16, 50]) await compare(ways, atOnce);
  await checkRows();
} finally {
  await Promise.all([docket.stop(), plain.stop(), load.stop()]);
  await database.close();
}

function run(address: string, atOnce: number, count: number): Promise<WebhookRound> {
  return load.ask<WebhookRound>({ address, atOnce, requests: count, to: DEMO_NUMBER } satisfies WebhookLoad);
}

async function compare(ways: { docket: string; plain: string }, atOnce: number): Promise<void> {
  const rates = { docket: [] as number[], plain: [] as number[] };
  const waits = { docket: [] as number[], plain: [] as number[] };
  for (let index = 0; index < rounds; index += 1) {
    for (const way of ['docket', 'plain'] as const) {
      const { acknowledged, seconds, milliseconds } = await run(ways[way], atOnce, requests);
      if (acknowledged !== requests) throw new Error(`${way}: ${acknowledged} of ${requests} acknowledged`);
      rates[way].push(acknowledged / seconds);
      waits[way].push(...milliseconds);
    }
  }
  const ratio = median(rates.docket.map((rate, index) => rate / (rates.plain[index] ?? Number.NaN)));
  const of = (way: 'docket' | 'plain') =>
    `${round(median(rates[way]))}/s, p50 ${round(percentile(waits[way], 0.5), 1)} ms, ` +
    `p99 ${round(percentile(waits[way], 0.99), 1)} ms`;
  console.log(`webhooks, ${atOnce} at once: docket ${of('docket')}; plain ${of('plain')}`);
  console.log(
    `  ratio ${round(ratio, 2)} (wanted 1.0); p99 of docket wanted under ${WANTED_P99_MS} ms at 50 at once`,
  );
}

/** Acknowledged means committed: both sides must hold a row for every answer. */
async function checkRows(): Promise<void> {
  const wanted = Math.ceil(requests / 4) + 2 * rounds * requests;
  const [rows] = await database.query<{ docket: number; plain: number }>(
    'SELECT (SELECT count(*)::int FROM delivery) AS docket, (SELECT count(*)::int FROM plain_webhook) AS plain',
  );
  if (rows?.docket !== wanted || rows.plain !== wanted) {
    throw new Error(`${wanted} acknowledged, but ${JSON.stringify(rows)} rows`);
  }
  console.log(`  every acknowledged webhook is a row: ${wanted} each`);
}
