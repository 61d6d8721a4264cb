import { type Response, Router } from 'express';
import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { readInvoice } from '../../../invoices/read-invoice.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { staffOf } from '../../http/staff-gate.js';
import { type InvoicePagesParts, invoiceKey } from './send-invoice.js';

/** The papers of an invoice as its customer has them, byte for byte. */
export function createPaperRoutes(parts: InvoicePagesParts): Router {
  const { requireStaff } = parts;
  const router = Router();
  const signedIn = requireStaff();

  router.get('/invoices/:key/document.pdf', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const { document } = await read(parts, staff, request.params.key);
    await sendPaper(parts, response, staff, document?.id);
  });

  router.get('/invoices/:key/payments/:payment/receipt.pdf', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const { payments } = await read(parts, staff, request.params.key);
    const payment = payments.find(({ id }) => id === request.params.payment);
    await sendPaper(parts, response, staff, payment?.documentId);
  });
  return router;
}

function read({ db, now }: InvoicePagesParts, staff: Staff, key: unknown) {
  return db.withOrganization(staff.organizationId, (tx) => readInvoice(tx, invoiceKey(key), staff, now()));
}

async function sendPaper(
  { readPaper }: InvoicePagesParts,
  response: Response,
  staff: Staff,
  documentId: string | null | undefined,
): Promise<void> {
  if (!documentId || !can(staff.role, 'issue-invoice')) {
    throw notFound('document');
  }
  const { bytes, contentType } = await readPaper(staff.organizationId, documentId);
  response.set({ 'Content-Disposition': 'inline', 'Cache-Control': 'private, no-store' });
  response.type(contentType).send(bytes);
}
