import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { StageMoving } from '../../../jobs/move-stage.js';
import { DocketError, notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { answerRecord, pageKey } from './answer-record.js';
import { createFormRoutes } from './form-routes.js';
import { createHeadRoutes } from './head-routes.js';
import { createListRoutes } from './list-routes.js';
import { createRecordRoutes, type ListPagesParts, type RecordPagesParts } from './record-routes.js';

const StageForm = z.object({
  stage: z.string().max(60),
  /** The stage it was seen on. */
  from: z.uuid().optional(),
  /** Set where somebody was asked before closing. */
  confirm: z.literal('yes').optional(),
});
const CloseForm = z.object({
  reason: z.string().trim().max(200, 'A reason has at most 200 characters.').default(''),
  as: z.enum(['done', 'cancelled']).default('done'),
});
const AssigneeForm = z.object({
  memberId: z.string().max(60),
  assigned: z.enum(['on', 'off'], { error: 'Say whether to assign or unassign.' }),
});

/** `/jobs`, `/jobs/:number` and every form on the page of a job. */
export function createJobRoutes(parts: RecordPagesParts & ListPagesParts): Router {
  const { jobs, requireStaff } = parts;
  const router = Router();
  const signedIn = requireStaff();

  router.use(createListRoutes(parts));

  router.post('/jobs/:number/stage', signedIn, formBody, async (request, response) => {
    const { stage, from, confirm } = parseForm(StageForm, request.body);
    if (!isId(stage)) {
      throw notFound('stage');
    }
    await move(
      parts,
      request,
      response,
      { stageId: stage },
      { seenOn: from, mayClose: confirm === 'yes', note: '' },
    );
  });

  router.post('/jobs/:number/close', signedIn, formBody, async (request, response) => {
    const { as, reason } = parseForm(CloseForm, request.body);
    await move(parts, request, response, { kind: as }, { mayClose: true, note: reason });
  });

  router.post('/jobs/:number/assignees', signedIn, formBody, async (request, response) => {
    const key = pageKey('job', request.params.number);
    const { memberId, assigned } = parseForm(AssigneeForm, request.body);
    if (!isId(memberId)) {
      throw notFound('member');
    }
    const change = assigned === 'on' ? jobs.assign : jobs.unassign;
    await change(staffOf(response), key.number, memberId);
    await answerRecord(parts, request, response, key);
  });

  router.use(createHeadRoutes(parts), createFormRoutes(parts));
  router.use(createRecordRoutes(parts, 'job'));
  return router;
}

/** A closing that nobody was asked about is undone as a whole; a note goes into the feed with the closing. */
async function move(
  { jobs, words, ...parts }: RecordPagesParts,
  request: Request,
  response: Response,
  to: StageMoving['to'],
  { seenOn, mayClose, note }: { seenOn?: string | undefined; mayClose: boolean; note: string },
): Promise<void> {
  const key = pageKey('job', request.params.number);
  const staff = staffOf(response);
  const moved = await jobs.moveStage(staff, key.number, to, {
    seenOn,
    async before(tx, { jobId, closesAs }) {
      if (closesAs && !mayClose) {
        throw new DocketError('conflict', 'That closes the job. Use "Close job", which asks first.');
      }
      if (closesAs && note !== '') {
        await words.writeNote(tx, staff, { kind: 'job', id: jobId }, { text: note });
      }
    },
  });
  await answerRecord(parts, request, response, key, moved.closedAs ? { toast: 'Closed' } : {});
}
