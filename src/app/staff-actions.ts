import type { Foundation } from '../app.js';
import { createInboxActions, type InboxActions } from '../conversations/inbox-actions.js';
import { conversationAccess } from '../intake/conversation-access.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { createIntakeActions, type IntakeActions } from '../intake/intake-actions.js';
import { recordOwners } from '../intake/record-owners.js';
import { createInvoices, type Invoices } from '../invoices/create-invoices.js';
import { type Bookings, createBookings } from '../jobs/bookings/create-bookings.js';
import { createJobs, type Jobs } from '../jobs/create-jobs.js';
import { createQuotes, type Quotes } from '../quotes/create-quotes.js';
import { createGate } from '../vault/gate.js';
import { createRefuseSecrets } from './invoice-ports.js';
import { createAcceptingPorts, createSendingPorts } from './quote-ports.js';
import { createClosing, createStageEffects, readStoredTexts, withdrawOfBookings } from './record-ports.js';
import { createScreening } from './screening.js';

/** What staff do, at whichever door: the same use cases behind the pages and behind Slack. */
export type StaffActions = {
  inbox: InboxActions;
  intake: IntakeActions;
  jobs: Jobs;
  bookings: Bookings;
  quotes: Quotes;
  invoices: Invoices;
};

export function createStaffActions(foundation: Foundation, { ports }: IntakeParts): StaffActions {
  const { clock, keys, queue, database } = foundation;
  const { db } = database;
  const gate = createGate(keys);
  const screen = createScreening(keys);
  const closing = createClosing(keys);
  const shared = { db, clock, keys, gate, access: conversationAccess };
  return {
    inbox: createInboxActions({
      ...shared,
      owners: recordOwners,
      readTexts: readStoredTexts,
      wake: queue.wake,
    }),
    intake: createIntakeActions({ ...shared, ports }),
    jobs: createJobs({ db, clock, closing, effects: createStageEffects(keys), screen }),
    bookings: createBookings({
      db,
      clock,
      screen,
      withdraw: withdrawOfBookings,
      wake: () => queue.wake('reminders'),
    }),
    invoices: createInvoices({
      db,
      clock,
      screen,
      refuseSecrets: createRefuseSecrets(gate),
      withdraw: withdrawOfBookings,
      makeDocuments: async () => {},
    }),
    quotes: createQuotes({
      ...createSendingPorts(foundation),
      ...createAcceptingPorts(foundation),
      clock,
      closing,
      screen,
    }),
  };
}
