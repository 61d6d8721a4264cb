import type { Request, Response } from 'express';
import { notFound } from '../../../platform/errors/docket-error.js';
import type { QuoteLink } from '../../../quotes/quote-links.js';
import { createRateLimit } from '../../http/rate-limit.js';
import type { CustomerQuotes } from './customer-quotes.js';

const FIVE_MINUTES = 5 * 60;
/** An address may look at so much in five minutes: an office behind one address is one. */
const LIMITS = { read: 300, file: 2000, write: 60 } as const;
/** Nobody mistypes a link so often. */
const MISSES = 30;

export type Doorkeeper = {
  /**
   * Where the token of this request leads. Sets what every answer under it says: kept by nobody, found by no search
   * engine, told to no other site. Throws `not-found` for whatever is no live link, `too-many-requests`.
   */
  admit(request: Request, response: Response, what: keyof typeof LIMITS): Promise<QuoteLink>;
};

/** The token in the address. */
export const tokenOf = ({ params }: Request): string => String(params.token);

export function createDoorkeeper(quotes: Pick<CustomerQuotes, 'find'>): Doorkeeper {
  const misses = createRateLimit(MISSES, FIVE_MINUTES);
  const limits = {
    read: createRateLimit(LIMITS.read, FIVE_MINUTES),
    file: createRateLimit(LIMITS.file, FIVE_MINUTES),
    write: createRateLimit(LIMITS.write, FIVE_MINUTES),
  };
  return {
    async admit(request, response, what) {
      keepPrivate(response);
      const address = request.ip ?? '';
      await limits[what].take(address);
      const link = await quotes.find(tokenOf(request));
      if (!link) {
        await misses.take(address);
        throw notFound('quote');
      }
      return link;
    },
  };
}

/** Whoever has the address may act on the quote. */
export function keepPrivate(response: Response): void {
  response.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  });
}
