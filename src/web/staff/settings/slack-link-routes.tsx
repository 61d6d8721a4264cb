import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { SlackMembers } from '../../../accounts/slack-members.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { formBody, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { staffOf } from '../../http/staff-gate.js';
import { accountSettingsPath } from '../../ui/routes/account.js';
import { slackLinkPath, slackUnlinkPath } from '../../ui/routes/channel-settings.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';
import { SlackLinkPage, type SlackLinkView } from './slack-link-page.js';

const Token = z.string().min(1).max(100);
const LinkForm = z.object({ token: Token });
const UnlinkForm = z.object({ teamId: z.string().min(1).max(40) });

/** `/settings/slack/link`: what a member confirms to be themselves in Slack, and takes back. */
export function createSlackLinkRoutes(parts: SettingsParts & { slackMembers: SlackMembers }): Router {
  const { requireStaff, slackMembers } = parts;
  const router = Router();
  const attempts = createRateLimit(20, 15 * 60);

  router.get(slackLinkPath(), requireStaff(), async (request, response) => {
    const staff = staffOf(response);
    const token = Token.safeParse(request.query.token);
    await answer(parts, request, response, async () => {
      await attempts.take(staff.memberId);
      return { link: await slackMembers.readLink(staff, token.data ?? ''), token: token.data ?? '' };
    });
  });

  router.post(slackLinkPath(), requireStaff(), formBody, async (request, response) => {
    const staff = staffOf(response);
    const { token } = parseForm(LinkForm, request.body);
    await answer(parts, request, response, async () => {
      await attempts.take(staff.memberId);
      await slackMembers.confirmLink(staff, token);
      return undefined;
    });
  });

  router.post(slackUnlinkPath(), requireStaff(), formBody, async (request, response) => {
    await slackMembers.unlink(staffOf(response), parseForm(UnlinkForm, request.body).teamId);
    response.redirect(303, `${accountSettingsPath()}?saved`);
  });

  return router;
}

/** The page, or what is wrong with the link in its place; with nothing to show, the account page. */
async function answer(
  parts: SettingsParts,
  request: Request,
  response: Response,
  work: () => Promise<SlackLinkView | undefined>,
): Promise<void> {
  let view: SlackLinkView | undefined;
  let status = 200;
  try {
    view = await work();
  } catch (error) {
    if (!(error instanceof DocketError)) throw error;
    view = { refused: error.message };
    status = error.status;
  }
  if (!view) {
    response.redirect(303, `${accountSettingsPath()}?saved`);
    return;
  }
  const shown = view;
  await sendSettingsPage(parts, request, response, {
    status,
    of: ({ shell }) => <SlackLinkPage shell={shell} view={shown} />,
  });
}
