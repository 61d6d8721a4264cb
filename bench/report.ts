/**
 * Milliseconds, CPU and bytes of a job report with 20 photos, against the same report printed by a headless Chromium
 * that is already running and warm, in alternating rounds of one run, each in processes of its own. Every round is
 * another report: other texts, a page that was never open before. Needs a Chromium (CHROMIUM, or /usr/bin/chromium)
 * and Linux.
 *
 * What is measured is what whoever asks for the report waits for: from its view, with the pictures as files on the
 * disk, to the bytes of the PDF; on both sides with composing it and reading the pictures. Left out on both sides: the
 * database, making the pictures small, tidying up. Reading a finished PDF back for the gate, which either way would
 * need before sending, is told apart.
 *
 * Run: `npx tsx bench/report.ts [rounds]`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { renderDocumentHtml } from '../src/documents/html/render-html.js';
import type { JobReportView } from '../src/documents/views/job-report-view.js';
import { DiskStorage } from '../src/platform/storage/disk-storage.js';
import { renditionKey, type StorageKey } from '../src/platform/storage/storage-key.js';
import { startBenchProcess } from './bench-process.js';
import { median, round } from './percentile.js';
import { children, familyCpu } from './process-cpu.js';
import type { Question, Taken } from './report-drawer.js';
import { makeUpPicture, newReport, PHOTOS, photoIds } from './report-views.js';

const WARM_UP = 20;
/** Each side begins when the other has tidied up: Chromium's processes work on after a page was closed. */
const SETTLE_MS = 400;
const rounds = Number(process.argv[2] ?? 15);
const folder = await mkdtemp(join(tmpdir(), 'docket-report-'));
const storage = new DiskStorage(join(folder, 'storage'));
const keys = new Map<string, StorageKey>();
let shown = 0;
for (const [at, id] of photoIds.entries()) {
  const picture = await makeUpPicture();
  const key = renditionKey(id, `${at}`.padStart(64, '0'), 'document', 'jpg');
  await storage.putStream(key, Readable.from([picture]), { contentType: 'image/jpeg' });
  await writeFile(join(folder, `${id}.jpg`), picture);
  keys.set(id, key);
  shown += picture.length;
}

const drawer = await startBenchProcess('report-drawer', { STORAGE: join(folder, 'storage') });
const others = new Set(children());
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const chromiumPid = children().find((pid) => !others.has(pid)) ?? Number.NaN;
const context = await browser.newContext();
const paper = join(folder, 'report.html');
const STYLE = `body { font: 9.5pt Inter, sans-serif } .paper-pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 12px }
  figure { margin: 0; break-inside: avoid } img { width: 100%; height: auto } td, th { text-align: start }`;

/**
 * The quickest of the ways tried: one context for all, a new page from a file, its pictures beside it and asked for at
 * once. (As data within the page it took half as long again.)
 */
async function print(view: JobReportView): Promise<Taken> {
  const before = familyCpu(chromiumPid);
  const begun = performance.now();
  const article = renderDocumentHtml(view, {
    thumbnail: (id) => `${id}.jpg`,
    full: (id) => `${view.photoBase}${id}`,
    logo: null,
    signature: null,
  }).replaceAll(' loading="lazy"', '');
  await writeFile(
    paper,
    `<!doctype html><meta charset="utf-8"><title>Report</title><style>${STYLE}</style>${article}`,
  );
  const page = await context.newPage();
  await page.goto(pathToFileURL(paper).href, { waitUntil: 'load' });
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  const taken = {
    ms: performance.now() - begun,
    cpu: familyCpu(chromiumPid) - before,
    bytes: pdf.length,
  };
  await page.close();
  return taken;
}

const took: Record<'docket' | 'chromium', Taken[]> = { docket: [], chromium: [] };
const reading: Taken[] = [];
try {
  for (let at = -WARM_UP; at < rounds; at += 1) {
    const view = newReport();
    await sleep(SETTLE_MS);
    const drawn = await drawer.ask<Taken>({ view, keys } satisfies Question);
    await sleep(SETTLE_MS);
    const printed = await print(view);
    if (at >= 0) {
      took.docket.push(drawn);
      took.chromium.push(printed);
    }
  }
  for (let at = 0; at < rounds; at += 1) {
    reading.push(await drawer.ask<Taken>('read back' satisfies Question));
  }
} finally {
  await Promise.all([browser.close(), drawer.stop()]);
  await rm(folder, { recursive: true, force: true });
}

console.log(`report with ${PHOTOS} photos (${round(shown / 1000)} kB of pictures), ${rounds} rounds`);
const say = (taken: readonly Taken[]) => {
  const ms = taken.map((one) => one.ms);
  const cpu = round(median(taken.map((one) => one.cpu)), 1);
  return `median ${round(median(ms), 1)} ms, best ${round(Math.min(...ms), 1)} ms, CPU median ${cpu} ms`;
};
for (const [way, taken] of Object.entries(took)) {
  console.log(`  ${way}: ${say(taken)}, ${round(median(taken.map(({ bytes }) => bytes)) / 1000)} kB`);
}
console.log(`  beside it, a PDF of Docket's read back for the gate: ${say(reading)}`);
const ratio = (of: keyof Taken) =>
  median(took.docket.map((drawn, at) => (took.chromium[at]?.[of] ?? Number.NaN) / drawn[of]));
const bestOf = (taken: readonly Taken[]) => Math.min(...taken.map(({ ms }) => ms));
const best = bestOf(took.chromium) / bestOf(took.docket);
// On a machine that is shared the wall clock says as much about the others as about the two.
console.log(
  `  times as fast: median of the rounds ${round(ratio('ms'), 1)}, best ${round(best, 1)} (wanted: 20)`,
);
console.log(`  times less CPU, of Chromium's processes alone: ${round(ratio('cpu'), 1)}`);
console.log(`  bytes: ${round(1 / ratio('bytes'), 3)} of Chromium's (wanted: 1)`);
