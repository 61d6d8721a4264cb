import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { PhotoFile } from '../../photos/find-photo-file.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { Storage } from '../../platform/storage/storage.js';
import { StorageError } from '../../platform/storage/storage-error.js';
import { parseByteRange } from './byte-range.js';
import { contentDisposition } from './content-disposition.js';

export type SendOptions = {
  /** Whether the bytes behind this address may become others, or, for an original, be taken away. */
  cache: 'revalidate' | 'immutable';
  /** As a file to save; what is not a photo is never sent otherwise. */
  download: boolean;
};

/**
 * Sends stored bytes so that no browser takes them for a page: the type found in the bytes, no sniffing, a sandbox
 * without rights. Understands `If-None-Match`, `Range` and HEAD. Throws `unavailable` where storage has not the bytes.
 */
export async function sendPhotoFile(
  request: Request,
  response: Response,
  storage: Storage,
  file: PhotoFile,
  { cache, download }: SendOptions,
): Promise<void> {
  const tag = `"${file.sha256}"`;
  const attach = download || !file.isPhoto;
  response.set({
    'Accept-Ranges': 'bytes',
    'Cache-Control': cache === 'immutable' ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    'Content-Disposition': contentDisposition(attach ? 'attachment' : 'inline', file.filename),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    ETag: tag,
    'X-Content-Type-Options': 'nosniff',
  });
  if (hasAlready(request, tag)) {
    response.status(304).end();
    return;
  }
  // Set on the raw response: Express would add a charset to text.
  response.setHeader('Content-Type', file.mime);
  const condition = request.get('if-range');
  const header = condition === undefined || condition === tag ? request.get('range') : undefined;
  const range = parseByteRange(header, file.bytes);
  if (range === 'unsatisfiable') {
    response.removeHeader('Content-Type');
    response.status(416).set('Content-Range', `bytes */${file.bytes}`).end();
    return;
  }
  if (range) {
    response.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${file.bytes}`);
  }
  response.set('Content-Length', String(range ? range.end - range.start + 1 : file.bytes));
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await stream(response, storage, file, range);
}

/**
 * RFC 9110 section 13.1.2. Not Express's `fresh`: that takes `Cache-Control: no-cache`, which only says to ask, for a
 * wish to be sent the bytes again.
 */
function hasAlready(request: Request, tag: string): boolean {
  const tags = request.get('if-none-match')?.split(',') ?? [];
  return tags.some((known) => ['*', tag].includes(known.trim().replace(/^W\//, '')));
}

async function stream(
  response: Response,
  storage: Storage,
  { key }: PhotoFile,
  range: { start: number; end: number } | undefined,
): Promise<void> {
  const opened = await storage.openRead(key, range).catch((error: unknown) => {
    for (const name of SENT_WITH_BYTES) {
      response.removeHeader(name);
    }
    throw error instanceof StorageError ? unreadable(error) : error;
  });
  try {
    await pipeline(opened.stream, response);
  } catch (error) {
    // Whoever goes away in the middle of a photo has seen enough; nobody is left to be told.
    if (!isGone(error)) {
      throw error;
    }
  }
}

const SENT_WITH_BYTES = [
  'Accept-Ranges',
  'Cache-Control',
  'Content-Disposition',
  'Content-Length',
  'Content-Range',
  'Content-Type',
  'ETag',
];

function unreadable(cause: unknown): DocketError {
  return new DocketError('unavailable', 'This file cannot be read at the moment.', {}, { cause });
}

/** Whether a stream ended because nobody reads it any more. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
