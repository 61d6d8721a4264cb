import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../../src/accounts/policy.js';
import type { Staff } from '../../../src/accounts/staff.js';
import { createMaySeePhoto, createSeeRecord } from '../../../src/app/photo-access.js';
import { namePlaces } from '../../../src/app/photo-places.js';
import { findProof } from '../../../src/app/photo-proof.js';
import { presentGallery } from '../../../src/app/record-sources.js';
import { conversationAccess } from '../../../src/intake/conversation-access.js';
import { createPhotos } from '../../../src/photos/create-photos.js';
import { createTakeInUpload } from '../../../src/photos/take-in-upload.js';
import { newId } from '../../../src/platform/ids.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import type { ScreenedText } from '../../../src/vault/screened-text.js';
import { answerErrors, nothingHere } from '../../../src/web/http/error-answer.js';
import { createStaffGate } from '../../../src/web/http/staff-gate.js';
import { createManageRoutes } from '../../../src/web/staff/photos/manage-routes.js';
import { createReviewRoutes } from '../../../src/web/staff/photos/review-routes.js';
import { openShop, type Shop } from '../../jobs/shop.js';
import { Ledger, uniquePhoto } from '../../photos/ledger/ledger.js';

let ledger: Ledger;
let shop: Shop;
let server: Server;
let origin: string;
let job: { id: string; number: number };
const screen = async (_tx: unknown, { text }: { text: string }) => text as ScreenedText;

beforeAll(async () => {
  ledger = await Ledger.open();
  shop = await openShop(ledger.db);
  job = await shop.newJob();
  const { technician } = shop;
  await shop.run((tx) =>
    tx.jobAssignee.create({
      data: { organizationId: technician.organizationId, jobId: job.id, memberId: technician.memberId },
    }),
  );
  const { db, clock } = ledger;
  const maySee = createMaySeePhoto(conversationAccess);
  const seeRecord = createSeeRecord(conversationAccess);
  const photos = createPhotos({ db, clock, screen, maySee, seeRecord, findProof, wake: () => {} });
  const requireStaff = createStaffGate({
    resolveStaff: async (headers: Headers) =>
      ({
        staff: people().find(({ memberId }) => memberId === headers.get('x-member')),
        cookies: [],
      }) as never,
  });
  const frame = async (staff: Staff) => ({
    organization: {} as never,
    shell: {
      organizationName: 'Northside',
      plan: 'pro' as const,
      organizationId: staff.organizationId,
      member: { id: staff.memberId, name: staff.name, email: staff.email, role: staff.role },
      places: ['inbox', 'jobs'] as const,
      inboxCount: 0,
    },
    locale: { locale: 'en-GB', timeZone: 'Europe/London', now: clock.now() },
  });
  const parts = {
    db,
    frame,
    requireStaff,
    photos,
    managed: { present: presentGallery, namePlaces, findProof },
  };
  const app = express();
  app.use(createManageRoutes(parts), createReviewRoutes({ ...parts, now: () => clock.now() }));
  app.use(nothingHere, answerErrors(createLogger('silent')));
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server?.close(resolve));
  await ledger?.close();
});

const people = (): Staff[] => [shop.owner, shop.admin, shop.dispatcher, shop.technician, shop.other];

async function photoOf(by: Staff): Promise<string> {
  const takeIn = createTakeInUpload({
    db: ledger.db,
    storage: ledger.storage,
    clock: ledger.clock,
    screen,
    wake: () => {},
  });
  const { photoId } = await takeIn({
    organizationId: by.organizationId,
    uploadId: newId(),
    places: [{ kind: 'job', id: job.id }],
    uploader: { kind: 'member', id: by.memberId },
    filename: 'screen.jpg',
    announcedType: 'image/jpeg',
    stream: Readable.from([await uniquePhoto()]),
  });
  await ledger.worker()();
  return photoId;
}

async function ask(who: Staff, path: string, form?: Record<string, string>) {
  const response = await fetch(origin + path, {
    redirect: 'manual',
    headers: { 'x-member': who.memberId, accept: 'text/html' },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  return { status: response.status, html: await response.text() };
}

/** In the order of the policy's table; who is not assigned sees no such job. */
const ROLES: readonly (Role | 'other')[] = ['owner', 'admin', 'dispatcher', 'technician', 'other'];
const DELETION = { name: 'screen.jpg', reason: 'By mistake' };
const CELLS: readonly [string, string, readonly number[]][] = [
  ['show', 'show-photo', [303, 303, 303, 303, 404]],
  ['hide', 'show-photo', [303, 303, 303, 303, 404]],
  ['archive', 'archive-photo', [303, 303, 403, 403, 404]],
  ['restore', 'archive-photo', [303, 303, 403, 403, 404]],
  ['delete', 'delete-photo', [303, 403, 403, 403, 404]],
  ['approve', 'review-photo', [303, 303, 303, 403, 403]],
  ['ask-again', 'review-photo', [303, 303, 303, 403, 403]],
];

test.each(CELLS)(
  '%s (%s) is done for some roles and refused to others, asked straight',
  async (step, _action, answers) => {
    const manage = `/jobs/${job.number}/photos/manage`;
    for (const [index, role] of ROLES.entries()) {
      const photoId = await photoOf(role === 'owner' ? shop.admin : shop.owner);
      const paths: Record<string, [string, Record<string, string>]> = {
        delete: [`${manage}/${photoId}/delete`, DELETION],
        approve: [`/photos/review/${photoId}/approve`, {}],
        'ask-again': [`/photos/review/${photoId}/ask-again`, { note: 'Too dark' }],
      };
      const [path, form] = paths[step] ?? [`${manage}/${step}`, { photoIds: photoId }];
      const { status } = await ask(shop[role], path, form);
      expect(`${role} ${status}`).toBe(`${role} ${answers[index]}`);
      await ledger.asOwner(`UPDATE photo SET archived_at = coalesce(archived_at, now())`);
    }
  },
);

test('what a role may not do is not offered, and an own upload may be deleted', async () => {
  const { owner, dispatcher, technician, other } = shop;
  const manage = `/jobs/${job.number}/photos/manage`;
  const own = await photoOf(technician);
  const theirs = await photoOf(owner);
  const list = await ask(technician, manage);
  expect(list.html).toContain('Show to customer');
  expect(list.html).not.toContain(`${manage}/archive`);
  expect(list.html).not.toContain('/photos/review');
  expect((await ask(owner, manage)).html).toContain(`${manage}/archive`);
  expect((await ask(owner, manage)).html).toContain('/photos/review');
  expect((await ask(technician, `${manage}/${theirs}`)).html).not.toContain('Delete for good');
  expect((await ask(technician, `${manage}/${own}`)).html).toContain('Delete for good');
  expect((await ask(other, manage)).status).toBe(404);
  expect((await ask(technician, '/photos/review')).status).toBe(403);
  expect((await ask(dispatcher, '/photos/review')).html).toContain('screen.jpg');
  expect((await ask(technician, `${manage}/${own}/delete`, { ...DELETION, name: 'x' })).status).toBe(422);
  expect((await ask(technician, `${manage}/${own}/delete`, DELETION)).status).toBe(303);
  expect((await ask(owner, `${manage}/${own}`)).status).toBe(404);
  expect((await ask(owner, manage)).html).toContain('By mistake');
});
