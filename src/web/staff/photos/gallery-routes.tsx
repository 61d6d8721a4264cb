import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { can } from '../../../accounts/policy.js';
import { demand, type Staff } from '../../../accounts/staff.js';
import { keepDemoRecordsApart } from '../../../customers/demo-customers.js';
import { arrangePhoto } from '../../../photos/arrange-photo.js';
import { captionPhoto, MAX_CAPTION, type ScreenTyped } from '../../../photos/caption-photo.js';
import { collectOriginals } from '../../../photos/collect-originals.js';
import { PHASES } from '../../../photos/phases.js';
import { relocatePhoto } from '../../../photos/relocate-photo.js';
import type { Tx } from '../../../platform/database/database.js';
import { DocketError, notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import type { Storage } from '../../../platform/storage/storage.js';
import { formBody, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import { sendZip } from '../../media/send-zip.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import {
  type AnswerParts,
  answerRecord,
  type PageKey,
  pageKey,
  readSubject,
  wantsPart,
} from '../jobs/answer-record.js';
import type { PageSubject } from '../jobs/present-record.js';
import { PhotoSheet, PhotoSheetPage } from '../views/photo-sheet.js';
import { readPhotoSheet } from './read-photo-sheet.js';

export type GalleryRouteParts = AnswerParts & {
  requireStaff: RequireStaff;
  storage: Storage;
  screen: ScreenTyped;
  now(): Date;
};

const PlaceForm = z.object({
  phase: z.enum(PHASES, { error: 'Pick a phase.' }),
  before: z.union([z.uuid(), z.literal('')]).optional(),
});
const CaptionForm = z.object({
  caption: z.string().max(4 * MAX_CAPTION, `A caption has at most ${MAX_CAPTION} characters.`),
});
const ElsewhereForm = z.object({
  to: z
    .string()
    .trim()
    .regex(/^[jq]\s*-?\s*[1-9]\d{0,8}$/i, 'Write the number of a job or quote, such as J-12 or Q-8.'),
  how: z.enum(['link', 'move'], { error: 'Say whether to show it there too or to move it.' }),
});

/** The gallery of a job or quote: one photo's sheet, its phase, order and caption, other records, all as a file. */
export function createGalleryRoutes(parts: GalleryRouteParts): Router {
  const router = Router();
  const gate = parts.requireStaff();
  for (const kind of ['job', 'quote'] as const) {
    const base = `/${kind}s/:number`;
    const keyOf = (request: Request) => pageKey(kind, request.params.number);
    router.get(`${base}/photos.zip`, gate, (request, response) => zip(parts, response, keyOf(request)));
    router.get(`${base}/photos/:id`, gate, (request, response) =>
      sheet(parts, request, response, keyOf(request)),
    );
    router.post(`${base}/photos/:id/place`, gate, formBody, (request, response) =>
      arrange(parts, request, response, keyOf(request)),
    );
    router.post(`${base}/photos/:id/caption`, gate, formBody, (request, response) =>
      caption(parts, request, response, keyOf(request)),
    );
    router.post(`${base}/photos/:id/elsewhere`, gate, formBody, (request, response) =>
      elsewhere(parts, request, response, keyOf(request)),
    );
  }
  return router;
}

async function sheet(
  parts: GalleryRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const staff = staffOf(response);
  const view = await parts.db.withOrganization(staff.organizationId, async (tx) =>
    readPhotoSheet(tx, parts.sources, staff, await readSubject(tx, staff, key), String(request.params.id)),
  );
  const { shell, locale } = await parts.frame(staff);
  response
    .type('html')
    .send(
      wantsPart(request)
        ? renderFragment(<PhotoSheet view={view} />, locale)
        : renderPage(<PhotoSheetPage shell={shell} view={view} />, locale),
    );
}

async function arrange(
  parts: GalleryRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const { phase, before } = parseForm(PlaceForm, request.body);
  await change(parts, request, response, key, async (tx, staff, { ref: record }, photoId) => {
    await arrangePhoto(tx, { ...by(parts, staff), record, photoId, phase, before: before || null });
  });
  await answerRecord(parts, request, response, key);
}

async function caption(
  parts: GalleryRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const { caption: text } = parseForm(CaptionForm, request.body);
  await change(parts, request, response, key, async (tx, staff, { ref: record }, photoId) => {
    await captionPhoto(tx, { ...by(parts, staff), record, photoId, text, screen: parts.screen });
  });
  await answerRecord(parts, request, response, key, { toast: 'Saved' });
}

async function elsewhere(
  parts: GalleryRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const { to, how } = parseForm(ElsewhereForm, request.body);
  const target = targetOf(to);
  let held = false;
  await change(parts, request, response, key, async (tx, staff, { ref: from }, photoId) => {
    demand(staff, 'place-photo');
    const { ref, open } = await readSubject(tx, staff, target);
    if (ref.id === from.id) {
      throw new DocketError('conflict', 'The photo is on that record already.');
    }
    if (target.kind === 'job' && !open) {
      throw new DocketError('conflict', 'That job is closed: no photos can be added to it any more.');
    }
    await keepDemoRecordsApart(tx, from.id, ref.id);
    const placed = await relocatePhoto(tx, { ...by(parts, staff), photoId, from, to: ref, how });
    held = placed.held.length > 0;
  });
  const reference = `${target.kind === 'job' ? 'J' : 'Q'}-${target.number}`;
  const done = how === 'move' ? `Moved to ${reference}.` : `Shown on ${reference} too.`;
  const toast = held ? `${done} It is held there: over the plan's photos for a job.` : done;
  await answerRecord(parts, request, response, key, { toast });
}

function targetOf(to: string): PageKey {
  return pageKey(/^j/i.test(to) ? 'job' : 'quote', to.replace(/\D/g, ''));
}

function by(parts: GalleryRouteParts, { organizationId, memberId }: Staff) {
  return { organizationId, actor: { kind: 'member' as const, id: memberId }, at: parts.now() };
}

/** Does it as this member, where they see the record and may change its photos. */
async function change(
  parts: GalleryRouteParts,
  request: Request,
  response: Response,
  key: PageKey,
  work: (tx: Tx, staff: Staff, subject: PageSubject, photoId: string) => Promise<void>,
): Promise<void> {
  const staff = staffOf(response);
  await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const subject = await readSubject(tx, staff, key);
    if (!can(staff.role, 'see-record', { assigned: subject.assigned })) {
      throw notFound(key.kind);
    }
    demand(staff, 'upload-photo', { assigned: subject.assigned });
    const { id } = request.params;
    if (!isId(id)) {
      throw notFound('photo');
    }
    await work(tx, staff, subject, id);
  });
}

async function zip(parts: GalleryRouteParts, response: Response, key: PageKey): Promise<void> {
  const staff = staffOf(response);
  const files = await parts.db.withOrganization(staff.organizationId, async (tx) =>
    collectOriginals(tx, (await readSubject(tx, staff, key)).ref),
  );
  if (files.length === 0) {
    throw notFound('photo');
  }
  const name = `${key.kind === 'job' ? 'J' : 'Q'}-${key.number} photos.zip`;
  await sendZip(response, parts.storage, { name, files });
}
