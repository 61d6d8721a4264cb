import { readFile, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { answerQuestions } from './bench-process.js';
import type { PhotoRound } from './photo-round.js';

// What photos.ts measures Docket against: nothing but sharp, as well as we know how, from a file to two files.
sharp.concurrency(1);
sharp.cache(false);

async function makeBoth(file: string): Promise<void> {
  const preview = await sharp(await readFile(file))
    .autoOrient()
    .resize(1600, 1600, { fit: 'inside', withoutEnlargement: true, kernel: 'mitchell' })
    .jpeg({ quality: 80, mozjpeg: false })
    .toBuffer();
  const thumbnail = await sharp(preview)
    .resize(400, 400, { fit: 'inside', withoutEnlargement: true, kernel: 'mitchell' })
    .webp({ quality: 75, effort: 2 })
    .toBuffer();
  await Promise.all([
    writeFile(`${file}-preview.jpg`, preview),
    writeFile(`${file}-thumbnail.webp`, thumbnail),
  ]);
}

answerQuestions(async ({ files, parallel }: { files: readonly string[]; parallel: number }) => {
  const limit = pLimit(parallel);
  const begun = performance.now();
  const cpu = process.cpuUsage();
  await Promise.all(files.map((file) => limit(() => makeBoth(file))));
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, cpuSeconds: (user + system) / 1e6 } satisfies PhotoRound;
});
