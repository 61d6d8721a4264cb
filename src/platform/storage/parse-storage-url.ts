import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { S3StorageOptions } from './s3-client.js';
import { StorageError } from './storage-error.js';

export type StorageConfig =
  | { readonly provider: 'disk'; readonly root: string }
  | ({ readonly provider: 's3' } & Omit<S3StorageOptions, 'stagingFolder'>);

const S3_PARAMETERS = new Set(['endpoint', 'region', 'prefix', 'pathStyle', 'objectLockDays']);

/**
 * Reads `STORAGE_URL`:
 * - `file:./data/photos` (relative to the working folder) or `file:///srv/photos`
 * - `s3://bucket?region=…&endpoint=…&prefix=…&pathStyle=true&objectLockDays=…`, with
 *   `accessKey:secret@` before the bucket, or without where the AWS SDK finds credentials itself.
 *   With an endpoint, `pathStyle` is true unless it says `false`.
 *
 * Throws `StorageError` (`misconfigured`) in one line that repeats no credential.
 */
export function parseStorageUrl(value: string): StorageConfig {
  if (value.startsWith('file:')) return { provider: 'disk', root: parseFileUrl(value) };
  if (value.startsWith('s3:') && URL.canParse(value)) return parseS3Url(new URL(value));
  throw misconfigured('it must begin with file: or s3://');
}

function parseFileUrl(value: string): string {
  if (value.startsWith('file://')) {
    try {
      return fileURLToPath(value);
    } catch (error) {
      throw misconfigured('a file: address needs three slashes and a whole path', error);
    }
  }
  const path = value.slice('file:'.length);
  if (path === '') throw misconfigured('the file: address names no folder');
  return resolve(path);
}

function parseS3Url(url: URL): StorageConfig {
  const query = url.searchParams;
  for (const name of query.keys()) {
    if (!S3_PARAMETERS.has(name)) throw misconfigured(`there is no parameter ${name}`);
  }
  if (url.hostname === '') throw misconfigured('the s3: address names no bucket');
  if (url.pathname !== '' && url.pathname !== '/') throw misconfigured('use ?prefix= instead of a path');
  const endpoint = query.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !/^https?:\/\/[^/]/.test(endpoint)) {
    throw misconfigured('endpoint must begin with http:// or https://');
  }
  return {
    provider: 's3',
    bucket: url.hostname,
    region: query.get('region') ?? 'us-east-1',
    endpoint,
    pathStyle: query.has('pathStyle') ? query.get('pathStyle') === 'true' : endpoint !== undefined,
    prefix: parsePrefix(query.get('prefix')),
    credentials: parseCredentials(url),
    objectLockDays: parseDays(query.get('objectLockDays')),
  };
}

function parsePrefix(value: string | null): string | undefined {
  const prefix = value?.replace(/^\/+|\/+$/g, '');
  return prefix === '' ? undefined : prefix;
}

function parseCredentials(url: URL): S3StorageOptions['credentials'] {
  if (url.username === '' && url.password === '') return undefined;
  if (url.username === '' || url.password === '') throw misconfigured('credentials need a key and a secret');
  return {
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  };
}

function parseDays(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(value)) throw misconfigured('objectLockDays must be a whole number of days');
  return Number(value);
}

function misconfigured(why: string, cause?: unknown): StorageError {
  return new StorageError('misconfigured', `STORAGE_URL cannot be used: ${why}`, { cause });
}
