import { LANGUAGES } from '../accounts/organization-settings.js';
import { readOrganizationIn } from '../accounts/read-organization.js';
import type { Tx } from '../platform/database/database.js';

export type Language = (typeof LANGUAGES)[number];

/** The language a customer's papers are in: theirs, or the organization's. */
export async function languageFor(tx: Tx, customerId: string): Promise<Language> {
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { language: true } });
  return knownLanguage(customer?.language) ?? (await readOrganizationIn(tx)).settings.language;
}

export function knownLanguage(language: string | null | undefined): Language | undefined {
  return LANGUAGES.find((known) => known === language);
}
