import { StorageError } from './storage-error.js';

declare const brand: unique symbol;

/** A key that was checked: it cannot leave the storage's root. Made by the functions below only. */
export type StorageKey = string & { readonly [brand]: 'StorageKey' };

// The longest key S3 allows is 1,024 bytes; ours are far shorter.
const MAX_LENGTH = 512;
const SEGMENT = /^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Checks a key that comes from a row. Segments are lower-case letters, digits,
 * `_`, `-` and inner dots, so that no key can mean another place, a hidden
 * file, or two keys one file on a disk that ignores case.
 * Throws `StorageError` with `invalid-key`.
 */
export function parseStorageKey(value: string): StorageKey {
  const segments = value.split('/');
  if (value.length > MAX_LENGTH || segments.length < 2 || !segments.every((part) => SEGMENT.test(part))) {
    throw new StorageError('invalid-key', 'This is not a storage key');
  }
  return value as StorageKey;
}

/** Where the bytes of an original live: `originals/<organization>/<first two of hash>/<hash>`. */
export function originalKey(organizationId: string, sha256: string): StorageKey {
  assertParts(organizationId, sha256);
  return parseStorageKey(`originals/${organizationId}/${sha256.slice(0, 2)}/${sha256}`);
}

/** Where everything lies that was made of an original: a prefix to list. */
export function renditionFolder(organizationId: string, sha256: string): string {
  return `renditions/${organizationId}/${sha256}/`;
}

/**
 * Where a rendition lives: `renditions/<organization>/<hash of the original>/<kind>.<extension>`.
 * A kind of rendition that is made in another way needs another name, since keys are never rewritten.
 */
export function renditionKey(
  organizationId: string,
  originalSha256: string,
  kind: string,
  extension: string,
): StorageKey {
  assertParts(organizationId, originalSha256);
  return parseStorageKey(`renditions/${organizationId}/${originalSha256}/${kind}.${extension}`);
}

/** Where an organization's logo lives, as PNG: `logos/<organization>/<hash of the file>.png`. */
export function logoKey(organizationId: string, sha256: string): StorageKey {
  assertParts(organizationId, sha256);
  return parseStorageKey(`logos/${organizationId}/${sha256}.png`);
}

/** Where a document lives, and beside it what it says: `documents/<organization>/<first two of hash>/<hash>.<extension>`. */
export function documentKey(organizationId: string, sha256: string, extension: 'pdf' | 'json'): StorageKey {
  assertParts(organizationId, sha256);
  return parseStorageKey(`documents/${organizationId}/${sha256.slice(0, 2)}/${sha256}.${extension}`);
}

function assertParts(organizationId: string, sha256: string): void {
  if (!UUID.test(organizationId)) throw new StorageError('invalid-key', 'The organization id is not a UUID');
  if (!SHA256.test(sha256)) throw new StorageError('invalid-key', 'The hash is not lower-case SHA-256 hex');
}
