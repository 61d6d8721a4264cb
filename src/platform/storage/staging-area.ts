import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { assertLength } from './expectations.js';
import { HashingSink, writeWhole } from './hashing-sink.js';
import type { StagedFile, StageOptions } from './storage.js';
import { StorageError, systemErrorCode } from './storage-error.js';

const TEMP_ID = /^[0-9a-f-]{36}$/;

/**
 * The folder where streams land before anything refers to them. A staged file
 * is complete and fsynced when `stage` resolves; a file that an ended process
 * left here belongs to nobody and is removed by `sweep`.
 */
export class StagingArea {
  constructor(private readonly folder: string) {}

  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Throws `too-large`, `truncated`, `length-mismatch`, or the stream's own error; then leaves no file. */
  async stage(stream: Readable, options: StageOptions): Promise<StagedFile> {
    const tempId = randomUUID();
    const path = this.pathOf(tempId);
    try {
      const file = await this.create(path);
      try {
        const sink = new HashingSink(file, options);
        await pipeline(stream, sink);
        assertLength(sink.bytes, options.expectedBytes);
        await file.sync();
        return { tempId, sha256: sink.digest(), bytes: sink.bytes, head: sink.head(), whole: sink.whole() };
      } finally {
        await file.close();
      }
    } catch (error) {
      stream.destroy();
      await removeFile(path);
      throw asStorageError(error);
    }
  }

  /** Writes bytes that are in memory; complete and fsynced when it resolves, and no file left when it throws. */
  async write(bytes: Uint8Array): Promise<string> {
    const tempId = randomUUID();
    const path = this.pathOf(tempId);
    try {
      const file = await this.create(path);
      try {
        await writeWhole(file, [bytes]);
        await file.sync();
      } finally {
        await file.close();
      }
      return tempId;
    } catch (error) {
      await removeFile(path);
      throw asStorageError(error);
    }
  }

  /** The folder is there but for the first time: asking each time would cost every photo a turn at the disk. */
  private async create(path: string): Promise<FileHandle> {
    try {
      return await open(path, 'wx', 0o600);
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') throw error;
      await this.prepare();
      return open(path, 'wx', 0o600);
    }
  }

  pathOf(tempId: string): string {
    if (!TEMP_ID.test(tempId)) throw new StorageError('invalid-key', 'This is not a staged file');
    return join(this.folder, tempId);
  }

  async read(tempId: string): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(tempId));
    } catch (error) {
      throw asStorageError(error);
    }
  }

  async remove(tempId: string): Promise<void> {
    await removeFile(this.pathOf(tempId));
  }

  async sweep(olderThanMs: number): Promise<number> {
    await this.prepare();
    const limit = Date.now() - olderThanMs;
    let removed = 0;
    for (const name of await readdir(this.folder)) {
      if (!TEMP_ID.test(name)) continue;
      const path = join(this.folder, name);
      const info = await stat(path).catch((error: unknown) => {
        if (systemErrorCode(error) === 'ENOENT') return undefined;
        throw error;
      });
      if (info === undefined || info.mtimeMs > limit) continue;
      await removeFile(path);
      removed += 1;
    }
    return removed;
  }
}

async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** Turns a system error into a `StorageError`; leaves errors of other origins (the stream's) alone. */
export function asStorageError(error: unknown): unknown {
  switch (systemErrorCode(error)) {
    case 'ENOENT':
      return new StorageError('not-found', 'Nothing is stored under this key', { cause: error });
    case 'ENOSPC':
    case 'EDQUOT':
      return new StorageError('no-space', 'The disk is full', { cause: error });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StorageError('misconfigured', 'The storage folder cannot be written', { cause: error });
    case 'EIO':
    case 'EMFILE':
    case 'ENFILE':
    case 'EBUSY':
      return new StorageError('unavailable', 'The disk does not answer', { cause: error });
    default:
      return error;
  }
}
