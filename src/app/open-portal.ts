import type { Router } from 'express';
import type { Foundation } from '../app.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { createOffers } from '../quotes/create-offers.js';
import { createGate } from '../vault/gate.js';
import { createCustomerQuoteRoutes } from '../web/portal/quotes/quote-routes.js';
import { createCustomerQuotes } from './customer-quotes.js';
import { createAcceptingPorts } from './quote-ports.js';
import { createClosing } from './record-ports.js';
import { createScreening } from './screening.js';

/** What customers reach by a link of their own, without signing in. */
export function openPortal(foundation: Foundation, intake: IntakeParts): Router[] {
  const { clock, database, keys, logger, queue, storage } = foundation;
  const { db } = database;
  const offers = createOffers({
    ...createAcceptingPorts(foundation),
    db,
    clock,
    closing: createClosing(keys),
    screen: createScreening(keys),
    wake() {
      queue.wake('reminders');
      queue.wake('outbox');
    },
  });
  const quotes = createCustomerQuotes({ db, clock, gate: createGate(keys), intake, offers, storage });
  return [createCustomerQuoteRoutes({ quotes, storage, clock, logger })];
}
