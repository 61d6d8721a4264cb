import { demand, type Staff } from '../accounts/staff.js';
import { changeHandling } from '../conversations/change-handling.js';
import { findTalkOf } from '../conversations/find-talk.js';
import { type ConversationKey, lockConversation } from '../conversations/open-conversation.js';
import { findOrCreateCustomer } from '../customers/find-or-create-customer.js';
import { readCustomer } from '../customers/read-customer.js';
import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import type { IntakePorts } from './intake-ports.js';
import { openFollowUp, openOnRecord } from './link/open-linked.js';
import { lockTarget } from './link-by-staff.js';

/** Where staff put what they forward; whom it is from, where a job is opened for it. */
export type ForwardedTo =
  | { kind: 'job' | 'quote'; number: number }
  | { kind: 'new-job'; customer: { phone: string } | { customerId: string } | undefined };

type Forwarding = { staff: Staff; to: ForwardedTo; at: Date };

/** The conversation in which a forwarded message stands, locked; opened where there is none, and staff's own then. */
export async function conversationForForwarded(
  tx: Tx,
  ports: Pick<IntakePorts, 'readOrganization'>,
  forwarding: Forwarding,
): Promise<Conversation> {
  const { staff, to, at } = forwarding;
  const organization = await ports.readOrganization(tx, staff.organizationId);
  const actor = { kind: 'member', id: staff.memberId } as const;
  const opening = { organization, at, actor };
  if (to.kind !== 'new-job') {
    const target = await lockTarget(tx, staff, to);
    const { newest } = await findTalkOf(tx, target.to);
    const there = newest?.state === 'open' ? await lockConversation(tx, newest.id) : null;
    if (there) {
      return there;
    }
    const key = await keyOf(tx, staff, target.customerId);
    const record = { kind: to.kind, id: target.to.id, number: to.number };
    return await ours(tx, await openOnRecord(tx, { key, ...opening }, { record }), forwarding);
  }
  demand(staff, 'move-stage');
  const customerId = await customerOf(tx, forwarding, to.customer);
  const key = await keyOf(tx, staff, customerId);
  return await ours(tx, await openFollowUp(tx, { key, ...opening }, { after: null }), forwarding);
}

/** Nobody has asked the assistant anything there. */
async function ours(tx: Tx, { id }: Conversation, { staff, at }: Forwarding): Promise<Conversation> {
  const actor = { kind: 'member', id: staff.memberId } as const;
  const event = { kind: 'take-over', memberId: staff.memberId } as const;
  return await changeHandling(tx, { conversationId: id, event, actor, at });
}

async function customerOf(
  tx: Tx,
  { staff, at }: Forwarding,
  customer: { phone: string } | { customerId: string } | undefined,
): Promise<string> {
  if (!customer) {
    throw new DocketError('invalid-input', 'Say whose job it is.', { customer: 'Say whose job it is.' });
  }
  const { organizationId } = staff;
  if ('phone' in customer) {
    const address = { organizationId, channel: 'sms', address: customer.phone } as const;
    return (await findOrCreateCustomer(tx, { ...address, at })).customerId;
  }
  return (await readCustomer(tx, customer.customerId, staff)).id;
}

/** How a customer is reached: where they were last, else by text message. */
async function keyOf(tx: Tx, { organizationId }: Staff, customerId: string): Promise<ConversationKey> {
  const last = await tx.conversation.findFirst({
    where: { customerId, state: { not: 'spam' } },
    orderBy: { lastMessageAt: 'desc' },
    select: { channel: true, address: true, ourAddress: true },
  });
  if (last) {
    return { organizationId, customerId, ...last };
  }
  const identity = await tx.customerIdentity.findFirst({ where: { customerId, channel: 'sms' } });
  const number = await tx.phoneNumber.findFirst({ orderBy: { createdAt: 'desc' }, select: { number: true } });
  if (!identity) {
    throw notFound('customer');
  }
  if (!number) {
    throw new DocketError('conflict', 'Docket has no phone number to reach this customer from.');
  }
  const { channel, address } = identity;
  return { organizationId, customerId, channel, address, ourAddress: number.number };
}
