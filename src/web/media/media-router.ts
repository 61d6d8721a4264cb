import { type Request, type RequestHandler, type Response, Router } from 'express';
import { RECORD_KINDS, type RecordRef } from '../../activity/record.js';
import { findPhotoFile } from '../../photos/find-photo-file.js';
import { PHASES } from '../../photos/phases.js';
import type { TakeInUpload } from '../../photos/take-in-upload.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import type { Storage } from '../../platform/storage/storage.js';
import { photoPath } from '../ui/routes/photos.js';
import { receiveUploads } from './receive-uploads.js';
import { sendPhotoFile } from './send-photo-file.js';

export type Viewer = { organizationId: string; memberId: string };

export type MediaParts<V extends Viewer> = {
  db: Database;
  storage: Storage;
  takeIn: TakeInUpload;
  /** Port: who asks; null when nobody is signed in. */
  viewer: (request: Request, response: Response) => V | null | Promise<V | null>;
  /** Port: whether they may see a photo of their organization, by the records it is on. */
  maySee: (tx: Tx, viewer: V, photoId: string) => Promise<boolean>;
  /**
   * Port: the record, and those its photos are on too, where this viewer may upload to it; null where the record
   * does not exist or is not theirs to see. Throws `not-allowed` where they see it but may not upload.
   */
  mayUpload: (tx: Tx, viewer: V, record: RecordRef) => Promise<[RecordRef, ...RecordRef[]] | null>;
};

const RENDITIONS = ['thumbnail', 'preview'] as const;

/**
 * The bytes of photos for staff: `GET /photos/:id/thumbnail|preview|original` (`?download=1` to save a rendition) and
 * `POST /photos?kind=&id=&phase=` (a form of files, see `receiveUploads`), which answers
 * `{ data: [{ id, created, held, filename }], refused: [{ filename, detail }] }`. With the header `Upload-Member` it is
 * taken only where that member is signed in: a photo that waited on a phone is never sent as somebody else's. A photo
 * of somebody else looks like one that does not exist.
 */
export function createMediaRouter<V extends Viewer>(parts: MediaParts<V>): Router {
  const router = Router();
  for (const rendition of RENDITIONS) {
    router.get(photoRoute(rendition), sendRendition(parts, rendition));
  }
  router.get(photoRoute('original'), sendOriginal(parts));
  router.post('/photos', upload(parts));
  return router;
}

/** The address that pages link to, with the id left open. */
function photoRoute(which: 'thumbnail' | 'preview' | 'original'): string {
  return photoPath('ID', which).replace('ID', ':id');
}

function sendRendition<V extends Viewer>(
  parts: MediaParts<V>,
  rendition: (typeof RENDITIONS)[number],
): RequestHandler {
  return async (request, response) => {
    const file = await findFor(parts, request, response, rendition);
    const download = request.query.download === '1';
    // A rendition is made anew when parts of the photo are covered: only an address that names its bytes can be kept.
    const cache = request.query.v === file.sha256.slice(0, 16) ? 'immutable' : 'revalidate';
    await sendPhotoFile(request, response, parts.storage, file, { cache, download });
  };
}

function sendOriginal<V extends Viewer>(parts: MediaParts<V>): RequestHandler {
  return async (request, response) => {
    const file = await findFor(parts, request, response, 'original');
    await sendPhotoFile(request, response, parts.storage, file, { cache: 'revalidate', download: true });
  };
}

async function findFor<V extends Viewer>(
  parts: MediaParts<V>,
  request: Request,
  response: Response,
  which: 'thumbnail' | 'preview' | 'original',
) {
  const viewer = await demandViewer(parts, request, response);
  const photoId = request.params.id;
  const file = isId(photoId)
    ? await parts.db.withOrganization(viewer.organizationId, async (tx) =>
        (await parts.maySee(tx, viewer, photoId)) ? findPhotoFile(tx, photoId, which) : null,
      )
    : null;
  if (!file) {
    throw notFound('photo');
  }
  return file;
}

async function demandViewer<V extends Viewer>(
  parts: MediaParts<V>,
  request: Request,
  response: Response,
): Promise<V> {
  const viewer = await parts.viewer(request, response);
  if (!viewer) {
    throw new DocketError('not-signed-in', 'Sign in first.');
  }
  return viewer;
}

function upload<V extends Viewer>(parts: MediaParts<V>): RequestHandler {
  return async (request, response) => {
    const viewer = await demandViewer(parts, request, response);
    const { organizationId, memberId } = viewer;
    const meant = request.get('upload-member');
    if (meant !== undefined && meant !== memberId) {
      throw new DocketError(
        'not-signed-in',
        'Somebody else is signed in here now. Sign in as who took the photo.',
      );
    }
    const record = recordOf(request);
    const places = record
      ? await parts.db.withOrganization(organizationId, (tx) => parts.mayUpload(tx, viewer, record))
      : null;
    if (!places) {
      throw notFound('record');
    }
    const received = await receiveUploads(request, parts.takeIn, {
      organizationId,
      memberId,
      places,
      phase: PHASES.find((phase) => phase === request.query.phase),
    });
    const { photos, refused } = received;
    const [first] = refused;
    if (photos.length === 0 && first) {
      throw first.error;
    }
    response.status(201).json({
      data: photos.map(({ photoId: id, created, held, filename }) => ({ id, created, held, filename })),
      refused: refused.map(({ filename, error }) => ({ filename, detail: error.message })),
    });
  };
}

function recordOf({ query }: Request): RecordRef | null {
  const kind = RECORD_KINDS.find((known) => known === query.kind);
  return kind && isId(query.id) ? { kind, id: query.id } : null;
}
