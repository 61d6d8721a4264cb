import { Router } from 'express';
import { z } from 'zod';
import type { Customers } from '../../../customers/create-customers.js';
import { readJoinedInto } from '../../../customers/join-customers.js';
import type { Database } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage } from '../../http/staff-shell.js';
import { renderPage } from '../../ui/render.js';
import { customerPath } from '../../ui/routes/customers.js';
import { ListAddress } from '../jobs/list-address.js';
import { CustomerPage, CustomersPage } from '../views/customer-pages.js';
import { JoinPage } from '../views/join-page.js';
import {
  type CustomerSources,
  readCustomerPage,
  readCustomersList,
  readJoinPage,
} from './present-customer.js';

export type CustomerPagesParts = {
  db: Database;
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
  customers: Customers;
  sources: CustomerSources;
};

const NameForm = z.object({ name: z.string().trim().max(120, 'A name has at most 120 characters.') });

const EmailForm = z.object({ email: z.string().trim().max(1_000).default('') });

const JoinForm = z.object({ other: z.uuid('Choose one of the customers.') });

/** `/customers`, `/customers/:id`, the customer's name and e-mail address, and who is the same person. */
export function createCustomerRoutes(parts: CustomerPagesParts): Router {
  const { db, requireStaff, frame, customers, sources } = parts;
  const router = Router();
  const signedIn = requireStaff();

  router.get('/customers', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const { q, after } = ListAddress.parse(request.query);
    const view = await db.withOrganization(staff.organizationId, (tx) =>
      readCustomersList(tx, staff, { search: q, after }),
    );
    const { shell, locale } = await frame(staff);
    response.type('html').send(renderPage(<CustomersPage shell={shell} view={view} />, locale));
  });

  router.get('/customers/:id', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const id = customerId(request.params.id);
    const joined = await db.withOrganization(staff.organizationId, (tx) => readJoinedInto(tx, id));
    if (joined) {
      response.redirect(303, customerPath(joined));
      return;
    }
    const view = await db.withOrganization(staff.organizationId, (tx) =>
      readCustomerPage(tx, sources, staff, id),
    );
    const { shell, locale } = await frame(staff);
    response.type('html').send(renderPage(<CustomerPage shell={shell} view={view} />, locale));
  });

  router.post('/customers/:id/name', signedIn, formBody, async (request, response) => {
    const id = customerId(request.params.id);
    const { name } = parseForm(NameForm, request.body);
    await customers.rename(staffOf(response), id, name);
    response.redirect(303, customerPath(id));
  });

  router.post('/customers/:id/email', signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    const id = customerId(request.params.id);
    const { email } = parseForm(EmailForm, request.body);
    try {
      await customers.setEmail(staff, id, email);
    } catch (refused) {
      const { email: about, '': sentence } = formErrors(refused);
      const view = await db.withOrganization(staff.organizationId, (tx) =>
        readCustomerPage(tx, sources, staff, id),
      );
      const { shell, locale } = await frame(staff);
      const again = { ...view, email: { value: email, error: about ?? sentence } };
      response
        .status(422)
        .type('html')
        .send(renderPage(<CustomerPage shell={shell} view={again} />, locale));
      return;
    }
    response.redirect(303, customerPath(id));
  });

  router.get('/customers/:id/join', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const id = customerId(request.params.id);
    const { q } = ListAddress.parse(request.query);
    const view = await db.withOrganization(staff.organizationId, (tx) => readJoinPage(tx, staff, id, q));
    const { shell, locale } = await frame(staff);
    response.type('html').send(renderPage(<JoinPage shell={shell} view={view} />, locale));
  });

  router.post('/customers/:id/join', signedIn, formBody, async (request, response) => {
    const id = customerId(request.params.id);
    const { other } = parseForm(JoinForm, request.body);
    await customers.join(staffOf(response), id, other);
    response.redirect(303, customerPath(id));
  });

  return router;
}

/** The id in an address. What cannot be one is missing, like an id that nobody has. */
function customerId(value: unknown): string {
  if (!isId(value)) {
    throw notFound('customer');
  }
  return value;
}
