import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { demand, type Staff } from '../../../accounts/staff.js';
import { readHanded } from '../../../documents/read-handed.js';
import type { DocumentOf } from '../../../invoices/invoice-ports.js';
import { feedOf } from '../../../invoices/lock-invoice.js';
import { type InvoiceRecord, readInvoice } from '../../../invoices/read-invoice.js';
import { DocketError, notFound } from '../../../platform/errors/docket-error.js';
import { newId } from '../../../platform/ids.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderPage } from '../../ui/render.js';
import {
  invoicePath,
  invoicePdfPath,
  receiptPdfPath,
  sendInvoicePath,
  sendReceiptPath,
} from '../../ui/routes/invoices.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import { presentSent } from '../papers/present-sent.js';
import { SendPaperPage } from '../views/send-paper-page.js';
import { referenceOf } from './say-money.js';
import { type InvoicePagesParts, invoiceKey, sendInvoice } from './send-invoice.js';

const SendForm = z.object({
  by: z.enum(['text', 'email', 'both'], { error: 'Say how it gets to the customer.' }),
  formId: z.uuid('Load the page again and send it once more.'),
});
const MakeForm = z.object({ payment: z.string().max(40).default('') });

/** Sending an issued invoice, a credit note or a receipt; making a paper that was stopped. */
export function createSendRoutes(parts: InvoicePagesParts): Router {
  const { requireStaff, handOuts } = parts;
  const router = Router();
  const signedIn = requireStaff();
  for (const path of ['/invoices/:key/send', '/invoices/:key/payments/:payment/send']) {
    router.get(path, signedIn, (request, response) => answerSendPage(parts, request, response));

    router.post(path, signedIn, formBody, async (request, response) => {
      const staff = staffOf(response);
      const { documentId, key } = await readPaperOf(parts, staff, request);
      try {
        const { by, formId } = parseForm(SendForm, request.body);
        await handOuts.send(staff, documentId, { by: by === 'both' ? undefined : by, formId });
        response.redirect(303, invoicePath(key));
      } catch (error) {
        const told = error instanceof DocketError && ['conflict', 'invalid-input'].includes(error.code);
        if (!told) throw error;
        await answerSendPage(parts, request, response, { error: error.message });
      }
    });
  }

  router.post('/invoices/:key/paper', signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    demand(staff, 'issue-invoice');
    const { payment } = parseForm(MakeForm, request.body);
    const invoice = await read(parts, staff, request);
    const of: DocumentOf =
      payment === '' ? { invoiceId: invoice.id } : { paymentId: paymentOf(invoice, payment).id };
    try {
      await parts.makePaper(staff.organizationId, of);
      response.redirect(303, invoicePath(keyOf(invoice)));
    } catch (error) {
      if (!(error instanceof DocketError) || error.code !== 'conflict') throw error;
      const refused = { form: 'page' as const, message: error.message, errors: {} };
      await sendInvoice(parts, response, 422, invoiceKey(request.params.key), { refused });
    }
  });
  return router;
}

function read({ db, now }: InvoicePagesParts, staff: Staff, { params }: Request): Promise<InvoiceRecord> {
  return db.withOrganization(staff.organizationId, (tx) =>
    readInvoice(tx, invoiceKey(params.key), staff, now()),
  );
}

const keyOf = ({ id, kind, number }: InvoiceRecord) => (kind === 'invoice' ? (number ?? id) : id);

function paymentOf({ payments }: InvoiceRecord, id: unknown) {
  const found = payments.find((payment) => payment.id === id);
  if (!found) throw notFound('payment');
  return found;
}

type PaperOf = {
  invoice: InvoiceRecord;
  key: string | number;
  documentId: string;
  paths: { pdf: string; action: string };
};

/** The paper that an address is about. Throws `not-found` where it is not made. */
async function readPaperOf(parts: InvoicePagesParts, staff: Staff, request: Request): Promise<PaperOf> {
  demand(staff, 'issue-invoice');
  const invoice = await read(parts, staff, request);
  const key = keyOf(invoice);
  const wanted = request.params.payment;
  const payment = wanted === undefined ? null : paymentOf(invoice, wanted);
  const documentId = payment ? payment.documentId : invoice.document?.id;
  if (!documentId) throw notFound('document');
  const paths = payment
    ? { pdf: receiptPdfPath(key, payment.id), action: sendReceiptPath(key, payment.id) }
    : { pdf: invoicePdfPath(key), action: sendInvoicePath(key) };
  return { invoice, key, documentId, paths };
}

async function answerSendPage(
  parts: InvoicePagesParts,
  request: Request,
  response: Response,
  refused?: { error: string },
): Promise<void> {
  const staff = staffOf(response);
  const { invoice, key, documentId, paths } = await readPaperOf(parts, staff, request);
  const paper = await parts.handOuts.read(staff, documentId);
  const ways = await parts.previewPaper(staff, paper);
  const feed = feedOf({ jobId: invoice.job?.id ?? null, customerId: invoice.customer.id });
  const sent = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readHanded(tx, feed, [documentId]),
  );
  const view = {
    title: paper.title,
    customer: nameOfCustomer(invoice.customer),
    back: { path: invoicePath(key), label: referenceOf(invoice) },
    pdfPath: paths.pdf,
    action: paths.action,
    formId: newId(),
    ways,
    sent: sent.map(presentSent),
    ...(refused ? { error: refused.error } : {}),
  };
  const { shell, locale } = await parts.frame(staff);
  response
    .status(refused ? 422 : 200)
    .type('html')
    .send(renderPage(<SendPaperPage shell={shell} view={view} />, locale));
}
