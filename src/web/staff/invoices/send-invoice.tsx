import type { Response } from 'express';
import type { HandOuts } from '../../../documents/hand-out.js';
import type { Invoices } from '../../../invoices/create-invoices.js';
import type { DocumentOf } from '../../../invoices/invoice-ports.js';
import type { InvoiceKey } from '../../../invoices/lock-invoice.js';
import type { PayLinks } from '../../../invoices/pay-links.js';
import type { Database } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage } from '../../http/staff-shell.js';
import { renderPage } from '../../ui/render.js';
import type { PreviewPaper } from '../papers/send-paper-parts.js';
import { putBackToast } from '../reveal/present-taken.js';
import { InvoicePage } from '../views/invoice-page.js';
import { type Refused, readInvoicePage } from './present-invoice.js';
import { readHeld } from './say-held.js';

export type InvoicePagesParts = {
  db: Database;
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
  invoices: Invoices;
  payLinks: PayLinks;
  handOuts: HandOuts;
  previewPaper: PreviewPaper;
  /** Makes the paper of what was issued or paid, where there is none yet. Throws `conflict` where it may not leave. */
  makePaper: (organizationId: string, of: DocumentOf) => Promise<void>;
  /** A kept document, byte for byte. Throws `not-found`. */
  readPaper: (organizationId: string, documentId: string) => Promise<{ contentType: string; bytes: Buffer }>;
  now: () => Date;
};

/** A number for an issued invoice, an id for a draft or a credit note. Throws `not-found` for anything else. */
export function invoiceKey(given: unknown): InvoiceKey {
  const key = String(given);
  if (/^[1-9]\d{0,8}$/.test(key)) return { number: Number(key) };
  if (isId(key)) return { id: key };
  throw notFound('invoice');
}

/** Answers with the page of an invoice, with what was refused on it. */
export async function sendInvoice(
  parts: InvoicePagesParts,
  response: Response,
  status: number,
  key: InvoiceKey,
  more: { refused?: Refused; room?: number } = {},
): Promise<void> {
  const staff = staffOf(response);
  const { organizationId } = staff;
  const payable = await parts.payLinks.served(organizationId);
  const view = await parts.db.withOrganization(organizationId, (tx) =>
    readInvoicePage(tx, staff, key, {
      now: parts.now(),
      payable,
      held: readHeld(response.req.query),
      ...more,
    }),
  );
  const { shell, locale } = await parts.frame(staff);
  response
    .status(status)
    .type('html')
    .send(
      renderPage(
        <InvoicePage shell={{ ...shell, ...putBackToast(response.req.query) }} view={view} />,
        locale,
      ),
    );
}
