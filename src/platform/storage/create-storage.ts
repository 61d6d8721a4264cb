import { DiskStorage } from './disk-storage.js';
import type { StorageConfig } from './parse-storage-url.js';
import type { Storage } from './storage.js';

/**
 * The storage that the configuration names. `stagingFolder` is a local folder for uploads on their
 * way to a bucket; a disk storage stages inside its own root, so that a finished file is only linked.
 * The S3 client is loaded only where it is used: it costs memory and a moment at the start.
 */
export async function createStorage(config: StorageConfig, stagingFolder: string): Promise<Storage> {
  if (config.provider === 'disk') return new DiskStorage(config.root);
  const { S3Storage } = await import('./s3-storage.js');
  const { provider: _, ...options } = config;
  return new S3Storage({ ...options, stagingFolder });
}
