import { type Request, type Response, Router } from 'express';
import type { Documents } from '../../../documents/create-documents.js';
import { renderDocumentHtml } from '../../../documents/html/render-html.js';
import { showsInk } from '../../../documents/open-picture.js';
import type { Clock } from '../../../platform/clock.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import type { Logger } from '../../../platform/logging/logger.js';
import type { Storage } from '../../../platform/storage/storage.js';
import { contentDisposition } from '../../media/content-disposition.js';
import { sendPhotoFile } from '../../media/send-photo-file.js';
import { renderPage } from '../../ui/render.js';
import {
  documentLinkPath,
  documentPayPath,
  documentPdfPath,
  documentPhotoPath,
  documentPicturePath,
} from '../../ui/routes/document-link.js';
import { createDoorkeeper, type Doorkeeper, tokenOf } from '../doorkeeper.js';
import { answerPortalErrors } from '../portal-errors.js';
import { DocumentPage } from '../views/document-page.js';
import type { InvoicePaying } from './invoice-paying.js';
import { createPaidRoute, rememberPaying } from './paid-route.js';
import { type Paid, presentPayment } from './present-payment.js';

export type DocumentRouteParts = {
  documents: Documents;
  paying: InvoicePaying;
  storage: Storage;
  clock: Clock;
  logger: Pick<Logger, 'error' | 'warn'>;
  publicUrl: string;
};

type Followed = Awaited<ReturnType<Documents['follow']>>;

/** `/d/:token`: a document for its customer, its PDF and its photos. The address is the right to see them. */
export function createDocumentRoutes(parts: DocumentRouteParts): Router {
  const router = Router();
  const keeper = createDoorkeeper('document', (token) => find(parts.documents, token));
  router.use(createPaidRoute(parts.clock));

  router.get(documentLinkPath(':token'), async (request, response) => {
    const document = await keeper.admit(request, response, 'read');
    const typed = String(request.query.paid ?? '');
    const wasOpen = /^\d{1,15}$/.test(typed) ? Number(typed) : undefined;
    await showPage(parts, request, response, document, { wasOpen });
  });

  router.post(documentPayPath(':token'), async (request, response) => {
    const document = await keeper.admit(request, response, 'write');
    await answerPaying(parts, request, response, document);
  });

  router.use(createFileRoutes(parts, keeper));
  router.use('/d', answerPortalErrors(parts.logger, parts.clock, '/d'));
  return router;
}

function find(documents: Documents, token: string): Promise<Followed | null> {
  return documents.follow(token).catch((error: unknown) => {
    if (error instanceof DocketError && error.code === 'not-found') {
      return null;
    }
    throw error;
  });
}

/** How the invoice behind an address stands; null for every other document. */
async function readPayable({ paying }: DocumentRouteParts, { organizationId, record, view }: Followed) {
  return view.kind === 'invoice' ? await paying.read(organizationId, record.id) : null;
}

async function showPage(
  parts: DocumentRouteParts,
  request: Request,
  response: Response,
  document: Followed,
  paid: Paid,
): Promise<void> {
  const token = tokenOf(request);
  const { view, title, pages, bytes, logoSha256 } = document;
  const html = renderDocumentHtml(view, {
    thumbnail: (id) => documentPhotoPath(token, id, true),
    full: (id) => documentPhotoPath(token, id),
    logo: logoSha256 === '' ? null : documentPicturePath(token, 'logo'),
    signature: showsInk(view) ? documentPicturePath(token, 'signature') : null,
  });
  const invoice = await readPayable(parts, document);
  const { locale, timeZone, language, business } = view;
  const page = {
    ...{ title, language, business, html, pages, bytes, pdfPath: documentPdfPath(token) },
    ...(invoice ? { payment: presentPayment(token, invoice, view, paid) } : {}),
  };
  if (invoice?.online) {
    allowProvider(response);
  }
  response
    .status(paid.failed ? 503 : 200)
    .type('html')
    .send(renderPage(<DocumentPage view={page} />, { locale, timeZone, now: parts.clock.now() }));
}

/** Browsers ask whether a form may lead where its answer sends them: to the payment provider, whose pages vary. */
function allowProvider(response: Response): void {
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  response.set('Content-Security-Policy', policy.replace("form-action 'self'", "form-action 'self' https:"));
}

/** Off to the provider's page. Where nothing is open any more the page says so; where the provider is away, that too. */
async function answerPaying(
  parts: DocumentRouteParts,
  request: Request,
  response: Response,
  document: Followed,
): Promise<void> {
  const token = tokenOf(request);
  const invoice = await readPayable(parts, document);
  if (!invoice?.online || invoice.open === 0) {
    response.redirect(303, documentLinkPath(token));
    return;
  }
  try {
    const { id } = document.record;
    const { url } = await parts.paying.openPage(document.organizationId, {
      id,
      customerId: invoice.customerId,
    });
    rememberPaying(response, { token, open: invoice.open, secure: parts.publicUrl.startsWith('https:') });
    response.redirect(303, url);
  } catch (err) {
    if (!(err instanceof DocketError)) {
      throw err;
    }
    if (err.code === 'conflict') {
      response.redirect(303, documentLinkPath(token));
      return;
    }
    parts.logger.warn({ err, invoiceId: document.record.id }, 'a customer could not be sent to pay');
    await showPage(parts, request, response, document, { failed: true });
  }
}

function createFileRoutes({ documents, storage }: DocumentRouteParts, keeper: Doorkeeper<Followed>): Router {
  const router = Router();
  router.get(documentPdfPath(':token'), async (request, response) => {
    const document = await keeper.admit(request, response, 'file');
    const { name, contentType, bytes } = await documents.openFile(document);
    response
      .set({ 'Content-Disposition': contentDisposition('inline', name), 'Content-Type': contentType })
      .send(bytes);
  });

  for (const which of ['logo', 'signature'] as const) {
    router.get(documentPicturePath(':token', which), async (request, response) => {
      const document = await keeper.admit(request, response, 'file');
      const png = await documents.openPicture(document, which);
      response
        .set({
          'Content-Security-Policy': "default-src 'none'; sandbox",
          'X-Content-Type-Options': 'nosniff',
        })
        .type('png')
        .send(png);
    });
  }

  for (const which of ['preview', 'thumbnail'] as const) {
    router.get(documentPhotoPath(':token', ':photo', which === 'thumbnail'), async (request, response) => {
      await keeper.admit(request, response, 'file');
      const { token, photo } = request.params;
      const file = await documents.openPhoto(String(token), String(photo), which);
      await sendPhotoFile(request, response, storage, file, { cache: 'revalidate', download: false });
    });
  }
  return router;
}
