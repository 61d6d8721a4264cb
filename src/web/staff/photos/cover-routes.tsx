import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { demand, type Staff } from '../../../accounts/staff.js';
import { Covers } from '../../../photos/covers/cover.js';
import { type CoverPhoto, readCovers } from '../../../photos/covers/cover-photo.js';
import { releasePhoto } from '../../../photos/screening/release-photo.js';
import type { Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formBody, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import { renderPage } from '../../ui/render.js';
import { coverPhotoPath, photoSheetPath } from '../../ui/routes/photos.js';
import { toastHeader } from '../../ui/toast-header.js';
import { type AnswerParts, type PageKey, pageKey, readSubject } from '../jobs/answer-record.js';
import { CoverPage } from '../views/cover-page.js';
import { readPhotoSheet } from './read-photo-sheet.js';

export type CoverRouteParts = AnswerParts & {
  requireStaff: RequireStaff;
  coverPhoto: CoverPhoto;
  /** Port: whether this member sees a photo. */
  maySee(tx: Tx, staff: Staff, photoId: string): Promise<boolean>;
  now(): Date;
};

const CoverForm = z.object({
  covers: z
    .string()
    .max(10_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'The parts could not be read. Draw them again.' });
        return z.NEVER;
      }
    })
    .pipe(Covers),
});

/** Parts of a photo that are not shown any more, and photos that a person has looked at and released. */
export function createCoverRoutes(parts: CoverRouteParts): Router {
  const router = Router();
  const gate = parts.requireStaff();
  for (const kind of ['job', 'quote'] as const) {
    const path = `/${kind}s/:number/photos/:id/cover`;
    const keyOf = (request: Request) => pageKey(kind, request.params.number);
    router.get(path, gate, (request, response) => show(parts, request, response, keyOf(request)));
    router.post(path, gate, formBody, (request, response) => cover(parts, request, response, keyOf(request)));
  }
  router.post('/photos/:id/release', gate, (request, response) => release(parts, request, response));
  return router;
}

/** The photo on this record, for who may put photos there. */
async function readSheet({ sources }: CoverRouteParts, tx: Tx, staff: Staff, key: PageKey, photoId: string) {
  const subject = await readSubject(tx, staff, key);
  demand(staff, 'upload-photo', { assigned: subject.assigned });
  return await readPhotoSheet(tx, sources, staff, subject, photoId);
}

async function show(
  parts: CoverRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const staff = staffOf(response);
  const id = String(request.params.id);
  const view = await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const { record, reference, photo } = await readSheet(parts, tx, staff, key, id);
    return { record, reference, photo, covers: await readCovers(tx, id) };
  });
  const { shell, locale } = await parts.frame(staff);
  response.type('html').send(renderPage(<CoverPage shell={shell} view={view} />, locale));
}

async function cover(
  parts: CoverRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const staff = staffOf(response);
  const { organizationId, memberId } = staff;
  const photoId = String(request.params.id);
  const { covers } = parseForm(CoverForm, request.body);
  await parts.coverPhoto({
    organizationId,
    photoId,
    memberId,
    covers,
    demand: async (tx) => void (await readSheet(parts, tx, staff, key, photoId)),
  });
  response.redirect(303, covers.length > 0 ? coverPhotoPath(key, photoId) : photoSheetPath(key, photoId));
}

async function release(parts: CoverRouteParts, request: Request, response: Response): Promise<void> {
  const staff = staffOf(response);
  const { organizationId, memberId } = staff;
  const { id } = request.params;
  const released = await parts.db.withOrganization(organizationId, async (tx) => {
    if (!isId(id) || !(await parts.maySee(tx, staff, id))) {
      throw notFound('photo');
    }
    demand(staff, 'review-photo');
    return await releasePhoto(tx, { organizationId, photoId: id, memberId, at: parts.now() });
  });
  const message = released ? 'Released: it may be shown like any other.' : 'It was released before.';
  response
    .set('HX-Trigger', toastHeader({ message, tone: 'good' }))
    .status(204)
    .end();
}
