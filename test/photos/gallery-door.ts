import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { Staff } from '../../src/accounts/staff.js';
import type { RecordRef } from '../../src/activity/record.js';
import { createMaySeePhoto, createMayUpload } from '../../src/app/photo-access.js';
import { createRecordSources } from '../../src/app/record-sources.js';
import { conversationAccess } from '../../src/intake/conversation-access.js';
import type { ScreenTyped } from '../../src/photos/caption-photo.js';
import { createProcessPhotos } from '../../src/photos/process-photos.js';
import { createMakeRenditions } from '../../src/photos/processing/make-renditions.js';
import { readGallery } from '../../src/photos/read-gallery.js';
import { createTakeInUpload } from '../../src/photos/take-in-upload.js';
import type { Database } from '../../src/platform/database/database.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { DiskStorage } from '../../src/platform/storage/disk-storage.js';
import { answerErrors } from '../../src/web/http/error-answer.js';
import { createMediaRouter } from '../../src/web/media/media-router.js';
import { createGalleryRoutes } from '../../src/web/staff/photos/gallery-routes.js';
import { at, clock, screened } from '../jobs/shop.js';
import { uniquePhoto } from './ledger/ledger.js';

export type GalleryDoor = Awaited<ReturnType<typeof openGalleryDoor>>;

/** The doors of photos on records, over a real database and a folder. Requests name their member by a header. */
export async function openGalleryDoor(db: Database, people: () => readonly Staff[]) {
  const folder = await mkdtemp(join(tmpdir(), 'docket-gallery-'));
  const storage = new DiskStorage(folder);
  const screen: ScreenTyped = async (_tx, { text }) => screened(text.replaceAll('4711', '[passcode saved]'));
  const viewer = (request: express.Request) =>
    people().find(({ memberId }) => memberId === request.get('x-member')) ?? null;
  const signedIn: express.RequestHandler = (request, response, next) => {
    response.locals.session = { staff: viewer(request) } as never;
    next();
  };
  const app = express();
  app.use(
    createGalleryRoutes({
      db,
      storage,
      screen,
      sources: createRecordSources({ readTradeSetting: async () => ({ set: { questions: [] } }) as never }),
      requireStaff: () => signedIn,
      frame: async () => ({ locale: { locale: 'en-GB', timeZone: 'UTC', now: at } }) as never,
      now: clock.now,
    }),
    createMediaRouter<Staff>({
      db,
      storage,
      takeIn: createTakeInUpload({ db, storage, clock, screen, wake: () => {} }),
      viewer,
      maySee: createMaySeePhoto(conversationAccess),
      mayUpload: createMayUpload(conversationAccess),
    }),
    answerErrors(createLogger('silent')),
  );
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (staff: Staff, path: string, init: RequestInit = {}) =>
    fetch(origin + path, {
      redirect: 'manual',
      ...init,
      headers: { 'x-member': staff.memberId, accept: 'application/json', ...init.headers },
    });
  const upload = async (
    staff: Staff,
    record: RecordRef,
    file: { name?: string; bytes?: Buffer; headers?: Record<string, string>; phase?: string } = {},
  ) => {
    const form = new FormData();
    const bytes = file.bytes ?? (await uniquePhoto());
    form.append(
      'photos',
      new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }),
      file.name ?? 'photo.jpg',
    );
    const answer = await ask(staff, `/photos?kind=${record.kind}&id=${record.id}&phase=${file.phase ?? ''}`, {
      method: 'POST',
      body: form,
      headers: { 'upload-id': randomUUID(), ...file.headers },
    });
    const body = (await answer.json()) as { data?: { id: string }[]; detail?: string };
    return { status: answer.status, id: body.data?.[0]?.id ?? '', detail: body.detail };
  };
  return {
    storage,
    upload,
    /** The worker's part: what was uploaded becomes stored. */
    develop: createProcessPhotos({
      db,
      storage,
      fetchMedia: () => Promise.reject(new Error('nothing is fetched')),
      makeRenditions: createMakeRenditions(),
      clock: { now: () => new Date() },
      logger: createLogger('silent'),
      wakeIn: () => {},
    }),
    get: (staff: Staff, path: string, headers: Record<string, string> = {}) => ask(staff, path, { headers }),
    post: (staff: Staff, path: string, form: Record<string, string>) =>
      ask(staff, path, { method: 'POST', body: new URLSearchParams(form) }),
    /** A record's gallery as phase and photo's number in `ids`, in its order. */
    async order(staff: Staff, record: RecordRef, ids: readonly string[]) {
      const photos = await db.withOrganization(staff.organizationId, (tx) => readGallery(tx, record));
      return photos.map(({ id, phase }) => `${phase} ${ids.indexOf(id)}`);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
