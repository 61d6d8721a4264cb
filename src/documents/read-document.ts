import { createHash } from 'node:crypto';
import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Document as DocumentRow } from '../platform/database/generated/client.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import type { Storage } from '../platform/storage/storage.js';
import { documentKey, parseStorageKey } from '../platform/storage/storage-key.js';
import type { DocumentKind } from './document-kinds.js';
import type { KeptBeside } from './prepare-document.js';

/** A document as lists show it. */
export type KeptDocumentRef = {
  id: string;
  kind: DocumentKind;
  record: RecordRef;
  customerId: string;
  title: string;
  language: string;
  sha256: string;
  bytes: number;
  pages: number;
  createdAt: Date;
};

/** One document of this organization. Throws `not-found`. */
export async function readDocument(tx: Tx, documentId: string): Promise<KeptDocumentRef> {
  const row = isId(documentId) ? await tx.document.findUnique({ where: { id: documentId } }) : null;
  if (!row) {
    throw notFound('document');
  }
  return toRef(row);
}

/** The documents of a record, the newest first; at most 100. */
export async function listDocuments(tx: Tx, record: RecordRef): Promise<KeptDocumentRef[]> {
  const rows = await tx.document.findMany({
    where: { recordKind: record.kind, recordId: record.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
  });
  return rows.map(toRef);
}

export type DocumentFile = { name: string; contentType: 'application/pdf'; bytes: Buffer };

/**
 * A document byte for byte as it was kept. Throws `not-found`, and `unavailable` where storage does not have it or has
 * other bytes than were written: nobody is shown those.
 */
export async function readDocumentFile(
  storage: Pick<Storage, 'read'>,
  document: Pick<KeptDocumentRef, 'sha256' | 'title'> & { organizationId: string },
): Promise<DocumentFile> {
  const bytes = await storage.read(documentKey(document.organizationId, document.sha256, 'pdf'));
  if (createHash('sha256').update(bytes).digest('hex') !== document.sha256) {
    throw new DocketError(
      'unavailable',
      'The stored file is not the one that was sent. Run `docket verify` and restore it from a backup.',
    );
  }
  return { name: fileNameOf(document.title), contentType: 'application/pdf', bytes };
}

/** What it was made of, and what it says: for its page, and for the gate whenever it leaves again. */
export async function readBeside(
  storage: Pick<Storage, 'read'>,
  { organizationId, sha256 }: { organizationId: string; sha256: string },
): Promise<KeptBeside> {
  const bytes = await storage.read(parseStorageKey(documentKey(organizationId, sha256, 'json')));
  return JSON.parse(bytes.toString('utf8')) as KeptBeside;
}

/** "Invoice INV-2087" → `invoice-inv-2087.pdf` */
function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'document'}.pdf`;
}

function toRef(row: DocumentRow): KeptDocumentRef {
  const { id, kind, recordKind, recordId, customerId, title, language, sha256, bytes, pages, createdAt } =
    row;
  return {
    id,
    kind: kind as DocumentKind,
    record: { kind: recordKind as RecordRef['kind'], id: recordId },
    customerId,
    title,
    language,
    sha256,
    bytes,
    pages,
    createdAt,
  };
}
