import type { Foundation } from '../app.js';
import { createStartBilling } from '../invoices/start-billing.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { AcceptingPorts } from '../quotes/become-job.js';
import type { SendingParts } from '../quotes/send-quote.js';
import { createGate } from '../vault/gate.js';
import { connectMailStops } from './connect-email.js';
import { createRefuseSecrets } from './invoice-ports.js';
import { sendPaper } from './papers/send-paper.js';
import { moveAlong } from './record-ports.js';

/** What an accepted quote sets going in other rooms, in the accepting transaction. */
export function createAcceptingPorts({ keys }: Pick<Foundation, 'keys'>): AcceptingPorts {
  return {
    moving: moveAlong,
    startBilling: createStartBilling({ refuseSecrets: createRefuseSecrets(createGate(keys)) }),
  };
}

/** What sending a quote takes of other rooms. */
export function createSendingPorts({ database, queue, config, clock, keys }: Foundation): SendingParts {
  const { publicUrl, smtpUrl } = config;
  const { db } = database;
  const papers = { publicUrl, mailStops: smtpUrl ? connectMailStops({ db, clock, keys }) : undefined };
  return {
    db,
    document: {
      prepare: async () => {
        throw new DocketError('unavailable', 'Quotes cannot be made into documents yet.');
      },
      keep: async () => {
        throw new DocketError('unavailable', 'Quotes cannot be made into documents yet.');
      },
    },
    tell: async (tx, { organizationId, quote, jobId, versionId, again, link, documentId, actor, at }) =>
      await sendPaper(tx, papers, {
        organizationId,
        customerId: quote.customerId,
        record: jobId ? { kind: 'job', id: jobId } : { kind: 'quote', id: quote.id },
        paper: again ? 'changed-quote' : 'quote',
        reference: `Q-${quote.number}`,
        link,
        documentIds: [documentId],
        dedupeKey: `quote:${versionId}`,
        actor,
        at,
      }),
    wake: () => queue.wake('outbox'),
    publicUrl,
  };
}
