import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { keptShowsFlagged } from '../../documents/withhold-pictures.js';
import type { Viewer } from '../../jobs/permission.js';
import { collectOriginals } from '../../photos/collect-originals.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { StorageKey } from '../../platform/storage/storage-key.js';
import type { Gate, OutgoingText } from '../../vault/gate.js';
import { readJobExport } from './read-job-export.js';

type Parts = { db: Database; storage: Storage; gate: Gate };
type Stored = { path: string; key: StorageKey; bytes: number; sha256: string; at: Date };

/**
 * Writes everything that is kept of a job as one zip: `job.json`, `messages.json`, `photos.json`, `feed.json` (with
 * what its hash chain is computed from), the originals, the documents that were made, and `SHA256SUMS` over them all
 * (`sha256sum -c` reads it). The original of a photo that may show a passcode stays behind, and so does a document that
 * was made with it; `photos.json` and `job.json` say so.
 * Every word goes past the gate: at a hit nothing is written. Throws `not-found`, and `conflict` at a hit.
 */
export async function exportJob(
  { db, storage, gate }: Parts,
  viewer: Viewer,
  number: number,
  out: Writable,
): Promise<void> {
  const { texts, files } = await db.withOrganization(viewer.organizationId, async (tx) => {
    const { id, customerId, gallery, ...written } = await readJobExport(tx, viewer, number);
    const kept = await keepBack(tx, gallery);
    const photos = gallery.map(({ id: photoId }, at) => ({
      ...written.photos[at],
      ...(kept.has(photoId) ? { keptBack: 'It may show a passcode. A person has to clear it first.' } : {}),
    }));
    const papers = await readDocuments(tx, storage, viewer.organizationId, id);
    const job =
      papers.keptBack.length > 0 ? { ...written.job, documentsKeptBack: papers.keptBack } : written.job;
    const shown = { ...written, job, photos };
    const hits = await gate(tx, { customerId, texts: Object.entries(shown).flatMap(wordsOf) });
    if (hits.length > 0) {
      const places = [...new Set(hits.map(({ place }) => place))].join(', ');
      throw new DocketError(
        'conflict',
        `Nothing was exported: a passcode of this job stands in ${places}. Take it out there, or close the job.`,
      );
    }
    const originals = await hashed(
      tx,
      (await collectOriginals(tx, { kind: 'job', id })).filter(({ photoId }) => !kept.has(photoId)),
    );
    return { texts: shown, files: [...originals, ...papers.files] };
  });
  const jsons = Object.entries(texts).map(([name, value]) => ({
    path: `${name}.json`,
    bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`),
  }));
  await writeZip(storage, jsons, files, out);
}

/** Photos that are flagged, or of which a part is covered: their originals show what nobody outside is to see. */
async function keepBack(
  tx: Tx,
  gallery: { id: string; flag: unknown; original: { sha256: string } | null }[],
): Promise<Set<string>> {
  const blobs = await tx.blob.findMany({
    where: { sha256: { in: gallery.flatMap(({ original }) => original?.sha256 ?? []) } },
    select: { sha256: true, covers: true },
  });
  const covered = new Set(
    blobs.filter(({ covers }) => Array.isArray(covers) && covers.length > 0).map(({ sha256 }) => sha256),
  );
  return new Set(
    gallery
      .filter(({ flag, original }) => flag !== null || covered.has(original?.sha256 ?? ''))
      .map(({ id }) => id),
  );
}

async function hashed(tx: Tx, files: Awaited<ReturnType<typeof collectOriginals>>): Promise<Stored[]> {
  const photos = await tx.photo.findMany({
    where: { id: { in: files.map(({ photoId }) => photoId) } },
    select: { id: true, sha256: true },
  });
  const hashOf = new Map(photos.map(({ id, sha256 }) => [id, sha256 ?? '']));
  return files.map(({ photoId, path, ...file }) => ({
    ...file,
    path: `photos/${path}`,
    sha256: hashOf.get(photoId) ?? '',
  }));
}

/** Quotes, invoices, receipts and reports of the job, as they were made, but for those with a photo that is flagged. */
async function readDocuments(
  tx: Tx,
  storage: Storage,
  organizationId: string,
  jobId: string,
): Promise<{ files: Stored[]; keptBack: string[] }> {
  const invoices = await tx.invoice.findMany({ where: { jobId }, select: { id: true } });
  const quotes = await tx.quote.findMany({
    where: { OR: [{ jobId }, { extraOfJobId: jobId }] },
    select: { id: true },
  });
  const documents = await tx.document.findMany({
    where: {
      OR: [
        { recordKind: 'job', recordId: jobId },
        { recordKind: 'quote', recordId: { in: quotes.map(({ id }) => id) } },
        { recordKind: 'invoice', recordId: { in: invoices.map(({ id }) => id) } },
      ],
    },
    orderBy: { id: 'asc' },
  });
  const files: Stored[] = [];
  const keptBack: string[] = [];
  for (const [at, { kind, storageKey, bytes, sha256, createdAt }] of documents.entries()) {
    const path = `documents/${String(at + 1).padStart(3, '0')}-${kind}.pdf`;
    if (await keptShowsFlagged(tx, storage, { organizationId, sha256 })) {
      keptBack.push(path);
    } else {
      files.push({ path, key: storageKey as StorageKey, bytes, sha256, at: createdAt });
    }
  }
  return { files, keptBack };
}

/** Ids, hashes and times are no words: digits inside of them are nobody's passcode. */
const NO_WORDS =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,128}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

function wordsOf([place, value]: [string, unknown]): OutgoingText[] {
  if (typeof value === 'string') {
    return NO_WORDS.test(value) ? [] : [{ place, text: value }];
  }
  return typeof value === 'object' && value !== null && !(value instanceof Date)
    ? Object.values(value).flatMap((inner) => wordsOf([place, inner]))
    : [];
}

async function writeZip(
  storage: Storage,
  jsons: readonly { path: string; bytes: Buffer }[],
  files: readonly Stored[],
  out: Writable,
): Promise<void> {
  const zip = new yazl.ZipFile();
  const archive = zip.outputStream as Readable;
  zip.on('error', (error: Error) => archive.destroy(error));
  const sums = [
    ...jsons.map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`),
    ...files.map(({ path, sha256 }) => `${sha256}  ${path}`),
  ];
  for (const { path, bytes } of [
    { path: 'SHA256SUMS', bytes: Buffer.from(`${sums.join('\n')}\n`) },
    ...jsons,
  ]) {
    zip.addBuffer(bytes, path);
  }
  for (const { path, key, bytes, at } of files) {
    zip.addReadStreamLazy(path, { compress: false, size: bytes, mtime: at }, (give) => {
      storage.openRead(key).then(
        ({ stream }) => give(null, stream),
        (error: unknown) => give(error, archive),
      );
    });
  }
  zip.end();
  await pipeline(archive, out, { end: out !== process.stdout });
}
