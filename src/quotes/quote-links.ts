import { createHash, randomBytes } from 'node:crypto';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { lockQuote, type QuoteKey } from './lock-quote.js';
import { type QuoteVersion, readNewestVersion } from './read-version.js';

/** What stands in the address of a quote's page leads to: one version of one quote, as long as this link lives. */
export type QuoteLink = { organizationId: string; quoteId: string; versionId: string; tokenHash: string };

/** 256 random bits as text. */
const TOKEN = /^[\w-]{43}$/;
/** A link says how it ended for so long after a quote's last day. */
const DAYS_AFTER = 30;
const DAY_MS = 86_400_000;

type LinkMaking = { organizationId: string; quoteId: string; versionId: string; expiresAt: Date; at: Date };

/** Makes a way to a sent version that lives until `DAYS_AFTER` its last day. Returns the token, which is in no row. */
export async function makeLink(tx: Tx, { organizationId, quoteId, versionId, expiresAt, at }: LinkMaking) {
  const token = randomBytes(32).toString('base64url');
  const ends = new Date(Math.max(+expiresAt, +at) + DAYS_AFTER * DAY_MS);
  await tx.quoteLink.create({
    data: { tokenHash: hashOf(token), organizationId, quoteId, versionId, expiresAt: ends, createdAt: at },
  });
  return token;
}

export type LinkChange = { organizationId: string; quote: QuoteKey; actor: Actor; at: Date };

/** Ends every link to a quote, for whoever holds one. Again changes nothing. */
export async function revokeLinks(tx: Tx, { organizationId, quote, actor, at }: LinkChange): Promise<void> {
  const { id: quoteId } = await lockQuote(tx, quote);
  const { count } = await tx.quoteLink.updateMany({
    where: { quoteId, revokedAt: null },
    data: { revokedAt: at },
  });
  if (count > 0) {
    const record = { kind: 'quote', id: quoteId } as const;
    const entry = {
      organizationId,
      record,
      actor,
      type: 'quote.link',
      content: { as: 'revoked' },
      at,
    } as const;
    await appendActivity(tx, entry);
  }
}

/**
 * Ends every link to a quote and makes a new one to what was sent last. Returns its token. Throws `conflict` where
 * nothing was sent, or the newest version is not sent yet.
 */
export async function renewLink(tx: Tx, { organizationId, quote, actor, at }: LinkChange): Promise<string> {
  const { id: quoteId, expiresAt } = await lockQuote(tx, quote);
  const newest = await readNewestVersion(tx, quoteId);
  if (!newest?.sentAt) {
    throw new DocketError('conflict', 'The newest version is not sent yet. Send it: that makes its link.');
  }
  await tx.quoteLink.updateMany({ where: { quoteId, revokedAt: null }, data: { revokedAt: at } });
  const token = await linkTo(tx, organizationId, newest, { expiresAt, at });
  const record = { kind: 'quote', id: quoteId } as const;
  const entry = {
    organizationId,
    record,
    actor,
    type: 'quote.link',
    content: { as: 'renewed' },
    at,
  } as const;
  await appendActivity(tx, entry);
  return token;
}

/**
 * One more way to the version that a quote's customer is to look at now, for who holds a link to an older one; null
 * where that is not sent yet, or every link to it was ended.
 */
export async function linkToNewest(
  tx: Tx,
  { organizationId, quoteId, at }: { organizationId: string; quoteId: string; at: Date },
): Promise<string | null> {
  const { expiresAt } = await lockQuote(tx, { id: quoteId });
  const newest = await readNewestVersion(tx, quoteId);
  const live = newest?.sentAt
    ? await tx.quoteLink.count({ where: { versionId: newest.id, revokedAt: null, expiresAt: { gt: at } } })
    : 0;
  return newest && live > 0 ? await linkTo(tx, organizationId, newest, { expiresAt, at }) : null;
}

/** Where a token leads; null for what is none, and for a link that has ended. */
export async function findQuoteLink(
  { db, clock }: { db: Database; clock: Clock },
  token: string,
): Promise<QuoteLink | null> {
  if (!TOKEN.test(token)) {
    return null;
  }
  const tokenHash = hashOf(token);
  const { rows } = await db.pool.query<{ organization_id: string; quote_id: string; version_id: string }>({
    name: 'docket_quote_link',
    text: 'SELECT organization_id, quote_id, version_id FROM docket_quote_link($1)',
    values: [tokenHash],
  });
  const [row] = rows;
  if (!row) {
    return null;
  }
  const organizationId = row.organization_id;
  const live = await db.withOrganization(organizationId, (tx) =>
    tx.quoteLink.count({ where: { tokenHash, revokedAt: null, expiresAt: { gt: clock.now() } } }),
  );
  return live === 1 ? { organizationId, quoteId: row.quote_id, versionId: row.version_id, tokenHash } : null;
}

function linkTo(
  tx: Tx,
  organizationId: string,
  { id: versionId, quoteId }: QuoteVersion,
  { expiresAt, at }: { expiresAt: Date | null; at: Date },
): Promise<string> {
  return makeLink(tx, { organizationId, quoteId, versionId, expiresAt: expiresAt ?? at, at });
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
