import { z } from 'zod';
import type { Booking } from '../../../jobs/bookings/list-bookings.js';
import type { JobSummary } from '../../../jobs/list-jobs.js';
import type { JobRecord } from '../../../jobs/read-job.js';
import { BookingView, presentBooking } from './booking-view.js';
import {
  CustomerRef,
  DetailsView,
  Id,
  JobStateView,
  NumberedRef,
  PersonView,
  Time,
  timeOf,
  timeOrNull,
} from './parts.js';

const StageView = z
  .object({ id: Id, name: z.string(), kind: z.enum(['open', 'internal', 'done', 'cancelled']) })
  .meta({ id: 'Stage', description: 'A stage of the pipeline.' });

const summary = {
  id: Id,
  number: z.number().int(),
  reference: z.string().meta({ description: 'The number as people see it.', example: 'J-311' }),
  title: z.string(),
  trade: z.string(),
  state: JobStateView,
  stage: StageView,
  customer: CustomerRef,
  owner: PersonView.nullable(),
  createdAt: Time,
  updatedAt: Time,
  closedAt: Time.nullable(),
};

export const JobSummaryView = z.object(summary).meta({ id: 'JobSummary', description: 'A job in a list.' });

export const JobView = z
  .object({
    ...summary,
    details: DetailsView,
    stages: z.array(StageView).meta({ description: 'Of its pipeline, in order.' }),
    assignees: z.array(PersonView),
    quote: NumberedRef.nullable(),
    follows: NumberedRef.nullable().meta({ description: 'The closed job that this one follows.' }),
    bookings: z.array(BookingView).meta({ description: 'Its appointments, in the order of time.' }),
    hasSecret: z.boolean().meta({
      description: 'Whether a passcode or the like is kept for it. The API never tells one.',
    }),
  })
  .meta({ id: 'Job', description: 'A job.' });

export function presentJobSummary(job: JobSummary): z.input<typeof JobSummaryView> {
  return {
    id: job.id,
    number: job.number,
    reference: `J-${job.number}`,
    title: job.title,
    trade: job.trade,
    state: job.state,
    stage: job.stage,
    customer: job.customer,
    owner: job.owner,
    createdAt: timeOf(job.createdAt),
    updatedAt: timeOf(job.updatedAt),
    closedAt: timeOrNull(job.closedAt),
  };
}

export function presentJob(
  job: JobRecord,
  hasSecret: boolean,
  bookings: readonly Booking[],
): z.input<typeof JobView> {
  return {
    ...presentJobSummary(job),
    details: job.details,
    stages: job.stages,
    assignees: job.assignees,
    quote: job.quote,
    follows: job.follows,
    bookings: bookings.map(presentBooking),
    hasSecret,
  };
}
