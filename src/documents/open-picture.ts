import { notFound } from '../platform/errors/docket-error.js';
import { logoKey } from '../platform/storage/storage-key.js';
import type { DocumentsParts } from './document-parts.js';
import type { DocumentView } from './views/document-view.js';

/** What an address leads to, as far as its pictures go. */
export type FollowedDocument = { id: string; organizationId: string; view: DocumentView; logoSha256: string };

/** Whether a person drew their signature on what this shows. */
export function showsInk(view: DocumentView): boolean {
  return view.kind === 'quote' && view.acceptance?.drawn === true;
}

/**
 * The logo as it was when the document was made, or the signature that was drawn on it, as a PNG. Throws `not-found`
 * where it shows none, or its bytes are not in storage any more: the words beside it say the same.
 */
export async function openPicture(
  { db, storage }: Pick<DocumentsParts, 'db' | 'storage'>,
  { id, organizationId, view, logoSha256 }: FollowedDocument,
  which: 'logo' | 'signature',
): Promise<Buffer> {
  if (which === 'logo' && logoSha256 !== '') {
    const key = logoKey(organizationId, logoSha256);
    if (await storage.has(key)) {
      return await storage.read(key);
    }
  }
  const signed =
    which === 'signature' && showsInk(view)
      ? await db.withOrganization(organizationId, (tx) =>
          tx.quoteAcceptance.findFirst({ where: { documentId: id }, select: { signaturePng: true } }),
        )
      : null;
  if (!signed?.signaturePng) {
    throw notFound(which);
  }
  return Buffer.from(signed.signaturePng);
}
