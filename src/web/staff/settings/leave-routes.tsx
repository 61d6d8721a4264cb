import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { membersSettingsPath } from '../../ui/routes/member-settings.js';
import { LeavePage } from './leave-page.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const LeaveForm = z.object({ to: z.string().max(100).default('') });

/** `/settings/members/:id/remove`: what a member leaves behind, and who takes it. */
export function createLeaveRoutes(parts: SettingsParts): Router {
  const { accounts, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('manage-members');
  const path = '/settings/members/:id/remove';

  router.get(path, gate, async (request, response) => {
    await send(parts, request, response);
  });

  router.post(path, gate, formBody, async (request, response) => {
    try {
      const { to } = parseForm(LeaveForm, request.body);
      await accounts.deactivateMember(staffOf(response), String(request.params.id), to || null);
      response.redirect(303, `${membersSettingsPath()}?saved`);
    } catch (error) {
      await send(parts, request, response, formErrors(error));
    }
  });

  return router;
}

async function send(
  { accounts, frame }: SettingsParts,
  request: Request,
  response: Response,
  errors?: ReturnType<typeof formErrors>,
): Promise<void> {
  const staff = staffOf(response);
  const leaving = await accounts.readLeaving(staff, String(request.params.id));
  const members = await accounts.listMembers(staff);
  const takers = members.filter(({ id, invited }) => !invited && id !== leaving.member.id);
  await sendSettingsPage({ frame }, request, response, {
    status: errors ? 422 : 200,
    of: ({ shell }) => (
      <LeavePage shell={shell} view={{ leaving, takers, ...(errors ? { error: errors[''] } : {}) }} />
    ),
  });
}
