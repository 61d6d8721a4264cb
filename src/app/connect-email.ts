import { z } from 'zod';
import { readOrganizationIn } from '../accounts/read-organization.js';
import { createEmailSender, type EmailParts, type MailSetting } from '../channels/email/email-sender.js';
import { createMailStops, type MailStops } from '../customers/mail-stops.js';
import type { OutgoingItem, Sender } from '../outbox/sender.js';
import type { Clock } from '../platform/clock.js';
import { DOCKET_BLUE } from '../platform/colour.js';
import type { Config } from '../platform/config/config.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { deriveKeys } from '../vault/seal.js';
import { mailStopPath } from '../web/ui/routes/public-pages.js';

export function connectMailStops({
  db,
  clock,
  keys,
}: {
  db: Database;
  clock: Clock;
  keys: MasterKeys;
}): MailStops {
  const secrets = deriveKeys(keys, 'mail stops').map(({ value }) => value);
  return createMailStops({ db, clock, secrets });
}

/** The outbox's way to the mail server of the settings; undefined where there is none. */
export function connectEmail(
  { config, db, mailStops }: { config: Config; db: Database; mailStops: MailStops },
  readAttachment: EmailParts['readAttachment'],
): Sender | undefined {
  const { smtpUrl, mailFrom, publicUrl } = config;
  return smtpUrl
    ? createEmailSender({
        smtpUrl,
        fromAddress: mailFrom,
        readAttachment,
        readSetting: (item) =>
          db.withOrganization(item.organizationId, (tx) => readSetting(tx, item, { mailStops, publicUrl })),
      })
    : undefined;
}

async function readSetting(
  tx: Tx,
  item: OutgoingItem,
  { mailStops, publicUrl }: { mailStops: MailStops; publicUrl: string },
): Promise<MailSetting> {
  const { id, name, settings } = await readOrganizationIn(tx);
  const kept = await tx.outboxItem.findUnique({ where: { id: item.id }, select: { customerId: true } });
  const identity = kept?.customerId
    ? await tx.customerIdentity.findUnique({
        where: {
          organizationId_channel_address: { organizationId: id, channel: 'email', address: item.to },
        },
        select: { id: true, customer: { select: { language: true } } },
      })
    : null;
  return {
    name,
    accent: settings.accent || DOCKET_BLUE,
    language: identity?.customer.language ?? settings.language,
    replyTo: await whoAnswers(tx, settings.privacyContact),
    unsubscribeUrl: identity ? `${publicUrl}${mailStopPath(mailStops.tokenFor(id, identity.id))}` : null,
  };
}

/** Docket reads no mail: answers go to the address of the settings, else to an owner. */
async function whoAnswers(tx: Tx, contact: string): Promise<string | null> {
  if (z.email().safeParse(contact).success) {
    return contact;
  }
  const owner = await tx.member.findFirst({
    where: { role: 'owner', deactivatedAt: null },
    orderBy: { id: 'asc' },
    select: { email: true },
  });
  return owner?.email ?? null;
}
