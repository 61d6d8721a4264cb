import { defaultKeyHasher } from '@better-auth/api-key';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';
import { API_KEY_NAME_LENGTH } from './auth.js';
import { MINUTE } from './create-sign-in-link.js';
import { demand, type Staff } from './staff.js';

export type ApiKeyEntry = {
  id: string;
  name: string;
  /** The first characters, to tell keys apart. */
  start: string;
  createdAt: Date;
  /** To the minute. */
  lastUsedAt: Date | null;
};

/** Makes a key of the organization. The key itself is returned once and stored only as a hash. */
export async function createApiKey(
  parts: Pick<AccountsParts, 'auth' | 'db' | 'clock'>,
  staff: Staff,
  name: string,
): Promise<string> {
  demand(staff, 'manage-api-keys');
  return issueApiKey(parts, staff.organizationId, name, { kind: 'member', id: staff.memberId });
}

/** As `createApiKey`, for the command line and for new organizations. */
export async function issueApiKey(
  { auth, db, clock }: Pick<AccountsParts, 'auth' | 'db' | 'clock'>,
  organizationId: string,
  name: string,
  actor: Actor,
): Promise<string> {
  const trimmed = name.trim();
  if (trimmed.length === 0 || trimmed.length > API_KEY_NAME_LENGTH) {
    const message = `Name the key with 1 to ${API_KEY_NAME_LENGTH} characters.`;
    throw new DocketError('invalid-input', message, { name: message });
  }
  // To the plugin a key's owner is an opaque id; ours is the organization.
  const created = await auth.api.createApiKey({ body: { name: trimmed, userId: organizationId } });
  await db.withOrganization(organizationId, (tx) =>
    appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor,
      type: 'api-key.created',
      content: { name: trimmed, keyId: created.id },
      at: clock.now(),
    }),
  );
  return created.key;
}

/** The organization's keys, newest first. */
export async function listApiKeys({ db }: Pick<AccountsParts, 'db'>, staff: Staff): Promise<ApiKeyEntry[]> {
  demand(staff, 'manage-api-keys');
  const rows = await db.global.apikey.findMany({
    where: { referenceId: staff.organizationId, enabled: true },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? '',
    start: row.start ?? '',
    createdAt: row.createdAt,
    lastUsedAt: row.lastRequest,
  }));
}

/** Ends a key at once. Throws `not-found` for a key that is not this organization's. */
export async function revokeApiKey(
  { db, clock }: Pick<AccountsParts, 'db' | 'clock'>,
  staff: Staff,
  keyId: string,
): Promise<void> {
  demand(staff, 'manage-api-keys');
  const { organizationId } = staff;
  await db.withOrganization(organizationId, async (tx) => {
    const key = await tx.apikey.findFirst({ where: { id: keyId, referenceId: organizationId } });
    if (!key) {
      throw notFound('API key');
    }
    const { count } = await tx.apikey.deleteMany({ where: { id: keyId, referenceId: organizationId } });
    if (count === 1) {
      await appendActivity(tx, {
        organizationId,
        record: { kind: 'organization', id: organizationId },
        actor: { kind: 'member', id: staff.memberId },
        type: 'organization.changed',
        content: { changes: [{ field: 'api-key', from: key.name, to: null }] },
        at: clock.now(),
      });
    }
  });
}

/**
 * The organization behind an `Authorization: Bearer …` header. Throws `not-signed-in` without a key that is good.
 * Looked up here and not by the plugin's verify, which takes three statements and answers "invalid key" when the
 * database is away.
 */
export async function authenticateApiKey(
  { db, clock }: Pick<AccountsParts, 'db' | 'clock'>,
  authorization: string | undefined,
): Promise<{ organizationId: string; keyId: string }> {
  const key = /^Bearer\s+(\S{20,200})$/i.exec(authorization ?? '')?.[1];
  if (!key) {
    throw new DocketError('not-signed-in', 'Send an API key as "Authorization: Bearer …".');
  }
  const now = clock.now();
  const row = await db.global.apikey.findFirst({
    where: { key: await defaultKeyHasher(key), enabled: true },
  });
  if (!row || (row.expiresAt && row.expiresAt <= now)) {
    throw new DocketError('not-signed-in', 'This API key is not valid, or has been revoked.');
  }
  const minuteAgo = new Date(now.getTime() - MINUTE);
  if (!row.lastRequest || row.lastRequest < minuteAgo) {
    await db.global.apikey.updateMany({ where: { id: row.id }, data: { lastRequest: now } });
  }
  return { organizationId: row.referenceId, keyId: row.id };
}
