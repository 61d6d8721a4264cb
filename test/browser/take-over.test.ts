import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type DemoDocket, invite, openChromium, signIn, startDemoDocket } from './demo-docket.js';
import { inspectPage } from './inspect-page.js';

const PHONE = '+12015550123';
const NOOR = { name: 'Noor Haddad', email: 'noor@docket.local', role: 'dispatcher' };

let browser: Browser;
let database: TestDatabase;
let docket: DemoDocket;
let owner: BrowserContext;
let noor: BrowserContext;
let mine: Page;
let theirs: Page;

beforeAll(async () => {
  database = await createTestDatabase();
  docket = await startDemoDocket([], { DATABASE_URL: database.url });
  browser = await openChromium();
  const look = { viewport: { width: 360, height: 780 }, reducedMotion: 'reduce' } as const;
  owner = await signIn(browser, docket.signInUrl, look);
  noor = await signIn(browser, await invite(owner, docket.url, NOOR), look);
  await docket.text(PHONE, 'My iPhone 14 is dead. unlock with 2580 or maybe 2581');
  await docket.answers(PHONE, 1);
  mine = await openItem(owner);
  theirs = await openItem(noor);
});

afterAll(async () => {
  await browser?.close();
  await docket?.close();
  await database?.drop();
});

async function openItem(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${docket.url}/inbox`);
  await page.locator('.row-link').first().click();
  await page.waitForSelector('#item-head');
  await page.waitForSelector('#live[data-state="live"]', { state: 'attached' });
  return page;
}

test('a reply is found by / and its words, put in for editing, and its gap is selected', async () => {
  await mine.locator('#composer-text').press('/');
  await mine.waitForSelector('[data-replies][open]');
  expect(await inspectPage(mine)).toEqual([]);
  await mine.keyboard.type('ready');
  await mine.keyboard.press('Enter');
  const field = mine.locator('#composer-text');
  expect(await field.inputValue()).toContain('Good news: {reference} is ready.');
  await mine.keyboard.type('it');
  expect(await field.inputValue()).toContain('Good news: it is ready.');
  await field.fill('');
  await field.press('/');
  await mine.keyboard.type('x');
  await mine.keyboard.press('Escape');
  expect(await field.inputValue()).toBe('/x');
  await field.fill('');
});

test('colleagues see who is writing, until it is sent', async () => {
  await theirs.locator('#composer-text').pressSequentially('Hello', { delay: 10 });
  await mine.waitForSelector('#writing:has-text("Noor Haddad is writing")');
  await mine.locator('#composer-text').pressSequentially('We open at nine.', { delay: 5 });
  await theirs.waitForSelector('#writing:has-text("Sam Owner is writing")');
  await theirs.keyboard.press('Control+Enter');
  await mine.waitForSelector('#messages >> text=Hello');
  await mine.waitForFunction(() => document.querySelector('#writing')?.textContent === '');
});

test('words begun before a colleague answered come back, and go on the second press', async () => {
  await mine.locator('#composer-text').press('Control+Enter');
  await mine.waitForSelector('#composer-error');
  expect(await mine.locator('#composer-error').textContent()).toContain('Noor Haddad answered a moment ago');
  expect(await mine.inputValue('#composer-text')).toBe('We open at nine.');
  expect(await inspectPage(mine)).toEqual([]);
  await mine.locator('#composer-text').press('Control+Enter');
  await mine.waitForSelector('#messages >> text=We open at nine.');
  expect((await docket.answers(PHONE, 3)).slice(1)).toEqual(['Hello', 'We open at nine.']);
});

test('half-written words stay when the part around them is replaced, and what was shown meanwhile counts as read', async () => {
  await mine.fill('#composer-text', 'half written');
  await mine.getByRole('button', { name: 'Ask for a photo' }).click();
  await mine.waitForSelector('.toast:has-text("Asked for a photo")');
  expect(await mine.inputValue('#composer-text')).toBe('half written');
  await mine.locator('#composer-text').press('Control+Enter');
  await mine.waitForSelector('#messages >> text=half written');
});

test('an unsure secret is put back after a question', async () => {
  await mine.locator('.chip-undo button').last().click();
  await mine.getByRole('button', { name: 'Go ahead' }).click();
  await mine.waitForSelector('#messages >> text=or maybe 2581');
  expect(await mine.locator('.chip-undo').count()).toBe(1);
  expect(await theirs.locator('.chip-undo').count()).toBe(0);
});

test('of settings whose tabs do not fit, the one that is shown is in view', async () => {
  await mine.goto(`${docket.url}/settings/notifications`);
  const tab = await mine.locator('.tabs [aria-current="page"]').boundingBox();
  expect(tab?.x).toBeGreaterThan(0);
  expect((tab?.x ?? 0) + (tab?.width ?? 0)).toBeLessThan(360);
});

test('a passkey is added on the account page and signs in by itself, where its device asks who is there', async () => {
  const page = await noor.newPage();
  const devtools = await noor.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${docket.url}/settings/account`);
  expect(await inspectPage(page)).toEqual([]);
  await page.fill('#passkey-name', 'Bench phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByText('Bench phone').waitFor();
  await noor.clearCookies();
  await page.goto(`${docket.url}/sign-in?next=%2Fjobs`);
  expect(await inspectPage(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL(/\/jobs/);
  await noor.clearCookies();
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.goto(`${docket.url}/sign-in`);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.locator('[data-passkey-error]:not([hidden])').waitFor();
  expect(page.url()).toContain('/sign-in');
  await page.close();
});
