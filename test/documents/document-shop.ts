import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { gateOfDocuments } from '../../src/app/connect-documents.js';
import { createDocuments } from '../../src/documents/create-documents.js';
import type { DocumentsParts } from '../../src/documents/document-parts.js';
import { newId } from '../../src/platform/ids.js';
import { DiskStorage } from '../../src/platform/storage/disk-storage.js';
import { renditionKey } from '../../src/platform/storage/storage-key.js';
import { createGate } from '../../src/vault/gate.js';
import { parseMasterKeys } from '../../src/vault/master-keys.js';
import { saveSecret } from '../../src/vault/save-secret.js';
import { at, clock, openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase } from '../setup/test-database.js';

export type DocumentShop = Awaited<ReturnType<typeof openDocumentShop>>;

/** A database, a storage folder, and documents with the real gate. */
export async function openDocumentShop() {
  const database = await createTestDatabase();
  const { db } = database;
  const folder = await mkdtemp(join(tmpdir(), 'docket-documents-'));
  const storage = new DiskStorage(folder);
  const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
  const gate = gateOfDocuments(createGate(keys));
  const documentsWith = (over: Partial<DocumentsParts> = {}) =>
    createDocuments({ db, clock, storage, publicUrl: 'https://docket.example', gate, ...over });

  /** A stored photo with its renditions, on a record. */
  async function putPhoto(
    shop: Shop,
    record: { kind: 'job' | 'quote'; id: string },
    { phase = 'before', caption = null, ...over }: PhotoOver = {},
  ): Promise<{ id: string; sha256: string }> {
    const { organizationId } = shop;
    const id = newId();
    const sha256 = createHash('sha256').update(id).digest('hex');
    const bytes = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#456789' } })
      .jpeg()
      .toBuffer();
    const made = createHash('sha256').update(bytes).digest('hex');
    const storageKey = renditionKey(organizationId, sha256, `preview-${made.slice(0, 16)}`, 'jpg');
    await storage.putStream(storageKey, Readable.from([bytes]), {});
    await shop.run(async (tx) => {
      const size = { width: 1600, height: 1200 };
      const blob = {
        organizationId,
        sha256,
        bytes: 1,
        mime: 'image/jpeg',
        kind: 'photo',
        state: 'stored',
        ...size,
      };
      await tx.blob.create({ data: blob });
      const rendition = {
        organizationId,
        blobSha256: sha256,
        kind: 'preview',
        storageKey,
        sha256: made,
        ...size,
      };
      await tx.rendition.create({ data: { ...rendition, mime: 'image/jpeg', bytes: bytes.length } });
      const photo = { id, organizationId, sourceKey: id, source: 'web', state: 'stored', sha256 };
      await tx.photo.create({
        data: { ...photo, uploaderKind: 'customer', screening: 'clear', ...over.photo },
      });
      const place = {
        id: newId(),
        organizationId,
        photoId: id,
        recordKind: record.kind,
        recordId: record.id,
      };
      await tx.photoPlace.create({
        data: { ...place, phase, caption, customerVisible: true, ...over.place },
      });
    });
    return { id, sha256 };
  }

  const tellSecret = (shop: Shop, record: { kind: 'job' | 'quote'; id: string }, value: string) =>
    shop.run((tx) =>
      saveSecret(tx, keys, {
        organizationId: shop.organizationId,
        record,
        customerId: shop.customerId,
        kind: 'pin',
        sureness: 'sure',
        value,
        messageId: null,
        actor: { kind: 'bot' },
        at,
      }),
    );
  return {
    db,
    storage,
    folder,
    documentsWith,
    putPhoto,
    tellSecret,
    openShop: (settings: object = {}) => openShop(db, settings),
    async close() {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type PhotoOver = { phase?: string; caption?: string | null; photo?: object; place?: object };
