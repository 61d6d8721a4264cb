import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { TRADES } from '../../../../intake/trade.js';
import { STAGE_KINDS } from '../../../../jobs/stage-table.js';
import { isId } from '../../../../platform/ids.js';
import { formBody, formErrors, parseForm } from '../../../http/form.js';
import { staffOf } from '../../../http/staff-gate.js';
import { pipelineSettingsPath, pipelinesSettingsPath } from '../../../ui/routes/work-settings.js';
import { sendSettingsPage } from '../settings-parts.js';
import { MoveForm, type PipelineRouteParts, Several, seenOf, shownAgain } from './pipeline-form.js';
import { PipelinePage } from './pipeline-page.js';
import type { PipelinesView, PipelineView } from './pipeline-view.js';
import { PipelinesPage } from './pipelines-page.js';
import { presentPipeline, presentPipelines } from './present-pipelines.js';
import { createStageRoutes } from './stage-routes.js';

const AddForm = z.object({
  name: z.string().max(1_000).default(''),
  template: z.string().max(60).default(''),
});
const NameForm = z.object({ name: z.string().max(1_000) });
const StageForm = z.object({
  name: z.string().max(1_000),
  kind: z.enum(STAGE_KINDS, { error: 'Pick what the stage is.' }),
});
const TradesForm = z.object({ trades: Several.pipe(z.array(z.enum(TRADES, { error: 'Pick trades.' }))) });

/** `/settings/pipelines`, `/settings/pipelines/:id` and what is posted there. Works with and without scripts. */
export function createPipelineRoutes(parts: PipelineRouteParts): Router {
  const { pipelines, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');

  router.get(pipelinesSettingsPath(), gate, (request, response) => sendList(parts, request, response));
  router.post(pipelinesSettingsPath(), gate, formBody, async (request, response) => {
    const typed = parseForm(AddForm, request.body);
    try {
      const id = await pipelines.add(staffOf(response), typed);
      response.redirect(303, `${pipelineSettingsPath(id)}?saved`);
    } catch (error) {
      const errors = formErrors(error);
      const name = shownAgain(typed.name, errors.name);
      await sendList(parts, request, response, { ...typed, name, errors });
    }
  });
  router.get('/settings/pipelines/:id', gate, (request, response) => sendOne(parts, request, response));
  router.post('/settings/pipelines/:id/move', gate, formBody, async (request, response) => {
    const { by } = parseForm(MoveForm, request.body);
    await pipelines.move(staffOf(response), String(request.params.id), by);
    response.redirect(303, pipelinesSettingsPath());
  });
  router.post('/settings/pipelines/:id/restore', gate, async (request, response) => {
    await pipelines.restore(staffOf(response), String(request.params.id));
    response.redirect(303, `${pipelineSettingsPath(String(request.params.id))}?saved`);
  });

  /** Does it and goes back to the page; what is refused is shown where it was asked for. */
  const change = (
    action: 'name' | 'standard' | 'trades' | 'archive' | 'stages',
    form: NonNullable<PipelineView['refused']>['form'],
    step: (request: Request, response: Response) => Promise<unknown>,
  ) => {
    router.post(`/settings/pipelines/:id/${action}`, gate, formBody, async (request, response) => {
      try {
        await step(request, response);
      } catch (error) {
        await sendOne(parts, request, response, { form, errors: formErrors(error) });
        return;
      }
      const id = String(request.params.id);
      response.redirect(
        303,
        `${action === 'archive' ? pipelinesSettingsPath() : pipelineSettingsPath(id)}?saved`,
      );
    });
  };
  change('name', 'name', (request, response) =>
    pipelines.rename(staffOf(response), seenOf(request), parseForm(NameForm, request.body).name),
  );
  change('standard', 'page', (request, response) =>
    pipelines.makeStandard(staffOf(response), seenOf(request)),
  );
  change('trades', 'trades', (request, response) =>
    pipelines.setTrades(staffOf(response), seenOf(request), parseForm(TradesForm, request.body).trades),
  );
  change('archive', 'archive', (request, response) =>
    pipelines.archive(staffOf(response), seenOf(request), readTargets(request.body)),
  );
  change('stages', 'stage', async (request, response) => {
    await pipelines.addStage(staffOf(response), seenOf(request), parseForm(StageForm, request.body));
  });
  router.use(createStageRoutes(parts));
  return router;
}

/** Where the jobs of each stage go: `target.<stage>=<stage>`. */
function readTargets(body: unknown): Map<string, string> {
  return new Map(
    Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([field, value]): [string, string][] => {
      const stageId = field.startsWith('target.') ? field.slice('target.'.length) : '';
      return isId(stageId) && isId(value) ? [[stageId, value]] : [];
    }),
  );
}

async function sendList(
  parts: PipelineRouteParts,
  request: Request,
  response: Response,
  refused?: PipelinesView['add'],
): Promise<void> {
  const list = await parts.pipelines.list(staffOf(response));
  const view = presentPipelines(list, refused ?? { name: '', template: 'general', errors: {} });
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell }) => <PipelinesPage shell={shell} view={view} />,
  });
}

async function sendOne(
  parts: PipelineRouteParts,
  request: Request,
  response: Response,
  refused?: NonNullable<PipelineView['refused']>,
): Promise<void> {
  const staff = staffOf(response);
  const pipeline = await parts.pipelines.read(staff, String(request.params.id));
  const all = await parts.pipelines.list(staff);
  const typedName = shownAgain(NameForm.safeParse(request.body ?? {}).data?.name ?? '', refused?.errors.name);
  const stage = refused?.form === 'stage' ? StageForm.safeParse(request.body).data : undefined;
  const addStage = stage && { ...stage, name: typedName };
  const trades = refused?.form === 'trades' ? TradesForm.safeParse(request.body).data?.trades : undefined;
  const named = refused?.form === 'name' ? { name: typedName } : {};
  const view = presentPipeline(pipeline, all, {
    addStage,
    trades,
    ...(refused ? { refused: { ...refused, ...named } } : {}),
  });
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell }) => <PipelinePage shell={shell} view={view} />,
  });
}
