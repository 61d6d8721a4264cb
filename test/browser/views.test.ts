import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutIds } from '../setup/without-ids.js';
import { pages } from '../web/views/fixture-pages.js';
import { startPreview } from '../web/views/preview-server.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const addresses = [...Object.keys(pages), '/simulator', '/simulator?signedOut'];

let browser: Browser;
let preview: Awaited<ReturnType<typeof startPreview>>;

beforeAll(async () => {
  preview = await startPreview();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

const screens = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

/** Pages that are looked at at a time: much of it is waiting until they keep still. */
const LANES = 3;

/** What a page must be is looked at in light colours; in dark ones, where the most is shown at once, whether it can be read. */
const looks = [
  ...screens.map((viewport) => ({ ...viewport, colours: 'light' as const, rules: undefined })),
  { width: 1440, height: 900, colours: 'dark' as const, rules: ['color-contrast'] },
];

test.each(looks)(
  'every page in $colours colours at $width px has no axe violation, fits, keeps still and stays quiet',
  async ({ colours, rules, ...viewport }) => {
    const context = await browser.newContext({ viewport, colorScheme: colours, reducedMotion: 'reduce' });
    const found: Record<string, unknown> = {};
    const waiting = [...addresses];
    const lanes = Array.from({ length: LANES }, async () => {
      const page = await context.newPage();
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        const problems = await inspect(page, address, rules);
        if (problems.length > 0) found[address] = problems;
      }
    });
    await Promise.all(lanes);
    await context.close();
    expect(found).toEqual({});
  },
  180_000,
);

/** What is wrong with a page: axe's findings, sideways scrolling, layout shift, anything on the console. */
async function inspect(page: Page, address: string, rules?: string[]): Promise<string[]> {
  const problems: string[] = [];
  page.removeAllListeners();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  await page.goto(preview.url + address, { waitUntil: 'load' });
  await settle(page, address);
  problems.push(...(await axeFindings(page, rules)));
  const { sideways, shift, moved } = await page.evaluate(measure);
  if (sideways > 0) problems.push(`${sideways} px too wide`);
  if (shift > 0.01) problems.push(`layout shift ${shift}: ${moved.join(', ')}`);
  return problems;
}

async function settle(page: Page, address: string): Promise<void> {
  if (address.startsWith('/simulator')) await page.waitForSelector('[data-phone]');
  await page.waitForTimeout(150);
}

async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  const options = JSON.stringify(rules ? { runOnly: rules } : {});
  const violations = await page.evaluate(`axe.run(${options}).then((result) => result.violations)`);
  return (violations as { id: string; nodes: { target: string[]; failureSummary: string }[] }[]).map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes
        .map((node) => `${node.target.join(' ')} (${node.failureSummary.split('\n')[1]?.trim()})`)
        .slice(0, 3)
        .join(', ')}`,
  );
}

/** Runs in the page: how far it can be scrolled sideways, and what moved by itself. */
const measure = `new Promise((resolve) => {
  const moved = [];
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      shift += entry.value;
      moved.push(...entry.sources.map(({ node }) => node?.className || node?.nodeName));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve({ sideways: document.documentElement.scrollWidth - innerWidth, shift, moved }), 50);
})` as unknown as () => Promise<{ sideways: number; shift: number; moved: string[] }>;

async function open(address: string, viewport = { width: 1440, height: 900 }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(preview.url + address);
  return page;
}

test('j and k move through the inbox and open what they reach, / searches, e claims and Undo takes it back', async () => {
  const page = await open('/inbox');
  await page.keyboard.press('j');
  await page.waitForSelector('#item[data-current="c0"]');
  await page.keyboard.press('j');
  await page.waitForSelector('#item[data-current="c1"]');
  await page.keyboard.press('k');
  await page.waitForSelector('#item[data-current="c0"]');
  expect(await page.locator('.row-link[aria-current="true"]').getAttribute('id')).toBe('row-c0');
  expect(new URL(page.url()).pathname).toBe('/inbox/c0');
  await page.keyboard.press('e');
  await page.waitForSelector('.toast-undo');
  expect(await page.locator('.item-owner').textContent()).toContain('Maya Okafor');
  await page.click('.toast-undo');
  await page.waitForFunction(() => document.querySelector('.item-owner')?.textContent?.includes('Unclaimed'));
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.close();
});

test('a passcode is shown after a reason, counts down, and is gone from the page when hidden', async () => {
  const page = await open('/jobs/311');
  await page.fill('[data-passcode-form] input', 'Test the new screen');
  await page.click('[data-passcode-form] button');
  await page.waitForSelector('[data-passcode-shown]:not([hidden])');
  expect(await page.locator('[data-passcode-value]').textContent()).toBe('4821');
  expect(Number(await page.locator('[data-passcode-seconds]').textContent())).toBeGreaterThan(25);
  await page.click('[data-passcode-hide]');
  expect(withoutIds(await page.content())).not.toContain('4821');
  await page.close();
});

test('a pattern is drawn with its dots in order, and disappears by itself after its seconds', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  await page.clock.install();
  await page.goto(`${preview.url}/jobs/311`);
  await page.fill('[data-passcode-form] input', 'pattern');
  await page.click('[data-passcode-form] button');
  await page.waitForSelector('.passcode-value svg');
  expect(await page.locator('.passcode-value svg').getAttribute('aria-label')).toContain(
    '1, 4, 7, 5, 9, 6, 3',
  );
  await page.clock.runFor(31_000);
  expect(await page.locator('.passcode-value svg').count()).toBe(0);
  expect(await page.locator('[data-passcode-locked]').isVisible()).toBe(true);
  await page.close();
});

test('a live change adds the new item and leaves a half-written answer alone', async () => {
  const page = await open('/inbox/c0');
  await page.waitForSelector('#live[data-state="live"]');
  await page.fill('#composer-text', 'half a sent');
  const change = { topics: ['inbox', 'conversation-c0'] };
  const answered = page.waitForResponse(/\/inbox\/list/);
  await page.request.post(`${preview.url}/preview/change`, { data: change });
  await answered;
  await page.waitForFunction(() => document.querySelectorAll('#inbox-items .row').length === 25);
  expect(await page.inputValue('#composer-text')).toBe('half a sent');
  await page.close();
});

test('photos open full size with a download of the original, by keyboard alone', async () => {
  const page = await open('/jobs/311');
  await page.locator('#photos [data-photo]').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.pswp--ui-visible');
  // While it opens it does not listen yet.
  await page.waitForTimeout(500);
  expect(await page.locator('.pswp__button--download').getAttribute('href')).toBe(
    '/preview/photo/0/original.jpg',
  );
  expect(await page.locator('.viewer-caption').textContent()).toContain('IMG_4100.jpg');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() =>
    document.querySelector('.viewer-caption')?.textContent?.includes('IMG_4101'),
  );
  await page.keyboard.press('Escape');
  await page.waitForSelector('.pswp', { state: 'detached' });
  await page.close();
});

test('the simulator sends a photo and words and shows the answer and the business side', async () => {
  const page = await open('/simulator');
  await page.locator('[data-phone]').first().click();
  await page.click('.phone-add summary');
  await page.click('[data-sample]');
  await page.waitForSelector('.attachment img');
  await page.fill('[data-body]', 'hi dropped my phone screen is smashed');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.text[data-mine="true"] .text-photo');
  await page.waitForSelector('#typing');
  await page.waitForSelector('.text[data-mine="false"]:not(#typing)');
  expect(await page.locator('#typing').count()).toBe(0);
  await page.waitForSelector('.business-facts');
  await page.close();
});
