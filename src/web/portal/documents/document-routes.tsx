import { type Response, Router } from 'express';
import type { Documents } from '../../../documents/create-documents.js';
import { renderDocumentHtml } from '../../../documents/html/render-html.js';
import type { Clock } from '../../../platform/clock.js';
import type { Storage } from '../../../platform/storage/storage.js';
import { contentDisposition } from '../../media/content-disposition.js';
import { sendPhotoFile } from '../../media/send-photo-file.js';
import { renderPage } from '../../ui/render.js';
import { documentLinkPath, documentPdfPath, documentPhotoPath } from '../../ui/routes.js';
import { DocumentPage } from '../views/document-page.js';

export type DocumentRouteParts = { documents: Documents; storage: Storage; clock: Clock };

/** `/d/:token`: a document for its customer, its PDF and its photos. The address is the right to see them. */
export function createDocumentRoutes({ documents, storage, clock }: DocumentRouteParts): Router {
  const router = Router();

  router.get(documentLinkPath(':token'), async (request, response) => {
    const token = String(request.params.token);
    const { view, title, pages, bytes } = await documents.follow(token);
    const html = renderDocumentHtml(view, {
      thumbnail: (id) => documentPhotoPath(token, id, true),
      full: (id) => documentPhotoPath(token, id),
      logo: null,
      signature: null,
    });
    const { locale, timeZone, language, business } = view;
    const page = { title, language, business, html, pages, bytes, pdfPath: documentPdfPath(token) };
    asPrivate(response)
      .type('html')
      .send(renderPage(<DocumentPage view={page} />, { locale, timeZone, now: clock.now() }));
  });

  router.get(documentPdfPath(':token'), async (request, response) => {
    const { organizationId, id } = await documents.follow(String(request.params.token));
    const { name, contentType, bytes } = await documents.readFile(organizationId, id);
    asPrivate(response)
      .set({ 'Content-Disposition': contentDisposition('inline', name), 'Content-Type': contentType })
      .send(bytes);
  });

  for (const which of ['preview', 'thumbnail'] as const) {
    router.get(documentPhotoPath(':token', ':photo', which === 'thumbnail'), async (request, response) => {
      const { token, photo } = request.params;
      const file = await documents.openPhoto(String(token), String(photo), which);
      asPrivate(response);
      await sendPhotoFile(request, response, storage, file, { cache: 'revalidate', download: false });
    });
  }
  return router;
}

/** Nobody keeps a copy on the way, no search engine lists it, and no other site is told the address. */
function asPrivate(response: Response): Response {
  return response.set({
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    'Referrer-Policy': 'no-referrer',
  });
}
