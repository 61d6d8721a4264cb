import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type Organization, readOrganizationIn } from '../../../../accounts/read-organization.js';
import type { Database } from '../../../../platform/database/database.js';
import { DocketError } from '../../../../platform/errors/docket-error.js';
import { formatMoney } from '../../../../platform/money/write-money.js';
import type { PriceBook } from '../../../../quotes/price-book.js';
import { priceVersion } from '../../../../quotes/price-version.js';
import {
  listTemplates,
  type QuoteTemplate,
  type QuoteTemplates,
  readAnyTemplate,
} from '../../../../quotes/quote-templates.js';
import { formBody, longFormBody, parseForm } from '../../../http/form.js';
import { staffOf } from '../../../http/staff-gate.js';
import { renderFragment } from '../../../ui/render.js';
import { templateSettingsPath, templatesSettingsPath } from '../../../ui/routes/money-settings.js';
import { wantsPart } from '../../jobs/answer-record.js';
import { draftInput, readTypedDraft, rowsOf, type TypedDraft, typedOf } from '../../quotes/draft-form.js';
import { Pressed, refusalOf, withPressed } from '../../quotes/draft-presses.js';
import { draftState, type RefusedDraft } from '../../quotes/present-draft.js';
import { DraftState } from '../../views/quote-draft-state.js';
import { taxChoices } from '../money/price-routes.js';
import { type SettingsParts, sendSettingsPage } from '../settings-parts.js';
import { TemplatePage, TemplatesPage, type TemplatesView } from './templates-page.js';

export type TemplateRouteParts = SettingsParts & {
  db: Database;
  templates: QuoteTemplates;
  priceBook: PriceBook;
};

const Address = z.object({
  show: z.literal('archived').optional().catch(undefined),
  archived: z.uuid().optional().catch(undefined),
});
const NameForm = z.object({ name: z.string().max(1_000) });
const NOTE_SHOWN = 120;

/** `/settings/templates`: rename, change, archive with the way back. Works with and without scripts. */
export function createTemplateRoutes(parts: TemplateRouteParts): Router {
  const { templates, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');
  const idOf = (request: Request) => String(request.params.id);

  router.get(templatesSettingsPath(), gate, (request, response) => sendTemplates(parts, request, response));

  router.get('/settings/templates/:id', gate, (request, response) =>
    sendTemplate(parts, request, response, idOf(request), { blank: request.query.add !== undefined }),
  );

  router.post('/settings/templates/:id', gate, longFormBody, (request, response) =>
    saveTemplate(parts, request, response, idOf(request)),
  );

  router.post('/settings/templates/:id/rename', gate, formBody, async (request, response) => {
    const id = idOf(request);
    const { name } = parseForm(NameForm, request.body);
    try {
      await templates.rename(staffOf(response), id, name);
    } catch (error) {
      if (!(error instanceof DocketError && error.code === 'invalid-input')) {
        throw error;
      }
      await sendTemplates(parts, request, response, { id, typed: name, error: error.message });
      return;
    }
    response.redirect(303, `${templatesSettingsPath()}?saved`);
  });

  router.post('/settings/templates/:id/archive', gate, async (request, response) => {
    await templates.archive(staffOf(response), idOf(request));
    response.redirect(303, templatesSettingsPath({ archived: idOf(request) }));
  });

  router.post('/settings/templates/:id/restore', gate, async (request, response) => {
    await templates.restore(staffOf(response), idOf(request));
    response.redirect(303, `${templatesSettingsPath()}?saved`);
  });
  return router;
}

async function sendTemplates(
  parts: TemplateRouteParts,
  request: Request,
  response: Response,
  refused?: TemplatesView['refused'],
): Promise<void> {
  const { show, archived } = Address.parse(request.query);
  const { organizationId } = staffOf(response);
  const rows = await parts.db.withOrganization(organizationId, (tx) =>
    listTemplates(tx, { archived: show === 'archived' }),
  );
  const toast = archived
    ? { toast: { message: 'Archived.', undoPath: templateSettingsPath(archived, 'restore') } }
    : {};
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell, organization }) => {
      const view: TemplatesView = {
        archived: show === 'archived',
        rows: rows.map(({ id, name, content }) => ({
          ...{ id, name, said: sayContent(content, organization) },
          note: content.note.length > NOTE_SHOWN ? `${content.note.slice(0, NOTE_SHOWN)}…` : content.note,
        })),
        ...(refused ? { refused } : {}),
      };
      return <TemplatesPage shell={{ ...shell, ...toast }} view={view} />;
    },
  });
}

/** "3 lines, £210.00". */
function sayContent({ lines }: QuoteTemplate['content'], organization: Organization): string {
  const { total } = priceVersion(lines, rulesOf(organization));
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  return `${count}, ${formatMoney(total, organization.currency, organization.locale)}`;
}

function rulesOf({ settings }: Pick<Organization, 'settings'>) {
  const { pricesIncludeTax, taxRounding } = settings.billing;
  return { pricesIncludeTax, taxRounding };
}

function readTemplateOf({ db }: TemplateRouteParts, organizationId: string, id: string) {
  return db.withOrganization(organizationId, async (tx) => ({
    template: await readAnyTemplate(tx, id),
    organization: await readOrganizationIn(tx),
  }));
}

async function sendTemplate(
  parts: TemplateRouteParts,
  request: Request,
  response: Response,
  id: string,
  page: { blank: boolean; refused?: RefusedDraft },
): Promise<void> {
  const { organizationId } = staffOf(response);
  const { template, organization } = await readTemplateOf(parts, organizationId, id);
  const { name, content, archived } = template;
  const input = { ...content, title: name, photoIds: [], offered: null, language: '' };
  const view = {
    ...{ id, name, archived },
    typed: page.refused?.typed ?? typedOf(input, organization),
    currency: organization.currency,
    taxes: taxChoices(organization),
    state: stateOf(template, organization, page.refused),
  };
  await sendSettingsPage(parts, request, response, {
    status: page.refused ? 422 : 200,
    of: ({ shell }) => <TemplatePage shell={shell} view={view} blank={page.blank} />,
  });
}

function stateOf(
  { id, content, revision }: QuoteTemplate,
  organization: Organization,
  refused?: Omit<RefusedDraft, 'typed'>,
  saved?: { rows: readonly number[]; screened: Readonly<Record<string, string>> },
) {
  const offered = { ...content, currency: organization.currency, rules: rulesOf(organization) };
  return draftState({ path: templateSettingsPath(id), revision }, offered, organization, refused, saved);
}

async function saveTemplate(
  parts: TemplateRouteParts,
  request: Request,
  response: Response,
  id: string,
): Promise<void> {
  const staff = staffOf(response);
  const pressed = Pressed.parse(request.body ?? {});
  const { template, organization } = await readTemplateOf(parts, staff.organizationId, id);
  const typed = await withPressed(parts, staff, readTypedDraft(request.body), pressed, organization);
  const seen = pressed.over ? template.revision : pressed.seen;
  try {
    const content = draftInput(typed, organization);
    await parts.templates.change(staff, id, seen, { name: typed.title, content });
  } catch (error) {
    await refuse(parts, request, response, id, { typed, ...refusalOf(error, rowsOf(typed)) });
    return;
  }
  if (!wantsPart(request)) {
    response.redirect(303, `${templateSettingsPath(id)}${pressed.add ? '?add=1' : '?saved'}`);
    return;
  }
  const after = await readTemplateOf(parts, staff.organizationId, id);
  const state = stateOf(after.template, organization, undefined, { rows: rowsOf(typed), screened: {} });
  await sendState(parts, response, state);
}

async function refuse(
  parts: TemplateRouteParts,
  request: Request,
  response: Response,
  id: string,
  refused: RefusedDraft & { typed: TypedDraft },
): Promise<void> {
  if (!wantsPart(request)) {
    await sendTemplate(parts, request, response, id, { blank: false, refused });
    return;
  }
  const { template, organization } = await readTemplateOf(parts, staffOf(response).organizationId, id);
  // Still the revision that was seen: saving again asks again, until somebody says which one is to stay.
  const { seen } = Pressed.parse(request.body ?? {});
  await sendState(parts, response, stateOf({ ...template, revision: seen }, organization, refused));
}

/** Saved or not, the part itself says so: to a page that saves as it is typed, a line that is not ready is no failure. */
async function sendState(
  parts: TemplateRouteParts,
  response: Response,
  state: ReturnType<typeof draftState>,
): Promise<void> {
  const { locale } = await parts.frame(staffOf(response));
  response.type('html').send(renderFragment(<DraftState view={state} />, locale));
}
