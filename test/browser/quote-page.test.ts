import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uniquePhoto } from '../photos/ledger/ledger.js';
import { line } from '../quotes/sample-draft.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { openQuoteDesk, type QuoteDesk } from '../web/portal/quote-desk.js';
import { openChromium } from './demo-docket.js';
import { collectProblems, inspectPage } from './inspect-page.js';

let browser: Browser;
let database: TestDatabase;
let desk: QuoteDesk;
let pictures: Buffer[];

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openQuoteDesk(database.db, {
    accent: '#0c7c59',
    billing: { bankDetails: 'Account 12345678' },
  });
  await desk.writeTerms('terms', 'What we fit, we stand behind for a year.');
  pictures = [await uniquePhoto(400, 300), await uniquePhoto(400, 300)];
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  await database?.drop();
});

const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } as const;
const DESK = { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' } as const;
const lines = [
  line({ description: 'New keyboard' }),
  line({ description: 'New battery', unitPrice: 5_000, optional: true }),
];

/** A browser of a customer's, and what goes wrong in it. */
async function open(path: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const problems = collectProblems(context);
  const page = await context.newPage();
  await page.goto(desk.url + path);
  return { page, problems, close: () => context.close() };
}

/** For people to look at, where they say where to. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test('on a phone: seen, chosen, drawn, accepted, and looked at again', async () => {
  const { path, id, number } = await desk.send({ lines, title: 'MacBook, keyboard' }, pictures);
  const { page, problems, close } = await open(path, PHONE);
  await expect.poll(() => desk.stateOf(id)).toBe('viewed');
  await page.getByRole('checkbox', { name: /New battery/ }).tap();
  await page.waitForFunction(() => document.querySelector('.quote-press')?.textContent?.includes('£180.00'));
  expect(await page.locator('.quote-sum strong').textContent()).toBe('£180.00');
  expect(await page.locator('[data-update-total] button').count()).toBe(0);

  await page.locator('[data-photo]').first().tap();
  await page.waitForSelector('.pswp--ui-visible');
  expect(await page.locator('.viewer-caption').textContent()).toContain('Under the keys');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.pswp', { state: 'detached' });

  await page.getByText('Read the terms').first().tap();
  expect(await page.getByText('What we fit, we stand behind').isVisible()).toBe(true);
  await page.getByRole('checkbox', { name: 'I agree to the terms.' }).check();
  await page.fill('#signer', 'Tom Hartley');
  await page.getByRole('radio', { name: 'Draw' }).check();
  expect(await inspectPage(page)).toEqual([]);

  // Nothing drawn yet: said beside the field, and what was typed is there.
  await page.getByRole('button', { name: 'Accept and sign for £180.00' }).tap();
  await page.waitForSelector('.quote-signature .field-error');
  expect(await page.inputValue('#signer')).toBe('Tom Hartley');
  const canvas = page.locator('[data-sign-drawn] canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = (await canvas.boundingBox()) ?? expect.fail();
  await page.mouse.move(box.x + 30, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) {
    await page.mouse.move(box.x + 30 + step * 18, box.y + box.height / 2 + (step % 2 ? 18 : -18));
  }
  await page.mouse.up();
  await picture(page, 'signing-360');
  problems.splice(0);
  await page.getByRole('button', { name: 'Accept and sign for £180.00' }).tap();
  await page.waitForSelector('[data-tone="good"]');
  expect(await page.textContent('.quote-banner')).toContain('Thank you, it is accepted');
  expect(await page.locator('.quote-ink').evaluate((ink: HTMLImageElement) => ink.naturalWidth)).toBe(1200);
  expect(await inspectPage(page)).toEqual([]);
  await picture(page, 'accepted-360');
  expect(problems).toEqual([]);
  const kept = await desk.run((tx) => tx.quoteAcceptance.findFirstOrThrow({ where: { quoteId: id } }));
  expect([kept.signatureKind, kept.total]).toEqual(['drawn', 18_000n]);
  expect(number).toBeGreaterThan(0);
  await close();
});

test('at a desk, in the dark, by keyboard alone: typed and accepted', async () => {
  const { path, id } = await desk.send({ lines });
  const { page, problems, close } = await open(path, DESK);
  expect(await inspectPage(page)).toEqual([]);
  await page.locator('#agree-terms').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana Sá');
  expect(await page.textContent('[data-sign-name]')).toBe('Ana Sá');
  await picture(page, 'signing-1440-dark');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-tone="good"]');
  expect(await inspectPage(page)).toEqual([]);
  await picture(page, 'accepted-1440-dark');
  expect(problems).toEqual([]);
  expect(await desk.stateOf(id)).toBe('accepted');
  await close();
});

test('without scripts a quote is chosen from, signed and accepted all the same', async () => {
  const { path, id } = await desk.send({ lines });
  const { page, close } = await open(path, { ...PHONE, javaScriptEnabled: false });
  expect(await desk.stateOf(id)).toBe('sent');
  await page.getByRole('checkbox', { name: /New battery/ }).check();
  await page.getByRole('button', { name: 'Update the total' }).click();
  await page.getByRole('checkbox', { name: 'I agree to the terms.' }).check();
  await page.fill('#signer', 'Tom Hartley');
  await page.getByRole('button', { name: 'Accept and sign for £180.00' }).click();
  expect(await page.textContent('.quote-banner')).toContain('Thank you, it is accepted');
  expect(await desk.stateOf(id)).toBe('accepted');
  await close();
});

test('declined with why, from the fold at the end', async () => {
  const { path, id } = await desk.send({ language: 'de' });
  const { page, problems, close } = await open(path, PHONE);
  await page.getByText('Nein, danke').tap();
  await page.getByRole('radio', { name: 'Der Preis' }).check();
  await page.getByRole('button', { name: 'Angebot ablehnen' }).tap();
  await page.waitForSelector('.quote-banner');
  expect(await page.textContent('.quote-banner')).toContain('Sie haben dieses Angebot abgelehnt');
  expect(await desk.stateOf(id)).toBe('declined');
  expect(problems).toEqual([]);
  await close();
});
