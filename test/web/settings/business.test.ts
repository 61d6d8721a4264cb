import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIntakeSettingsIn } from '../../../src/accounts/intake-settings.js';
import { appendActivity } from '../../../src/activity/append-activity.js';
import { newId } from '../../../src/platform/ids.js';
import { memberOf, organizationOf } from '../../accounts/accounts-fixture.js';
import { openShop } from '../../jobs/shop.js';
import { startWeb, type Web } from '../sign-in/start-web.js';

let web: Web;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const PLAN = '/settings/plan';
const MODULES = '/settings/organization/modules';
const AUDIT = '/settings/audit';
const ALL = { jobs: 'on', bookings: 'on', quotes: 'on', invoices: 'on', portal: 'on' };

test('the plan page says what plans give and is used; an owner changes it, an admin looks, others do neither', async () => {
  const { owner, cookie, organizationId } = await organizationOf(web.accounts);
  const { cookie: admins } = await memberOf(web.accounts, owner, 'admin');
  const { cookie: dispatchers } = await memberOf(web.accounts, owner, 'dispatcher');
  const page = await web.get(PLAN, { cookie: admins });
  expect(page.text).toContain('20 photos on a job');
  expect(page.text).not.toContain('Change to');
  expect((await web.get(PLAN, { cookie: dispatchers })).status).toBe(403);
  expect((await web.post(PLAN, { plan: 'free' }, { cookie: admins })).status).toBe(403);
  expect((await web.post(PLAN, { plan: 'golden' }, { cookie })).status).toBe(400);
  expect((await web.post(PLAN, { plan: 'enterprise' }, { cookie })).status).toBe(303);
  expect((await web.accounts.readOrganization(organizationId)).plan).toBe('enterprise');
  expect((await web.get(AUDIT, { cookie })).text).toContain('plan: pro → enterprise');
});

test('a module that is off says so kindly, opens nothing new, and loses nothing', async () => {
  const { owner, cookie, organizationId } = await organizationOf(web.accounts);
  const { cookie: technicians } = await memberOf(web.accounts, owner, 'technician');
  expect((await web.get('/quotes/7', { cookie })).text).toBe('a quote');
  const { quotes: _, ...without } = ALL;
  expect((await web.post(MODULES, without, { cookie: technicians })).status).toBe(403);
  expect((await web.post(MODULES, without, { cookie })).status).toBe(303);
  const off = await web.get('/quotes/7', { cookie });
  expect([off.status, off.text.includes('Quotes are turned off')]).toEqual([409, true]);
  expect((await web.post(`/inbox/${newId()}/quote`, {}, { cookie })).status).toBe(409);
  const opens = await web.db.withOrganization(organizationId, (tx) =>
    readIntakeSettingsIn(tx, organizationId, 'it-repair'),
  );
  expect(opens).toMatchObject({ opens: 'job' });
  const { jobs: __, ...neither } = without;
  const refused = await web.post(MODULES, neither, { cookie });
  expect([refused.status, refused.text.includes('Keep jobs or quotes on')]).toEqual([409, true]);
  const { jobs: ___, ...noJobs } = ALL;
  await web.post(MODULES, noJobs, { cookie });
  expect((await web.get('/settings/account', { cookie })).text).not.toContain('href="/board"');
  await web.post(MODULES, ALL, { cookie });
  expect((await web.get('/quotes/7', { cookie })).text).toBe('a quote');
  expect((await web.get('/settings/account', { cookie })).text).toContain('href="/board"');
});

test('the audit log tells of settings, members, keys, deleted photos and seen passcodes, by kind and member', async () => {
  const { owner, cookie, organizationId } = await organizationOf(web.accounts);
  const { cookie: admins, staff: admin } = await memberOf(web.accounts, owner, 'admin');
  const { cookie: technicians } = await memberOf(web.accounts, owner, 'technician');
  await web.accounts.createApiKey(admin, 'Till key');
  await web.accounts.updateOrganization(owner, { name: 'Elm Street' });
  const shared = { organizationId, record: { kind: 'job', id: newId() } as const, at: new Date() };
  await web.db.withOrganization(organizationId, async (tx) => {
    const actor = { kind: 'member', id: admin.memberId } as const;
    const photo = { photoId: newId(), sha256: null, name: 'leak.jpg', reason: 'wrong house' };
    await appendActivity(tx, { ...shared, actor, type: 'photo.deleted', content: photo });
    const secret = { secretId: newId(), reason: 'to test the screen' };
    await appendActivity(tx, { ...shared, actor, type: 'secret.revealed', content: secret });
    const changed = { changes: [{ field: 'fault', from: null, to: 'unseen words' }] };
    await appendActivity(tx, { ...shared, actor, type: 'job.changed', content: changed });
  });
  expect((await web.get(AUDIT, { cookie: technicians })).status).toBe(403);
  const all = (await web.get(AUDIT, { cookie: admins })).text;
  for (const part of ['Till key', 'Elm Street', 'wrong house', 'to test the screen', 'invited']) {
    expect(all).toContain(part);
  }
  expect(all).not.toContain('unseen words');
  const keys = (await web.get(`${AUDIT}?kind=keys`, { cookie })).text;
  expect([keys.includes('Till key'), keys.includes('changed settings')]).toEqual([true, false]);
  const owners = (await web.get(`${AUDIT}?member=${owner.memberId}`, { cookie })).text;
  expect([owners.includes('Till key'), owners.includes('changed settings')]).toEqual([false, true]);
  const other = await organizationOf(web.accounts);
  expect((await web.get(AUDIT, { cookie: other.cookie })).text).not.toContain('Till key');
});

test('the audit log is read page by page, and nothing is shown twice or left out', async () => {
  const { owner, cookie } = await organizationOf(web.accounts);
  await web.accounts.updateOrganization(owner, { settings: { hours: 'Before.' } });
  for (let turn = 0; turn < 60; turn++) {
    await web.accounts.updateOrganization(owner, { settings: { hours: `Turn ${turn}.` } });
  }
  const seen: string[] = [];
  let path: string | undefined = `${AUDIT}?kind=settings`;
  while (path) {
    const { text } = await web.get(path, { cookie });
    seen.push(...[...text.matchAll(/→ (Turn \d+\.)/g)].map(([, turn]) => `${turn}`));
    path = /href="(\/settings\/audit\?[^"]*before=[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(seen).toEqual([...Array(60).keys()].reverse().map((turn) => `Turn ${turn}.`));
});

test('photos in use and held are counted for one organization', async () => {
  const { readPhotoUse } = await import('../../../src/photos/read-photo-use.js');
  const shop = await openShop(web.db);
  const job = await shop.newJob();
  const { organizationId } = shop;
  await shop.run(async (tx) => {
    for (const held of [false, false, true]) {
      const photo = {
        id: newId(),
        organizationId,
        sourceKey: newId(),
        source: 'upload',
        uploaderKind: 'member',
      };
      await tx.photo.create({ data: { ...photo, state: 'expected' } });
      await tx.photoPlace.create({
        data: { id: newId(), organizationId, photoId: photo.id, recordKind: 'job', recordId: job.id, held },
      });
    }
  });
  expect(await shop.run(readPhotoUse)).toEqual({ photos: 0, held: 1, fullestJob: 2 });
});
