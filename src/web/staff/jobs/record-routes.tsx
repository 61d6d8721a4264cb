import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { demand, type Staff } from '../../../accounts/staff.js';
import type { Jobs } from '../../../jobs/create-jobs.js';
import { isDetailField } from '../../../jobs/details.js';
import type { ExportedJob } from '../../../jobs/export-jobs.js';
import { PRIORITIES } from '../../../jobs/priority.js';
import type { SavedFilters } from '../../../jobs/saved-filters.js';
import type { Tx } from '../../../platform/database/database.js';
import { DocketError, notFound } from '../../../platform/errors/docket-error.js';
import type { Quotes } from '../../../quotes/create-quotes.js';
import { formBody, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import { renderFragment } from '../../ui/render.js';
import { recordPath } from '../../ui/routes/record.js';
import { toastHeader } from '../../ui/toast-header.js';
import { FactForm, settleSuggestion, wantedValue } from '../facts/suggested-facts.js';
import { FactRow } from '../views/facts-card.js';
import { FeedCard } from '../views/feed-card.js';
import {
  type AnswerParts,
  answerRecord,
  type PageKey,
  pageKey,
  readRecordPage,
  readSubject,
  wantsPart,
} from './answer-record.js';
import { readFacts } from './present-record.js';
import type { RecordWords, TypedText } from './record-sources.js';

/** What the pages of jobs and quotes are made from. */
export type RecordPagesParts = AnswerParts & {
  requireStaff: RequireStaff;
  jobs: Jobs;
  quotes: Quotes;
  words: RecordWords;
};

/** What the list of jobs is made from. */
export type ListPagesParts = Pick<AnswerParts, 'db' | 'frame' | 'sources'> & {
  requireStaff: RequireStaff;
  savedFilters: SavedFilters;
  /** Numbers of those whose words hold a live secret: they leave without words. */
  withholdJobs(tx: Tx, jobs: readonly ExportedJob[]): Promise<ReadonlySet<number>>;
};

const MessageForm = z.object({
  text: z
    .string()
    .trim()
    .min(1, 'Write something first.')
    .max(1600, 'A message has at most 1,600 characters.'),
  to: z.enum(['customer', 'internal'], { error: 'Say who is to read it.' }),
  formId: z.string().max(100).optional(),
});
const OwnerForm = z.object({ memberId: z.uuid({ error: 'Pick who is to own it.' }) });
const PriorityForm = z.object({ priority: z.enum(PRIORITIES, { error: 'Pick a priority.' }) });
const FeedAddress = z.object({
  filter: z.enum(['all', 'messages', 'notes', 'changes']).catch('all'),
  before: z.uuid().optional().catch(undefined),
});

/** The addresses that a job and a quote have alike: the page, its facts, messages, feed and claim. */
export function createRecordRoutes(parts: RecordPagesParts, kind: PageKey['kind']): Router {
  const router = Router();
  const signedIn = parts.requireStaff();
  const base = `/${kind}s/:number`;
  const cases = kind === 'job' ? parts.jobs : parts.quotes;
  const keyOf = (request: Request) => pageKey(kind, request.params.number);

  router.get(base, signedIn, async (request, response) => {
    const feed = FeedAddress.parse(request.query);
    const key = keyOf(request);
    await answerRecord(parts, request, response, key, { feed });
    const staff = staffOf(response);
    await parts.db.withOrganization(staff.organizationId, async (tx) =>
      parts.words.markRead(tx, (await readSubject(tx, staff, key)).ref),
    );
  });

  router.get(`${base}/feed`, signedIn, (request, response) =>
    answerFeed(parts, request, response, keyOf(request)),
  );

  router.post(`${base}/claim`, signedIn, async (request, response) => {
    const key = keyOf(request);
    await cases.claim(staffOf(response), key.number);
    await answerRecord(parts, request, response, key, { toast: 'It is yours now' });
  });

  router.post(`${base}/owner`, signedIn, formBody, async (request, response) => {
    const key = keyOf(request);
    const { memberId } = parseForm(OwnerForm, request.body);
    await cases.give(staffOf(response), key.number, memberId);
    await answerRecord(parts, request, response, key, { toast: 'It has a new owner' });
  });

  router.post(`${base}/priority`, signedIn, formBody, async (request, response) => {
    const key = keyOf(request);
    const { priority } = parseForm(PriorityForm, request.body);
    await cases.setPriority(staffOf(response), key.number, priority);
    await answerRecord(parts, request, response, key);
  });

  router.post(`${base}/facts/:field`, signedIn, formBody, async (request, response) => {
    const key = keyOf(request);
    const { field } = request.params;
    if (typeof field !== 'string' || !isDetailField(field)) {
      throw notFound('detail');
    }
    const staff = staffOf(response);
    const typed = parseForm(FactForm, request.body);
    const { ref, value } = await readWanted(parts, staff, key, typed);
    if (!typed.dismiss) {
      await cases.changeDetails(staff, key.number, { [field]: value });
    }
    await parts.db.withOrganization(staff.organizationId, (tx) =>
      settleSuggestion(tx, ref, typed, { memberId: staff.memberId, at: new Date() }),
    );
    await answerFact(parts, request, response, key, field);
  });

  router.post(`${base}/messages`, signedIn, formBody, async (request, response) => {
    const key = keyOf(request);
    const { to, ...typed } = parseForm(MessageForm, request.body);
    await (to === 'customer' ? writeToCustomer : writeNote)(parts, staffOf(response), key, typed);
    await answerRecord(parts, request, response, key);
  });

  return router;
}

/** The value that the form wants. Who may not correct details dismisses no suggestion either. */
async function readWanted(
  { db }: RecordPagesParts,
  staff: Staff,
  key: PageKey,
  typed: z.infer<typeof FactForm>,
) {
  return await db.withOrganization(staff.organizationId, async (tx) => {
    const { ref, canEdit } = await readSubject(tx, staff, key);
    if (typed.dismiss && !canEdit) {
      throw new DocketError('not-allowed', 'Only people who work on this correct its details.');
    }
    return { ref, value: await wantedValue(tx, ref, typed) };
  });
}

async function writeToCustomer(
  { db, words }: RecordPagesParts,
  staff: Staff,
  key: PageKey,
  typed: TypedText,
): Promise<void> {
  const ref = await db.withOrganization(staff.organizationId, async (tx) => {
    const subject = await readSubject(tx, staff, key);
    demand(staff, 'message-customer', subject);
    return subject.ref;
  });
  await words.sendToCustomer(staff, ref, typed);
}

async function writeNote(
  { db, words }: RecordPagesParts,
  staff: Staff,
  key: PageKey,
  typed: TypedText,
): Promise<void> {
  await db.withOrganization(staff.organizationId, async (tx) => {
    const subject = await readSubject(tx, staff, key);
    demand(staff, 'write-note', subject);
    await words.writeNote(tx, staff, subject.ref, typed);
  });
}

async function answerFeed(
  parts: RecordPagesParts,
  request: Request,
  response: Response,
  key: PageKey,
): Promise<void> {
  const feed = FeedAddress.parse(request.query);
  if (!wantsPart(request)) {
    await answerRecord(parts, request, response, key, { feed });
    return;
  }
  const staff = staffOf(response);
  const view = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readRecordPage(tx, parts.sources, staff, key, feed),
  );
  const { locale } = await parts.frame(staff);
  response.type('html').send(renderFragment(<FeedCard view={view.feed} />, locale));
}

async function answerFact(
  parts: RecordPagesParts,
  request: Request,
  response: Response,
  key: PageKey,
  field: string,
): Promise<void> {
  if (!wantsPart(request)) {
    response.redirect(303, `${recordPath(key)}#facts`);
    return;
  }
  const staff = staffOf(response);
  const view = await parts.db.withOrganization(staff.organizationId, async (tx) =>
    readFacts(tx, parts.sources, staff, await readSubject(tx, staff, key)),
  );
  const fact = view.facts.find((one) => one.field === field);
  if (!fact) {
    throw notFound('detail');
  }
  const { locale } = await parts.frame(staff);
  response
    .set('HX-Trigger', toastHeader({ message: 'Saved', tone: 'good' }))
    .type('html')
    .send(renderFragment(<FactRow record={view.record} fact={fact} canEdit={view.canEdit} />, locale));
}
