import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';
import type { StageOptions } from './storage.js';
import { StorageError } from './storage-error.js';

const HEAD_BYTES = 64 * 1024;
/** Bytes that gather while the disk takes what came before, so that a photo costs few writes. */
const GATHER_BYTES = 1024 * 1024;

type Done = (error?: Error | null) => void;

/** Writes a stream to a file, hashing, counting and, up to a limit, keeping it on the way. The file is not synced. */
export class HashingSink extends Writable {
  bytes = 0;
  private readonly hash = createHash('sha256');
  private readonly headParts: Buffer[] = [];
  private headBytes = 0;
  private readonly maxBytes: number;
  private readonly keepBytes: number;
  /** Grows by doubling; made in one piece where the length was announced, since large buffers cost much to collect. */
  private kept: Buffer;

  constructor(
    private readonly file: FileHandle,
    { maxBytes, keepBytes = 0, expectedBytes = GATHER_BYTES }: StageOptions,
  ) {
    super({ decodeStrings: true, highWaterMark: GATHER_BYTES });
    this.maxBytes = maxBytes;
    this.keepBytes = keepBytes;
    this.kept = Buffer.allocUnsafeSlow(Math.min(keepBytes, expectedBytes));
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.take([chunk], done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: Done): void {
    this.take(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  digest(): string {
    return this.hash.digest('hex');
  }

  head(): Uint8Array {
    return Buffer.concat(this.headParts);
  }

  whole(): Buffer | undefined {
    return this.keepBytes > 0 && this.bytes <= this.keepBytes ? this.kept.subarray(0, this.bytes) : undefined;
  }

  private keep(chunk: Buffer): void {
    const from = this.bytes - chunk.length;
    if (this.bytes > this.kept.length) {
      const larger = Buffer.allocUnsafeSlow(
        Math.min(this.keepBytes, Math.max(this.bytes, this.kept.length * 2)),
      );
      this.kept.copy(larger, 0, 0, from);
      this.kept = larger;
    }
    chunk.copy(this.kept, from);
  }

  private take(chunks: Buffer[], done: Done): void {
    for (const chunk of chunks) {
      this.bytes += chunk.length;
      if (this.bytes > this.maxBytes) {
        done(new StorageError('too-large', `The file is larger than ${this.maxBytes} bytes`));
        return;
      }
      this.hash.update(chunk);
      if (this.headBytes < HEAD_BYTES) {
        const part = chunk.subarray(0, HEAD_BYTES - this.headBytes);
        this.headParts.push(Buffer.from(part));
        this.headBytes += part.length;
      }
      if (this.bytes <= this.keepBytes) this.keep(chunk);
    }
    writeWhole(this.file, chunks).then(
      () => done(),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  }
}

/** Writes these bytes, one after another, at the file's position. */
export async function writeWhole(file: FileHandle, chunks: Uint8Array[]): Promise<void> {
  const { bytesWritten } = await file.writev(chunks);
  let skip = bytesWritten;
  for (const chunk of chunks) {
    // Disks take everything at once, nearly always; what is left goes piece by piece.
    let offset = Math.min(skip, chunk.length);
    skip -= offset;
    while (offset < chunk.length) offset += (await file.write(chunk, offset)).bytesWritten;
  }
}
