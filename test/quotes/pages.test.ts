import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Staff } from '../../src/accounts/staff.js';
import { assignMember } from '../../src/jobs/assign-member.js';
import { newId } from '../../src/platform/ids.js';
import { startPages } from '../jobs/pages-app.js';
import { at, openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { withoutIds } from '../setup/without-ids.js';

let database: TestDatabase;
let pages: Awaited<ReturnType<typeof startPages>>;
let shop: Shop;
const people = (): Staff[] =>
  shop ? [shop.owner, shop.admin, shop.dispatcher, shop.technician, shop.other] : [];

beforeAll(async () => {
  database = await createTestDatabase();
  pages = await startPages(database.db, people);
});
afterAll(async () => {
  await pages.stop();
  await database.drop();
});
beforeEach(async () => {
  shop = await openShop(database.db, { billing: { taxRates: [{ name: 'VAT', bp: 2000 }], depositBp: 2500 } });
});

const LINE = {
  description: 'Screen',
  quantity: '1',
  unit: '',
  price: '100',
  tax: '2000',
  discount: '',
  choice: '',
};
type Line = Partial<typeof LINE>;

function draft(lines: Line[], over: Record<string, string> = {}): URLSearchParams {
  const form = new URLSearchParams({
    title: 'Galaxy S22',
    note: '',
    validDays: '30',
    depositKind: 'none',
    depositValue: '',
    offerDate: '',
    offerTime: '',
    offerMinutes: '60',
    language: 'en',
    seen: '0',
    ...over,
  });
  for (const line of lines) {
    for (const [field, value] of Object.entries({ ...LINE, ...line })) {
      form.append(`line${field.charAt(0).toUpperCase()}${field.slice(1)}`, value);
    }
  }
  return form;
}

/** What the page says of a draft that was saved or not. */
function stateOf(html: string) {
  const read = (name: string) =>
    JSON.parse((new RegExp(`data-${name}="([^"]*)"`).exec(html)?.[1] ?? 'null').replaceAll('&quot;', '"'));
  const seen = /name="seen" value="(\d+)"/.exec(html)?.[1];
  return { amounts: read('amounts'), problems: read('problems'), screened: read('screened'), seen };
}

async function begin(
  staff: Staff = shop.dispatcher,
  form: Record<string, string> = { customer: shop.customerId },
) {
  const answer = await pages.post(staff, '/quotes/new', form);
  const [, number] = /\/quotes\/(\d+)\/draft/.exec(answer.headers.get('location') ?? '') ?? [];
  return { answer, number: Number(number), path: `/quotes/${number}/draft` };
}

test('a quote is begun, saved as it is typed with sums from the server, and is found in the list', async () => {
  expect((await pages.get(shop.dispatcher, `/quotes/new?customer=${shop.customerId}`)).html).toContain(
    'Write the quote',
  );
  const { number, path } = await begin();
  const empty = await pages.get(shop.dispatcher, path);
  expect(empty.html).toContain('data-line-template');
  const lines = [
    { quantity: '2', price: '99.95', discount: '10' },
    { description: '', price: '' },
    { description: 'Glass film', price: '10.00', choice: 'optional' },
    { description: 'شاشة 🛠️ <b>x</b>', price: '-5', tax: '0' },
  ];
  const saved = await pages.post(
    shop.dispatcher,
    path,
    draft(lines, { depositKind: 'percent', depositValue: '25' }),
    true,
  );
  expect(saved.status).toBe(200);
  const { amounts, problems, seen } = stateOf(saved.html);
  expect([amounts, problems, seen]).toEqual([['£179.91', '', '£10.00', '-£5.00'], {}, '1']);
  expect(saved.html).toContain('<dt>Tax 20%</dt><dd>£35.98</dd>');
  expect(saved.html).toContain('<dt>Total</dt><dd>£210.89</dd>');
  expect(saved.html).toContain('<dt>Deposit</dt><dd>£52.72</dd>');
  const page = await pages.get(shop.dispatcher, path);
  expect(page.html).toContain('شاشة 🛠️ &lt;b>x&lt;/b>');
  expect(page.html).toContain('value="99.95"');
  const list = await pages.get(shop.dispatcher, '/quotes?state=draft');
  expect([list.html.includes(`Q-${number}`), list.html.includes('£210.89')]).toEqual([true, true]);
  expect((await pages.get(shop.dispatcher, '/quotes?state=sent')).html).not.toContain(`Q-${number}<`);
  const quote = await pages.get(shop.dispatcher, `/quotes/${number}`);
  expect(quote.html).toContain('2 × £99.95, 10% off');
});

test.each([
  [[{ price: '-200' }], {}, 'lines', 'below zero'],
  [[{ price: 'ten' }], {}, 'lines.0.price', 'Line 1: write the price as a number'],
  [
    [{ description: '', price: '' }, { quantity: '0' }],
    {},
    'lines.1.quantity',
    'Line 2: a quantity is above zero',
  ],
  [
    [{ description: '', price: '' }, { description: '' }],
    {},
    'lines.1.description',
    'Line 2: say what it is',
  ],
  [[{ discount: '101' }], {}, 'lines.0.discount', 'from 0 to 100 %'],
  [[{ price: '9'.repeat(15) }], {}, 'lines.0.price', 'as a number'],
  [[{}], { note: 'ü'.repeat(40_000) }, 'note', 'At most 4000 characters'],
  [[{}], { validDays: '' }, 'validDays', '1 to 365 days'],
  [[{}], { depositKind: 'amount', depositValue: '500' }, 'deposit', 'more than the total'],
  [[{}], { offerDate: '2026-03-29', offerTime: '01:30' }, 'offered', 'no such time'],
  [Array.from({ length: 10_000 }, () => ({})), {}, 'lines', 'at most 500 lines, and this one has 10000'],
] as [Line[], Record<string, string>, string, string][])(
  'what cannot be offered is said in a sentence, and what was typed stays: %#',
  async (lines, over, field, why) => {
    const { path } = await begin();
    const part = await pages.post(shop.dispatcher, path, draft(lines, over), true);
    expect([part.status, part.html.includes('data-saved="no"')]).toEqual([200, true]);
    expect(stateOf(part.html).problems[field]).toContain(why);
    if (lines.length > 1_000) {
      const whole = await pages.post(shop.dispatcher, path, draft(lines, over));
      expect([whole.status, whole.html.includes(why)]).toEqual([400, true]);
      return;
    }
    const { html, status } = await pages.post(
      shop.dispatcher,
      path,
      draft(lines, { ...over, title: 'Typed' }),
    );
    expect([status, html.includes('value="Typed"'), html.includes('Not saved yet')]).toEqual([
      422,
      true,
      true,
    ]);
    expect(html.match(/<li class="draft-line"/g)?.length).toBeGreaterThan(lines.length - 1);
    expect(await shop.run((tx) => tx.quoteLine.count())).toBe(0);
  },
  30_000,
);

test('of two who write at once the second hears who was first, loses nothing, and may save over it', async () => {
  const { path } = await begin();
  await pages.post(shop.admin, path, draft([{ description: 'Theirs' }]), true);
  const late = await pages.post(shop.dispatcher, path, draft([{ description: 'Mine' }]), true);
  expect([late.status, late.html.includes('data-saved="no"')]).toEqual([200, true]);
  expect(late.html).toContain('Ada changed this quote meanwhile');
  expect(stateOf(late.html).seen).toBe('0');
  const whole = await pages.post(shop.dispatcher, path, draft([{ description: 'Mine' }]));
  expect([whole.status, whole.html.includes('>Mine</textarea>')]).toEqual([422, true]);
  const over = draft([{ description: 'Mine' }], { over: 'yes' });
  expect((await pages.post(shop.dispatcher, path, over)).status).toBe(303);
  expect(await shop.run((tx) => tx.quoteLine.findMany())).toMatchObject([{ description: 'Mine' }]);
});

test('a passcode in a line is taken out of it, and the field is told so', async () => {
  const { path } = await begin();
  const saved = await pages.post(shop.dispatcher, path, draft([{ description: 'Unlock 4821' }]), true);
  expect(stateOf(saved.html).screened).toEqual({ 'lines.0.description': 'Unlock [passcode saved]' });
  expect(withoutIds((await pages.get(shop.dispatcher, path)).html)).not.toContain('4821');
});

test('without scripts lines are added, removed and taken from the price book by pressing', async () => {
  const { path } = await begin();
  const { organizationId } = shop;
  const item = {
    id: newId(),
    organizationId,
    name: 'Diagnosis',
    unit: 'hour',
    unitPrice: 4500n,
    taxBp: 2000,
  };
  await shop.run((tx) => tx.priceItem.create({ data: item }));
  const found = await pages.get(shop.dispatcher, '/quotes/prices?findPrice=diag', true);
  expect(found.html).toContain('£45.00 per hour, 20% tax');
  const two = [{ description: 'One' }, { description: 'Two' }];
  const added = await pages.post(shop.dispatcher, path, draft(two, { add: 'line' }));
  expect(added.headers.get('location')).toBe(`${path}?add=1`);
  await pages.post(shop.dispatcher, path, draft(two, { seen: '1', remove: '0' }));
  await pages.post(shop.dispatcher, path, draft([{ description: 'Two' }], { seen: '2', item: item.id }));
  const lines = await shop.run((tx) => tx.quoteLine.findMany({ orderBy: { position: 'asc' } }));
  expect(lines).toMatchObject([
    { description: 'Two' },
    { description: 'Diagnosis', unit: 'hour', unitPrice: 4500n },
  ]);
  const send = await pages.post(
    shop.dispatcher,
    path,
    draft([{ description: 'Two' }], { seen: '3', next: 'send' }),
  );
  expect(send.headers.get('location')).toBe(path.replace('draft', 'send'));
});

test('a tax of three decimals is reckoned and shown as it is, on the page, its document and the list', async () => {
  const { number, path } = await begin();
  const lines = [{ price: '100', tax: '887.5' }];
  const saved = await pages.post(shop.dispatcher, path, draft(lines), true);
  expect(saved.html).toContain('<dt>Tax 8.875%</dt><dd>£8.88</dd>');
  expect(saved.html).toContain('<dt>Total</dt><dd>£108.88</dd>');
  expect((await pages.get(shop.dispatcher, path)).html).toContain('<option value="887.5" selected');
  const { html } = await pages.get(shop.dispatcher, `/quotes/${number}/preview`);
  expect([html.includes('8.875%'), html.includes('£108.88')]).toEqual([true, true]);
  const wrong = await pages.post(shop.dispatcher, path, draft([{ tax: '887.55' }], { seen: '1' }), true);
  expect(stateOf(wrong.html).problems['lines.0.tax']).toContain('at most three decimals');
});

test('a draft is looked at as the customer would get it, marked as one, and what would be stopped is not shown', async () => {
  const { number, path } = await begin();
  const preview = `/quotes/${number}/preview`;
  const early = await pages.get(shop.dispatcher, preview);
  expect([early.status, early.html.includes('Nothing is offered yet')]).toEqual([409, true]);
  const lines = [{ description: 'Screen <b>new</b>' }, { description: 'Lock set to 7391' }];
  const saved = await pages.post(shop.dispatcher, path, draft(lines, { note: 'As agreed', next: 'preview' }));
  expect(saved.headers.get('location')).toBe(preview);
  const { html, status } = await pages.get(shop.dispatcher, preview);
  expect(status).toBe(200);
  expect(html).toContain('<strong>Draft</strong>');
  expect(html).toContain('Screen &lt;b>new&lt;/b>');
  expect(html).toContain('£240.00');
  expect(html).toContain('it would show a passcode');
  expect(html).toContain('<li>line 2</li>');
  expect(html).toContain('<mark class="paper-stopped">Stopped');
  expect(withoutIds(html)).not.toContain('7391');
  expect(html).not.toContain(`href="/quotes/${number}/send"`);
  await pages.post(shop.dispatcher, path, draft(lines.slice(0, 1), { seen: '1' }));
  const clean = await pages.get(shop.dispatcher, preview);
  expect(clean.html).toContain(`href="/quotes/${number}/send"`);
  await pages.post(shop.dispatcher, `/quotes/${number}/send`, { seen: '2', by: 'link' });
  const sent = await pages.get(shop.dispatcher, preview);
  expect([sent.status, sent.html.includes('<strong>Draft</strong>')]).toEqual([200, false]);
  expect((await pages.get(shop.technician, preview)).status).toBe(404);
});

test('a quote that was sent is kept as a template from its page', async () => {
  const { number, path } = await begin();
  await pages.post(shop.dispatcher, path, draft([{}]));
  await pages.post(shop.dispatcher, `/quotes/${number}/send`, { seen: '1', by: 'link' });
  const form = { name: 'Screens', from: 'quote' };
  const kept = await pages.post(shop.dispatcher, `/quotes/${number}/template`, form, true);
  expect([kept.status, kept.headers.get('hx-trigger')?.includes('Kept as a template')]).toEqual([200, true]);
  expect(await shop.run((tx) => tx.quoteTemplate.findMany())).toMatchObject([{ name: 'Screens' }]);
});

test('a draft is kept as a template, and the next quote begins with it', async () => {
  const { number, path } = await begin();
  await pages.post(shop.dispatcher, path, draft([{ description: 'Battery' }], { note: 'Hello' }));
  expect((await pages.post(shop.technician, `/quotes/${number}/template`, { name: 'Mine' })).status).toBe(
    403,
  );
  await pages.post(shop.dispatcher, `/quotes/${number}/template`, { name: 'Battery swap' });
  expect((await pages.get(shop.dispatcher, '/quotes/new')).html).toContain('Battery swap');
  const [template] = await shop.run((tx) => tx.quoteTemplate.findMany());
  const next = await begin(shop.dispatcher, { customer: shop.customerId, template: template?.id ?? '' });
  const { html } = await pages.get(shop.dispatcher, next.path);
  expect([html.includes('>Battery</textarea>'), html.includes('>Hello</textarea>')]).toEqual([true, true]);
});

test('a quote is sent, changed as a next version that says what differs, and its link ended and made anew', async () => {
  const { number, path } = await begin();
  await pages.post(shop.dispatcher, path, draft([{}]));
  const ask = await pages.get(shop.dispatcher, `/quotes/${number}/send`);
  expect(ask.html).toContain('By text, to +447700900123');
  expect(ask.html).toContain('No e-mail address is known.');
  const late = await pages.post(shop.dispatcher, `/quotes/${number}/send`, { seen: '0', by: 'link' });
  expect([late.status, late.html.includes('changed this quote meanwhile')]).toEqual([422, true]);
  const sent = await pages.post(shop.dispatcher, `/quotes/${number}/send`, { seen: '1', by: 'link' });
  expect([sent.status, /\/q\/[\w-]{43}/.test(sent.html)]).toEqual([200, true]);
  const again = await pages.post(shop.admin, `/quotes/${number}/send`, { seen: '1', by: 'text' });
  expect([again.status, again.html.includes('Someone sent it a moment ago')]).toEqual([409, true]);
  expect((await pages.get(shop.dispatcher, path)).status).toBe(409);
  const page = await pages.get(shop.dispatcher, `/quotes/${number}`);
  expect(page.html).toContain('not looked at yet');
  const renewed = await pages.post(shop.dispatcher, `/quotes/${number}/links/renew`, {}, true);
  expect(renewed.html).toMatch(/\/q\/[\w-]{43}/);
  expect((await pages.get(shop.dispatcher, `/quotes/${number}`)).html).not.toMatch(/\/q\/[\w-]{43}/);
  const revoked = await pages.post(shop.dispatcher, `/quotes/${number}/links/revoke`, {}, true);
  expect(revoked.html).toContain('No link leads to it now');
  const revised = await pages.post(shop.dispatcher, `/quotes/${number}/revise`);
  expect(revised.headers.get('location')).toBe(path);
  const { html } = await pages.get(shop.dispatcher, path);
  expect(html).toContain('Version 2');
  await pages.post(
    shop.dispatcher,
    path,
    draft([{ price: '120' }, { description: 'Film', price: '5' }], { seen: stateOf(html).seen ?? '' }),
  );
  const changed = (await pages.get(shop.dispatcher, `/quotes/${number}`)).html;
  for (const said of ['£120.00 → £150.00', 'Screen: £100.00 → £120.00', 'New: Film, £5.00']) {
    expect(changed).toContain(said);
  }
});

test('a technician drafts on jobs they are assigned to, and sends nothing', async () => {
  const job = await shop.newJob();
  const { organizationId } = shop;
  const actor = { kind: 'member', id: shop.owner.memberId } as const;
  await shop.run((tx) =>
    assignMember(tx, { organizationId, job: { id: job.id }, memberId: shop.technician.memberId, actor, at }),
  );
  expect((await pages.get(shop.technician, `/jobs/${job.number}`)).html).toContain('Quote extra work');
  const about = { job: String(job.number) };
  const { number, path } = await begin(shop.technician, about);
  expect((await pages.post(shop.technician, path, draft([{}]), true)).status).toBe(200);
  const page = await pages.get(shop.technician, path);
  expect(page.html).not.toContain('Send…');
  for (const step of ['send', 'revise', 'links/renew', 'links/revoke', 'template']) {
    const refused = await pages.post(shop.technician, `/quotes/${number}/${step}`, {
      seen: '1',
      by: 'link',
      name: 'x',
    });
    expect(refused.status, step).toBe(403);
  }
  expect((await pages.get(shop.technician, `/quotes/${number}/send`)).status).toBe(403);
  expect((await begin(shop.other, about)).answer.status).toBe(404);
  expect((await begin(shop.technician)).answer.status).not.toBe(303);
  expect((await pages.get(shop.other, path)).status).toBe(404);
  expect((await pages.post(shop.other, path, draft([{}]))).status).toBe(404);
});
