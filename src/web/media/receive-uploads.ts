import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import type { RecordRef } from '../../activity/record.js';
import type { Phase } from '../../photos/phases.js';
import { MAX_PHOTO_BYTES } from '../../photos/processing/image-limits.js';
import type { TakeInUpload, TakenIn } from '../../photos/take-in-upload.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { newId } from '../../platform/ids.js';

/** What went wrong with a file that is not the person's fault. */
type Broken = { error: unknown };

/** At most so many photos in one form. */
const MAX_FILES = 20;

export type UploadTarget = {
  organizationId: string;
  memberId: string;
  /** The record, and those that its photos are on too. */
  places: [RecordRef, ...RecordRef[]];
  phase?: Phase | undefined;
};

export type ReceivedUploads = {
  photos: (TakenIn & { filename: string })[];
  /** Files that were not taken in, each with a sentence for the person. The others of the same form were. */
  refused: { filename: string; error: DocketError }[];
};

/**
 * Takes in the photos of a multipart form as they stream by; the caller has checked that this member may upload
 * there. A field `uploadId` before a file, or the header `Upload-Id` for the whole form, names an upload, so that
 * sending it again does not double it. Throws `invalid-input` for what is no such form; a connection that breaks off
 * rejects, with what was whole taken in.
 */
export async function receiveUploads(
  request: Request,
  takeIn: TakeInUpload,
  target: UploadTarget,
): Promise<ReceivedUploads> {
  const form = openForm(request);
  const received: ReceivedUploads = { photos: [], refused: [] };
  const pending: Promise<Broken | undefined>[] = [];
  let outcomes: (Broken | undefined)[] = [];
  const name = nameUploads(request.get('upload-id'));
  let named: string | undefined;
  form.on('field', (field, value) => {
    if (field === 'uploadId') {
      named = value;
    }
  });
  form.on('file', (_field, file, { filename: written, mimeType }) => {
    // Browsers write a quote in a name so (https://html.spec.whatwg.org, multipart/form-data encoding).
    const filename = written?.replaceAll('%22', '"');
    const uploadId = name(named);
    named = undefined;
    if (!filename) {
      file.resume(); // a form's empty file input
      return;
    }
    const taken = takeInFile(takeIn, target, file, { filename, mimeType, uploadId }, received);
    pending.push(
      taken.then(
        () => undefined,
        (error: unknown) => ({ error }),
      ),
    );
  });
  form.on('filesLimit', () => {
    const message = `Up to ${MAX_FILES} photos can be sent at once; the rest was not taken in.`;
    received.refused.push({ filename: '', error: new DocketError('too-large', message) });
  });
  try {
    await pipeline(request, form);
  } catch (error) {
    throw new DocketError('invalid-input', 'The upload broke off. Send it again.', {}, { cause: error });
  } finally {
    outcomes = await Promise.all(pending);
  }
  const broken = outcomes.find((outcome) => outcome !== undefined);
  if (broken) {
    throw broken.error;
  }
  return received;
}

function openForm(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      // One byte more than allowed is enough to know that it is too much; the rest is dropped unread.
      limits: { files: MAX_FILES, fileSize: MAX_PHOTO_BYTES + 1, fields: 200, fieldSize: 1_000, parts: 400 },
    });
  } catch (error) {
    throw new DocketError(
      'invalid-input',
      'Photos are sent as a form of type multipart/form-data.',
      {},
      {
        cause: error,
      },
    );
  }
}

/** An id for each file: its own, or the form's with a running number, or a new one. */
function nameUploads(ofForm: string | undefined): (ofFile: string | undefined) => string {
  let count = 0;
  return (ofFile) => {
    count += 1;
    return ofFile ?? (ofForm === undefined ? newId() : `${ofForm}:${count}`);
  };
}

async function takeInFile(
  takeIn: TakeInUpload,
  { organizationId, memberId, places, phase }: UploadTarget,
  file: Readable,
  { filename, mimeType, uploadId }: { filename: string; mimeType: string; uploadId: string },
  received: ReceivedUploads,
): Promise<void> {
  try {
    const taken = await takeIn({
      organizationId,
      uploadId,
      places,
      uploader: { kind: 'member', id: memberId },
      filename,
      announcedType: mimeType,
      ...(phase ? { phase } : {}),
      // Whoever uploads is there to choose; only what customers send is held.
      whenFull: 'refuse',
      stream: apart(file),
    });
    received.photos.push({ ...taken, filename });
  } catch (error) {
    if (!(error instanceof DocketError)) {
      throw error;
    }
    received.refused.push({ filename, error });
  }
}

/** The file as a stream that can be given up: the form then reads on over the rest to what comes after it. */
function apart(file: Readable): Readable {
  const copy = new PassThrough();
  file.pipe(copy);
  file.once('error', (error) => copy.destroy(error));
  file.once('close', () => {
    if (!file.readableEnded) {
      copy.destroy(new DocketError('invalid-input', 'The upload broke off. Send it again.'));
    }
  });
  copy.once('close', () => {
    file.unpipe(copy);
    file.resume();
  });
  return copy;
}
