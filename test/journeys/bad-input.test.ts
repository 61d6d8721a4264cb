import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { readPageForm, withFields } from './page-forms.js';
import { type Answer, type Browser, type Fields, inviteAndSignIn, openBrowser, signIn } from './signed-in.js';

let docket: DocketUnderTest;
let owner: Browser;
let dispatcher: Browser;
let customer: Browser;
let customers = 0;

beforeAll(async () => {
  docket = await startDocket();
  owner = await signIn(docket.url, docket.signInUrl);
  dispatcher = await inviteAndSignIn(docket.url, owner, {
    ...{ email: 'dana@northside.example', role: 'dispatcher', name: 'Dana' },
  });
  customer = openBrowser(docket.url, {});
}, 180_000);
afterAll(() => docket?.close());

async function first<T>(sql: string, ...values: unknown[]): Promise<T> {
  const [row] = await docket.rows<T>(sql, values);
  return row ?? expect.fail(`nothing found: ${sql}`);
}

const said = ({ text }: Answer) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const TABLES = ['quote', 'quote_version', 'quote_line', 'quote_acceptance', 'job', 'invoice', 'invoice_line'];

/** What stands in the tables of money and talk, to the letter. */
async function everything(): Promise<Record<string, string>> {
  const rows: Record<string, string> = {};
  for (const table of [...TABLES, 'message', 'outbox_item', 'customer', 'document']) {
    const { hash } = await first<{ hash: string }>(
      `SELECT coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS hash FROM ${table} t`,
    );
    rows[table] = hash;
  }
  return rows;
}

/** What is refused with this status and a sentence that says why, and changes no row. */
async function expectRefused(ask: () => Promise<Answer>, status: number, sentence: RegExp): Promise<void> {
  await docket.settled();
  const before = await everything();
  const answer = await ask();
  expect([answer.status, said(answer)]).toEqual([status, expect.stringMatching(sentence)]);
  expect(await everything()).toEqual(before);
}

type Opened = { number: number; id: string; customerId: string };

async function openQuote(): Promise<Opened> {
  customers += 1;
  const from = `+1201555${String(3_000 + customers)}`;
  await docket.twilio.text({ from, to: SHOP, body: 'hi, my iphone 13 screen is cracked' });
  await docket.settled();
  const talk = await first<{ id: string }>('SELECT id FROM conversation WHERE address = $1', from);
  await owner.post(`/inbox/${talk.id}/quote`);
  return await first(
    'SELECT number, id, customer_id AS "customerId" FROM quote ORDER BY number DESC LIMIT 1',
  );
}

const LINE = { lineQuantity: '1', linePrice: '20.00', lineTax: '0', lineDescription: 'Screen' };

async function saveDraft(number: number, words: Fields): Promise<Answer> {
  const path = `/quotes/${number}/draft`;
  const form = readPageForm((await owner.get(path)).text, path);
  const over = Array.isArray(words) ? words : Object.entries(words);
  const names = new Set(over.map(([name]) => name));
  const kept = withFields(form, LINE).filter(([name]) => !names.has(name));
  return await owner.post(path, [...kept, ...over]);
}

const revisionOf = async (id: string) =>
  String((await first<{ revision: number }>('SELECT revision FROM quote WHERE id = $1', id)).revision);

async function sendQuote(by: Browser, { number }: Opened, seen: string): Promise<Answer> {
  return await by.post(`/quotes/${number}/send`, { seen, by: 'text' });
}

/** A quote that its customer has the link of. */
async function sentQuote(): Promise<Opened & { path: string }> {
  const quote = await openQuote();
  expect((await saveDraft(quote.number, {})).status).toBe(303);
  const sent = await sendQuote(owner, quote, await revisionOf(quote.id));
  await docket.settled();
  return { ...quote, path: /\/q\/[\w-]{20,}/.exec(sent.text)?.[0] ?? expect.fail(said(sent)) };
}

async function accept(path: string, over: Record<string, string> = {}): Promise<Answer> {
  const { text } = await customer.get(path);
  const shown = /name="shown"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="shown"/.exec(text);
  const fields = { shown: shown?.[1] ?? shown?.[2] ?? '', name: 'Ana', signedBy: 'typed', ...over };
  return await customer.post(`${path}/accept`, fields);
}

async function newInvoice(): Promise<string> {
  const { customerId } = await openQuote();
  const { headers } = await owner.post('/invoices', { customer: customerId });
  return headers.get('location') ?? expect.fail('no invoice');
}

const invoiceLine = (at: number, over: Record<string, string> = {}): [string, string][] =>
  Object.entries({
    ...{ description: 'Labour', quantity: '1', unit: '', price: '10.00', taxBp: '0', discount: '' },
    ...over,
  }).map(([name, value]) => [`lines.${at}.${name}`, value]);
const invoiceHead: [string, string][] = [
  ['title', 'Repair'],
  ['note', ''],
  ['revision', '0'],
];

describe('what is written on papers of money', () => {
  test('is never below zero in all', async () => {
    const { number } = await openQuote();
    await expectRefused(() => saveDraft(number, { linePrice: '-50' }), 422, /below zero|negative|less than/i);
    const path = await newInvoice();
    const negative = [...invoiceHead, ...invoiceLine(0, { price: '-50.00' })];
    await expectRefused(() => owner.post(path, negative), 422, /below zero|negative|less than/i);
    await expectRefused(() => owner.post(`${path}/issue`, negative), 422, /below zero|negative|less than/i);
  });

  test('is not ten thousand lines', async () => {
    const { number } = await openQuote();
    const lines = Array.from({ length: 10_000 }, (_, at) =>
      Object.entries({
        ...LINE,
        ...{ lineDescription: `Part ${at}`, lineUnit: '', lineDiscount: '', lineChoice: '' },
      }),
    ).flat() as [string, string][];
    await expectRefused(() => saveDraft(number, lines), 400, /at most 500 lines, and this one has 10000/);
    const path = await newInvoice();
    const many = Array.from({ length: 10_000 }, (_, at) => invoiceLine(at)).flat();
    const form = (lines: typeof many) => () => owner.post(path, [...invoiceHead, ...lines]);
    await expectRefused(form(many), 413, /an invoice has at most 200 lines. Nothing was saved/);
    await expectRefused(form(many.slice(0, 201 * 6)), 422, /at most 200 lines/);
  });

  test('is no book: a note of 40 kB is too long on a quote, an invoice and among staff', async () => {
    const note = 'All is well. '.repeat(3_200);
    const quote = await openQuote();
    await expectRefused(() => saveDraft(quote.number, { note }), 422, /At most 4000 characters/);
    const path = await newInvoice();
    const fields = [...invoiceHead.filter(([name]) => name !== 'note'), ...invoiceLine(0)];
    await expectRefused(
      () => owner.post(path, [...fields, ['note', note]]),
      422,
      /At most 4,?000 characters/,
    );
    const message = { to: 'internal', text: note };
    await expectRefused(
      () => owner.post(`/quotes/${quote.number}/messages`, message),
      400,
      /at most 1,600 characters/,
    );
  });
});

describe('names and words of any kind', () => {
  const RIGHT_TO_LEFT = 'ليلى حداد';
  const REVERSED = 'Ana \u202Egnp.exe';
  const EMOJI = '👩🏽‍🔧 Zoë 🧰';
  const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';

  test.each([RIGHT_TO_LEFT, REVERSED, EMOJI, MARKUP])(
    'stand on pages as they are, and do nothing: %s',
    async (words) => {
      const { number, customerId } = await openQuote();
      const named = await owner.post(`/customers/${customerId}/name`, { name: words });
      expect([named.status, said(named)]).toEqual([303, expect.anything()]);
      expect((await saveDraft(number, { title: words, note: words, lineDescription: words })).status).toBe(
        303,
      );
      const { name } = await first<{ name: string }>('SELECT name FROM customer WHERE id = $1', customerId);
      // A sign that turns the words behind it around is in no name.
      expect(name).toBe(words.replace('\u202E', ''));
      const sent = await sendQuote(owner, { number, id: '', customerId }, '1');
      const link = /\/q\/[\w-]{20,}/.exec(sent.text)?.[0] ?? expect.fail(said(sent));
      for (const page of [
        await owner.get(`/customers/${customerId}`),
        await owner.get(`/quotes/${number}`),
        await owner.get('/quotes'),
        await customer.get(link),
      ]) {
        expect(page.status).toBe(200);
        expect(page.text).not.toMatch(/<img src=x|<script>alert/);
      }
      const page = await owner.get(`/customers/${customerId}`);
      expect(page.text).toContain(`<bdi>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</bdi>`);
    },
  );

  test('are no formula in a file for spreadsheets', async () => {
    const formulas = ['=HYPERLINK("http://x.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1'];
    for (const title of formulas) {
      const { number, customerId } = await openQuote();
      await owner.post(`/customers/${customerId}/name`, { name: title });
      expect((await owner.post(`/quotes/${number}/job`)).status).toBe(303);
      const job = await first<{ number: number; title: string }>(
        'SELECT number, title FROM job ORDER BY number DESC LIMIT 1',
      );
      await owner.post(`/jobs/${job.number}/title`, { value: title, seen: job.title });
    }
    const csv = await owner.get('/jobs.csv');
    expect(csv.status).toBe(200);
    expect(csv.text).toContain(`'@SUM(A1)`);
    expect(csv.text).not.toMatch(/(?:^|,|")[=@\t]|(?:^|,|")[+-]\d\+/m);
  });
});

describe('a quote', () => {
  test('is not signed with a picture of 30 MB', async () => {
    const { path } = await sentQuote();
    const signature = `data:image/png;base64,${'A'.repeat(30 * 1024 * 1024)}`;
    await customer.post(`${path}/seen`);
    await expectRefused(
      () => accept(path, { signedBy: 'drawn', signature }),
      413,
      /signature|too (?:big|large)/i,
    );
    expect((await accept(path)).status).toBe(303);
  });

  test('is sent once by two at once, and the other is told', async () => {
    const quote = await openQuote();
    await saveDraft(quote.number, {});
    const seen = await revisionOf(quote.id);
    const answers = await Promise.all([owner, dispatcher].map((by) => sendQuote(by, quote, seen)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const second = answers.find(({ status }) => status === 409);
    expect(second && said(second)).toMatch(/Someone sent it a moment ago/);
    await docket.settled();
    const texts = await docket.rows(
      `SELECT m.id FROM message m JOIN conversation c ON c.id = m.conversation_id
       WHERE c.record_id = $1 AND m.direction = 'out' AND m.text LIKE '%/q/%'`,
      [quote.id],
    );
    expect(texts).toHaveLength(1);
  });

  test('that has expired is not accepted', async () => {
    const { path, id } = await sentQuote();
    await customer.post(`${path}/seen`);
    const shown = /name="shown"[^>]*value="([^"]*)"/.exec((await customer.get(path)).text)?.[1] ?? '';
    const fields = { shown, name: 'Ana', signedBy: 'typed' };
    await docket.rows(`UPDATE quote SET expires_at = now() - interval '1 day' WHERE id = $1`, [id]);
    expect((await customer.post(`${path}/accept`, fields)).status).toBe(303);
    expect(said(await customer.get(path))).toContain('This quote has expired');
    // It may be closed as expired meanwhile, but is not agreed to.
    const { state, job } = await first<{ state: string; job: string | null }>(
      'SELECT state, job_id AS job FROM quote WHERE id = $1',
      id,
    );
    expect([['sent', 'viewed', 'expired'].includes(state), job]).toEqual([true, null]);
    expect(await docket.rows('SELECT 1 FROM quote_acceptance WHERE quote_id = $1', [id])).toEqual([]);
  });

  test('that was superseded is not accepted by its old link', async () => {
    const { path, number, id } = await sentQuote();
    await customer.post(`${path}/seen`);
    const shown = /name="shown"[^>]*value="([^"]*)"/.exec((await customer.get(path)).text)?.[1] ?? '';
    expect((await owner.post(`/quotes/${number}/revise`)).status).toBe(303);
    await saveDraft(number, { linePrice: '90.00' });
    await sendQuote(owner, { number, id, customerId: '' }, await revisionOf(id));
    const fields = { shown, name: 'Ana', signedBy: 'typed' };
    await expectRefused(
      async () => {
        expect((await customer.post(`${path}/accept`, fields)).status).toBe(303);
        return await customer.get(path);
      },
      200,
      /There is a newer version of this quote/,
    );
  });
});
