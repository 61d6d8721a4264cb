import { createHash } from 'node:crypto';
import type { RecordRef } from '../activity/record.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { Storage } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { originalKey, parseStorageKey, type StorageKey } from '../platform/storage/storage-key.js';

/** Something in storage or ledger that is not as it was written. */
export type FileProblem = {
  /** The hash of the original it is about. */
  sha256: string;
  file: 'original' | 'thumbnail' | 'preview' | (string & {});
  problem: 'missing' | 'changed' | 'wrong-size' | 'unreadable' | 'no-rendition';
  /** One sentence for whoever runs `docket verify`. */
  sentence: string;
};

const PAGE = 100;
const NEEDED = ['thumbnail', 'preview'];

/**
 * Reads every original and rendition of an organization, or of one record, and compares hash and size with what
 * was written down. Yields what differs. Streams: memory does not grow with files or their number.
 */
export async function* verifyFiles(
  { db, storage }: { db: Database; storage: Storage },
  scope: { organizationId: string; record?: RecordRef },
): AsyncGenerator<FileProblem, { originals: number; renditions: number }> {
  const { organizationId, record } = scope;
  const checked = { originals: 0, renditions: 0 };
  let after = '';
  for (;;) {
    const blobs = await db.withOrganization(organizationId, (tx) =>
      readPage(tx, organizationId, after, record),
    );
    for (const blob of blobs) {
      checked.originals += 1;
      checked.renditions += blob.renditions.length;
      yield* verifyBlob(storage, organizationId, blob);
    }
    const last = blobs.at(-1);
    if (!last || blobs.length < PAGE) {
      return checked;
    }
    after = last.sha256;
  }
}

type Written = { sha256: string; bytes: number };
type BlobPage = Awaited<ReturnType<typeof readPage>>;

async function readPage(tx: Tx, organizationId: string, after: string, record: RecordRef | undefined) {
  const onRecord = record
    ? await tx.photo.findMany({
        where: {
          sha256: { gt: after },
          places: { some: { recordKind: record.kind, recordId: record.id } },
        },
        distinct: ['sha256'],
        orderBy: { sha256: 'asc' },
        take: PAGE,
        select: { sha256: true },
      })
    : undefined;
  const blobs = await tx.blob.findMany({
    where: {
      organizationId,
      sha256: onRecord ? { in: onRecord.flatMap(({ sha256 }) => sha256 ?? []) } : { gt: after },
      // Deliberately deleted: the tombstones are looked at with the feeds.
      removedAt: null,
    },
    orderBy: { sha256: 'asc' },
    take: PAGE,
    select: { sha256: true, bytes: true, kind: true, state: true },
  });
  const renditions = await tx.rendition.findMany({
    where: { organizationId, blobSha256: { in: blobs.map(({ sha256 }) => sha256) } },
  });
  return blobs.map((blob) => ({
    ...blob,
    renditions: renditions.filter(({ blobSha256 }) => blobSha256 === blob.sha256),
  }));
}

async function* verifyBlob(
  storage: Storage,
  organizationId: string,
  blob: BlobPage[number],
): AsyncGenerator<FileProblem> {
  const { sha256 } = blob;
  const problem = await compare(storage, originalKey(organizationId, sha256), blob);
  if (problem) {
    yield { sha256, file: 'original', problem, sentence: say('original', sha256, problem) };
  }
  for (const rendition of blob.renditions) {
    const wrong = await compare(storage, parseStorageKey(rendition.storageKey), rendition);
    if (wrong) {
      yield { sha256, file: rendition.kind, problem: wrong, sentence: say(rendition.kind, sha256, wrong) };
    }
  }
  const made = new Set(blob.renditions.map(({ kind }) => kind));
  for (const kind of blob.kind === 'photo' && blob.state === 'stored' ? NEEDED : []) {
    if (!made.has(kind)) {
      const sentence = `The ${kind} of ${sha256} was never written down.`;
      yield { sha256, file: kind, problem: 'no-rendition', sentence };
    }
  }
}

type Difference = Exclude<FileProblem['problem'], 'no-rendition'>;

async function compare(storage: Storage, key: StorageKey, written: Written): Promise<Difference | undefined> {
  try {
    const { stream, size } = await storage.openRead(key);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    if (size !== written.bytes || bytes !== written.bytes) {
      return 'wrong-size';
    }
    return hash.digest('hex') === written.sha256 ? undefined : 'changed';
  } catch (error) {
    if (error instanceof StorageError && error.code === 'not-found') {
      return 'missing';
    }
    if (error instanceof StorageError && !error.retryable) {
      return 'unreadable';
    }
    throw error;
  }
}

const SAYINGS: Record<Difference, string> = {
  missing: 'is not in storage',
  changed: 'holds other bytes than were stored',
  'wrong-size': 'has another size than was stored',
  unreadable: 'cannot be read',
};

function say(file: string, sha256: string, problem: Difference): string {
  return `The ${file} of ${sha256} ${SAYINGS[problem]}.`;
}

export type HashProblem = { photoId: string; sentence: string };

/**
 * Compares the hashes that a feed swears to (`photo.stored`, `photo.linked`) with the ledger: the photo must still
 * refer to these very bytes.
 */
export async function verifyPhotoHashes(
  tx: Tx,
  entries: { photoId: string; sha256: string | null }[],
): Promise<HashProblem[]> {
  const sworn = entries.filter(({ sha256 }) => sha256 !== null);
  const photos = await tx.photo.findMany({
    where: { id: { in: [...new Set(sworn.map(({ photoId }) => photoId))] } },
    select: { id: true, sha256: true },
  });
  const known = new Map(photos.map(({ id, sha256 }) => [id, sha256]));
  return sworn.flatMap(({ photoId, sha256 }) => {
    if (!known.has(photoId)) {
      return [{ photoId, sentence: `The photo ${photoId} of the feed is not in the ledger.` }];
    }
    return known.get(photoId) === sha256
      ? []
      : [{ photoId, sentence: `The photo ${photoId} refers to other bytes than the feed says.` }];
  });
}

/**
 * Compares the tombstones in a record's feed with the ledger: what is marked as deleted has one, what has one is
 * marked as deleted, and bytes that are gone are nobody's who is there. `tombstones` are the ids they name; where one
 * was erased with a person's data, what is missing cannot be told.
 */
export async function verifyTombstones(
  tx: Tx,
  record: RecordRef,
  { tombstones, erased }: { tombstones: readonly string[]; erased: boolean },
): Promise<HashProblem[]> {
  const onRecord = { places: { some: { recordKind: record.kind, recordId: record.id } } };
  const deleted = await tx.photo.findMany({
    where: { ...onRecord, deletedAt: { not: null } },
    select: { id: true },
  });
  const alive = await tx.photo.findMany({
    where: { ...onRecord, deletedAt: null, sha256: { not: null } },
    select: { id: true, sha256: true },
  });
  const gone = await tx.blob.findMany({
    where: { sha256: { in: alive.flatMap(({ sha256 }) => sha256 ?? []) }, removedAt: { not: null } },
    select: { sha256: true },
  });
  const isGone = new Set(gone.map(({ sha256 }) => sha256));
  const told = new Set(tombstones);
  const say = (photoId: string, what: string) => ({ photoId, sentence: `The photo ${photoId} ${what}.` });
  return [
    ...deleted
      .filter(({ id }) => !erased && !told.has(id))
      .map(({ id }) => say(id, 'was deleted, but the feed has no tombstone of it')),
    ...alive
      .filter(({ id }) => told.has(id))
      .map(({ id }) => say(id, 'has a tombstone in the feed, but was not deleted')),
    ...alive
      .filter(({ sha256 }) => sha256 !== null && isGone.has(sha256))
      .map(({ id }) => say(id, 'is not deleted, but its bytes were removed')),
  ];
}
