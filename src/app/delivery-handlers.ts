import { z } from 'zod';
import { parseMessage } from '../channels/twilio/parse-message.js';
import { parseStatus } from '../channels/twilio/parse-status.js';
import { setOptedOut } from '../customers/set-opted-out.js';
import type { HandleDelivery } from '../inbox/process-deliveries.js';
import { handleInbound, type IntakeParts } from '../intake/handle-inbound.js';
import type { PayLinks } from '../invoices/pay-links.js';
import { recordStatus } from '../outbox/record-status.js';
import type { Clock } from '../platform/clock.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { Logger } from '../platform/logging/logger.js';
import { createStripeDeliveryHandler } from './connect-stripe.js';
import type { ShowHome } from './show-home.js';
import { createSlackDeliveryHandler } from './slack-deliveries.js';

const Form = z.record(z.string(), z.string());
/** A status can overtake our own note of the message's sid; it is looked for this often before it is let go. */
const STATUS_TRIES = 5;

/** What happens to a delivery next, by the channel it came through. */
export function createDeliveryHandlers({
  intake,
  clock,
  logger,
  payLinks,
  showHome,
}: {
  intake: IntakeParts;
  clock: Clock;
  logger: Logger;
  payLinks: PayLinks;
  showHome?: ShowHome | undefined;
}): Record<string, HandleDelivery> {
  return {
    slack: createSlackDeliveryHandler({ intake, clock, logger, showHome }),
    stripe: createStripeDeliveryHandler({ payLinks, logger }),

    async twilio(tx, { organizationId, externalId, payload, receivedAt }, afterCommit) {
      const sms = parseMessage(Form.parse(payload));
      const keyword = sms.optOutType ?? sms.keyword;
      await handleInbound(
        tx,
        intake,
        {
          organizationId,
          channel: 'sms',
          externalId,
          from: sms.from,
          ours: sms.to,
          text: sms.body,
          ...(keyword ? { keyword } : {}),
          media: sms.media,
          at: receivedAt,
        },
        afterCommit,
      );
    },

    async 'twilio-status'(tx, { organizationId, payload, attempts }) {
      const form = Form.parse(payload);
      const { messageSid, status, reason, optedOut } = parseStatus(form);
      if (status === 'pending') {
        return;
      }
      const at = clock.now();
      const known = await recordStatus(tx, {
        channel: 'sms',
        externalId: messageSid,
        status,
        at,
        ...(reason ? { reason } : {}),
      });
      if (!known && attempts < STATUS_TRIES) {
        throw new DocketError(
          'unavailable',
          'The status of a message came before its sid was noted; it is tried again.',
        );
      }
      if (optedOut && form.To) {
        await setOptedOut(tx, { organizationId, channel: 'sms', address: form.To, optedOut: true, at });
      }
    },
  };
}
