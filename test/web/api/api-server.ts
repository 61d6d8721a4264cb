import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { expect } from 'vitest';
import { createAccounts } from '../../../src/accounts/accounts.js';
import type { RecordRef } from '../../../src/activity/record.js';
import { linkConversation } from '../../../src/conversations/link-conversation.js';
import { openConversation } from '../../../src/conversations/open-conversation.js';
import { writeInbound, writeOutbound } from '../../../src/conversations/write-message.js';
import { createProcessPhotos } from '../../../src/photos/process-photos.js';
import { createMakeRenditions } from '../../../src/photos/processing/make-renditions.js';
import { createTakeInUpload } from '../../../src/photos/take-in-upload.js';
import { newId } from '../../../src/platform/ids.js';
import { DiskStorage } from '../../../src/platform/storage/disk-storage.js';
import { parseMasterKeys } from '../../../src/vault/master-keys.js';
import { screenText } from '../../../src/vault/screen-text.js';
import { API_ENDPOINTS, createApi } from '../../../src/web/api/create-api.js';
import { ProblemView } from '../../../src/web/api/describe-api.js';
import { createServer } from '../../../src/web/server.js';
import { at, clock, openShop, type Shop, screened } from '../../jobs/shop.js';
import { phonePhoto } from '../../photos/processing/made-photos.js';
import { createTestDatabase } from '../../setup/test-database.js';

export type Answer = { status: number; headers: Headers; body: unknown };
export type ApiServer = Awaited<ReturnType<typeof openApiServer>>;

const logger = pino({ level: 'silent' });
const publicUrl = 'http://docket.example';

/** The API behind Docket's own server, on a database and a storage folder of its own. */
export async function openApiServer(options: { requestsPerMinute?: number } = {}) {
  const test = await createTestDatabase();
  const { db } = test;
  const folder = await mkdtemp(join(tmpdir(), 'docket-api-'));
  const storage = new DiskStorage(folder);
  const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
  const authSecrets = [{ version: 1, value: randomBytes(32).toString('hex') }];
  const accounts = createAccounts({ db, clock, logger, publicUrl, sendMail: undefined, authSecrets });
  const authenticate = accounts.authenticateApiKey;
  const api = createApi({ db, storage, publicUrl, authenticate, ...options });
  const app = createServer({ publicUrl, logger, machineRouters: [api], pageRouters: [] });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  let photosMade = 0;
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    db,
    url: test.url,
    storage,
    folder,
    keys,
    accounts,
    fetch: (path: string, key?: string, headers: Record<string, string> = {}) =>
      fetch(root + path, { headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers } }),
    async get(path: string, key?: string): Promise<Answer> {
      const response = await this.fetch(path, key);
      const body: unknown = await response.json();
      expectToFitItsSchema(path, response.status, body);
      return { status: response.status, headers: response.headers, body };
    },
    /** An organization with a key of its own. */
    async openShopWithKey(): Promise<Shop & { key: string }> {
      const shop = await openShop(db);
      return { ...shop, key: await accounts.createApiKey(shop.owner, 'test') };
    },
    /** Uploads a photo to a record and makes its renditions. Returns its id and its bytes. */
    async addPhoto(shop: Shop, record: RecordRef): Promise<{ id: string; bytes: Buffer }> {
      photosMade += 1;
      const bytes = await phonePhoto((photosMade % 8) + 1);
      const takeIn = createTakeInUpload({
        db,
        storage,
        clock,
        screen: async (_tx, { text }) => screened(text),
        wake: () => {},
      });
      const { photoId } = await takeIn({
        organizationId: shop.organizationId,
        uploadId: newId(),
        places: [record],
        uploader: { kind: 'member', id: shop.owner.memberId },
        filename: 'front of phone.jpg',
        announcedType: 'image/jpeg',
        stream: Readable.from([bytes]),
      });
      await createProcessPhotos({
        db,
        storage,
        fetchMedia: () => Promise.reject(new Error('nothing is to be fetched here')),
        makeRenditions: createMakeRenditions(),
        clock,
        logger,
        wakeIn: () => {},
      })();
      return { id: photoId, bytes };
    },
    /** A conversation on a job in which the customer says these texts, as the vault's door lets them in. */
    async converse(shop: Shop, job: { id: string; number: number }, texts: string[]): Promise<string> {
      const { organizationId, customerId } = shop;
      const actor = { kind: 'customer', id: customerId } as const;
      return shop.run(async (tx) => {
        const conversation = await openConversation(tx, {
          organizationId,
          customerId,
          channel: 'sms',
          address: '+447700900123',
          ourAddress: '+447700900000',
          trade: 'it-repair',
          language: 'en',
          intake: {},
          actor,
          at,
        });
        for (const text of texts) {
          const id = newId();
          const said = await screenText(tx, keys, {
            organizationId,
            record: { kind: 'job', id: job.id },
            customerId,
            text,
            asked: null,
            messageId: id,
            actor,
            at,
          });
          await writeInbound(tx, {
            id,
            conversation,
            externalId: newId(),
            text: said.text,
            asked: null,
            photos: 0,
            at,
          });
        }
        const thanks = screened('Thanks, noted.');
        await writeOutbound(tx, {
          conversation,
          text: thanks,
          at,
          author: { kind: 'bot' },
          dedupeKey: newId(),
        });
        const link = { organizationId, conversationId: conversation.id, actor: { kind: 'bot' } as const, at };
        await linkConversation(tx, { ...link, to: { kind: 'job', id: job.id }, number: job.number });
        return conversation.id;
      });
    },
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await test.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Every answer is what the OpenAPI document promises, and nothing more. */
function expectToFitItsSchema(path: string, status: number, body: unknown): void {
  if (status >= 400) {
    expect(ProblemView.parse(body)).toEqual(body);
    expect((body as { status: number }).status).toBe(status);
    return;
  }
  const asked = path
    .split('?')[0]
    ?.replace('/api/v1', '')
    .replace(/[0-9a-f-]{36}/, '{id}');
  const endpoint = API_ENDPOINTS.find((known) => known.path === asked);
  expect(endpoint, asked).toBeDefined();
  expect(endpoint?.answer.parse(body)).toEqual(body);
}
