import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isScreened } from '../../src/photos/is-screened.js';
import { readGallery } from '../../src/photos/read-gallery.js';
import { judgeWriting } from '../../src/photos/screening/judge-writing.js';
import { createReadWriting, type ReadWriting } from '../../src/photos/screening/read-writing.js';
import { releasePhoto } from '../../src/photos/screening/release-photo.js';
import { createScreenPhotos } from '../../src/photos/screening/screen-photos.js';
import { decideSuggestion, listSuggestions } from '../../src/photos/screening/suggestions.js';
import { readPhotoTexts } from '../../src/photos/stored-texts.js';
import { newId } from '../../src/platform/ids.js';
import type { Asked } from '../../src/vault/find/find-secrets.js';
import { sendBytes, startServer, stopServers } from '../platform/fetch-media/media-servers.js';
import { Ledger, record } from './ledger/ledger.js';

const CANARY = '739182';
const SERIAL = 'VNB3K12345';

let ledger: Ledger;
let organizationId: string;
const logged: string[] = [];

beforeAll(async () => {
  ledger = await Ledger.open();
});
beforeEach(async () => {
  organizationId = await ledger.organization();
});
afterAll(async () => {
  await stopServers();
  await ledger.close();
});

/** A light slip or sticker with these lines on a brown table. Text comes from the system's fonts, not by SVG: that is shut. */
async function written(...lines: string[]): Promise<Buffer> {
  const text = {
    text: `<span foreground="#222">${lines.join('\n')}</span>`,
    dpi: 130,
    font: 'sans 30',
    rgba: true,
  };
  const words = await sharp({ text })
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: '#f4efdf' })
    .flatten({ background: '#f4efdf' })
    .png()
    .toBuffer();
  return sharp({ create: { width: 1_200, height: 900, channels: 3, background: '#6b4f35' } })
    .composite([{ input: words }])
    .jpeg()
    .toBuffer();
}

/** A photo on a conversation, stored. */
async function stored(bytes: Buffer, from: Parameters<Ledger['expect']>[1] = {}) {
  const place = record('conversation');
  const { origin } = await startServer(sendBytes(bytes, 'image/jpeg'));
  const { photoIds } = await ledger.expect(organizationId, { places: [place], ...from }, [`${origin}/media`]);
  await ledger.worker()();
  return { id: photoIds[0] ?? '', place };
}

function screening({ readWriting = createReadWriting(), asked = null as Asked, readers = 1 } = {}) {
  const note = (...said: unknown[]) =>
    void logged.push(JSON.stringify(said, (_key, value) => (value instanceof Error ? value.stack : value)));
  return createScreenPhotos({
    db: ledger.db,
    storage: ledger.storage,
    readWriting,
    clock: ledger.clock,
    logger: { warn: note, error: note } as never,
    readers,
    askedBefore: async () => [asked],
    onClear: async () => () => {},
  });
}

const says =
  (...lines: string[]): ReadWriting =>
  async () => ({ state: 'read', readings: [lines] });

async function shown(place: ReturnType<typeof record>) {
  const [photo] = await ledger.db.withOrganization(organizationId, (tx) => readGallery(tx, place));
  if (!photo) throw new Error('no photo');
  return { ...photo, leaves: isScreened(photo, undefined) };
}

const types = async (place: ReturnType<typeof record>) =>
  (await ledger.feed(organizationId, place)).map(({ type }) => type).slice(2);

describe('what is written on a photo', () => {
  test('a note with a passcode is kept among staff, and the passcode is in no row and no log', async () => {
    const { id, place } = await stored(await written('iPhone passcode', CANARY));
    expect(await shown(place)).toMatchObject({ screening: 'not-screened', leaves: false });
    await screening()();
    expect(await shown(place)).toMatchObject({
      screening: 'passcode-seen',
      flag: { reason: 'passcode' },
      leaves: false,
    });
    expect(await types(place)).toEqual(['photo.flagged']);
    const rows = await ledger.db.withOrganization(organizationId, async (tx) => [
      await tx.photo.findMany(),
      await tx.photoSuggestion.findMany(),
      await tx.activity.findMany(),
      await tx.secret.count(),
    ]);
    expect(rows[3]).toBe(0);
    expect(
      JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)) + logged.join(),
    ).not.toContain(CANARY);
    const release = { organizationId, photoId: id, memberId: newId(), at: ledger.clock.now() };
    expect(await ledger.db.withOrganization(organizationId, (tx) => releasePhoto(tx, release))).toBe(true);
    expect(await shown(place)).toMatchObject({ flag: null, released: true, leaves: true });
    expect(await ledger.db.withOrganization(organizationId, (tx) => releasePhoto(tx, release))).toBe(false);
    expect(await types(place)).toEqual(['photo.flagged', 'photo.flag-cleared']);
  });

  test('a sticker’s model and serial number are suggested once, to be taken over or not, and its photo may leave', async () => {
    const { place } = await stored(await written('Model: M428FDW', `Serial No. ${SERIAL}`, 'Made in China'));
    await screening()();
    expect(await shown(place)).toMatchObject({ screening: 'clear', flag: null, leaves: true });
    expect(await types(place)).toEqual(['photo.labels-read']);
    const list = () => ledger.db.withOrganization(organizationId, (tx) => listSuggestions(tx, place));
    const suggested = await list();
    expect(suggested.map(({ field, value }) => [field, value]).sort()).toEqual([
      ['model', 'M428FDW'],
      ['serial', SERIAL],
    ]);
    const [{ id: suggestionId } = { id: '' }] = suggested;
    const decide = (on: typeof place) =>
      ledger.db.withOrganization(organizationId, (tx) =>
        decideSuggestion(tx, {
          record: on,
          suggestionId,
          memberId: newId(),
          as: 'dismissed',
          at: ledger.clock.now(),
        }),
      );
    await expect(decide(record('conversation'))).rejects.toMatchObject({ code: 'not-found' });
    expect(await decide(place)).toMatchObject({ id: suggestionId });
    expect(await decide(place)).toBeNull();
    expect((await list()).map(({ id }) => id)).toEqual(suggested.slice(1).map(({ id }) => id));
    const texts = await ledger.db.withOrganization(organizationId, (tx) => readPhotoTexts(tx, [place]));
    expect(texts.map(({ text }) => text)).toContain(SERIAL);
  });

  test('a picture that cannot be read, or takes too long, stops nobody and waits for a person', async () => {
    const broken = await stored(await written('anything'));
    const slow = await stored(await written('anything else'));
    const [, [key = '']] = await ledger.db.withOrganization(organizationId, async (tx) => {
      const photo = await tx.photo.findUniqueOrThrow({ where: { id: broken.id } });
      const [file] = await tx.rendition.findMany({
        where: { blobSha256: photo.sha256 ?? '', kind: 'preview' },
      });
      return [photo, [file?.storageKey]];
    });
    const real = createReadWriting();
    const hostile = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(4_000, 0x5a)]);
    const brokenBytes = await ledger.storage.read(key as never);
    const readWriting: ReadWriting = (picture) =>
      brokenBytes.equals(Buffer.from(picture))
        ? real(hostile)
        : createReadWriting({ seconds: 0.05 })(picture);
    await screening({ readWriting })();
    for (const { place } of [broken, slow]) {
      expect(await shown(place)).toMatchObject({
        screening: 'failed',
        screeningFailure: expect.any(String),
        leaves: false,
      });
      expect(await types(place)).toEqual(['photo.unscreened']);
    }
    const release = { organizationId, photoId: slow.id, memberId: newId(), at: ledger.clock.now() };
    await ledger.db.withOrganization(organizationId, (tx) => releasePhoto(tx, release));
    expect(await shown(slow.place)).toMatchObject({ leaves: true });
    expect(await types(slow.place)).toEqual(['photo.unscreened', 'photo.released']);
  });

  test('killed while it reads, it goes on after the lease, and once; what takes the process down thrice is given up', async () => {
    const { place } = await stored(await written('x'));
    const dying: ReadWriting = () => new Promise(() => {});
    void screening({ readWriting: dying })();
    const claimed = () =>
      ledger.db.withOrganization(organizationId, (tx) => tx.photo.count({ where: { screeningAttempts: 1 } }));
    await expect.poll(claimed).toBe(1);
    await screening({ readWriting: says('hello') })();
    expect(await shown(place)).toMatchObject({ screening: 'not-screened' });
    const leaseEnds = `UPDATE photo SET screening_claimed_until = now() - interval '1 second', screening_due_at = now()
      WHERE screening_due_at IS NOT NULL`;
    await ledger.asOwner(leaseEnds);
    await Promise.all([
      screening({ readWriting: says('code 8812') })(),
      screening({ readWriting: says('code 8812') })(),
    ]);
    expect(await types(place)).toEqual(['photo.flagged']);

    const again = await stored(await written('y'));
    for (let tries = 0; tries < 3; tries += 1) {
      await screening({ readWriting: async () => ({ state: 'crashed', message: 'gone' }) })();
      await ledger.asOwner(leaseEnds);
    }
    expect(await shown(again.place)).toMatchObject({ screening: 'failed', leaves: false });
  });

  test('photos of staff are read where the organization wants it; else whoever took one has looked at it', async () => {
    const member = { kind: 'member', id: newId() } as const;
    const unread = await stored(await written('Model AB12'), { uploader: member, source: 'web' });
    await screening({ readWriting: says('passcode 4455') })();
    expect(await shown(unread.place)).toMatchObject({ screening: 'not-screened', leaves: true });
    await ledger.db.withOrganization(organizationId, (tx) =>
      tx.organization.update({
        where: { id: organizationId },
        data: { settings: { readStaffPhotos: true } },
      }),
    );
    const read = await stored(await written('Model AB13'), { uploader: member, source: 'web' });
    await screening({ readWriting: says('passcode 4455'), readers: 0 })();
    expect(await shown(read.place)).toMatchObject({ screening: 'not-screened' });
    await screening({ readWriting: says('passcode 4455') })();
    expect(await shown(read.place)).toMatchObject({ screening: 'passcode-seen', leaves: false });
  });
});

describe('what follows from what was read', () => {
  const judge = (asked: Asked, ...lines: string[]) => judgeWriting([lines], asked);

  test.each([
    ['a slip with a number alone', null, ['482915']],
    ['a router’s key', null, ['TP-Link Archer C7', 'Wireless Password/PIN: 48291036']],
    ['a log-in on a note', null, ['Login: admin', 'Password: hunter2-Blue!']],
    ['whatever was sent when a passcode was asked for', 'passcode', ['scribble']],
  ] as const)('%s looks like a passcode', (_name, asked, lines) => {
    expect(judge(asked, ...lines).passcode).toBe(true);
  });

  test.each([
    ['a type plate', ['SAMSUNG', 'MODEL NO. WF45T6000AW/A5', 'S/N 0AFB5BAR700123X', '120V 60Hz 10A']],
    [
      'a phone’s keypad',
      ['Enter Passcode', '1 2 ABC 3 DEF', '4 GHI 5 JKL 6 MNO', '7 PQRS 8 TUV 9 WXYZ', '0', 'Emergency'],
    ],
    ['a lock screen', ['12:34', 'Tuesday, November 24', 'iPhone is disabled']],
    ['nothing', []],
  ])('%s does not', (_name, lines) => {
    expect(judge(null, ...lines).passcode).toBe(false);
  });

  test('labels are read in the languages of customers; a passcode beside them is never suggested', () => {
    expect(judge(null, 'Dell', 'Service Tag: 7XK2P13').labels).toEqual([
      { field: 'serial', value: '7XK2P13', sureness: 0.3 },
    ]);
    expect(judge(null, 'Modell: WM14N', 'Seriennummer: K123-4567').labels.map(({ value }) => value)).toEqual([
      'K123-4567',
      'WM14N',
    ]);
    expect(judge(null, 'Serial No. VNB3K12345', 'PIN: 83920174').labels.map(({ value }) => value)).toEqual([
      'VNB3K12345',
    ]);
    expect(judge(null, 'Serial: C02XG2JHJG5)').labels).toEqual([]);
    expect(judgeWriting([['Model A2337'], ['Model A2337']], null).labels).toEqual([
      { field: 'model', value: 'A2337', sureness: 0.5 },
    ]);
  });
});
