import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Response, Router } from 'express';
import { demand } from '../../../accounts/staff.js';
import { exportJobs } from '../../../jobs/export-jobs.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderPage } from '../../ui/render.js';
import { jobsCsvPath, jobsPath, restoreSavedFilterPath } from '../../ui/routes/jobs.js';
import { JobsPage } from '../views/jobs-page.js';
import type { JobsView } from '../views/list-view.js';
import { filterOf, JobsAddress, type ListAsked, tabOf } from './jobs-address.js';
import { csvOfJobs } from './jobs-csv.js';
import { readJobsList } from './present-list.js';
import type { ListPagesParts } from './record-routes.js';
import { createSavedFilterRoutes } from './saved-filter-routes.js';

/** `/jobs` and what is saved of it. */
export function createListRoutes(parts: ListPagesParts): Router {
  const router = Router();
  const signedIn = parts.requireStaff();

  router.get(jobsPath(), signedIn, async (request, response) => {
    const { after, ...asked } = JobsAddress.parse(request.query);
    const { removed } = request.query;
    await answerList(parts, response, asked, {
      after,
      ...(typeof removed === 'string' ? { removed } : {}),
    });
  });

  router.get(jobsCsvPath(), signedIn, (request, response) =>
    answerFile(parts, response, JobsAddress.parse(request.query)),
  );

  router.use(
    createSavedFilterRoutes({
      ...parts,
      answerRefused: (response, asked, refused) =>
        answerList(parts, response.status(422), asked, { refused }),
    }),
  );
  return router;
}

async function answerList(
  parts: ListPagesParts,
  response: Response,
  asked: ListAsked,
  said: { after?: string; removed?: string; refused?: NonNullable<JobsView['refused']> },
): Promise<void> {
  const staff = staffOf(response);
  const { shell, locale } = await parts.frame(staff);
  const { now, timeZone } = locale;
  const view = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readJobsList(tx, parts.sources, staff, { asked, after: said.after ?? '', now, timeZone }),
  );
  const toast = said.removed
    ? { toast: { message: 'Removed.', undoPath: restoreSavedFilterPath(said.removed) } }
    : {};
  const shown = said.refused ? { ...view, refused: said.refused } : view;
  response.type('html').send(renderPage(<JobsPage shell={{ ...shell, ...toast }} view={shown} />, locale));
}

/** The whole list as a file, for those who see all of it; what holds a live secret is withheld, line by line. */
async function answerFile(parts: ListPagesParts, response: Response, asked: ListAsked): Promise<void> {
  const staff = staffOf(response);
  demand(staff, 'see-record', { assigned: false });
  const { locale } = await parts.frame(staff);
  const filter = filterOf(asked, tabOf(asked), { memberId: staff.memberId, ...locale });
  const { csv, row } = csvOfJobs();
  const lines = async function* () {
    const pages = exportJobs(parts.db, staff, { ...filter, sort: asked.sort }, async (tx, jobs) => {
      const withheld = await parts.withholdJobs(tx, jobs);
      return jobs.map((job) => row({ job, withheld: withheld.has(job.number) }));
    });
    for await (const page of pages) yield* page;
  };
  response
    .type('text/csv; charset=utf-8')
    .set('Cache-Control', 'private, no-store')
    .attachment(`jobs-${locale.now.toISOString().slice(0, 10)}.csv`);
  await pipeline(Readable.from(lines()), csv, response);
}
