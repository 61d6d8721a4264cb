import type { Router } from 'express';
import type { Foundation } from '../app.js';
import { createCannedReplies } from '../conversations/canned-replies.js';
import { findTalkOf } from '../conversations/find-talk.js';
import { countInbox } from '../conversations/list-inbox.js';
import { noteAmongStaff } from '../conversations/send-to-customer.js';
import { createCustomers } from '../customers/create-customers.js';
import { conversationAccess } from '../intake/conversation-access.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { readModelUse } from '../intake/model/budget.js';
import { mayReveal } from '../jobs/is-assigned.js';
import { createNotificationSettings } from '../notifications/notification-settings.js';
import { createTakeInUpload } from '../photos/take-in-upload.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { createGate } from '../vault/gate.js';
import { createReveal } from '../vault/reveal.js';
import type { RequireStaff } from '../web/http/staff-gate.js';
import { staffOf } from '../web/http/staff-gate.js';
import { createStaffShell } from '../web/http/staff-shell.js';
import { createMediaRouter } from '../web/media/media-router.js';
import { createCustomerRoutes } from '../web/staff/customers/customer-routes.js';
import { createInboxRoutes } from '../web/staff/inbox/inbox-routes.js';
import { createJobRoutes } from '../web/staff/jobs/job-routes.js';
import type { RecordWords } from '../web/staff/jobs/record-sources.js';
import { createPhotoRoutes } from '../web/staff/photos/photo-routes.js';
import { createQuoteRoutes } from '../web/staff/quotes/quote-routes.js';
import { createPasscodeRoutes } from '../web/staff/reveal/passcode-routes.js';
import { createSettingsRoutes } from '../web/staff/settings/settings-routes.js';
import { moveOfCustomer } from './customer-ports.js';
import { createMaySeePhoto, createMayUpload } from './photo-access.js';
import { createRecordSources, readConversationPhotos } from './record-sources.js';
import { createScreening } from './screening.js';
import { createSlackSetup } from './slack-settings.js';
import type { StaffActions } from './staff-actions.js';

/** Everything behind the sign-in. */
export function openStaffPages(
  foundation: Foundation,
  intakeParts: IntakeParts,
  requireStaff: RequireStaff,
  { inbox, intake, jobs, quotes }: StaffActions,
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
        return (await countInbox(tx, { memberId: staff.memberId, records, at: clock.now() })).unclaimed;
      }),
    ...(twilio.simulator ? { simulatorPath: '/simulator' } : {}),
  });
  const pages = { db, requireStaff, frame };
  const words: RecordWords = {
    sendToCustomer: async (staff, record, typed) => void (await inbox.sendAbout(staff, record, typed)),
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
  const reveal = createReveal({ db, keys, clock, mayReveal });
  return [
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
    createJobRoutes(records),
    createQuoteRoutes(records),
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
      replies: createCannedReplies({ db, clock, keys, gate }),
      languageModel: {
        name: config.model?.model,
        readUse: ({ organizationId }) =>
          db.withOrganization(organizationId, (tx) => readModelUse(tx, organizationId, clock.now())),
      },
    }),
  ];
}
