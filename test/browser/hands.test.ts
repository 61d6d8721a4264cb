import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { openJob } from '../../src/jobs/open-job.js';
import { newId } from '../../src/platform/ids.js';
import type { ScreenedText } from '../../src/vault/screened-text.js';
import { uniquePhoto } from '../photos/ledger/ledger.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { type DemoDocket, invite, openChromium, signIn, startDemoDocket } from './demo-docket.js';
import { collectProblems, inspectPage } from './inspect-page.js';

const DESK = { viewport: { width: 1440, height: 1000 }, reducedMotion: 'reduce' } as const;
const DAN = { name: 'Dan Dispatcher', email: 'dan@docket.local', role: 'dispatcher' };
const NOOR = { name: 'Noor Haddad', email: 'noor@docket.local', role: 'technician' };

let browser: Browser;
let database: TestDatabase;
let docket: DemoDocket;
let owner: BrowserContext;
let dispatcher: BrowserContext;
let technician: BrowserContext;
let pictures: Buffer[];

beforeAll(async () => {
  pictures = [await uniquePhoto(400, 300), await uniquePhoto(400, 500), await uniquePhoto(420, 320)];
  database = await createTestDatabase();
  docket = await startDemoDocket([], { DATABASE_URL: database.url });
  browser = await openChromium();
  owner = await signIn(browser, docket.signInUrl, DESK);
  dispatcher = await signIn(browser, await invite(owner, docket.url, DAN), DESK);
  technician = await signIn(browser, await invite(owner, docket.url, NOOR), DESK);
});

afterAll(async () => {
  await browser?.close();
  await docket?.close();
  await database?.drop();
});

const run = <T>(work: Parameters<typeof database.db.withOrganization<T>>[1]) =>
  database.db.withOrganization(docket.organizationId, work);

async function newJob(): Promise<{ id: string; number: number; customerId: string }> {
  const { organizationId } = docket;
  const at = new Date();
  return await run(async (tx) => {
    const address = `+1201555${String(2000 + (await tx.customer.count()))}`;
    const { customerId } = await findOrCreateCustomer(tx, { organizationId, channel: 'sms', address, at });
    const title = 'Galaxy S22, screen' as ScreenedText;
    const job = { organizationId, customerId, title, trade: 'it-repair', details: {}, at };
    return { ...(await openJob(tx, { ...job, actor: { kind: 'bot' } })), customerId };
  });
}

const memberId = async (name: string) =>
  (await run((tx) => tx.member.findFirstOrThrow({ where: { name } }))).id;

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(docket.url + path);
  return page;
}

/** From the middle of one thing to a point. */
async function drag(page: Page, what: string, to: { x: number; y: number }): Promise<void> {
  const box = await page.locator(what).boundingBox();
  if (!box) throw new Error('it is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 6, box.y + 16, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

test('stages are put in order by keyboard and by drag, and the rest of the page may still be saved', async () => {
  const context = await browser.newContext({ ...DESK, storageState: await owner.storageState() });
  const problems = collectProblems(context);
  const { id } = await run((tx) => tx.pipeline.findFirstOrThrow({ where: { standard: true } }));
  const page = await open(context, `/settings/pipelines/${id}`);
  const names = () => page.locator('#stages .order-title strong').allTextContents();
  const stored = async () =>
    (await run((tx) => tx.stage.findMany({ where: { pipelineId: id }, orderBy: { position: 'asc' } }))).map(
      ({ name }) => name,
    );
  const [first = '', second = '', third = '', ...rest] = await names();
  const handle = (name: string) => `li[data-order-name="${name}"] .order-handle`;
  expect(await inspectPage(page)).toEqual([]);
  await page.locator(handle(first)).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(names).toEqual([second, first, third, ...rest]);
  expect(await page.locator('#order-says').textContent()).toBe(`${first} is 2 of ${rest.length + 3}.`);
  expect(await page.evaluate('document.activeElement.className')).toContain('order-handle');
  await page.keyboard.press('ArrowUp');
  await expect.poll(names).toEqual([first, second, third, ...rest]);
  const onto = await page.locator(`li[data-order-name="${third}"]`).boundingBox();
  await page.locator('#stages.sortable, #stages[data-ordered]').waitFor();
  await drag(page, handle(first), { x: (onto?.x ?? 0) + 40, y: (onto?.y ?? 0) + (onto?.height ?? 0) - 6 });
  await expect.poll(stored).toEqual([second, third, first, ...rest]);
  await expect.poll(names).toEqual([second, third, first, ...rest]);
  await page.fill('#pipeline-name', 'Repairs');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForSelector('.toast:has-text("Saved")');
  expect(problems).toEqual([]);
  await context.close();
});

test('a booking is dragged to another day and hour, what speaks against it is asked first, and it can be undone', async () => {
  const { customerId } = await newJob();
  const { organizationId } = docket;
  const sam = await memberId('Sam Owner');
  // A Wednesday far enough ahead; the organization's clocks are asked for where it begins.
  const { timeZone } = await run((tx) =>
    tx.organization.findUniqueOrThrow({ where: { id: organizationId } }),
  );
  const book = async (time: string) => {
    const id = newId();
    const startsAt = await momentIn(timeZone, `2027-03-10T${time}`);
    const endsAt = new Date(startsAt.getTime() + 3_600_000);
    await run(async (tx) => {
      const booking = { id, organizationId, customerId, title: 'Visit', startsAt, endsAt };
      await tx.booking.create({ data: booking });
      await tx.bookingMember.create({ data: { organizationId, bookingId: id, memberId: sam } });
    });
    return { id, startsAt };
  };
  const visit = await book('10:00');
  await book('14:00');
  const beginsAt = async () =>
    (await run((tx) => tx.booking.findUniqueOrThrow({ where: { id: visit.id } }))).startsAt.getTime();
  const page = await open(owner, '/bookings?date=2027-03-10');
  await page.waitForSelector('#live[data-state="live"]', { state: 'attached' });
  expect(await inspectPage(page)).toEqual([]);
  const block = `.booking[href*="${visit.id}"]`;
  const day = await page.locator('[data-date="2027-03-11"]').boundingBox();
  const here = await page.locator(block).boundingBox();
  if (!day || !here) throw new Error('the week is not on the screen');
  // An hour later on the next day: four quarters of 14 pixels.
  await drag(page, block, { x: day.x + 20, y: here.y + 8 + 56 });
  await page.waitForSelector('.toast:has-text("Moved to")');
  expect(await beginsAt()).toBe(visit.startsAt.getTime() + 25 * 3_600_000);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForSelector('.toast:has-text("It is back")');
  await expect.poll(beginsAt).toBe(visit.startsAt.getTime());

  await expect
    .poll(async () => Math.round((await page.locator(block).boundingBox())?.y ?? 0))
    .toBe(Math.round(here.y));
  const wednesday = await page.locator('[data-date="2027-03-10"]').boundingBox();
  await drag(page, block, { x: (wednesday?.x ?? 0) + 20, y: here.y + 8 + 4 * 56 });
  await page.waitForSelector('dialog >> text=Sam Owner has another booking then');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect
    .poll(async () => Math.round((await page.locator(block).boundingBox())?.y ?? 0))
    .toBe(Math.round(here.y));
  expect(await beginsAt()).toBe(visit.startsAt.getTime());
  await page.close();
});

test('photos are dropped on a phase and pasted on the job page, each once', async () => {
  const { id, number } = await newJob();
  const page = await open(owner, `/jobs/${number}`);
  const give = (how: 'drop' | 'paste', name: string, bytes: Buffer) =>
    page.evaluate(
      ([how, name, encoded]) => {
        const bytes = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name, { type: 'image/jpeg' }));
        const on = how === 'drop' ? document.querySelector('[data-phase="after"]') : document.body;
        const event =
          how === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        on?.dispatchEvent(event);
      },
      [how, name, bytes.toString('base64')] as const,
    );
  const phases = async () => {
    const places = await run((tx) =>
      tx.photoPlace.findMany({ where: { recordId: id }, include: { photo: true } }),
    );
    return Object.fromEntries(places.map(({ phase, photo }) => [photo.filename, phase]));
  };
  await page.getByRole('button', { name: 'Before' }).click();
  await give('drop', 'dropped.jpg', pictures[0] ?? Buffer.alloc(0));
  await give('paste', 'pasted.jpg', pictures[1] ?? Buffer.alloc(0));
  await expect.poll(phases).toEqual({ 'dropped.jpg': 'after', 'pasted.jpg': 'before' });
  await expect.poll(() => page.locator('.photo[data-state="stored"] img').count()).toBe(2);
  await page.close();
});

test('the wall is worked by keys alone: one photo approved, a better one asked for of the next', async () => {
  const job = await newJob();
  const noor = await memberId(NOOR.name);
  await run((tx) =>
    tx.jobAssignee.create({ data: { organizationId: docket.organizationId, jobId: job.id, memberId: noor } }),
  );
  const bench = await open(technician, `/jobs/${job.number}`);
  const files = pictures
    .slice(0, 2)
    .map((buffer, index) => ({ name: `wall_${index}.jpg`, mimeType: 'image/jpeg', buffer }));
  await bench.locator('[data-upload-input][multiple]').setInputFiles(files);
  await expect.poll(() => bench.locator('.photo[data-state="stored"] img').count()).toBe(2);
  await bench.close();
  const reviews = async () =>
    (
      await run((tx) =>
        tx.photo.findMany({ where: { filename: { startsWith: 'wall_' } }, orderBy: { filename: 'asc' } }),
      )
    ).map(({ review }) => review);
  const page = await open(dispatcher, '/photos/review');
  const tiles = page.locator('[data-wall-tile][aria-label^="wall_"]');
  await expect.poll(() => tiles.count()).toBe(2);
  expect(await inspectPage(page)).toEqual([]);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect.poll(async () => (await reviews()).filter((one) => one === 'approved').length).toBe(1);
  await expect.poll(() => page.evaluate('document.activeElement.hasAttribute("data-wall-tile")')).toBe(true);
  await page.keyboard.press('r');
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  // The wall is asked for as if this had been under way before the writing began: it must not take it away.
  const looked = page.waitForResponse((answer) => answer.url().includes('/photos/review'));
  await page.evaluate('document.body.dispatchEvent(new CustomEvent("docket:wall"))');
  await (await looked).finished();
  await page.keyboard.type('Closer, please');
  expect(await page.locator('.wall-again[open] textarea').inputValue()).toBe('Closer, please');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await reviews()).sort()).toEqual(['approved', 'asked-again']);
  await page.close();
});

test('a signature is drawn in a form’s field, kept, and shown again as ink', async () => {
  const { organizationId } = docket;
  const [formId, fieldId] = [newId(), newId()];
  const fields = [
    { id: fieldId, type: 'signature', label: 'Received by', help: '', required: true, choices: [] },
  ];
  await run((tx) => tx.form.create({ data: { id: formId, organizationId, name: 'Hand-over', fields } }));
  const { id, number } = await newJob();
  await run(async (tx) => {
    const { stageId } = await tx.job.findUniqueOrThrow({ where: { id } });
    await tx.stageForm.create({ data: { organizationId, stageId, formId } });
  });
  const page = await open(owner, `/jobs/${number}`);
  const field = page.locator('[data-signature]');
  const card = page.locator(`#form-${formId}`);
  if (!(await field.isVisible())) await card.locator('summary').first().click();
  await field.locator('[data-signature-draw]').click();
  const pad = await field.locator('canvas').boundingBox();
  if (!pad) throw new Error('there is nothing to draw on');
  await page.mouse.move(pad.x + 30, pad.y + 30);
  await page.mouse.down();
  for (const [x, y] of [
    [60, 60],
    [120, 30],
    [180, 70],
    [240, 40],
  ] as const) {
    await page.mouse.move(pad.x + x, pad.y + y, { steps: 4 });
  }
  await page.mouse.up();
  expect(await inspectPage(page)).toEqual([]);
  await card.getByRole('button', { name: 'Save' }).click();
  const kept = async () => {
    const [row] = await run((tx) => tx.jobForm.findMany({ where: { jobId: id } }));
    return JSON.stringify(row?.answers ?? null);
  };
  await expect.poll(kept).toContain('strokes');
  await page.reload();
  await page.locator('[data-signature-ink]').first().waitFor({ state: 'attached' });
  await page.close();
});

test('role by role, what is not theirs is not offered', async () => {
  const { id, number } = await newJob();
  const noor = await memberId(NOOR.name);
  await run((tx) =>
    tx.jobAssignee.create({ data: { organizationId: docket.organizationId, jobId: id, memberId: noor } }),
  );
  const offered = async (context: BrowserContext) => {
    const page = await open(context, `/jobs/${number}`);
    const has = async (selector: string) => (await page.locator(selector).count()) > 0;
    const answer = {
      give: await has(`form[action="/jobs/${number}/owner"]`),
      assign: await has(`form[action="/jobs/${number}/assignees"]`),
      close: await has('[data-dialog-open="close-job"]'),
      settings: await has('a[href="/settings"], a[href^="/settings/organization"]'),
    };
    await page.goto(`${docket.url}/board`);
    const board = {
      newJob: await has('[data-dialog-open="new-job"]'),
      moves: await has(`#card-${number}[data-movable]`),
    };
    await page.goto(`${docket.url}/settings/pipelines`);
    const pipelines = (await page.locator('.order-rows').count()) > 0;
    await page.close();
    return { ...answer, ...board, pipelines };
  };
  const all = { give: true, assign: true, close: true, newJob: true, moves: true };
  expect(await offered(owner)).toMatchObject({ ...all, pipelines: true });
  expect(await offered(dispatcher)).toMatchObject({ ...all, pipelines: false });
  expect(await offered(technician)).toMatchObject({
    give: false,
    assign: false,
    close: true,
    moves: true,
    pipelines: false,
  });
});

test('photos that waited are sent in the background when no page is open, once each', async () => {
  const context = await browser.newContext({ ...DESK, storageState: await owner.storageState() });
  const { id, number } = await newJob();
  const day = await open(context, '/today');
  await day.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await day.close();
  const page = await open(context, `/jobs/${number}`);
  await page.route('**/photos?**', (route) => route.abort());
  const file = { name: 'later.jpg', mimeType: 'image/jpeg', buffer: pictures[2] ?? Buffer.alloc(0) };
  await page.locator('[data-upload-input][multiple]').setInputFiles(file);
  await expect.poll(() => page.locator('#upload-tray').textContent()).toContain('1 photo waiting');
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [one] = registrations;
      if (one) resolve(one.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  const sync = { origin: docket.url, registrationId, tag: 'docket-uploads', lastChance: false };
  const there = async () => (await run((tx) => tx.photoPlace.findMany({ where: { recordId: id } }))).length;
  // As browsers do, more than once: what came through is not sent again.
  const asked = async () => {
    await session.send('ServiceWorker.dispatchSyncEvent', sync);
    return await there();
  };
  await expect.poll(asked, { interval: 1_000 }).toBe(1);
  await asked();
  const states = async () =>
    (await run((tx) => tx.photo.findMany({ where: { places: { some: { recordId: id } } } }))).map(
      ({ state }) => state,
    );
  await expect.poll(states, { timeout: 60_000 }).toEqual(['stored']);
  await page.unroute('**/photos?**');
  await page.reload();
  await expect.poll(() => page.locator('.photo[data-state="stored"] img').count()).toBe(1);
  expect(await page.locator('[data-sending]').count()).toBe(0);
  expect(await there()).toBe(1);
  await context.close();
});

/** The moment that clocks of a zone show so. */
async function momentIn(timeZone: string, local: string): Promise<Date> {
  const { momentOf } = await import('../../src/platform/zoned-date.js');
  const [date = '', time = ''] = local.split('T');
  const moment = momentOf({ date, time }, timeZone);
  if (!moment) throw new Error('there is no such time');
  return moment;
}
