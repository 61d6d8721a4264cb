import type { RecordKind, RecordRef } from '../activity/record.js';
import { verifyChain } from '../activity/verify-chain.js';
import { verifyInvoices } from '../invoices/verify-invoices.js';
import { verifyFiles, verifyPhotoHashes, verifyTombstones } from '../photos/verify-files.js';
import type { Database, Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import type { Storage } from '../platform/storage/storage.js';
import { verifySigned } from '../quotes/verify-signed.js';
import { verifyDocuments } from './verify-documents.js';

type VerifyReport = {
  /** Feeds whose chains were recomputed, and the entries in them. */
  feeds: number;
  entries: number;
  /** Entries whose content was erased with a person's data: the chain holds without it. */
  erased: number;
  /** Files that were read and hashed. */
  originals: number;
  renditions: number;
  /** Documents that customers hold. */
  documents: number;
  /** Signatures under quotes that were sealed anew. */
  signatures: number;
  /** One sentence for each thing that is not as it was written; empty when all is well. */
  problems: string[];
};

type Parts = { db: Database; storage: Storage };

/**
 * Checks, without any network but the storage's own, that an organization's records are what they were: every feed's
 * chain, every record's feed, the bytes of every original and rendition, and that each photo a feed swears to is
 * there with the same hash; that documents are byte for byte what customers hold, and what was signed is what its seal
 * covers; what was invoiced and paid. With `jobNumber`: the job's feed, photos and documents, its quotes' and its
 * conversations'. Beside a running Docket it holds up only the writers of a feed that looks broken, for a second look. Throws `not-found`
 * for a job that is not there, and `StorageError` when the storage does not answer.
 */
export async function verifyOrganization(
  { db, storage }: Parts,
  organizationId: string,
  { jobNumber }: { jobNumber?: number } = {},
): Promise<VerifyReport> {
  const run = <T>(work: (tx: Tx) => Promise<T>) => db.withOrganization(organizationId, work);
  const job = jobNumber === undefined ? undefined : await run((tx) => recordsOfJob(tx, jobNumber));
  const feeds = job?.feeds ?? (await run(allFeeds));
  const report: VerifyReport = {
    feeds: feeds.length,
    entries: 0,
    erased: 0,
    originals: 0,
    renditions: 0,
    documents: 0,
    signatures: 0,
    problems: [],
  };
  for (const record of feeds) {
    await verifyFeed(run, record, report);
  }
  for (const record of job?.withPhotos ?? [undefined]) {
    await verifyBytes({ db, storage }, { organizationId, ...(record ? { record } : {}) }, report);
  }
  const { documents, problems } = await verifyDocuments({ db, storage }, organizationId, job?.feeds);
  report.documents = documents;
  report.problems.push(...problems, ...(job ? [] : await verifyInvoices(run)));
  report.problems = [...new Set(report.problems)];
  return report;
}

type Run = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** Kinds of record whose first entry is written with them: without a feed, the feed was taken away. */
const ALWAYS_WITH_FEED = ['job', 'quote', 'conversation'] as const;

/** Every feed that is there, and every record that must have one. */
async function allFeeds(tx: Tx): Promise<RecordRef[]> {
  const select = { recordKind: true, recordId: true } as const;
  const heads = await tx.activityHead.findMany({ select });
  const written = await tx.activity.groupBy({ by: ['recordKind', 'recordId'] });
  const id = { select: { id: true } } as const;
  const records = {
    job: await tx.job.findMany(id),
    quote: await tx.quote.findMany(id),
    conversation: await tx.conversation.findMany(id),
  };
  const due = ALWAYS_WITH_FEED.flatMap((recordKind) =>
    records[recordKind].map((record) => ({ recordKind, recordId: record.id })),
  );
  const feeds = new Map<string, RecordRef>();
  for (const { recordKind, recordId } of [...heads, ...written, ...due]) {
    feeds.set(`${recordKind} ${recordId}`, { kind: recordKind as RecordKind, id: recordId });
  }
  return [...feeds.values()];
}

/** A job's own feed, its quotes' and its conversations'; and of these the records that bring photos of their own. */
async function recordsOfJob(
  tx: Tx,
  number: number,
): Promise<{ feeds: RecordRef[]; withPhotos: RecordRef[] }> {
  const row = await tx.job.findFirst({ where: { number }, select: { id: true, quoteId: true } });
  if (!row) {
    throw notFound('job');
  }
  const job: RecordRef = { kind: 'job', id: row.id };
  const quotes = await tx.quote.findMany({
    where: { OR: [{ id: row.quoteId ?? row.id }, { jobId: row.id }, { extraOfJobId: row.id }] },
    orderBy: { number: 'asc' },
    select: { id: true },
  });
  const linked = [job, ...quotes.map((quote) => ({ kind: 'quote' as const, id: quote.id }))];
  const conversations = await tx.conversation.findMany({
    where: { OR: linked.map(({ kind, id }) => ({ recordKind: kind, recordId: id })) },
    select: { id: true },
  });
  const feeds = [...linked, ...conversations.map(({ id }): RecordRef => ({ kind: 'conversation', id }))];
  const others = await tx.photoPlace.findMany({
    where: {
      OR: feeds.slice(1).map(({ kind, id }) => ({ recordKind: kind, recordId: id })),
      photo: { places: { none: { recordKind: job.kind, recordId: job.id } } },
    },
    select: { recordId: true },
    distinct: ['recordId'],
  });
  const own = new Set(others.map(({ recordId }) => recordId));
  return { feeds, withPhotos: [job, ...feeds.slice(1).filter(({ id }) => own.has(id))] };
}

async function verifyFeed(run: Run, record: RecordRef, report: VerifyReport): Promise<void> {
  let chain = await run((tx) => verifyChain(tx, record));
  if (chain.problems.length > 0) {
    // Beside a running Docket an entry can be written between two reads: look again while nobody writes.
    chain = await run(async (tx) => {
      await lockFeed(tx, record);
      return verifyChain(tx, record);
    });
  }
  report.entries += chain.entries;
  report.erased += chain.erased;
  report.problems.push(...chain.problems);
  const mustHaveOne = (ALWAYS_WITH_FEED as readonly string[]).includes(record.kind);
  if (mustHaveOne && chain.entries === 0 && chain.problems.length === 0) {
    report.problems.push(`${record.kind} ${record.id}: has no feed`);
  }
  const problems = await run(async (tx) => {
    const { sworn, ...deleted } = await swornPhotos(tx, record);
    return [...(await verifyPhotoHashes(tx, sworn)), ...(await verifyTombstones(tx, record, deleted))];
  });
  report.problems.push(...problems.map(({ sentence }) => `${record.kind} ${record.id}: ${sentence}`));
  if (record.kind === 'quote') {
    const signed = await run((tx) => verifySigned(tx, record.id));
    report.signatures += signed.signatures;
    report.problems.push(...signed.problems);
  }
}

async function lockFeed(tx: Tx, { kind, id }: RecordRef): Promise<void> {
  await tx.$queryRaw`
    SELECT sequence FROM activity_head WHERE record_kind = ${kind} AND record_id = ${id}::uuid FOR UPDATE`;
}

type SwornPhotos = {
  /** Hashes that the feed swears to, also those of photos that were deleted since. */
  sworn: { photoId: string; sha256: string }[];
  /** The photos whose deliberate deletion stands in it. */
  tombstones: string[];
  /** A tombstone was erased with a person's data. */
  erased: boolean;
};

async function swornPhotos(tx: Tx, record: RecordRef): Promise<SwornPhotos> {
  const entries = await tx.activity.findMany({
    where: {
      recordKind: record.kind,
      recordId: record.id,
      type: { in: ['photo.stored', 'photo.linked', 'photo.deleted'] },
    },
    orderBy: { sequence: 'asc' },
    select: { type: true, content: true },
  });
  const said = entries.map(({ type, content }) => ({
    type,
    ...(content as { photoId?: string; sha256?: string | null } | null),
  }));
  const deletions = said.filter(({ type }) => type === 'photo.deleted');
  return {
    sworn: said.flatMap(({ photoId, sha256 }) => (photoId && sha256 ? [{ photoId, sha256 }] : [])),
    tombstones: deletions.flatMap(({ photoId }) => photoId ?? []),
    erased: deletions.some(({ photoId }) => !photoId),
  };
}

async function verifyBytes(
  parts: Parts,
  scope: { organizationId: string; record?: RecordRef },
  report: VerifyReport,
): Promise<void> {
  const files = verifyFiles(parts, scope);
  for (;;) {
    const { done, value } = await files.next();
    if (done) {
      report.originals += value.originals;
      report.renditions += value.renditions;
      return;
    }
    report.problems.push(value.sentence);
  }
}
