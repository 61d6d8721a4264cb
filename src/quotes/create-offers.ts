import type { Closing, Screen } from '../jobs/record-ports.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import type { AcceptingPorts } from './become-job.js';
import { lockQuote, taken } from './lock-quote.js';
import { findQuoteLink, linkToNewest, type QuoteLink } from './quote-links.js';
import { quoteStep, versionState } from './quote-table.js';
import { readNewestVersion, readVersion } from './read-version.js';
import { declineQuote } from './settle-quote.js';
import { type QuoteSigning, type SignedQuote, signQuote } from './sign-quote.js';
import { viewQuote } from './view-quote.js';

export type OffersParts = AcceptingPorts & {
  db: Database;
  clock: Clock;
  closing: Closing;
  screen: Screen;
  /** Says that a customer's answer has effects that wait: a booking to tell of, a signed document to make. */
  wake: () => void;
};

/** What a customer does with what was offered to them, by its link. */
export type Offers = ReturnType<typeof createOffers>;

/**
 * Everything but `find` and `openNewest` throws `not-found` where the link has ended, and what the step
 * itself throws.
 */
export function createOffers(parts: OffersParts) {
  const { db, clock, wake } = parts;

  function act<T>(link: QuoteLink, step: (tx: Tx, at: Date) => Promise<T>): Promise<T> {
    return db.withOrganization(link.organizationId, async (tx, afterCommit) => {
      const at = clock.now();
      const { quoteId, tokenHash } = link;
      // Locked first: whoever ends the link ends it before this step, or after it.
      await lockQuote(tx, { id: quoteId });
      const live = await tx.quoteLink.count({
        where: { tokenHash, quoteId, revokedAt: null, expiresAt: { gt: at } },
      });
      if (live === 0) {
        throw notFound('quote');
      }
      const done = await step(tx, at);
      afterCommit(wake);
      return done;
    });
  }

  return {
    /** Where a token leads; null for whatever is no live link. */
    find: (token: string): Promise<QuoteLink | null> => findQuoteLink({ db, clock }, token),

    /** Once more changes nothing. */
    noteViewed: (link: QuoteLink) => act(link, (tx, at) => viewQuote(tx, link, at)),

    accept: (link: QuoteLink, signing: Omit<QuoteSigning, 'link' | 'at'>): Promise<SignedQuote> =>
      act(link, (tx, at) => signQuote(tx, parts, { ...signing, link, at })),

    /** Says no to the newest version; to an older one nothing can be said. */
    decline: (link: QuoteLink, reason: string): Promise<void> =>
      act(link, async (tx, at) => {
        const { organizationId, quoteId: id } = link;
        const quote = await lockQuote(tx, { id });
        const [newest, version] = [await readNewestVersion(tx, id), await readVersion(tx, link.versionId)];
        const there = { state: quote.state, newest: newest?.number ?? 0 };
        taken(quoteStep(versionState(there, version?.number ?? 0), 'decline', 'customer'));
        const actor = { kind: 'customer', id: quote.customerId } as const;
        await declineQuote(tx, parts, { organizationId, quote: { id }, actor, at, reason });
      }),

    /** The token of one more way to what was sent last; null where there is no live link to it. */
    openNewest: ({ organizationId, quoteId }: QuoteLink): Promise<string | null> =>
      db.withOrganization(organizationId, (tx) =>
        linkToNewest(tx, { organizationId, quoteId, at: clock.now() }),
      ),
  };
}
