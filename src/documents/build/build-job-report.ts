import { readDetails } from '../../jobs/details.js';
import type { Answer } from '../../jobs/forms/form-fields.js';
import { readJobForms } from '../../jobs/forms/read-job-forms.js';
import { readParts } from '../../jobs/job-parts.js';
import { listCustomerPhotos } from '../../photos/list-customer-photos.js';
import type { Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import type { BuildDocument } from '../prepare-document.js';
import type { IntakeReceiptView } from '../views/intake-receipt-view.js';
import { type AnswerView, type JobReportView, REPORT_PHASES } from '../views/job-report-view.js';
import { factsOf, photoView, readFrame } from './read-frame.js';

export type ReportInput = {
  jobId: string;
  /** What was done, as staff wrote it for the customer and the door let it through. */
  summary: ScreenedText | '';
  /** Of the job's forms: whose answers are shown. */
  formIds: readonly string[];
};

/** What was done on a job, with the photos its customer may see. Throws `not-found`. */
export function buildJobReport({ jobId, summary, formIds }: ReportInput, madeAt: Date): BuildDocument {
  return async (tx) => {
    const job = await demandJob(tx, jobId);
    const { customerId } = job;
    const record = { kind: 'job', id: job.id } as const;
    const details = readDetails(job.details);
    const { frame, logoSha256 } = await readFrame(tx, { customerId, address: details.address, madeAt });
    const photos = await listCustomerPhotos(tx, record);
    const forms = await readJobForms(tx, job);
    const view: JobReportView = {
      ...frame,
      kind: 'job-report',
      jobNumber: job.number,
      title: job.title as ScreenedText,
      openedAt: job.createdAt.toISOString(),
      closedAt: job.closedAt?.toISOString() ?? null,
      facts: factsOf(details),
      summary,
      visits: await visitsOf(tx, job.id, madeAt),
      parts: (await readParts(tx, job.id)).map(({ name, quantity }) => ({
        name: name as ScreenedText,
        quantity,
      })),
      forms: forms
        .filter(({ id, answers }) => formIds.includes(id) && answers.length > 0)
        .map(({ name, answers }) => ({ name, answers: answers.map(toAnswer) })),
      photos: REPORT_PHASES.flatMap((phase) => {
        const own = photos.filter((photo) => photo.phase === phase).map(photoView);
        return own.length === 0 ? [] : [{ phase, photos: own }];
      }),
    };
    return { view, record, customerId, logoSha256 };
  };
}

export type IntakeReceiptInput = {
  jobId: string;
  condition: ScreenedText | '';
  accessories: ScreenedText | '';
  note: ScreenedText | '';
};

/** What was handed in, how it looked, and what came with it. Throws `not-found`. */
export function buildIntakeReceipt(input: IntakeReceiptInput, madeAt: Date): BuildDocument {
  return async (tx) => {
    const job = await demandJob(tx, input.jobId);
    const { customerId } = job;
    const record = { kind: 'job', id: job.id } as const;
    const details = readDetails(job.details);
    const { frame, logoSha256 } = await readFrame(tx, { customerId, address: details.address, madeAt });
    const { condition, accessories, note } = input;
    const view: IntakeReceiptView = {
      ...frame,
      kind: 'intake-receipt',
      jobNumber: job.number,
      title: job.title as ScreenedText,
      receivedAt: job.createdAt.toISOString(),
      facts: factsOf(details),
      ...{ condition, accessories, note },
      photos: (await listCustomerPhotos(tx, record)).filter(({ phase }) => phase === 'intake').map(photoView),
    };
    return { view, record, customerId, logoSha256 };
  };
}

async function demandJob(tx: Tx, jobId: string) {
  const job = await tx.job.findUnique({ where: { id: jobId } });
  if (!job) {
    throw notFound('job');
  }
  return job;
}

/** Appointments that were kept, or at least not called off, up to now. */
async function visitsOf(tx: Tx, jobId: string, madeAt: Date): Promise<JobReportView['visits']> {
  const bookings = await tx.booking.findMany({
    where: { jobId, state: { not: 'cancelled' }, startsAt: { lte: madeAt } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: { startsAt: true, endsAt: true },
  });
  return bookings.map(({ startsAt, endsAt }) => ({
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }));
}

/** Answers were screened when they were saved. */
function toAnswer({ label, type, value }: Answer): AnswerView {
  if (typeof value === 'object' && 'typed' in value) {
    return { label, signed: value.typed as ScreenedText };
  }
  if (typeof value === 'object' && 'strokes' in value) {
    return { label, strokes: value.strokes };
  }
  if (Array.isArray(value)) {
    return { label, photos: value.length };
  }
  return type === 'date' ? { label, day: String(value) } : { label, text: String(value) as ScreenedText };
}
