import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RecordRef } from '../../../src/activity/record.js';
import { isScreened } from '../../../src/photos/is-screened.js';
import { listCustomerPhotos } from '../../../src/photos/list-customer-photos.js';
import { clearFlag, type FlagReason, flagPhoto } from '../../../src/photos/photo-flags.js';
import { readGallery } from '../../../src/photos/read-gallery.js';
import { newId } from '../../../src/platform/ids.js';
import { sendBytes, startServer, stopServers } from '../../platform/fetch-media/media-servers.js';
import { Ledger, record, uniquePhoto } from './ledger.js';

let ledger: Ledger;
const BOT = { kind: 'bot' } as const;
const MEMBER = { kind: 'member', id: newId() } as const;

beforeAll(async () => {
  ledger = await Ledger.open();
});
afterEach(stopServers);
afterAll(() => ledger.close());

/** Stored photos of a customer on a quote. */
async function storedPhotos(count: number, on: RecordRef) {
  const organizationId = await ledger.organization();
  const urls = await Promise.all(
    Array.from({ length: count }, async () => (await startServer(sendBytes(await uniquePhoto()))).origin),
  );
  const { photoIds } = await ledger.expect(organizationId, { places: [on] }, urls);
  await ledger.worker()();
  await ledger.asOwner(`UPDATE photo SET screening = 'clear' WHERE state = 'stored'`);
  return { organizationId, photoIds };
}

const forCustomer = async (organizationId: string, on: RecordRef) =>
  (await ledger.db.withOrganization(organizationId, (tx) => listCustomerPhotos(tx, on))).map(({ id }) => id);

const flag = (
  organizationId: string,
  photoId: string,
  reason: FlagReason,
  actor: typeof BOT | typeof MEMBER = BOT,
) =>
  ledger.db.withOrganization(organizationId, (tx) =>
    flagPhoto(tx, { organizationId, photoId, reason, actor, at: ledger.clock.now() }),
  );

const clear = (organizationId: string, photoId: string) =>
  ledger.db.withOrganization(organizationId, (tx) =>
    clearFlag(tx, { organizationId, photoId, memberId: MEMBER.id, at: ledger.clock.now() }),
  );

describe('what a customer sees', () => {
  test('stored photos marked as visible, and none that is on its way, held, archived, unread or another record’s', async () => {
    const on = record('quote');
    const { organizationId, photoIds } = await storedPhotos(5, on);
    const [shown = '', inside = '', held = '', archived = '', unread = ''] = photoIds;
    await ledger.expect(organizationId, { places: [on] }, ['http://127.0.0.1:9/media']);
    await ledger.expect(organizationId, { places: [record('quote')] }, ['http://127.0.0.1:9/media']);
    await ledger.db.withOrganization(organizationId, async (tx) => {
      await tx.photoPlace.updateMany({ where: { photoId: inside }, data: { customerVisible: false } });
      await tx.photoPlace.updateMany({ where: { photoId: held }, data: { held: true } });
      await tx.photo.update({ where: { id: archived }, data: { archivedAt: new Date() } });
      await tx.photo.update({ where: { id: unread }, data: { screening: 'failed' } });
    });
    expect(await forCustomer(organizationId, on)).toEqual([shown]);
    expect(await forCustomer(await ledger.organization(), on)).toEqual([]);
  });
});

describe('a flagged photo', () => {
  test('is for staff only until a person clears it, and leaves by itself no more', async () => {
    const on = record('quote');
    const { organizationId, photoIds } = await storedPhotos(1, on);
    const [id = ''] = photoIds;
    const asStaffSee = async () =>
      (await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, on)))[0];
    expect(await flag(organizationId, id, 'passcode')).toBe(true);
    expect(await forCustomer(organizationId, on)).toEqual([]);
    expect((await asStaffSee())?.flag).toMatchObject({ reason: 'passcode' });
    expect(isScreened((await asStaffSee()) as never, undefined)).toBe(false);
    expect(await clear(organizationId, id)).toBe(true);
    expect(await clear(organizationId, id)).toBe(false);
    expect(await forCustomer(organizationId, on)).toEqual([id]);
    expect(isScreened((await asStaffSee()) as never, undefined)).toBe(true);
    const feed = (await ledger.feed(organizationId, on)).slice(-2);
    expect(feed).toEqual([
      { type: 'photo.flagged', content: { photoId: id, reason: 'passcode' } },
      { type: 'photo.flag-cleared', content: { photoId: id, reason: 'passcode' } },
    ]);
  });

  test('keeps the graver reason, and what a person cleared is raised again by people only', async () => {
    const on = record('quote');
    const { organizationId, photoIds } = await storedPhotos(1, on);
    const [id = ''] = photoIds;
    expect(await flag(organizationId, id, 'asked-again', MEMBER)).toBe(true);
    expect(await flag(organizationId, id, 'passcode')).toBe(true);
    expect(await flag(organizationId, id, 'asked-again', MEMBER)).toBe(false);
    await clear(organizationId, id);
    expect(await flag(organizationId, id, 'passcode')).toBe(false);
    expect(await flag(organizationId, id, 'passcode', MEMBER)).toBe(true);
    await expect(flag(await ledger.organization(), id, 'passcode')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
