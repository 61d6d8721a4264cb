import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { createCustomerQuotes } from '../../../src/app/customer-quotes.js';
import { createIntakePorts } from '../../../src/app/intake-ports.js';
import { createRefuseSecrets } from '../../../src/app/invoice-ports.js';
import { createClosing, moveAlong } from '../../../src/app/record-ports.js';
import { createScreening } from '../../../src/app/screening.js';
import { createStartBilling } from '../../../src/invoices/start-billing.js';
import type { Database } from '../../../src/platform/database/database.js';
import { newId } from '../../../src/platform/ids.js';
import { DiskStorage } from '../../../src/platform/storage/disk-storage.js';
import { documentKey, logoKey, parseStorageKey } from '../../../src/platform/storage/storage-key.js';
import { createOffers } from '../../../src/quotes/create-offers.js';
import { createQuotes } from '../../../src/quotes/create-quotes.js';
import type { DraftInput } from '../../../src/quotes/quote-draft.js';
import { createGate } from '../../../src/vault/gate.js';
import { parseMasterKeys } from '../../../src/vault/master-keys.js';
import type { CustomerQuotes } from '../../../src/web/portal/quotes/customer-quotes.js';
import { createCustomerQuoteRoutes } from '../../../src/web/portal/quotes/quote-routes.js';
import { createServer } from '../../../src/web/server.js';
import { at, openShop, type Shop } from '../../jobs/shop.js';
import { fakePorts } from '../../quotes/fake-ports.js';
import { draft } from '../../quotes/sample-draft.js';

export const PDF = Buffer.from('%PDF-1.7 the quote as it was sent');

export type QuoteDesk = Awaited<ReturnType<typeof openQuoteDesk>>;

/** Quotes that are sent, and their customers' pages, on a real database; only paper and messages are made up. */
export async function openQuoteDesk(db: Database, settings: object = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'docket-quotes-'));
  const storage = new DiskStorage(folder);
  const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
  const shop = await openShop(db, settings);
  const { organizationId, run } = shop;
  let now = at;
  const clock = { now: () => now };
  const logged: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line) => void logged.push(line) });
  const ports = fakePorts({
    clock,
    moving: moveAlong,
    closing: createClosing(keys),
    screen: createScreening(keys),
    startBilling: createStartBilling({ refuseSecrets: createRefuseSecrets(createGate(keys)) }),
    document: paperOf(storage, shop),
  });
  const quotes = createQuotes({ db, ...ports });
  const intake = {
    keys,
    ports: createIntakePorts({ publicUrl: 'https://docket.test', queue: { wake() {} } as never }),
  };
  const offers = createOffers({ db, ...ports });
  const pages: CustomerQuotes = createCustomerQuotes({
    db,
    clock,
    gate: createGate(keys),
    intake,
    offers,
    storage,
  });
  const app = createServer({
    publicUrl: 'https://docket.test',
    trustedProxies: ['loopback'],
    logger,
    machineRouters: [],
    pageRouters: [createCustomerQuoteRoutes({ quotes: pages, storage, clock, logger })],
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { 'x-forwarded-for': '203.0.113.9', 'user-agent': 'Phone/1.0', accept: 'text/html' };
  return {
    ...shop,
    url,
    logged,
    pages,
    quotes,
    storage,
    /** Keeps a logo as the settings do. */
    async saveLogo(png: Buffer) {
      const logoSha256 = createHash('sha256').update(png).digest('hex');
      await storage.putStream(logoKey(organizationId, logoSha256), Readable.from([png]), {});
      await run(async (tx) => {
        const { settings } = await tx.organization.findFirstOrThrow();
        const { billing, ...rest } = settings as { billing?: object };
        await tx.organization.updateMany({
          data: { settings: { ...rest, billing: { ...billing, logoSha256 } } },
        });
      });
    },
    setNow: (next: Date) => {
      now = next;
    },
    /** A quote as its customer gets it: the path of its page, and what it is. */
    async send(over: Partial<DraftInput> = {}, pictures: readonly Buffer[] = []) {
      const quote = await shop.newQuote();
      const photoIds = [];
      for (const picture of pictures) {
        photoIds.push(await addPhoto(storage, shop, quote.id, picture));
      }
      await quotes.saveDraft(shop.owner, quote.number, 0, draft({ photoIds, ...over }));
      const { link, versionId } = await quotes.send(shop.owner, quote.number, 1);
      const version = await run((tx) =>
        tx.quoteVersion.findUniqueOrThrow({
          where: { id: versionId },
          include: { lines: { orderBy: { position: 'asc' } } },
        }),
      );
      return {
        ...quote,
        path: new URL(link).pathname,
        versionId,
        lineIds: version.lines.map(({ id }) => id),
      };
    },
    writeTerms: (kind: 'terms' | 'privacy', text: string) =>
      run((tx) =>
        tx.termsVersion.create({
          data: { id: newId(), organizationId, kind, language: 'en', number: 1, text },
          select: { id: true },
        }),
      ),
    stateOf: async (id: string) => (await run((tx) => tx.quote.findUniqueOrThrow({ where: { id } }))).state,
    async get(path: string, more: Record<string, string> = {}, method = 'GET') {
      const answer = await fetch(url + path, {
        method,
        headers: { ...headers, ...more },
        redirect: 'manual',
      });
      return { status: answer.status, headers: answer.headers, html: await answer.text() };
    },
    async post(path: string, form: [string, string][] | string = [], more: Record<string, string> = {}) {
      const answer = await fetch(url + path, {
        method: 'POST',
        headers: { ...headers, ...more },
        redirect: 'manual',
        body: new URLSearchParams(form),
      });
      return { status: answer.status, headers: answer.headers, html: await answer.text() };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Every quote's document is the same few bytes, kept as any other is. */
function paperOf(storage: DiskStorage, { organizationId, customerId }: Shop) {
  const sha256 = createHash('sha256').update(PDF).digest('hex');
  const storageKey = parseStorageKey(`documents/${organizationId}/${sha256}.pdf`);
  return fakePorts({
    document: {
      prepare: async () => {
        await storage.putStream(storageKey, Readable.from([PDF]), { maxBytes: 1000, expectedSha256: sha256 });
        const beside = Readable.from([
          Buffer.from(JSON.stringify({ view: { kind: 'quote', photos: [] }, texts: [] })),
        ]);
        await storage.putStream(documentKey(organizationId, sha256, 'json'), beside, {});
      },
      keep: async (tx) => {
        const id = newId();
        await tx.document.create({
          data: {
            ...{ id, organizationId, customerId, recordKind: 'quote', recordId: newId(), kind: 'quote' },
            ...{
              title: 'Quote',
              language: 'en',
              paper: 'a4',
              sha256,
              storageKey,
              bytes: PDF.length,
              pages: 1,
            },
          },
        });
        return { documentId: id, sha256 };
      },
    },
  }).document;
}

/** A photo of the quote that its customer may see; its preview and thumbnail are these bytes. */
async function addPhoto(
  storage: DiskStorage,
  { organizationId, run }: Shop,
  quoteId: string,
  picture: Buffer,
): Promise<string> {
  const photoId = newId();
  const sha256 = createHash('sha256').update(photoId).digest('hex');
  const size = { width: 400, height: 300 };
  for (const kind of ['thumbnail', 'preview']) {
    const key = parseStorageKey(`renditions/${organizationId}/${sha256}/${kind}.jpg`);
    await storage.putStream(key, Readable.from([picture]), {});
  }
  await run(async (tx) => {
    const shared = { organizationId, mime: 'image/jpeg', bytes: picture.length, ...size };
    await tx.blob.create({
      data: { ...shared, sha256, kind: 'photo', format: 'jpeg', placeholder: '#445566' },
    });
    for (const kind of ['thumbnail', 'preview']) {
      const storageKey = `renditions/${organizationId}/${sha256}/${kind}.jpg`;
      await tx.rendition.create({ data: { ...shared, blobSha256: sha256, sha256, kind, storageKey } });
    }
    await tx.photo.create({
      data: {
        ...{ id: photoId, organizationId, sourceKey: photoId, source: 'web', state: 'stored', sha256 },
        ...{ screening: 'clear', uploaderKind: 'customer', filename: 'IMG_PIN_4821.jpg' },
      },
    });
    await tx.photoPlace.create({
      data: {
        ...{ id: newId(), organizationId, photoId, recordKind: 'quote', recordId: quoteId },
        caption: 'Under the keys',
      },
    });
  });
  return photoId;
}

/** What stands in a field of the page. */
export function fieldOf(html: string, name: string): string {
  const [field = ''] = html.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`)) ?? [];
  return field.match(/value="([^"]*)"/)?.[1] ?? '';
}
