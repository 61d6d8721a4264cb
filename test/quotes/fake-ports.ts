import { newId } from '../../src/platform/ids.js';
import type { QuotesParts } from '../../src/quotes/create-quotes.js';
import { clock, screened } from '../jobs/shop.js';

type Ports = Omit<QuotesParts, 'db'>;

/** What quotes ask of other rooms, where a test does not care: nothing happens, and everything goes well. */
export function fakePorts(over: Partial<Ports> = {}): Ports {
  return {
    clock,
    moving: async () => {},
    closing: async () => {},
    screen: async (_tx, { text }) => screened(text),
    startBilling: async () => ({}),
    document: {
      prepare: async () => 'prepared',
      keep: async () => ({ documentId: newId(), sha256: 'd'.repeat(64) }),
    },
    tell: async () => ({ by: ['sms'] }),
    tellWithdrawn: async () => ({ by: ['sms'] }),
    wake: () => {},
    publicUrl: 'https://docket.example',
    ...over,
  };
}
