import type { Request, Response } from 'express';
import { notFound } from '../../platform/errors/docket-error.js';
import { createRateLimit } from '../http/rate-limit.js';

const FIVE_MINUTES = 5 * 60;
/** An address may look at so much in five minutes: an office behind one address is one. */
const LIMITS = { read: 300, file: 2000, write: 60 } as const;
/** Nobody mistypes a link so often. */
const MISSES = 30;

export type Doorkeeper<Link> = {
  /**
   * Where the token of this request leads. Sets what every answer under it says: kept by nobody, found by no search
   * engine, told to no other site. Throws `not-found` for whatever is no live link, `too-many-requests`.
   */
  admit(request: Request, response: Response, wants: keyof typeof LIMITS): Promise<Link>;
};

/** The token in the address. */
export const tokenOf = ({ params }: Request): string => String(params.token);

/** `find`: where a token leads, null for whatever is no live link; `what` is what there is none of then. */
export function createDoorkeeper<Link>(
  what: string,
  find: (token: string) => Promise<Link | null>,
): Doorkeeper<Link> {
  const misses = createRateLimit(MISSES, FIVE_MINUTES);
  const limits = {
    read: createRateLimit(LIMITS.read, FIVE_MINUTES),
    file: createRateLimit(LIMITS.file, FIVE_MINUTES),
    write: createRateLimit(LIMITS.write, FIVE_MINUTES),
  };
  return {
    async admit(request, response, wants) {
      keepPrivate(response);
      const address = request.ip ?? '';
      await limits[wants].take(address);
      const link = await find(tokenOf(request));
      if (!link) {
        await misses.take(address);
        throw notFound(what);
      }
      return link;
    },
  };
}

/** Whoever has the address may act on what is there. */
export function keepPrivate(response: Response): void {
  response.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  });
}
