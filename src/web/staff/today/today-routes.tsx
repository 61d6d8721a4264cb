import { type Response, Router } from 'express';
import type { Staff } from '../../../accounts/staff.js';
import type { DayJob } from '../../../jobs/read-day.js';
import { readDay } from '../../../jobs/read-day.js';
import type { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import type { RequireStaff } from '../../http/staff-gate.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { inboxPath } from '../../ui/routes/inbox.js';
import { dayJobPath, todayPath } from '../../ui/routes/today.js';
import { homePath } from '../../ui/routes/welcome.js';
import { type AnswerParts, pageKey, readRecordPage, wantsPart } from '../jobs/answer-record.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { RecordSources } from '../jobs/record-sources.js';
import { DayJobPage } from '../views/day-job-page.js';
import { DayJobs, DayPage } from '../views/day-page.js';
import type { DayJobView, DayView } from '../views/day-view.js';

export type TodayParts = AnswerParts & { clock: Clock; requireStaff: RequireStaff };

/**
 * `/` leads everybody to where they begin; `/today` and, for where there is no network, a copy of each job to be read.
 * These two may be kept on the device (`no-cache`, unlike every other page of staff): nothing in them opens anything.
 */
export function createTodayRoutes(parts: TodayParts): Router {
  const { db, clock, sources, frame } = parts;
  const router = Router();
  const signedIn = parts.requireStaff();

  router.get(homePath(), signedIn, (_request, response) => {
    response.redirect(303, staffOf(response).role === 'technician' ? todayPath() : inboxPath());
  });

  router.get(todayPath(), signedIn, async (request, response) => {
    const staff = staffOf(response);
    const now = clock.now();
    const view = await db.withOrganization(staff.organizationId, (tx) => presentDay(tx, sources, staff, now));
    const { shell, locale } = await frame(staff);
    mayBeKept(response).send(
      wantsPart(request)
        ? renderFragment(<DayJobs view={view} />, locale)
        : renderPage(<DayPage shell={shell} view={view} />, locale),
    );
  });

  router.get(dayJobPath(':number'), signedIn, async (request, response) => {
    const staff = staffOf(response);
    const key = pageKey('job', request.params.number);
    const view = await db.withOrganization(staff.organizationId, (tx) =>
      readRecordPage(tx, sources, staff, key, { filter: 'all' }),
    );
    const { shell, locale } = await frame(staff);
    const at = clock.now().toISOString();
    mayBeKept(response).send(renderPage(<DayJobPage shell={shell} view={view} at={at} />, locale));
  });
  return router;
}

function mayBeKept(response: Response): Response {
  return response.set('Cache-Control', 'private, no-cache').type('html');
}

async function presentDay(
  tx: Tx,
  sources: Pick<RecordSources, 'covers'>,
  staff: Staff,
  now: Date,
): Promise<DayView> {
  const day = await readDay(tx, staff, now);
  const all = [...day.overdue, ...day.today, ...day.later];
  const covers = await sources.covers(
    tx,
    staff,
    all.map(({ id }) => ({ kind: 'job', id })),
  );
  const present = (job: DayJob): DayJobView => {
    const [cover] = covers.get(job.id) ?? [];
    return {
      number: job.number,
      title: job.title,
      customerName: nameOfCustomer(job.customer),
      stage: job.stage.name,
      urgent: job.priority === 'urgent',
      ...(job.address ? { address: job.address } : {}),
      ...(cover ? { cover } : {}),
      ...(job.booking ? { booked: { from: job.booking.startsAt.toISOString() } } : {}),
      ...(job.dueAt ? { dueAt: job.dueAt.toISOString() } : {}),
    };
  };
  return {
    at: now.toISOString(),
    groups: [
      { key: 'overdue', title: 'Overdue', jobs: day.overdue.map(present) },
      { key: 'today', title: 'Today', jobs: day.today.map(present) },
      { key: 'later', title: 'Also yours', jobs: day.later.map(present) },
    ],
  };
}
