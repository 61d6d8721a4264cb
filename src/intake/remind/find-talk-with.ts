import { LANGUAGES } from '../../accounts/organization-settings.js';
import type { Organization } from '../../accounts/read-organization.js';
import { findTalkOf } from '../../conversations/find-talk.js';
import { linkConversation } from '../../conversations/link-conversation.js';
import { lockConversation, openConversation } from '../../conversations/open-conversation.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';

/** Whom something is said to, and what it is about: a job, a quote, or neither. */
export type Addressee = { customerId: string; record: { kind: 'job' | 'quote'; id: string } | null };

/**
 * Where a customer is written to, locked: the open conversation on the record, or where there is none their newest open
 * one; else one that is opened on the channel they wrote by last, or on their phone number. `null` where there is no way
 * to them.
 */
export async function findTalkWith(
  tx: Tx,
  { customerId, record }: Addressee,
  organization: Organization,
  at: Date,
): Promise<Conversation | null> {
  const known = record
    ? (await findTalkOf(tx, record)).newest
    : await newestOf(tx, { customerId, state: 'open' });
  if (known?.state === 'open') {
    return await lockConversation(tx, known.id);
  }
  const last = known ?? (await newestOf(tx, { customerId }));
  const way = last ?? (await wayByPhone(tx, customerId, organization));
  if (!way) {
    return null;
  }
  const about = record && (await readRecord(tx, record));
  const { channel, address, ourAddress } = way;
  const actor = { kind: 'bot' } as const;
  const opened = await openConversation(tx, {
    organizationId: organization.id,
    customerId,
    channel,
    address,
    ourAddress,
    trade: about?.trade ?? organization.trade,
    language: last?.language ?? (await languageOf(tx, customerId, organization)),
    intake: {},
    actor,
    at,
  });
  // Nobody waits for staff in it.
  await tx.conversation.update({ where: { id: opened.id }, data: { unread: false, greetedAt: at } });
  if (record && about) {
    await linkConversation(tx, {
      organizationId: organization.id,
      conversationId: opened.id,
      to: record,
      number: about.number,
      actor,
      at,
    });
  }
  return await lockConversation(tx, opened.id);
}

function readRecord(
  tx: Tx,
  { kind, id }: NonNullable<Addressee['record']>,
): Promise<{ number: number; trade: string }> {
  const where = { where: { id }, select: { number: true, trade: true } };
  return kind === 'job' ? tx.job.findUniqueOrThrow(where) : tx.quote.findUniqueOrThrow(where);
}

function newestOf(tx: Tx, where: { customerId: string; state?: string }): Promise<Conversation | null> {
  return tx.conversation.findFirst({ where, orderBy: [{ lastMessageAt: 'desc' }, { id: 'desc' }] });
}

async function wayByPhone(
  tx: Tx,
  customerId: string,
  { phoneNumbers }: Organization,
): Promise<Pick<Conversation, 'channel' | 'address' | 'ourAddress'> | null> {
  const identity = await tx.customerIdentity.findFirst({
    where: { customerId, channel: 'sms' },
    orderBy: { createdAt: 'desc' },
    select: { address: true },
  });
  const [ourAddress] = phoneNumbers;
  return identity && ourAddress ? { channel: 'sms', address: identity.address, ourAddress } : null;
}

async function languageOf(tx: Tx, customerId: string, { settings }: Organization): Promise<string> {
  const { language } = await tx.customer.findUniqueOrThrow({
    where: { id: customerId },
    select: { language: true },
  });
  return LANGUAGES.find((known) => known === language) ?? settings.language;
}
