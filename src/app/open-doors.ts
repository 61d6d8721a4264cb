import { type Express, type RequestHandler, Router } from 'express';
import { createCalendarFeeds } from '../accounts/calendar-feeds.js';
import type { Foundation } from '../app.js';
import { createSlackDoor } from '../channels/slack/slack-door.js';
import { createStripeWebhook } from '../channels/stripe/webhook.js';
import { createTwilioWebhook } from '../channels/twilio/webhook.js';
import { createMaySee } from '../conversations/conversation-access.js';
import { conversationAccess } from '../intake/conversation-access.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import type { StripeConfig } from '../platform/config/config.js';
import { createGate } from '../vault/gate.js';
import { createApi } from '../web/api/create-api.js';
import { createCalendarRoutes } from '../web/calendar/calendar-routes.js';
import { observeWebhooks } from '../web/health/observe-webhooks.js';
import { createStaffGate } from '../web/http/staff-gate.js';
import { createLive } from '../web/live/create-live.js';
import { createDocumentRoutes } from '../web/portal/documents/document-routes.js';
import { createMailStopRoutes } from '../web/portal/mail-stop/mail-stop-routes.js';
import { createPrivacyRoutes } from '../web/portal/privacy/privacy-routes.js';
import { createServer } from '../web/server.js';
import { createSimulatorRoutes } from '../web/simulator/routes.js';
import { createInvitationRoutes } from '../web/staff/sign-in/invitation-routes.js';
import { createSignInStepRoutes } from '../web/staff/sign-in/second-step-routes.js';
import { createSignInRoutes } from '../web/staff/sign-in/sign-in-routes.js';
import { connectDocuments } from './connect-documents.js';
import { connectMailStops } from './connect-email.js';
import { connectPaying } from './connect-paying.js';
import type { ConnectedSlack } from './connect-slack.js';
import { createHealthDoor } from './health-door.js';
import { openPortal } from './open-portal.js';
import { openSlackTriage } from './open-slack-triage.js';
import { openStaffPages } from './open-staff-pages.js';
import { connectPasscodeModal } from './slack/register-passcode-modal.js';
import { createStaffActions } from './staff-actions.js';

export type Doors = { app: Express; close(): Promise<void> };

/** Every way in from outside: webhooks, health, API, pages. */
export async function openDoors(foundation: Foundation, intake: IntakeParts): Promise<Doors> {
  const { accounts, clock, config, database, logger, metrics, storage, twilio } = foundation;
  const requireStaff = createStaffGate(accounts);
  const actions = createStaffActions(foundation, intake);
  if (foundation.slack) {
    openSlackTriage(foundation, foundation.slack, intake, actions);
    connectPasscodeModal(foundation.slack, { intake, db: database.db, clock, logger });
  }
  const live = createLive({
    databaseUrl: database.url,
    logger,
    requireStaff,
    sees: createMaySee(database.db, conversationAccess),
  });
  const machineRouters: (Router | RequestHandler)[] = [
    ...(twilio.simulator ? [Router().use('/simulator', twilio.simulator.router)] : []),
    createHealthDoor(foundation),
    createCalendarRoutes({
      db: database.db,
      clock,
      feeds: createCalendarFeeds({ db: database.db, clock, publicUrl: config.publicUrl }),
      gate: createGate(foundation.keys),
    }),
    createApi({
      db: database.db,
      storage,
      publicUrl: config.publicUrl,
      authenticate: (authorization) => accounts.authenticateApiKey(authorization),
    }),
  ];
  const app = createServer({
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    logger,
    webhooks: [
      observeWebhooks(metrics),
      twilioWebhook(foundation),
      ...(foundation.slack ? [slackDoor(foundation, foundation.slack)] : []),
      ...(config.stripe ? [stripeWebhook(foundation, config.stripe)] : []),
    ],
    machineRouters: machineRouters as Router[],
    pageRouters: [
      createSignInRoutes({ accounts, clock, logger }),
      createSignInStepRoutes({ accounts, clock }),
      createInvitationRoutes({ accounts, clock }),
      createPrivacyRoutes({
        db: database.db,
        accounts,
        clock,
        usesLanguageModel: config.model !== undefined,
      }),
      createMailStopRoutes({
        accounts,
        clock,
        mailStops: connectMailStops({ db: database.db, clock, keys: foundation.keys }),
      }),
      ...openPortal(foundation, intake),
      createDocumentRoutes({
        clock,
        logger,
        publicUrl: config.publicUrl,
        storage: foundation.storage,
        paying: connectPaying({ db: database.db, clock, payLinks: foundation.payLinks }),
        documents: connectDocuments({ ...foundation, db: database.db }),
      }),
      ...(twilio.simulator ? [createSimulatorRoutes({ accounts, clock })] : []),
      live.router,
      ...openStaffPages(foundation, intake, requireStaff, actions),
    ],
  });
  return { app, close: () => live.close() };
}

function twilioWebhook({ config, logger, receive, twilio }: Foundation): Router {
  return createTwilioWebhook({
    publicUrl: config.publicUrl,
    authToken: twilio.authToken,
    logger,
    receive: ({ channel, externalId, to, from, payload }) =>
      receive({ channel, externalId, ours: to, from, payload }),
    receiveStatus: ({ externalId, from, payload }) =>
      receive({ channel: 'twilio-status', externalId, ours: from, payload }),
  });
}

function stripeWebhook({ clock, logger, receive }: Foundation, { webhookSecret }: StripeConfig): Router {
  return createStripeWebhook({ webhookSecret, receive, now: () => clock.now().getTime(), logger });
}

function slackDoor({ clock, logger, receive }: Foundation, slack: ConnectedSlack): Router {
  return createSlackDoor({
    signingSecret: slack.settings.signingSecret,
    bolt: slack.bolt,
    now: () => clock.now().getTime(),
    logger,
    async receive({ channel, externalId, teamId, place, payload }) {
      const delivery = { channel, externalId, ours: teamId, from: place, payload };
      const outcome = await receive(delivery);
      if (outcome !== 'unknown-number') return outcome;
      // The workspace of the settings may not have been reached yet.
      await slack.own.ensure(teamId);
      return receive(delivery);
    },
  });
}
