/**
 * Seconds and bytes of a job report with 20 photos, against the same report printed by a headless Chromium that is
 * already running and warm, in alternating rounds of one run. Needs a Chromium (CHROMIUM, or /usr/bin/chromium).
 * Run: `npx tsx bench/report.ts [rounds]`.
 */
import { performance } from 'node:perf_hooks';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { composeDocument } from '../src/documents/compose/compose-document.js';
import { renderDocumentHtml } from '../src/documents/html/render-html.js';
import { renderPdf } from '../src/documents/pdf/render-pdf.js';
import type { JobReportView } from '../src/documents/views/job-report-view.js';
import { jobReport, photo, said } from '../test/documents/sample-views.js';

const rounds = Number(process.argv[2] ?? 5);
const PHOTOS = 20;

const photos = Array.from({ length: PHOTOS }, (_, at) =>
  photo(at + 1, { caption: said(`What was found at place ${at + 1}`), width: 800, height: 600 }),
);
const view: JobReportView = {
  ...jobReport,
  photos: [
    { phase: 'before', photos: photos.slice(0, 8) },
    { phase: 'during', photos: photos.slice(8, 12) },
    { phase: 'after', photos: photos.slice(12) },
  ],
};
const pictures = new Map<string, Buffer>();
for (const { id } of photos) {
  pictures.set(id, await madeUp());
}
const shown = [...pictures.values()].reduce((sum, { length }) => sum + length, 0);

/** As large as a photo of that size is: soft shapes and some noise. */
async function madeUp(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const small = await sharp({ create: { width: 80, height: 60, channels: 3, noise, background: '#888' } })
    .png()
    .toBuffer();
  return await sharp(small).resize(800, 600, { kernel: 'cubic' }).jpeg({ quality: 76 }).toBuffer();
}

const asData = (id: string) => `data:image/jpeg;base64,${pictures.get(id)?.toString('base64') ?? ''}`;
const STYLE = `body { font: 9.5pt Inter, sans-serif } .paper-pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 12px }
  figure { margin: 0; break-inside: avoid } img { width: 100%; height: auto } td, th { text-align: start }`;

const docket = async () => (await renderPdf(composeDocument(view), pictures)).pdf.length;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const printed = async () => {
  const links = {
    thumbnail: asData,
    full: (id: string) => `${view.photoBase}${id}`,
    logo: null,
    signature: null,
  };
  const html = renderDocumentHtml(view, links);
  // A page of its own, as each report of each customer would have.
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><title>Report</title><style>${STYLE}</style>${html}`, {
    waitUntil: 'load',
  });
  const { length } = await page.pdf({ format: 'A4', tagged: true, outline: true });
  await page.close();
  return length;
};

const ways = { docket, chromium: printed };
const took: Record<keyof typeof ways, number[]> = { docket: [], chromium: [] };
const bytes = { docket: 0, chromium: 0 };
// The first rounds warm both up.
for (let round = -10; round < rounds; round += 1) {
  for (const way of ['docket', 'chromium'] as const) {
    const start = performance.now();
    bytes[way] = await ways[way]();
    if (round >= 0) {
      took[way].push(performance.now() - start);
    }
  }
}
await browser.close();

const sorted = (way: keyof typeof ways) => took[way].sort((a, b) => a - b);
const median = (way: keyof typeof ways) => sorted(way)[Math.floor(rounds / 2)] ?? 0;
const best = (way: keyof typeof ways) => sorted(way)[0] ?? 0;
console.log(`report with ${PHOTOS} photos (${Math.round(shown / 1000)} kB of pictures), ${rounds} rounds`);
for (const way of ['docket', 'chromium'] as const) {
  const size = Math.round(bytes[way] / 1000);
  console.log(`  ${way}: median ${median(way).toFixed(0)} ms, best ${best(way).toFixed(0)} ms, ${size} kB`);
}
const faster = (of: typeof median) => (of('chromium') / of('docket')).toFixed(1);
// On a machine that is shared the median says more about the others.
console.log(`  times as fast: median ${faster(median)}, best ${faster(best)} (wanted: 20)`);
console.log(`  bytes: ${(bytes.docket / bytes.chromium).toFixed(2)} of Chromium's (wanted: 1)`);
