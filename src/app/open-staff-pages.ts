import type { Router } from 'express';
import { createCalendarFeeds } from '../accounts/calendar-feeds.js';
import { readAudit } from '../activity/read-audit.js';
import type { Foundation } from '../app.js';
import { createCannedReplies } from '../conversations/canned-replies.js';
import { findTalkOf } from '../conversations/find-talk.js';
import { countUnclaimed } from '../conversations/list-inbox.js';
import { markReadAbout } from '../conversations/mark-read.js';
import { noteAmongStaff } from '../conversations/send-to-customer.js';
import { createCustomers } from '../customers/create-customers.js';
import { conversationAccess } from '../intake/conversation-access.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { readModelUse } from '../intake/model/budget.js';
import { createNoticeSettings } from '../intake/remind/notice-settings.js';
import { createForms } from '../jobs/forms/create-forms.js';
import { mayReveal } from '../jobs/is-assigned.js';
import { createPipelines } from '../jobs/pipelines/create-pipelines.js';
import { createSavedFilters } from '../jobs/saved-filters.js';
import { createNotificationSettings } from '../notifications/notification-settings.js';
import { createPhotos } from '../photos/create-photos.js';
import { readPhotoUse } from '../photos/read-photo-use.js';
import { createTakeInUpload } from '../photos/take-in-upload.js';
import { DocketError } from '../platform/errors/docket-error.js';
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
import { createInboxRoutes } from '../web/staff/inbox/inbox-routes.js';
import { createJobRoutes } from '../web/staff/jobs/job-routes.js';
import type { RecordWords } from '../web/staff/jobs/record-sources.js';
import { createCoverRoutes } from '../web/staff/photos/cover-routes.js';
import { createGalleryRoutes } from '../web/staff/photos/gallery-routes.js';
import { createManageRoutes } from '../web/staff/photos/manage-routes.js';
import { createPhotoRoutes } from '../web/staff/photos/photo-routes.js';
import { createReviewRoutes } from '../web/staff/photos/review-routes.js';
import { createQuoteRoutes } from '../web/staff/quotes/quote-routes.js';
import { createPasscodeRoutes } from '../web/staff/reveal/passcode-routes.js';
import { createSettingsRoutes } from '../web/staff/settings/settings-routes.js';
import { createTodayRoutes } from '../web/staff/today/today-routes.js';
import { createWelcomeRoutes } from '../web/staff/welcome/welcome-routes.js';
import { createChannelSetup } from './channel-settings.js';
import { connectCovering } from './connect-covering.js';
import { moveOfCustomer } from './customer-ports.js';
import { createMaySeePhoto, createMayUpload, createSeeRecord } from './photo-access.js';
import { namePlaces } from './photo-places.js';
import { findProof } from './photo-proof.js';
import { nameAudited } from './read-audit.js';
import { createStageEffects } from './record-ports.js';
import { createRecordSources, presentGallery, readConversationPhotos } from './record-sources.js';
import { createScreening } from './screening.js';
import { createSlackSetup } from './slack-settings.js';
import type { StaffActions } from './staff-actions.js';
import { createWithholdJobs } from './withhold-jobs.js';

/** Everything behind the sign-in. */
export function openStaffPages(
  foundation: Foundation,
  intakeParts: IntakeParts,
  requireStaff: RequireStaff,
  { bookings, inbox, intake, jobs, quotes }: StaffActions,
): Router[] {
  const { accounts, clock, config, keys, metrics, queue, storage, twilio } = foundation;
  const { db } = foundation.database;
  const { ports } = intakeParts;
  const access = conversationAccess;
  const gate = createGate(keys);
  const screen = createScreening(keys);
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
    createModuleGates({ accounts, requireStaff }),
    createWelcomeRoutes({ accounts, requireStaff, frame }),
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
    createJobRoutes({
      ...records,
      withholdJobs: createWithholdJobs(gate),
      savedFilters: createSavedFilters({
        db,
        clock,
        screen: (tx, typed) =>
          screen(tx, { ...typed, record: { kind: 'organization', id: typed.organizationId } }),
      }),
    }),
    createQuoteRoutes(records),
    createBookingRoutes({ ...pages, bookings, quotes, now: () => clock.now() }),
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
    createSettingsRoutes({
      accounts,
      requireStaff,
      frame,
      slackMembers: foundation.slack?.members,
      notifications: createNotificationSettings({ db, clock }),
      slack: createSlackSetup(foundation),
      channels: createChannelSetup({
        db,
        clock,
        logger: foundation.logger,
        wake: queue.wake,
        publicUrl: config.publicUrl,
        simulated: twilio.simulator !== undefined,
        sendMail: foundation.sendMail,
      }),
      replies: createCannedReplies({ db, clock, keys, gate }),
      notices: createNoticeSettings({ db, clock, screen, update: accounts.updateOrganization }),
      calendars: createCalendarFeeds({ db, clock, publicUrl: config.publicUrl }),
      pipelines: createPipelines({ db, clock, screen, effects: createStageEffects(keys) }),
      forms: createForms({ db, clock, screen }),
      readPhotoUse: ({ organizationId }) => db.withOrganization(organizationId, readPhotoUse),
      readAudit: ({ organizationId }, query) =>
        db.withOrganization(organizationId, async (tx) => {
          const page = await readAudit(tx, query);
          return { ...page, ...(await nameAudited(tx, page)) };
        }),
      languageModel: {
        name: config.model?.model,
        readUse: ({ organizationId }) =>
          db.withOrganization(organizationId, (tx) => readModelUse(tx, organizationId, clock.now())),
      },
    }),
  ];
}
