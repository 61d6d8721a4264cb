import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import yazl from 'yazl';
import type { CollectedFile } from '../../photos/collect-originals.js';
import type { Storage } from '../../platform/storage/storage.js';
import { contentDisposition } from './content-disposition.js';
import { isGone } from './send-photo-file.js';

/**
 * Sends stored files as one zip, as they come from storage: one is open at a time, and nothing is kept in memory.
 * Photos are compressed already, so they are only stored, and the browser is told the size before. A file that cannot
 * be read breaks the answer off: no archive looks whole that is not.
 */
export async function sendZip(
  response: Response,
  storage: Storage,
  { name, files }: { name: string; files: readonly CollectedFile[] },
): Promise<void> {
  const zip = new yazl.ZipFile();
  const archive = zip.outputStream as Readable;
  let open: Readable | undefined;
  for (const { path, key, bytes, at } of files) {
    zip.addReadStreamLazy(path, { compress: false, size: bytes, mtime: at }, (give) => {
      storage.openRead(key).then(
        ({ stream }) => {
          open = stream;
          give(null, stream);
        },
        (error: unknown) => give(error, archive),
      );
    });
  }
  zip.on('error', (error: Error) => archive.destroy(error));
  response.set({
    'Cache-Control': 'private, no-store',
    'Content-Disposition': contentDisposition('attachment', name),
    'Content-Type': 'application/zip',
    'Content-Length': String(await sizeOf(zip)),
    'X-Content-Type-Options': 'nosniff',
  });
  try {
    await pipeline(archive, response);
  } catch (error) {
    if (!isGone(error)) {
      throw error;
    }
  } finally {
    open?.destroy();
  }
}

/** Says that all files are named; what is only stored has a size that is known before. Its types leave that out. */
function sizeOf(zip: yazl.ZipFile): Promise<number> {
  return new Promise((resolve) => {
    const sized = resolve as () => void;
    zip.end({ forceZip64Format: false, comment: '' }, sized);
  });
}
