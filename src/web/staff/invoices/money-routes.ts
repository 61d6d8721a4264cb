import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import type { CreditOf } from '../../../invoices/credit-invoice.js';
import { readInvoice } from '../../../invoices/read-invoice.js';
import { HAND_METHODS } from '../../../invoices/take-payment.js';
import { DocketError, notFound } from '../../../platform/errors/docket-error.js';
import { parseMoney } from '../../../platform/money/write-money.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { invoicePath } from '../../ui/routes/invoices.js';
import type { Refused } from './present-invoice.js';
import { type InvoicePagesParts, invoiceKey, sendInvoice } from './send-invoice.js';

const MoneyForm = z.object({
  amount: z.string().max(40).default(''),
  method: z.enum(HAND_METHODS).catch('cash'),
  paidOn: z.string().max(20).default(''),
  reference: z.string().max(2_000).default(''),
  formId: z.uuid('Load the page again and send it once more.'),
});
const CreditForm = z.object({
  amount: z.string().max(40).default(''),
  reason: z.string().max(5_000).default(''),
  again: z.string().optional(),
});

/** Payments, refunds, credit notes and pages of the payment provider. */
export function createMoneyRoutes(parts: InvoicePagesParts): Router {
  const { requireStaff, invoices, payLinks } = parts;
  const router = Router();
  const signedIn = requireStaff();
  type Step = (staff: Staff, number: number, request: Request) => Promise<string | undefined>;
  const act = (path: string, form: Refused['form'], step: Step) =>
    router.post(path, signedIn, formBody, async (request, response) => {
      const number = numberOf(request.params.key);
      try {
        const to = await step(staffOf(response), number, request);
        response.redirect(303, to ?? invoicePath(number));
      } catch (error) {
        await answerRefused(parts, request, response, { number, form, error });
      }
    });

  act('/invoices/:key/payments', 'payment', async (staff, number, request) => {
    const form = parseForm(MoneyForm, request.body);
    await invoices.recordPayment(staff, number, {
      ...form,
      amount: await amountOf(parts, staff, number, form),
    });
    await follow(parts, staff, number);
    return undefined;
  });

  act('/invoices/:key/payments/:payment/refund', 'refund', async (staff, number, request) => {
    const form = parseForm(MoneyForm, request.body);
    const typed = { ...form, amount: await amountOf(parts, staff, number, form) };
    if (typed.reference.trim() === '') {
      const why = 'Say why it is given back: the receipt says so.';
      throw new DocketError('invalid-input', why, { reference: why });
    }
    const paymentId = String(request.params.payment);
    const byProvider = await cameByProvider(parts, staff, number, paymentId);
    await (byProvider
      ? payLinks.refund(staff, paymentId, typed)
      : invoices.refundPayment(staff, paymentId, typed));
    await follow(parts, staff, number);
    return undefined;
  });

  act('/invoices/:key/credit', 'credit', async (staff, number, request) => {
    const form = parseForm(CreditForm, request.body);
    const lines = await creditedLines(parts, staff, number, request.body);
    const { id } = await invoices.credit(staff, number, {
      of: lines.length > 0 ? { kind: 'lines', lines } : await creditOf(parts, staff, number, form),
      reason: form.reason,
      again: form.again === 'on',
    });
    await follow(parts, staff, number);
    return invoicePath(id);
  });

  act('/invoices/:key/pay-link', 'page', async (staff, number) => {
    await payLinks.open(staff, number);
    return undefined;
  });
  act('/invoices/:key/pay-link/close', 'page', async (staff, number) => {
    await payLinks.close(staff, number);
    return undefined;
  });
  return router;
}

/** All that is left, or an amount of it over all rates. */
async function creditOf(
  parts: InvoicePagesParts,
  staff: Staff,
  number: number,
  form: { amount: string },
): Promise<CreditOf> {
  const amount = await amountOf(parts, staff, number, form);
  const { total, credited } = await read(parts, staff, number);
  return amount === total - credited ? { kind: 'whole' } : { kind: 'amount', amount };
}

/** What was typed into `line.3` and the like; a line in which nothing was typed is not credited. */
async function creditedLines(
  parts: InvoicePagesParts,
  staff: Staff,
  number: number,
  body: unknown,
): Promise<{ position: number; amount?: number }[]> {
  const invoiced = (await read(parts, staff, number)).lines;
  const lines: { position: number; amount?: number }[] = [];
  for (const [name, typed] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    const [, position] = /^line\.(\d{1,5})$/.exec(name) ?? [];
    if (position !== undefined && typeof typed === 'string' && typed.trim() !== '') {
      const amount = await amountOf(parts, staff, number, { amount: typed });
      const whole = invoiced[Number(position) - 1]?.gross === amount;
      lines.push({ position: Number(position), ...(whole ? {} : { amount }) });
    }
  }
  return lines;
}

function numberOf(given: unknown): number {
  const key = invoiceKey(given);
  if ('number' in key) return key.number;
  throw notFound('invoice');
}

const read = ({ db, now }: InvoicePagesParts, staff: Staff, number: number) =>
  db.withOrganization(staff.organizationId, (tx) => readInvoice(tx, { number }, staff, now()));

/** What was typed as money, in minor units of the invoice. Throws `invalid-input`. */
async function amountOf(
  { db, now }: InvoicePagesParts,
  staff: Staff,
  number: number,
  { amount }: { amount: string },
): Promise<number> {
  const { currency, locale } = await db.withOrganization(staff.organizationId, async (tx) => ({
    currency: (await readInvoice(tx, { number }, staff, now())).currency,
    locale: (await readOrganizationIn(tx)).locale,
  }));
  const minor = parseMoney(amount, currency, locale);
  if (minor === undefined) {
    const message = 'Write the amount as a number, such as 120.50.';
    throw new DocketError('invalid-input', message, { amount: message });
  }
  return minor;
}

async function cameByProvider(parts: InvoicePagesParts, staff: Staff, number: number, paymentId: string) {
  const { payments } = await read(parts, staff, number);
  const payment = payments.find(({ id }) => id === paymentId);
  if (!payment) throw notFound('payment');
  return payment.method === 'link' && (await parts.payLinks.served(staff.organizationId));
}

/** Pages that ask for what is open no more are closed. */
async function follow(parts: InvoicePagesParts, staff: Staff, number: number): Promise<void> {
  const { id } = await read(parts, staff, number);
  await parts.payLinks.closeStale(staff.organizationId, id);
}

/** The page with what was typed and why it was refused; Stripe's answers too. Others are thrown on. */
async function answerRefused(
  parts: InvoicePagesParts,
  request: Request,
  response: Response,
  { number, form, error }: { number: number; form: Refused['form']; error: unknown },
): Promise<void> {
  const away = error instanceof DocketError && error.code === 'unavailable';
  const { '': message, ...errors } = away ? { '': error.message } : formErrors(error);
  const body = (request.body ?? {}) as Record<string, unknown>;
  const typed = Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const refused = { form, message, errors, typed, paymentId: String(request.params.payment ?? '') };
  await sendInvoice(parts, response, away ? 503 : 422, { number }, { refused });
}
