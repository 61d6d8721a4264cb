import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { ScreenName } from './create-customers.js';
import { findOrCreateCustomer } from './find-or-create-customer.js';
import { renameCustomer } from './rename-customer.js';

/**
 * The customer whom staff typed by name, by phone number or by both, made where there is none: the number decides; a
 * name alone is that of the one customer who is called so. A customer without a name gets the one typed. Throws
 * `invalid-input` for nothing, and where several are called so.
 */
export async function findTypedCustomer(
  tx: Tx,
  screenName: ScreenName,
  typed: { organizationId: string; text: string; actor: Actor; at: Date },
): Promise<string> {
  const { organizationId, at } = typed;
  const { phone, name } = split(typed.text, await readCountry(tx, organizationId));
  if (phone) {
    const { customerId } = await findOrCreateCustomer(tx, {
      organizationId,
      channel: 'sms',
      address: phone,
      at,
    });
    const { name: known } = await tx.customer.findUniqueOrThrow({ where: { id: customerId } });
    if (!known && name !== '') {
      await giveName(tx, screenName, typed, customerId, name);
    }
    return customerId;
  }
  if (name === '') {
    throw refusal('Say whose job it is: a name, a phone number, or both.');
  }
  const called = await tx.customer.findMany({
    where: { name, joinedInto: null, demo: false },
    select: { id: true },
    take: 2,
  });
  if (called.length > 1) {
    throw refusal(`Several customers are called ${name}. Write the phone number too.`);
  }
  return called[0]?.id ?? (await addCustomer(tx, screenName, typed, name));
}

function refusal(message: string): DocketError {
  return new DocketError('invalid-input', message, { customer: message });
}

/** A number without a country code is one of the organization's own country; it need only be possible. */
function split(text: string, country: string): { phone: string | null; name: string } {
  const digits = /\+?\d[\d\s().-]{5,}\d/.exec(text)?.[0] ?? '';
  const phone = parsePhoneNumberFromString(digits, country as CountryCode);
  const rest = phone?.isPossible() ? text.replace(digits, ' ') : text;
  const name = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s,·()-]+|[\s,·()-]+$/g, '')
    .slice(0, 120);
  return { phone: phone?.isPossible() ? phone.number : null, name };
}

async function readCountry(tx: Tx, organizationId: string): Promise<string> {
  const { locale } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { locale: true },
  });
  return new Intl.Locale(locale).maximize().region ?? 'US';
}

async function addCustomer(
  tx: Tx,
  screenName: ScreenName,
  typed: { organizationId: string; actor: Actor; at: Date },
  name: string,
): Promise<string> {
  const id = newId();
  await tx.customer.create({ data: { id, organizationId: typed.organizationId, createdAt: typed.at } });
  await giveName(tx, screenName, typed, id, name);
  return id;
}

async function giveName(
  tx: Tx,
  screenName: ScreenName,
  { organizationId, actor, at }: { organizationId: string; actor: Actor; at: Date },
  customerId: string,
  text: string,
): Promise<void> {
  const name = await screenName(tx, { organizationId, customerId, text, actor, at });
  await renameCustomer(tx, { organizationId, customerId, name, actor, at });
}
