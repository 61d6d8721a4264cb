import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { unknownGaps } from '../../../../conversations/fill-reply.js';
import type { StageTyped } from '../../../../jobs/pipelines/edit-stages.js';
import { STAGE_KINDS } from '../../../../jobs/stage-table.js';
import { DocketError, notFound } from '../../../../platform/errors/docket-error.js';
import { isId } from '../../../../platform/ids.js';
import { formBody, formErrors, parseForm } from '../../../http/form.js';
import { staffOf } from '../../../http/staff-gate.js';
import { pipelineSettingsPath, stageSettingsPath } from '../../../ui/routes/work-settings.js';
import { sendSettingsPage } from '../settings-parts.js';
import { type PipelineRouteParts, PlacesForm, Several, seenOf, shownAgain } from './pipeline-form.js';
import type { StageDraft } from './pipeline-view.js';
import { presentStage } from './present-pipelines.js';
import { StagePage } from './stage-page.js';

const Typed = (longest: number) => z.string().max(longest).default('');
const StageForm = z.object({
  name: z.string().max(1_000),
  kind: z.enum(STAGE_KINDS, { error: 'Pick what the stage is.' }),
  'photos.before': Typed(20),
  'photos.during': Typed(20),
  'photos.after': Typed(20),
  shown: Several,
  needed: Several,
  notify: Typed(5_000),
  askDocument: Typed(1_000),
  startInvoice: z.literal('on').optional(),
  destroySecrets: z.literal('on').optional(),
});
const RemoveForm = z.object({ target: z.string().max(60).default('') });

/** `/settings/pipelines/:id/stages/:stage`: change, move, remove. */
export function createStageRoutes(parts: PipelineRouteParts): Router {
  const { pipelines, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');
  const base = '/settings/pipelines/:id/stages/:stage';
  const back = (request: Request) => pipelineSettingsPath(String(request.params.id));

  router.get(base, gate, (request, response) => sendStage(parts, request, response, {}));

  router.post(base, gate, formBody, async (request, response) => {
    const draft = readDraft(request.body);
    try {
      const typed = asTyped(draft);
      await pipelines.changeStage(staffOf(response), seenOf(request), stageOf(request), typed);
    } catch (error) {
      const errors = formErrors(error);
      const again = {
        ...draft,
        name: shownAgain(draft.name, errors.name),
        notify: shownAgain(draft.notify, errors['rules.notify']),
        askDocument: shownAgain(draft.askDocument, errors['rules.askDocument']),
      };
      await sendStage(parts, request, response, { draft: again, errors });
      return;
    }
    response.redirect(303, `${stageSettingsPath(String(request.params.id), stageOf(request))}?saved`);
  });

  router.post(`${base}/move`, gate, formBody, async (request, response) => {
    const { by } = parseForm(PlacesForm, request.body);
    await pipelines.moveStage(staffOf(response), seenOf(request), stageOf(request), by);
    response.redirect(303, back(request));
  });

  router.post(`${base}/remove`, gate, formBody, async (request, response) => {
    const { target } = parseForm(RemoveForm, request.body);
    try {
      const targetId = isId(target) ? target : null;
      await pipelines.removeStage(staffOf(response), seenOf(request), stageOf(request), targetId);
    } catch (error) {
      await sendStage(parts, request, response, { removeError: formErrors(error)[''] });
      return;
    }
    response.redirect(303, `${back(request)}?saved`);
  });
  return router;
}

function stageOf(request: Request): string {
  const { stage } = request.params;
  if (typeof stage !== 'string' || !isId(stage)) {
    throw notFound('stage');
  }
  return stage;
}

async function sendStage(
  parts: PipelineRouteParts,
  request: Request,
  response: Response,
  refused: { draft?: StageDraft; errors?: Readonly<Record<string, string>>; removeError?: string },
): Promise<void> {
  const staff = staffOf(response);
  const pipeline = await parts.pipelines.read(staff, String(request.params.id));
  const stage = pipeline.stages.find(({ id }) => id === stageOf(request));
  if (!stage) {
    throw notFound('stage');
  }
  const { draft, errors = {}, removeError } = refused;
  const view = presentStage(pipeline, stage, {
    offers: parts.pipelines.offers,
    forms: await parts.forms.list(staff),
    errors,
    draft,
    ...(removeError ? { removeError } : {}),
  });
  await sendSettingsPage(parts, request, response, {
    status: draft || removeError ? 422 : 200,
    of: ({ shell }) => <StagePage shell={shell} view={view} />,
  });
}

function readDraft(body: unknown): StageDraft {
  const typed = parseForm(StageForm, body);
  return {
    name: typed.name,
    kind: typed.kind,
    photos: {
      before: typed['photos.before'],
      during: typed['photos.during'],
      after: typed['photos.after'],
    },
    shown: typed.shown,
    needed: typed.needed,
    notify: typed.notify,
    askDocument: typed.askDocument,
    startInvoice: typed.startInvoice === 'on',
    destroySecrets: typed.destroySecrets === 'on',
  };
}

/** What was typed, as the room checks it: empty fields are rules that are not there. Throws `invalid-input`. */
function asTyped(draft: StageDraft): StageTyped {
  const counts = Object.entries(draft.photos).flatMap(([phase, typed]) =>
    typed.trim() === '' || typed.trim() === '0' ? [] : [[phase, Number(typed)]],
  );
  const notify = draft.notify.replaceAll('\r\n', '\n').trim();
  const askDocument = draft.askDocument.trim();
  const [gap] = unknownGaps(notify);
  if (gap) {
    const message = `Nothing fills ${gap}. Use {name}, {reference} or {business}.`;
    throw new DocketError('invalid-input', message, { 'rules.notify': message });
  }
  return {
    name: draft.name,
    kind: draft.kind,
    formIds: [...draft.shown],
    rules: {
      ...(counts.length > 0 ? { photos: Object.fromEntries(counts) } : {}),
      ...(draft.needed.length > 0 ? { forms: [...draft.needed] } : {}),
      ...(notify ? { notify } : {}),
      ...(askDocument ? { askDocument } : {}),
      ...(draft.startInvoice ? { startInvoice: true } : {}),
      ...(draft.destroySecrets ? { destroySecrets: true } : {}),
    },
  };
}
