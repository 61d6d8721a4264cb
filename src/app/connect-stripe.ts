import { parseStripeEvent } from '../channels/stripe/parse-event.js';
import { createStripeClient } from '../channels/stripe/stripe-client.js';
import { createStripePayments } from '../channels/stripe/stripe-payments.js';
import { type HandleDelivery, NotYet } from '../inbox/process-deliveries.js';
import { createPayLinks, type PayLinks } from '../invoices/pay-links.js';
import type { PaymentProvider } from '../invoices/payment-provider.js';
import { takeProviderNews } from '../invoices/take-provider-news.js';
import type { Clock } from '../platform/clock.js';
import type { StripeConfig } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { paidPath } from '../web/ui/routes/document-link.js';
import { createScreening } from './screening.js';

const NAME = 'stripe';
/** News of something that is not there yet is looked at again so often, an hour in all; then it is parked. */
const EARLY_TRIES = 60;
const EARLY_MS = 60_000;

/**
 * Paying on a provider's pages: Stripe's where its account is set up, and otherwise nowhere. Receipts of what the
 * provider tells are made by a worker, from the feed.
 */
export function connectPayLinks(parts: {
  stripe: StripeConfig | undefined;
  publicUrl: string;
  db: Database;
  keys: MasterKeys;
  clock: Clock;
  logger: Logger;
}): PayLinks {
  const { stripe, publicUrl, db, keys, clock, logger } = parts;
  const screen = createScreening(keys);
  const provider = stripe && stripeProvider(stripe, publicUrl, db);
  return createPayLinks({ db, clock, screen, logger, provider });
}

/** The account of the settings is paid into by the customers of the first organization, and nobody else's. */
function stripeProvider(settings: StripeConfig, publicUrl: string, db: Database): PaymentProvider {
  let first: string | undefined;
  // Where real money is paid, Stripe sends nobody to a page without TLS.
  const returns = publicUrl.startsWith('https:') || !/^[sr]k_live_/.test(settings.secretKey);
  const returnUrl = returns ? `${publicUrl}${paidPath()}` : undefined;
  return {
    ...createStripePayments(createStripeClient(settings), { returnUrl }),
    name: NAME,
    async serves(organizationId) {
      first ??= (await db.pool.query<{ id: string }>('SELECT id FROM docket_organizations() LIMIT 1')).rows[0]
        ?.id;
      return first === organizationId;
    },
  };
}

/** What happens to an event of Stripe's. Its receipt is made by a worker, from the feed. */
export function createStripeDeliveryHandler(parts: {
  payLinks: Pick<PayLinks, 'closeStale'>;
  logger: Logger;
}): HandleDelivery {
  return async (tx, { organizationId, payload, receivedAt, attempts }, afterCommit) => {
    const news = parseStripeEvent(payload);
    if (!news) return;
    const { at: _, ...told } = news;
    const became = await takeProviderNews(tx, { organizationId, provider: NAME, news: told, at: receivedAt });
    if (became.outcome === 'early') {
      if (attempts < EARLY_TRIES) throw new NotYet(EARLY_MS);
      throw new Error('news of a payment that never came');
    }
    const { taken, invoiceId } = became;
    if (!taken?.fresh) return;
    afterCommit(() => {
      parts.payLinks.closeStale(organizationId, invoiceId).catch((err) => {
        parts.logger.warn({ err, invoiceId }, 'a payment was recorded; its other pages stay open');
      });
    });
  };
}
