import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Invited } from '../../../accounts/invite-member.js';
import { ROLES } from '../../../accounts/policy.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment } from '../../ui/render.js';
import { invitePath, membersSettingsPath, requireSecondStepPath } from '../../ui/routes/member-settings.js';
import { toastHeader } from '../../ui/toast-header.js';
import { MemberRow, MembersPage } from '../views/members-page.js';
import { InvitedPage } from './invited-page.js';
import { type MembersContext, presentMember, presentMembers } from './present-members.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const InviteForm = z.object({
  email: z.string().max(320),
  role: z.enum(ROLES, { error: 'Pick a role.' }),
  name: z.string().trim().max(80).optional(),
});
const RoleForm = z.object({ role: z.enum(ROLES, { error: 'Pick a role.' }) });
const Typed = z.object({ email: z.string().max(320).catch(''), role: z.string().max(40).catch('') });

const RequireForm = z.object({
  requireSecondFactor: z
    .literal('on')
    .optional()
    .transform((value) => value !== undefined),
});

/** `/settings/members`: invite, change roles, remove. Works with and without scripts. */
export function createMemberRoutes(parts: SettingsParts): Router {
  const { accounts, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('manage-members');
  const saved = `${membersSettingsPath()}?saved`;

  router.get(membersSettingsPath(), gate, async (request, response) => {
    await sendMembers(parts, request, response);
  });

  router.post(invitePath(), gate, formBody, async (request, response) => {
    let invited: Invited;
    try {
      invited = await accounts.inviteMember(staffOf(response), parseForm(InviteForm, request.body));
    } catch (error) {
      await sendMembers(parts, request, response, {
        ...Typed.parse(request.body ?? {}),
        errors: formErrors(error),
      });
      return;
    }
    await sendInvited(parts, request, response, invited);
  });

  router.post('/settings/members/:id/invitation', gate, async (request, response) => {
    const invited = await accounts.resendInvitation(staffOf(response), String(request.params.id));
    await sendInvited(parts, request, response, invited);
  });

  router.post('/settings/members/:id/invitation/revoke', gate, async (request, response) => {
    await accounts.revokeInvitation(staffOf(response), String(request.params.id));
    response.redirect(303, saved);
  });

  router.post(
    '/settings/members/:id/second-step/reset',
    requireStaff('reset-second-factor'),
    async (request, response) => {
      await accounts.resetSecondFactor(staffOf(response), String(request.params.id));
      response.redirect(303, saved);
    },
  );

  router.post(
    requireSecondStepPath(),
    requireStaff('require-second-factor'),
    formBody,
    async (request, response) => {
      const settings = parseForm(RequireForm, request.body);
      await accounts.updateOrganization(staffOf(response), { settings });
      response.redirect(303, saved);
    },
  );

  router.post('/settings/members/:id/role', gate, formBody, async (request, response) => {
    const { role } = parseForm(RoleForm, request.body);
    await accounts.changeMemberRole(staffOf(response), String(request.params.id), role);
    if (!request.get('hx-request')) {
      response.redirect(303, `${membersSettingsPath()}?saved`);
      return;
    }
    const staff = staffOf(response);
    const members = await accounts.listMembers(staff);
    const member = members.find(({ id }) => id === request.params.id);
    if (!member) {
      throw notFound('member');
    }
    const { locale } = await parts.frame(staff);
    const { now } = locale;
    response
      .set('HX-Trigger', toastHeader({ message: 'Saved' }))
      .type('html')
      .send(renderFragment(<MemberRow member={presentMember(staff, member, members, now)} />, locale));
  });

  router.post('/settings/members/:id/reactivate', gate, async (request, response) => {
    await accounts.reactivateMember(staffOf(response), String(request.params.id));
    response.redirect(303, saved);
  });

  return router;
}

async function sendInvited(
  parts: SettingsParts,
  request: Request,
  response: Response,
  { by }: Invited,
): Promise<void> {
  if (by.kind === 'mailed') {
    response.redirect(303, `${membersSettingsPath()}?saved`);
    return;
  }
  await sendSettingsPage(parts, request, response, {
    of: ({ shell }) => <InvitedPage shell={shell} url={by.url} />,
  });
}

async function sendMembers(
  parts: SettingsParts,
  request: Request,
  response: Response,
  refused?: MembersContext['refused'],
): Promise<void> {
  const staff = staffOf(response);
  const members = await parts.accounts.listMembers(staff);
  const former = await parts.accounts.listFormerMembers(staff);
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell, organization, locale }) => {
      const { requireSecondFactor } = organization.settings;
      const context = { now: locale.now, former, requireSecondStep: requireSecondFactor };
      const view = presentMembers(staff, members, { ...context, ...(refused ? { refused } : {}) });
      return <MembersPage shell={shell} view={view} />;
    },
  });
}
