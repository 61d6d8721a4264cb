import { type Module, requireUsed } from '../accounts/modules.js';
import { readOrganizationIn } from '../accounts/read-organization.js';
import type { Staff } from '../accounts/staff.js';
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
import { connectInvoiceDocuments } from './connect-documents.js';
import { createRefuseSecrets } from './invoice-ports.js';
import { createAcceptingPorts, createSendingPorts } from './quote-ports.js';
import { createClosing, createStageEffects, readStoredTexts, withdrawOfBookings } from './record-ports.js';
import { createScreening } from './screening.js';

/**
 * What staff do, at whichever door: the same use cases behind the pages and behind Slack. Those of a module that the
 * organization does not use refuse, with `conflict`.
 */
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
  const makeDocuments = connectInvoiceDocuments(foundation);
  const intake = createIntakeActions({ ...shared, ports });
  const used = (staff: Staff, module: Module) =>
    db.withOrganization(staff.organizationId, async (tx) =>
      requireUsed((await readOrganizationIn(tx)).settings, module),
    );
  const whereUsed = <Cases extends object>(module: Module, cases: Cases): Cases =>
    Object.fromEntries(
      Object.entries(cases).map(([name, run]: [string, (staff: Staff, ...rest: unknown[]) => unknown]) => [
        name,
        async (staff: Staff, ...rest: unknown[]) => {
          await used(staff, module);
          return await run(staff, ...rest);
        },
      ]),
    ) as Cases;
  return {
    inbox: createInboxActions({
      ...shared,
      owners: recordOwners,
      readTexts: readStoredTexts,
      wake: queue.wake,
    }),
    intake: {
      ...intake,
      open: async (staff, id, opens) => {
        await used(staff, opens === 'quote' ? 'quotes' : 'jobs');
        return await intake.open(staff, id, opens);
      },
    },
    jobs: whereUsed('jobs', createJobs({ db, clock, closing, effects: createStageEffects(keys), screen })),
    bookings: whereUsed(
      'bookings',
      createBookings({
        db,
        clock,
        screen,
        withdraw: withdrawOfBookings,
        wake: () => queue.wake('reminders'),
      }),
    ),
    invoices: whereUsed(
      'invoices',
      createInvoices({
        db,
        clock,
        screen,
        refuseSecrets: createRefuseSecrets(gate),
        withdraw: withdrawOfBookings,
        makeDocuments: makeDocuments.makeAll,
      }),
    ),
    quotes: whereUsed(
      'quotes',
      createQuotes({
        ...createSendingPorts(foundation),
        ...createAcceptingPorts(foundation),
        clock,
        closing,
        screen,
      }),
    ),
  };
}
