import type { MailStops } from '../customers/mail-stops.js';
import type { Documents } from '../documents/create-documents.js';
import type { FollowUpPorts } from '../intake/follow-up/follow-up-customers.js';
import { enqueueOutgoing } from '../outbox/enqueue-outgoing.js';
import type { Config } from '../platform/config/config.js';
import { linkToNewest } from '../quotes/quote-links.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { mailStopPath } from '../web/ui/routes/public-pages.js';
import { quotePath } from '../web/ui/routes/quotes.js';
import { sayStop } from './papers/paper-words.js';

/** What following up asks of the other rooms. */
export function createFollowUpPorts(
  { publicUrl, smtpUrl }: Pick<Config, 'publicUrl' | 'smtpUrl'>,
  documents: Pick<Documents, 'openLink'>,
  mailStops: Pick<MailStops, 'tokenFor'>,
): FollowUpPorts {
  return {
    sendsMail: smtpUrl !== undefined,
    sayStop: ({ organizationId, identityId, language }) =>
      sayStop(language, `${publicUrl}${mailStopPath(mailStops.tokenFor(organizationId, identityId))}`),
    async linkTo(tx, { kind, id }, { organizationId, at }) {
      if (kind === 'invoice') {
        const invoice = await tx.invoice.findUnique({ where: { id }, select: { documentId: true } });
        return invoice?.documentId
          ? await documents.openLink(tx, organizationId, invoice.documentId, at)
          : null;
      }
      const token = await linkToNewest(tx, { organizationId, quoteId: id, at });
      return token && `${publicUrl}/q/${token}`;
    },
    async tellOwner(tx, { followUp, organizationId, words, at }) {
      const { kind, number, reference, ownerId, customerId } = followUp;
      const owner = ownerId
        ? await tx.member.findFirst({
            where: { id: ownerId, deactivatedAt: null },
            select: { email: true },
          })
        : null;
      if (!owner || smtpUrl === undefined) {
        return;
      }
      const key = `unanswered:${kind}:${followUp.id}:${at.getTime()}`;
      const path = kind === 'quote' ? quotePath(number) : `/invoices/${number}`;
      await enqueueOutgoing(tx, {
        organizationId,
        dedupeKey: key,
        channel: 'email',
        thread: key,
        from: null,
        to: owner.email,
        customerId,
        messageId: null,
        subject: `${reference}: your turn` as ScreenedText,
        body: `${words}\n\n${publicUrl}${path}` as ScreenedText,
        at,
      });
    },
  };
}
