import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { demand } from '../../../accounts/staff.js';
import type { Photos } from '../../../photos/create-photos.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { managePhotoPath, managePhotosPath } from '../../ui/routes/photos.js';
import { toastHeader } from '../../ui/toast-header.js';
import { type AnswerParts, type PageKey, pageKey, readSubject, wantsPart } from '../jobs/answer-record.js';
import { ManagedPhotoPage } from '../views/managed-photo.js';
import { PhotoManager, PhotoManagerPage } from '../views/photo-manager.js';
import { type ManagedSources, readManagedPhoto, readPhotoManager } from './present-managed.js';

export type ManageRouteParts = Pick<AnswerParts, 'db' | 'frame'> & {
  requireStaff: RequireStaff;
  managed: ManagedSources;
  photos: Photos;
};

const Chosen = z.object({
  photoIds: z.preprocess(
    (ids) => (typeof ids === 'string' ? [ids] : ids),
    z.array(z.uuid(), { error: 'Tick a photo first.' }).min(1, 'Tick a photo first.').max(500),
  ),
});
const DeleteForm = z.object({
  name: z.string().max(500).default(''),
  reason: z.string().max(2_000).default(''),
});
const STEPS = ['show', 'hide', 'archive', 'restore'] as const;
type Step = (typeof STEPS)[number];

/** The photo manager of a job or quote: who sees a photo, archive and restore, and the one place to delete. */
export function createManageRoutes(parts: ManageRouteParts): Router {
  const router = Router();
  const gate = parts.requireStaff();
  for (const kind of ['job', 'quote'] as const) {
    const base = `/${kind}s/:number/photos/manage`;
    const keyOf = (request: Request) => pageKey(kind, request.params.number);
    router.get(base, gate, (request, response) => answer(parts, request, response, keyOf(request)));
    for (const step of STEPS) {
      router.post(`${base}/${step}`, gate, formBody, (request, response) =>
        take(parts, request, response, { key: keyOf(request), step }),
      );
    }
    router.get(`${base}/:id`, gate, (request, response) =>
      answerOne(parts, request, response, keyOf(request)),
    );
    router.post(`${base}/:id/release`, gate, async (request, response) => {
      const key = keyOf(request);
      const id = photoIdOf(request);
      await parts.photos.release(staffOf(response), id);
      response.redirect(303, managePhotoPath(key, id));
    });
    router.post(`${base}/:id/delete`, gate, formBody, (request, response) =>
      remove(parts, request, response, keyOf(request)),
    );
  }
  return router;
}

async function take(
  parts: ManageRouteParts,
  request: Request,
  response: Response,
  { key, step }: { key: PageKey; step: Step },
): Promise<void> {
  const staff = staffOf(response);
  const { ref } = await parts.db.withOrganization(staff.organizationId, (tx) => readSubject(tx, staff, key));
  if (step === 'archive' || step === 'restore') {
    demand(staff, 'archive-photo');
  }
  const { photoIds } = parseForm(Chosen, request.body);
  const toast = await doStep(parts, step, { staff, ref, photoIds });
  await answer(parts, request, response, key, toast);
}

async function doStep(
  { photos }: ManageRouteParts,
  step: Step,
  on: {
    staff: Parameters<Photos['archive']>[0];
    ref: Parameters<Photos['showToCustomer']>[1];
    photoIds: string[];
  },
): Promise<string> {
  const { staff, ref, photoIds } = on;
  if (step === 'show' || step === 'hide') {
    const changed = await photos.showToCustomer(staff, ref, photoIds, step === 'show');
    return step === 'show'
      ? `The customer sees ${counted(changed)} more.`
      : `${counted(changed)} for staff only now.`;
  }
  let changed = 0;
  for (const photoId of [...photoIds].sort()) {
    changed += (await photos[step](staff, photoId)) ? 1 : 0;
  }
  return `${counted(changed)} ${step === 'archive' ? 'archived.' : 'restored.'}`;
}

async function answer(
  parts: ManageRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
  toast?: string,
): Promise<void> {
  if (request.method !== 'GET' && !wantsPart(request)) {
    response.redirect(303, managePhotosPath(key));
    return;
  }
  const staff = staffOf(response);
  const view = await parts.db.withOrganization(staff.organizationId, async (tx) =>
    readPhotoManager(tx, parts.managed, staff, await readSubject(tx, staff, key)),
  );
  const { shell, locale } = await parts.frame(staff);
  if (toast) {
    response.set('HX-Trigger', toastHeader({ message: toast, tone: 'good' }));
  }
  response
    .type('html')
    .send(
      wantsPart(request)
        ? renderFragment(<PhotoManager view={view} />, locale)
        : renderPage(<PhotoManagerPage shell={shell} view={view} />, locale),
    );
}

async function answerOne(
  parts: ManageRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
  refused?: Parameters<typeof readManagedPhoto>[5],
): Promise<void> {
  const staff = staffOf(response);
  const id = photoIdOf(request);
  const view = await parts.db.withOrganization(staff.organizationId, async (tx) =>
    readManagedPhoto(tx, parts.managed, staff, await readSubject(tx, staff, key), id, refused),
  );
  const { shell, locale } = await parts.frame(staff);
  response
    .status(refused ? 422 : 200)
    .type('html')
    .send(renderPage(<ManagedPhotoPage shell={shell} view={view} />, locale));
}

async function remove(
  parts: ManageRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const typed = parseForm(DeleteForm, request.body);
  const id = photoIdOf(request);
  try {
    await parts.photos.delete(staffOf(response), id, typed);
  } catch (error) {
    await answerOne(parts, request, response, key, { typed, errors: formErrors(error) });
    return;
  }
  response.redirect(303, managePhotosPath(key));
}

function photoIdOf(request: Request): string {
  const { id } = request.params;
  if (!isId(id)) {
    throw notFound('photo');
  }
  return id;
}

function counted(count: number): string {
  return count === 1 ? '1 photo' : `${count} photos`;
}
