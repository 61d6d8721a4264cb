import { z } from 'zod';
import { readOrganizationIn } from '../../accounts/read-organization.js';
import { afterQuietHours, readPreferences } from '../../notifications/preferences.js';
import { enqueueOutgoing } from '../../outbox/enqueue-outgoing.js';
import type { Tx } from '../../platform/database/database.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import { quotePath } from '../../web/ui/routes/quotes.js';

type Signed = {
  organizationId: string;
  quote: { id: string; number: number; customerId: string };
  versionId: string;
  documentId: string;
  at: Date;
};

/**
 * Mails the signed copy of an accepted quote to the member who owns the quote, after their quiet hours, unless they do
 * not want to hear that customers answered; where nobody owns it, to the organization's own address, if it has one.
 */
export async function mailSignedCopy(
  tx: Tx,
  publicUrl: string,
  { organizationId, quote: { id, number, customerId }, versionId, documentId, at }: Signed,
): Promise<void> {
  const whom = await findReader(tx, id, at);
  if (!whom) {
    return;
  }
  const { signedName } = await tx.quoteAcceptance.findUniqueOrThrow({
    where: { versionId },
    select: { signedName: true },
  });
  const key = `signed-quote:${versionId}:staff`;
  await enqueueOutgoing(tx, {
    ...{ organizationId, customerId, dedupeKey: key, thread: key, channel: 'email' },
    from: null,
    to: whom.email,
    messageId: null,
    subject: `Q-${number} was accepted` as ScreenedText,
    // Names are screened where they are saved; the rest are our own words.
    body: `${signedName} accepted Q-${number}. The signed copy is attached.\n\n${publicUrl}${quotePath(number)}` as ScreenedText,
    documentIds: [documentId],
    at: whom.at,
  });
}

async function findReader(tx: Tx, quoteId: string, at: Date): Promise<{ email: string; at: Date } | null> {
  const { ownerId } = await tx.quote.findUniqueOrThrow({ where: { id: quoteId }, select: { ownerId: true } });
  const { timeZone, settings } = await readOrganizationIn(tx);
  const owner = ownerId
    ? await tx.member.findFirst({ where: { id: ownerId, deactivatedAt: null }, select: { email: true } })
    : null;
  if (ownerId && owner) {
    const preferences = (await readPreferences(tx, [ownerId]))(ownerId);
    return preferences.answered === 'off'
      ? null
      : { email: owner.email, at: afterQuietHours(preferences, at, timeZone) };
  }
  const { data: email } = z.email().safeParse(settings.privacyContact);
  return email ? { email, at } : null;
}
