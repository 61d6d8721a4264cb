import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RecordRef } from '../../../src/activity/record.js';
import { releaseHeld } from '../../../src/photos/hold-photos.js';
import { linkPhotos } from '../../../src/photos/place-photos.js';
import { readGalleries, readGallery } from '../../../src/photos/read-gallery.js';
import { sendBytes, startServer, stopServers } from '../../platform/fetch-media/media-servers.js';
import { Ledger, record, uniquePhoto } from './ledger.js';

let ledger: Ledger;
const SYSTEM = { kind: 'system' } as const;
const NOWHERE = 'http://127.0.0.1:9/media';

beforeAll(async () => {
  ledger = await Ledger.open();
});
afterEach(stopServers);
afterAll(() => ledger.close());

const gallery = (organizationId: string, on: RecordRef) =>
  ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, on));

const link = (organizationId: string, from: RecordRef, to: RecordRef, limit?: number) =>
  ledger.db.withOrganization(organizationId, (tx) =>
    linkPhotos(tx, { organizationId, from, to, limit, at: ledger.clock.now(), actor: SYSTEM }),
  );

describe('photos of a conversation on its record', () => {
  test('a quote gets all of them, once, and the conversation keeps its places', async () => {
    const organizationId = await ledger.organization('free');
    const [from, to] = [record('conversation'), record('quote')];
    const { photoIds } = await ledger.expect(organizationId, { places: [from] }, Array(12).fill(NOWHERE));
    const first = await link(organizationId, from, to);
    const second = await link(organizationId, from, to);
    expect(first).toEqual({ placed: photoIds, held: [] });
    expect(second).toEqual({ placed: [], held: [] });
    expect((await gallery(organizationId, from)).map(({ id }) => id)).toEqual(photoIds);
    expect((await gallery(organizationId, to)).map(({ id }) => id)).toEqual(photoIds);
    expect(await ledger.feed(organizationId, to)).toHaveLength(12);
  });

  test.each([
    ['free', 0],
    ['pro', 10],
    ['enterprise', 20],
  ])('on a job of a %s plan, those over %i are held, not lost', async (plan, limit) => {
    const organizationId = await ledger.organization(plan);
    const [from, to] = [record('conversation'), record('job')];
    const { photoIds } = await ledger.expect(organizationId, { places: [from] }, Array(22).fill(NOWHERE));
    const { held } = await link(organizationId, from, to);
    expect(held).toEqual(photoIds.slice(limit));
    const shown = await gallery(organizationId, to);
    expect(shown).toHaveLength(22);
    expect(shown.filter((photo) => !photo.held)).toHaveLength(limit);
    const feed = await ledger.feed(organizationId, to);
    expect(feed.filter(({ type }) => type === 'photo.held')).toHaveLength(22 - limit);
  });

  test('photos announced for a job that is full are held, also when they come at the same time', async () => {
    const organizationId = await ledger.organization('pro');
    const places = [record('conversation'), record('job')] as const;
    await ledger.expect(organizationId, { places: [...places] }, Array(7).fill(NOWHERE));
    await Promise.all(
      [1, 2, 3].map(() => ledger.expect(organizationId, { places: [...places] }, Array(2).fill(NOWHERE))),
    );
    const onJob = await gallery(organizationId, places[1]);
    expect(onJob).toHaveLength(13);
    expect(onJob.filter(({ held }) => held)).toHaveLength(3);
    expect((await gallery(organizationId, places[0])).some(({ held }) => held)).toBe(false);
  });

  test('the same conversation linked twice at once has one effect', async () => {
    const organizationId = await ledger.organization('pro');
    const [from, to] = [record('conversation'), record('job')];
    await ledger.expect(organizationId, { places: [from] }, Array(6).fill(NOWHERE));
    const both = await Promise.all([link(organizationId, from, to), link(organizationId, from, to)]);
    expect(both.flatMap(({ placed }) => placed)).toHaveLength(6);
    expect(await ledger.feed(organizationId, to)).toHaveLength(6);
  });

  test('what turns out to be no photo makes room for one that is held', async () => {
    const organizationId = await ledger.organization('pro');
    const job = record('job');
    const vcard = await startServer(sendBytes(Buffer.from('BEGIN:VCARD\nEND:VCARD\n'), 'text/vcard'));
    const photo = await startServer(sendBytes(await uniquePhoto()));
    const items = Array.from({ length: 11 }, (_, index) => ({
      sourceKey: `room:${job.id}:${index}`,
      url: index === 4 ? vcard.origin : photo.origin,
      announcedType: null,
    }));
    await ledger.expect(organizationId, { places: [job], items });
    expect((await gallery(organizationId, job)).at(-1)?.held).toBe(true);
    await ledger.worker()();
    const after = await gallery(organizationId, job);
    expect(after.every(({ state, held }) => state === 'stored' && !held)).toBe(true);
  });

  test('a larger plan takes photos out of the hold, oldest first', async () => {
    const organizationId = await ledger.organization('free');
    const job = record('job');
    const { photoIds } = await ledger.expect(organizationId, { places: [job] }, Array(3).fill(NOWHERE));
    const release = (limit: number) =>
      ledger.db.withOrganization(organizationId, (tx) =>
        releaseHeld(tx, { organizationId, record: job, limit, actor: SYSTEM, at: new Date() }),
      );
    expect(await release(2)).toEqual(photoIds.slice(0, 2));
    expect(await release(2)).toEqual([]);
  });

  test('linked before it is stored or after, a record’s feed has the hash of the photo', async () => {
    const organizationId = await ledger.organization('pro');
    const [from, before, after] = [record('conversation'), record('quote'), record('job')];
    const { origin } = await startServer(sendBytes(await uniquePhoto()));
    const { photoIds } = await ledger.expect(organizationId, { places: [from] }, [origin]);
    await link(organizationId, from, before);
    await ledger.worker()();
    await link(organizationId, from, after);
    const [photo] = await gallery(organizationId, from);
    const sworn = { photoId: photoIds[0], sha256: photo?.original?.sha256 };
    expect(await ledger.feed(organizationId, before)).toEqual([
      { type: 'photo.linked', content: { photoId: photoIds[0], sha256: null } },
      { type: 'photo.stored', content: sworn },
    ]);
    expect(await ledger.feed(organizationId, after)).toEqual([{ type: 'photo.linked', content: sworn }]);
  });

  test('the galleries of many records come with their newest photos and how many there are', async () => {
    const organizationId = await ledger.organization('pro');
    const [many, none] = [record('conversation'), record('conversation')];
    const { photoIds } = await ledger.expect(organizationId, { places: [many] }, Array(5).fill(NOWHERE));
    const galleries = await ledger.db.withOrganization(organizationId, (tx) =>
      readGalleries(tx, { kind: 'conversation', ids: [many.id, none.id], limit: 3 }),
    );
    expect([...galleries.keys()]).toEqual([many.id]);
    expect(galleries.get(many.id)?.total).toBe(5);
    expect(galleries.get(many.id)?.photos.map(({ id }) => id)).toEqual(photoIds.slice(2));
  });
});
