import { type Request, type Response, Router } from 'express';
import encodeQR from 'qr';
import { z } from 'zod';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { sessionOf, staffOf } from '../../http/staff-gate.js';
import { setCookies, webHeaders } from '../../http/web-headers.js';
import { accountSettingsPath, secondStepPath } from '../../ui/routes/account.js';
import { SecondStepPage, type SecondStepPageView } from './second-step-page.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const code = z.string().trim().min(1, 'Type the code.').max(40);
const password = z.string().max(1000).default('');
const BeginForm = z.object({ password });
const ConfirmForm = z.object({ code, secret: z.string().regex(/^[A-Z2-7]{16,128}$/) });
const CodesForm = z.object({ code, password });
const OffForm = z.object({ code });

/** `/settings/account/second-step`: set it up, new backup codes, turn it off. */
export function createSecondStepRoutes(parts: SettingsParts): Router {
  const { accounts, requireStaff } = parts;
  const router = Router();
  const attempts = createRateLimit(10, 15 * 60);

  router.get(secondStepPath(), requireStaff(), async (request, response) => {
    await send(parts, request, response, {});
  });

  const step = (
    action: Parameters<typeof secondStepPath>[0],
    work: (request: Request, response: Response) => Promise<Partial<SecondStepPageView> | undefined>,
    kept: (request: Request, response: Response) => Partial<SecondStepPageView> = () => ({}),
  ) =>
    router.post(secondStepPath(action), requireStaff(), formBody, async (request, response) => {
      try {
        await attempts.take(staffOf(response).userId);
        const shown = await work(request, response);
        if (shown) {
          await send(parts, request, response, shown);
        } else {
          response.redirect(303, `${accountSettingsPath()}?saved`);
        }
      } catch (error) {
        await send(parts, request, response, { ...kept(request, response), errors: formErrors(error) }, 422);
      }
    });

  step('begin', async (request) => {
    const typed = parseForm(BeginForm, request.body);
    const { uri, secret } = await accounts.beginSecondFactor(webHeaders(request), typed.password);
    return { app: appOf(uri, secret) };
  });

  step(
    'confirm',
    async (request, response) => {
      const typed = parseForm(ConfirmForm, request.body);
      const staff = staffOf(response);
      const { cookies, backupCodes } = await accounts.confirmSecondFactor(
        staff,
        webHeaders(request),
        typed.code,
      );
      setCookies(response, cookies);
      return { backupCodes };
    },
    (request, response) => keptApp(request.body, staffOf(response).email),
  );

  step('codes', async (request, response) => {
    const typed = parseForm(CodesForm, request.body);
    const backupCodes = await accounts.renewBackupCodes(staffOf(response), webHeaders(request), typed);
    return { backupCodes };
  });

  step('off', async (request, response) => {
    const typed = parseForm(OffForm, request.body);
    await accounts.turnOffSecondFactor(staffOf(response), webHeaders(request), typed.code);
    return undefined;
  });

  return router;
}

function appOf(uri: string, secret: string): { qr: string; secret: string } {
  const svg = encodeQR(uri, 'svg', { border: 2 });
  return { qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, secret };
}

/** After a wrong first code the same picture again: the app has scanned it already. */
function keptApp(body: unknown, email: string): Partial<SecondStepPageView> {
  const typed = ConfirmForm.pick({ secret: true }).safeParse(body);
  if (!typed.success) {
    return {};
  }
  const { secret } = typed.data;
  const query = new URLSearchParams({ secret, issuer: 'Docket', digits: '6', period: '30' });
  return { app: appOf(`otpauth://totp/Docket:${encodeURIComponent(email)}?${query}`, secret) };
}

async function send(
  parts: SettingsParts,
  request: Request,
  response: Response,
  shown: Partial<SecondStepPageView>,
  status = 200,
): Promise<void> {
  const { staff } = sessionOf(response);
  const { on, hasPassword } = await parts.accounts.readSecondFactor(staff.userId);
  await sendSettingsPage(parts, request, response, {
    status,
    of: ({ shell, organization }) => (
      <SecondStepPage
        shell={shell}
        view={{ on, hasPassword, required: organization.settings.requireSecondFactor, errors: {}, ...shown }}
      />
    ),
  });
}
