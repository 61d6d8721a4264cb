import { type Request, type Response, Router } from 'express';
import type { Staff } from '../../../accounts/staff.js';
import type { RecordRef } from '../../../activity/record.js';
import { retryPhoto } from '../../../photos/retry-photo.js';
import type { TakeInUpload } from '../../../photos/take-in-upload.js';
import type { Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import type { RequireStaff } from '../../http/staff-gate.js';
import { staffOf } from '../../http/staff-gate.js';
import { receiveUploads } from '../../media/receive-uploads.js';
import { toastHeader } from '../../ui/toast-header.js';
import { type AnswerParts, answerRecord, type PageKey, pageKey, readSubject } from '../jobs/answer-record.js';

export type PhotoRouteParts = AnswerParts & {
  requireStaff: RequireStaff;
  takeIn: TakeInUpload;
  /** Port: the places an upload to this record goes to; `null` for one this member does not see. */
  mayUpload(tx: Tx, staff: Staff, record: RecordRef): Promise<[RecordRef, ...RecordRef[]] | null>;
  /** Port: whether this member sees a photo. */
  maySee(tx: Tx, staff: Staff, photoId: string): Promise<boolean>;
  wake(kind: 'photos'): void;
  now(): Date;
};

/** Photos that staff add to a job or quote on its page, and trying again what failed. */
export function createPhotoRoutes(parts: PhotoRouteParts): Router {
  const router = Router();
  const gate = parts.requireStaff();
  for (const kind of ['job', 'quote'] as const) {
    router.post(`/${kind}s/:number/photos`, gate, (request, response) =>
      upload(parts, request, response, pageKey(kind, request.params.number)),
    );
  }
  router.post('/photos/:id/retry', gate, (request, response) => retry(parts, request, response));
  return router;
}

async function upload(
  parts: PhotoRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const staff = staffOf(response);
  const { organizationId, memberId } = staff;
  const places = await parts.db.withOrganization(organizationId, async (tx) => {
    const { ref } = await readSubject(tx, staff, key);
    return await parts.mayUpload(tx, staff, ref);
  });
  if (!places) {
    throw notFound(key.kind);
  }
  const { photos, refused } = await receiveUploads(request, parts.takeIn, {
    organizationId,
    memberId,
    places,
  });
  const [first] = refused;
  if (first && photos.length === 0) {
    throw first.error;
  }
  const held = photos.filter((photo) => photo.held).length;
  const toast = first
    ? `${first.filename}: ${first.error.message}`
    : held > 0
      ? `${held} of ${photos.length} are held: over the plan's photos for a job. Nothing is lost.`
      : photos.length === 1
        ? 'Photo added.'
        : `${photos.length} photos added.`;
  await answerRecord(parts, request, response, key, { toast });
}

async function retry(parts: PhotoRouteParts, request: Request, response: Response): Promise<void> {
  const staff = staffOf(response);
  const { id } = request.params;
  const retried = await parts.db.withOrganization(staff.organizationId, async (tx, afterCommit) => {
    if (!isId(id) || !(await parts.maySee(tx, staff, id))) {
      throw notFound('photo');
    }
    afterCommit(() => parts.wake('photos'));
    return await retryPhoto(tx, id, parts.now());
  });
  const message = retried ? 'It is being tried again.' : 'There is nothing to try again.';
  response.set('HX-Trigger', toastHeader({ message })).status(204).end();
}
