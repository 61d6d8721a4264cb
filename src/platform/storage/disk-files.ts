import { randomUUID } from 'node:crypto';
import { copyFile, open, opendir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asStorageError } from './staging-area.js';
import { systemErrorCode } from './storage-error.js';

/** A second temporary file of the same bytes, on the disk. */
export async function copyBeside(path: string): Promise<string> {
  const copy = join(dirname(path), randomUUID());
  await copyFile(path, copy);
  const file = await open(copy, 'r+');
  await file.sync().finally(() => file.close());
  return copy;
}

/** Names that were made or removed in the folder last once this resolves. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** In bytes; undefined where there is no such file. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw asStorageError(error);
  }
}

/** Every file in the folder and the folders in it, but for hidden folders; none where there is no such folder. */
export async function* walk(folder: string): AsyncIterable<string> {
  let entries: Awaited<ReturnType<typeof opendir>>;
  try {
    entries = await opendir(folder);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw asStorageError(error);
  }
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}
