import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { StripeServer } from '../fakes/stripe-server.js';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { type Browser, inviteAndSignIn, signIn } from './signed-in.js';

/** From a draft to the receipt, by hand and through the payment provider, over HTTP. */
const MIA = '+12015550741';

const stripe = new StripeServer();
let docket: DocketUnderTest;
let owner: Browser;
let dispatcher: Browser;
let technician: Browser;
let customer: string;
let forms = 0;

beforeAll(async () => {
  await stripe.start();
  docket = await startDocket({ environment: stripe.environment() });
  owner = await signIn(docket.url, docket.signInUrl);
  const invite = (role: string, name: string) =>
    inviteAndSignIn(docket.url, owner, { email: `${name.toLowerCase()}@northside.example`, role, name });
  dispatcher = await invite('dispatcher', 'Dan');
  technician = await invite('technician', 'Tess');
  await docket.twilio.text({ from: MIA, to: SHOP, body: 'hi, my galaxy s22 screen is smashed' });
  await docket.settled();
  customer = (await one<{ id: string }>('SELECT id FROM customer')).id;
}, 180_000);
afterAll(async () => {
  await docket.close();
  await stripe.stop();
});
beforeEach(() => {
  stripe.down = false;
});

async function one<Row>(sql: string, values: unknown[] = []): Promise<Row> {
  const [row] = await docket.rows<Row>(sql, values);
  if (row === undefined) throw new Error(`nothing found: ${sql}`);
  return row;
}
const formId = () => `0198a000-0000-7000-8000-${String(++forms).padStart(12, '0')}`;
const lineOf = (price: string) => ({
  title: 'Galaxy S22',
  revision: '0',
  'lines.0.description': 'New screen',
  'lines.0.quantity': '1',
  'lines.0.price': price,
});

type Invoice = { id: string; number: number; paid: string; currency: string };
const invoiceOf = (number: number) =>
  one<Invoice>("SELECT * FROM invoice WHERE kind = 'invoice' AND number = $1", [number]);
const paymentsOf = ({ id }: Invoice) =>
  docket.rows<{ kind: string; method: string; amount: string }>(
    'SELECT kind, method, amount FROM payment WHERE invoice_id = $1 ORDER BY receipt_number',
    [id],
  );

/** An issued invoice of so much, by the pages alone. */
async function issue(price: string): Promise<Invoice> {
  const begun = await dispatcher.post('/invoices', { customer });
  const path = begun.headers.get('location') ?? '';
  const issued = await dispatcher.post(`${path}/issue`, lineOf(price));
  expect([begun.status, issued.status]).toEqual([303, 303]);
  return await invoiceOf(Number(issued.headers.get('location')?.split('/').at(-1)));
}
async function openPage(invoice: Invoice) {
  const answer = await dispatcher.post(`/invoices/${invoice.number}/pay-link`);
  expect(answer.status).toBe(303);
  const page = stripe.pages.findLast(({ metadata }) => metadata.docket_invoice === invoice.id);
  return page ?? expect.fail('no page was made');
}
const tell = async (...events: object[]) => {
  for (const event of events) expect(await stripe.deliver(docket.url, event)).toBe(200);
  await docket.settled();
};
const page = async (invoice: Invoice) => (await dispatcher.get(`/invoices/${invoice.number}`)).text;

test('a draft is written, saved, added to and issued; what is wrong stays typed', async () => {
  const begun = await dispatcher.post('/invoices', { customer });
  const path = begun.headers.get('location') ?? '';
  const wrong = await dispatcher.post(path, { ...lineOf('ninety'), note: 'kept as typed' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Write the price as a number.');
  expect(wrong.text).toContain('kept as typed');
  expect((await dispatcher.post(path, { ...lineOf('90'), press: 'more' })).text).toContain(
    'lines.5.description',
  );
  expect((await dispatcher.post(path, lineOf('90.50'))).status).toBe(303);
  const stale = await dispatcher.post(path, lineOf('1'));
  expect(stale.text).toContain('Somebody changed this draft meanwhile');
  const issued = await dispatcher.post(`${path}/issue`, { ...lineOf('90.50'), revision: '1' });
  const shown = await dispatcher.get(issued.headers.get('location') ?? '');
  expect(shown.text).toContain('$90.50');
  expect((await dispatcher.get('/invoices')).text).toContain('$90.50');
  expect((await dispatcher.get('/invoices?q=INV-99999')).text).toContain('Nothing found');
});

test('a part paid by hand, then the rest; sent twice it counts once; each has its receipt', async () => {
  const invoice = await issue('100');
  const pay = { amount: '40', method: 'cash', paidOn: '', reference: '', formId: formId() };
  await dispatcher.post(`/invoices/${invoice.number}/payments`, pay);
  await dispatcher.post(`/invoices/${invoice.number}/payments`, pay);
  expect(await page(invoice)).toContain('$60.00');
  const none = await dispatcher.post(`/invoices/${invoice.number}/payments`, {
    ...pay,
    amount: '-5',
    formId: formId(),
  });
  expect(none.status).toBe(422);
  expect(none.text).toContain('Write an amount above zero.');
  await dispatcher.post(`/invoices/${invoice.number}/payments`, {
    ...pay,
    amount: '60',
    method: 'card',
    formId: formId(),
  });
  expect((await paymentsOf(invoice)).map(({ method, amount }) => [method, amount])).toEqual([
    ['cash', '4000'],
    ['card', '6000'],
  ]);
  expect((await dispatcher.get('/invoices?show=paid')).text).toContain(`INV-${invoice.number}`);
});

test('paid once on the provider’s page, though the event comes three times and late', async () => {
  const invoice = await issue('125');
  const link = await openPage(invoice);
  await dispatcher.post(`/invoices/${invoice.number}/pay-link`);
  expect(stripe.pages.filter(({ metadata }) => metadata.docket_invoice === invoice.id)).toHaveLength(1);
  expect(link).toMatchObject({ amount: 12_500, currency: 'USD' });
  expect(await page(invoice)).toContain(link.url);
  const payment = stripe.pay(link.id);
  const told = stripe.completed(payment);
  const again = { ...stripe.completed(payment), type: 'checkout.session.async_payment_succeeded' };
  await tell(told, told, again, stripe.completed(payment, 'unpaid'), told);
  expect(await paymentsOf(invoice)).toEqual([{ kind: 'payment', method: 'link', amount: '12500' }]);
  const shown = await page(invoice);
  expect(shown).toContain('By link');
  expect(shown).not.toContain(link.url);
  expect(shown).not.toContain('on its way');
});

test('what is not signed by the provider, or was signed long ago, changes nothing', async () => {
  const invoice = await issue('30');
  const payment = stripe.pay((await openPage(invoice)).id);
  expect(await stripe.deliver(docket.url, stripe.completed(payment), { secret: 'whsec_guess' })).toBe(403);
  expect(await stripe.deliver(docket.url, stripe.completed(payment), { secondsAgo: 900 })).toBe(403);
  await docket.settled();
  expect(await paymentsOf(invoice)).toEqual([]);
});

test('another amount is recorded as it came, another currency is not; staff see both', async () => {
  const less = await issue('80');
  await tell(stripe.completed(stripe.pay((await openPage(less)).id, { amount: 7_000 })));
  expect(await paymentsOf(less)).toEqual([{ kind: 'payment', method: 'link', amount: '7000' }]);
  expect(await page(less)).toContain('$80.00 was asked for. It is recorded as it came.');
  const foreign = await issue('80');
  await tell(stripe.completed(stripe.pay((await openPage(foreign)).id, { currency: 'EUR' })));
  expect(await paymentsOf(foreign)).toEqual([]);
  expect(await page(foreign)).toContain('could not be put on it');
});

test('a bank that takes days: on its way, then paid; or refused, and a new link can be made', async () => {
  const slow = await issue('50');
  const payment = stripe.pay((await openPage(slow)).id);
  await tell(stripe.completed(payment, 'unpaid'));
  expect(await page(slow)).toContain('is on its way');
  expect(await paymentsOf(slow)).toEqual([]);
  await tell(stripe.settled(payment, 'succeeded'));
  expect(await paymentsOf(slow)).toHaveLength(1);
  expect(await page(slow)).not.toContain('is on its way');
  const refused = await issue('50');
  const failing = stripe.pay((await openPage(refused)).id);
  await tell(stripe.completed(failing, 'unpaid'), stripe.settled(failing, 'failed'));
  expect(await page(refused)).toContain('the customer’s bank refused it');
  expect((await openPage(refused)).id).not.toBe(failing.pageId);
});

test('refunds: of the dashboard and of staff, each once; who may not is refused', async () => {
  const invoice = await issue('200');
  const payment = stripe.pay((await openPage(invoice)).id);
  await tell(stripe.completed(payment));
  const early = stripe.refundHere(payment, 2_000);
  const later = stripe.refundHere(payment, 3_000);
  await tell(later, early, later);
  const { id } = await one<{ id: string }>(
    "SELECT id FROM payment WHERE invoice_id = $1 AND kind = 'payment'",
    [invoice.id],
  );
  const path = `/invoices/${invoice.number}/payments/${id}/refund`;
  const form = {
    amount: '100',
    method: 'cash',
    paidOn: '',
    reference: 'changed their mind',
    formId: formId(),
  };
  expect((await dispatcher.post(path, form)).status).toBe(403);
  expect((await owner.post(path, { ...form, reference: '' })).text).toContain('Say why');
  expect((await owner.post(path, form)).status).toBe(303);
  expect((await owner.post(path, form)).status).toBe(303);
  await tell(stripe.refunded(payment));
  expect((await owner.post(path, { ...form, formId: formId() })).text).toContain('more than what is left');
  // The dashboard's two may be noted as one or as two, whichever news was read first: their sum counts.
  const [taken, ...given] = (await paymentsOf(invoice)).map(
    ({ kind, amount }) => [kind, Number(amount)] as const,
  );
  expect(taken).toEqual(['payment', 20_000]);
  expect(given.at(-1)).toEqual(['refund', 10_000]);
  expect(given.reduce((sum, [, amount]) => sum + amount, 0)).toBe(15_000);
  expect(stripe.refunds).toHaveLength(1);
  await tell(stripe.refundFailed(payment, 10_000), stripe.disputed(payment));
  const shown = await page(invoice);
  expect(shown).toContain('came back. Give it back another way.');
  expect(shown).toContain('disputes');
});

test('while the provider is away staff read so, and nothing is half done', async () => {
  const invoice = await issue('60');
  stripe.down = true;
  const before = stripe.pages.length;
  const answer = await dispatcher.post(`/invoices/${invoice.number}/pay-link`);
  expect(answer.status).toBe(503);
  expect(answer.text).toContain('Stripe does not answer');
  expect(await docket.rows('SELECT id FROM payment_link WHERE invoice_id = $1', [invoice.id])).toEqual([]);
  stripe.down = false;
  await openPage(invoice);
  expect(stripe.pages).toHaveLength(before + 1);
});

test('paid another way, the page is closed', async () => {
  const invoice = await issue('70');
  const link = await openPage(invoice);
  const cash = { amount: '30', method: 'cash', paidOn: '', reference: '', formId: formId() };
  await dispatcher.post(`/invoices/${invoice.number}/payments`, cash);
  expect(link.active).toBe(false);
  expect((await openPage(invoice)).amount).toBe(4_000);
});

test('credit notes are made by owners and admins, and say why', async () => {
  const invoice = await issue('45');
  const path = `/invoices/${invoice.number}/credit`;
  expect((await dispatcher.get(`/invoices/${invoice.number}`)).text).not.toContain('Credit…');
  expect((await dispatcher.post(path, { amount: '45', reason: 'broken again' })).status).toBe(403);
  expect((await owner.post(path, { amount: '45', reason: '' })).text).toContain('Say why it is credited');
  const made = await owner.post(path, { amount: '45', reason: 'broken again' });
  expect(made.status).toBe(303);
  expect((await owner.get(made.headers.get('location') ?? '')).text).toContain('CN-1');
  expect((await dispatcher.get(`/invoices/${invoice.number}`)).text).toContain('Credited');
});

test('single lines are credited, each with its own tax and never beyond it; the rest is refused in a sentence', async () => {
  const begun = await dispatcher.post('/invoices', { customer });
  const draft = begun.headers.get('location') ?? '';
  const lines = {
    ...lineOf('100'),
    'lines.0.taxBp': '887.5',
    'lines.1.description': 'Case',
    'lines.1.quantity': '2',
    'lines.1.unit': '',
    'lines.1.price': '10',
    'lines.1.taxBp': '0',
    'lines.1.discount': '',
  };
  const issued = await dispatcher.post(`${draft}/issue`, lines);
  const number = Number(issued.headers.get('location')?.split('/').at(-1));
  const path = `/invoices/${number}/credit`;
  const over = await owner.post(path, { amount: '', 'line.2': '20.01', reason: 'Too much' });
  expect([over.status, over.text.includes('left to credit'), over.text.includes('value="20.01"')]).toEqual([
    422,
    true,
    true,
  ]);
  const made = await owner.post(path, {
    amount: '',
    'line.1': '54.44',
    'line.2': '20',
    reason: 'Half of it',
  });
  expect(made.status).toBe(303);
  const note = await docket.rows<{ description: string; tax_bp: number; net: string; tax: string }>(
    `SELECT l.description, l.tax_bp, l.net, l.tax FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
     WHERE i.kind = 'credit-note' AND i.credits_invoice_id = (SELECT id FROM invoice WHERE number = ${number} AND kind = 'invoice')
     ORDER BY l.position`,
  );
  expect(note.map(({ tax_bp, net, tax }) => [tax_bp, Number(net), Number(tax)])).toEqual([
    [887.5, 5_000, 444],
    [0, 2_000, 0],
  ]);
  expect((await owner.post(path, { amount: '', 'line.2': '1', reason: 'Again' })).status).toBe(422);
});

test('a job is paid in stages: planned, invoiced one by one, its money on its page and on the board', async () => {
  const quote = await one<{ id: string; organization_id: string }>(
    `INSERT INTO quote (id, organization_id, number, title, trade, state, customer_id, currency, total, details, updated_at)
     SELECT gen_random_uuid(), organization_id, 900, 'Screen and battery', 'device-repair', 'accepted', id, 'USD', 20000, '{}', now()
     FROM customer LIMIT 1 RETURNING id, organization_id`,
  );
  const own = { organization: quote.organization_id, quote: quote.id };
  const version = await one<{ id: string }>(
    `INSERT INTO quote_version (id, organization_id, quote_id, number, currency, prices_include_tax, tax_rounding, total)
     VALUES (gen_random_uuid(), $1, $2, 1, 'USD', true, 'rate', 20000) RETURNING id`,
    [own.organization, own.quote],
  );
  await docket.rows(
    `INSERT INTO quote_line (id, organization_id, version_id, position, description, quantity_milli, unit_price, tax_bp)
     VALUES (gen_random_uuid(), $1, $2, 1, 'Screen', 1000, 20000, 0)`,
    [own.organization, version.id],
  );
  const stage = await one<{ value: string }>(
    "SELECT s.id AS value FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE s.kind = 'open' ORDER BY s.position LIMIT 1",
  );
  const added = await dispatcher.post('/board/jobs', {
    ...{ formId: formId(), stageId: stage.value, title: 'Screen and battery', customer: MIA },
  });
  expect(added.status).toBeLessThan(400);
  const job = await one<{ id: string; number: number }>(
    'SELECT id, number FROM job ORDER BY number DESC LIMIT 1',
  );
  await docket.rows('UPDATE quote SET job_id = $1 WHERE id = $2', [job.id, quote.id]);
  const path = `/jobs/${job.number}`;
  expect((await dispatcher.get(path)).text).toContain('$200.00');
  expect((await dispatcher.get('/board')).text).toContain('$200.00');
  expect((await technician.get('/board')).text).not.toContain('$200.00');
  const plan = {
    ...{ 'stages.0.label': 'Deposit', 'stages.0.kind': 'percent', 'stages.0.value': '130' },
    ...{ 'stages.1.label': 'Rest', 'stages.1.kind': 'balance' },
  };
  const tooMuch = await dispatcher.post(`${path}/billing`, plan);
  expect([tooMuch.status, tooMuch.text.includes('more than 100')]).toEqual([422, true]);
  expect((await dispatcher.post(`${path}/billing`, { ...plan, 'stages.0.value': '30' })).status).toBe(303);
  const shown = (await dispatcher.get(path)).text;
  expect(shown).toContain('$60.00');
  expect(shown).toContain('$140.00');
  const [, stagePath = ''] = /action="([^"]+\/billing\/[^"]+\/invoice)"/.exec(shown) ?? [];
  const drafted = (await dispatcher.post(stagePath)).headers.get('location') ?? '';
  const issued = await dispatcher.post(`${drafted}/issue`, { title: 'Deposit', revision: '0' });
  expect((await dispatcher.get(issued.headers.get('location') ?? '')).text).toContain('$60.00');
  expect((await technician.get(`${path}/billing`)).status).toBe(404);
});

test('a booking that stands alone is checked out once: invoiced, and done', async () => {
  const booking = await one<{ id: string }>(
    `INSERT INTO booking (id, organization_id, customer_id, title, starts_at, ends_at, updated_at)
     SELECT gen_random_uuid(), organization_id, id, 'Battery check', now(), now() + interval '1 hour', now() FROM customer
     LIMIT 1 RETURNING id`,
  );
  expect((await dispatcher.get(`/bookings/${booking.id}`)).text).toContain('Check out');
  const path = `/bookings/${booking.id}/checkout`;
  expect((await dispatcher.get(path)).text).toContain('Battery check');
  expect((await technician.get(path)).status).toBe(403);
  expect((await dispatcher.post(path, lineOf('much'))).status).toBe(422);
  const issued = await dispatcher.post(path, lineOf('35'));
  expect((await dispatcher.get(issued.headers.get('location') ?? '')).text).toContain('$35.00');
  expect(await one('SELECT state FROM booking WHERE id = $1', [booking.id])).toEqual({ state: 'done' });
  expect((await dispatcher.post(path, lineOf('35'))).text).toContain('was invoiced as INV-');
});

test('a technician sees nothing of money, whatever is asked', async () => {
  const invoice = await issue('15');
  const asked = await Promise.all([
    technician.get('/invoices'),
    technician.get(`/invoices/${invoice.number}`),
    technician.get(`/invoices/${invoice.id}`),
    technician.post('/invoices', { customer }),
    technician.post(`/invoices/${invoice.number}/pay-link`),
    technician.post(`/invoices/${invoice.number}/payments`, { amount: '1', formId: formId() }),
    technician.post(`/invoices/${invoice.id}/discard`),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([403, 404, 404, 404, 403, 404, 404]);
  expect(asked.map(({ text }) => text).join('')).not.toContain('$15.00');
});
