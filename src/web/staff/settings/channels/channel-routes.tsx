import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { parsePhoneNumber } from '../../../../accounts/phone-number.js';
import type { Staff } from '../../../../accounts/staff.js';
import { DocketError } from '../../../../platform/errors/docket-error.js';
import { formBody, parseForm } from '../../../http/form.js';
import { createRateLimit } from '../../../http/rate-limit.js';
import { staffOf } from '../../../http/staff-gate.js';
import { channelsSettingsPath, testMailPath, testTextPath } from '../../../ui/routes/channel-settings.js';
import { type SettingsParts, sendSettingsPage } from '../settings-parts.js';
import type { SlackSetup } from '../slack/slack-port.js';
import { hintOfMail, hintOfText } from './channel-hints.js';
import type { ChannelSetup } from './channel-setup.js';
import { ChannelsPage, type ChannelsView, type TestView } from './channels-page.js';

export type ChannelRouteParts = SettingsParts & {
  slack: Pick<SlackSetup, 'app'>;
  channels: ChannelSetup;
};

const TextForm = z.object({
  from: z.string().max(40).optional(),
  phone: z.string().max(40, 'Write the phone number with its country code, such as +15550100199.'),
});
const wrongAddress = 'Write an e-mail address, such as you@example.com.';
const MailForm = z.object({
  email: z
    .string()
    .trim()
    .max(254, wrongAddress)
    .pipe(z.email({ error: wrongAddress })),
});
const Typed = z.object({
  from: z.string().max(40).catch(''),
  phone: z.string().max(40).catch(''),
  email: z.string().max(254).catch(''),
});

type Shown = { kind: 'sms' | 'email'; from?: string; test: TestView };

/** `/settings/channels`. */
export function createChannelRoutes(parts: ChannelRouteParts): Router {
  const { channels, requireStaff } = parts;
  const router = Router();
  const path = channelsSettingsPath();
  const gate = requireStaff('change-settings');
  /** A text costs, and either bothers whoever gets it. Counted for the whole organization. */
  const tests = createRateLimit(6, 10 * 60);

  router.get(path, gate, async (request, response) => {
    const { sent } = request.query;
    const shown: Shown | undefined =
      sent === 'sms' || sent === 'email' ? { kind: sent, test: untouched(true) } : undefined;
    await sendPage(parts, request, response, 200, shown);
  });

  router.post(testTextPath(), gate, formBody, async (request, response) => {
    const { from, phone } = Typed.parse(request.body ?? {});
    await test(request, response, { kind: 'sms', from, to: phone, say: hintOfText }, async (staff) => {
      const form = parseForm(TextForm, request.body);
      const to = parsePhoneNumber(form.phone).number;
      const { phoneNumbers } = await parts.accounts.readOrganization(staff.organizationId);
      const number = form.from ?? phoneNumbers[0];
      if (number === undefined) throw new DocketError('conflict', 'Add a number under General first.');
      await tests.take(staff.organizationId);
      return await channels.sendTestText(staff, { from: number, to });
    });
  });

  router.post(testMailPath(), gate, formBody, async (request, response) => {
    const { email } = Typed.parse(request.body ?? {});
    await test(request, response, { kind: 'email', to: email, say: hintOfMail }, async (staff) => {
      if (!channels.sendTestMail) {
        throw new DocketError('conflict', 'No mail is set up: SMTP_URL is missing.');
      }
      const form = parseForm(MailForm, request.body);
      await tests.take(staff.organizationId);
      return await channels.sendTestMail(staff, form.email);
    });
  });

  /** Runs one test; whatever is in the way is said on the page, with what was typed. */
  async function test(
    request: Request,
    response: Response,
    typed: { kind: Shown['kind']; from?: string; to: string; say(reason: string): string },
    send: (staff: Staff) => ReturnType<ChannelSetup['sendTestText']>,
  ): Promise<void> {
    const { kind, say, to, ...from } = typed;
    const refuse = (status: number, errors: TestView['errors']) =>
      sendPage(parts, request, response, status, { kind, ...from, test: { to, sent: false, errors } });
    try {
      const became = await send(staffOf(response));
      if (became === 'sent') response.redirect(303, `${channelsSettingsPath({ sent: kind })}#${kind}`);
      else await refuse(422, { '': say(became.refused) });
    } catch (error) {
      if (!(error instanceof DocketError) || error.code === 'not-found') throw error;
      const { status, fields, message } = error;
      await refuse(status, Object.keys(fields).length > 0 ? fields : { '': message });
    }
  }

  return router;
}

async function sendPage(
  parts: ChannelRouteParts,
  request: Request,
  response: Response,
  status: number,
  shown: Shown | undefined,
): Promise<void> {
  const { channels, slack } = parts;
  const workspaces = await slack.app?.listWorkspaces(staffOf(response));
  const testOf = (kind: Shown['kind']) => (shown?.kind === kind ? shown.test : untouched(false));
  await sendSettingsPage(parts, request, response, {
    status,
    of: ({ shell, organization: { phoneNumbers } }) => {
      const view: ChannelsView = {
        sms: {
          numbers: phoneNumbers.map((number) => ({ value: number, label: number })),
          from: shown?.from ?? '',
          simulated: channels.simulated,
          webhookUrl: channels.webhookUrl,
          test: testOf('sms'),
        },
        slack: workspaces
          ?.filter(({ removedAt }) => removedAt === null)
          .map(({ name, problem, missing }) => ({
            name,
            state: problem || missing.length > 0 ? 'problem' : 'connected',
          })),
        email: { setUp: channels.sendTestMail !== undefined, test: testOf('email') },
      };
      return <ChannelsPage shell={shell} view={view} />;
    },
  });
}

function untouched(sent: boolean): TestView {
  return { to: '', sent, errors: {} };
}
