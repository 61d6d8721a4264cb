import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { openJob } from '../../src/jobs/open-job.js';
import type { ScreenedText } from '../../src/vault/screened-text.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type DemoDocket, openChromium, signIn, startDemoDocket } from './demo-docket.js';
import { collectProblems, inspectPage } from './inspect-page.js';

const DESK = { viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' } as const;
const SMALL = { width: 360, height: 780 } as const;
const PHONE = { viewport: SMALL, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const;

let browser: Browser;
let database: TestDatabase;
let docket: DemoDocket;
let desk: BrowserContext;
let phone: BrowserContext;
/** Whatever went wrong in a page of staff or of a customer. */
let problems: readonly string[][];

beforeAll(async () => {
  database = await createTestDatabase();
  docket = await startDemoDocket([], { DATABASE_URL: database.url });
  browser = await openChromium();
  const owner = await signIn(browser, docket.signInUrl, DESK);
  desk = await browser.newContext({ ...DESK, storageState: await owner.storageState() });
  phone = await browser.newContext(PHONE);
  problems = [collectProblems(desk), collectProblems(phone)];
});

afterAll(async () => {
  await browser?.close();
  await docket?.close();
  await database?.drop();
});

afterEach(() => {
  expect(problems.flatMap((list) => list.splice(0))).toEqual([]);
});

const run = <T>(work: Parameters<typeof database.db.withOrganization<T>>[1]) =>
  database.db.withOrganization(docket.organizationId, work);

/** Somebody with a phone of the simulator's. */
async function newCustomer(address: string): Promise<string> {
  const { organizationId } = docket;
  const given = { organizationId, channel: 'sms' as const, address, at: new Date() };
  return await run(async (tx) => (await findOrCreateCustomer(tx, given)).customerId);
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, docket.url).href);
  return page;
}

/** What the page says, as far as it is seen, on one line. */
async function seen(page: Page, where = 'main'): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count.
  const words = await page.locator(where).innerText();
  return words.replace(/\s+/g, ' ').trim();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** For people to look at, where they say where to. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** The newest text on somebody's phone, and the link in it. */
async function texted(to: string, count: number): Promise<{ text: string; link: string }> {
  const text = (await docket.answers(to, count))[count - 1] ?? '';
  return { text, link: /https?:\/\/\S+/.exec(text)?.[0] ?? expect.fail(`no link in: ${text}`) };
}

async function beginQuote(customerId: string, title: string): Promise<Page> {
  const page = await open(desk, `/quotes/new?customer=${customerId}`);
  await page.fill('#new-title', title);
  await press(page, 'Write the quote');
  await page.waitForURL(/\/quotes\/\d+\/draft$/);
  return page;
}

const field = (page: Page, what: string, line: number) =>
  page.getByLabel(`${what} of line ${line}`, { exact: true });

const saved = (page: Page) => page.waitForSelector('[data-draft-said]:text-is("Saved")');

test('a quote: from the price book, told of half a line only when it is left, sent, and signed on a phone', async () => {
  const mobile = '+12015550123';
  const customerId = await newCustomer(mobile);
  const prices = await open(desk, '/settings/prices');
  await prices.fill('#name-new', 'New screen, iPhone 14');
  await prices.fill('#price-of-new', '180');
  await press(prices, 'Add');
  await prices.waitForSelector('.reply-row:has-text("New screen, iPhone 14")');
  await prices.close();

  const page = await beginQuote(customerId, 'iPhone 14, screen');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postData() ?? '');
  });
  await page.locator('#price-search').pressSequentially('screen');
  await page.getByRole('button', { name: /New screen, iPhone 14/ }).click();
  expect(await field(page, 'What', 1).inputValue()).toBe('New screen, iPhone 14');
  await saved(page);
  expect(await page.locator('#found-prices').textContent()).toBe('');
  expect(await seen(page, '#draft-state')).toMatch(/Total \$180\.00/);

  await press(page, 'Add a line');
  await field(page, 'What', 2).fill('Glass film');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await field(page, 'Price', 2).fill('20');
  await page.keyboard.press('Tab');
  await expect.poll(() => seen(page, '#draft-state')).toMatch(/Total \$200\.00/);
  const halves = sent
    .map((body) => new URLSearchParams(body))
    .filter((form) => {
      const [what, price] = [form.getAll('lineDescription')[1], form.getAll('linePrice')[1]];
      return what === 'Glass film' && price === '';
    });
  expect(halves).toEqual([]);

  await press(page, 'Add a line');
  await field(page, 'What', 3).fill('Fitting');
  await page.locator('#quote-note').focus();
  await page.waitForSelector('[data-draft-said]:text-is("Not saved")');
  expect(await seen(page, '#draft-state')).toContain('Line 3: write the price as a number');
  expect(await field(page, 'Price', 3).getAttribute('aria-invalid')).toBe('true');
  expect(await inspectPage(page)).toEqual([]);
  await field(page, 'Price', 3).fill('35.50');
  await page.locator('#quote-note').fill('Ready on Friday.');
  await expect.poll(() => seen(page, '#draft-state')).toMatch(/^Saved.*Total \$235\.50/);
  expect(await field(page, 'Price', 3).getAttribute('aria-invalid')).toBeNull();
  await picture(page, 'quote-draft');

  await press(page, 'Preview');
  await page.waitForURL(/\/preview$/);
  expect(await seen(page)).toMatch(/Nothing was sent.*Ready on Friday\..*\$235\.50/);
  expect(await inspectPage(page)).toEqual([]);
  await page.getByRole('link', { name: 'Send…' }).click();
  await page.waitForURL(/\/send$/);
  expect(await seen(page)).toContain(`By text, to ${mobile}`);
  expect(await inspectPage(page)).toEqual([]);
  await press(page, 'Send the quote');
  await page.getByRole('heading', { name: /is on its way$/ }).waitFor();
  expect(await inspectPage(page)).toEqual([]);
  const handed = await page.locator('#quote-link').inputValue();
  const { link } = await texted(mobile, 1);
  expect(link).toBe(handed);

  const customer = await open(phone, link);
  expect(await seen(customer)).toMatch(/Ready on Friday\..*New screen, iPhone 14.*\$235\.50/);
  expect(await inspectPage(customer)).toEqual([]);
  await customer.fill('#signer', 'Tom Baker');
  await customer.getByRole('button', { name: 'Accept and sign for $235.50' }).tap();
  await customer.waitForSelector('.quote-banner[data-tone="good"], [data-tone="good"] .quote-banner');
  expect(await seen(customer, '.quote-banner')).toContain('Thank you, it is accepted');
  expect(await inspectPage(customer)).toEqual([]);
  await picture(customer, 'quote-signed');
  await customer.close();

  await page.getByRole('link', { name: 'Go to the quote' }).click();
  await page.waitForURL(/\/quotes\/\d+$/);
  expect(await seen(page, '#offer')).toContain('Tom Baker');
  expect(await inspectPage(page)).toEqual([]);
  await page.close();
});

test('a quote that was sent is changed as its second version, and the customer signs that one', async () => {
  const mobile = '+12015550145';
  const page = await beginQuote(await newCustomer(mobile), 'MacBook, battery');
  await field(page, 'What', 1).fill('New battery');
  await field(page, 'Price', 1).fill('120');
  await press(page, 'Send…');
  await page.waitForURL(/\/send$/);
  await press(page, 'Send the quote');
  await page.getByRole('heading', { name: /is on its way$/ }).waitFor();
  const first = await texted(mobile, 1);
  const customer = await open(phone, first.link);
  expect(await seen(customer)).toContain('$120.00');

  await page.getByRole('link', { name: 'Go to the quote' }).click();
  await press(page, 'Change');
  await page.waitForURL(/\/draft$/);
  expect(await seen(page)).toContain('Version 2');
  expect(await field(page, 'What', 1).inputValue()).toBe('New battery');
  await field(page, 'Price', 1).fill('95');
  await saved(page);
  await press(page, 'Send…');
  await page.waitForURL(/\/send$/);
  await press(page, 'Send the quote');
  await page.getByRole('heading', { name: /is on its way$/ }).waitFor();
  const second = await texted(mobile, 2);
  expect(second.text).not.toBe(first.text);

  await customer.reload();
  expect(await seen(customer)).toContain('There is a newer version of this quote');
  expect(await customer.locator('#signer').count()).toBe(0);
  expect(await inspectPage(customer)).toEqual([]);
  await customer.getByRole('button', { name: 'See the newest version' }).tap();
  await customer.getByText('$95.00').first().waitFor();
  await customer.goto(second.link);
  expect(await seen(customer)).toContain('Total $95.00');
  await customer.fill('#signer', 'Ana Ruiz');
  await customer.getByRole('button', { name: 'Accept and sign for $95.00' }).tap();
  await customer.waitForSelector('.quote-banner');
  expect(await seen(customer, '.quote-banner')).toContain('Thank you, it is accepted');
  await customer.close();
  await page.getByRole('link', { name: 'Go to the quote' }).click();
  await page.waitForURL(/\/quotes\/\d+$/);
  await page.locator('#offer summary', { hasText: '2 versions' }).click();
  expect(await seen(page, '#offer')).toContain('Total $95.00 Signed by Ana Ruiz');
  expect(await inspectPage(page)).toEqual([]);
  await picture(page, 'quote-versions');
  await page.close();
});

test('an invoice: issued, sent, paid in two parts by hand, and the receipt sent; the customer sees each', async () => {
  const mobile = '+12015550178';
  const { organizationId } = docket;
  const customerId = await newCustomer(mobile);
  const job = await run((tx) => {
    const title = 'Galaxy S22, screen' as ScreenedText;
    const given = { organizationId, customerId, title, trade: 'it-repair', details: {}, at: new Date() };
    return openJob(tx, { ...given, actor: { kind: 'bot' } });
  });
  const page = await open(desk, `/jobs/${job.number}`);
  await press(page, 'New invoice');
  await page.waitForURL(/\/invoices\/[\w-]+$/);
  await page.getByLabel('What', { exact: true }).first().fill('New screen');
  await page.getByLabel('Price', { exact: true }).first().fill('180');
  await picture(page, 'invoice-draft');
  expect(await inspectPage(page)).toEqual([]);
  await press(page, 'Save and issue');
  await page.waitForURL(/\/invoices\/\d+$/);
  expect(await seen(page)).toMatch(/Still to pay \$180\.00.*Nothing was paid yet/);
  expect(await seen(page, '.invoice-whose')).toContain('Open');
  expect(await inspectPage(page)).toEqual([]);

  await page.getByRole('link', { name: 'Send', exact: true }).click();
  await page.waitForURL(/\/send$/);
  expect(await seen(page)).toContain(`By text, to ${mobile}`);
  expect(await inspectPage(page)).toEqual([]);
  await press(page, 'Send');
  await page.waitForURL(/\/invoices\/\d+$/);
  expect(await seen(page, '#sent')).toContain('INV-1');
  const customer = await open(phone, (await texted(mobile, 1)).link);
  expect(await seen(customer, '.paper-payment')).toMatch(/To pay \$180\.00 Please pay by/);
  expect(await inspectPage(customer)).toEqual([]);

  const paidBy = (method: string) => page.locator(`#payments .payment:has(> span:text-is("${method}"))`);
  const pay = async (method: string, amount: string | null) => {
    await press(page, 'Record payment');
    const dialog = page.locator('#record-payment');
    await dialog.getByRole('radio', { name: method }).check();
    if (amount) await dialog.getByLabel('Amount').fill(amount);
    expect(await inspectPage(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Record payment' }).click();
    await paidBy(method).waitFor();
  };
  await pay('Cash', '80');
  await picture(page, 'invoice-part');
  expect(await seen(page, '.invoice-whose')).toContain('Part paid');
  expect(await seen(page)).toMatch(/Still to pay \$100\.00/);
  await customer.reload();
  expect(await seen(customer, '.paper-payment')).toMatch(
    /To pay \$100\.00 \$80\.00 of \$180\.00 is paid already/,
  );
  expect(await inspectPage(customer)).toEqual([]);
  await pay('Transfer', null);
  expect(await seen(page, '.invoice-whose')).toContain('Paid');
  expect(await seen(page, '#payments')).toMatch(/Cash.*\$80\.00.*Transfer.*\$100\.00/);
  await customer.reload();
  expect(await seen(customer, '.paper-payment')).toMatch(/Paid, thank you Nothing is left to pay on INV-1/);
  expect(await inspectPage(customer)).toEqual([]);

  const rest = paidBy('Transfer');
  const receipt = (await rest.getByRole('link', { name: /^Receipt / }).getAttribute('href')) ?? '';
  const paper = await desk.request.get(new URL(receipt, docket.url).href);
  expect(paper.headers()['content-type']).toBe('application/pdf');
  await rest.getByRole('link', { name: 'Send receipt' }).click();
  await page.waitForURL(/\/payments\/[\w-]+\/send$/);
  const name = (await seen(page, 'h1')).replace('Send ', '');
  expect(await inspectPage(page)).toEqual([]);
  await press(page, 'Send');
  await page.waitForURL(/\/invoices\/\d+$/);
  expect(await seen(page, '#sent')).toContain(name);
  await picture(page, 'invoice-paid');
  await customer.goto((await texted(mobile, 2)).link);
  expect(await seen(customer)).toMatch(/Receipt.*\$100\.00/);
  expect(await inspectPage(customer)).toEqual([]);
  await picture(customer, 'receipt');
  await customer.close();
  await page.close();
});
