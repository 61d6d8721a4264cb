import { randomUUID } from 'node:crypto';
import { link, lstat, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { copyBeside, sizeOf, syncFolder, walk } from './disk-files.js';
import { assertRange, assertSha256 } from './expectations.js';
import { asStorageError, StagingArea } from './staging-area.js';
import {
  type ByteRange,
  type BytesToPut,
  DEFAULT_MAX_BYTES,
  type OpenedFile,
  type PromoteOptions,
  type PutOptions,
  type PutResult,
  type StagedFile,
  type StageOptions,
  type Storage,
  type StoredEntry,
} from './storage.js';
import { StorageError, systemErrorCode } from './storage-error.js';
import { parseStorageKey, type StorageKey } from './storage-key.js';

/**
 * Storage in a folder. A file becomes visible complete or not at all: written
 * to `.staging`, fsynced, linked to its name (which fails if the name is
 * taken, where a rename would overwrite), and the folder fsynced. Files have
 * mode 600, folders 700.
 */
export class DiskStorage implements Storage {
  private readonly staging: StagingArea;
  private readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
    this.staging = new StagingArea(join(this.root, '.staging'));
  }

  async checkReady(): Promise<void> {
    try {
      await this.staging.prepare();
      const probe = this.staging.pathOf(randomUUID());
      const file = await open(probe, 'wx', 0o600);
      await file.sync().finally(() => file.close());
      await unlink(probe);
    } catch (error) {
      const message = `The storage folder ${this.root} cannot be written; check that it exists and who owns it`;
      throw new StorageError('misconfigured', message, { cause: error });
    }
  }

  stageStream(stream: Readable, options: StageOptions): Promise<StagedFile> {
    return this.staging.stage(stream, options);
  }

  async promote(
    staged: StagedFile,
    key: StorageKey,
    { keep = false }: PromoteOptions = {},
  ): Promise<PutResult> {
    const path = this.pathOf(key);
    try {
      const created = await this.linkInFolder(this.staging.pathOf(staged.tempId), path, staged.bytes, keep);
      await Promise.all([syncFolder(dirname(path)), keep ? undefined : this.staging.remove(staged.tempId)]);
      return { key, sha256: staged.sha256, bytes: staged.bytes, created };
    } catch (error) {
      throw asStorageError(error);
    }
  }

  async discard(staged: Pick<StagedFile, 'tempId'>): Promise<void> {
    await this.staging.remove(staged.tempId);
  }

  async putStream(key: StorageKey, stream: Readable, options: PutOptions): Promise<PutResult> {
    const staged = await this.staging.stage(stream, { maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES });
    try {
      assertSha256(staged, options.expectedSha256);
      return await this.promote(staged, key);
    } catch (error) {
      await this.staging.remove(staged.tempId);
      throw error;
    }
  }

  async putBytes(files: readonly BytesToPut[]): Promise<PutResult[]> {
    const paths = files.map(({ key }) => this.pathOf(key));
    const folders = [...new Set(paths.map((path) => dirname(path)))];
    // All of it is over before anything is thrown, so that nothing is left behind.
    const folded = Promise.allSettled(folders.map((folder) => this.makeFolder(folder)));
    const written = await Promise.allSettled(files.map(({ bytes }) => this.staging.write(bytes)));
    const staged = written.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    try {
      const failed = [...(await folded), ...written].find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
      const results: PutResult[] = [];
      for (const [index, { key, sha256, bytes }] of files.entries()) {
        const from = this.staging.pathOf(staged[index] as string);
        const created = await this.linkInFolder(from, paths[index] as string, bytes.length, false);
        results.push({ key, sha256, bytes: bytes.length, created });
      }
      await Promise.all(folders.map(syncFolder));
      return results;
    } catch (error) {
      throw asStorageError(error);
    } finally {
      await Promise.all(staged.map((tempId) => this.staging.remove(tempId)));
    }
  }

  async openRead(key: StorageKey, range?: ByteRange): Promise<OpenedFile> {
    try {
      const file = await open(this.pathOf(key), 'r');
      try {
        const { size } = await file.stat();
        assertRange(range, size);
        const stream = file.createReadStream({ ...(range && { start: range.start }), ...endOf(range) });
        return { stream, size };
      } catch (error) {
        await file.close();
        throw error;
      }
    } catch (error) {
      throw asStorageError(error);
    }
  }

  async read(key: StorageKey): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(key));
    } catch (error) {
      throw asStorageError(error);
    }
  }

  readStaged(staged: Pick<StagedFile, 'tempId'>): Promise<Buffer> {
    return this.staging.read(staged.tempId);
  }

  async has(key: StorageKey): Promise<boolean> {
    return (await sizeOf(this.pathOf(key))) !== undefined;
  }

  async delete(key: StorageKey): Promise<void> {
    const path = this.pathOf(key);
    try {
      await unlink(path);
      await syncFolder(dirname(path));
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') throw asStorageError(error);
    }
  }

  async *list(prefix: string): AsyncIterable<StoredEntry> {
    // Start at the deepest folder the prefix names, then compare: "originals/ab" is not a folder.
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    if (folder !== '') parseStorageKey(`${folder}x`);
    for await (const path of walk(join(this.root, folder))) {
      const key = path
        .slice(this.root.length + 1)
        .split(sep)
        .join('/');
      if (!key.startsWith(prefix) || key.startsWith('.')) continue;
      const { size } = await lstat(path);
      yield { key: parseStorageKey(key), bytes: size };
    }
  }

  sweepStaging(olderThanMs: number): Promise<number> {
    return this.staging.sweep(olderThanMs);
  }

  private pathOf(key: StorageKey): string {
    return join(this.root, parseStorageKey(key));
  }

  private async linkInFolder(from: string, to: string, bytes: number, keep: boolean): Promise<boolean> {
    try {
      return await this.linkOnce(from, to, bytes, keep);
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') throw error;
      await this.makeFolder(dirname(to));
      return this.linkOnce(from, to, bytes, keep);
    }
  }

  private async linkOnce(from: string, to: string, bytes: number, keep: boolean): Promise<boolean> {
    try {
      await link(from, to);
      return true;
    } catch (error) {
      if (systemErrorCode(error) === 'EEXIST') {
        // Deleted between two looks: the name is free again.
        const gone = (await sizeOf(to)) === undefined;
        return gone ? this.linkOnce(from, to, bytes, keep) : this.keepExisting(to, bytes);
      }
      if (!LINK_UNSUPPORTED.has(systemErrorCode(error) ?? '')) throw error;
    }
    // A file system without hard links: the best it can do is look, then rename.
    if ((await sizeOf(to)) !== undefined) return this.keepExisting(to, bytes);
    await rename(keep ? await copyBeside(from) : from, to);
    return true;
  }

  private async keepExisting(path: string, bytes: number): Promise<false> {
    const size = await sizeOf(path);
    if (size === bytes) return false;
    throw new StorageError('conflict', `The key holds ${size ?? 0} bytes where ${bytes} were to be put`);
  }

  /** Makes the folder and its parents, and fsyncs the parent of each one made, so that the names last. */
  private async makeFolder(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made))
      await syncFolder(dirname(made));
  }
}

const LINK_UNSUPPORTED = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

function endOf(range: ByteRange | undefined): { end?: number } {
  return range?.end === undefined ? {} : { end: range.end };
}
