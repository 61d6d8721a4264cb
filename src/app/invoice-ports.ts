import type { RefuseSecrets } from '../invoices/invoice-ports.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { Gate } from '../vault/gate.js';

/** The gate over the words of an invoice as it is issued: a live passcode of its customer's stops it. */
export function createRefuseSecrets(gate: Gate): RefuseSecrets {
  return async (tx, leaving) => {
    const places = [...new Set((await gate(tx, leaving)).map(({ place }) => place))];
    if (places.length > 0) {
      throw new DocketError(
        'conflict',
        `This would show a passcode: ${places.join(', ')}. Take it out first.`,
      );
    }
  };
}
