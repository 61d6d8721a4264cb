import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { openJob } from '../../src/jobs/open-job.js';
import type { ScreenedText } from '../../src/vault/screened-text.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type DemoDocket, openChromium, signIn, startDemoDocket } from './demo-docket.js';
import { collectProblems, inspectPage } from './inspect-page.js';

const WIDTHS = [360, 1440];

let browser: Browser;
let database: TestDatabase;
let docket: DemoDocket;
let owner: BrowserContext;
let problems: string[];
let job: { id: string; number: number };

beforeAll(async () => {
  database = await createTestDatabase();
  docket = await startDemoDocket([], { DATABASE_URL: database.url });
  browser = await openChromium();
  owner = await signIn(browser, docket.signInUrl, { reducedMotion: 'reduce' });
  problems = collectProblems(owner);
  const { organizationId } = docket;
  const at = new Date();
  job = await database.db.withOrganization(organizationId, async (tx) => {
    const { customerId } = await findOrCreateCustomer(tx, {
      ...{ organizationId, channel: 'sms', address: '+12015552001', at },
    });
    const title = 'Galaxy S22, screen' as ScreenedText;
    const opened = { organizationId, customerId, title, trade: 'it-repair', details: {}, at };
    return await openJob(tx, { ...opened, actor: { kind: 'bot' } });
  });
});
afterAll(async () => {
  await browser?.close();
  await docket?.close();
  await database?.drop();
});

async function openAt(width: number, path: string): Promise<Page> {
  const page = await owner.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(docket.url + path);
  return page;
}

test.each(WIDTHS)(
  'what a quote’s draft lost while it was typed is put back by one press, at %i px',
  async (width) => {
    const page = await openAt(width, `/quotes/new?job=${job.number}`);
    await page.getByLabel('Title').fill('Screen');
    await page.locator('main form button[type=submit]').last().click();
    await page.waitForURL(/\/quotes\/\d+/);
    const number = /\/quotes\/(\d+)/.exec(page.url())?.[1];
    await page.goto(`${docket.url}/quotes/${number}/draft?add=1`);
    const line = page.locator('[name=lineDescription]').first();
    await line.fill('Connector PIN 4821');
    await page.locator('[name=linePrice]').first().fill('20');
    const button = page.getByRole('button', { name: 'Not a passcode: put it back' });
    await button.waitFor();
    await expect.poll(() => line.inputValue()).toBe('Connector PIN [passcode saved]');
    expect(await inspectPage(page)).toEqual([]);
    await button.click();
    await page.waitForURL(/put-back=1/);
    expect(await page.locator('[name=lineDescription]').first().inputValue()).toBe('Connector PIN 4821');
    await page.getByText('Typed here again, it stays.').waitFor();
    await page.close();
  },
);

test.each(WIDTHS)(
  'a job says what was taken out of its details, and beside its passcode, at %i px',
  async (width) => {
    const page = await openAt(width, `/jobs/${job.number}`);
    const value = `Test PIN ${width === 360 ? '4823' : '4824'}`;
    await owner.request.post(`${docket.url}/jobs/${job.number}/facts/fault`, { form: { value } });
    await page.reload();
    const notice = page.locator('#taken');
    expect(await notice.innerText()).toContain('taken out of the details');
    expect(await page.locator('#passcodes').innerText()).toContain('Taken out of the details.');
    expect(await inspectPage(page)).toEqual([]);
    await notice.getByRole('button', { name: 'Not a passcode: put it back' }).click();
    await page.waitForURL(/put-back=1/);
    expect(await page.content()).toContain(value);
    expect(await page.locator('#taken').innerText()).toBe('');
    await page.close();
  },
);

test('nothing went wrong on the way', () => {
  expect(problems).toEqual([]);
});
