import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';

/** The longest name kept, in characters; more is cut. */
const LONGEST_NAME = 120;
/** Control characters, and signs that turn around what stands behind them. */
const UNSEEN = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

export type Renaming = {
  organizationId: string;
  customerId: string;
  /** Without secrets: the caller has it screened first. Empty takes the name away. */
  name: string;
  actor: Actor;
  at: Date;
};

/** Gives a customer a name; the old one stays in the customer's feed. The same name again changes nothing. */
export async function renameCustomer(tx: Tx, renaming: Renaming): Promise<void> {
  const { organizationId, customerId, actor, at } = renaming;
  const plain = renaming.name.replace(UNSEEN, '').trim();
  const name = [...plain].slice(0, LONGEST_NAME).join('') || null;
  const [row] = await tx.$queryRaw<{ name: string | null }[]>`
    SELECT name FROM customer WHERE id = ${customerId}::uuid FOR UPDATE`;
  if (!row) {
    throw notFound('customer');
  }
  if (row.name === name) {
    return;
  }
  await tx.customer.update({ where: { id: customerId }, data: { name } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'customer', id: customerId },
    actor,
    type: 'fact.changed',
    content: { changes: [{ field: 'name', from: row.name, to: name }] },
    at,
  });
}
