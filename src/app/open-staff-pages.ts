import type { Router } from 'express';
import type { Foundation } from '../app.js';
import { findTalkOf } from '../conversations/find-talk.js';
import { countUnclaimed } from '../conversations/list-inbox.js';
import { markReadAbout } from '../conversations/mark-read.js';
import { noteAmongStaff } from '../conversations/send-to-customer.js';
import { createCustomers } from '../customers/create-customers.js';
import { conversationAccess } from '../intake/conversation-access.js';
import { createFollowUpCases } from '../intake/follow-up/follow-up-of.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { mayReveal } from '../jobs/is-assigned.js';
import { createSavedFilters } from '../jobs/saved-filters.js';
import { createPhotos } from '../photos/create-photos.js';
import { createTakeInUpload } from '../photos/take-in-upload.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { createPriceBook } from '../quotes/price-book.js';
import { createQuoteTemplates } from '../quotes/quote-templates.js';
import { createGate } from '../vault/gate.js';
import { createReveal } from '../vault/reveal.js';
import { createModuleGates } from '../web/http/require-module.js';
import type { RequireStaff } from '../web/http/staff-gate.js';
import { staffOf } from '../web/http/staff-gate.js';
import { createStaffShell } from '../web/http/staff-shell.js';
import { createMediaRouter } from '../web/media/media-router.js';
import { createBoardRoutes } from '../web/staff/board/board-routes.js';
import { createBookingRoutes } from '../web/staff/bookings/booking-routes.js';
import { createCustomerRoutes } from '../web/staff/customers/customer-routes.js';
import { createStatementRoutes } from '../web/staff/customers/statement-routes.js';
import { createFollowUpPages } from '../web/staff/follow-ups/follow-up-routes.js';
import { createInboxRoutes } from '../web/staff/inbox/inbox-routes.js';
import { createInvoiceRoutes } from '../web/staff/invoices/invoice-routes.js';
import { createJobRoutes } from '../web/staff/jobs/job-routes.js';
import { createPaperRoutes } from '../web/staff/jobs/paper-routes.js';
import type { RecordWords } from '../web/staff/jobs/record-sources.js';
import { createCoverRoutes } from '../web/staff/photos/cover-routes.js';
import { createGalleryRoutes } from '../web/staff/photos/gallery-routes.js';
import { createManageRoutes } from '../web/staff/photos/manage-routes.js';
import { createPhotoRoutes } from '../web/staff/photos/photo-routes.js';
import { createReviewRoutes } from '../web/staff/photos/review-routes.js';
import { createQuoteRoutes } from '../web/staff/quotes/quote-routes.js';
import { createPasscodeRoutes } from '../web/staff/reveal/passcode-routes.js';
import { createTodayRoutes } from '../web/staff/today/today-routes.js';
import { createWelcomeRoutes } from '../web/staff/welcome/welcome-routes.js';
import { connectCovering } from './connect-covering.js';
import { connectDocuments, connectInvoiceDocuments, connectJobPapers } from './connect-documents.js';
import { connectHandOuts, connectStatements, createPreviewHandOut } from './connect-hand-outs.js';
import { moveOfCustomer } from './customer-ports.js';
import { createDemoData } from './demo/demo-data.js';
import { openSettings } from './open-settings.js';
import { createMaySeePhoto, createMayUpload, createSeeRecord } from './photo-access.js';
import { namePlaces } from './photo-places.js';
import { findProof } from './photo-proof.js';
import { createPreviewQuote, createPreviewSending } from './quote-ports.js';
import { createRecordSources, presentGallery, readConversationPhotos } from './record-sources.js';
import { createScreening, createWordScreening } from './screening.js';
import type { StaffActions } from './staff-actions.js';
import { createWithholdJobs } from './withhold-jobs.js';

/** Everything behind the sign-in. */
export function openStaffPages(
  foundation: Foundation,
  intakeParts: IntakeParts,
  requireStaff: RequireStaff,
  { bookings, inbox, intake, invoices, jobs, quotes }: StaffActions,
): Router[] {
  const demo = createDemoData(foundation, intakeParts);
  const { accounts, clock, keys, metrics, queue, storage, twilio } = foundation;
  const { db } = foundation.database;
  const { ports } = intakeParts;
  const access = conversationAccess;
  const gate = createGate(keys);
  const screen = createScreening(keys);
  const screenWords = createWordScreening(keys);
  const sources = createRecordSources(ports);
  const frame = createStaffShell({
    accounts,
    clock,
    countUnclaimed: (staff) =>
      db.withOrganization(staff.organizationId, async (tx) => {
        const records =
          staff.role === 'technician' ? await access.assignedRecords(tx, staff.memberId) : ('all' as const);
        return await countUnclaimed(tx, { memberId: staff.memberId, records, at: clock.now() });
      }),
    ...(twilio.simulator ? { simulatorPath: '/simulator' } : {}),
  });
  const pages = { db, requireStaff, frame };
  const words: RecordWords = {
    sendToCustomer: async (staff, record, typed) => void (await inbox.sendAbout(staff, record, typed)),
    markRead: markReadAbout,
    async writeNote(tx, staff, record, { text, formId }) {
      const { newest } = await findTalkOf(tx, record);
      if (!newest) {
        throw new DocketError('conflict', 'There is no conversation to write a note in yet.');
      }
      const spoken = await noteAmongStaff(
        tx,
        { keys, gate },
        { conversation: newest, memberId: staff.memberId, text, formId, at: clock.now() },
      );
      if ('refused' in spoken) {
        throw spoken.refused;
      }
    },
  };
  const records = {
    ...pages,
    sources,
    words,
    jobs,
    quotes,
  };
  const takeIn = createTakeInUpload({ db, storage, clock, screen, wake: () => queue.wake('photos') });
  const maySee = createMaySeePhoto(access);
  const mayUpload = createMayUpload(access);
  const photos = createPhotos({
    db,
    clock,
    screen,
    maySee,
    seeRecord: createSeeRecord(access),
    findProof,
    wake: queue.wake,
  });
  const managed = { present: presentGallery, namePlaces, findProof };
  const reveal = createReveal({ db, keys, clock, mayReveal });
  return [
    createModuleGates({ requireStaff }),
    createWelcomeRoutes({ accounts, requireStaff, frame, demo }),
    createInboxRoutes({
      ...pages,
      inbox,
      intake,
      sources: {
        access,
        photos: readConversationPhotos,
        readTradeSetting: ports.readTradeSetting,
        now: () => clock.now(),
      },
    }),
    createBoardRoutes({ ...pages, clock, sources, jobs }),
    createTodayRoutes({ ...pages, clock, sources }),
    createPaperRoutes({ ...pages, ...connectJobPapers(foundation, screen) }),
    createJobRoutes({
      ...records,
      withholdJobs: createWithholdJobs(gate),
      savedFilters: createSavedFilters({
        db,
        clock,
        screen: screenWords,
      }),
    }),
    createQuoteRoutes({
      ...records,
      priceBook: createPriceBook({ db, clock, screen }),
      templates: createQuoteTemplates({ db, clock, screen }),
      previewSending: createPreviewSending(foundation),
      previewQuote: createPreviewQuote(foundation),
    }),
    createBookingRoutes({ ...pages, bookings, quotes, now: () => clock.now() }),
    createFollowUpPages({ requireStaff, frame, followUps: createFollowUpCases({ db, clock }) }),
    createInvoiceRoutes({
      ...pages,
      invoices,
      payLinks: foundation.payLinks,
      handOuts: connectHandOuts(foundation),
      previewPaper: createPreviewHandOut(foundation),
      makePaper: connectInvoiceDocuments(foundation).make,
      readPaper: connectDocuments({ config: foundation.config, db, clock, storage, keys }).readFile,
      now: () => clock.now(),
    }),
    createCustomerRoutes({
      ...pages,
      sources,
      customers: createCustomers({
        db,
        clock,
        moveRecords: moveOfCustomer,
        screenName: (tx, { customerId, ...typed }) =>
          screen(tx, { ...typed, record: { kind: 'customer', id: customerId }, field: 'name' }),
      }),
    }),
    createStatementRoutes({
      ...pages,
      statements: connectStatements(foundation),
      documents: connectDocuments({ config: foundation.config, db, clock, storage, keys }),
      previewPaper: createPreviewHandOut(foundation),
      now: () => clock.now(),
    }),
    createPasscodeRoutes({
      ...pages,
      intake,
      access,
      reveal: async (request) => {
        const revealed = await reveal(request);
        metrics.observeReveal();
        return revealed;
      },
    }),
    createManageRoutes({ ...pages, photos, managed }),
    createReviewRoutes({ ...pages, photos, managed, now: () => clock.now() }),
    createGalleryRoutes({ ...pages, sources, storage, screen, now: () => clock.now() }),
    createCoverRoutes({
      ...pages,
      sources,
      maySee,
      coverPhoto: connectCovering(foundation),
      now: () => clock.now(),
    }),
    createPhotoRoutes({
      ...pages,
      sources,
      takeIn,
      mayUpload,
      maySee,
      wake: queue.wake,
      now: () => clock.now(),
    }),
    createMediaRouter({
      db,
      storage,
      takeIn,
      viewer: async (request, response) => {
        await new Promise<void>((resolve, reject) =>
          requireStaff()(request, response, (error?: unknown) => (error ? reject(error) : resolve())),
        );
        return staffOf(response);
      },
      maySee,
      mayUpload,
    }),
    openSettings(foundation, { requireStaff, frame, screen, screenWords, demo }),
  ];
}
