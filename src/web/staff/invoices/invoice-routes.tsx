import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { INVOICE_SHOWS } from '../../../invoices/list-invoices.js';
import { readInvoice } from '../../../invoices/read-invoice.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderPage } from '../../ui/render.js';
import { heldInvoicePath, invoicePath, invoicesPath } from '../../ui/routes/invoices.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { ListAddress } from '../jobs/list-address.js';
import { InvoicesPage } from '../views/invoices-page.js';
import { createCheckoutRoutes } from './checkout-routes.js';
import { draftBody, type Pricing, readTypedDraft, type TypedDraft, toLines } from './draft-form.js';
import { createMoneyRoutes } from './money-routes.js';
import { createPaperRoutes } from './paper-routes.js';
import { createPlanRoutes } from './plan-routes.js';
import { readInvoicesPage } from './present-invoices.js';
import { type InvoicePagesParts, invoiceKey, sendInvoice } from './send-invoice.js';
import { createSendRoutes } from './send-routes.js';

const Address = ListAddress.extend({ show: z.enum(INVOICE_SHOWS).catch('open') });
const NewForm = z.object({ job: z.string().max(40).default(''), customer: z.string().max(40).default('') });
const MORE_LINES = 5;

/** `/invoices`, and everything about an invoice that is not money. */
export function createInvoiceRoutes(parts: InvoicePagesParts): Router {
  const { db, requireStaff, frame, invoices, now } = parts;
  const router = Router();
  const signedIn = requireStaff();

  router.get('/invoices', requireStaff('issue-invoice'), async (request, response) => {
    const staff = staffOf(response);
    const { q: search, after, show } = Address.parse(request.query);
    const view = await db.withOrganization(staff.organizationId, (tx) =>
      readInvoicesPage(tx, staff, { search, after, show }, now()),
    );
    const { shell, locale } = await frame(staff);
    response.type('html').send(renderPage(<InvoicesPage shell={shell} view={view} />, locale));
  });

  router.post('/invoices', signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    const { job, customer } = parseForm(NewForm, request.body);
    const typed = { title: 'Invoice', note: '', lines: [], photoIds: [] };
    const subject = job === '' ? { customerId: customer } : { jobId: job };
    const { id } = await invoices.draft(staff, subject, typed);
    response.redirect(303, invoicePath(id));
  });

  router.get('/invoices/:key', signedIn, (request, response) =>
    sendInvoice(parts, response, 200, invoiceKey(request.params.key)),
  );

  router.post('/invoices/:key', signedIn, draftBody, async (request, response) => {
    const draft = readTypedDraft(request.body);
    if (draft.press === 'more') {
      const refused = { form: 'draft' as const, message: '', errors: {}, draft };
      await sendInvoice(parts, response, 200, invoiceKey(request.params.key), { refused, room: MORE_LINES });
      return;
    }
    await answerDraft(parts, request, response, draft, async (staff, id) => {
      await save(parts, staff, id, draft);
      return invoicePath(id);
    });
  });

  router.post('/invoices/:key/issue', signedIn, draftBody, async (request, response) => {
    const draft = readTypedDraft(request.body);
    await answerDraft(parts, request, response, draft, async (staff, id) => {
      const { takenFrom } = await save(parts, staff, id, draft);
      if (takenFrom.length > 0) {
        // Nobody has seen the placeholder yet, and the customer's paper cannot be changed.
        return heldInvoicePath(id, takenFrom);
      }
      const { number } = await invoices.issue(staff, id, { revision: draft.revision + 1 });
      return invoicePath(number);
    });
  });

  router.post('/invoices/:key/discard', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const id = draftId(request.params.key);
    const { job } = await db.withOrganization(staff.organizationId, (tx) =>
      readInvoice(tx, { id }, staff, now()),
    );
    await invoices.discard(staff, id);
    response.redirect(303, job ? jobPath(job.number) : invoicesPath({ show: 'draft' }));
  });

  router.use(createMoneyRoutes(parts));
  router.use(createPlanRoutes(parts));
  router.use(createPaperRoutes(parts));
  router.use(createSendRoutes(parts));
  router.use(createCheckoutRoutes(parts));
  return router;
}

function draftId(given: unknown): string {
  const key = invoiceKey(given);
  if ('id' in key) return key.id;
  throw notFound('draft');
}

/** Does something with a draft as typed; what is refused comes back as it was typed. */
async function answerDraft(
  parts: InvoicePagesParts,
  request: Request,
  response: Response,
  draft: TypedDraft,
  step: (staff: Staff, id: string) => Promise<string>,
): Promise<void> {
  const id = draftId(request.params.key);
  try {
    response.redirect(303, await step(staffOf(response), id));
  } catch (error) {
    const { '': message, ...errors } = formErrors(error);
    const refused = { form: 'draft' as const, message, errors, draft };
    await sendInvoice(parts, response, 422, { id }, { refused });
  }
}

async function save({ db, invoices }: InvoicePagesParts, staff: Staff, id: string, draft: TypedDraft) {
  const pricing = await db.withOrganization(staff.organizationId, async (tx): Promise<Pricing> => {
    const { locale, currency, settings } = await readOrganizationIn(tx);
    const row = isId(id) ? await tx.invoice.findUnique({ where: { id }, select: { currency: true } }) : null;
    return { locale, currency: row?.currency ?? currency, billing: settings.billing };
  });
  const photos = await db.withOrganization(staff.organizationId, (tx) =>
    tx.invoicePhoto.findMany({ where: { invoiceId: id }, orderBy: { position: 'asc' } }),
  );
  return await invoices.change(staff, id, {
    title: draft.title,
    note: draft.note,
    revision: draft.revision,
    lines: toLines(draft.lines, pricing),
    photoIds: draft.photoIds ?? photos.map(({ photoId }) => photoId),
  });
}
