import { performance } from 'node:perf_hooks';
import { composeDocument } from '../src/documents/compose/compose-document.js';
import { readPdf } from '../src/documents/pdf/read-pdf.js';
import { renderPdf } from '../src/documents/pdf/render-pdf.js';
import type { JobReportView } from '../src/documents/views/job-report-view.js';
import { DiskStorage } from '../src/platform/storage/disk-storage.js';
import type { StorageKey } from '../src/platform/storage/storage-key.js';
import { answerQuestions } from './bench-process.js';
import { ownCpu } from './process-cpu.js';

/** What the process is told: to draw a report, or to read the last one back as the gate does. */
export type Question = { view: JobReportView; keys: ReadonlyMap<string, StorageKey> } | 'read back';
export type Taken = { ms: number; cpu: number; bytes: number };

// What report.ts measures: a process that does nothing else, as Chromium's do.
const storage = new DiskStorage(process.env.STORAGE ?? '');
let last: Buffer = Buffer.alloc(0);

async function draw({ view, keys }: Exclude<Question, string>): Promise<Buffer> {
  const read = [...keys].map(async ([id, key]) => [id, await storage.read(key)] as const);
  const pictures = new Map(await Promise.all(read));
  return (await renderPdf(composeDocument(view), pictures)).pdf;
}

answerQuestions(async (question: Question) => {
  const before = ownCpu();
  const begun = performance.now();
  if (question === 'read back') {
    await readPdf(last);
  } else {
    last = await draw(question);
  }
  return {
    ms: performance.now() - begun,
    cpu: ownCpu() - before,
    bytes: last.length,
  } satisfies Taken;
});
