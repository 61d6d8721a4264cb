import { Router } from 'express';
import { staffOf } from '../../http/staff-gate.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { pageKey, wantsPart } from '../jobs/answer-record.js';
import { createRecordRoutes } from '../jobs/record-routes.js';
import { createDeclineRoutes } from './decline-routes.js';
import { createDraftRoutes, type DraftRouteParts } from './draft-routes.js';
import { createPreviewRoutes, type PreviewRouteParts } from './preview-routes.js';
import { createQuotesRoutes } from './quotes-routes.js';
import { createSendRoutes, type SendRouteParts } from './send-routes.js';

/** `/quotes/:number` and every form on the page of a quote. */
export function createQuoteRoutes(parts: DraftRouteParts & SendRouteParts & PreviewRouteParts): Router {
  const { quotes, requireStaff } = parts;
  const router = Router();
  const signedIn = requireStaff();

  router.use(
    createQuotesRoutes(parts),
    createDraftRoutes(parts),
    createSendRoutes(parts),
    createPreviewRoutes(parts),
    createDeclineRoutes(parts),
  );

  router.post('/quotes/:number/job', signedIn, async (request, response) => {
    const key = pageKey('quote', request.params.number);
    const job = await quotes.accept(staffOf(response), key.number);
    if (wantsPart(request)) {
      response.set('HX-Redirect', jobPath(job.number)).status(204).end();
      return;
    }
    response.redirect(303, jobPath(job.number));
  });

  router.use(createRecordRoutes(parts, 'quote'));
  return router;
}
