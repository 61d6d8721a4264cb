import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { LONGEST_PART } from '../../../jobs/job-parts.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import type { JobHeadView, RecordView, TypedPartView } from '../views/record-view.js';
import { answerRecord, pageKey } from './answer-record.js';
import type { RecordPagesParts } from './record-routes.js';

const FieldForm = z.object({ value: z.string().max(1_000), seen: z.string().max(1_000) });
const PartForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Name the part.')
    .max(LONGEST_PART.name, `A part's name has at most ${LONGEST_PART.name} characters.`),
  quantity: z.coerce
    .number('Write how many, as a number.')
    .int('Write how many, as a whole number.')
    .min(1, 'At least 1.')
    .max(99_999, 'At most 99,999.'),
  note: z
    .string()
    .trim()
    .max(LONGEST_PART.note, `A note has at most ${LONGEST_PART.note} characters.`)
    .default(''),
});
const ChangeForm = PartForm.extend({ version: z.coerce.number().int() });

/** What is changed in place on a job's page: its title, due date and parts, and leaving it without an owner. */
export function createHeadRoutes(parts: RecordPagesParts): Router {
  const { jobs } = parts;
  const router = Router();
  const signedIn = parts.requireStaff();

  for (const field of ['title', 'due'] as const) {
    const change = field === 'title' ? jobs.changeTitle : jobs.changeDueDay;
    router.post(`/jobs/:number/${field}`, signedIn, formBody, async (request, response) => {
      const { number } = pageKey('job', request.params.number);
      const typed = parseForm(FieldForm, request.body);
      await saveOrSay(parts, request, response, {
        save: () => change(staffOf(response), number, typed),
        refused: (message, view) => ({ ...view, ...headWith(view, field, typed.value, message) }),
      });
    });
  }

  router.post('/jobs/:number/release', signedIn, async (request, response) => {
    const key = pageKey('job', request.params.number);
    await jobs.release(staffOf(response), key.number);
    await answerRecord(parts, request, response, key, { toast: 'It is nobody’s now' });
  });

  router.post('/jobs/:number/parts', signedIn, formBody, async (request, response) => {
    const { number } = pageKey('job', request.params.number);
    await saveOrSay(parts, request, response, {
      save: () => jobs.addPart(staffOf(response), number, parseForm(PartForm, request.body)),
      refused: (error, view) =>
        view.parts ? { ...view, parts: { ...view.parts, adding: typedPart(request, error) } } : view,
    });
  });

  router.post('/jobs/:number/parts/:partId', signedIn, formBody, async (request, response) => {
    const { number } = pageKey('job', request.params.number);
    const id = String(request.params.partId);
    await saveOrSay(parts, request, response, {
      save: () => jobs.changePart(staffOf(response), number, { id, ...parseForm(ChangeForm, request.body) }),
      refused: (error, view) => withTypedPart(view, id, typedPart(request, error)),
    });
  });

  router.post('/jobs/:number/parts/:partId/remove', signedIn, async (request, response) => {
    const key = pageKey('job', request.params.number);
    await jobs.removePart(staffOf(response), key.number, String(request.params.partId));
    await answerRecord(parts, request, response, key);
  });

  return router;
}

/**
 * Saves, or answers with the page as it is now and what was typed in its field beside what is wrong with it: where
 * somebody else changed it meanwhile, theirs is shown, and saving again is meant.
 */
async function saveOrSay(
  parts: RecordPagesParts,
  request: Request,
  response: Response,
  { save, refused }: { save(): Promise<unknown>; refused(message: string, view: RecordView): RecordView },
): Promise<void> {
  const key = pageKey('job', request.params.number);
  try {
    await save();
  } catch (error) {
    if (!(error instanceof DocketError) || !['conflict', 'invalid-input'].includes(error.code)) {
      throw error;
    }
    const { message } = error;
    await answerRecord(parts, request, response, key, {
      amend: { status: 422, view: (view) => refused(message, view) },
    });
    return;
  }
  await answerRecord(parts, request, response, key);
}

function headWith(
  { job }: RecordView,
  field: 'title' | 'due',
  value: string,
  error: string,
): { job?: JobHeadView } {
  return job ? { job: { ...job, [field]: { ...job[field], value, error } } } : {};
}

function withTypedPart(view: RecordView, id: string, typed: TypedPartView): RecordView {
  if (!view.parts) {
    return view;
  }
  const parts = view.parts.parts.map((part) => (part.id === id ? { ...part, typed } : part));
  return { ...view, parts: { ...view.parts, parts } };
}

/** What was typed, as it was typed. */
function typedPart({ body }: Request, error: string): TypedPartView {
  const text = (name: string) => String((body as Record<string, unknown> | undefined)?.[name] ?? '');
  return { name: text('name'), quantity: text('quantity'), note: text('note'), error };
}
