import busboy from 'busboy';
import type { Request } from 'express';
import { DocketError } from '../../platform/errors/docket-error.js';

export type PhoneTextForm = {
  fields: Record<string, string>;
  media: { bytes: Buffer; contentType: string; filename: string }[];
};

/** Twilio carries at most ten media. Its limit of 5 MB a message is not enforced: phones send what they have. */
export const MAX_PHOTOS = 10;
export const MAX_PHOTO_BYTES = 110 * 1024 * 1024;
const MAX_TOTAL_BYTES = 220 * 1024 * 1024;

/**
 * Reads `multipart/form-data`: fields, and every file part as media whatever its name. Rejects with a DocketError
 * when the form is none, is cut short, or has more than 10 files, one over 110 MB or 220 MB in all.
 */
export function readPhoneText(request: Request): Promise<PhoneTextForm> {
  return new Promise((resolve, reject) => {
    const form: PhoneTextForm = { fields: {}, media: [] };
    let total = 0;
    let failed = false;
    const fail = (error: DocketError) => {
      if (failed) return;
      failed = true;
      request.unpipe(parser);
      request.resume();
      reject(error);
    };
    const parser = openParser(request);
    if (!parser) {
      reject(new DocketError('invalid-input', 'Send the text as multipart/form-data.'));
      return;
    }
    parser.on('field', (name, value) => {
      form.fields[name] = value;
    });
    parser.on('file', (_name, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        total += chunk.length;
        if (total > MAX_TOTAL_BYTES)
          fail(new DocketError('too-large', 'The photos are over 220 MB together.'));
        else chunks.push(chunk);
      });
      stream.on('limit', () => fail(new DocketError('too-large', 'A photo is over 110 MB.')));
      stream.on('end', () => {
        // A browser sends an empty, nameless part for a file field that was left alone.
        const bytes = Buffer.concat(chunks);
        if (filename || bytes.length > 0)
          form.media.push({ bytes, contentType: mimeType, filename: filename ?? '' });
      });
    });
    parser.on('filesLimit', () => fail(new DocketError('too-large', 'A text carries at most 10 photos.')));
    parser.on('error', () => fail(new DocketError('invalid-input', 'The form could not be read.')));
    request.on('aborted', () => fail(new DocketError('invalid-input', 'The form was cut short.')));
    parser.on('close', () => {
      if (!failed) resolve(form);
    });
    request.pipe(parser);
  });
}

function openParser(request: Request): busboy.Busboy | undefined {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: MAX_PHOTOS, fileSize: MAX_PHOTO_BYTES, fields: 20, fieldSize: 16 * 1024 },
    });
  } catch {
    // busboy throws when the content type is missing or not a form; the caller tells the person.
    return undefined;
  }
}
