import type { Readable } from 'node:stream';
import type { StorageKey } from './storage-key.js';

/**
 * Where the bytes of photos and documents live. Two implementations: a folder
 * (`disk-storage.ts`) and an S3-compatible bucket (`s3-storage.ts`).
 *
 * What a key holds is never rewritten: a second put of a key keeps what is
 * there, after checking that its size is the one it would have written.
 * Every method throws `StorageError`; an error of a stream handed in is
 * passed on as it is.
 */
export interface Storage {
  /** Takes a stream in as a temporary file, hashing and counting on the way. Nothing is visible yet. */
  stageStream(stream: Readable, options: StageOptions): Promise<StagedFile>;
  /** Makes a staged file permanent under the key and removes the temporary file (see `keep`); durable when it resolves. */
  promote(staged: StagedFile, key: StorageKey, options?: PromoteOptions): Promise<PutResult>;
  /** Forgets a staged file. Does nothing if it is gone already. */
  discard(staged: Pick<StagedFile, 'tempId'>): Promise<void>;
  /** `stageStream` and `promote` in one. Checks the hash, when given, before anything becomes visible. */
  putStream(key: StorageKey, stream: Readable, options: PutOptions): Promise<PutResult>;
  /** Puts files that are in memory, whose hash the caller has just taken; together, since they share what is flushed. */
  putBytes(files: readonly BytesToPut[]): Promise<PutResult[]>;
  /** Opens what is stored (or a part of it) as a stream. `size` is that of the whole file, in bytes. */
  openRead(key: StorageKey, range?: ByteRange): Promise<OpenedFile>;
  /** The whole file in memory; for renditions and photos, not for attachments of 100 MB. */
  read(key: StorageKey): Promise<Buffer>;
  /** Opens a staged file, to look at it before it is promoted. */
  readStaged(staged: Pick<StagedFile, 'tempId'>): Promise<Buffer>;
  has(key: StorageKey): Promise<boolean>;
  /** Only for a person's deliberate delete or the erasing of a customer. Does nothing if it is gone already. */
  delete(key: StorageKey): Promise<void>;
  /** Every key that begins with the prefix, in no promised order. */
  list(prefix: string): AsyncIterable<StoredEntry>;
  /** Resolves when the storage can be written and read now; throws `StorageError` saying what to do. */
  checkReady(): Promise<void>;
  /** Removes temporary files that an ended process left behind. Returns how many. */
  sweepStaging(olderThanMs: number): Promise<number>;
}

export interface StageOptions {
  /** More bytes than this end the stream with `too-large`. */
  readonly maxBytes: number;
  /** What the sender announced; fewer bytes are `truncated`, more are `length-mismatch`. */
  readonly expectedBytes?: number | undefined;
  /** A file of up to so many bytes also comes back whole, so that what was just written is not read again. */
  readonly keepBytes?: number | undefined;
}

export interface StagedFile {
  readonly tempId: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** The first bytes (up to 64 KiB), to sniff the type from. */
  readonly head: Uint8Array;
  /** The whole file, where it has no more than `keepBytes`. */
  readonly whole?: Buffer | undefined;
}

export interface PromoteOptions {
  readonly contentType?: string;
  /** The temporary file stays, to be promoted again if need be; `discard` it. */
  readonly keep?: boolean;
}

export interface PutOptions extends Omit<PromoteOptions, 'keep'> {
  readonly expectedSha256?: string;
  /** Default: 100 MiB. */
  readonly maxBytes?: number;
}

export interface BytesToPut {
  readonly key: StorageKey;
  readonly bytes: Uint8Array;
  /** Lower-case hex; of these bytes, which is not checked again. */
  readonly sha256: string;
  readonly contentType: string;
}

export interface PutResult {
  readonly key: StorageKey;
  readonly sha256: string;
  readonly bytes: number;
  /** False when the key was there already. */
  readonly created: boolean;
}

/** Both ends are inclusive, as in an HTTP Range header. */
export interface ByteRange {
  readonly start: number;
  readonly end?: number | undefined;
}

export interface OpenedFile {
  readonly stream: Readable;
  readonly size: number;
}

export interface StoredEntry {
  readonly key: StorageKey;
  readonly bytes: number;
}

export const DEFAULT_MAX_BYTES = 100 * 1024 * 1024;
