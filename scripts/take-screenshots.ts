// Makes the pictures of the README again: a whole Docket with data of its own, texted by its simulator, looked at in
// Chromium. `npx tsx scripts/take-screenshots.ts`
import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import {
  type DemoDocket,
  invite,
  openChromium,
  signIn,
  startDemoDocket,
} from '../test/browser/demo-docket.js';

const FOLDER = new URL('../docs/images/', import.meta.url).pathname;
const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const TOM = '+12015550123';
const ANA = '+12015550145';
const PRIYA = '+12015550178';

await main();
// The render children of Docket's photos may keep the loop alive for a while.
process.exit();

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const docket = await startDemoDocket(['wet-laptop', 'phone-back', 'cracked-phone', 'crack-close']);
  const browser = await openChromium();
  try {
    const owner = await signIn(browser, docket.signInUrl, DESK);
    const noor = { name: 'Noor Haddad', email: 'noor@docket.local', role: 'technician' };
    await invite(owner, docket.url, noor).then((link) => signIn(browser, link));
    await textAsCustomers(docket);
    const { job, item } = await workAsOwner(docket, owner);
    await takePictures(docket, browser, owner, { job, item });
  } finally {
    await browser.close();
    await docket.close();
  }
}

async function textAsCustomers(docket: DemoDocket): Promise<void> {
  await docket.text(
    PRIYA,
    'Hello, coffee went over my MacBook Air keyboard, it is dead. I need it by Friday',
    ['wet-laptop'],
  );
  await docket.answers(PRIYA, 1);
  await docket.text(ANA, 'Do you also repair a Samsung Galaxy S22? Cracked back glass', ['phone-back']);
  await docket.answers(ANA, 1);
  await docket.text(TOM, 'Hi, I dropped my iPhone 14 and the screen is smashed. Can you fix it this week?', [
    'cracked-phone',
    'crack-close',
  ]);
  await docket.answers(TOM, 1);
  await docket.text(TOM, 'the passcode is 739154');
  await docket.answers(TOM, 2);
  await docket.text(TOM, "I'm Tom Baker");
  await docket.answers(TOM, 3);
}

async function workAsOwner(
  docket: DemoDocket,
  owner: BrowserContext,
): Promise<{ job: string; item: string }> {
  const page = await owner.newPage();
  await page.goto(`${docket.url}/inbox`);
  await page.locator('.row-link', { hasText: 'Tom Baker' }).click();
  await page.waitForSelector('#item-head');
  const item = new URL(page.url()).pathname;
  await page.keyboard.press('e');
  await page.waitForSelector('.item-owner:has-text("Sam Owner")');
  await page.fill('#composer-text', 'Hi Tom, Sam here. Bring it by tomorrow after ten, it takes an hour.');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('#messages >> text=takes an hour');
  await page.getByRole('link', { name: /Open Q-/ }).click();
  await page.getByRole('button', { name: 'Make it a job' }).click();
  await page.waitForURL(/\/jobs\/\d+$/);
  const job = new URL(page.url()).pathname;
  await page.keyboard.press('e');
  await page.waitForSelector('.people:has-text("Sam Owner")');
  for (const name of ['Noor Haddad', 'Sam Owner']) {
    await page.locator('summary', { hasText: 'Assign' }).click();
    await page.locator('.menu-panel').getByRole('button', { name }).click();
    await page.locator('.person', { hasText: name }).last().waitFor();
    await page.waitForTimeout(500);
  }
  await page.locator('.stepper').getByRole('button', { name: 'Diagnosis' }).click();
  await page.waitForSelector('.stepper [aria-current="step"]:has-text("Diagnosis")');
  await page.setInputFiles('input[name="photos"]', {
    name: 'bench-back.jpg',
    mimeType: 'image/jpeg',
    buffer: docket.photo('phone-back'),
  });
  await page.waitForSelector('#photos .photo-name:has-text("bench-back.jpg")');
  await page.locator('#composer label', { hasText: 'Internal note' }).click();
  await page.fill('#composer-text', 'Back glass is cracked too; told him on the phone.');
  await page.locator('#composer button', { hasText: 'Send' }).click();
  await page.waitForSelector('#feed >> text=Back glass is cracked too');
  await page.close();
  return { job, item };
}

async function takePictures(
  docket: DemoDocket,
  browser: Browser,
  owner: BrowserContext,
  { job, item }: { job: string; item: string },
): Promise<void> {
  const storageState = await owner.storageState();
  for (const [name, look] of [
    ['desktop', DESK],
    ['phone', PHONE],
  ] as const) {
    const context = await browser.newContext({ ...look, storageState, colorScheme: 'light' });
    const at = async (path: string, ready: string) => {
      const page = await context.newPage();
      await page.goto(docket.url + path);
      await page.waitForSelector(ready);
      return page;
    };
    const simulator = await at('/simulator', `[data-phone="${TOM}"]`);
    await simulator.click(`[data-phone="${TOM}"]`);
    await simulator.waitForSelector('.text[data-mine="true"]');
    // The photos and what was said about them, rather than the last words.
    await simulator.waitForTimeout(500);
    await simulator.evaluate("document.getElementById('phone-thread').scrollTop = 190");
    await save(simulator, `simulator-${name}`);
    await save(await at(name === 'phone' ? '/inbox' : item, '.row-link'), `inbox-${name}`);
    await save(await at(job, '#photos .photo img'), `job-${name}`);
    await context.close();
  }
}

/** A small PNG: these pages have few colours. */
async function save(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1_000);
  const picture = await page.screenshot({ animations: 'disabled' });
  const { size } = await sharp(picture)
    .png({ palette: true, quality: 100, effort: 9, compressionLevel: 9 })
    .toFile(`${FOLDER}${name}.png`);
  process.stderr.write(`${name}.png ${Math.round(size / 1000)} kB\n`);
}
