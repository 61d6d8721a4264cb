import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { documentKey } from '../platform/storage/storage-key.js';
import { documentUrl, openDocumentLink } from './document-links.js';
import type { By, DocumentsParts } from './document-parts.js';
import { type PreparedDocument, stoppedAt } from './prepare-document.js';

export type KeptDocument = {
  documentId: string;
  /** Of the PDF. */
  sha256: string;
  /** Where its customer sees it. Told this once: the address is in no row. */
  url: string;
};

/**
 * Keeps a prepared document, in the transaction that decides that it leaves: the gate is asked once more, its row is
 * written, and the way to it opens. Throws `conflict` where a secret came to be since it was made that it would show.
 */
export async function keepDocument(
  { gate, publicUrl }: Pick<DocumentsParts, 'gate' | 'publicUrl'>,
  tx: Tx,
  prepared: PreparedDocument,
  { actor, at }: By,
): Promise<KeptDocument> {
  const { organizationId, record, customerId, sha256, token, texts } = prepared;
  const hits = await gate(tx, { customerId, texts });
  if (hits.length > 0) {
    throw stoppedAt(hits.map(({ place }) => place));
  }
  const documentId = newId();
  const { kind, title, language, paper, bytes, pages } = prepared;
  await tx.document.create({
    data: {
      id: documentId,
      organizationId,
      kind,
      recordKind: record.kind,
      recordId: record.id,
      customerId,
      title,
      language,
      paper,
      sha256,
      storageKey: documentKey(organizationId, sha256, 'pdf'),
      bytes,
      pages,
      createdBy: actor.kind === 'member' ? actor.id : null,
      createdAt: at,
    },
  });
  await openDocumentLink(tx, { organizationId, documentId, token, at });
  return { documentId, sha256, url: documentUrl(publicUrl, token) };
}
