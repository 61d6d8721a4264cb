import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { readPeople } from '../../../jobs/people.js';
import type { Photos } from '../../../photos/create-photos.js';
import { countForReview, listForReview, type ReviewPhoto } from '../../../photos/list-for-review.js';
import type { Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formBody, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import type { PhotoView } from '../../ui/photo.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { managePhotoPath, reviewPhotosPath } from '../../ui/routes/photos.js';
import { toastHeader } from '../../ui/toast-header.js';
import { type AnswerParts, wantsPart } from '../jobs/answer-record.js';
import { ReviewWallPage, Wall, type WallTileView, type WallView } from '../views/review-wall.js';
import { keptBecause, type ManagedSources } from './present-managed.js';

export type ReviewRouteParts = Pick<AnswerParts, 'db' | 'frame'> & {
  requireStaff: RequireStaff;
  managed: Pick<ManagedSources, 'present' | 'namePlaces'>;
  photos: Photos;
  now(): Date;
};

const PAGE = 48;
const DAY_MS = 24 * 60 * 60_000;

const Address = z.object({
  by: z.uuid().optional().catch(undefined),
  show: z.enum(['all', 'open', 'flagged']).catch('open'),
  days: z.enum(['7', '30', 'all']).catch('30'),
  after: z.uuid().optional().catch(undefined),
});
type Address = z.infer<typeof Address>;
const AskForm = z.object({ note: z.string().max(2_000).default('') });

/** `/photos/review` and what reviewers say there. */
export function createReviewRoutes(parts: ReviewRouteParts): Router {
  const { photos } = parts;
  const router = Router();
  const gate = parts.requireStaff('review-photo');
  router.get('/photos/review', gate, (request, response) => answer(parts, request, response));
  router.post('/photos/review/:id/approve', gate, async (request, response) => {
    await photos.approve(staffOf(response), photoIdOf(request));
    await answer(parts, request, response, 'Approved.');
  });
  router.post('/photos/review/:id/ask-again', gate, formBody, async (request, response) => {
    const { note } = parseForm(AskForm, request.body);
    await photos.askAgain(staffOf(response), photoIdOf(request), note);
    await answer(parts, request, response, 'Asked for a better one.');
  });
  router.post('/photos/review/:id/release', gate, async (request, response) => {
    await photos.release(staffOf(response), photoIdOf(request));
    await answer(parts, request, response, 'It may be shown now.');
  });
  return router;
}

async function answer(
  parts: ReviewRouteParts,
  request: Request,
  response: Response,
  toast?: string,
): Promise<void> {
  const address = Address.parse(request.query);
  if (request.method !== 'GET' && !wantsPart(request)) {
    response.redirect(303, reviewPhotosPath(queryOf(address)));
    return;
  }
  const staff = staffOf(response);
  const view = await parts.db.withOrganization(staff.organizationId, (tx) => readWall(tx, parts, address));
  const { shell, locale } = await parts.frame(staff);
  if (toast) {
    response.set('HX-Trigger', toastHeader({ message: toast, tone: 'good' }));
  }
  response
    .type('html')
    .send(
      wantsPart(request)
        ? renderFragment(<Wall view={view} />, locale)
        : renderPage(<ReviewWallPage shell={shell} view={view} />, locale),
    );
}

async function readWall(tx: Tx, { managed, now }: ReviewRouteParts, address: Address): Promise<WallView> {
  const { by, show, days, after } = address;
  const since = days === 'all' ? undefined : new Date(now().getTime() - Number(days) * DAY_MS);
  const page = await listForReview(tx, { memberId: by, show, since, after, limit: PAGE });
  const waiting = await countForReview(tx);
  const reviewers = page.data.flatMap(({ review }) => review?.by ?? []);
  const people = await readPeople(tx, [...waiting.keys(), ...reviewers]);
  const views = await managed.present(
    tx,
    page.data.map(({ photo }) => photo),
  );
  const places = await managed.namePlaces(
    tx,
    page.data.flatMap((one) => one.places),
  );
  const query = queryOf(address);
  return {
    query,
    technicians: [...waiting].flatMap(([id, count]) => {
      const name = people.get(id)?.name;
      return name ? [{ value: id, label: count > 0 ? `${name} (${count})` : name }] : [];
    }),
    tiles: page.data.flatMap((one, index) => {
      const photo = views[index];
      return photo ? [presentTile(one, photo, places, (id) => people.get(id)?.name ?? 'staff')] : [];
    }),
    nextPath: page.nextCursor ? reviewPhotosPath({ ...query, after: page.nextCursor }) : null,
  };
}

function presentTile(
  { photo, review, places }: ReviewPhoto,
  view: PhotoView,
  named: Awaited<ReturnType<ManagedSources['namePlaces']>>,
  nameOf: (id: string) => string,
): WallTileView {
  const kept = keptBecause(photo);
  const known = places.flatMap(({ id }) => named.get(id) ?? []);
  const managed = known.find(({ manage }) => manage !== null)?.manage;
  const approved = review?.as === 'approved';
  return {
    photo: view,
    places: known.map(({ name, path }) => ({ name, path })),
    managePath: managed ? managePhotoPath(managed, photo.id) : null,
    mayApprove: photo.uploader.kind === 'member' && (photo.flag === null || photo.flag.reason !== 'passcode'),
    canAskAgain: photo.uploader.kind === 'member',
    ...(kept ? { kept } : {}),
    ...(review
      ? { said: { text: `${approved ? 'Approved' : 'Asked again'} by ${nameOf(review.by)}`, approved } }
      : {}),
  };
}

function queryOf({ by, show, days, after }: Address) {
  return { show, days, ...(by ? { by } : {}), ...(after ? { after } : {}) };
}

function photoIdOf(request: Request): string {
  const { id } = request.params;
  if (!isId(id)) {
    throw notFound('photo');
  }
  return id;
}
