import { Router } from 'express';
import { z } from 'zod';
import { sessionOf } from '../../../http/staff-gate.js';
import {
  slackInstallPath,
  slackRedirectPath,
  slackSettingsPath,
} from '../../../ui/routes/channel-settings.js';
import type { SettingsParts } from '../settings-parts.js';
import type { SlackSetup } from './slack-port.js';

const Brought = z.object({
  state: z.string().max(200).catch(''),
  code: z.string().max(500).catch(''),
  error: z.string().max(100).catch(''),
});

/**
 * `/slack/install` and `/slack/oauth_redirect`: a person who may change settings goes to Slack and comes back. The
 * code that Slack brings is not left in the address bar.
 */
export function createSlackInstallRoutes({
  requireStaff,
  slack,
}: Pick<SettingsParts, 'requireStaff'> & { slack: SlackSetup }): Router {
  const router = Router();
  const gate = requireStaff('change-settings');

  router.get(slackInstallPath(), gate, async (_request, response) => {
    const install = slack.app?.install;
    if (!install) {
      response.redirect(303, slackSettingsPath());
      return;
    }
    const { staff, sessionId } = sessionOf(response);
    response.redirect(303, install.authorizeUrl(await install.begin({ staff, sessionId })));
  });

  router.get(slackRedirectPath(), gate, async (request, response) => {
    const install = slack.app?.install;
    if (!install) {
      response.redirect(303, slackSettingsPath());
      return;
    }
    const { staff, sessionId } = sessionOf(response);
    const outcome = await install.finish({ staff, sessionId }, Brought.parse(request.query));
    response.redirect(
      303,
      slackSettingsPath(
        'refused' in outcome ? { refused: outcome.refused } : { connected: outcome.name.slice(0, 80) },
      ),
    );
  });

  return router;
}
