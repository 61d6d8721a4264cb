import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { RecordRef } from '../../../src/activity/record.js';
import { lockConversation, openConversation } from '../../../src/conversations/open-conversation.js';
import { findOrCreateCustomer } from '../../../src/customers/find-or-create-customer.js';
import type { IntakePorts } from '../../../src/intake/intake-ports.js';
import { openByStaff } from '../../../src/intake/open-by-staff.js';
import { archivePhoto } from '../../../src/photos/archive-photo.js';
import { expectPhotos } from '../../../src/photos/expect-photos.js';
import { failPhoto, storePhoto } from '../../../src/photos/finish-photo.js';
import type { PhotoWithBytes } from '../../../src/photos/pending-photo.js';
import { flagPhoto } from '../../../src/photos/photo-flags.js';
import { linkPhotos } from '../../../src/photos/place-photos.js';
import { type Database, openDatabase } from '../../../src/platform/database/database.js';
import { newId } from '../../../src/platform/ids.js';
import { openShop } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';

const ROUNDS = 12;
const at = new Date('2026-11-23T10:00:00Z');
const actor = { kind: 'member', id: newId() } as const;
const ports = { linkPhotos: async (tx, input) => void (await linkPhotos(tx, input)) } as Partial<IntakePorts>;

let shop: TestDatabase;
let db: Database;
let organizationId = '';

beforeAll(async () => {
  shop = await createTestDatabase();
  // Of its own, to be closed before the server is asked: a connection tells of its deadlocks as it ends.
  db = openDatabase(shop.url, { connections: 10 });
  ({ organizationId } = await openShop(db));
});
afterAll(() => shop?.drop());

/** A conversation with photos whose bytes are here, waiting to be stored. */
async function takeIn(round: number) {
  return await db.withOrganization(organizationId, async (tx) => {
    const address = { organizationId, channel: 'sms', address: `+120155512${10 + round}` } as const;
    const { customerId } = await findOrCreateCustomer(tx, { ...address, at });
    const conversation = await openConversation(tx, {
      ...address,
      customerId,
      ourAddress: '+12015550000',
      trade: 'it-repair',
      language: 'en',
      intake: {},
      actor,
      at,
    });
    const place: RecordRef = { kind: 'conversation', id: conversation.id };
    const { photoIds } = await expectPhotos(tx, {
      organizationId,
      places: [place],
      messageId: null,
      source: 'sms',
      uploader: { kind: 'customer', id: customerId },
      items: Array.from({ length: 6 }, (_, nth) => ({
        sourceKey: `test:${round}:${nth}`,
        url: 'http://127.0.0.1:9/',
      })),
      at,
    });
    const photos: PhotoWithBytes[] = [];
    for (const id of photoIds) {
      const sha256 = randomBytes(32).toString('hex');
      await tx.blob.create({
        data: { organizationId, sha256, bytes: 9, mime: 'image/jpeg', kind: 'photo', state: 'verified' },
      });
      await tx.photo.update({ where: { id }, data: { state: 'verified', sha256 } });
      photos.push({ id, organizationId, sha256, source: 'sms' } as PhotoWithBytes);
    }
    return { conversationId: conversation.id, photos };
  });
}

async function open(conversationId: string): Promise<RecordRef> {
  return await db.withOrganization(organizationId, async (tx) => {
    const conversation = await lockConversation(tx, conversationId);
    if (!conversation) throw new Error('the conversation is gone');
    const job = await openByStaff(tx, ports as IntakePorts, { conversation, opens: 'job', actor, at });
    return { kind: job.kind, id: job.id };
  });
}

async function deadlocks(): Promise<number> {
  const client = new pg.Client({ connectionString: shop.url });
  await client.connect();
  try {
    const ask = async (sql: string) => Number((await client.query<{ n: string }>(sql)).rows[0]?.n);
    // The shop's own connections have done nothing: only those of the rounds have to be gone.
    await vi.waitFor(async () =>
      expect(
        await ask(`SELECT count(*) AS n FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()`),
      ).toBe(0),
    );
    return await ask('SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()');
  } finally {
    await client.end();
  }
}

test('staff open a job while its photos end, are flagged and archived: nobody waits for the other in a ring', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { conversationId, photos } = await takeIn(round);
    const [a, b, c, d, e, f] = photos as [PhotoWithBytes, ...PhotoWithBytes[]] & PhotoWithBytes[];
    const store = (photo = a) =>
      db.withOrganizationSql(organizationId, (tx) => storePhoto(tx, photo, { at }));
    const [job] = await Promise.all([
      open(conversationId),
      store(a),
      store(b),
      store(c),
      db.withOrganization(organizationId, (tx) => failPhoto(tx, d ?? a, 'It did not come.', at)),
      db.withOrganization(organizationId, (tx) =>
        flagPhoto(tx, {
          organizationId,
          photoId: e?.id ?? '',
          reason: 'passcode',
          actor: { kind: 'system' },
          at,
        }),
      ),
      db.withOrganization(organizationId, (tx) =>
        archivePhoto(tx, { organizationId, photoId: f?.id ?? '', actor, at }),
      ),
    ]);
    const told = await db.withOrganization(organizationId, async (tx) => ({
      on: await tx.photoPlace.count({ where: { recordKind: 'job', recordId: job.id } }),
      entries: await tx.activity.findMany({
        where: { recordKind: 'job', recordId: job.id, type: { in: ['photo.linked', 'photo.stored'] } },
        select: { type: true, content: true },
      }),
    }));
    expect(told.on).toBe(6);
    // The hash of each stored photo is in the job's feed, whoever came first.
    const hashes = told.entries.map(({ content }) => (content as { sha256?: string }).sha256);
    for (const photo of [a, b, c]) {
      expect(hashes).toContain(photo?.sha256);
    }
  }
  await db.close();
  expect(await deadlocks()).toBe(0);
}, 120_000);
