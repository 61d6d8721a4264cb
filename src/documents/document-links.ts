import { randomBytes } from 'node:crypto';
import { hashToken } from '../accounts/create-sign-in-link.js';
import type { Database, Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';

const TOKEN_BYTES = 24;
const TOKEN = /^[\w-]{32}$/;

/** What nobody guesses; it stands in links and in no row. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export function documentUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/d/${token}`;
}

/**
 * Opens a way to a kept document and to the photos it shows, in the caller's transaction. It has no end of its own:
 * it lives as long as the record, or until it is revoked.
 */
export async function openDocumentLink(
  tx: Tx,
  {
    organizationId,
    documentId,
    token,
    at,
  }: { organizationId: string; documentId: string; token: string; at: Date },
): Promise<void> {
  await tx.documentLink.create({
    data: { tokenHash: hashToken(token), organizationId, documentId, createdAt: at },
  });
}

export type FollowedLink = { organizationId: string; documentId: string };

/** Where a token leads. Throws `not-found` alike for one that never was, has ended or was revoked. */
export async function followDocumentLink(db: Database, token: string, at: Date): Promise<FollowedLink> {
  const tokenHash = TOKEN.test(token) ? hashToken(token) : null;
  const [route] = tokenHash === null ? [] : await findRoute(db, tokenHash);
  if (!route || tokenHash === null) {
    throw notFound('document');
  }
  const { organizationId, documentId } = route;
  const link = await db.withOrganization(organizationId, (tx) =>
    tx.documentLink.findUnique({ where: { tokenHash } }),
  );
  if (!link || link.revokedAt !== null || (link.expiresAt !== null && link.expiresAt <= at)) {
    throw notFound('document');
  }
  return { organizationId, documentId };
}

async function findRoute(db: Database, tokenHash: string): Promise<FollowedLink[]> {
  const { rows } = await db.pool.query<{ organization_id: string; document_id: string }>({
    name: 'docket_document_link',
    text: 'SELECT organization_id, document_id FROM docket_document_link($1)',
    values: [tokenHash],
  });
  return rows.map((row) => ({ organizationId: row.organization_id, documentId: row.document_id }));
}
