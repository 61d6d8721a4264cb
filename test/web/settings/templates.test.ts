import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.js';
import { listTemplates, readTemplate } from '../../../src/quotes/quote-templates.js';
import { memberOf, organizationOf } from '../../accounts/accounts-fixture.js';
import { startWeb, type Web } from '../sign-in/start-web.js';

let web: Web;
let shop: Awaited<ReturnType<typeof organizationOf>>;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());
beforeEach(async () => {
  shop = await organizationOf(web.accounts, 'Elm <Street>');
});

const get = (path: string) => web.get(path, { cookie: shop.cookie });
const post = (path: string, form: Record<string, string> | URLSearchParams = {}, part = false) =>
  web.post(path, form, { cookie: shop.cookie, ...(part ? { 'hx-request': 'true' } : {}) });
const run = <T>(work: Parameters<typeof web.db.withOrganization<T>>[1]) =>
  web.db.withOrganization(shop.organizationId, work);

const LINE = {
  description: 'Screen',
  quantityMilli: 2000,
  unit: 'piece',
  unitPrice: 9995,
  taxBp: 0,
  discountBp: 0,
  optional: false,
  chosen: false,
};

async function template(name: string): Promise<string> {
  const id = newId();
  const content = {
    lines: [LINE],
    note: 'Parts <b>of ours</b>',
    deposit: { kind: 'none', value: 0 },
    validDays: 14,
  };
  await run((tx) =>
    tx.quoteTemplate.create({ data: { id, organizationId: shop.organizationId, name, content } }),
  );
  return id;
}

async function form(id: string, over: Record<string, string> = {}): Promise<URLSearchParams> {
  const page = await get(`/settings/templates/${id}`);
  const seen = /name="seen" value="(\d+)"/.exec(page.text)?.[1] ?? '';
  return new URLSearchParams({
    title: 'Screens',
    note: 'As agreed',
    lineDescription: 'Glass',
    lineQuantity: '1.5',
    lineUnit: 'm²',
    linePrice: '20',
    lineTax: '0',
    lineDiscount: '10',
    lineChoice: 'optional',
    validDays: '21',
    depositKind: 'percent',
    depositValue: '25',
    seen,
    ...over,
  });
}

test('without templates the page says how one is made', async () => {
  const { text, status } = await get('/settings/templates');
  expect([status, text.includes('No templates yet'), text.includes('href="/quotes/new"')]).toEqual([
    200,
    true,
    true,
  ]);
});

test('a template is renamed, archived with the way back, and restored; the audit log says so', async () => {
  const id = await template('Screen <swap>');
  expect((await get('/settings/templates')).text).toContain('1 line, ');
  expect((await post(`/settings/templates/${id}/rename`, { name: '  Screen   repair ' })).status).toBe(303);
  expect(await run((tx) => readTemplate(tx, id))).toMatchObject({ name: 'Screen repair' });
  const archived = await post(`/settings/templates/${id}/archive`);
  const undo = await get(archived.headers.get('location') ?? '');
  expect(undo.text).toContain(`action="/settings/templates/${id}/restore"`);
  expect(await run((tx) => listTemplates(tx))).toEqual([]);
  expect((await get('/settings/templates?show=archived')).text).toContain('Screen repair');
  const late = await post(`/settings/templates/${id}`, await form(id));
  expect([late.status, late.text.includes('Restore it first')]).toEqual([422, true]);
  await post(`/settings/templates/${id}/restore`);
  expect(await run((tx) => listTemplates(tx))).toMatchObject([{ id, content: { lines: [LINE] } }]);
  expect((await get('/settings/audit')).text).toContain('Screen repair');
});

test('a name that is none or holds a passcode comes back as typed', async () => {
  const id = await template('Screens');
  for (const [name, why] of [
    ['   ', 'Give it a name'],
    ['x'.repeat(81), 'at most 80 fit'],
    ['door code is 739162', 'looks like a passcode'],
  ] as const) {
    const { status, text } = await post(`/settings/templates/${id}/rename`, { name });
    expect([status, text.includes(why), text.includes(`value="${name}"`)]).toEqual([422, true, true]);
  }
  expect(await run((tx) => readTemplate(tx, id))).toMatchObject({ name: 'Screens' });
});

test('all of a template is changed at once, with and without scripts, with sums from the server', async () => {
  const id = await template('Old');
  const part = await post(`/settings/templates/${id}`, await form(id), true);
  expect([part.status, part.text.includes('Saved')]).toEqual([200, true]);
  expect(await run((tx) => readTemplate(tx, id))).toMatchObject({
    name: 'Screens',
    content: {
      lines: [
        {
          description: 'Glass',
          quantityMilli: 1500,
          unit: 'm²',
          unitPrice: 2000,
          discountBp: 1000,
          optional: true,
        },
      ],
      note: 'As agreed',
      deposit: { kind: 'percent', value: 2500 },
      validDays: 21,
    },
  });
  const whole = await post(`/settings/templates/${id}`, await form(id, { add: 'line', title: 'Again' }));
  expect(whole.headers.get('location')).toBe(`/settings/templates/${id}?add=1`);
  expect(await run((tx) => readTemplate(tx, id))).toMatchObject({ name: 'Again' });
});

test.each([
  [{ lineDescription: '', linePrice: '' }, 'at least one line'],
  [{ linePrice: 'ten' }, 'write the price as a number'],
  [{ linePrice: '-5', lineChoice: '' }, 'below zero'],
  [{ title: '' }, 'Give it a name'],
  [{ validDays: '0' }, '1 to 365 days'],
  [{ note: 'The alarm code is 739162' }, 'looks like a passcode'],
  [{ lineDescription: 'Unlock, code is 739162' }, 'looks like a passcode'],
] as [Record<string, string>, string][])(
  'what no quote could offer is refused in a sentence: %#',
  async (over, why) => {
    const id = await template('Kept');
    const { status, text } = await post(`/settings/templates/${id}`, await form(id, over));
    expect([status, text.includes(why), text.includes('Not saved yet')]).toEqual([422, true, true]);
    expect(await run((tx) => readTemplate(tx, id))).toMatchObject({
      name: 'Kept',
      content: { lines: [LINE] },
    });
  },
);

test('of two who change it at once the second hears so, and may save over it', async () => {
  const id = await template('Both');
  const [first, second] = [await form(id, { title: 'First' }), await form(id, { title: 'Second' })];
  expect((await post(`/settings/templates/${id}`, first)).status).toBe(303);
  const late = await post(`/settings/templates/${id}`, second, true);
  expect([late.status, late.text.includes('changed this template meanwhile')]).toEqual([200, true]);
  expect(late.text).toContain('data-saved="no"');
  second.set('over', 'yes');
  expect((await post(`/settings/templates/${id}`, second)).status).toBe(303);
  expect(await run((tx) => readTemplate(tx, id))).toMatchObject({ name: 'Second' });
});

test('who keeps no settings, and another organization, find no templates here', async () => {
  const id = await template('Mine');
  const dispatcher = await memberOf(web.accounts, shop.owner, 'dispatcher');
  expect((await web.get('/settings/templates', { cookie: dispatcher.cookie })).status).toBe(403);
  const other = await organizationOf(web.accounts, 'Other');
  expect((await web.get(`/settings/templates/${id}`, { cookie: other.cookie })).status).toBe(404);
  expect((await web.post(`/settings/templates/${id}/archive`, {}, { cookie: other.cookie })).status).toBe(
    404,
  );
  expect(await run((tx) => listTemplates(tx))).toHaveLength(1);
});
