import { Router } from 'express';
import { accountSettingsPath } from '../../ui/routes/account.js';
import { type AccountRouteParts, createAccountRoutes } from './account-routes.js';
import { createApiKeyRoutes } from './api-key-routes.js';
import { type AuditRouteParts, createAuditRoutes } from './audit-routes.js';
import { type BookingSettingsRouteParts, createBookingSettingsRoutes } from './booking-settings-routes.js';
import { type ChannelRouteParts, createChannelRoutes } from './channels/channel-routes.js';
import { createDemoRoutes, type DemoRouteParts } from './demo-routes.js';
import { createFollowUpRoutes, type FollowUpRouteParts } from './follow-ups/follow-up-routes.js';
import { createFormRoutes } from './forms/form-routes.js';
import { createIntakeRoutes } from './intake-routes.js';
import { createLeaveRoutes } from './leave-routes.js';
import { createMemberRoutes } from './member-routes.js';
import { createModelRoutes, type LanguageModel } from './model-routes.js';
import { type BillingRouteParts, createBillingRoutes } from './money/billing-routes.js';
import { createPriceRoutes, type PriceRouteParts } from './money/price-routes.js';
import { createTermsRoutes, type TermsRouteParts } from './money/terms-routes.js';
import { createNotificationRoutes, type NotificationRouteParts } from './notifications-routes.js';
import { createOrganizationRoutes } from './organization-routes.js';
import { createPasskeyRoutes } from './passkey-routes.js';
import type { PipelineRouteParts } from './pipelines/pipeline-form.js';
import { createPipelineRoutes } from './pipelines/pipeline-routes.js';
import { createPlanRoutes, type PlanRouteParts } from './plan-routes.js';
import { createReplyRoutes, type ReplyRouteParts } from './reply-routes.js';
import { createSecondStepRoutes } from './second-step-routes.js';
import { createSlackInstallRoutes } from './slack/slack-install-routes.js';
import { createSlackRoutes, type SlackRouteParts } from './slack/slack-routes.js';
import { createSlackLinkRoutes } from './slack-link-routes.js';
import { createTemplateRoutes, type TemplateRouteParts } from './templates/template-routes.js';

/** Everything under `/settings`. */
export function createSettingsRoutes(
  parts: ReplyRouteParts &
    BookingSettingsRouteParts &
    AccountRouteParts &
    PlanRouteParts &
    AuditRouteParts &
    NotificationRouteParts &
    PipelineRouteParts &
    BillingRouteParts &
    PriceRouteParts &
    TermsRouteParts &
    TemplateRouteParts &
    FollowUpRouteParts &
    ChannelRouteParts &
    DemoRouteParts &
    SlackRouteParts & { languageModel: LanguageModel },
): Router {
  const router = Router();
  router.get('/settings', (_request, response) => response.redirect(303, accountSettingsPath()));
  router.use(
    createOrganizationRoutes(parts),
    createDemoRoutes(parts),
    createPlanRoutes(parts),
    createAuditRoutes(parts),
    createMemberRoutes(parts),
    createLeaveRoutes(parts),
    createIntakeRoutes(parts),
    createReplyRoutes(parts),
    createBookingSettingsRoutes(parts),
    createPipelineRoutes(parts),
    createFormRoutes(parts),
    createBillingRoutes(parts),
    createPriceRoutes(parts),
    createTermsRoutes(parts),
    createTemplateRoutes(parts),
    createFollowUpRoutes(parts),
    createChannelRoutes(parts),
    createSlackRoutes(parts),
    createSlackInstallRoutes(parts),
    createModelRoutes(parts),
    createApiKeyRoutes(parts),
    createNotificationRoutes(parts),
    createAccountRoutes(parts),
    createSecondStepRoutes(parts),
    createPasskeyRoutes(parts),
  );
  if (parts.slackMembers) {
    router.use(createSlackLinkRoutes({ ...parts, slackMembers: parts.slackMembers }));
  }
  return router;
}
