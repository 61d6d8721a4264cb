import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { OPENS } from '../../../accounts/intake-settings.js';
import { usesModule } from '../../../accounts/modules.js';
import { sayOpening } from '../../../accounts/opening-hours.js';
import type { Organization } from '../../../accounts/read-organization.js';
import { type PreviewText, previewConversation } from '../../../intake/preview-conversation.js';
import { TRADES, type Trade, tradeNamed } from '../../../intake/trade.js';
import { formBody, formErrors } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment } from '../../ui/render.js';
import { intakePreviewPath, intakeSettingsPath } from '../../ui/routes/conversation-settings.js';
import { privacyPath } from '../../ui/routes/public-pages.js';
import { IntakePage } from '../views/intake-page.js';
import { IntakePreview } from '../views/intake-preview.js';
import type { IntakePreviewView } from '../views/settings-view.js';
import { draftOf, type IntakeDraft, moveQuestion, readDraft, type Typed } from './intake-form.js';
import { makeSet } from './intake-set.js';
import { presentIntake, readQuestionSet } from './present-intake.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

const Body = z.record(z.string(), z.unknown()).catch({});
const Said = z.array(z.object({ text: z.string().max(600), photos: z.int().min(0).max(10) })).max(40);

const NO_PREVIEW: IntakePreviewView = { said: [], turns: [] };

/** `/settings/intake`: per trade, what the assistant asks, in whose words, and what it opens. */
export function createIntakeRoutes(parts: SettingsParts): Router {
  const { accounts, requireStaff } = parts;
  const router = Router();
  const path = intakeSettingsPath();
  const gate = requireStaff('change-settings');

  router.get(path, gate, async (request, response) => {
    const subject = await readSubject(parts, response, request.query.trade);
    await sendIntake(parts, request, response, { subject, draft: subject.draft });
  });

  router.post(path, gate, formBody, async (request, response) => {
    const body = Body.parse(request.body);
    const staff = staffOf(response);
    const subject = await readSubject(parts, response, body.trade ?? request.query.trade);
    const { trade } = subject;
    if (body.do === 'reset') {
      await accounts.resetIntakeSettings(staff, trade);
      response.redirect(303, `${intakeSettingsPath(trade)}&saved`);
      return;
    }
    const draft = readDraft(body, subject.draft);
    if (typeof body.do === 'string' && body.do !== 'save') {
      await sendIntake(parts, request, response, { subject, draft: moveQuestion(draft, body.do) });
      return;
    }
    const made = makeSet(draft, subject.set, subject.organization.settings.language);
    if ('errors' in made) {
      await sendIntake(parts, request, response, { subject, draft, errors: made.errors });
      return;
    }
    try {
      const { opens, set: questionSet } = made;
      await accounts.saveIntakeSettings(staff, { trade, opens, questionSet, before: subject.set });
    } catch (error) {
      await sendIntake(parts, request, response, { subject, draft, errors: formErrors(error) });
      return;
    }
    response.redirect(303, `${intakeSettingsPath(trade)}&saved`);
  });

  router.post(intakePreviewPath(), gate, formBody, async (request, response) => {
    const body = Body.parse(request.body);
    const subject = await readSubject(parts, response, body.trade);
    const draft = readDraft(body, subject.draft);
    const preview = makePreview(subject, draft, body);
    if (request.get('HX-Request')) {
      const { locale } = await parts.frame(staffOf(response));
      response
        .type('html')
        .send(renderFragment(<IntakePreview trade={subject.trade} preview={preview} />, locale));
      return;
    }
    await sendIntake(parts, request, response, { subject, draft, preview });
  });

  return router;
}

type Subject = {
  trade: Trade;
  organization: Organization;
  stored: boolean;
  set: ReturnType<typeof readQuestionSet>;
  draft: IntakeDraft;
};

async function readSubject(parts: SettingsParts, response: Response, asked: unknown): Promise<Subject> {
  const staff = staffOf(response);
  const organization = await parts.accounts.readOrganization(staff.organizationId);
  const trade = TRADES.find((known) => known === asked) ?? tradeNamed(organization.trade);
  const stored = await parts.accounts.readIntakeSettings(staff, trade);
  const set = readQuestionSet(trade, stored.questionSet);
  return {
    trade,
    organization,
    set,
    stored: stored.questionSet !== undefined,
    draft: draftOf(set, stored.opens),
  };
}

async function sendIntake(
  parts: SettingsParts,
  request: Request,
  response: Response,
  page: {
    subject: Subject;
    draft: IntakeDraft;
    errors?: Readonly<Record<string, string>>;
    preview?: IntakePreviewView;
  },
): Promise<void> {
  const { subject, draft, errors = {}, preview = NO_PREVIEW } = page;
  const view = presentIntake({
    trade: subject.trade,
    own: subject.stored,
    language: subject.organization.settings.language,
    canOpen: OPENS.filter((one) =>
      usesModule(subject.organization.settings, one === 'job' ? 'jobs' : 'quotes'),
    ),
    draft,
    errors,
    preview,
  });
  await sendSettingsPage(parts, request, response, {
    status: Object.keys(errors).length > 0 ? 422 : 200,
    of: ({ shell }) => <IntakePage shell={shell} view={view} />,
  });
}

/** The texts so far and the new one, answered anew with the questions as they stand in the form. */
function makePreview({ set, organization }: Subject, draft: IntakeDraft, body: Typed): IntakePreviewView {
  const said = body.again === undefined ? [...readSaid(body.said), ...readNew(body)] : [];
  const { settings, name, timeZone, emergencyPhone, slug } = organization;
  const made = makeSet(draft, set, settings.language);
  if ('errors' in made) {
    return { said, turns: [], error: `First put this right: ${Object.values(made.errors)[0] ?? ''}` };
  }
  const turns = previewConversation({
    set: made.set,
    opens: made.opens,
    organization: {
      name,
      timeZone,
      emergencyPhone,
      language: settings.language,
      hours: settings.hours || sayOpening(settings, settings.language),
      privacyLink: settings.privacyUrl || privacyPath(slug),
    },
    texts: said,
    now: new Date(),
  });
  return { said, turns };
}

function readSaid(said: unknown): PreviewText[] {
  try {
    return Said.parse(JSON.parse(String(said ?? '[]')));
  } catch {
    return []; // a conversation that was not ours is begun again
  }
}

function readNew(body: Typed): PreviewText[] {
  const text = typeof body.say === 'string' ? body.say.trim().slice(0, 600) : '';
  const photos = body['with-photo'] === undefined ? 0 : 1;
  return text === '' && photos === 0 ? [] : [{ text, photos }];
}
