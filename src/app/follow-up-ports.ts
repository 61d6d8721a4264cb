import type { FollowUpPorts } from '../intake/follow-up/follow-up-customers.js';
import { enqueueOutgoing } from '../outbox/enqueue-outgoing.js';
import type { Config } from '../platform/config/config.js';
import { linkToNewest } from '../quotes/quote-links.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { quotePath } from '../web/ui/routes.js';

/** What following up asks of the other rooms. */
export function createFollowUpPorts({
  publicUrl,
  smtpUrl,
}: Pick<Config, 'publicUrl' | 'smtpUrl'>): FollowUpPorts {
  return {
    sendsMail: smtpUrl !== undefined,
    async linkTo(tx, { kind, id }, { organizationId, at }) {
      const token = kind === 'quote' ? await linkToNewest(tx, { organizationId, quoteId: id, at }) : null;
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
