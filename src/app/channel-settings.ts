import type { SendMail } from '../accounts/accounts-parts.js';
import { demand } from '../accounts/staff.js';
import { explainMailError } from '../channels/email/mail-failure.js';
import { awaitOutgoing } from '../outbox/await-outgoing.js';
import { enqueueOutgoing, type Outgoing } from '../outbox/enqueue-outgoing.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import type { Logger } from '../platform/logging/logger.js';
import type { ChannelSetup } from '../web/staff/settings/channels/channel-setup.js';

export type ChannelSetupParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  wake: (kind: 'outbox') => unknown;
  publicUrl: string;
  simulated: boolean;
  sendMail: SendMail | undefined;
  /** How long a person waits for a test. */
  patienceMs?: number;
};

const PATIENCE_MS = 8_000;
const TEST_WORDS =
  'This is a test from Docket that somebody asked for on its settings page. There is nothing to do.';

/** What the page of channels knows of this Docket, and does with it. */
export function createChannelSetup(parts: ChannelSetupParts): ChannelSetup {
  const { logger, publicUrl, sendMail, simulated } = parts;
  return {
    webhookUrl: `${publicUrl}/webhooks/twilio/messages`,
    simulated,
    sendTestText: createSendTestText(parts),
    sendTestMail:
      sendMail &&
      (async (staff, to) => {
        demand(staff, 'change-settings');
        try {
          await sendMail({ to, subject: 'A test from Docket', text: TEST_WORDS });
          return 'sent';
        } catch (error) {
          const refused = explainMailError(error);
          logger.warn({ refused }, 'the mail server did not take a test');
          return { refused };
        }
      }),
  };
}

function createSendTestText({
  db,
  clock,
  wake,
  patienceMs = PATIENCE_MS,
}: ChannelSetupParts): ChannelSetup['sendTestText'] {
  return async (staff, { from, to }) => {
    demand(staff, 'change-settings');
    const { organizationId } = staff;
    const dedupeKey = `sms-test:${newId()}`;
    await db.withOrganization(organizationId, async (tx) => {
      if ((await tx.phoneNumber.count({ where: { number: from } })) === 0) throw notFound('number');
      await enqueueOutgoing(tx, {
        organizationId,
        dedupeKey,
        channel: 'sms',
        // A thread of its own: it does not wait behind what is stuck.
        thread: dedupeKey,
        from,
        to,
        customerId: null,
        messageId: null,
        body: TEST_WORDS as Outgoing['body'],
        at: clock.now(),
      });
    });
    wake('outbox');
    const became = await awaitOutgoing(db, { organizationId, dedupeKey, patienceMs });
    if (became.outcome === 'sent') return 'sent';
    return { refused: became.outcome === 'unsure' ? 'unknown-outcome' : (became.reason ?? 'not-tried') };
  };
}
