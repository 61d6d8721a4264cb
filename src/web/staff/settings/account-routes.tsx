import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { SlackMembers } from '../../../accounts/slack-members.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { sessionOf } from '../../http/staff-gate.js';
import { accountSettingsPath, inboxPath, passwordPath, switchOrganizationPath } from '../../ui/routes.js';
import { AccountPage } from './account-page.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const PasswordForm = z.object({
  current: z.string().max(1000).default(''),
  password: z.string().max(1000),
});
const SwitchForm = z.object({ organizationId: z.string().max(100) });

export type AccountRouteParts = SettingsParts & { slackMembers: SlackMembers | undefined };

/** `/settings/account`: what a person sets for themselves, whatever their role. */
export function createAccountRoutes(parts: AccountRouteParts): Router {
  const { accounts, requireStaff } = parts;
  const router = Router();
  const attempts = createRateLimit(10, 15 * 60);

  router.get(accountSettingsPath(), requireStaff(), async (request, response) => {
    await sendAccount(parts, request, response);
  });

  router.post(passwordPath(), requireStaff(), formBody, async (request, response) => {
    const { staff, sessionId, startedAt } = sessionOf(response);
    try {
      await attempts.take(staff.userId);
      const { current, password: next } = parseForm(PasswordForm, request.body);
      await accounts.setPassword({
        userId: staff.userId,
        sessionId,
        sessionStartedAt: startedAt,
        current,
        next,
      });
      response.redirect(303, `${accountSettingsPath()}?saved`);
    } catch (error) {
      await sendAccount(parts, request, response, formErrors(error));
    }
  });

  router.post(switchOrganizationPath(), requireStaff(), formBody, async (request, response) => {
    const { organizationId } = parseForm(SwitchForm, request.body);
    await accounts.switchOrganization(sessionOf(response), organizationId);
    response.redirect(303, inboxPath());
  });

  return router;
}

async function sendAccount(
  parts: AccountRouteParts,
  request: Request,
  response: Response,
  errors?: Readonly<Record<string, string>>,
): Promise<void> {
  const { staff, startedAt, memberships } = sessionOf(response);
  const view = {
    organizationId: staff.organizationId,
    organizations: memberships,
    askCurrent: await parts.accounts.needsCurrentPassword({
      userId: staff.userId,
      sessionStartedAt: startedAt,
    }),
    slack: await parts.slackMembers?.list(staff),
    errors: errors ?? {},
  };
  await sendSettingsPage(parts, request, response, {
    status: errors ? 422 : 200,
    of: ({ shell }) => <AccountPage shell={shell} view={view} />,
  });
}
