import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listConsents, recordConsent } from '../../../src/customers/consent.js';
import { findOrCreateCustomer } from '../../../src/customers/find-or-create-customer.js';
import { readCurrentTerms } from '../../../src/customers/terms.js';
import { newId } from '../../../src/platform/ids.js';
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

const get = async (path: string) => (await web.get(path, { cookie: shop.cookie })).text;
const post = (path: string, form: Record<string, string> | URLSearchParams | FormData = {}) =>
  web.post(path, form, { cookie: shop.cookie });
const organization = () => web.accounts.readOrganization(shop.organizationId);
const run = <T>(work: Parameters<typeof web.db.withOrganization<T>>[1]) =>
  web.db.withOrganization(shop.organizationId, work);

const BILLING = {
  legalName: 'Elm Street Repairs Ltd',
  address: '1 Elm Street\r\nLeeds',
  taxNumber: 'GB 123 4567 89',
  bankDetails: 'IBAN GB29 NWBK 6016 1331 9268 19',
  footer: 'Registered in England',
  paper: 'letter',
  taxRounding: 'line',
  prices: 'with',
  validDays: '14',
  dueDays: '0',
  deposit: '12.5%',
};
const billing = (over: Record<string, string> = {}, rates: [string, string][] = []) => {
  const form = new URLSearchParams({ ...BILLING, ...over });
  for (const [name, percent] of rates) {
    form.append('rateName', name);
    form.append('ratePercent', percent);
  }
  return form;
};

test('billing is kept field by field, with its tax rates, and the audit log says what changed', async () => {
  const rates: [string, string][] = [
    ['VAT', '20'],
    ['Reduced', '5.25'],
    ['New York', '8.875 %'],
    ['', ''],
  ];
  expect((await post('/settings/billing', billing({}, rates))).status).toBe(303);
  expect((await organization()).settings.billing).toMatchObject({
    legalName: 'Elm Street Repairs Ltd',
    address: '1 Elm Street\nLeeds',
    bankDetails: BILLING.bankDetails,
    pricesIncludeTax: true,
    taxRounding: 'line',
    paper: 'letter',
    taxRates: [
      { name: 'VAT', bp: 2000 },
      { name: 'Reduced', bp: 525 },
      { name: 'New York', bp: 887.5 },
    ],
    validDays: 14,
    dueDays: 0,
    depositBp: 1250,
    quoteFollowUpDays: [2, 5],
  });
  const page = await get('/settings/billing');
  expect(page).toContain('value="5.25"');
  expect(page).toContain('value="8.875"');
  expect(await get('/settings/audit')).toContain('VAT 20%, Reduced 5.25%, New York 8.875%');
});

test.each([
  [{ deposit: '101' }, [], 'percentage between 0 and 100'],
  [{ validDays: '0' }, [], 'whole days, 1 to 365'],
  [{ dueDays: '' }, [], 'whole days, 0 to 365'],
  [{ footer: 'x'.repeat(301) }, [], '301 characters; at most 300 fit'],
  [{}, [['', '19']], 'Give the rate a name'],
  [{}, [['VAT', 'a lot']], 'percentage between 0 and 100'],
  [{}, [['VAT', '8.8755']], 'at most three decimals'],
  [{ footer: 'The door code is 739162' }, [], 'looks like a passcode'],
] as [Record<string, string>, [string, string][], string][])(
  'what cannot be on papers comes back as typed, with why: %#',
  async (over, rates, why) => {
    const answer = await post('/settings/billing', billing(over, rates));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(why);
    expect(answer.text).toContain('Elm Street Repairs Ltd');
    expect((await organization()).settings.billing.legalName).toBe('');
  },
);

async function picture(width: number, height: number, format: 'png' | 'jpeg' | 'webp' = 'png') {
  const create = { width, height, channels: 4 as const, background: '#3149d0' };
  return await sharp({ create }).toFormat(format).toBuffer();
}

const logo = (bytes: Uint8Array) => {
  const form = new FormData();
  form.append('logo', new Blob([new Uint8Array(bytes)]), 'logo.png');
  return post('/settings/billing/logo', form);
};

test('a logo is made anew, kept by its hash and shown; what is none is refused in a sentence', async () => {
  expect((await logo(await picture(1600, 400, 'jpeg'))).status).toBe(303);
  const { logoSha256 } = (await organization()).settings.billing;
  expect(await get('/settings/billing')).toContain(`/settings/billing/logo?v=${logoSha256}`);
  const served = await fetch(`${web.base}/settings/billing/logo?v=${logoSha256}`, {
    headers: { cookie: shop.cookie },
  });
  const meta = await sharp(Buffer.from(await served.arrayBuffer())).metadata();
  expect([meta.format, meta.width, meta.height]).toEqual(['png', 1000, 250]);
  for (const [bytes, why] of [
    [await picture(2001, 10), 'at most 2,000 pixels'],
    [await picture(10, 10, 'webp'), 'PNG or JPEG'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'PNG or JPEG'],
    [Buffer.concat([await picture(10, 10), Buffer.alloc(1_000_001)]), 'at most 1 MB'],
  ] as const) {
    const refused = await logo(bytes);
    expect([refused.status, refused.text.includes(why)], why).toEqual([422, true]);
  }
  expect((await organization()).settings.billing.logoSha256).toBe(logoSha256);
  await post('/settings/billing/logo/remove');
  expect((await organization()).settings.billing.logoSha256).toBe('');
  const other = await organizationOf(web.accounts);
  const stranger = await web.get(`/settings/billing/logo?v=${logoSha256}`, { cookie: other.cookie });
  expect(stranger.status).not.toBe(200);
});

const price = (over: Record<string, string> = {}) => ({
  name: 'Screen, Galaxy S22',
  description: 'Original part',
  unit: 'piece',
  price: '149.90',
  tax: '2000',
  ...over,
});

test('a price is added, found, changed and archived, Undo brings it back, and its words are only words', async () => {
  expect((await post('/settings/prices', price())).status).toBe(303);
  await post('/settings/prices', price({ name: '<b>شاشة</b> 🛠️', price: '-5', tax: '0', unit: '' }));
  const [screen] = await run((tx) => tx.priceItem.findMany({ where: { name: 'Screen, Galaxy S22' } }));
  expect(screen).toMatchObject({ unitPrice: 14990n, taxBp: 2000, unit: 'piece' });
  const page = await get('/settings/prices');
  expect(page).toContain('$149.90 per piece, 20% tax');
  expect(page).toContain('&lt;b>شاشة&lt;/b> 🛠️');
  const found = await get('/settings/prices?q=galaxy+scr');
  expect([found.includes('Screen, Galaxy'), found.includes('شاشة')]).toEqual([true, false]);
  expect(await get('/settings/prices?q=%25')).toContain('Nothing found');
  await post(`/settings/prices/${screen?.id}`, price({ price: '1,159' }));
  const archived = await post(`/settings/prices/${screen?.id}/archive`);
  const after = await get(archived.headers.get('location') ?? '');
  expect(after).toContain(`action="/settings/prices/${screen?.id}/restore"`);
  expect(after).not.toContain('$1,159.00');
  expect(await get('/settings/prices?show=archived')).toContain('$1,159.00');
  await post(`/settings/prices/${screen?.id}/restore`);
  expect(await get('/settings/prices')).toContain('$1,159.00');
});

test.each([
  [{ name: '' }, 'Give it a name'],
  [{ price: 'ten' }, 'as a number'],
  [{ price: '1.999' }, 'as a number'],
  [{ price: '99999999999999' }, 'as a number'],
  [{ tax: '-1' }, 'between 0 % and 100 %'],
  [{ description: 'x'.repeat(40_000) }, '40000 characters; at most 2000'],
  [{ description: 'unlock with PIN 4821' }, 'looks like a passcode'],
])('what is no price comes back as typed, with why: %#', async (over, why) => {
  const answer = await post('/settings/prices', price({ unit: 'kept hours', ...over }));
  expect([answer.status, answer.text.includes(why)]).toEqual([422, true]);
  expect(answer.text).toContain('kept hours');
  expect(await run((tx) => tx.priceItem.count())).toBe(0);
});

test('the price book is read page by page', async () => {
  const { organizationId } = shop;
  const rows = Array.from({ length: 120 }, (_, at) => ({
    id: newId(),
    organizationId,
    name: `Part ${String(at % 60).padStart(2, '0')}`,
    unitPrice: 100n,
    taxBp: 0,
  }));
  await run((tx) => tx.priceItem.createMany({ data: rows }));
  const seen: string[] = [];
  let path: string | undefined = '/settings/prices';
  while (path) {
    const text = await get(path);
    seen.push(...[...text.matchAll(/id="price-([0-9a-f-]{36})"/g)].map(([, id]) => `${id}`));
    path = /href="(\/settings\/prices\?[^"]*after=[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(seen.sort()).toEqual(rows.map(({ id }) => id).sort());
});

const terms = (over: Record<string, string> = {}) => ({
  kind: 'terms',
  language: 'en',
  seen: '0',
  text: '# Payment\nIn 14 days.\r\n\r\nNo <b>bold</b> here.',
  ...over,
});

test('each text has versions that stay at their address; the newest holds, by language', async () => {
  const slug = (await organization()).slug;
  expect((await web.get(`/p/${slug}/terms`)).status).toBe(404);
  expect((await web.get(`/p/${slug}`)).text).toContain('What is done with your data');
  expect((await post('/settings/terms', terms())).status).toBe(303);
  await post('/settings/terms', terms({ seen: '1' }));
  await post('/settings/terms', terms({ seen: '1', text: 'In 7 days.' }));
  await post('/settings/terms', terms({ language: 'de', text: 'In 7 Tagen.' }));
  await post('/settings/terms', terms({ kind: 'privacy', text: 'We keep your number.' }));
  const first = await web.get(`/p/${slug}/terms/en/1`);
  expect(first.text).toContain('<h2>Payment</h2><p>In 14 days.</p><p>No &lt;b>bold&lt;/b> here.</p>');
  expect(first.text).toContain('There is a newer version');
  expect((await web.get(`/p/${slug}/terms`)).text).toContain('In 7 days.');
  const german = await web.get(`/p/${slug}/terms`, { 'accept-language': 'de-CH, en;q=0.5' });
  expect(german.text).toContain('In 7 Tagen.');
  expect((await web.get(`/p/${slug}/terms?lang=en`, { 'accept-language': 'de' })).text).toContain('7 days');
  const privacy = await web.get(`/p/${slug}`);
  expect(privacy.text).toContain('We keep your number.');
  expect((await web.get(`/p/${slug}/how`)).text).toContain('STOP');
  for (const path of ['terms/en/3', 'terms/fr/1', 'terms/en/x', 'other/en/1']) {
    expect((await web.get(`/p/${slug}/${path}`)).status, path).toBe(404);
  }
  const page = await get('/settings/terms?kind=terms&language=en');
  expect([page.includes('Version 2'), page.includes('Version 1'), page.includes('version 3')]).toEqual([
    true,
    true,
    true,
  ]);
  const holds = await run((tx) => readCurrentTerms(tx, 'terms', 'fr'));
  expect([holds?.language, holds?.number]).toEqual(['en', 2]);
  await expect(run((tx) => tx.termsVersion.updateMany({ data: { text: 'other' } }))).rejects.toThrow();
});

test('two who write at once do not write over each other, and nothing typed is lost', async () => {
  await post('/settings/terms', terms({ text: 'Theirs' }));
  const late = await post('/settings/terms', terms({ text: 'Mine &amp; long' }));
  expect(late.status).toBe(422);
  expect(late.text).toContain('Somebody wrote version 1 meanwhile');
  expect(late.text).toContain('Mine &amp;amp; long');
  for (const [text, why] of [
    ['', 'Write what customers agree to'],
    ['ع'.repeat(30_001), 'at most 30000 fit'],
    ['The alarm code is 739162', 'looks like a passcode'],
  ] as const) {
    const refused = await post('/settings/terms', terms({ seen: '1', text }));
    expect([refused.status, refused.text.includes(why)]).toEqual([422, true]);
  }
  expect(await run((tx) => tx.termsVersion.count())).toBe(1);
});

test('what a customer agreed to says which version, once for each record', async () => {
  await post('/settings/terms', terms());
  const { organizationId } = shop;
  const at = new Date();
  const { customerId } = await run((tx) =>
    findOrCreateCustomer(tx, { organizationId, channel: 'sms', address: '+447700900123', at }),
  );
  await run(async (tx) => {
    const version = await tx.termsVersion.findFirstOrThrow();
    const record = { kind: 'quote', id: newId() } as const;
    const given = { organizationId, customerId, termsVersionIds: [version.id], record, at };
    await recordConsent(tx, given);
    await recordConsent(tx, given);
    const consents = await listConsents(tx, customerId);
    expect(consents).toMatchObject([{ kind: 'terms', language: 'en', number: 1, at }]);
  });
});

test.each(['dispatcher', 'technician'] as const)('a %s changes none of it', async (role) => {
  const { cookie } = await memberOf(web.accounts, shop.owner, role);
  const paths = {
    '/settings/billing': billing(),
    '/settings/billing/logo': new FormData(),
    '/settings/billing/logo/remove': {},
    '/settings/prices': price(),
    [`/settings/prices/${newId()}/archive`]: {},
    '/settings/terms': terms(),
  };
  for (const [path, form] of Object.entries(paths)) {
    expect((await web.post(path, form, { cookie })).status, path).toBe(403);
  }
});
