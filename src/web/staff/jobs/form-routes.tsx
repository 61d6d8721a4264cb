import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { AnswerInput } from '../../../jobs/forms/check-answer.js';
import { readJob } from '../../../jobs/read-job.js';
import { DocketError, notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment } from '../../ui/render.js';
import { toastHeader } from '../../ui/toast-header.js';
import { JobForm } from '../views/job-forms.js';
import type { RecordView } from '../views/record-view.js';
import { answerRecord, pageKey, wantsPart } from './answer-record.js';
import { type RefusedAnswers, readWork } from './present-work.js';
import type { RecordPagesParts } from './record-routes.js';

const AnswersForm = z.looseObject({ version: z.coerce.number().int().min(0).catch(-1) });
const PipelineForm = z.object({ stage: z.string().max(60) });

/** What is posted from the forms of a job's page, and its move to another pipeline. */
export function createFormRoutes(parts: RecordPagesParts): Router {
  const router = Router();
  const signedIn = parts.requireStaff();

  router.post('/jobs/:number/forms/:form', signedIn, formBody, async (request, response) => {
    const key = pageKey('job', request.params.number);
    const { form: formId } = request.params;
    if (typeof formId !== 'string' || !isId(formId)) {
      throw notFound('form');
    }
    const { version } = parseForm(AnswersForm, request.body);
    const answers = readAnswers(request.body);
    try {
      await parts.jobs.saveForm(staffOf(response), key.number, { formId, seen: version, answers });
    } catch (error) {
      await answerForm(parts, request, response, { formId, answers, errors: formErrors(error) });
      return;
    }
    await answerForm(parts, request, response, { formId });
  });

  router.post('/jobs/:number/pipeline', signedIn, formBody, async (request, response) => {
    const key = pageKey('job', request.params.number);
    const { stage } = parseForm(PipelineForm, request.body);
    if (!isId(stage)) {
      throw new DocketError('invalid-input', 'Pick the stage where it goes on.');
    }
    await parts.jobs.moveStage(staffOf(response), key.number, { stageId: stage, anyPipeline: true });
    await answerRecord(parts, request, response, key, { toast: 'Moved' });
  });
  return router;
}

/** Answers with the form alone for a script, and with the page for a browser; refused answers come back as typed. */
async function answerForm(
  parts: RecordPagesParts,
  request: Request,
  response: Response,
  outcome: { formId: string } | RefusedAnswers,
): Promise<void> {
  const key = pageKey('job', request.params.number);
  const refused = 'errors' in outcome ? outcome : undefined;
  if (!wantsPart(request) && !refused) {
    await answerRecord(parts, request, response, key);
    return;
  }
  const staff = staffOf(response);
  const work = await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const job = await readJob(tx, { number: key.number }, staff);
    const photos = await parts.sources.gallery(tx, staff, { kind: 'job', id: job.id });
    return await readWork(tx, staff, job, photos, refused);
  });
  if (!wantsPart(request)) {
    const amend = { status: 422, view: (view: RecordView) => ({ ...view, work }) };
    await answerRecord(parts, request, response, key, { amend });
    return;
  }
  const form = work.forms.find(({ id }) => id === outcome.formId);
  if (!form) {
    throw notFound('form');
  }
  const { locale } = await parts.frame(staff);
  if (!refused) {
    response.set('HX-Trigger', toastHeader({ message: 'Saved', tone: 'good' }));
  }
  response
    .status(refused ? 422 : 200)
    .type('html')
    .send(renderFragment(<JobForm form={form} />, locale));
}

/** `answer.<field>` as typed or picked. A signature may be drawn instead: `drawn.<field>`, where no name is typed. */
function readAnswers(body: unknown): Record<string, AnswerInput> {
  const sent = Object.entries((body ?? {}) as Record<string, string | string[]>);
  const named = (part: string) =>
    sent.flatMap(([name, value]): [string, AnswerInput][] => {
      const fieldId = name.startsWith(part) ? name.slice(part.length) : '';
      return isId(fieldId) ? [[fieldId, value]] : [];
    });
  const answers = Object.fromEntries(named('answer.'));
  const drawn = named('drawn.').filter(([fieldId]) => !answers[fieldId]);
  return { ...answers, ...Object.fromEntries(drawn) };
}
