/**
 * What a customer waits for, with a whole Docket (`docket start`, built) and a simulated Twilio as processes of their
 * own: from the text at Twilio to the bot's answer there, and from a picture message to its thumbnail, stored and
 * committed. One text at a time, each of another customer.
 *
 *   npx tsx bench/latency.ts [texts]
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DEMO_NUMBER } from '../src/accounts/ensure-first-organization.js';
import { openBenchDatabase } from './bench-database.js';
import { freePort, startBenchProcess, startDocket } from './bench-process.js';
import { prepareDocket, setReplyDelay } from './first-organization.js';
import type { TextToSend } from './outside-twilio.js';
import { percentile, round } from './percentile.js';
import { phonePhotos } from './phone-photos.js';

const [texts = 20] = process.argv.slice(2).map(Number);
const THUMBNAIL_TIMEOUT_MS = 30_000;

const photos = await phonePhotos([]);
const database = await openBenchDatabase();
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const account = {
  PUBLIC_URL: address,
  TWILIO_ACCOUNT_SID: `AC${randomBytes(16).toString('hex')}`,
  TWILIO_AUTH_TOKEN: randomBytes(16).toString('hex'),
};
const running: { stop(): Promise<void> }[] = [];
let customers = 0;
try {
  await prepareDocket(database, { publicUrl: address, replyDelayMs: 0 });
  const twilio = await startBenchProcess('outside-twilio', account);
  running.push(twilio);
  const { apiUrl, mediaHosts } = await twilio.ask<{ apiUrl: string; mediaHosts: string[] }>('api');
  const docket = await startDocket('start', {
    ...account,
    PORT: String(port),
    DATABASE_URL: database.url,
    DATA_DIR: join(database.folder, 'docket'),
    TWILIO_API_URL: apiUrl,
    MEDIA_HOSTS: mediaHosts.join(','),
  });
  running.push(docket);
  const send = (wanted: Pick<TextToSend, 'photo' | 'waitForAnswer'>) => {
    const phone = `+1201555${String(customers++).padStart(4, '0')}`;
    const body = 'Hi, the screen of my iPhone 13 is cracked';
    return twilio.ask<number>({ phone, to: DEMO_NUMBER, body, ...wanted } satisfies TextToSend);
  };

  await send({ waitForAnswer: true });
  await report('text to answer, no waiting for more texts', () => send({ waitForAnswer: true }));
  await setReplyDelay(database, undefined);
  await report('text to answer, by default (waits 1.5 s for more texts)', () =>
    send({ waitForAnswer: true }),
  );
  await report('picture message to thumbnail', async (index) => {
    const begun = performance.now();
    const photo = photos[index % photos.length] as Buffer;
    await send({ photo, waitForAnswer: false });
    await untilStored(index + 1);
    return performance.now() - begun;
  });
} finally {
  await Promise.all(running.map((one) => one.stop()));
  await database.close();
}

async function report(what: string, once: (index: number) => Promise<number>): Promise<void> {
  const taken: number[] = [];
  for (let index = 0; index < texts; index += 1) taken.push(await once(index));
  console.log(`${what}: p50 ${round(percentile(taken, 0.5))} ms, p95 ${round(percentile(taken, 0.95))} ms`);
}

async function untilStored(wanted: number): Promise<void> {
  const deadline = performance.now() + THUMBNAIL_TIMEOUT_MS;
  while (performance.now() < deadline) {
    const [row] = await database.query<{ stored: number }>(
      `SELECT count(*)::int AS stored FROM rendition WHERE kind = 'thumbnail'`,
    );
    if ((row?.stored ?? 0) >= wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('a thumbnail did not come in time');
}
