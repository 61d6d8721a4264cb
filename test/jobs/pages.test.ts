import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Staff } from '../../src/accounts/staff.js';
import { appendActivity } from '../../src/activity/append-activity.js';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { startPages } from './pages-app.js';
import { at, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let pages: Awaited<ReturnType<typeof startPages>>;
let shop: Shop;
let people: Staff[];
beforeAll(async () => {
  database = await createTestDatabase();
  pages = await startPages(database.db, () => people);
});
beforeEach(async () => {
  shop = await openShop(database.db);
  people = [shop.owner, shop.admin, shop.dispatcher, shop.technician];
  pages.said.length = 0;
});
afterAll(async () => {
  await pages.stop();
  await database.drop();
});

const assign = (number: number, staff: Staff, by: Staff = shop.owner) =>
  pages.post(by, `/jobs/${number}/assignees`, { memberId: staff.memberId, assigned: 'on' });
const row = (id: string) => shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id } }));

test('a job is one page: details, photos, transcript, feed, people; and nothing on it deletes', async () => {
  const job = await shop.newJob({ title: screened('Galaxy <b>S22</b>') });
  const { status, html } = await pages.get(shop.owner, `/jobs/${job.number}`);
  expect(status).toBe(200);
  for (const part of [
    'J-1',
    'Galaxy &lt;b>S22&lt;/b>',
    'cracked.jpg',
    'dropped it &lt;script>',
    '+447700900123',
  ]) {
    expect(html).toContain(part);
  }
  expect(html).toContain('opened job J-1');
  expect(html).toContain('Waiting');
  expect(html).not.toMatch(/delete|remove photo|trash/i);
  expect(html).not.toMatch(/<script>alert/);
});

test('a script gets the part of the page, a browser the whole one', async () => {
  await shop.newJob();
  expect((await pages.get(shop.owner, '/jobs/1')).html).toMatch(/^<!doctype html>/);
  expect((await pages.get(shop.owner, '/jobs/1', true)).html).toMatch(/^<article/);
});

test('unknown, foreign, malformed and hidden numbers get the same answer, to look at and to act on', async () => {
  const elsewhere = await openShop(database.db);
  await elsewhere.newJob();
  await elsewhere.newJob();
  await elsewhere.newQuote();
  await shop.newJob();
  const { technician } = shop;
  for (const act of ['', '/feed']) {
    const answers = await Promise.all([
      pages.get(shop.owner, `/jobs/2${act}`),
      pages.get(shop.owner, `/jobs/999${act}`),
      pages.get(shop.owner, `/jobs/0${act}`),
      pages.get(shop.owner, `/jobs/1e3${act}`),
      pages.get(shop.owner, `/jobs/99999999999999999999${act}`),
      pages.get(technician, `/jobs/1${act}`),
      pages.get(shop.owner, `/quotes/1${act}`),
      pages.get(shop.owner, `/quotes/x${act}`),
      pages.get(shop.owner, `/customers/${elsewhere.customerId}`),
      pages.get(shop.owner, '/customers/nobody'),
    ]);
    expect(new Set(answers.map(({ status, html }) => `${status} ${html}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  }
  for (const number of [2, 999]) {
    const posts = await Promise.all([
      pages.post(shop.owner, `/jobs/${number}/claim`),
      pages.post(shop.owner, `/jobs/${number}/close`),
      pages.post(shop.owner, `/jobs/${number}/stage`, { stage: shop.stage('Repair') }),
      pages.post(shop.owner, `/jobs/${number}/facts/device`, { value: 'x' }),
      pages.post(shop.owner, `/jobs/${number}/messages`, { text: 'x', to: 'internal' }),
      pages.post(shop.owner, `/jobs/${number}/messages`, { text: 'x', to: 'customer' }),
      pages.post(shop.owner, `/quotes/${number}/job`),
      assign(number, shop.technician),
    ]);
    expect(new Set(posts.map(({ status, html }) => `${status} ${html}`)).size).toBe(1);
    expect(posts[0]?.status).toBe(404);
  }
  expect(pages.said).toEqual([]);
});

test('a detail is corrected in place, marked as staff’s, with its passcode taken out', async () => {
  const job = await shop.newJob();
  const saved = await pages.post(shop.dispatcher, '/jobs/1/facts/fault', { value: 'screen, pin 4821' }, true);
  expect(saved.status).toBe(200);
  expect(saved.html).toMatch(/^<form/);
  expect(saved.html).toContain('[passcode saved]');
  expect(saved.html).toContain('Corrected by staff');
  expect((await row(job.id)).details).toEqual({
    device: 'Galaxy S22',
    fault: 'screen, pin [passcode saved]',
  });
  const plain = await pages.post(shop.dispatcher, '/jobs/1/facts/model', { value: 'S22 Ultra' });
  expect([plain.status, plain.headers.get('location')]).toEqual([303, '/jobs/1#facts']);
  expect((await pages.post(shop.dispatcher, '/jobs/1/facts/ownerId', { value: 'x' })).status).toBe(404);
  expect((await pages.post(shop.dispatcher, '/jobs/1/facts/model', { value: 'm'.repeat(81) })).status).toBe(
    400,
  );
});

test('a stage moves with one click; one that closes asks first', async () => {
  const job = await shop.newJob();
  await pages.post(shop.dispatcher, '/jobs/1/stage', { stage: shop.stage('Repair') });
  expect((await row(job.id)).stageId).toBe(shop.stage('Repair'));
  const unasked = await pages.post(shop.dispatcher, '/jobs/1/stage', { stage: shop.stage('Done') });
  expect(unasked.status).toBe(409);
  expect((await row(job.id)).state).toBe('open');
  expect(pages.said).toEqual([]);
  await pages.post(shop.dispatcher, '/jobs/1/stage', { stage: shop.stage('Cancelled'), confirm: 'yes' });
  expect((await row(job.id)).state).toBe('cancelled');
  expect((await pages.post(shop.dispatcher, '/jobs/1/stage', { stage: 'x' })).status).toBe(404);
});

test('closing writes the note, then destroys, then closes; the page offers no way back', async () => {
  const job = await shop.newJob();
  const closed = await pages.post(shop.owner, '/jobs/1/close', { reason: 'picked up' }, true);
  const record = { kind: 'job', id: job.id };
  expect(pages.said).toEqual([
    { what: 'note', record, text: 'picked up' },
    { what: 'closing done', record },
  ]);
  expect(closed.html).toContain('closed the job as done');
  expect(closed.html).not.toContain('Close job');
  expect(closed.html).not.toContain('/jobs/1/stage');
  expect((await pages.post(shop.owner, '/jobs/1/close')).status).toBe(303);
  expect(pages.said).toHaveLength(2);
});

test('what is for the customer goes out, what is internal stays; neither is lost or mixed up', async () => {
  const job = await shop.newJob();
  const record = { kind: 'job', id: job.id };
  await pages.post(shop.dispatcher, '/jobs/1/messages', { text: ' ready tomorrow ', to: 'customer' });
  await pages.post(shop.dispatcher, '/jobs/1/messages', { text: 'order the part', to: 'internal' });
  expect(pages.said).toEqual([
    { what: 'customer', record, text: 'ready tomorrow' },
    { what: 'note', record, text: 'order the part' },
  ]);
  for (const form of [
    { text: 'x' },
    { text: ' ', to: 'customer' },
    { text: 'x'.repeat(1601), to: 'internal' },
  ]) {
    expect((await pages.post(shop.dispatcher, '/jobs/1/messages', form as never)).status).toBe(400);
  }
  expect(pages.said).toHaveLength(2);
});

test('a technician works on the jobs they are assigned to, and assigns nobody though they ask', async () => {
  const job = await shop.newJob();
  await shop.newJob();
  const { technician } = shop;
  expect((await assign(1, technician)).status).toBe(303);
  const { html } = await pages.get(technician, '/jobs/1');
  expect(html).toContain('/jobs/1/secrets/s1/reveal');
  expect(html).not.toContain('/jobs/1/assignees');
  expect((await assign(1, technician, technician)).status).toBe(403);
  const list = await pages.get(technician, '/jobs');
  expect(list.html).toContain('J-1');
  expect(list.html).not.toContain('J-2');
  expect((await pages.post(technician, '/jobs/1/messages', { text: 'hi', to: 'customer' })).status).toBe(303);
  expect((await pages.post(technician, '/jobs/2/messages', { text: 'hi', to: 'customer' })).status).toBe(404);
  expect((await pages.post(technician, '/jobs/1/close', {})).status).toBe(303);
  expect((await row(job.id)).state).toBe('done');
});

test('only somebody assigned is offered the passcode, whatever their role', async () => {
  await shop.newJob();
  const before = await pages.get(shop.owner, '/jobs/1');
  expect(before.html).not.toContain('/reveal');
  expect(before.html).toContain('Only people assigned to this job');
  await assign(1, shop.owner);
  expect((await pages.get(shop.owner, '/jobs/1')).html).toContain('/jobs/1/secrets/s1/reveal');
  await pages.post(shop.owner, '/jobs/1/close');
  expect((await pages.get(shop.owner, '/jobs/1')).html).not.toContain('/reveal');
});

test('the feed pages back to the first entry without gap or double, and filters by kind', async () => {
  const job = await shop.newJob();
  for (let i = 0; i < 70; i++) {
    await shop.run((tx) =>
      appendActivity(tx, {
        organizationId: shop.organizationId,
        record: { kind: 'job', id: job.id },
        actor: { kind: 'member', id: shop.dispatcher.memberId },
        type: i % 10 === 0 ? 'message.failed' : 'job.stage',
        content: (i % 10 === 0
          ? { messageId: `m${i}`, reason: `reason ${i}` }
          : { from: `s${i}`, to: `s${i + 1}` }) as never,
        at,
      }),
    );
  }
  const walk = async (path: string) => {
    const keys: string[] = [];
    let next: string | undefined = path;
    while (next) {
      const { html }: { html: string } = await pages.get(shop.owner, next, true);
      expect(html).toMatch(/id="feed"/);
      keys.push(
        ...[...html.matchAll(/class="feed-entry"[^>]*data-key="([^"]+)"/g)].map((hit) => hit[1] ?? ''),
      );
      next = /hx-get="([^"]*before=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    return keys;
  };
  const all = await walk('/jobs/1/feed');
  expect(all).toHaveLength(71);
  expect(new Set(all).size).toBe(71);
  expect(await walk('/jobs/1/feed?filter=messages')).toHaveLength(7);
  expect(await walk('/jobs/1/feed?filter=notes')).toHaveLength(0);
});

test('the list has a tab for each stage, searches, and pages', async () => {
  for (let i = 0; i < 52; i++) {
    await shop.newJob({ title: screened(i === 3 ? 'Ancient tractor' : 'Galaxy') });
  }
  await shop.newQuote();
  const first = await pages.get(shop.owner, '/jobs');
  expect(first.html).toContain('J-52');
  expect(first.html).not.toContain('>J-2<');
  expect((await pages.get(shop.owner, '/jobs?page=2')).html).toContain('>J-2<');
  expect((await pages.get(shop.owner, '/jobs?page=9999')).html).toContain('>J-2<');
  const found = await pages.get(shop.owner, '/jobs?q=tractor');
  expect(found.html).toContain('>J-4<');
  expect(found.html).not.toContain('>J-52<');
  expect((await pages.get(shop.owner, `/jobs?stage=${shop.stage('Waiting')}`)).html).not.toContain('>J-52<');
  expect((await pages.get(shop.owner, '/jobs?stage=quotes')).html).toContain('>Q-1<');
  const redirect = await pages.get(shop.owner, '/quotes');
  expect(redirect.headers.get('location')).toBe('/jobs?stage=quotes&page=1');
  expect((await pages.get(shop.owner, '/jobs?page=-1&stage=%00&q=%00')).status).toBe(200);
});

test('a quote becomes a job at one click, also without scripts; the page then points there', async () => {
  const quote = await shop.newQuote();
  const { html } = await pages.get(shop.dispatcher, '/quotes/1');
  expect(html).toContain('Q-1');
  expect(html).toContain('/quotes/1/job');
  const made = await pages.post(shop.dispatcher, '/quotes/1/job');
  expect([made.status, made.headers.get('location')]).toEqual([303, '/jobs/1']);
  const again = await pages.post(shop.dispatcher, '/quotes/1/job', {}, true);
  expect(again.headers.get('hx-redirect')).toBe('/jobs/1');
  expect(pages.said.map(({ what }) => what)).toEqual(['moving']);
  const after = await pages.get(shop.dispatcher, '/quotes/1');
  expect(after.html).toContain('href="/jobs/1"');
  expect(after.html).not.toContain('/quotes/1/job"');
  expect((await pages.get(shop.dispatcher, '/jobs/1')).html).toContain('href="/quotes/1"');
  expect(quote.number).toBe(1);
});

test('declining closes a quote', async () => {
  await shop.newQuote();
  expect((await pages.post(shop.owner, '/quotes/1/decline')).status).toBe(303);
  expect(pages.said.map(({ what }) => what)).toEqual(['closing declined']);
  expect((await pages.get(shop.owner, '/quotes/1')).html).toContain('Declined');
});

test('who turns out to be the same person is joined on a page of its own, and their address leads there', async () => {
  const { organizationId } = shop;
  const other = await shop.run((tx) =>
    findOrCreateCustomer(tx, { organizationId, channel: 'slack', address: 'T1/U1', at: new Date() }),
  );
  const page = await pages.get(shop.owner, `/customers/${shop.customerId}`);
  expect(page.html).toContain(`/customers/${shop.customerId}/join`);
  const offered = await pages.get(shop.owner, `/customers/${shop.customerId}/join?q=U1`);
  expect(offered.html).toContain(other.customerId);
  expect(offered.html).not.toContain(`value="${shop.customerId}"`);
  const join = (who: Staff) =>
    pages.post(who, `/customers/${shop.customerId}/join`, { other: other.customerId });
  expect((await join(shop.technician)).status).toBe(403);
  expect((await join(shop.owner)).status).toBe(303);
  expect((await pages.get(shop.owner, `/customers/${shop.customerId}`)).html).toContain('T1/U1');
  expect((await pages.get(shop.owner, `/customers/${other.customerId}`)).status).toBe(303);
});

test('a customer’s page lists what is theirs; a name given there is screened and kept', async () => {
  await shop.newJob();
  await shop.newQuote();
  const list = await pages.get(shop.owner, '/customers');
  expect(list.html).toContain('+447700900123');
  expect(list.html).toContain('2 open');
  const named = await pages.post(shop.owner, `/customers/${shop.customerId}/name`, { name: 'Tom 4821' });
  expect(named.status).toBe(303);
  const { html } = await pages.get(shop.owner, `/customers/${shop.customerId}`);
  for (const part of ['Tom [passcode saved]', 'J-1', 'Q-1', 'hi, my screen', '+447700900123']) {
    expect(html).toContain(part);
  }
  expect((await pages.get(shop.technician, `/customers/${shop.customerId}`)).status).toBe(404);
});
