import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Request, type Response, Router } from 'express';
import { createBilling } from '../../../src/accounts/billing.js';
import { createCalendarFeeds } from '../../../src/accounts/calendar-feeds.js';
import { readAudit } from '../../../src/activity/read-audit.js';
import { type ChannelSetupParts, createChannelSetup } from '../../../src/app/channel-settings.js';
import { nameAudited } from '../../../src/app/read-audit.js';
import { createStageEffects } from '../../../src/app/record-ports.js';
import { createScreening } from '../../../src/app/screening.js';
import { createCannedReplies } from '../../../src/conversations/canned-replies.js';
import { createWriteTerms, type ScreenTerms } from '../../../src/customers/write-terms.js';
import { createFollowUpSettings } from '../../../src/intake/follow-up/follow-up-settings.js';
import { createNoticeSettings } from '../../../src/intake/remind/notice-settings.js';
import { createForms } from '../../../src/jobs/forms/create-forms.js';
import { createPipelines } from '../../../src/jobs/pipelines/create-pipelines.js';
import { createNotificationSettings } from '../../../src/notifications/notification-settings.js';
import { renderLogo } from '../../../src/photos/processing/render-logo.js';
import { readPhotoUse } from '../../../src/photos/read-photo-use.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { DiskStorage } from '../../../src/platform/storage/disk-storage.js';
import { createPriceBook } from '../../../src/quotes/price-book.js';
import { createQuoteTemplates } from '../../../src/quotes/quote-templates.js';
import { createGate } from '../../../src/vault/gate.js';
import { parseMasterKeys } from '../../../src/vault/master-keys.js';
import { createModuleGates } from '../../../src/web/http/require-module.js';
import { createStaffGate, staffOf } from '../../../src/web/http/staff-gate.js';
import { createStaffShell } from '../../../src/web/http/staff-shell.js';
import { createPrivacyRoutes } from '../../../src/web/portal/privacy/privacy-routes.js';
import { createServer } from '../../../src/web/server.js';
import { createSettingsRoutes } from '../../../src/web/staff/settings/settings-routes.js';
import { createInvitationRoutes } from '../../../src/web/staff/sign-in/invitation-routes.js';
import { createSignInStepRoutes } from '../../../src/web/staff/sign-in/second-step-routes.js';
import { createSignInRoutes } from '../../../src/web/staff/sign-in/sign-in-routes.js';
import { createWelcomeRoutes } from '../../../src/web/staff/welcome/welcome-routes.js';
import { accountsOver, PUBLIC_URL } from '../../accounts/accounts-fixture.js';
import { createTestDatabase } from '../../setup/test-database.js';

export type Answer = { status: number; headers: Headers; text: string };

/** Sign-in and settings on a port of their own, over a database of their own. */
export async function startWeb(options: { mail?: boolean; channels?: Partial<ChannelSetupParts> } = {}) {
  const database = await createTestDatabase();
  const room = accountsOver(database.db, options);
  const { accounts, clock } = room;
  const logger = createLogger('silent');
  const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
  const screen = createScreening(keys);
  const screenWords: ScreenTerms = (tx, typed) =>
    screen(tx, { ...typed, record: { kind: 'organization', id: typed.organizationId } });
  const folder = await mkdtemp(join(tmpdir(), 'docket-web-'));
  const storage = new DiskStorage(folder);
  const effects = createStageEffects(keys);
  const requireStaff = createStaffGate(accounts);
  const frame = createStaffShell({ accounts, clock, countUnclaimed: async () => 3 });
  const demo = { load: async () => undefined, remove: async () => undefined };
  const app = createServer({
    publicUrl: PUBLIC_URL,
    logger,
    machineRouters: [machineDoors()],
    pageRouters: [
      createSignInRoutes({ accounts, clock, logger }),
      createSignInStepRoutes({ accounts, clock }),
      createInvitationRoutes({ accounts, clock }),
      createWelcomeRoutes({ accounts, requireStaff, frame, demo }),
      createPrivacyRoutes({ db: database.db, accounts, clock, usesLanguageModel: false }),
      createSettingsRoutes({
        accounts,
        requireStaff,
        frame,
        demo,
        slackMembers: undefined,
        notifications: createNotificationSettings({ db: database.db, clock }),
        slack: {
          publicUrl: PUBLIC_URL,
          manifest: '',
          createAppUrl: 'https://slack.example/',
          app: undefined,
        },
        channels: createChannelSetup({
          db: database.db,
          clock,
          logger,
          wake: () => undefined,
          publicUrl: PUBLIC_URL,
          simulated: true,
          sendMail: undefined,
          ...options.channels,
        }),
        db: database.db,
        billing: createBilling({
          db: database.db,
          clock,
          storage,
          screen: screenWords,
          renderLogo,
          update: accounts.updateOrganization,
        }),
        priceBook: createPriceBook({ db: database.db, clock, screen }),
        templates: createQuoteTemplates({ db: database.db, clock, screen }),
        writeTerms: createWriteTerms({ db: database.db, clock, screen: screenWords }),
        replies: createCannedReplies({ db: database.db, clock, keys, gate: createGate(keys) }),
        notices: createNoticeSettings({
          db: database.db,
          clock,
          screen,
          update: accounts.updateOrganization,
        }),
        followUps: createFollowUpSettings({
          db: database.db,
          clock,
          screen,
          update: accounts.updateOrganization,
          publicUrl: PUBLIC_URL,
        }),
        calendars: createCalendarFeeds({ db: database.db, clock, publicUrl: PUBLIC_URL }),
        pipelines: createPipelines({ db: database.db, clock, screen, effects }),
        forms: createForms({ db: database.db, clock, screen }),
        readPhotoUse: ({ organizationId }) => database.db.withOrganization(organizationId, readPhotoUse),
        readAudit: ({ organizationId }, query) =>
          database.db.withOrganization(organizationId, async (tx) => {
            const page = await readAudit(tx, query);
            return { ...page, ...(await nameAudited(tx, page)) };
          }),
        languageModel: { name: 'some-model', readUse: async () => ({ calls: 3, tokens: 4_567 }) },
      }),
      createModuleGates({ requireStaff }),
      inboxDoor(requireStaff()),
    ],
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return answerOf(
      await fetch(base + path, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' }),
    );
  }
  async function post(
    path: string,
    form: Record<string, string> | URLSearchParams | FormData,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = form instanceof FormData ? form : new URLSearchParams(form);
    const all = { accept: 'text/html', 'sec-fetch-site': 'same-origin', ...headers };
    return answerOf(await fetch(base + path, { method: 'POST', body, headers: all, redirect: 'manual' }));
  }
  return {
    ...room,
    db: database.db,
    base,
    get,
    post,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

export type Web = Awaited<ReturnType<typeof startWeb>>;

async function answerOf(response: globalThis.Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function machineDoors(): Router {
  const router = Router();
  // What a webhook needs: the body, unread by anyone before.
  router.post('/webhooks/echo', async (request: Request, response: Response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.type('text').send(Buffer.concat(chunks).toString());
  });
  router.get('/api/v1/broken', () => {
    throw new Error('select * from secrets where value = 4821');
  });
  return router;
}

function inboxDoor(gate: ReturnType<ReturnType<typeof createStaffGate>>): Router {
  const router = Router();
  router.get('/inbox', gate, (_request, response) => {
    response.type('text').send(`inbox of ${staffOf(response).organizationName}`);
  });
  router.get('/quotes/7', gate, (_request, response) => response.type('text').send('a quote'));
  router.get('/broken', () => {
    throw new Error('select * from secrets where value = 4821');
  });
  return router;
}
