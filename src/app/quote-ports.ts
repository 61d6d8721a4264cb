import type { Foundation } from '../app.js';
import { createStartBilling } from '../invoices/start-billing.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { AcceptingPorts } from '../quotes/become-job.js';
import type { SendingParts } from '../quotes/send-quote.js';
import { createGate } from '../vault/gate.js';
import { createRefuseSecrets } from './invoice-ports.js';
import { moveAlong } from './record-ports.js';

/** What an accepted quote sets going in other rooms, in the accepting transaction. */
export function createAcceptingPorts({ keys }: Pick<Foundation, 'keys'>): AcceptingPorts {
  return {
    moving: moveAlong,
    startBilling: createStartBilling({ refuseSecrets: createRefuseSecrets(createGate(keys)) }),
  };
}

/** What sending a quote takes of other rooms. */
export function createSendingPorts({ database, queue, config }: Foundation): SendingParts {
  return {
    db: database.db,
    document: {
      prepare: async () => {
        throw new DocketError('unavailable', 'Quotes cannot be made into documents yet.');
      },
      keep: async () => {
        throw new DocketError('unavailable', 'Quotes cannot be made into documents yet.');
      },
    },
    tell: async () => ({ because: 'Quotes are not told of by message yet. Give them the link.' }),
    wake: () => queue.wake('outbox'),
    publicUrl: config.publicUrl,
  };
}
