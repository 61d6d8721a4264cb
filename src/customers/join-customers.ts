import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { keepDemoApart } from './demo-customers.js';
import type { CustomerChannel } from './find-or-create-customer.js';
import { lockAddress } from './lock-address.js';

/** Port: moves what the other rooms keep of a customer to another one. Same transaction. */
export type MoveOfCustomer = (
  tx: Tx,
  move: { organizationId: string; from: string; to: string },
) => Promise<void>;

export type Joining = {
  organizationId: string;
  /** Who stays, with everything of both. */
  keep: string;
  /** Who turned out to be the same person. */
  other: string;
  actor: Actor;
  at: Date;
};

/**
 * Makes two customers one: the addresses of the second, its conversations, records and secrets are the first one's
 * from now on, and so is what comes from these addresses later. The second stays as a name on its own feed, which is
 * not touched; both feeds say that they were joined. What the first has is kept where both have it. Again changes
 * nothing. Throws `not-found` for a customer that is not here, another organization's too, and `conflict` for one that
 * was joined to a third.
 */
export async function joinCustomers(tx: Tx, moveRecords: MoveOfCustomer, joining: Joining): Promise<void> {
  const { organizationId, keep, other, actor, at } = joining;
  if (keep === other) {
    throw new DocketError('invalid-input', 'A customer cannot be joined with themselves.');
  }
  await lockAddressesOf(tx, organizationId, [keep, other]);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id::text, name, language, joined_into::text AS "joinedInto" FROM customer
    WHERE organization_id = ${organizationId}::uuid AND id = ANY(${[keep, other]}::uuid[]) ORDER BY id FOR UPDATE`;
  const kept = rows.find(({ id }) => id === keep);
  const joined = rows.find(({ id }) => id === other);
  if (!kept || !joined) {
    throw notFound('customer');
  }
  if (joined.joinedInto === keep) {
    return;
  }
  if (kept.joinedInto !== null || joined.joinedInto !== null) {
    throw new DocketError('conflict', 'One of the two was joined with another customer already.');
  }
  await keepDemoApart(tx, keep, other);
  await tx.customerIdentity.updateMany({ where: { customerId: other }, data: { customerId: keep } });
  await moveRecords(tx, { organizationId, from: other, to: keep });
  await tx.customer.update({
    where: { id: keep },
    data: { name: kept.name ?? joined.name, language: kept.language ?? joined.language },
  });
  await tx.customer.updateMany({
    where: { OR: [{ id: other }, { joinedInto: other }] },
    data: { joinedInto: keep },
  });
  const entry = { organizationId, actor, at };
  await appendActivity(tx, {
    ...entry,
    record: { kind: 'customer', id: keep },
    type: 'customer.joined',
    content: { customerId: other },
  });
  await appendActivity(tx, {
    ...entry,
    record: { kind: 'customer', id: other },
    type: 'customer.joined-into',
    content: { customerId: keep },
  });
}

type Row = { id: string; name: string | null; language: string | null; joinedInto: string | null };

/** Nothing comes in for either meanwhile: it would be written for the one who is about to go. */
async function lockAddressesOf(tx: Tx, organizationId: string, customerIds: string[]): Promise<void> {
  const identities = await tx.customerIdentity.findMany({
    where: { customerId: { in: customerIds } },
    orderBy: [{ channel: 'asc' }, { address: 'asc' }],
    select: { channel: true, address: true },
  });
  for (const { channel, address } of identities) {
    await lockAddress(tx, { organizationId, channel: channel as CustomerChannel, address });
  }
}

/** The customer that another one was joined into, or undefined where it was not. */
export async function readJoinedInto(tx: Tx, customerId: string): Promise<string | undefined> {
  const row = await tx.customer.findUnique({ where: { id: customerId }, select: { joinedInto: true } });
  return row?.joinedInto ?? undefined;
}
