import { Router } from 'express';
import { z } from 'zod';
import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { listCustomers } from '../../../customers/list-customers.js';
import { readCustomer } from '../../../customers/read-customer.js';
import { COUNTED } from '../../../jobs/list-jobs.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { formatMoney } from '../../../platform/money/write-money.js';
import { countQuotes, listQuotes, type QuoteFilter } from '../../../quotes/list-quotes.js';
import type { QuoteState } from '../../../quotes/quote-table.js';
import { listTemplates, readTemplate } from '../../../quotes/quote-templates.js';
import type { QuoteSubject } from '../../../quotes/start-quote.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import type { Tone } from '../../ui/badge.js';
import { renderPage } from '../../ui/render.js';
import { newQuotePath, quoteDraftPath, quotesPath } from '../../ui/routes/quotes.js';
import { ListAddress } from '../jobs/list-address.js';
import { ROWS } from '../jobs/present-list.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import { NewQuotePage, type NewQuoteView, QuotesPage, type QuotesView } from '../views/quotes-page.js';
import type { DraftRouteParts } from './draft-routes.js';
import { QUOTE_STATE_LABELS } from './present-quote.js';

const TABS = {
  open: { label: 'Open', filter: { show: 'open' } },
  draft: { label: 'To write', filter: { states: ['requested', 'draft'] } },
  sent: { label: 'With the customer', filter: { states: ['sent', 'viewed'] } },
  accepted: { label: 'Accepted', filter: { states: ['accepted'] } },
  lost: { label: 'Declined or expired', filter: { states: ['declined', 'expired'] } },
  all: { label: 'All', filter: {} },
} as const satisfies Record<string, { label: string; filter: QuoteFilter }>;
type Tab = keyof typeof TABS;

const Address = ListAddress.extend({
  state: z.enum(Object.keys(TABS) as [Tab, ...Tab[]]).catch('open'),
});
const NewAddress = z.object({
  customer: z.uuid().optional().catch(undefined),
  job: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .optional()
    .catch(undefined),
});
const StartForm = NewAddress.extend({
  title: z.string().max(1_000).default(''),
  template: z.union([z.literal(''), z.uuid()]).default(''),
});

/** `/quotes` and `/quotes/new`. Mount it before `/quotes/:number`. */
export function createQuotesRoutes(parts: DraftRouteParts): Router {
  const { db, frame, quotes, requireStaff } = parts;
  const router = Router();
  const signedIn = requireStaff();

  router.get(quotesPath(), signedIn, async (request, response) => {
    const staff = staffOf(response);
    const address = Address.parse(request.query);
    const { shell, locale } = await frame(staff);
    const view = await db.withOrganization(staff.organizationId, (tx) =>
      readQuotes(tx, staff, address, locale.locale),
    );
    response.type('html').send(renderPage(<QuotesPage shell={shell} view={view} />, locale));
  });

  router.get(newQuotePath(), signedIn, async (request, response) => {
    const staff = staffOf(response);
    const address = NewAddress.parse(request.query);
    const view = await db.withOrganization(staff.organizationId, (tx) => readNew(tx, staff, address));
    const { shell, locale } = await frame(staff);
    response.type('html').send(renderPage(<NewQuotePage shell={shell} view={view} />, locale));
  });

  router.post(newQuotePath(), signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    const { title, template, ...address } = parseForm(StartForm, request.body);
    const { subject, content } = await db.withOrganization(staff.organizationId, async (tx) => ({
      subject: await readSubject(tx, staff, address),
      content: template === '' ? undefined : (await readTemplate(tx, template)).content,
    }));
    const { number } = await quotes.start(staff, subject, { title, ...(content ? { content } : {}) });
    response.redirect(303, quoteDraftPath(number));
  });
  return router;
}

type NewQuote = z.output<typeof NewAddress>;

async function readSubject(tx: Tx, staff: Staff, { customer, job }: NewQuote): Promise<QuoteSubject> {
  if (job) {
    return { jobId: (await readJob(tx, { number: Number(job) }, staff)).id };
  }
  if (!customer) {
    throw new DocketError('invalid-input', 'Pick for whom the quote is.');
  }
  return { customerId: (await readCustomer(tx, customer, staff)).id };
}

/** The most customers to pick from: who is not among them has a page to begin on. */
const OFFERED = 100;

async function readNew(tx: Tx, staff: Staff, address: NewQuote): Promise<NewQuoteView> {
  const templates = (await listTemplates(tx)).map(({ id, name }) => ({ value: id, label: name }));
  if (address.job) {
    const { number, title } = await readJob(tx, { number: Number(address.job) }, staff);
    const about = { field: 'job', value: String(number), label: `J-${number} ${title}` } as const;
    return { about, customers: [], templates, title: '' };
  }
  if (address.customer) {
    const { id, name, identities } = await readCustomer(tx, address.customer, staff);
    const label = nameOfCustomer({ id, name, address: identities[0]?.address ?? null });
    return { about: { field: 'customer', value: id, label }, customers: [], templates, title: '' };
  }
  const { customers } = await listCustomers(tx, staff, { search: '', limit: OFFERED });
  const choices = customers.map((one) => ({ value: one.id, label: nameOfCustomer(one) }));
  return { customers: choices, templates, title: '' };
}

async function readQuotes(
  tx: Tx,
  staff: Staff,
  { state, q: search, after }: z.output<typeof Address>,
  locale: string,
): Promise<QuotesView> {
  const { quotes, nextCursor } = await listQuotes(tx, staff, {
    ...TABS[state].filter,
    search,
    cursor: after,
    limit: ROWS,
  });
  const tabs = [];
  for (const [key, { label, filter }] of Object.entries(TABS)) {
    const count = key === 'all' ? 0 : await countQuotes(tx, staff, filter);
    tabs.push({
      href: quotesPath({ state: key }),
      label,
      current: key === state,
      count: count >= COUNTED ? `${COUNTED.toLocaleString(locale)}+` : count,
    });
  }
  const here = { state, q: search };
  return {
    tabs,
    state,
    search,
    canStart: can(staff.role, 'draft-quote'),
    rows: quotes.map((quote) => ({
      number: quote.number,
      title: quote.title,
      customer: { id: quote.customer.id, name: nameOfCustomer(quote.customer) },
      state: { label: QUOTE_STATE_LABELS[quote.state], tone: TONES[quote.state] },
      total:
        quote.total === null || quote.currency === null
          ? ''
          : formatMoney(quote.total, quote.currency, locale),
      ...(quote.expiresAt && OUT.has(quote.state) ? { expiresAt: quote.expiresAt.toISOString() } : {}),
      updatedAt: quote.updatedAt.toISOString(),
    })),
    paging: {
      ...(after === '' ? {} : { first: quotesPath(here) }),
      ...(nextCursor === null ? {} : { next: quotesPath({ ...here, after: nextCursor }) }),
    },
  };
}

const OUT: ReadonlySet<QuoteState> = new Set(['sent', 'viewed']);
const TONES: Readonly<Record<QuoteState, Tone>> = {
  requested: 'warn',
  draft: 'neutral',
  sent: 'accent',
  viewed: 'accent',
  accepted: 'good',
  declined: 'bad',
  expired: 'neutral',
  superseded: 'neutral',
};
