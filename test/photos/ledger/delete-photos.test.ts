import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../../src/accounts/policy.js';
import type { Staff } from '../../../src/accounts/staff.js';
import type { RecordRef } from '../../../src/activity/record.js';
import { verifyOrganization } from '../../../src/app/verify.js';
import { createPhotos, type Photos } from '../../../src/photos/create-photos.js';
import { findPhotoFile } from '../../../src/photos/find-photo-file.js';
import { listPhotos, readPhoto } from '../../../src/photos/list-photos.js';
import { readGallery } from '../../../src/photos/read-gallery.js';
import { createRemoveBytes } from '../../../src/photos/remove-bytes.js';
import { createTakeInUpload } from '../../../src/photos/take-in-upload.js';
import { newId } from '../../../src/platform/ids.js';
import type { Storage } from '../../../src/platform/storage/storage.js';
import { StorageError } from '../../../src/platform/storage/storage-error.js';
import { originalKey } from '../../../src/platform/storage/storage-key.js';
import type { ScreenedText } from '../../../src/vault/screened-text.js';
import { Ledger, record, uniquePhoto } from './ledger.js';

let ledger: Ledger;
let organizationId: string;
let proof: string | null;
let owner: Staff;
const job = () => record('job');
const REASON = { name: 'screen.jpg', reason: 'The wrong customer’s phone' };

beforeAll(async () => {
  ledger = await Ledger.open();
});
beforeEach(async () => {
  organizationId = await ledger.organization();
  proof = null;
  owner = staff('owner');
});
afterAll(() => ledger.close());

function staff(role: Role): Staff {
  const [userId, memberId] = [newId(), newId()];
  return {
    userId,
    memberId,
    organizationId,
    organizationName: 'Fixit',
    role,
    name: role,
    email: `${role}@x.test`,
  };
}

const screen = async (_tx: unknown, { text }: { text: string }) =>
  text.replace('4711', '[passcode saved]') as ScreenedText;

function photos(): Photos {
  return createPhotos({
    db: ledger.db,
    clock: ledger.clock,
    screen,
    maySee: async () => true,
    seeRecord: async () => ({ assigned: true }),
    findProof: async () => proof,
    wake: () => {},
  });
}

/** A photo of this member on these records, stored. */
async function upload(
  by: Staff,
  places: [RecordRef, ...RecordRef[]],
  bytes?: Buffer,
  storage: Storage = ledger.storage,
) {
  const takeIn = createTakeInUpload({ db: ledger.db, storage, clock: ledger.clock, screen, wake: () => {} });
  const { photoId } = await takeIn({
    organizationId,
    uploadId: randomUUID(),
    places,
    uploader: { kind: 'member', id: by.memberId },
    filename: 'screen.jpg',
    announcedType: 'image/jpeg',
    stream: Readable.from([bytes ?? (await uniquePhoto())]),
  });
  await ledger.worker()();
  return photoId;
}

const remove = (storage: Storage = ledger.storage) =>
  createRemoveBytes({ db: ledger.db, storage, clock: ledger.clock, logger: pino({ level: 'silent' }) })();

const shown = async (on: RecordRef) =>
  (await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, on))).filter(({ held }) => !held);

const problems = async () =>
  (await verifyOrganization({ db: ledger.db, storage: ledger.storage }, organizationId)).problems;

/** The storage with some of its deeds done otherwise. */
const storageThat = (change: Partial<Storage>): Storage =>
  new Proxy(ledger.storage as Storage, {
    get: (real, name: keyof Storage) => {
      const found = change[name] ?? real[name];
      return typeof found === 'function' ? found.bind(real) : found;
    },
  });

const again = async () =>
  ledger.asOwner(
    `UPDATE photo SET removal_claimed_until = NULL, removal_due_at = now() - interval '1 second' WHERE removal IN ('due', 'refused')`,
  );

describe('archiving', () => {
  test('makes room for a held photo, can be taken back while there is room, and is in the feed', async () => {
    organizationId = await ledger.organization('pro');
    owner = staff('owner');
    const on = job();
    const ids: string[] = [];
    for (let at = 0; at < 11; at += 1) {
      ids.push(await upload(owner, [on]));
    }
    const [first = '', eleventh = ''] = [ids[0], ids[10]];
    expect((await shown(on)).map(({ id }) => id)).toEqual(ids.slice(0, 10));
    expect(await photos().archive(owner, first)).toBe(true);
    expect(await photos().archive(owner, first)).toBe(false);
    expect((await shown(on)).map(({ id }) => id)).toEqual(ids.slice(1));
    await expect(photos().restore(owner, first)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('no room'),
    });
    await photos().archive(owner, eleventh);
    expect(await photos().restore(owner, first)).toBe(true);
    expect((await shown(on)).map(({ id }) => id)).toEqual(ids.slice(0, 10));
    const types = (await ledger.feed(organizationId, on)).map(({ type }) => type);
    expect(types.slice(-4)).toEqual(['photo.archived', 'photo.linked', 'photo.archived', 'photo.restored']);
    expect(await problems()).toEqual([]);
  });
});

describe('deleting', () => {
  test('leaves a tombstone on every record, no bytes, and nothing to be found; verify agrees', async () => {
    const [on, talk] = [job(), record('conversation')];
    const photoId = await upload(owner, [on, talk]);
    const { sha256 } = await ledger.photo(organizationId, photoId);
    const other = await upload(owner, [on]);
    await photos().delete(owner, photoId, { name: ' Screen.JPG', reason: 'It shows 4711' });
    const tombstone = {
      type: 'photo.deleted',
      content: { photoId, sha256, name: 'screen.jpg', reason: 'It shows [passcode saved]' },
    };
    expect((await ledger.feed(organizationId, on)).at(-1)).toEqual(tombstone);
    expect((await ledger.feed(organizationId, talk)).at(-1)).toEqual(tombstone);
    await remove();
    await remove();
    expect(await ledger.storedKeys(`originals/${organizationId}/`)).toHaveLength(1);
    expect(await ledger.storedKeys(`renditions/${organizationId}/`)).toHaveLength(2);
    await ledger.db.withOrganization(organizationId, async (tx) => {
      expect(await readPhoto(tx, photoId)).toBeNull();
      expect(await findPhotoFile(tx, photoId, 'original')).toBeNull();
      expect((await listPhotos(tx, on)).data.map(({ id }) => id)).toEqual([other]);
      expect(await readGallery(tx, talk)).toEqual([]);
    });
    expect(await problems()).toEqual([]);
    await expect(photos().restore(owner, photoId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(photos().delete(owner, photoId, REASON)).rejects.toMatchObject({ code: 'not-found' });
    await ledger.asOwner(
      `UPDATE photo SET deleted_at = NULL, deleted_by = NULL, removal = NULL, archived_at = NULL WHERE id = '${photoId}'`,
    );
    expect((await problems()).join()).toContain('has a tombstone in the feed, but was not deleted');
  });

  test('is for its uploader and owners, who type its name and a reason', async () => {
    const on = job();
    const technician = staff('technician');
    const photoId = await upload(technician, [on]);
    for (const role of ['admin', 'dispatcher', 'technician'] as const) {
      await expect(photos().delete(staff(role), photoId, REASON)).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    for (const wrong of [
      { ...REASON, name: 'other.jpg' },
      { ...REASON, reason: '  ' },
    ]) {
      await expect(photos().delete(technician, photoId, wrong)).rejects.toMatchObject({
        code: 'invalid-input',
      });
    }
    expect(await shown(on)).toHaveLength(1);
    await photos().delete(technician, photoId, REASON);
    expect(await shown(on)).toHaveLength(0);
  });

  test('is refused for what a signed quote shows and for what is on its way; archiving is not', async () => {
    const photoId = await upload(owner, [record('quote')]);
    proof = 'Q-12, which was accepted,';
    await expect(photos().delete(owner, photoId, REASON)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Q-12, which was accepted, shows this photo: it can be archived/),
    });
    expect(await photos().archive(owner, photoId)).toBe(true);
    proof = null;
    const { photoIds } = await ledger.expect(organizationId, {}, ['http://127.0.0.1:9/media']);
    await expect(photos().delete(owner, photoIds[0] ?? '', REASON)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('spares bytes that another photo has, until that one is deleted too', async () => {
    const bytes = await uniquePhoto();
    const [one, two] = [await upload(owner, [job()], bytes), await upload(owner, [job()], bytes)];
    const { sha256 } = await ledger.photo(organizationId, one);
    const key = originalKey(organizationId, sha256 ?? '');
    await photos().delete(owner, one, REASON);
    await remove();
    expect((await ledger.photo(organizationId, one)).removal).toBe('shared');
    expect(await ledger.storage.read(key)).toEqual(bytes);
    expect(await problems()).toEqual([]);
    await photos().delete(owner, two, REASON);
    await remove();
    expect(await ledger.storage.has(key)).toBe(false);
  });

  test('killed between the commit and the removal, or in its midst, is finished by the next run', async () => {
    const photoId = await upload(owner, [job()]);
    await photos().delete(owner, photoId, REASON);
    let deeds = 0;
    const dies = storageThat({
      async delete(key) {
        deeds += 1;
        if (deeds === 2) throw new Error('the process is gone');
        await ledger.storage.delete(key);
      },
    });
    await remove(dies);
    expect(await ledger.photo(organizationId, photoId)).toMatchObject({ removal: 'due' });
    expect(await ledger.storedKeys(`renditions/${organizationId}/`)).toHaveLength(2);
    await again();
    await remove();
    expect(await ledger.photo(organizationId, photoId)).toMatchObject({
      removal: 'done',
      removalDueAt: null,
    });
    expect(await ledger.storedKeys(`renditions/${organizationId}/`)).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  test('racing uploads of the same bytes, at any moment, loses none of them', async () => {
    const bytes = await uniquePhoto();
    const on = job();
    const first = await upload(owner, [on], bytes);
    const key = originalKey(organizationId, (await ledger.photo(organizationId, first)).sha256 ?? '');
    // Promoted before the removal, entered after it.
    await photos().delete(owner, first, REASON);
    const meanwhile = await upload(
      owner,
      [on],
      bytes,
      storageThat({
        async promote(staged, at, options) {
          const put = await ledger.storage.promote(staged, at, options);
          await remove();
          return put;
        },
      }),
    );
    expect(await ledger.storage.read(key)).toEqual(bytes);
    // Entered while the removal has just begun, and while it deletes.
    await photos().delete(owner, meanwhile, REASON);
    const uploads: Promise<string>[] = [];
    await remove(
      storageThat({
        async delete(at) {
          if (uploads.length < 3) uploads.push(upload(owner, [on], bytes));
          await ledger.storage.delete(at);
        },
      }),
    );
    const ids = await Promise.all(uploads);
    expect(ids.length).toBeGreaterThan(0);
    await ledger.worker()();
    await again();
    await remove();
    expect((await shown(on)).map(({ id, state }) => `${id} ${state}`).sort()).toEqual(
      ids.map((id) => `${id} stored`).sort(),
    );
    expect(await ledger.storage.read(key)).toEqual(bytes);
    expect(await problems()).toEqual([]);
  });

  test('what the storage does not let go is said once, and asked for again', async () => {
    const on = job();
    const photoId = await upload(owner, [on]);
    await photos().delete(owner, photoId, REASON);
    const locked = storageThat({
      delete: () =>
        Promise.reject(new StorageError('misconfigured', 'The bucket refused the request (AccessDenied)')),
    });
    await remove(locked);
    await again();
    await remove(locked);
    expect(await ledger.photo(organizationId, photoId)).toMatchObject({ removal: 'refused' });
    const types = (await ledger.feed(organizationId, on)).map(({ type }) => type);
    expect(types.filter((type) => type === 'photo.bytes-kept')).toHaveLength(1);
    expect(await problems()).toEqual([]);
    await again();
    await remove();
    expect(await ledger.photo(organizationId, photoId)).toMatchObject({ removal: 'done' });
  });
});
