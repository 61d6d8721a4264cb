import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Invited } from '../../../accounts/invite-member.js';
import { ROLES } from '../../../accounts/policy.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment } from '../../ui/render.js';
import { invitePath, membersSettingsPath, toastHeader } from '../../ui/routes.js';
import { MemberRow, MembersPage } from '../views/members-page.js';
import { InvitedPage } from './invited-page.js';
import { presentMember, presentMembers } from './present-members.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const InviteForm = z.object({
  email: z.string().max(320),
  role: z.enum(ROLES, { error: 'Pick a role.' }),
  name: z.string().trim().max(80).optional(),
});
const RoleForm = z.object({ role: z.enum(ROLES, { error: 'Pick a role.' }) });
const Typed = z.object({ email: z.string().max(320).catch(''), role: z.string().max(40).catch('') });

/** `/settings/members`: invite, change roles, remove. Works with and without scripts. */
export function createMemberRoutes(parts: SettingsParts): Router {
  const { accounts, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('manage-members');

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
    const { by } = invited;
    if (by.kind === 'link') {
      await sendSettingsPage(parts, request, response, {
        of: ({ shell }) => <InvitedPage shell={shell} url={by.url} />,
      });
      return;
    }
    response.redirect(303, `${membersSettingsPath()}?saved`);
  });

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
    response
      .set('HX-Trigger', toastHeader({ message: 'Saved' }))
      .type('html')
      .send(renderFragment(<MemberRow member={presentMember(staff, member, members)} />, locale));
  });

  router.post('/settings/members/:id/remove', gate, async (request, response) => {
    await accounts.deactivateMember(staffOf(response), String(request.params.id));
    if (request.get('hx-request')) {
      response
        .set('HX-Trigger', toastHeader({ message: 'Removed' }))
        .type('html')
        .send('');
      return;
    }
    response.redirect(303, `${membersSettingsPath()}?saved`);
  });

  return router;
}

async function sendMembers(
  parts: SettingsParts,
  request: Request,
  response: Response,
  refused?: Parameters<typeof presentMembers>[2],
): Promise<void> {
  const staff = staffOf(response);
  const view = presentMembers(staff, await parts.accounts.listMembers(staff), refused);
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell }) => <MembersPage shell={shell} view={view} />,
  });
}
