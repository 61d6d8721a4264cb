import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Staff } from '../../src/accounts/staff.js';
import { appendActivity } from '../../src/activity/append-activity.js';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { withoutIds } from '../setup/without-ids.js';
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
  expect(html).not.toContain('· Jobs</span>');
  const { organizationId } = shop.owner;
  await shop.run((tx) => tx.pipeline.create({ data: { id: newId(), organizationId, name: 'Visits' } }));
  expect((await pages.get(shop.owner, `/jobs/${job.number}`)).html).toContain('· Jobs</span>');
});

test('the office gives a job to another owner who sees it, and the feed says from whom to whom', async () => {
  const job = await shop.newJob({ ownerId: shop.dispatcher.memberId });
  const give = (by: Staff, to: string) => pages.post(by, `/jobs/${job.number}/owner`, { memberId: to });
  const left = shop.other.memberId;
  await shop.run((tx) => tx.member.update({ where: { id: left }, data: { deactivatedAt: at } }));
  const offered = async () => {
    const { html } = await pages.get(shop.owner, `/jobs/${job.number}`);
    const menu = html.split(`action="/jobs/${job.number}/owner"`)[1]?.split('</form>')[0] ?? '';
    return [...menu.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, name]) => name);
  };
  // Neither who has it, nor who left, nor a technician who would not see it.
  expect(await offered()).toEqual(['Ada', 'Olga']);
  const { technician, admin } = shop;
  expect(await give(shop.owner, technician.memberId)).toMatchObject({
    status: 409,
    html: expect.stringContaining('Tess is not assigned to this job'),
  });
  expect((await give(shop.owner, left)).status).toBe(404);
  expect((await give(shop.owner, newId())).status).toBe(404);
  expect((await give(shop.owner, 'Ada')).status).toBe(400);

  await assign(job.number, technician);
  expect(await offered()).toEqual(['Ada', 'Olga', 'Tess']);
  expect((await pages.get(technician, `/jobs/${job.number}`)).html).not.toContain('/owner"');
  expect((await give(technician, technician.memberId)).status).toBe(403);
  expect((await row(job.id)).ownerId).toBe(shop.dispatcher.memberId);

  expect((await give(shop.dispatcher, admin.memberId)).status).toBe(303);
  await give(shop.dispatcher, admin.memberId);
  expect((await row(job.id)).ownerId).toBe(admin.memberId);
  const given = (await shop.feed('job', job.id)).filter(({ type }) => type === 'job.claimed');
  expect(given).toMatchObject([
    {
      actorId: shop.dispatcher.memberId,
      content: { memberId: admin.memberId, from: shop.dispatcher.memberId },
    },
  ]);
  expect((await pages.get(shop.owner, `/jobs/${job.number}`)).html).toContain('gave the job from Dan to Ada');
});

test('a module that is off is offered on no page of what is left; what needs none stays', async () => {
  shop = await openShop(database.db, { quotesOn: false, bookingsOn: false });
  people = [shop.owner];
  const { number } = await shop.newJob();
  const job = (await pages.get(shop.owner, `/jobs/${number}`)).html;
  expect(job).not.toMatch(/\/quotes\/new|\/bookings\/new/);
  expect(job).toContain('data-dialog-open="close-job"');
  shop = await openShop(database.db, { jobsOn: false });
  people = [shop.owner];
  const quote = await shop.newQuote();
  const { html } = await pages.get(shop.owner, `/quotes/${quote.number}`);
  expect(html).not.toMatch(/Make it a job|\/book"/);
  expect(html).toContain(`/quotes/${quote.number}/decline`);
});

test('a quote is given like a job, and only while it is open', async () => {
  const quote = await shop.newQuote();
  const give = (to: Staff) =>
    pages.post(shop.dispatcher, `/quotes/${quote.number}/owner`, { memberId: to.memberId });
  expect((await give(shop.technician)).status).toBe(409);
  expect((await give(shop.admin)).status).toBe(303);
  const feed = await shop.feed('quote', quote.id);
  expect(feed.at(-1)).toMatchObject({
    type: 'quote.changed',
    content: { memberId: shop.admin.memberId, changes: [{ field: 'owner', from: null, to: 'Ada' }] },
  });
  await pages.post(shop.owner, `/quotes/${quote.number}/decline`, { reason: 'No parts' });
  const { html } = await pages.get(shop.owner, `/quotes/${quote.number}`);
  expect(html).not.toContain('/owner"');
  expect((await give(shop.owner)).status).toBe(409);
});

test('what a label on a photo says is taken over or dismissed with one press, by who may correct details', async () => {
  const job = await shop.newJob({ details: { model: screened('Galaxy') } });
  const { organizationId } = shop.owner;
  const [photoId, modelId, serialId] = [newId(), newId(), newId()];
  await shop.run(async (tx) => {
    const photo = { id: photoId, organizationId, sourceKey: photoId, source: 'web', uploaderKind: 'system' };
    await tx.photo.create({ data: photo });
    await tx.photoPlace.create({
      data: { id: newId(), organizationId, photoId, recordKind: 'job', recordId: job.id },
    });
    const read = { organizationId, photoId, sureness: 0.5 };
    await tx.photoSuggestion.createMany({
      data: [
        { ...read, id: modelId, field: 'model', value: 'SM-S901B' },
        { ...read, id: serialId, field: 'serial', value: 'R5CT1234567' },
      ],
    });
  });
  const facts = `/jobs/${job.number}/facts`;
  const shown = (await pages.get(shop.owner, `/jobs/${job.number}`)).html;
  expect(shown).toContain('SM-S901B');
  expect(shown).toContain('R5CT1234567');
  for (const typed of [{ dismiss: modelId }, { suggestion: modelId }]) {
    expect((await pages.post(shop.technician, `${facts}/model`, typed)).status).toBe(404);
  }
  const used = await pages.post(
    shop.dispatcher,
    `${facts}/model`,
    { value: 'Galaxy', suggestion: modelId },
    true,
  );
  expect(used.html).toContain('value="SM-S901B"');
  expect(used.html).not.toContain('Dismiss');
  await pages.post(shop.dispatcher, `${facts}/serial`, { value: '', dismiss: serialId });
  expect((await row(job.id)).details).toEqual({ model: 'SM-S901B' });
  expect((await pages.get(shop.owner, `/jobs/${job.number}`)).html).not.toContain('R5CT1234567');
  const other = await shop.newJob();
  const elsewhere = await pages.post(shop.owner, `/jobs/${other.number}/facts/model`, {
    suggestion: modelId,
  });
  expect(elsewhere.status).toBe(404);
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

test('a title that somebody else changed meanwhile is shown beside what was typed; saving again is meant', async () => {
  const job = await shop.newJob();
  const [first] = [(await row(job.id)).title];
  await pages.post(shop.dispatcher, '/jobs/1/title', { value: 'Dan’s words', seen: first }, true);
  const late = await pages.post(shop.admin, '/jobs/1/title', { value: 'Ada’s words', seen: first }, true);
  expect(late.status).toBe(422);
  expect(late.html).toContain('Ada’s words</textarea>');
  expect(late.html).toContain('Dan made the title “Dan’s words” meanwhile');
  expect(late.html).toContain('name="seen" value="Dan’s words"');
  await pages.post(shop.admin, '/jobs/1/title', { value: 'Ada’s words', seen: 'Dan’s words' }, true);
  expect((await row(job.id)).title).toBe('Ada’s words');
  const part = { name: 'Screen', quantity: 'two', note: 'black' };
  const refused = await pages.post(shop.admin, '/jobs/1/parts', part, true);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Write how many, as a number.');
  expect(refused.html).toContain('value="black"');
  const moved = { stage: shop.stage('Repair'), from: shop.stage('Waiting') };
  expect((await pages.post(shop.admin, '/jobs/1/stage', moved, true)).status).toBe(409);
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
  const next = /href="([^"]*after=[^"]*)"/.exec(first.html)?.[1] ?? '';
  const second = await pages.get(shop.owner, next.replaceAll('&amp;', '&'));
  expect(second.html).toContain('>J-2<');
  expect(second.html).not.toContain('after=');
  expect((await pages.get(shop.owner, '/jobs?after=nonsense')).html).toContain('>J-52<');
  const found = await pages.get(shop.owner, '/jobs?q=tractor');
  expect(found.html).toContain('>J-4<');
  expect(found.html).not.toContain('>J-52<');
  expect((await pages.get(shop.owner, `/jobs?stage=${shop.stage('Waiting')}`)).html).not.toContain('>J-52<');
  expect((await pages.get(shop.owner, '/jobs?stage=quotes')).html).toContain('>Q-1<');
  expect((await pages.get(shop.owner, '/quotes')).html).toContain('Q-1');
  expect(
    (await pages.get(shop.owner, '/jobs?after=%00&stage=%00&q=%00&from=x&sort=y&owner=%00')).status,
  ).toBe(200);
});

test('a list is saved under a name, found as a chip, renamed and removed, and taken back', async () => {
  const list = '/jobs?stage=mine&q=galaxy&trade=plumbing';
  const saved = await pages.post(shop.technician, '/jobs/filters', {
    name: ' Mine  now ',
    address: `${list}&after=3`,
  });
  expect([saved.status, saved.headers.get('location')]).toEqual([303, list]);
  const shown = await pages.get(shop.technician, list);
  expect(shown.html).toMatch(/class="chip"[^>]*aria-current="page"[^>]*><bdi>Mine now</);
  expect((await pages.get(shop.owner, list)).html).not.toContain('Mine now');
  const path = /\/jobs\/filters\/[0-9a-f-]{36}/.exec(shown.html)?.[0] ?? '';
  expect((await pages.post(shop.owner, path, { name: 'Mine' })).status).toBe(404);
  expect((await pages.post(shop.owner, `${path}/remove`, { address: list })).status).toBe(404);
  await pages.post(shop.technician, path, { name: 'Renamed', address: list });
  expect((await pages.get(shop.technician, '/jobs')).html).toContain('>Renamed<');
  const removed = await pages.post(shop.technician, `${path}/remove`, { address: list });
  const after = await pages.get(shop.technician, removed.headers.get('location') ?? '');
  expect(after.html).not.toContain('>Renamed<');
  expect(after.html).toContain(`${path}/restore`);
  expect((await pages.post(shop.technician, `${path}/restore`)).headers.get('location')).toBe(list);
  expect((await pages.get(shop.technician, '/jobs')).html).toContain('>Renamed<');
});

test('a saved list needs a name, holds no passcode, and keeps what was typed', async () => {
  for (const [name, address, says] of [
    [' ', '/jobs', 'Give it a name'],
    ['x'.repeat(41), '/jobs', 'at most 40'],
    ['code 4821', '/jobs', 'passcode'],
    ['fine', '/jobs?q=4821', 'passcode'],
  ] as const) {
    const refused = await pages.post(shop.owner, '/jobs/filters', { name, address });
    expect([name, refused.status]).toEqual([name, 422]);
    expect(refused.html).toContain(says);
    expect(refused.html).toContain(`value="${name.trim() === '' ? ' ' : name}"`);
  }
  const elsewhere = await pages.post(shop.owner, '/jobs/filters', {
    name: 'x',
    address: 'https://evil.example/?q=a',
  });
  expect(elsewhere.headers.get('location')).toBe('/jobs?q=a');
});

test('the file holds the whole list, no formula and no passcode; only those who see all get it', async () => {
  for (const title of ['=1+1', '@SUM(A1)', '-2+3', '+cmd', 'Said "hi", then\nleft', 'Code 4821 here']) {
    await shop.newJob({ title: screened(title), details: { device: screened('=HYPERLINK("http://x")') } });
  }
  const closed = await shop.newJob({ title: screened('Not shown') });
  await shop.run((tx) =>
    tx.job.update({
      where: { id: closed.id },
      data: { state: 'done', closedAt: at, stageId: shop.stage('Done') },
    }),
  );
  const { html, headers, status } = await pages.get(shop.dispatcher, '/jobs.csv?stage=open&sort=oldest');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(headers.get('content-disposition')).toMatch(/attachment; filename="?jobs-2026-03-01.csv/);
  const lines = html.trim().split('\r\n');
  expect(lines[0]).toMatch(/^\ufeff?Number,Title,Customer,Phone,Stage/);
  expect(lines).toHaveLength(7);
  for (const cell of [
    "J-1,'=1+1,",
    "J-2,'@SUM(A1),",
    "J-3,'-2+3,",
    "J-4,'+cmd,",
    'J-5,"Said ""hi"", then left",',
  ])
    expect(html).toContain(cell);
  expect(html).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(html).not.toMatch(/(?:^|,|")[=@+-](?!44)/m);
  expect(lines[6]).toContain('J-6,[withheld: it holds a passcode],');
  expect(withoutIds(html)).not.toContain('4821');
  expect(html).not.toContain('Not shown');
  expect((await pages.get(shop.technician, '/jobs.csv')).status).toBe(403);
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
  expect((await pages.get(shop.owner, '/quotes/1/decline')).html).toContain('Decline the quote');
  for (const [reason, why] of [
    ['', 'Say why'],
    ['x'.repeat(501), 'at most 500 characters'],
  ] as const) {
    const refused = await pages.post(shop.owner, '/quotes/1/decline', { reason });
    expect([refused.status, refused.html.includes(why)]).toEqual([422, true]);
  }
  expect(pages.said).toEqual([]);
  const declined = await pages.post(shop.owner, '/quotes/1/decline', { reason: 'No parts, pin 4821' });
  expect(declined.status).toBe(303);
  expect(pages.said.map(({ what }) => what)).toEqual(['closing declined']);
  const { html } = await pages.get(shop.owner, '/quotes/1');
  expect(html).toContain('Declined');
  expect(html).toContain('No parts, pin [passcode saved]');
  expect((await pages.get(shop.owner, '/quotes/1/decline')).status).toBe(409);
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
  expect((await pages.get(shop.owner, `/customers/${shop.customerId}`)).html).toContain('Somebody in Slack');
  expect((await pages.get(shop.owner, `/customers/${other.customerId}`)).status).toBe(303);
});

test('somebody in Slack is called by their name on a customer’s page, and never by ids', async () => {
  const job = await shop.newJob();
  const { customerId } = await row(job.id);
  await shop.run((tx) =>
    tx.customerIdentity.updateMany({
      where: { customerId },
      data: { channel: 'slack', address: 'T0FIX/U0TOM' },
    }),
  );
  for (const [name, shown] of [
    [null, 'Somebody in Slack'],
    ['Tom', 'Tom'],
  ] as const) {
    await shop.run((tx) => tx.customer.update({ where: { id: customerId }, data: { name } }));
    for (const path of [`/customers/${customerId}`, '/customers', `/jobs/${job.number}`]) {
      const { html } = await pages.get(shop.owner, path);
      expect(html).toContain(shown);
      expect(html).not.toContain('T0FIX');
    }
  }
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

test('a quote becomes a job with a booking, the doubts about it are said first, and the week and the job show it', async () => {
  const quote = await shop.newQuote();
  const form = { date: '2026-03-04', time: '10:00', minutes: '60', memberIds: shop.technician.memberId };
  const book = (more: Record<string, string> = {}) =>
    pages.post(shop.dispatcher, `/quotes/${quote.number}/book`, { ...form, ...more });
  const other = await shop.newJob();
  const made = await pages.post(shop.dispatcher, '/bookings', { ...form, about: `job-${other.number}` });
  expect([made.status, made.headers.get('location')]).toEqual([303, '/bookings?date=2026-03-04']);
  expect((await pages.post(shop.technician, `/quotes/${quote.number}/book`, form)).status).toBe(404);

  const typed = { ...form, time: '10:30', notes: 'bring <the> key' };
  const warned = await pages.post(shop.dispatcher, `/quotes/${quote.number}/book`, typed);
  expect(warned.status).toBe(422);
  expect(warned.html).toContain('Tess has another booking then: Wed 4 Mar, 10:00–11:00.');
  expect(warned.html).toContain('bring &lt;the> key');
  expect(await shop.run((tx) => tx.quote.findUniqueOrThrow({ where: { id: quote.id } }))).toMatchObject({
    state: 'requested',
  });
  const checked = await pages.post(shop.dispatcher, '/bookings/check', typed, true);
  const mark = /value="([^"]{16})"/.exec(checked.html)?.[1] ?? '';
  expect(warned.html).toContain(mark);
  expect((await book({ time: '10:30', confirmed: mark })).headers.get('location')).toBe('/jobs/2');
  expect((await book({ time: '15:00' })).status).toBe(422);

  const week = (staff: Staff) => pages.get(staff, '/bookings?date=2026-03-02').then(({ html }) => html);
  expect((await week(shop.dispatcher)).match(/data-clash/g)).toHaveLength(2);
  expect(await week(shop.dispatcher)).toContain('aria-label="Book Mon 2, 08:00"');
  expect((await pages.get(shop.technician, '/jobs/2')).html).toContain('Wed 4 Mar, 10:30–11:30');
  expect((await pages.get(shop.owner, '/jobs/2')).html).toContain('booked Wed 4 Mar, 10:30 with Tess');
  expect((await pages.get(shop.owner, '/bookings?date=2026-04-01')).html).toContain('Nothing is booked');
});
