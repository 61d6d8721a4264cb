import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { openJob } from '../../src/jobs/open-job.js';
import type { ScreenedText } from '../../src/vault/screened-text.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type DemoDocket, invite, openChromium, signIn, startDemoDocket } from './demo-docket.js';
import { collectProblems, inspectPage } from './inspect-page.js';

const DAN = { name: 'Dan Dispatcher', email: 'dan@docket.local', role: 'dispatcher' };
const NOOR = { name: 'Noor Haddad', email: 'noor@docket.local', role: 'technician' };
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } as const;
const DESK = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

let browser: Browser;
let database: TestDatabase;
let docket: DemoDocket;
let owner: BrowserContext;
let dispatcher: BrowserContext;
let technician: BrowserContext;
let problems: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  docket = await startDemoDocket(['wet-laptop'], { DATABASE_URL: database.url });
  browser = await openChromium();
  owner = await signIn(browser, docket.signInUrl, DESK);
  dispatcher = await signIn(browser, await invite(owner, docket.url, DAN), DESK);
  technician = await signIn(browser, await invite(owner, docket.url, NOOR), PHONE);
  problems = [...[owner, dispatcher].map(collectProblems)].flat();
});

afterAll(async () => {
  await browser?.close();
  await docket?.close();
  await database?.drop();
});

test('two people drag the same card: the second hears who was first, and both see it where it is', async () => {
  const number = await newJob('Cracked screen');
  const [first, second] = [await openBoard(dispatcher), await openBoard(owner)];
  // The second looks at a board that hears nothing for a while, as on a bad network.
  await second.route('**/board/cards**', (route) => route.abort());
  const missed = second.waitForEvent('requestfailed', (request) => request.url().includes('/board/cards'));
  await drag(first, number, 'Diagnosis');
  await toast(first, `J-${number}: Diagnosis`);
  await missed;
  expect(await stageOf(second, number)).toBe('New');
  await second.unroute('**/board/cards**');
  await drag(second, number, 'Repair');
  await toast(second, `Dan Dispatcher moved J-${number} to Diagnosis before you`);
  await waitForStage(second, number, 'Diagnosis');
  await waitForStage(first, number, 'Diagnosis');
  expect(await inspectPage(second)).toEqual([]);

  await drag(first, number, 'Testing');
  await waitForStage(second, number, 'Testing');
  await first.getByRole('button', { name: 'Undo' }).click();
  await toast(first, 'is back in Diagnosis');
  await waitForStage(second, number, 'Diagnosis');
  await first.close();
  await second.close();
});

test('a card is moved by keys alone and every step is said; a stage that closes asks first', async () => {
  const number = await newJob('Dead keyboard');
  const page = await openBoard(owner);
  const said = page.locator('#board-says');
  await page.locator(`#card-${number} a`).focus();
  await page.keyboard.press('Space');
  expect(await said.textContent()).toBe(`J-${number} picked up from New.`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await said.textContent()).toBe('Waiting for parts, stage 3 of 8.');
  await page.keyboard.press('Escape');
  expect(await stageOf(page, number)).toBe('New');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await toast(page, `J-${number}: Diagnosis`);
  await page.waitForFunction((id) => document.activeElement?.closest('li')?.id === id, `card-${number}`);
  expect(await page.locator(`#card-${number}`).getAttribute('data-stage')).toBe(
    await idOf(page, 'Diagnosis'),
  );

  await page.keyboard.press('Space');
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep' }).click();
  await waitForStage(page, number, 'Diagnosis');
  await drag(page, number, 'Done');
  await page.getByRole('button', { name: 'Go ahead' }).click();
  await toast(page, `J-${number}: Done`);
  expect(await page.locator('.toast-undo').count()).toBe(0);
  await page.waitForFunction(
    (id) => !document.getElementById(id)?.hasAttribute('data-movable'),
    `card-${number}`,
  );
  await page.close();
  // Refusals that belong to the journeys are the only errors there were.
  expect(problems.filter((problem) => !/40[9]|ERR_FAILED|aborted/.test(problem))).toEqual([]);
});

test('what a stage asks for stands on its column while a card is in the hand; dropped there, it opens what is missing', async () => {
  const number = await newJob('Swollen battery');
  const rules = { photos: { before: 2, after: 1 } };
  await database.db.withOrganization(docket.organizationId, (tx) =>
    tx.stage.updateMany({ where: { name: 'Ready for pickup' }, data: { rules } }),
  );
  const page = await openBoard(owner);
  const note = page
    .locator('.board-column[data-lacking]', { has: column(page, 'Ready for pickup') })
    .locator('p');
  const posted: string[] = [];
  page.on('request', (request) => void (request.method() === 'POST' && posted.push(request.url())));

  await page.locator(`#card-${number} a`).focus();
  await page.keyboard.press('Space');
  expect(await note.textContent()).toBe('Missing: 2 “before” photos, 1 “after” photo');
  expect(await page.locator('[data-lacking]').count()).toBe(1);
  expect(await inspectPage(page)).toEqual([]);
  const stages = await page.locator('[data-cards]').evaluateAll((all) => all.map((one) => one.dataset.name));
  for (let step = 0; step < stages.indexOf('Ready for pickup'); step++)
    await page.keyboard.press('ArrowRight');
  expect(await page.locator('#board-says').textContent()).toContain('Missing: 2 “before” photos');
  await page.keyboard.press('Space');
  const dialog = page.locator('#board-lacking');
  await dialog.locator('a').first().waitFor();
  expect(await dialog.locator('a').allTextContents()).toEqual(['2 “before” photos', '1 “after” photo']);
  expect(await page.locator('[data-lacking]').count()).toBe(0);
  expect(await stageOf(page, number)).toBe('New');
  expect(await inspectPage(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const card = await page.locator(`#card-${number}`).boundingBox();
  const ready = await column(page, 'Ready for pickup').boundingBox();
  if (!card || !ready) throw new Error('the card or the column is not on the screen');
  await page.mouse.move(card.x + 20, card.y + 12);
  await page.mouse.down();
  await page.mouse.move(card.x + 40, card.y + 30, { steps: 4 });
  await note.waitFor();
  await page.mouse.move(ready.x + ready.width / 2, ready.y + 60, { steps: 12 });
  await page.mouse.up();
  await dialog.locator('a').first().waitFor();
  expect(posted).toEqual([]);
  expect(await stageOf(page, number)).toBe('New');
  await dialog.locator('a').first().click();
  await page.waitForURL(`**/jobs/${number}#photos`);
  await page.close();
});

test('a job is added with its photo in one go, and a technician reads their day without a network until they sign out', async () => {
  const page = await openBoard(dispatcher);
  await page.keyboard.press('n');
  await page.fill('#add-job-title', 'Boiler makes noise');
  await page.fill('#add-job-customer', 'Jane Doe, +12015550177');
  const buffer = docket.photo('wet-laptop');
  await page.setInputFiles('[data-photos]', { name: 'boiler.jpg', mimeType: 'image/jpeg', buffer });
  expect(await inspectPage(page)).toEqual([]);
  await page.locator('#new-job').getByRole('button', { name: 'Add job' }).click();
  await toast(page, 'is on the board');
  const card = page.locator('.board-card', { hasText: 'Boiler makes noise' });
  await card.locator('img').waitFor();
  const number = await card.getAttribute('data-number');
  await card.locator('a').click();
  await page.locator('summary', { hasText: 'Assign' }).click();
  await page.getByRole('button', { name: NOOR.name }).click();
  await page.waitForSelector(`.people .person:has-text("${NOOR.name}")`);
  await page.close();

  const phone = await technician.newPage();
  await phone.goto(docket.url);
  await phone.waitForURL(/\/today$/);
  expect(await inspectPage(phone)).toEqual([]);
  await phone.waitForSelector('body[data-day-kept]');
  await phone.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await technician.setOffline(true);
  await phone.locator('.day-job', { hasText: 'Boiler makes noise' }).click();
  await phone.waitForSelector('.day-copy >> text=No connection');
  expect(new URL(phone.url()).pathname).toBe(`/jobs/${number}`);
  expect(await phone.locator('.day-copy').textContent()).toContain('Jane Doe');
  await phone.waitForFunction(() => [...document.images].every((image) => image.naturalWidth > 0));
  expect(await phone.locator('[data-passcode-form], #passcodes').count()).toBe(0);
  await phone.goto(`${docket.url}/inbox`);
  await phone.waitForSelector('#day >> text=No connection');
  await technician.setOffline(false);
  await phone.goto(`${docket.url}/jobs/${number}`);
  await phone.waitForSelector('.job-actions');
  expect(await inspectPage(phone)).toEqual([]);
  await phone.locator('.menu summary', { hasText: 'account menu' }).click();
  await phone.getByRole('button', { name: 'Sign out' }).click();
  await phone.waitForURL(/\/sign-in/);
  await phone.waitForFunction(async () => !(await caches.has('docket-day')));
  await phone.close();
});

async function newJob(title: string): Promise<number> {
  const { organizationId } = docket;
  const at = new Date();
  const { number } = await database.db.withOrganization(organizationId, async (tx) => {
    const address = '+12015550123';
    const { customerId } = await findOrCreateCustomer(tx, { organizationId, channel: 'sms', address, at });
    const job = {
      organizationId,
      customerId,
      trade: 'it-repair',
      title: title as ScreenedText,
      details: {},
      at,
    };
    return await openJob(tx, { ...job, actor: { kind: 'bot' } });
  });
  return number;
}

async function openBoard(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${docket.url}/board`);
  await page.waitForSelector('#live[data-state="live"]', { state: 'attached' });
  await page.waitForSelector('[data-dragged]');
  return page;
}

const column = (page: Page, name: string) => page.locator(`[data-cards][data-name="${name}"]`);
const idOf = (page: Page, name: string) => column(page, name).getAttribute('data-stage');

async function drag(page: Page, number: number, to: string): Promise<void> {
  const card = await page.locator(`#card-${number}`).boundingBox();
  const target = await column(page, to).boundingBox();
  if (!card || !target) throw new Error('the card or the column is not on the screen');
  await page.mouse.move(card.x + 20, card.y + 12);
  await page.mouse.down();
  await page.mouse.move(card.x + 40, card.y + 30, { steps: 4 });
  await page.mouse.move(target.x + target.width / 2, target.y + 24, { steps: 12 });
  await page.mouse.up();
}

async function toast(page: Page, words: string): Promise<void> {
  await page.waitForSelector(`.toast:has-text("${words}")`);
}

async function stageOf(page: Page, number: number): Promise<string | null> {
  return await page
    .locator('[data-cards]', { has: page.locator(`#card-${number}`) })
    .getAttribute('data-name');
}

async function waitForStage(page: Page, number: number, name: string): Promise<void> {
  await column(page, name).locator(`#card-${number}`).waitFor();
}
