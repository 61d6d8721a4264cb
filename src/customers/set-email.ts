import { z } from 'zod';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { type CustomerAddress, identityKey } from './find-or-create-customer.js';
import { lockAddress } from './lock-address.js';

/** What an e-mail address may look like: one address, no name, at most 254 characters. Empty takes it away. */
export const EmailAddress = z.union([
  z.literal(''),
  z.email('Write one e-mail address, such as ana@example.com.').max(254, 'That address is too long.'),
]);

export type EmailChange = {
  organizationId: string;
  customerId: string;
  /** As typed; empty: they have none. */
  email: string;
  actor: Actor;
  at: Date;
};

/**
 * Gives a customer an e-mail address in the place of the one they had. One that was opted out of stays known as such,
 * so that typing it again does not undo it. The old and the new are in the customer's feed; the same one again changes
 * nothing. Throws `invalid-input` for what is no address, `conflict` for one that is another customer's, `not-found`.
 */
export async function setEmail(tx: Tx, change: EmailChange): Promise<void> {
  const { organizationId, customerId, actor, at } = change;
  const parsed = EmailAddress.safeParse(change.email.trim());
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? 'Write one e-mail address.';
    throw new DocketError('invalid-input', message, { email: message });
  }
  const key = identityKey({ organizationId, channel: 'email', address: parsed.data });
  if (key.address !== '') {
    await lockAddress(tx, key);
  }
  const [row] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM customer WHERE id = ${customerId}::uuid AND joined_into IS NULL FOR UPDATE`;
  if (!row) {
    throw notFound('customer');
  }
  const before = await readEmail(tx, customerId);
  if (key.address === (before?.address ?? '')) {
    return;
  }
  await tx.customerIdentity.deleteMany({ where: { customerId, channel: 'email', optedOutAt: null } });
  if (key.address !== '') {
    await takeAddress(tx, key, customerId, at);
  }
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'customer', id: customerId },
    actor,
    type: 'fact.changed',
    content: { changes: [{ field: 'email', from: before?.address ?? null, to: key.address || null }] },
    at,
  });
}

/** The address a customer is mailed at: the newest. `optedOut`: they said no to mails there. */
export async function readEmail(
  tx: Tx,
  customerId: string,
): Promise<{ id: string; address: string; optedOut: boolean } | null> {
  const row = await tx.customerIdentity.findFirst({
    where: { customerId, channel: 'email' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, address: true, optedOutAt: true },
  });
  return row && { id: row.id, address: row.address, optedOut: row.optedOutAt !== null };
}

async function takeAddress(tx: Tx, key: CustomerAddress, customerId: string, at: Date): Promise<void> {
  const { organizationId, channel, address } = key;
  const known = await tx.customerIdentity.findUnique({
    where: { organizationId_channel_address: { organizationId, channel, address } },
    select: { id: true, customerId: true, customer: { select: { name: true } } },
  });
  if (known && known.customerId !== customerId) {
    const whose = known.customer.name ?? 'another customer';
    throw new DocketError('conflict', `This address is ${whose}'s. If they are the same person, join them.`, {
      email: `This address is ${whose}'s.`,
    });
  }
  if (known) {
    await tx.customerIdentity.update({ where: { id: known.id }, data: { createdAt: at } });
    return;
  }
  await tx.customerIdentity.create({
    data: { id: newId(), organizationId, customerId, channel, address, createdAt: at },
  });
}
