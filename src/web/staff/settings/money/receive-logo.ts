import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { LARGEST_LOGO } from '../../../../accounts/billing.js';
import { DocketError } from '../../../../platform/errors/docket-error.js';

/** The file of a form with one, up to a byte more than a logo may have. Throws `invalid-input` where there is none. */
export async function receiveLogo(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    const form = busboy({
      headers: request.headers,
      limits: { files: 1, fileSize: LARGEST_LOGO + 1, fields: 5, parts: 6 },
    });
    form.on('file', (_field, file) => file.on('data', (chunk: Buffer) => chunks.push(chunk)));
    await pipeline(request, form);
  } catch (cause) {
    throw refused('The upload broke off. Choose the picture again.', cause);
  }
  if (chunks.length === 0) {
    throw refused('Choose a picture first.');
  }
  return Buffer.concat(chunks);
}

function refused(message: string, cause?: unknown): DocketError {
  return new DocketError('invalid-input', message, { logo: message }, { cause });
}
