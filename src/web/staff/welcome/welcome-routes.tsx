import { type Response, Router } from 'express';
import type { ComponentChild } from 'preact';
import { z } from 'zod';
import type { Accounts } from '../../../accounts/accounts.js';
import { MODULES, usesModule } from '../../../accounts/modules.js';
import { OrganizationSettings } from '../../../accounts/organization-settings.js';
import { ROLES } from '../../../accounts/policy.js';
import { SETUP_STEPS, type SetupStep } from '../../../accounts/set-up.js';
import { OrganizationChanges } from '../../../accounts/update-organization.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage, StaffPageFrame } from '../../http/staff-shell.js';
import { renderPage } from '../../ui/render.js';
import { endWelcomePath, homePath, welcomeInvitePath, welcomePath } from '../../ui/routes/welcome.js';
import type { DemoData } from '../settings/demo-port.js';
import {
  WelcomeBusinessPage,
  WelcomeDemoPage,
  WelcomeDonePage,
  WelcomeHoursPage,
  WelcomePeoplePage,
} from '../views/welcome-pages.js';
import type { PeopleView } from '../views/welcome-view.js';
import {
  presentBusiness,
  presentHours,
  presentInvite,
  type Refused,
  simulatorOf,
} from './present-welcome.js';

type WelcomeParts = {
  demo: Pick<DemoData, 'load'>;
  accounts: Pick<
    Accounts,
    'readOrganization' | 'updateOrganization' | 'inviteMember' | 'passSetupStep' | 'endSetup'
  >;
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
};

const { name, trade, timeZone, currency, locale } = OrganizationChanges.shape;
const settings = OrganizationSettings.partial().shape;

const BusinessForm = z.object({ name, trade, timeZone, currency, locale });
const HoursForm = z.object({
  openMonday: settings.openMonday,
  openTuesday: settings.openTuesday,
  openWednesday: settings.openWednesday,
  openThursday: settings.openThursday,
  openFriday: settings.openFriday,
  openSaturday: settings.openSaturday,
  openSunday: settings.openSunday,
  language: settings.language,
});
const On = z.literal('on').optional();
const ModulesForm = z.object({ jobs: On, bookings: On, quotes: On, invoices: On, portal: On });
const InviteForm = z.object({
  email: z.string().max(320),
  role: z.enum(ROLES, { error: 'Pick a role.' }),
});
const Typed = z.record(z.string(), z.string().max(200)).catch({});
const DemoForm = z.object({ load: z.literal('1').optional() });
const Skipped = z.object({ skip: z.literal('1') });

/**
 * `/welcome…`: the first set-up of an organization, one page a step. Only `/` leads an owner there, and only until it
 * has ended: every other address works meanwhile.
 */
export function createWelcomeRoutes(parts: WelcomeParts): Router {
  const { accounts, requireStaff, frame } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');

  router.get(homePath(), requireStaff(), async (_request, response, next) => {
    const staff = staffOf(response);
    if (staff.role !== 'owner') return next();
    const { setupStep } = await accounts.readOrganization(staff.organizationId);
    if (setupStep === null) return next();
    response.redirect(303, welcomePath(setupStep));
  });

  router.get(welcomePath(), gate, async (_request, response) => {
    const { setupStep } = await accounts.readOrganization(staffOf(response).organizationId);
    response.redirect(303, setupStep ? welcomePath(setupStep) : homePath());
  });

  router.get(welcomePath('done'), gate, async (_request, response) => {
    const framed = await frame(staffOf(response));
    const { name, settings } = framed.organization;
    const view = { name, usesJobs: usesModule(settings, 'jobs'), ...simulatorOf(framed.shell) };
    send(response, framed, <WelcomeDonePage view={view} />);
  });

  router.post(endWelcomePath(), gate, async (_request, response) => {
    await accounts.endSetup(staffOf(response));
    response.redirect(303, welcomePath('done'));
  });

  router.get(welcomePath(':step'), gate, async (request, response) => {
    const step = stepOf(request.params.step);
    const framed = await frame(staffOf(response));
    if (framed.organization.setupStep === null) {
      response.redirect(303, homePath());
      return;
    }
    send(response, framed, pageOf(step, framed, staffOf(response).role));
  });

  router.post(welcomeInvitePath(), gate, formBody, async (request, response) => {
    const staff = staffOf(response);
    try {
      const form = parseForm(InviteForm, request.body);
      const { by } = await accounts.inviteMember(staff, form);
      const invited = { email: form.email, ...(by.kind === 'link' ? { url: by.url } : {}) };
      const framed = await frame(staff);
      send(response, framed, pageOf('people', framed, staff.role, { invited }));
    } catch (error) {
      const { email = '', role = '' } = Typed.parse(request.body ?? {});
      const invite = { ...presentInvite(staff.role), email, role, errors: formErrors(error) };
      const framed = await frame(staff);
      send(response.status(422), framed, pageOf('people', framed, staff.role, { invite }));
    }
  });

  router.post(welcomePath(':step'), gate, formBody, async (request, response) => {
    const staff = staffOf(response);
    const step = stepOf(request.params.step);
    try {
      if (!Skipped.safeParse(request.body).success) {
        await save(parts, staff, step, request.body);
      }
    } catch (error) {
      const refused = { typed: Typed.parse(request.body ?? {}), errors: formErrors(error) };
      const framed = await frame(staff);
      send(response.status(422), framed, pageOf(step, framed, staff.role, { refused }));
      return;
    }
    await accounts.passSetupStep(staff, step);
    response.redirect(303, welcomePath(SETUP_STEPS[SETUP_STEPS.indexOf(step) + 1] ?? 'done'));
  });

  return router;
}

async function save(
  { accounts, demo }: WelcomeParts,
  staff: ReturnType<typeof staffOf>,
  step: SetupStep,
  body: unknown,
): Promise<void> {
  if (step === 'business') {
    await accounts.updateOrganization(staff, parseForm(BusinessForm, body));
  } else if (step === 'hours') {
    const used = parseForm(ModulesForm, body);
    const modules = Object.fromEntries(MODULES.map((module) => [`${module}On`, used[module] === 'on']));
    await accounts.updateOrganization(staff, { settings: { ...parseForm(HoursForm, body), ...modules } });
  } else if (step === 'demo' && parseForm(DemoForm, body).load) {
    await demo.load(staff);
  }
}

function pageOf(
  step: SetupStep,
  { organization, shell }: StaffPageFrame,
  role: ReturnType<typeof staffOf>['role'],
  more: { refused?: Refused; invite?: PeopleView['invite']; invited?: PeopleView['invited'] } = {},
): ComponentChild {
  if (step === 'business') {
    return <WelcomeBusinessPage view={presentBusiness(organization, more.refused)} />;
  }
  if (step === 'hours') {
    return <WelcomeHoursPage view={presentHours(organization, more.refused)} />;
  }
  if (step === 'demo') {
    const error = more.refused?.errors[''];
    const view = { loaded: organization.demoSince !== null, ...(error ? { error } : {}) };
    return <WelcomeDemoPage view={view} />;
  }
  const [number] = organization.phoneNumbers;
  const view: PeopleView = {
    invite: more.invite ?? presentInvite(role),
    ...(more.invited ? { invited: more.invited } : {}),
    ...(number ? { number } : {}),
    ...simulatorOf(shell),
  };
  return <WelcomePeoplePage view={view} />;
}

function send(response: Response, { locale }: StaffPageFrame, page: ComponentChild): void {
  response.type('html').send(renderPage(page, locale));
}

function stepOf(typed: unknown): SetupStep {
  const step = SETUP_STEPS.find((known) => known === typed);
  if (!step) {
    throw notFound('page');
  }
  return step;
}
