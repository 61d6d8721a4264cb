import sharp from 'sharp';
import type { JobReportView } from '../src/documents/views/job-report-view.js';
import { newId } from '../src/platform/ids.js';
import { frame, jobReport, photo, said } from '../test/documents/sample-views.js';

export const PHOTOS = 20;
export const photoIds: readonly string[] = Array.from({ length: PHOTOS }, () => newId());

/** As large as a photo of that size is: soft shapes and some noise. */
export async function makeUpPicture(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const small = await sharp({ create: { width: 80, height: 60, channels: 3, noise, background: '#888' } })
    .png()
    .toBuffer();
  return await sharp(small).resize(800, 600, { kernel: 'cubic' }).jpeg({ quality: 76 }).toBuffer();
}

/** What people write: some words again and again, and in every report some that were in none before. */
const COMMON =
  `the a on of and was with new old at in to is screen battery charger port camera board glass frame cable
  replaced cleaned tested cracked loose worn dry wet hot noisy leaking works sealed tightened checked left right upper
  lower corner edge back front side hinge button switch valve pipe filter motor pump door before after during repair`
    .trim()
    .split(/\s+/);

function words(count: number): string {
  return Array.from({ length: count }, (_, at) => (at % 6 === 5 ? name() : pick(COMMON))).join(' ');
}

function name(): string {
  return Array.from(
    { length: 3 + Math.floor(Math.random() * 2) },
    () => pick('bdfgklmnprst') + pick('aeiou'),
  ).join('');
}

function pick(from: string | readonly string[]): string {
  return from[Math.floor(Math.random() * from.length)] ?? '';
}

/** A report that nobody has drawn before: its own customer, words and numbers, and the photos. */
export function newReport(): JobReportView {
  const photos = photoIds.map((id, at) => ({
    ...photo(at + 1, { caption: said(words(8)), width: 800, height: 600 }),
    id,
  }));
  return {
    ...jobReport,
    customer: { ...frame.customer, name: said(`${name()} ${name()}`) },
    jobNumber: Math.floor(Math.random() * 100_000),
    title: said(words(5)),
    summary: said(`${words(40)}.\n${words(30)}.`),
    photos: [
      { phase: 'before', photos: photos.slice(0, 8) },
      { phase: 'during', photos: photos.slice(8, 12) },
      { phase: 'after', photos: photos.slice(12) },
    ],
  };
}
