import { listCustomers as listCustomersSeen } from '../../../customers/list-customers.js';
import { readCustomer } from '../../../customers/read-customer.js';
import { defineEndpoint, IdParameters, NoParameters } from '../endpoint.js';
import { listOf, PageById } from '../paging.js';
import {
  CustomerSummaryView,
  CustomerView,
  presentCustomer,
  presentCustomerSummary,
} from '../views/customer-view.js';

const tag = 'customer';

const listCustomers = defineEndpoint({
  path: '/customers',
  operationId: 'listCustomers',
  tag,
  summary: 'Customers, newest first',
  params: NoParameters,
  query: PageById,
  answer: listOf(CustomerSummaryView),
  async read(tx, viewer, { query }) {
    const { customers, nextCursor } = await listCustomersSeen(tx, viewer, query);
    return { data: customers.map(presentCustomerSummary), nextCursor };
  },
});

const getCustomer = defineEndpoint({
  path: '/customers/{id}',
  operationId: 'getCustomer',
  tag,
  summary: 'A customer',
  params: IdParameters,
  query: NoParameters,
  answer: CustomerView,
  async read(tx, viewer, { params: { id } }) {
    return presentCustomer(await readCustomer(tx, id, viewer));
  },
});

export const customerEndpoints = [listCustomers, getCustomer];
