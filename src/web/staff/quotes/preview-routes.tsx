import { Router } from 'express';
import { can } from '../../../accounts/policy.js';
import type { HtmlPictures } from '../../../documents/html/render-html.js';
import type { DocumentPreview } from '../../../documents/preview-document.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { readQuote } from '../../../quotes/read-quote.js';
import { readNewestVersion } from '../../../quotes/read-version.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderPage } from '../../ui/render.js';
import { photoPath } from '../../ui/routes/photos.js';
import { pageKey } from '../jobs/answer-record.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { RecordPagesParts } from '../jobs/record-routes.js';
import { QuotePreviewPage } from '../views/quote-preview-page.js';

/** Port: the document of a version of a quote as it would be sent now, with the pictures at these addresses. */
export type PreviewQuote = (
  organizationId: string,
  versionId: string,
  pictures: HtmlPictures,
) => Promise<DocumentPreview>;

export type PreviewRouteParts = Pick<RecordPagesParts, 'db' | 'frame' | 'requireStaff'> & {
  previewQuote: PreviewQuote;
};

/** Photos as staff see them; the name stands in the logo's place, as on the customer's page. */
const PICTURES: HtmlPictures = {
  thumbnail: (id) => photoPath(id, 'thumbnail'),
  full: (id) => photoPath(id, 'preview'),
  logo: null,
  signature: null,
};

/** `/quotes/:number/preview`: what the customer would get, before anything is sent. */
export function createPreviewRoutes({ db, frame, requireStaff, previewQuote }: PreviewRouteParts): Router {
  const router = Router();
  router.get('/quotes/:number/preview', requireStaff(), async (request, response) => {
    const staff = staffOf(response);
    const { number } = pageKey('quote', request.params.number);
    const { quote, version } = await db.withOrganization(staff.organizationId, async (tx) => {
      const found = await readQuote(tx, { number }, staff);
      return { quote: found, version: await readNewestVersion(tx, found.id) };
    });
    if (!version || version.lines.length === 0) {
      throw new DocketError('conflict', 'Nothing is offered yet. Write its lines first.');
    }
    const { html, stopped, title, view } = await previewQuote(staff.organizationId, version.id, PICTURES);
    const shown = 'photos' in view ? view.photos.length : 0;
    const { shell, locale } = await frame(staff);
    const page = {
      number,
      title,
      customer: nameOfCustomer(quote.customer),
      html,
      stopped,
      sent: version.sentAt !== null,
      hiddenPhotos: version.photos.length - shown,
      can: {
        draft: !version.sentAt && can(staff.role, 'draft-quote', { assigned: quote.assigned }),
        send: !version.sentAt && can(staff.role, 'send-quote'),
      },
    };
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(renderPage(<QuotePreviewPage shell={shell} view={page} />, locale));
  });
  return router;
}
