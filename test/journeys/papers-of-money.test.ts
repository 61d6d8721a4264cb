import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hashToken } from '../../src/accounts/create-sign-in-link.js';
import { connectDocuments } from '../../src/app/connect-documents.js';
import { createFollowUpPorts } from '../../src/app/follow-up-ports.js';
import type { FollowUp } from '../../src/intake/follow-up/follow-up.js';
import { systemClock } from '../../src/platform/clock.js';
import { MailServer } from '../fakes/mail-server.js';
import { StripeServer } from '../fakes/stripe-server.js';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { takePhoto } from './pictures.js';
import { type Browser, openBrowser, signIn } from './signed-in.js';

/** What a customer gets on paper of invoices and money, and what they do with it, over HTTP. */
const MIA = '+12015550741';
const MAIL = 'mia@example.com';

const stripe = new StripeServer();
const mailServer = new MailServer();
const { mails } = mailServer;

let docket: DocketUnderTest;
let owner: Browser;
let technician: Browser;
let visitor: Browser;
let customer: string;
let forms = 0;

beforeAll(async () => {
  await stripe.start();
  await mailServer.start();
  docket = await startDocket({
    environment: { ...stripe.environment(), ...mailServer.environment() },
  });
  owner = await signIn(docket.url, docket.signInUrl);
  const invited = { email: 'tess@northside.example', role: 'technician', name: 'Tess' };
  await owner.post('/settings/members/invitations', invited);
  await vi.waitFor(() => expect(mails).toHaveLength(1), 10_000);
  const mailed = (mails.pop() ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
  technician = await signIn(docket.url, /https?:\S+\/invitation\?token=[\w.-]+/.exec(mailed)?.[0] ?? mailed);
  visitor = openBrowser(docket.url, {});
  await docket.twilio.text({ from: MIA, to: SHOP, body: 'hi, my galaxy s22 screen is smashed' });
  await docket.settled();
  customer = (await one<{ id: string }>('SELECT id FROM customer')).id;
  expect((await owner.post(`/customers/${customer}/email`, { email: MAIL })).status).toBe(303);
}, 180_000);
afterAll(async () => {
  await docket?.close();
  await stripe.stop();
  await mailServer.stop();
});

async function one<Row>(sql: string, values: unknown[] = []): Promise<Row> {
  const [row] = await docket.rows<Row>(sql, values);
  if (row === undefined) throw new Error(`nothing found: ${sql}`);
  return row;
}
const formId = () => `0198a000-0000-7000-8000-${String(++forms).padStart(12, '0')}`;

type Invoice = { id: string; number: number; paid: string };
async function issue(price: string): Promise<Invoice> {
  const begun = await owner.post('/invoices', { customer });
  const issued = await owner.post(`${begun.headers.get('location')}/issue`, {
    ...{ title: 'Galaxy S22', revision: '0', 'lines.0.description': 'New screen' },
    ...{ 'lines.0.quantity': '1', 'lines.0.price': price },
  });
  expect([begun.status, issued.status]).toEqual([303, 303]);
  const number = Number(issued.headers.get('location')?.split('/').at(-1));
  return await one("SELECT * FROM invoice WHERE kind = 'invoice' AND number = $1", [number]);
}
const pay = (invoice: Invoice, amount: string) =>
  owner.post(`/invoices/${invoice.number}/payments`, {
    ...{ amount, method: 'cash', paidOn: '', reference: '', formId: formId() },
  });
const page = async (path: string) => (await owner.get(path)).text;
const texts = () =>
  docket.twilio
    .conversation(MIA)
    .filter(({ to }) => to === MIA)
    .map(({ body }) => body);
/** The customer's way to what they were sent last. */
const linkIn = (text: string) => /\/d\/[\w-]{32}/.exec(text)?.[0] ?? expect.fail(`no link in: ${text}`);
async function sendByText(path: string): Promise<string> {
  expect((await owner.post(path, { by: 'text', formId: formId() })).status).toBe(303);
  await docket.settled();
  return linkIn(texts().at(-1) ?? '');
}

test('an invoice is sent as a link and as a file, once a form; its page says what became of it', async () => {
  const invoice = await issue('100');
  const path = `/invoices/${invoice.number}`;
  expect(await page(path)).toContain(`${path}/send`);
  const asked = await page(`${path}/send`);
  expect(asked).toContain(`By text, to ${MIA}`);
  expect(asked).toContain(`By e-mail, to ${MAIL}`);
  expect(asked).toContain('your invoice INV-1 from');
  const form = { by: 'both', formId: formId() };
  expect((await owner.post(`${path}/send`, form)).status).toBe(303);
  expect((await owner.post(`${path}/send`, form)).status).toBe(303);
  await docket.settled();
  expect(texts().filter((text) => text.includes('INV-1'))).toHaveLength(1);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('Subject: Invoice INV-1');
  expect(mails[0]).toContain('application/pdf');
  const shown = await page(path);
  expect(shown).toContain(`Text to ${MIA}: delivered`);
  expect(shown).toContain(`E-mail to ${MAIL}: sent`);
  const read = await visitor.get(linkIn(texts().at(-1) ?? ''));
  expect(read.text).toContain('INV-1');
  expect(read.headers.get('cache-control')).toBe('no-store');
  expect(read.headers.get('x-robots-tag')).toContain('noindex');
  expect((await owner.post(`${path}/send`, { by: 'pigeon', formId: formId() })).status).toBe(422);
  for (const ask of [technician.get(`${path}/send`), technician.post(`${path}/send`, form)]) {
    expect([403, 404]).toContain((await ask).status);
  }
});

test('so are receipts and credit notes, each in words of its own', async () => {
  const invoice = await issue('100');
  await pay(invoice, '40');
  const { id } = await one<{ id: string }>('SELECT id FROM payment WHERE invoice_id = $1', [invoice.id]);
  const receipt = `/invoices/${invoice.number}/payments/${id}/send`;
  expect(await page(`/invoices/${invoice.number}`)).toContain(receipt);
  expect((await visitor.get(await sendByText(receipt))).text).toContain('R-1');
  expect(texts().at(-1)).toContain('Your receipt R-1');
  const credit = { amount: '10', reason: 'a scratch', formId: formId() };
  const note = (await owner.post(`/invoices/${invoice.number}/credit`, credit)).headers.get('location') ?? '';
  expect((await visitor.get(await sendByText(`${note}/send`))).text).toContain('CN-1');
  expect(texts().at(-1)).toContain('your credit note CN-1');
  expect(await page(note)).toContain(`Text to ${MIA}`);
});

test('where the customer said STOP it is not sent, and the page says why', async () => {
  const invoice = await issue('20');
  await docket.twilio.text({ from: MIA, to: SHOP, body: 'STOP' });
  await docket.settled();
  const path = `/invoices/${invoice.number}/send`;
  const refused = await owner.post(path, { by: 'text', formId: formId() });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('opted out of messages (STOP)');
  await docket.twilio.text({ from: MIA, to: SHOP, body: 'START' });
  await docket.settled();
  await sendByText(path);
});

test('a paper that would show a passcode is not made; the page says where, and makes it once it is gone', async () => {
  const rename = (name: string) => owner.post(`/customers/${customer}/name`, { name });
  await docket.twilio.text({ from: MIA, to: SHOP, body: 'the passcode is 735199' });
  await docket.settled();
  await docket.rows('UPDATE customer SET name = $1 WHERE id = $2', ['Mia 735199', customer]);
  const invoice = await issue('30');
  const path = `/invoices/${invoice.number}`;
  await docket.settled();
  const shown = await page(path);
  expect(shown).toContain('was not made: it would show a passcode');
  expect(shown).toContain(`<a href="/customers/${customer}">the customer’s name</a>`);
  expect(shown).not.toContain(`${path}/send`);
  expect((await owner.get(`${path}/send`)).status).toBe(404);
  const again = await owner.post(`${path}/paper`, {});
  expect(again.status).toBe(422);
  expect(again.text).toContain('the customer’s name');
  await rename('Mia');
  expect((await owner.post(`${path}/paper`, {})).status).toBe(303);
  expect(await page(path)).toContain(`${path}/send`);
});

test('an invoice is paid from its page: to the provider and back, being confirmed until it is, then the rest', async () => {
  const invoice = await issue('120');
  await pay(invoice, '20');
  const link = await sendByText(`/invoices/${invoice.number}/send`);
  const due = await visitor.get(link);
  expect(due.text).toContain('Pay $100.00 now');
  expect(due.text).toContain('$20.00 of $120.00 is paid already.');
  expect(due.headers.get('content-security-policy')).toContain("form-action 'self' https:");
  // Whatever somebody types there: nobody has begun to pay.
  expect((await visitor.get(`${link}?paid=10000`)).text).toContain('Pay $100.00 now');
  const gone = await visitor.post(`${link}/pay`);
  const made = stripe.pages.at(-1);
  expect([gone.status, gone.headers.get('location')]).toEqual([303, made?.url]);
  expect(made).toMatchObject({ amount: 10_000, name: `INV-${invoice.number}` });
  // The provider is told no address of the customer's: their own browser knows where they came from.
  const asked = stripe.calls.at(-1)?.params ?? {};
  expect(asked['after_completion[redirect][url]']).toBe(`${docket.url}/d/paid`);
  expect(JSON.stringify(asked)).not.toContain(link.slice(3));
  const cookie = gone.headers.get('set-cookie')?.split(';')[0] ?? '';
  const back = await visitor.get('/d/paid', { cookie });
  expect([back.status, back.headers.get('location')]).toEqual([303, `${link}?paid=10000`]);
  expect((await visitor.get('/d/paid')).text).toContain('your payment is being confirmed');
  const waiting = (await visitor.get(`${link}?paid=10000`)).text;
  expect(waiting).toContain('your payment is being confirmed');
  expect(waiting).not.toContain('Pay $100.00 now');
  expect(await stripe.deliver(docket.url, stripe.completed(stripe.pay(made?.id ?? '')))).toBe(200);
  await docket.settled();
  expect((await visitor.get(`${link}?paid=10000`)).text).toContain('Paid, thank you');
  const again = await visitor.post(`${link}/pay`);
  expect(again.headers.get('location')).toBe(link);
});

test('a bank that takes days, a provider that is away, and an invoice that is credited are said so', async () => {
  const slow = await issue('50');
  const link = await sendByText(`/invoices/${slow.number}/send`);
  stripe.down = true;
  const away = await visitor.post(`${link}/pay`);
  stripe.down = false;
  expect(away.status).toBe(503);
  expect(away.text).toContain('Nothing was charged');
  await visitor.post(`${link}/pay`);
  const payment = stripe.pay(stripe.pages.at(-1)?.id ?? '');
  expect(await stripe.deliver(docket.url, stripe.completed(payment, 'unpaid'))).toBe(200);
  await docket.settled();
  expect((await visitor.get(link)).text).toContain('Your payment is on its way');
  expect(await stripe.deliver(docket.url, stripe.settled(payment, 'failed'))).toBe(200);
  await docket.settled();
  expect((await visitor.get(link)).text).toContain('Pay $50.00 now');
  await owner.post(`/invoices/${slow.number}/credit`, { amount: '50', reason: 'broken again' });
  expect((await visitor.get(link)).text).toContain('was credited');
});

test('whoever tries addresses is told nothing, and after many tries to wait', async () => {
  const guess = () => visitor.get(`/d/${'x'.repeat(32)}`);
  const first = await guess();
  expect(first.status).toBe(404);
  expect(first.text).toContain('There is nothing at this address');
  expect(first.headers.get('x-robots-tag')).toContain('noindex');
  const answers = [];
  for (let tries = 0; tries < 31; tries += 1) answers.push((await guess()).status);
  expect(answers.at(-1)).toBe(429);
});

test('a reminder carries the way to the invoice', async () => {
  const invoice = await issue('10');
  const { db } = docket.database;
  const { clock, keys, storage } = { clock: systemClock, keys: [], storage: {} };
  const config = { publicUrl: docket.url };
  const documents = connectDocuments({ config, db, clock, keys, storage } as never);
  const ports = createFollowUpPorts({ publicUrl: docket.url, smtpUrl: undefined }, documents, {
    tokenFor: () => 'stop',
  });
  const { organizationId } = docket;
  const asking = { kind: 'invoice', id: invoice.id } as FollowUp;
  const link = await db.withOrganization(organizationId, (tx) =>
    ports.linkTo(tx, asking, { organizationId, at: new Date() }),
  );
  const row = await db.withOrganization(organizationId, (tx) =>
    tx.documentLink.findFirstOrThrow({ where: { tokenHash: hashToken(linkIn(link ?? '').slice(3)) } }),
  );
  const { document_id: kept } = await one<{ document_id: string }>(
    'SELECT document_id FROM invoice WHERE id = $1',
    [invoice.id],
  );
  expect(row.documentId).toBe(kept);
});

test('a statement is made of a time, kept as it was, and sent once; each currency has its own', async () => {
  const path = `/customers/${customer}/statement`;
  expect(await page(`/customers/${customer}`)).toContain(path);
  const shown = await page(path);
  expect(shown).toContain('INV-1');
  expect(shown).toContain('CN-1');
  expect(shown).toContain('R-1');
  const wrong = await owner.get(`${path}?from=2026-11-02&until=2026-11-01`);
  expect([wrong.status, wrong.text.includes('The last day is before the first one.')]).toEqual([422, true]);
  expect((await owner.get(`${path}?from=soon&until=2026-11-01`)).status).toBe(422);
  const before = await page(`${path}?from=2020-01-01&until=2020-12-31`);
  expect(before).not.toContain('INV-1');
  const [from, until] = ['2026-01-01', '2099-12-31'].map(String);
  const years = await owner.post(path, { from: `${from}`, until: `${until}`, do: 'make', formId: formId() });
  expect([years.status, years.text.includes('At most 10 years')]).toEqual([422, true]);
  const day = new Date().toISOString().slice(0, 10);
  const form = { from: '2020-01-01', until: day, currency: 'USD', do: 'send', by: 'text', formId: formId() };
  expect((await owner.post(path, form)).status).toBe(303);
  expect((await owner.post(path, form)).status).toBe(303);
  await docket.settled();
  expect(texts().filter((text) => text.includes('your statement from'))).toHaveLength(1);
  const kept = await page(path);
  expect(kept).toContain(`Text to ${MIA}`);
  const pdf = /\/customers\/[\w-]+\/statements\/[\w-]+\.pdf/.exec(kept)?.[0] ?? '';
  expect((await owner.get(pdf)).text).toMatch(/^%PDF/);
  expect((await technician.get(path)).status).toBe(403);
  expect((await technician.get(pdf)).status).toBe(403);
  expect((await owner.get(`/customers/${formId()}/statement`)).status).toBe(404);
});

test('a draft shows photos of its job that the customer may see, and none that waits for a look', async () => {
  const stage = await one<{ id: string }>(
    "SELECT s.id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE s.kind = 'open' ORDER BY s.position LIMIT 1",
  );
  const form = { formId: formId(), stageId: stage.id, title: 'Screen', customer: MIA };
  expect((await owner.post('/board/jobs', form)).status).toBeLessThan(400);
  const job = await one<{ id: string; number: number }>('SELECT id, number FROM job');
  const photo = await takePhoto(1);
  await owner.upload(`/jobs/${job.number}/photos`, {
    name: 'a.jpg',
    bytes: photo.bytes,
    type: photo.contentType,
  });
  await docket.twilio.text({ from: MIA, to: SHOP, body: 'here it is', media: [await takePhoto(2)] });
  await docket.settled();
  const mine = await one<{ id: string }>("SELECT id FROM photo WHERE uploader_kind = 'member'");
  // Nobody reads photos here: what a customer sends waits for a person.
  const theirs = await one<{ id: string; organization_id: string }>(
    "SELECT id, organization_id FROM photo WHERE uploader_kind = 'customer'",
  );
  await docket.rows(
    `INSERT INTO photo_place (id, organization_id, photo_id, record_kind, record_id)
     VALUES (gen_random_uuid(), $1, $2, 'job', $3) ON CONFLICT DO NOTHING`,
    [theirs.organization_id, theirs.id, job.id],
  );
  const path = (await owner.post('/invoices', { job: job.id })).headers.get('location') ?? '';
  const offered = await page(path);
  expect(offered).toContain(`value="${mine.id}"`);
  expect(offered).not.toContain(theirs.id);
  const line = { 'lines.0.description': 'Screen', 'lines.0.quantity': '1', 'lines.0.price': '5' };
  const draft = { title: 'Screen', ...line, photos: '1' };
  const forced = await owner.post(path, { ...draft, revision: '0', photo: theirs.id });
  expect([forced.status, forced.text.includes('may not see one of these photos')]).toEqual([422, true]);
  expect((await owner.post(path, { ...draft, revision: '0', photo: mine.id })).status).toBe(303);
  expect(await page(path)).toMatch(
    new RegExp(`value="${mine.id}"[^>]*checked|checked[^>]*value="${mine.id}"`),
  );
  const issued = await owner.post(`${path}/issue`, { ...draft, revision: '1', photo: mine.id });
  const link = await sendByText(`${issued.headers.get('location')}/send`);
  expect((await visitor.get(link)).text).toContain(`${link}/photos/${mine.id}/small`);
  expect((await visitor.get(`${link}/photos/${mine.id}/small`)).status).toBe(200);
});
