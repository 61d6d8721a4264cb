import type { ByteRange, StagedFile } from './storage.js';
import { StorageError } from './storage-error.js';

/** Throws `truncated` or `length-mismatch` when a length was announced and another arrived. */
export function assertLength(bytes: number, expected: number | undefined): void {
  if (expected === undefined || bytes === expected) return;
  if (bytes < expected) {
    throw new StorageError('truncated', `Only ${bytes} of ${expected} announced bytes arrived`);
  }
  throw new StorageError('length-mismatch', `${bytes} bytes arrived where ${expected} were announced`);
}

/** Throws `hash-mismatch` when a hash was announced and the staged bytes have another. */
export function assertSha256(staged: StagedFile, expected: string | undefined): void {
  if (expected !== undefined && staged.sha256 !== expected) {
    throw new StorageError('hash-mismatch', 'The bytes that arrived are not those that were announced');
  }
}

/** Throws `invalid-range` for a range that begins outside the file or ends before it begins. */
export function assertRange(range: ByteRange | undefined, size: number): void {
  if (range === undefined) return;
  const { start, end } = range;
  const whole = Number.isInteger(start) && (end === undefined || Number.isInteger(end));
  if (!whole || start < 0 || start >= size || (end !== undefined && end < start)) {
    throw new StorageError('invalid-range', `The range does not fit a file of ${size} bytes`);
  }
}
