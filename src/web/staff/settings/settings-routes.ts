import { Router } from 'express';
import { accountSettingsPath } from '../../ui/routes.js';
import { type AccountRouteParts, createAccountRoutes } from './account-routes.js';
import { createApiKeyRoutes } from './api-key-routes.js';
import { createIntakeRoutes } from './intake-routes.js';
import { createMemberRoutes } from './member-routes.js';
import { createModelRoutes, type LanguageModel } from './model-routes.js';
import { createNotificationRoutes, type NotificationRouteParts } from './notifications-routes.js';
import { createOrganizationRoutes } from './organization-routes.js';
import { createReplyRoutes, type ReplyRouteParts } from './reply-routes.js';
import { createSlackInstallRoutes } from './slack/slack-install-routes.js';
import { createSlackRoutes, type SlackRouteParts } from './slack/slack-routes.js';
import { createSlackLinkRoutes } from './slack-link-routes.js';

/** Everything under `/settings`. */
export function createSettingsRoutes(
  parts: ReplyRouteParts &
    AccountRouteParts &
    NotificationRouteParts &
    SlackRouteParts & { languageModel: LanguageModel },
): Router {
  const router = Router();
  router.get('/settings', (_request, response) => response.redirect(303, accountSettingsPath()));
  router.use(
    createOrganizationRoutes(parts),
    createMemberRoutes(parts),
    createIntakeRoutes(parts),
    createReplyRoutes(parts),
    createSlackRoutes(parts),
    createSlackInstallRoutes(parts),
    createModelRoutes(parts),
    createApiKeyRoutes(parts),
    createNotificationRoutes(parts),
    createAccountRoutes(parts),
  );
  if (parts.slackMembers) {
    router.use(createSlackLinkRoutes({ ...parts, slackMembers: parts.slackMembers }));
  }
  return router;
}
