import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type DemoDocket, invite, openChromium, signIn, startDemoDocket } from './demo-docket.js';
import { collectProblems, findDeadLinks, inspectPage } from './inspect-page.js';

const TECHNICIAN = { name: 'Noor Haddad', email: 'noor@docket.local', role: 'technician' };
const PASSCODE = '739154';
const screens = [
  {
    name: 'a desk',
    look: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
    customer: 'Tom Baker',
    phone: '+12015550123',
  },
  {
    name: 'a phone',
    look: { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
    customer: 'Ana Ruiz',
    phone: '+12015550145',
  },
] as const;

let browser: Browser;
let database: TestDatabase;
let docket: DemoDocket;
let owner: BrowserContext;
let technician: BrowserContext;

beforeAll(async () => {
  database = await createTestDatabase();
  docket = await startDemoDocket(['wet-laptop'], { DATABASE_URL: database.url });
  const { organizationId: id } = docket;
  await database.db.withOrganization(id, (tx) =>
    tx.organization.update({ where: { id }, data: { settings: { replyDelayMs: 0 } } }),
  );
  browser = await openChromium();
  owner = await signIn(browser, docket.signInUrl);
  technician = await signIn(browser, await invite(owner, docket.url, TECHNICIAN));
});

afterAll(async () => {
  await browser?.close();
  await docket?.close();
  await database?.drop();
});

test('an empty Docket says what to do, without an error and for everybody to use', async () => {
  const context = await browser.newContext({ storageState: await owner.storageState() });
  const problems = collectProblems(context);
  expect(await inspectAll(context, ['/inbox', '/jobs', '/customers'])).toEqual({});
  expect(problems).toEqual([]);
  await context.close();
});

describe.each(screens)('on $name', ({ look, customer, phone }) => {
  let office: BrowserContext;
  let bench: BrowserContext;
  let officeProblems: string[];
  let benchProblems: string[];
  let simulator: Page;
  let inbox: Page;
  let job: string;

  beforeAll(async () => {
    const still = { ...look, reducedMotion: 'reduce' } as const;
    office = await browser.newContext({ ...still, storageState: await owner.storageState() });
    bench = await browser.newContext({ ...still, storageState: await technician.storageState() });
    officeProblems = collectProblems(office);
    benchProblems = collectProblems(bench);
    inbox = await open(office, '/inbox');
    await inbox.waitForSelector('#live[data-state="live"]', { state: 'attached' });
    simulator = await open(office, '/simulator');
    await simulator.click(`[data-phone="${phone}"]`);
  });

  afterAll(async () => {
    await office?.close();
    await bench?.close();
  });

  test('a text with a photo is answered, and the business sees the photo', async () => {
    await simulator.click('.phone-add summary');
    await simulator.click('[data-sample]');
    await simulator.waitForSelector('.attachment img');
    await say(simulator, 'Hi, I dropped my iPhone 14 and the screen is smashed. Can you fix it this week?');
    await simulator.waitForSelector('.text[data-mine="true"] .text-photo');
    expect(await answer(simulator, 1)).toContain('hoto received');
    await turnTo(simulator, 'business');
    await simulator.waitForFunction(seesPhoto);
    expect(await inspectPage(simulator)).toEqual([]);
    await turnTo(simulator, 'phone');
    expect(await inspectPage(simulator)).toEqual([]);
  });

  test('an open inbox shows it by itself; claimed with e, answered, and the answer is on the phone', async () => {
    // Opened before the first text, and never loaded again.
    const fresh = inbox.locator('.row-link', { hasText: phone });
    await fresh.waitFor();
    expect(await fresh.locator('.row-summary').textContent()).toContain('iPhone 14');
    await fresh.locator('.strip-photo img').waitFor();
    await say(simulator, `the passcode is ${PASSCODE}`);
    expect(await answer(simulator, 2)).toContain('passcode');
    await say(simulator, `I'm ${customer}`);
    expect(await answer(simulator, 3)).toContain('Q-');
    const row = inbox.locator('.row-link', { hasText: customer }).filter({ hasText: /Q-\d/ });
    await row.waitFor();
    await row.click();
    await inbox.waitForSelector('#item-head');
    await inbox.keyboard.press('e');
    await inbox.waitForSelector('.item-owner:has-text("Sam Owner")', { state: 'attached' });
    await inbox.fill('#composer-text', 'Sam here: come by tomorrow after ten.');
    await inbox.keyboard.press('Control+Enter');
    await inbox.waitForSelector('#messages >> text=come by tomorrow');
    expect(await answer(simulator, 4)).toBe('Sam here: come by tomorrow after ten.');
    expect(await inbox.content()).not.toContain(PASSCODE);
    expect(await inspectPage(inbox)).toEqual([]);
    await inbox.close();
  });

  test('a quote becomes a job; whoever is not assigned is not offered the passcode', async () => {
    const page = await open(office, '/inbox');
    await page.locator('.row-link', { hasText: customer }).click();
    await page.getByRole('link', { name: /Open Q-/ }).click();
    await page.waitForURL(/\/quotes\/\d+$/);
    expect(await inspectPage(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make it a job' }).click();
    await page.waitForURL(/\/jobs\/\d+$/);
    job = new URL(page.url()).pathname;
    expect(await page.locator('[data-passcode-form]').count()).toBe(0);
    expect(await page.locator('#passcodes').textContent()).toContain('Only people assigned');
    await page.locator('summary', { hasText: 'Assign' }).click();
    expect(await inspectPage(page)).toEqual([]);
    await page.getByRole('button', { name: TECHNICIAN.name }).click();
    await page.waitForSelector(`.people .person:has-text("${TECHNICIAN.name}")`);
    expect(await page.locator('[data-passcode-form]').count()).toBe(0);
    expect(await inspectPage(page)).toEqual([]);
    await page.close();
  });

  test('the technician sees the passcode after a reason, for 30 seconds, and it is in no page', async () => {
    const page = await bench.newPage();
    await page.clock.install();
    await page.goto(docket.url + job);
    expect(await page.content()).not.toContain(PASSCODE);
    await page.fill('[data-passcode-form] input', 'Test the new screen');
    await page.click('[data-passcode-form] button');
    await page.waitForSelector('[data-passcode-shown]:not([hidden])');
    expect(await page.locator('[data-passcode-value]').textContent()).toBe(PASSCODE);
    expect(await inspectPage(page)).toEqual([]);
    // The page's clock goes on by itself too, so the machine's own slowness needs room.
    await page.clock.runFor(10_000);
    expect(await page.locator('[data-passcode-value]').textContent()).toBe(PASSCODE);
    await page.clock.runFor(21_000);
    expect(await page.locator('[data-passcode-locked]').isVisible()).toBe(true);
    expect(await page.content()).not.toContain(PASSCODE);
    expect(await (await bench.request.get(docket.url + job)).text()).not.toContain(PASSCODE);
    expect(await (await office.request.get(docket.url + job)).text()).toContain('Test the new screen');
    await page.close();
  });

  test('work goes on in the job: a photo, a note, a corrected detail', async () => {
    const page = await open(bench, job);
    await page.setInputFiles('input[name="photos"]', {
      name: 'bench.png',
      mimeType: 'image/png',
      buffer: await page.screenshot({ caret: 'initial' }),
    });
    await page.waitForSelector('#photos [data-state="stored"] .photo-name:has-text("bench.png")');
    await page.fill('#fact-model-value', 'iPhone 14 Pro');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#feed >> text=iPhone 14 → iPhone 14 Pro');
    await page.locator('#composer label', { hasText: 'Internal note' }).click();
    await page.fill('#composer-text', 'The back glass is cracked too.');
    await page.locator('#composer button', { hasText: 'Send' }).click();
    await page.waitForSelector('#feed >> text=The back glass is cracked too.');
    await page.close();
  });

  test('closing the job destroys the passcode, and every open page of it says so', async () => {
    const watching = await open(bench, job);
    await watching.waitForSelector('#live[data-state="live"]', { state: 'attached' });
    const page = await open(office, job);
    await page.getByRole('button', { name: 'Close job' }).first().click();
    await page.locator('#close-job').getByRole('button', { name: 'Close job' }).click();
    await page.waitForSelector('#passcodes >> text=Destroyed when the job closed');
    await watching.waitForSelector('#passcodes >> text=Destroyed when the job closed');
    expect(await watching.locator('[data-passcode-form]').count()).toBe(0);
    expect(await inspectPage(page)).toEqual([]);
    await watching.close();
    await page.close();
  });

  test('every page is usable by everybody and quiet on the console', async () => {
    const leaders = ['organization', 'members', 'intake', 'slack', 'model', 'api-keys'];
    const settings = [...leaders, 'notifications', 'account'];
    const pages = ['/inbox', '/jobs', '/customers', ...settings.map((part) => `/settings/${part}`)];
    const customers = await (await office.request.get(`${docket.url}/customers`)).text();
    const [one] = /\/customers\/[0-9a-f-]{36}/.exec(customers) ?? [];
    expect(await inspectAll(office, [...pages, one ?? 'no customer', '/p/northside-repairs'])).toEqual({});
    expect(await inspectAll(bench, ['/inbox', '/jobs', '/customers', '/settings/account'])).toEqual({});
    const nobody = await browser.newContext(look);
    const problems = collectProblems(nobody);
    expect(await inspectAll(nobody, ['/sign-in', '/simulator', '/p/northside-repairs'])).toEqual({});
    await nobody.close();
    expect([...officeProblems, ...benchProblems, ...problems]).toEqual([]);
  });
});

test('a customer gets a name, a number nobody has links nothing, and a quote is declined after a question', async () => {
  await docket.text('+12015550178', 'Coffee went over my MacBook Air', ['wet-laptop']);
  await docket.answers('+12015550178', 1);
  const context = await browser.newContext({ storageState: await owner.storageState() });
  context.setDefaultTimeout(15_000);
  const page = await open(context, '/inbox');
  await page.locator('.row-link', { hasText: '+12015550178' }).click();
  await page.getByRole('button', { name: 'Link' }).first().click();
  await page.fill('#link-to', 'J-9999');
  await page.locator('#link-item').getByRole('button', { name: 'Link' }).click();
  await page.waitForSelector('.toast[data-tone="bad"]');
  const item = page.url();
  await page.locator('#item-title a').click();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.fill('#customer-name', 'Priya Shah');
  await page.getByRole('button', { name: 'Save name' }).click();
  await page.waitForSelector('h1:has-text("Priya Shah")');
  await page.goto(item);
  await page.getByRole('button', { name: 'Open quote' }).click();
  await page.waitForURL(/\/quotes\/\d+$/);
  await page.getByRole('link', { name: 'Decline' }).click();
  await page.fill('#decline-reason', 'Another shop is cheaper');
  await page.getByRole('button', { name: 'Decline the quote' }).click();
  await page.waitForSelector('.stepper [aria-current="step"]:has-text("Declined")');
  await context.close();
});

test('no link of any page leads nowhere, for the owner and for a technician', async () => {
  expect(await findDeadLinks(owner, `${docket.url}/inbox`)).toEqual([]);
  expect(await findDeadLinks(technician, `${docket.url}/inbox`)).toEqual([]);
});

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(docket.url + path);
  return page;
}

async function inspectAll(context: BrowserContext, paths: readonly string[]) {
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    const page = await open(context, path);
    const problems = await inspectPage(page);
    if (problems.length > 0) found[path] = problems;
    await page.close();
  }
  return found;
}

async function say(simulator: Page, words: string): Promise<void> {
  await simulator.fill('[data-body]', words);
  await simulator.keyboard.press('Enter');
}

/** The words of the n-th text that came to the phone. */
async function answer(simulator: Page, n: number): Promise<string> {
  const bubble = simulator.locator('.text[data-mine="false"]:not(#typing) .text-body').nth(n - 1);
  return (await bubble.textContent()) ?? '';
}

/** On a phone one side of the simulator is shown at a time. */
async function turnTo(simulator: Page, side: 'phone' | 'business'): Promise<void> {
  const button = simulator.locator(`[data-side-set="${side}"]`);
  if (await button.isVisible()) await button.click();
}

const seesPhoto = () =>
  [...document.querySelectorAll<HTMLImageElement>('[data-business] .photo img')].some(
    (image) => image.complete && image.naturalWidth > 0,
  );
