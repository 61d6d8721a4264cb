import { z } from 'zod';
import { INVOICE_SHOWS, listInvoices as listInvoicesSeen } from '../../../invoices/list-invoices.js';
import { readInvoice } from '../../../invoices/read-invoice.js';
import { defineEndpoint, IdParameters, NoParameters } from '../endpoint.js';
import { listOf, PageById } from '../paging.js';
import {
  InvoiceSummaryView,
  InvoiceView,
  presentInvoice,
  presentInvoiceSummary,
} from '../views/invoice-view.js';
import { Id } from '../views/parts.js';

const tag = 'invoice';

const listInvoices = defineEndpoint({
  path: '/invoices',
  operationId: 'listInvoices',
  tag,
  summary: 'Invoices, drafts and credit notes, newest first',
  params: NoParameters,
  query: PageById.extend({
    show: z.enum(INVOICE_SHOWS).default('all').meta({
      description: 'Open: issued and not settled. Paid: settled, also by credit notes.',
    }),
    customer: Id.optional().meta({ description: 'Those of one customer.' }),
    job: Id.optional().meta({ description: 'Those of one job, by its id.' }),
  }),
  answer: listOf(InvoiceSummaryView),
  async read(tx, viewer, { query: { customer, job, ...query } }) {
    const filter = { ...query, customerId: customer, jobId: job };
    const { invoices, nextCursor } = await listInvoicesSeen(tx, viewer, filter, new Date());
    return { data: invoices.map(presentInvoiceSummary), nextCursor };
  },
});

const getInvoice = defineEndpoint({
  path: '/invoices/{id}',
  operationId: 'getInvoice',
  tag,
  summary: 'An invoice, a draft or a credit note',
  params: IdParameters,
  query: NoParameters,
  answer: InvoiceView,
  read: async (tx, viewer, { params: { id } }) =>
    presentInvoice(await readInvoice(tx, { id }, viewer, new Date())),
});

export const invoiceEndpoints = [listInvoices, getInvoice];
