import { z } from 'zod';
import { readTimeline } from '../../../activity/read-timeline.js';
import type { RecordRef } from '../../../activity/record.js';
import { listConversations } from '../../../conversations/list-conversations.js';
import { listBookings } from '../../../jobs/bookings/list-bookings.js';
import { readJob } from '../../../jobs/read-job.js';
import { listPhotos } from '../../../photos/list-photos.js';
import { defineEndpoint, IdParameters, NoParameters } from '../endpoint.js';
import { listOf, PageById, PageByNumber } from '../paging.js';
import { hasSecret } from '../reads/has-secret.js';
import { listChangedJobs } from '../reads/list-changed-jobs.js';
import { ActivityView, presentActivity } from '../views/activity-view.js';
import { JobSummaryView, JobView, presentJob, presentJobSummary } from '../views/job-view.js';
import { JobStateView } from '../views/parts.js';
import { PhotoSummaryView, presentPhotoSummary } from '../views/photo-view.js';

const tag = 'job';

/** A job's conversations whose feeds are told with its own. */
const CONVERSATIONS = 100;

const listJobs = defineEndpoint({
  path: '/jobs',
  operationId: 'listJobs',
  tag,
  summary: 'Jobs, newest first',
  description:
    'To keep a copy: read all pages with `updatedSince` set to the newest `updatedAt` you have seen; a job that changed then comes again.',
  params: NoParameters,
  query: PageByNumber.extend({
    state: JobStateView.optional(),
    updatedSince: z.iso
      .datetime({ offset: true, error: 'An ISO 8601 time with its zone, such as 2026-03-01T10:00:00Z.' })
      .optional()
      .meta({ description: 'Only jobs changed at this time or later.' }),
  }),
  answer: listOf(JobSummaryView),
  async read(tx, viewer, { query: { updatedSince, ...query } }) {
    const since = updatedSince === undefined ? undefined : new Date(updatedSince);
    const { jobs, nextCursor } = await listChangedJobs(tx, viewer, { ...query, updatedSince: since });
    return { data: jobs.map(presentJobSummary), nextCursor };
  },
});

const getJob = defineEndpoint({
  path: '/jobs/{id}',
  operationId: 'getJob',
  tag,
  summary: 'A job',
  params: IdParameters,
  query: NoParameters,
  answer: JobView,
  async read(tx, viewer, { params: { id } }) {
    const job = await readJob(tx, { id }, viewer);
    const bookings = await listBookings(tx, viewer, { jobId: id });
    return presentJob(job, await hasSecret(tx, { kind: 'job', id }), bookings);
  },
});

const listJobPhotos = defineEndpoint({
  path: '/jobs/{id}/photos',
  operationId: 'listJobPhotos',
  tag,
  summary: 'The photos and attachments of a job, in the order they were announced',
  description: 'Whatever became of them: also those still expected, failed, held or archived.',
  params: IdParameters,
  query: PageById,
  answer: listOf(PhotoSummaryView),
  async read(tx, viewer, { params: { id }, query }) {
    await readJob(tx, { id }, viewer);
    const { data, nextCursor } = await listPhotos(tx, { kind: 'job', id }, query);
    return { data: data.map(presentPhotoSummary), nextCursor };
  },
});

const listJobActivity = defineEndpoint({
  path: '/jobs/{id}/activity',
  operationId: 'listJobActivity',
  tag,
  summary: 'What happened to a job, its quote and its conversations, newest first',
  params: IdParameters,
  query: PageById,
  answer: listOf(ActivityView),
  async read(tx, viewer, { params: { id }, query }) {
    const { quote } = await readJob(tx, { id }, viewer);
    const job: RecordRef = { kind: 'job', id };
    const { conversations } = await listConversations(tx, { records: [job], limit: CONVERSATIONS });
    const feeds: RecordRef[] = [
      job,
      ...(quote ? [{ kind: 'quote', id: quote.id } as const] : []),
      ...conversations.map((conversation): RecordRef => ({ kind: 'conversation', id: conversation.id })),
    ];
    const { entries, nextCursor } = await readTimeline(tx, feeds, query);
    return { data: entries.map(presentActivity), nextCursor };
  },
});

export const jobEndpoints = [listJobs, getJob, listJobPhotos, listJobActivity];
