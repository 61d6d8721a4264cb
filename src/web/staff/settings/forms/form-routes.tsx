import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { FIELD_TYPES } from '../../../../jobs/forms/form-fields.js';
import { isId } from '../../../../platform/ids.js';
import { formBody, formErrors, parseForm } from '../../../http/form.js';
import { staffOf } from '../../../http/staff-gate.js';
import { formSettingsPath, formsSettingsPath } from '../../../ui/routes/work-settings.js';
import {
  MoveForm,
  type PipelineRouteParts,
  Several,
  seenOf,
  shownAgain,
} from '../pipelines/pipeline-form.js';
import { sendSettingsPage } from '../settings-parts.js';
import { FormPage } from './form-page.js';
import { FormsPage } from './forms-page.js';
import type { Errors, FieldDraft, FormsView } from './forms-view.js';
import { presentForm, presentForms, type RefusedForm } from './present-forms.js';

const NameForm = z.object({ name: z.string().max(1_000) });
const FormForm = NameForm.extend({ stages: Several });
const FieldForm = z.object({
  label: z.string().max(1_000).default(''),
  help: z.string().max(2_000).default(''),
  choices: z.string().max(10_000).default(''),
  required: z
    .literal('on')
    .optional()
    .transform((on) => on === 'on'),
});
const TypeForm = z.object({ type: z.enum(FIELD_TYPES, { error: 'Pick a type.' }) });

/** `/settings/forms`, `/settings/forms/:id` and what is posted there. Works with and without scripts. */
export function createFormRoutes(parts: PipelineRouteParts): Router {
  const { forms, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');
  const idOf = (request: Request) => String(request.params.id);
  const fieldOf = (request: Request) => String(request.params.field);

  router.get(formsSettingsPath(), gate, (request, response) => sendList(parts, request, response));
  router.post(formsSettingsPath(), gate, formBody, async (request, response) => {
    const { name } = parseForm(NameForm, request.body);
    try {
      const id = await forms.add(staffOf(response), name);
      response.redirect(303, `${formSettingsPath(id)}?saved`);
    } catch (error) {
      const errors = formErrors(error);
      await sendList(parts, request, response, { name: shownAgain(name, errors.name), errors });
    }
  });
  router.get('/settings/forms/:id', gate, (request, response) => sendOne(parts, request, response));
  router.post('/settings/forms/:id/restore', gate, async (request, response) => {
    await forms.restore(staffOf(response), idOf(request));
    response.redirect(303, `${formSettingsPath(idOf(request))}?saved`);
  });

  /** Does it and goes back to the page, which shows what is refused where it was typed. */
  const change = (
    path: string,
    step: (request: Request, response: Response) => Promise<void>,
    refused: (request: Request, errors: Errors) => RefusedForm,
  ) => {
    router.post(`/settings/forms/:id${path}`, gate, formBody, async (request, response) => {
      try {
        await step(request, response);
      } catch (error) {
        await sendOne(parts, request, response, refused(request, formErrors(error)));
        return;
      }
      response.redirect(303, `${formSettingsPath(idOf(request))}?saved`);
    });
  };
  const onPage = (_request: Request, errors: Errors): RefusedForm => ({ of: 'page', errors });

  change(
    '',
    async (request, response) => {
      const { name, stages } = parseForm(FormForm, request.body);
      await forms.change(staffOf(response), seenOf(request), { name, stageIds: stages.filter(isId) });
    },
    ({ body }, errors) => {
      const { name, stages } = parseForm(FormForm, body);
      return { of: 'form', name: shownAgain(name, errors.name), stageIds: stages, errors };
    },
  );
  change(
    '/fields',
    (request, response) => {
      const { type } = parseForm(TypeForm, request.body);
      return forms.addField(staffOf(response), seenOf(request), type, readField(request.body));
    },
    ({ body }, errors) => ({
      of: 'add',
      type: TypeForm.safeParse(body).data?.type ?? 'text',
      draft: draftOf(body, errors),
      errors,
    }),
  );
  change(
    '/fields/:field',
    (request, response) =>
      forms.changeField(staffOf(response), seenOf(request), fieldOf(request), readField(request.body)),
    (request, errors) => ({
      of: 'field',
      id: fieldOf(request),
      draft: draftOf(request.body, errors),
      errors,
    }),
  );
  change(
    '/fields/:field/move',
    (request, response) => {
      const { by } = parseForm(MoveForm, request.body);
      return forms.moveField(staffOf(response), seenOf(request), fieldOf(request), by === 1 ? 1 : -1);
    },
    onPage,
  );
  change(
    '/fields/:field/remove',
    (request, response) => forms.removeField(staffOf(response), seenOf(request), fieldOf(request)),
    onPage,
  );
  change('/archive', (request, response) => forms.archive(staffOf(response), seenOf(request)), onPage);
  return router;
}

function readField(body: unknown) {
  const { choices, ...typed } = parseForm(FieldForm, body);
  return { ...typed, choices: choices.split(/\r?\n/).flatMap((line) => line.trim() || []) };
}

function draftOf(body: unknown, errors: Errors): FieldDraft {
  const { label, help, choices, required } = parseForm(FieldForm, body);
  return {
    label: shownAgain(label, errors.label),
    help: shownAgain(help, errors.help),
    choices: shownAgain(choices, errors.choices),
    required,
  };
}

async function sendList(
  parts: PipelineRouteParts,
  request: Request,
  response: Response,
  refused?: FormsView['add'],
): Promise<void> {
  const staff = staffOf(response);
  const pipelines = await parts.pipelines.list(staff);
  const view = presentForms(await parts.forms.list(staff), pipelines, refused ?? { name: '', errors: {} });
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell }) => <FormsPage shell={shell} view={view} />,
  });
}

async function sendOne(
  parts: PipelineRouteParts,
  request: Request,
  response: Response,
  refused?: RefusedForm,
): Promise<void> {
  const staff = staffOf(response);
  const form = await parts.forms.read(staff, String(request.params.id));
  const view = presentForm(form, await parts.pipelines.list(staff), refused);
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell }) => <FormPage shell={shell} view={view} />,
  });
}
