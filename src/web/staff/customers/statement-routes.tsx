import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { usesModule } from '../../../accounts/modules.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import { demand, type Staff } from '../../../accounts/staff.js';
import { readCustomer } from '../../../customers/read-customer.js';
import { buildStatement, type StatementPeriod } from '../../../documents/build/build-statement.js';
import type { Documents } from '../../../documents/create-documents.js';
import { renderDocumentHtml } from '../../../documents/html/render-html.js';
import { demandPeriod, type Statements } from '../../../documents/make-statement.js';
import { listDocuments, readDocument } from '../../../documents/read-document.js';
import { readHanded } from '../../../documents/read-handed.js';
import { readStatement } from '../../../invoices/read-statement.js';
import type { Tx } from '../../../platform/database/database.js';
import { DocketError, notFound } from '../../../platform/errors/docket-error.js';
import { isId, newId } from '../../../platform/ids.js';
import { addDays, localTimeOf } from '../../../platform/zoned-date.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { contentDisposition } from '../../media/content-disposition.js';
import { renderPage } from '../../ui/render.js';
import { statementPath, statementPdfPath } from '../../ui/routes/customers.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import { presentSent } from '../papers/present-sent.js';
import type { PreviewPaper } from '../papers/send-paper-parts.js';
import { StatementPage, type StatementView } from '../views/statement-page.js';
import type { CustomerPagesParts } from './customer-routes.js';

export type StatementPagesParts = Pick<CustomerPagesParts, 'db' | 'requireStaff' | 'frame'> & {
  statements: Statements;
  documents: Pick<Documents, 'readFile'>;
  previewPaper: PreviewPaper;
  now: () => Date;
};

const Address = z.object({
  from: z.string().max(20).catch(''),
  until: z.string().max(20).catch(''),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .catch(undefined),
});
const MakeForm = Address.extend({
  do: z.enum(['make', 'send'], { error: 'Say what to do with it.' }),
  by: z.enum(['text', 'email', 'both']).optional().catch(undefined),
  formId: z.uuid('Load the page again and send it once more.'),
});
/** What is looked at first: so many days up to today. */
const FIRST_DAYS = 90;

/** `/customers/:id/statement`: made from what was billed and paid, shown, kept and sent. */
export function createStatementRoutes(parts: StatementPagesParts): Router {
  const { requireStaff, statements, documents, db } = parts;
  const router = Router();
  const office = requireStaff('issue-invoice');

  router.get('/customers/:id/statement', office, async (request, response) => {
    await show(parts, request, response, Address.parse(request.query));
  });

  router.post('/customers/:id/statement', office, formBody, async (request, response) => {
    const staff = staffOf(response);
    const id = customerId(request);
    const { do: wanted, by, formId, ...period } = parseForm(MakeForm, request.body);
    const sending = wanted === 'send' ? { by: by === 'both' ? undefined : by } : undefined;
    try {
      await demandModule(parts, staff);
      await statements.make(staff, id, period, { sending, formId });
      response.redirect(303, statementPath(id, given(period)));
    } catch (error) {
      await show(parts, request, response, period, formErrors(error));
    }
  });

  router.get('/customers/:id/statements/:document.pdf', office, async (request, response) => {
    const staff = staffOf(response);
    const documentId = String(request.params.document);
    const { record } = await db.withOrganization(staff.organizationId, (tx) => readDocument(tx, documentId));
    if (record.kind !== 'customer' || record.id !== customerId(request)) {
      throw notFound('document');
    }
    const { name, contentType, bytes } = await documents.readFile(staff.organizationId, documentId);
    response
      .set({
        'Cache-Control': 'private, no-store',
        'Content-Disposition': contentDisposition('inline', name),
      })
      .type(contentType)
      .send(bytes);
  });
  return router;
}

function customerId({ params }: Request): string {
  if (!isId(params.id)) {
    throw notFound('customer');
  }
  return params.id;
}

const given = ({ from, until, currency }: StatementPeriod) => ({
  ...{ from, until },
  ...(currency ? { currency } : {}),
});

async function demandModule({ db }: StatementPagesParts, { organizationId }: Staff): Promise<void> {
  const { settings } = await db.withOrganization(organizationId, readOrganizationIn);
  if (!usesModule(settings, 'invoices')) {
    throw notFound('customer');
  }
}

type Refused = Readonly<Record<string, string>> & { '': string };

async function show(
  parts: StatementPagesParts,
  request: Request,
  response: Response,
  asked: StatementPeriod,
  refused?: Refused,
): Promise<void> {
  const staff = staffOf(response);
  await demandModule(parts, staff);
  const id = customerId(request);
  const view = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readPage(tx, parts, staff, { id, asked }),
  );
  const paper = { paper: 'statement', reference: '', customerId: id, jobId: null } as const;
  const page: StatementView = { ...view, ways: await parts.previewPaper(staff, paper) };
  const { '': sentence, ...errors } = refused ?? { '': '' };
  if (refused) {
    page.errors = { ...page.errors, ...errors };
    page.refused = sentence;
  }
  const { shell, locale } = await parts.frame(staff);
  response
    .status(refused || Object.keys(page.errors).length > 0 ? 422 : 200)
    .type('html')
    .send(renderPage(<StatementPage shell={shell} view={page} />, locale));
}

async function readPage(
  tx: Tx,
  { now }: StatementPagesParts,
  staff: Staff,
  { id, asked }: { id: string; asked: StatementPeriod },
): Promise<StatementView> {
  demand(staff, 'issue-invoice');
  const customer = await readCustomer(tx, id, staff);
  const { timeZone, settings } = await readOrganizationIn(tx);
  const { currencies, currency } = await readStatement(tx, staff, id, { limit: 1, currency: asked.currency });
  const today = localTimeOf(now(), timeZone).date;
  const period = {
    from: asked.from || addDays(today, -FIRST_DAYS),
    until: asked.until || today,
    currency,
  };
  const documents = (await listDocuments(tx, { kind: 'customer', id })).filter(
    ({ kind }) => kind === 'statement',
  );
  const made = documents.map((one) => ({
    ...{ title: one.title, at: one.createdAt.toISOString(), bytes: one.bytes },
    path: statementPdfPath(id, one.id),
  }));
  const ids = documents.map((one) => one.id);
  const sent = ids.length > 0 ? await readHanded(tx, { kind: 'customer', id }, ids) : [];
  const address = customer.identities[0]?.address ?? null;
  return {
    customer: { id, name: nameOfCustomer({ id, name: customer.name, address }) },
    ...period,
    currencies: currencies.map((value) => ({ value, label: value })),
    language: settings.language,
    ...{ formId: newId(), ways: [], made, sent: sent.map(presentSent), errors: {} },
    ...(await readPaper(tx, staff, id, period, now())),
  };
}

/** The paper as it would be made now; what is wrong with the time is said beside its field. */
async function readPaper(
  tx: Tx,
  { organizationId }: Staff,
  customer: string,
  period: StatementPeriod,
  at: Date,
): Promise<Pick<StatementView, 'html' | 'language'> | Pick<StatementView, 'errors'>> {
  try {
    demandPeriod(period);
    const { view } = await buildStatement(organizationId, { customerId: customer, ...period }, at)(tx);
    const none = () => '';
    const pictures = { thumbnail: none, full: none, logo: null, signature: null };
    const html = renderDocumentHtml(view, pictures, { title: 'h2' });
    return { html, language: view.language };
  } catch (error) {
    if (error instanceof DocketError && error.code === 'invalid-input') {
      return { errors: error.fields };
    }
    throw error;
  }
}
