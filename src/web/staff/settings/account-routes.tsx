import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Accounts } from '../../../accounts/accounts.js';
import type { CalendarFeeds } from '../../../accounts/calendar-feeds.js';
import type { SlackMembers } from '../../../accounts/slack-members.js';
import type { Staff } from '../../../accounts/staff.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { sessionOf } from '../../http/staff-gate.js';
import {
  accountSettingsPath,
  passwordPath,
  revokeCalendarPath,
  shareCalendarPath,
  switchOrganizationPath,
} from '../../ui/routes/account.js';
import { inboxPath } from '../../ui/routes/inbox.js';
import { AccountPage } from './account-page.js';
import type { CalendarView } from './calendar-card.js';
import type { SecondStepView } from './security-cards.js';
import { presentSession } from './session-view.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const PasswordForm = z.object({
  current: z.string().max(1000).default(''),
  password: z.string().max(1000),
});
const SwitchForm = z.object({ organizationId: z.string().max(100) });

export type AccountRouteParts = SettingsParts & {
  slackMembers: SlackMembers | undefined;
  calendars: CalendarFeeds;
};

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
      await sendAccount(parts, request, response, { errors: formErrors(error) });
    }
  });

  router.post(switchOrganizationPath(), requireStaff(), formBody, async (request, response) => {
    const { organizationId } = parseForm(SwitchForm, request.body);
    await accounts.switchOrganization(sessionOf(response), organizationId);
    response.redirect(303, inboxPath());
  });

  router.post(shareCalendarPath(), requireStaff(), async (request, response) => {
    const calendarAddress = await parts.calendars.share(sessionOf(response).staff);
    await sendAccount(parts, request, response, { calendarAddress });
  });

  router.post(revokeCalendarPath(), requireStaff(), async (_request, response) => {
    await parts.calendars.revoke(sessionOf(response).staff);
    response.redirect(303, `${accountSettingsPath()}?saved`);
  });

  return router;
}

async function readSecondStep(accounts: Accounts, staff: Staff): Promise<SecondStepView> {
  const { on, backupCodesLeft } = await accounts.readSecondFactor(staff.userId);
  const reset = on ? undefined : await accounts.readReset(staff);
  return { on, backupCodesLeft, ...(reset ? { reset: { by: reset.by, at: reset.at.toISOString() } } : {}) };
}

async function readCalendar(
  { calendars }: AccountRouteParts,
  staff: Staff,
  address: string | undefined,
): Promise<CalendarView> {
  const since = (await calendars.sharedSince(staff))?.toISOString() ?? null;
  return { since, ...(address ? { address } : {}) };
}

async function sendAccount(
  parts: AccountRouteParts,
  request: Request,
  response: Response,
  { errors, calendarAddress }: { errors?: Readonly<Record<string, string>>; calendarAddress?: string } = {},
): Promise<void> {
  const { staff, startedAt, sessionId, memberships } = sessionOf(response);
  const { accounts } = parts;
  const sessions = await accounts.listSessions(staff.userId);
  const view = {
    organizationId: staff.organizationId,
    organizations: memberships,
    askCurrent: await accounts.needsCurrentPassword({
      userId: staff.userId,
      sessionStartedAt: startedAt,
    }),
    slack: await parts.slackMembers?.list(staff),
    secondStep: await readSecondStep(accounts, staff),
    passkeys: await accounts.listPasskeys(staff.userId),
    sessions: sessions.map((session) => presentSession(session, sessionId)),
    calendar: await readCalendar(parts, staff, calendarAddress),
    errors: errors ?? {},
  };
  await sendSettingsPage(parts, request, response, {
    status: errors ? 422 : 200,
    of: ({ shell }) => <AccountPage shell={shell} view={view} />,
  });
}
