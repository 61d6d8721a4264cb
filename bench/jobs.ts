/**
 * The pages of jobs over HTTP at 1,000 and at a million jobs with five photos each: two built Dockets (`docket web`),
 * each with a PostgreSQL of its own, asked in turn, so that what else the machine does hits both. Says how long pages
 * take, what goes over the wire, and which tables were read without an index.
 *
 *   npx tsx bench/jobs.ts [requests a page] [jobs of the large one]
 *
 * BENCH_FOLDER (default: the system's temporary folder) needs about 30 GB for a million; BENCH_KEEP=1 keeps what was
 * seeded for the next run.
 */
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { freePort, startDocket } from './bench-process.js';
import { type JobsDatabase, openJobsDatabase } from './jobs-database.js';
import { percentile, round } from './percentile.js';

const [requests = 40, large = 1_000_000] = process.argv.slice(2).map(Number);
const SMALL = 1_000;
const WANTED_RATIO = 2;
const WANTED_BYTES = 60_000;
const base = process.env.BENCH_FOLDER ?? tmpdir();

type Side = { jobs: number; database: JobsDatabase; address: string; cookie: string; stop(): Promise<void> };

/** What is asked for; `nth` varies it from request to request. */
const PAGES: Readonly<Record<string, (side: Side, nth: number) => string>> = {
  board: () => '/board',
  inbox: () => '/inbox',
  list: () => '/jobs',
  'list, closed, by change': () => '/jobs?stage=closed&sort=changed',
  'list, mine and overdue': () => '/jobs?stage=mine&overdue=1&sort=due',
  'search, common word': (_side, nth) =>
    `/jobs?q=${pick(['iphone', 'screen', 'Müller', 'leaks', 'thinkpad'], nth)}`,
  'search, words': (_side, nth) =>
    `/jobs?q=${encodeURIComponent(pick(['haddad cracked', 'zoe galaxy', 'boiler press', 'mill lane hdmi'], nth))}`,
  'search, phone': ({ jobs }, nth) =>
    `/jobs?q=${1_000_000 + Math.ceil((Math.min(jobs, 50_000) / 41) * (nth + 1))}`,
  'search, nothing': (_side, nth) => `/jobs?q=zzyx${nth}`,
  'search, in what is open': () => '/jobs?stage=open&q=playstation&trade=it-repair',
  job: ({ jobs }, nth) => `/jobs/${1 + Math.floor((jobs / 41) * (nth % 41))}`,
};

const sides: Side[] = [];
try {
  for (const jobs of [SMALL, large]) sides.push(await open(jobs));
  const [small, big] = sides as [Side, Side];
  for (const page of Object.values(PAGES)) for (const side of sides) await fetchPage(side, page(side, 0));
  const scans = await readScans(big);
  console.log(`page | ${small.jobs}: p50, p95 | ${big.jobs}: p50, p95 | ratio of p95 | kB`);
  for (const [name, page] of Object.entries(PAGES)) await compare(name, page, small, big);
  await reportScans(big, scans, requests * Object.keys(PAGES).length);
} finally {
  for (const side of sides) await side.stop();
}

function pick(words: readonly string[], nth: number): string {
  return words[nth % words.length] ?? '';
}

async function open(jobs: number): Promise<Side> {
  const keep = process.env.BENCH_KEEP === '1';
  const database = await openJobsDatabase(base, jobs, keep);
  if (database.seededIn !== undefined) console.log(`${jobs} jobs were made in ${database.seededIn} s`);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const docket = await startDocket('web', {
    PORT: String(port),
    PUBLIC_URL: address,
    DATABASE_URL: database.url,
    DATA_DIR: join(database.folder, 'docket'),
  });
  const cookie = await signIn(address, database.signInToken);
  const stop = async () => {
    await docket.stop();
    await database.close();
  };
  return { jobs, database, address, cookie, stop };
}

async function signIn(address: string, token: string): Promise<string> {
  const answer = await fetch(`${address}/sign-in/link/confirm`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address },
    body: new URLSearchParams({ token }),
  });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (cookies.length === 0) throw new Error(`the bench could not sign in: ${answer.status}`);
  return cookies.join('; ');
}

/** A page as a browser that was sent by nobody gets it: what went over the wire, and when its last byte came. */
function fetchPage(side: Side, path: string): Promise<{ milliseconds: number; bytes: number }> {
  const begun = performance.now();
  const headers = { cookie: side.cookie, 'accept-encoding': 'gzip, br', 'sec-fetch-site': 'none' };
  return new Promise((resolve, reject) => {
    const request = get(side.address + path, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ milliseconds: performance.now() - begun, bytes });
        else reject(new Error(`${path}: ${response.statusCode}`));
      });
    });
    request.on('error', reject);
  });
}

async function compare(
  name: string,
  page: (side: Side, nth: number) => string,
  small: Side,
  big: Side,
): Promise<void> {
  const times = new Map<Side, number[]>([
    [small, []],
    [big, []],
  ]);
  let largest = 0;
  for (let nth = 0; nth < requests; nth++) {
    for (const side of nth % 2 ? [small, big] : [big, small]) {
      const { milliseconds, bytes } = await fetchPage(side, page(side, nth));
      times.get(side)?.push(milliseconds);
      largest = Math.max(largest, bytes);
    }
  }
  const at = (side: Side, share: number) => percentile(times.get(side) ?? [], share);
  const ratio = at(big, 0.95) / at(small, 0.95);
  const missed = ratio > WANTED_RATIO || largest > WANTED_BYTES ? ' **not reached**' : '';
  const of = (side: Side) => `${round(at(side, 0.5))} ms, ${round(at(side, 0.95))} ms`;
  console.log(
    `${name} | ${of(small)} | ${of(big)} | ${round(ratio, 2)}${missed} | ${round(largest / 1000, 1)}`,
  );
}

type Scan = { table: string; scans: number; rows: number };

async function readScans({ database }: Side): Promise<Map<string, Scan>> {
  await new Promise((resolve) => setTimeout(resolve, 1_500)); // backends hand in their counts about once a second
  const rows = await database.query<Scan>(
    'SELECT relname AS "table", seq_scan::int AS scans, seq_tup_read::float AS rows FROM pg_stat_user_tables',
  );
  return new Map(rows.map((row) => [row.table, row]));
}

/** Small tables are read whole by right: what counts is rows that are read without an index, for each request. */
async function reportScans(side: Side, before: Map<string, Scan>, asked: number): Promise<void> {
  const after = await readScans(side);
  const read = [...after.values()]
    .map(({ table, scans, rows }) => ({
      table,
      scans: scans - (before.get(table)?.scans ?? 0),
      rows: rows - (before.get(table)?.rows ?? 0),
    }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
  for (const { table, scans, rows } of read) {
    console.log(`read without an index: ${table}, ${scans} times, ${round(rows / asked, 1)} rows a request`);
  }
  const large = read.filter(({ rows, scans }) => rows / scans > 1_000);
  console.log(
    large.length === 0 ? 'no large table was read without an index' : 'LARGE TABLES WERE READ WHOLE',
  );
}
