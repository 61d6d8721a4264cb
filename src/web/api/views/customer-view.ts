import { z } from 'zod';
import type { CustomerSummary } from '../../../customers/list-customers.js';
import type { CustomerProfile } from '../../../customers/read-customer.js';
import { Id, Time, timeOf } from './parts.js';

const counts = { openJobs: z.number().int(), openQuotes: z.number().int() };

export const CustomerSummaryView = z
  .object({
    id: Id,
    name: z.string().nullable(),
    address: z.string().nullable().meta({ description: 'The oldest they wrote from.' }),
    ...counts,
    lastAt: Time.meta({ description: 'When a message last went either way.' }),
  })
  .meta({ id: 'CustomerSummary', description: 'A customer in a list.' });

export const CustomerView = z
  .object({
    id: Id,
    name: z.string().nullable(),
    language: z.string().nullable(),
    createdAt: Time,
    identities: z
      .array(z.object({ channel: z.string(), address: z.string(), optedOut: z.boolean() }))
      .meta({ description: 'Where they write from, oldest first.' }),
    ...counts,
    openConversations: z.number().int(),
  })
  .meta({ id: 'Customer', description: 'A customer.' });

export function presentCustomerSummary(customer: CustomerSummary): z.input<typeof CustomerSummaryView> {
  const { id, name, address, openJobs, openQuotes, lastAt } = customer;
  return { id, name, address, openJobs, openQuotes, lastAt: timeOf(lastAt) };
}

export function presentCustomer(customer: CustomerProfile): z.input<typeof CustomerView> {
  const { id, name, language, createdAt, openJobs, openQuotes, openConversations } = customer;
  const identities = customer.identities.map(({ channel, address, optedOut }) => ({
    channel,
    address,
    optedOut,
  }));
  return {
    id,
    name,
    language,
    createdAt: timeOf(createdAt),
    identities,
    openJobs,
    openQuotes,
    openConversations,
  };
}
