import type { Router } from 'express';
import { createBilling } from '../accounts/billing.js';
import { createCalendarFeeds } from '../accounts/calendar-feeds.js';
import { readAudit } from '../activity/read-audit.js';
import type { Actor } from '../activity/record.js';
import type { Foundation } from '../app.js';
import { createCannedReplies } from '../conversations/canned-replies.js';
import { createWriteTerms } from '../customers/write-terms.js';
import { createFollowUpSettings } from '../intake/follow-up/follow-up-settings.js';
import { readModelUse } from '../intake/model/budget.js';
import { createNoticeSettings } from '../intake/remind/notice-settings.js';
import { createForms } from '../jobs/forms/create-forms.js';
import { createPipelines } from '../jobs/pipelines/create-pipelines.js';
import { createNotificationSettings } from '../notifications/notification-settings.js';
import { renderLogo } from '../photos/processing/render-logo.js';
import { readPhotoUse } from '../photos/read-photo-use.js';
import type { Tx } from '../platform/database/database.js';
import { createPriceBook } from '../quotes/price-book.js';
import { createQuoteTemplates } from '../quotes/quote-templates.js';
import { createGate } from '../vault/gate.js';
import type { RequireStaff } from '../web/http/staff-gate.js';
import type { FrameStaffPage } from '../web/http/staff-shell.js';
import type { DemoData } from '../web/staff/settings/demo-port.js';
import { createSettingsRoutes } from '../web/staff/settings/settings-routes.js';
import { createChannelSetup } from './channel-settings.js';
import { nameAudited } from './read-audit.js';
import { createStageEffects } from './record-ports.js';
import type { createScreening } from './screening.js';
import { createSlackSetup } from './slack-settings.js';

type SettingsDoor = {
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
  screen: ReturnType<typeof createScreening>;
  /** For words that belong to no customer. */
  screenWords: (
    tx: Tx,
    typed: { organizationId: string; text: string; actor: Actor; at: Date },
  ) => Promise<string>;
  demo: DemoData;
};

/** Everything under `/settings`, put together. */
export function openSettings(foundation: Foundation, door: SettingsDoor): Router {
  const { accounts, clock, config, keys, queue, storage, twilio } = foundation;
  const { requireStaff, frame, screen, screenWords, demo } = door;
  const { db } = foundation.database;
  const gate = createGate(keys);
  return createSettingsRoutes({
    accounts,
    requireStaff,
    frame,
    demo,
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
    db,
    billing: createBilling({
      db,
      clock,
      storage,
      screen: screenWords,
      renderLogo,
      update: accounts.updateOrganization,
    }),
    priceBook: createPriceBook({ db, clock, screen }),
    templates: createQuoteTemplates({ db, clock, screen }),
    writeTerms: createWriteTerms({ db, clock, screen: screenWords }),
    replies: createCannedReplies({ db, clock, keys, gate }),
    notices: createNoticeSettings({ db, clock, screen, update: accounts.updateOrganization }),
    followUps: createFollowUpSettings({
      ...{ db, clock, screen, update: accounts.updateOrganization },
      publicUrl: config.publicUrl,
    }),
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
  });
}
