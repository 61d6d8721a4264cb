/**
 * Photos a second through Docket's whole worker: claimed from the ledger, fetched over HTTP, hashed, fsynced,
 * identified, rendered, fsynced again, entered in PostgreSQL and in the feed. Against a bare sharp loop from file
 * to files with the best settings known, and `vipsthumbnail` (Debian: libvips-tools), one process a size. The worker,
 * the loop and the media host are processes of their own; rounds alternate, so that what else the machine does
 * hits all of them.
 *
 *   npx tsx bench/photos.ts [rounds] [photos a round] [a photo of your own.jpg …]
 */
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import pLimit from 'p-limit';
import { openBenchDatabase } from './bench-database.js';
import { startBenchProcess } from './bench-process.js';
import { prepareDocket } from './first-organization.js';
import { median, round } from './percentile.js';
import { phonePhotos, withComment } from './phone-photos.js';
import type { PhotoRound } from './photo-round.js';
import type { WorkerRound } from './photo-worker.js';

const [rounds = 5, count = 24] = process.argv.slice(2, 4).map(Number);
const PARALLEL = 3;
/** vipsthumbnail is slow enough that fewer will do. */
const VIPS_COUNT = 6;
const run = promisify(execFile);

const photos = await phonePhotos(process.argv.slice(4));
const database = await openBenchDatabase();
const { organizationId } = await prepareDocket(database, { publicUrl: 'http://localhost', replyDelayMs: 0 });
const media = await startBenchProcess('media-server');
const address = await media.ask<string>(photos);
const worker = await startBenchProcess('photo-worker', {
  DATABASE_URL: database.url,
  STORAGE: join(database.folder, 'photos'),
  MEDIA_HOST: new URL(address).host,
});
const bare = await startBenchProcess('bare-sharp');
let number = 0;

const ways: Record<string, () => Promise<PhotoRound & { count: number }>> = {
  docket: runDocket,
  bareSharp: runBareSharp,
};
try {
  if (await hasVipsthumbnail()) ways.vipsthumbnail = runVipsthumbnail;
  const rates: Record<string, number[]> = {};
  const cpu: Record<string, number[]> = {};
  for (let index = 0; index <= rounds; index += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const { seconds, cpuSeconds, count: done } = await way();
      // The first round warms up.
      if (index === 0) continue;
      rates[name] = [...(rates[name] ?? []), done / seconds];
      if (cpuSeconds) cpu[name] = [...(cpu[name] ?? []), (cpuSeconds * 1_000) / done];
    }
  }
  report(rates, cpu);
} finally {
  await Promise.all([worker.stop(), bare.stop(), media.stop()]);
  await database.close();
}

async function runDocket() {
  const urls = Array.from({ length: count }, () => `${address}/${number++}`);
  const taken = await worker.ask<PhotoRound>({ organizationId, urls } satisfies WorkerRound);
  return { ...taken, count };
}

async function runBareSharp() {
  return inFolder(count, (files) => bare.ask<PhotoRound>({ files, parallel: PARALLEL }));
}

async function runVipsthumbnail() {
  return inFolder(VIPS_COUNT, async (files) => {
    const limit = pLimit(PARALLEL);
    const begun = performance.now();
    await Promise.all(files.map((file) => limit(() => vipsthumbnail(file))));
    return { seconds: (performance.now() - begun) / 1_000 };
  });
}

async function vipsthumbnail(file: string): Promise<void> {
  for (const [size, output] of [
    ['1600x1600>', '%s-preview.jpg[Q=80,strip]'],
    ['400x400>', '%s-thumbnail.webp[Q=75,effort=2,strip]'],
  ] as const) {
    await run('vipsthumbnail', ['--size', size, '--export-profile', 'srgb', '-o', output, file]);
  }
}

/** What `work` takes for files of its own, which are not there afterwards. */
async function inFolder(photoCount: number, work: (files: string[]) => Promise<PhotoRound>) {
  const folder = join(database.folder, 'files');
  await mkdir(folder);
  const files = Array.from({ length: photoCount }, (_, index) => join(folder, `${index}.jpg`));
  for (const [index, file] of files.entries()) {
    await writeFile(file, withComment(photos[index % photos.length] as Buffer, `${number++}`));
  }
  const taken = await work(files);
  await rm(folder, { recursive: true });
  return { ...taken, count: photoCount };
}

async function hasVipsthumbnail(): Promise<boolean> {
  return run('vipsthumbnail', ['--version']).then(
    () => true,
    () => false,
  );
}

function report(rates: Record<string, number[]>, cpu: Record<string, number[]>): void {
  for (const [name, list] of Object.entries(rates)) {
    const own = cpu[name] ? `, ${round(median(cpu[name]))} ms of CPU a photo in its own process` : '';
    console.log(`photos, ${name}: ${round(median(list), 1)}/s${own}`);
  }
  const ratio = (name: string) =>
    round(median((rates.docket ?? []).map((rate, index) => rate / (rates[name]?.[index] ?? Number.NaN))), 2);
  const bytes = photos.reduce((sum, photo) => sum + photo.length, 0) / photos.length;
  console.log(`  ${ratio('bareSharp')} of bare sharp (wanted 0.9); photos of ${round(bytes / 1e6, 1)} MB`);
  console.log(
    rates.vipsthumbnail
      ? `  ${ratio('vipsthumbnail')} times vipsthumbnail (wanted 3)`
      : '  vipsthumbnail is not installed (libvips-tools)',
  );
}
