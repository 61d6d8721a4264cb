import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { exportJob } from '../../src/app/export/export-job.js';
import { DiskStorage } from '../../src/platform/storage/disk-storage.js';
import { createGate } from '../../src/vault/gate.js';
import { loadMasterKeys, type MasterKeys } from '../../src/vault/master-keys.js';
import { crawl, type Haystack, readApi } from '../journeys/canary-hunt.js';
import type { DocketUnderTest } from '../journeys/docket-under-test.js';
import type { Browser } from '../journeys/signed-in.js';
import { unzip } from '../photos/unzip.js';
import { readPapers } from './paper-hunt.js';

export type Left = {
  docket: DocketUnderTest;
  /** As the customer has it, without an account, and with an API key. */
  customer: Browser;
  api: Browser;
  mails: readonly string[];
  jobs: readonly { number: number }[];
  /** Where the customer's crawl begins beside what was texted to them. */
  pages?: readonly string[];
  lookouts?: MasterKeys['lookouts'];
};

/** Everything that left, or that somebody outside of the shop can look at. */
export async function everythingThatLeft(left: Left): Promise<Haystack[]> {
  const { docket, customer, api, mails, pages = [] } = left;
  const { haystacks: papers } = await readPapers(docket);
  const sent = docket.twilio.outbox();
  const links = [...sent.map(({ body }) => body ?? ''), ...mails.map(readMail)].flatMap((text) =>
    [...text.matchAll(/\/[qd]\/[\w-]{20,}/g)].map(([path]) => path),
  );
  await crawl(customer, [...new Set([...links, ...pages])], 300);
  await readApi(api);
  return [
    ...papers,
    ...(await readExports(left)),
    ...[customer, api].flatMap(({ seen }) => seen.map(({ address, text }) => ({ place: address, text }))),
    ...sent.map(({ to, body }) => ({ place: `text to ${to}`, text: body ?? '' })),
    ...mails.map((text, at) => ({ place: `mail ${at}`, text: readMail(text) })),
    { place: 'the log', text: docket.logs() },
  ];
}

/** A mail with its lines joined and its parts decoded; a PDF on it is one of the papers, read already. */
export function readMail(source: string): string {
  return source
    .replace(/=\r?\n/g, '')
    .replace(/=3D/g, '=')
    .replace(/(?:^[A-Za-z0-9+/]{40,}={0,2}\r?\n)+(?:^[A-Za-z0-9+/]+={0,2}\r?$)?/gm, (block) => {
      const decoded = Buffer.from(block, 'base64');
      return decoded.subarray(0, 4).toString() === '%PDF' ? '[paper]' : decoded.toString();
    });
}

async function readExports({ docket, jobs, lookouts }: Left): Promise<Haystack[]> {
  const files: Haystack[] = [];
  for (const { number } of jobs) {
    for (const [path, bytes] of await exportOf(docket, number, lookouts)) {
      files.push({
        place: `export of job ${number}: ${path}`,
        text: /\.json$/.test(path) ? bytes.toString() : path,
      });
    }
  }
  return files;
}

/** The files of a job's export, by their paths, as its owner gets it. */
export async function exportOf(
  docket: DocketUnderTest,
  jobNumber: number,
  lookouts?: MasterKeys['lookouts'],
): Promise<Map<string, Buffer>> {
  const loaded = loadMasterKeys(undefined, docket.dataDir, () => {});
  const gate = createGate(lookouts ? { ...loaded, lookouts } : loaded);
  const { db } = docket.database;
  const storage = new DiskStorage(`${docket.dataDir}/storage`);
  const viewer = {
    organizationId: docket.organizationId,
    memberId: docket.organizationId,
    role: 'owner',
  } as const;
  const out = new PassThrough();
  const [zip] = await Promise.all([buffer(out), exportJob({ db, storage, gate }, viewer, jobNumber, out)]);
  return await unzip(zip);
}
