import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { openJob } from '../../src/jobs/open-job.js';
import type { ScreenedText } from '../../src/vault/screened-text.js';
import { uniquePhoto } from '../photos/ledger/ledger.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type DemoDocket, invite, openChromium, signIn, startDemoDocket } from './demo-docket.js';
import { collectProblems, inspectPage } from './inspect-page.js';

/** No service worker, so that every request is the page's own and can be cut. */
const PHONE = {
  viewport: { width: 360, height: 780 },
  hasTouch: true,
  isMobile: true,
  serviceWorkers: 'block',
} as const;
const TECHNICIAN = { name: 'Noor Haddad', email: 'noor@docket.local', role: 'technician' };

let browser: Browser;
let database: TestDatabase;
let docket: DemoDocket;
let owner: BrowserContext;

type Files = { name: string; mimeType: string; buffer: Buffer }[];
let pictures: Files;

beforeAll(async () => {
  pictures = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => ({
      name: `IMG_${index}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await uniquePhoto(400, index % 2 === 0 ? 300 : 500),
    })),
  );
  database = await createTestDatabase();
  docket = await startDemoDocket([], { DATABASE_URL: database.url });
  browser = await openChromium();
  owner = await signIn(browser, docket.signInUrl, PHONE);
});

afterAll(async () => {
  await browser?.close();
  await docket?.close();
  await database?.drop();
});

const run = <T>(work: Parameters<typeof database.db.withOrganization<T>>[1]) =>
  database.db.withOrganization(docket.organizationId, work);

async function newJob(): Promise<{ id: string; path: string }> {
  const at = new Date();
  const base = { organizationId: docket.organizationId, at };
  return await run(async (tx) => {
    const address = `+1201555${String(1000 + (await tx.customer.count()))}`;
    const { customerId } = await findOrCreateCustomer(tx, { ...base, channel: 'sms', address });
    const title = 'Galaxy S22, screen' as ScreenedText;
    const { id, number } = await openJob(tx, {
      ...{ ...base, customerId, title, trade: 'it-repair', details: {}, actor: { kind: 'bot' } },
    });
    return { id, path: `/jobs/${number}` };
  });
}

/** The names of a job's photos, in order: each upload once, or the list shows it. */
const namesOn = async (jobId: string) => {
  const places = await run((tx) =>
    tx.photoPlace.findMany({ where: { recordId: jobId }, include: { photo: true } }),
  );
  return places.map(({ photo }) => photo.filename).sort();
};
const namesOf = (files: Files) => files.map(({ name }) => name).sort();

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(docket.url + path);
  return page;
}

const add = (page: Page, files: Files) => page.locator('[data-upload-input][multiple]').setInputFiles(files);
const shown = (page: Page) => page.locator('.photo[data-state="stored"] img').count();
/** Every tile of a page: how far the server is with it, or how far its sending. */
const tiles = (page: Page) =>
  page.locator('.photo').evaluateAll((all) => all.map(({ dataset }) => dataset.state ?? dataset.upload));
const trayOf = (page: Page) => page.locator('#upload-tray');

test('photos whose connection is cut midway and whose tab is closed are each on the job once, without a hand', async () => {
  const context = await browser.newContext({ ...PHONE, storageState: await owner.storageState() });
  const job = await newJob();
  const page = await open(context, job.path);
  let sent = 0;
  await context.route('**/photos?**', async (route) => {
    sent += 1;
    // The second comes through, but its answer does not; after that there is no connection at all.
    if (sent <= 2) await route.fetch();
    await (sent === 1 ? route.continue() : route.abort());
  });
  await page.getByRole('button', { name: 'After' }).click();
  await add(page, pictures.slice(0, 3));
  await page.locator('[data-phase="after"] [data-sending]').nth(2).waitFor();
  await expect.poll(() => sent).toBeGreaterThan(1);
  await expect.poll(() => trayOf(page).textContent()).toContain('2 photos waiting for the network');
  expect(await inspectPage(page)).toEqual([]);
  await page.close();
  await context.unroute('**/photos?**');
  // Any staff page of theirs sends what waits.
  const inbox = await open(context, '/inbox');
  await expect.poll(() => namesOn(job.id)).toEqual(namesOf(pictures.slice(0, 3)));
  await trayOf(inbox).waitFor({ state: 'hidden' });
  const again = await open(context, job.path);
  await expect.poll(() => tiles(again)).toEqual(['stored', 'stored', 'stored']);
  expect(await again.locator('[data-phase="after"] .photo').count()).toBe(3);
  await context.close();
});

test('two tabs that add photos at once show all of them, each once', async () => {
  const context = await browser.newContext({ ...PHONE, storageState: await owner.storageState() });
  const problems = collectProblems(context);
  const job = await newJob();
  const [one, two] = [await open(context, job.path), await open(context, job.path)];
  await Promise.all([add(one, pictures.slice(0, 2)), add(two, pictures.slice(2, 4))]);
  await expect.poll(() => namesOn(job.id)).toEqual(namesOf(pictures.slice(0, 4)));
  for (const page of [one, two]) {
    await page.bringToFront();
    await expect.poll(() => shown(page)).toBe(4);
    expect(await page.locator('[data-sending]').count()).toBe(0);
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('a photo taken while the page changes under the camera is not lost', async () => {
  const context = await browser.newContext({ ...PHONE, storageState: await owner.storageState() });
  const job = await newJob();
  const page = await open(context, job.path);
  const chosen = await page.locator('[data-upload-input][multiple]').elementHandle();
  await page.evaluate(`new Promise((come) => {
    document.body.addEventListener('htmx:afterSettle', () => setTimeout(come, 50), { once: true });
    document.body.dispatchEvent(new CustomEvent('docket:resync'));
  })`);
  await expect.poll(() => chosen?.evaluate((input) => input.isConnected)).toBe(false);
  await chosen?.setInputFiles(pictures.slice(0, 1));
  await expect.poll(() => namesOn(job.id)).toEqual(namesOf(pictures.slice(0, 1)));
  await expect.poll(() => shown(page)).toBe(1);
  await context.close();
});

test('what is no photo or too large is refused before it is sent; at the limit the buttons are off and say why', async () => {
  const context = await browser.newContext({ ...PHONE, storageState: await owner.storageState() });
  const problems = collectProblems(context);
  const job = await newJob();
  const page = await open(context, job.path);
  const film = { name: 'film.mov', mimeType: 'video/quicktime', buffer: Buffer.from('film') };
  const large = { name: 'large.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) };
  await add(page, [film, large, ...pictures.slice(0, 8)]);
  const said = page.locator('[data-upload-problems]');
  await expect.poll(() => said.textContent()).toContain('film.mov: only JPEG, PNG, WebP and HEIC');
  expect(await said.textContent()).toContain('large.jpg: larger than 10 MB');
  await expect.poll(() => shown(page)).toBe(8);
  await add(page, pictures.slice(8, 12));
  await expect.poll(() => said.textContent()).toContain('Only 2 more fit on this job; 2 not added.');
  await page.getByText('This job has its 10 photos, the most on this plan.').waitFor();
  expect(await page.getByRole('button', { name: 'Add photos' }).isDisabled()).toBe(true);
  expect(await namesOn(job.id)).toEqual(namesOf(pictures.slice(0, 10)));
  expect(await inspectPage(page)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('photos of one member are never sent as another’s who signs in on the same phone, and are not lost', async () => {
  const link = await invite(owner, docket.url, TECHNICIAN);
  const phone = await browser.newContext({ ...PHONE, storageState: await owner.storageState() });
  const job = await newJob();
  const page = await open(phone, job.path);
  // Not by a route: what a route holds back when its page is closed is sent after all.
  await phone.setOffline(true);
  await add(page, pictures.slice(0, 1));
  await expect.poll(() => trayOf(page).textContent()).toContain('1 photo waiting for the network');
  await page.close();
  const cookies = await phone.cookies();
  await phone.clearCookies();
  await phone.setOffline(false);
  const theirs = await phone.newPage();
  await theirs.goto(link);
  await theirs.getByRole('button', { name: /Sign in|Join/ }).click();
  await theirs.waitForURL(/\/today/);
  await expect.poll(() => trayOf(theirs).textContent()).toContain('1 photo of Sam Owner wait on this device');
  expect(await namesOn(job.id)).toEqual([]);
  await phone.clearCookies();
  await phone.addCookies(cookies);
  await theirs.goto(`${docket.url}/inbox`);
  await expect.poll(() => namesOn(job.id)).toEqual(namesOf(pictures.slice(0, 1)));
  await phone.close();
});

test('what the server refuses for good stays on the phone until its owner saves or discards it', async () => {
  const context = await browser.newContext({ ...PHONE, storageState: await owner.storageState() });
  const job = await newJob();
  const page = await open(context, job.path);
  await run((tx) =>
    tx.job.update({ where: { id: job.id }, data: { state: 'cancelled', closedAt: new Date() } }),
  );
  await add(page, pictures.slice(0, 1));
  await expect.poll(() => trayOf(page).textContent()).toContain('1 photo could not be added');
  await page.reload();
  await page.locator('#upload-tray summary').click();
  const row = page.locator('[data-waiting]');
  expect(await row.textContent()).toContain('The job is closed');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('link', { name: 'Save IMG_0.jpg on this device' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('IMG_0.jpg');
  expect(await inspectPage(page)).toEqual([]);
  await row.getByRole('button', { name: 'Discard IMG_0.jpg' }).click();
  await trayOf(page).waitFor({ state: 'hidden' });
  expect(await namesOn(job.id)).toEqual([]);
  await context.close();
});

test('photos are put in order by keyboard, described, and compared', async () => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // Colours on their way from one to the other are not looked at.
    reducedMotion: 'reduce',
    storageState: await owner.storageState(),
  });
  const problems = collectProblems(context);
  const job = await newJob();
  const page = await open(context, job.path);
  await page.getByRole('button', { name: 'Before' }).click();
  await add(page, pictures.slice(0, 2));
  await expect.poll(() => shown(page)).toBe(2);
  const order = () => page.locator('[data-phase="before"] .photo-name').allTextContents();
  expect(await order()).toEqual(['IMG_0.jpg', 'IMG_1.jpg']);
  await page.locator('.photo-handle').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(order).toEqual(['IMG_1.jpg', 'IMG_0.jpg']);
  expect(await page.evaluate('document.activeElement.className')).toContain('photo-handle');
  await page.getByRole('link', { name: 'Details of IMG_1.jpg' }).click();
  await page.fill('#photo-caption', 'Cracked glass');
  await page.getByRole('button', { name: 'Save caption' }).click();
  await page.locator('.photo-caption', { hasText: 'Cracked glass' }).waitFor();
  await page.getByRole('link', { name: 'Details of IMG_0.jpg' }).click();
  await page.locator('#photo-sheet').getByRole('button', { name: 'After' }).click();
  await page.locator('[data-phase="after"] .photo').waitFor();
  await page.getByRole('button', { name: 'Compare' }).click();
  const slider = page.locator('[data-compare-slider]');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.locator('.compare').evaluate((compare) => compare.style.getPropertyValue('--divide')))
    .toBe('51%');
  await page.keyboard.press('Escape');
  await page.locator('.photo-open').first().click();
  await expect.poll(() => page.locator('.viewer-caption').textContent()).toContain('Cracked glass');
  expect(problems).toEqual([]);
  // While it opens it hears no key.
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return page.locator('.pswp').count();
    })
    .toBe(0);
  await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('photo-open');
  // Also when the photos come anew under the keyboard.
  await page.evaluate(`new Promise((come) => {
    document.body.addEventListener('htmx:oobAfterSwap', () => setTimeout(come, 50), { once: true });
    document.body.dispatchEvent(new CustomEvent('docket:resync'));
  })`);
  expect(await page.evaluate('document.activeElement.className')).toContain('photo-open');
  // Only now: axe leaves styles behind, of which the next part of the page that is replaced would complain.
  for (const dialog of [
    page.getByRole('link', { name: 'Details of IMG_1.jpg' }),
    page.getByRole('button', { name: 'Compare' }),
  ]) {
    await dialog.click();
    await page.locator('dialog[open] .photo-facts, dialog[open] .compare').waitFor();
    expect(await inspectPage(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.locator('.photo-open').first().click();
  await page.locator('.pswp--open .pswp__img').first().waitFor();
  expect(await inspectPage(page)).toEqual([]);
  await context.close();
});
