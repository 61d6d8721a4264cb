import type { Tx } from '../platform/database/database.js';
import { documentUrl, followDocumentLink, newToken, openDocumentLink } from './document-links.js';
import type { By, DocumentsParts } from './document-parts.js';
import type { HtmlPictures } from './html/render-html.js';
import { keepDocument } from './keep-document.js';
import type { LeavingText } from './leaving-texts.js';
import { openPhoto } from './open-photo.js';
import { type FollowedDocument, openPicture } from './open-picture.js';
import { type BuildDocument, type PreparedDocument, prepareDocument } from './prepare-document.js';
import { type DocumentPreview, previewDocument } from './preview-document.js';
import {
  type DocumentFile,
  type KeptDocumentRef,
  readBeside,
  readDocument,
  readDocumentFile,
} from './read-document.js';
import type { DocumentView } from './views/document-view.js';
import { withholdDocument, withholdFile } from './withhold-document.js';
import { keptShowsFlagged } from './withhold-pictures.js';

/** Documents that customers may hold: made, kept, and shown again byte for byte. */
export type Documents = ReturnType<typeof createDocuments>;

export function createDocuments(parts: DocumentsParts) {
  const { db, clock, storage, publicUrl } = parts;

  const read = async (organizationId: string, documentId: string) => ({
    ...(await db.withOrganization(organizationId, (tx) => readDocument(tx, documentId))),
    organizationId,
  });

  return {
    /** See `prepareDocument`. */
    prepare: (organizationId: string, build: BuildDocument): Promise<PreparedDocument> =>
      prepareDocument(parts, organizationId, build),

    /** See `previewDocument`. */
    preview: (
      organizationId: string,
      build: BuildDocument,
      pictures: HtmlPictures,
    ): Promise<DocumentPreview> => previewDocument(parts, organizationId, build, pictures),

    /** See `keepDocument`. */
    keep: (tx: Tx, prepared: PreparedDocument, by: By) => keepDocument(parts, tx, prepared, by),

    /** Byte for byte as it was kept. Throws `not-found`, and `unavailable` where storage has not these bytes. */
    readFile: async (organizationId: string, documentId: string): Promise<DocumentFile> =>
      readDocumentFile(storage, await read(organizationId, documentId)),

    /** What a reader of these documents would read as they leave once more, for the outbox's gate. */
    readTexts: async (
      tx: Tx,
      organizationId: string,
      documentIds: readonly string[],
    ): Promise<LeavingText[]> => {
      const texts = [];
      for (const id of documentIds) {
        const { sha256, title } = await readDocument(tx, id);
        const beside = await readBeside(storage, { organizationId, sha256 });
        texts.push(...beside.texts.map((text) => ({ ...text, place: `${title}: ${text.place}` })));
      }
      return texts;
    },

    /** Whether one of these has a photo in its file that may show a passcode, and that nobody has cleared since. */
    showFlagged: async (tx: Tx, organizationId: string, documentIds: readonly string[]): Promise<boolean> => {
      for (const id of documentIds) {
        const { sha256 } = await readDocument(tx, id);
        if (await keptShowsFlagged(tx, storage, { organizationId, sha256 })) {
          return true;
        }
      }
      return false;
    },

    /** One more way for the customer to a kept document, in the caller's transaction. Its address is told this once. */
    openLink: async (tx: Tx, organizationId: string, documentId: string, at: Date): Promise<string> => {
      await readDocument(tx, documentId);
      const token = newToken();
      await openDocumentLink(tx, { organizationId, documentId, token, at });
      return documentUrl(publicUrl, token);
    },

    /**
     * Where a customer's address leads: the document, and what it was made of. Throws `not-found`, and `unavailable`
     * where it would show what turned out to be a passcode since it was made; its feed says so.
     */
    follow: async (token: string) => {
      const { organizationId, documentId } = await followDocumentLink(db, token, clock.now());
      const document = await read(organizationId, documentId);
      const { view, texts, logoSha256 = '' } = await readBeside(storage, document);
      await withholdDocument(parts, document, texts);
      return { ...document, view, logoSha256 };
    },

    /**
     * The file of what was followed, byte for byte. Throws `unavailable` as `readFile` does, and where a photo in it may
     * show a passcode; its feed says so.
     */
    openFile: async (
      followed: KeptDocumentRef & { organizationId: string; view: DocumentView },
    ): Promise<DocumentFile> => {
      await withholdFile(parts, followed);
      return await readDocumentFile(storage, followed);
    },

    /** A picture beside the words of what was followed, as a PNG. Throws `not-found` where it shows none. */
    openPicture: (document: FollowedDocument, which: 'logo' | 'signature'): Promise<Buffer> =>
      openPicture(parts, document, which),

    /** A photo that the document behind an address shows. Throws `not-found` where its customer may not see it now. */
    openPhoto: async (token: string, photoId: string, which: 'preview' | 'thumbnail') => {
      const { organizationId, documentId } = await followDocumentLink(db, token, clock.now());
      const document = await read(organizationId, documentId);
      const { view, texts } = await readBeside(storage, document);
      await withholdDocument(parts, document, texts);
      return db.withOrganization(organizationId, (tx) => openPhoto(tx, view, photoId, which));
    },
  };
}
