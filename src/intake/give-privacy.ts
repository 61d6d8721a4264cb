import { recordGiven } from '../customers/consent.js';
import { readCurrentTerms, type TermsVersion } from '../customers/terms.js';
import type { Tx } from '../platform/database/database.js';
import type { IntakeOrganization } from './intake-ports.js';

/** Where the privacy statement is said to be, and which version stands there; null: a page of the organization's own. */
export type PrivacyToGive = { link: string; version: Pick<TermsVersion, 'id'> | null };

/** The privacy statement as it holds now, in the conversation's language where there is one in it. */
export async function readPrivacyToGive(
  tx: Tx,
  { privacyLink, privacyVersionLink }: IntakeOrganization,
  language: string,
): Promise<PrivacyToGive> {
  const version = privacyVersionLink ? await readCurrentTerms(tx, 'privacy', language) : null;
  return version && privacyVersionLink
    ? { link: privacyVersionLink(version), version }
    : { link: privacyLink, version: null };
}

/** Writes down which version a customer got, and when, where what is said to them leads there. */
export async function noteGiven(
  tx: Tx,
  { link, version }: PrivacyToGive,
  said: {
    conversation: { id: string; organizationId: string; customerId: string };
    text: string;
    at: Date;
  },
): Promise<void> {
  const { conversation, text, at } = said;
  if (version && text.includes(link)) {
    const { id, organizationId, customerId } = conversation;
    await recordGiven(tx, {
      organizationId,
      customerId,
      termsVersionIds: [version.id],
      record: { kind: 'conversation', id },
      at,
    });
  }
}
