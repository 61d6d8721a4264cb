import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Staff } from '../../../accounts/staff.js';
import type { Documents } from '../../../documents/create-documents.js';
import type { JobPapers, MadePaper, PaperWords } from '../../../documents/make-job-paper.js';
import { listDocuments, readDocument } from '../../../documents/read-document.js';
import { readJobForms } from '../../../jobs/forms/read-job-forms.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import { DocketError, notFound } from '../../../platform/errors/docket-error.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { contentDisposition } from '../../media/content-disposition.js';
import { renderPage } from '../../ui/render.js';
import { jobDocumentPath } from '../../ui/routes/jobs.js';
import { PapersPage, type PapersView } from '../views/papers-page.js';
import { pageKey } from './answer-record.js';
import type { RecordPagesParts } from './record-routes.js';

export type PaperPagesParts = Pick<RecordPagesParts, 'db' | 'frame' | 'requireStaff'> & {
  papers: JobPapers;
  documents: Pick<Documents, 'readFile'>;
};

const Words = z.string().max(10_000).default('');
const Do = z.enum(['make', 'send']).default('make');
const ReportForm = z.object({
  summary: Words,
  forms: z.union([z.string(), z.array(z.string())]).default([]),
  do: Do,
});
const ReceiptForm = z.object({ condition: Words, accessories: Words, note: Words, do: Do });

/** The papers of a job: made, sent, and opened as its customer has them. */
export function createPaperRoutes(parts: PaperPagesParts): Router {
  const { db, papers, documents } = parts;
  const router = Router();
  const signedIn = parts.requireStaff();

  router.get('/jobs/:number/documents', signedIn, async (request, response) => {
    await show(parts, request, response);
  });

  router.post('/jobs/:number/report', signedIn, formBody, async (request, response) => {
    const { summary, forms, do: wanted } = parseForm(ReportForm, request.body);
    const formIds = typeof forms === 'string' ? [forms] : forms;
    await make(request, response, { kind: 'job-report', summary, formIds }, wanted === 'send');
  });

  router.post('/jobs/:number/intake-receipt', signedIn, formBody, async (request, response) => {
    const { condition, accessories, note, do: wanted } = parseForm(ReceiptForm, request.body);
    const words = { kind: 'intake-receipt', condition, accessories, note } as const;
    await make(request, response, words, wanted === 'send');
  });

  router.get('/jobs/:number/documents/:document.pdf', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const { number } = pageKey('job', request.params.number);
    const { document: documentId } = request.params;
    await db.withOrganization(staff.organizationId, async (tx) => {
      const job = await readJob(tx, { number }, staff);
      const { record } = await readDocument(tx, String(documentId));
      if (record.kind !== 'job' || record.id !== job.id) {
        throw notFound('document');
      }
    });
    const file = await documents.readFile(staff.organizationId, String(documentId));
    response
      .set({
        'Cache-Control': 'private, no-store',
        'Content-Disposition': contentDisposition('inline', file.name),
      })
      .type(file.contentType)
      .send(file.bytes);
  });

  async function make(request: Request, response: Response, words: PaperWords, send: boolean): Promise<void> {
    const { number } = pageKey('job', request.params.number);
    try {
      const made = await papers.make(staffOf(response), number, words, { send });
      await show(parts, request, response, { said: sayMade(made) });
    } catch (error) {
      if (!(error instanceof DocketError) || !['invalid-input', 'conflict'].includes(error.code)) {
        throw error;
      }
      const { '': whole, ...errors } = formErrors(error);
      await show(parts, request, response, { words, errors, refused: whole ?? error.message });
    }
  }
  return router;
}

function sayMade({ title, told }: MadePaper): string {
  if (told === null) {
    return `“${title}” is made.`;
  }
  return 'by' in told ? `“${title}” is on its way.` : `“${title}” is made, but not sent: ${told.because}`;
}

type Outcome = {
  said?: string;
  refused?: string;
  words?: PaperWords;
  errors?: Readonly<Record<string, string>>;
};

async function show(
  { db, frame }: PaperPagesParts,
  request: Request,
  response: Response,
  outcome: Outcome = {},
): Promise<void> {
  const staff = staffOf(response);
  const { number } = pageKey('job', request.params.number);
  const view = await db.withOrganization(staff.organizationId, (tx) =>
    readPapers(tx, staff, number, outcome),
  );
  const { shell, locale } = await frame(staff);
  response
    .status(outcome.refused ? 422 : 200)
    .type('html')
    .send(renderPage(<PapersPage shell={shell} view={view} />, locale));
}

async function readPapers(tx: Tx, staff: Staff, number: number, outcome: Outcome): Promise<PapersView> {
  const job = await readJob(tx, { number }, staff);
  const documents = await listDocuments(tx, { kind: 'job', id: job.id });
  const forms = await readJobForms(tx, { id: job.id, pipelineId: job.pipelineId, stageId: job.stage.id });
  const { words, errors = {}, said, refused } = outcome;
  const report = words?.kind === 'job-report' ? words : undefined;
  const receipt = words?.kind === 'intake-receipt' ? words : undefined;
  return {
    number,
    title: job.title,
    documents: documents.map(({ id, title, createdAt, bytes }) => ({
      title,
      at: createdAt.toISOString(),
      bytes,
      path: jobDocumentPath(number, id),
    })),
    report: {
      summary: report?.summary ?? '',
      forms: forms
        .filter(({ answers }) => answers.length > 0)
        .map(({ id, name }) => ({ id, name, on: report ? report.formIds.includes(id) : true })),
    },
    receipt: {
      condition: receipt?.condition ?? '',
      accessories: receipt?.accessories ?? '',
      note: receipt?.note ?? '',
    },
    errors,
    ...(said ? { said } : {}),
    ...(refused ? { refused } : {}),
  };
}
