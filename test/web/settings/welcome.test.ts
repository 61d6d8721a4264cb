import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberOf, organizationOf } from '../../accounts/accounts-fixture.js';
import { startWeb, type Web } from '../sign-in/start-web.js';

let web: Web;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const ALL = { jobs: 'on', bookings: 'on', quotes: 'on', invoices: 'on', portal: 'on' };

async function whereFrom(path: string, cookie: string) {
  return (await web.get(path, { cookie })).headers.get('location');
}

async function send(path: string, form: Record<string, string>, cookie: string) {
  const answer = await web.post(path, form, { cookie });
  return { status: answer.status, to: answer.headers.get('location'), text: answer.text };
}

test('a new organization is led through its set-up step by step, goes on where it stopped, and is never asked again', async () => {
  const { cookie, owner, organizationId, phone } = await organizationOf(web.accounts, 'Elm Street');
  expect(await whereFrom('/', cookie)).toBe('/welcome/business');
  const first = (await web.get('/welcome/business', { cookie })).text;
  expect(first).toContain('Step 1 of');
  expect(first).toMatch(/<option[^>]*value="America\/New_York" selected/);
  const business = { trade: 'plumbing', timeZone: 'Europe/Paris', currency: 'EUR', locale: 'fr-FR' };
  const refused = await send('/welcome/business', { ...business, name: '' }, cookie);
  expect([refused.status, refused.text.includes('Give the organization a name')]).toEqual([422, true]);
  expect(await whereFrom('/', cookie)).toBe('/welcome/business');
  expect((await send('/welcome/business', { ...business, name: 'Elm Street 4' }, cookie)).to).toBe(
    '/welcome/hours',
  );
  expect(await web.accounts.readOrganization(organizationId)).toMatchObject({
    ...business,
    name: 'Elm Street 4',
    setupStep: 'hours',
  });
  expect(await whereFrom('/', cookie)).toBe('/welcome/hours');
  const hours = { language: 'fr', openMonday: '8-12', ...ALL };
  const { jobs: _, quotes: __, ...neither } = hours;
  expect((await send('/welcome/hours', neither, cookie)).text).toContain('Keep jobs or quotes on');
  const { invoices: ___, ...without } = hours;
  expect((await send('/welcome/hours', without, cookie)).to).toBe('/welcome/people');
  expect((await web.accounts.readOrganization(organizationId)).settings).toMatchObject({
    language: 'fr',
    openMonday: '08:00-12:00',
    invoicesOn: false,
    jobsOn: true,
  });
  // Going back changes what was said, not where it stands.
  await send('/welcome/business', { ...business, name: 'Elm Street' }, cookie);
  expect(await whereFrom('/welcome', cookie)).toBe('/welcome/people');
  const people = (await web.get('/welcome/people', { cookie })).text;
  expect(people).toContain(phone);
  const email = 'new@shop.example';
  const invited = await send('/welcome/people/invitations', { email, role: 'technician' }, cookie);
  expect([invited.status, invited.text.includes('/invitation?token=')]).toEqual([200, true]);
  const again = await send('/welcome/people/invitations', { email: 'nobody', role: 'technician' }, cookie);
  expect([again.status, again.text.includes('value="nobody"')]).toEqual([422, true]);
  expect((await web.accounts.listMembers(owner)).map((member) => member.email)).toContain(email);
  expect((await send('/welcome/people', {}, cookie)).to).toBe('/welcome/demo');
  await send('/welcome/end', {}, cookie);
  expect((await web.get('/welcome/done', { cookie })).text).toContain('Elm Street');
  expect((await web.get('/', { cookie })).status).toBe(404);
  expect(await whereFrom('/welcome', cookie)).toBe('/');
  expect(await whereFrom('/welcome/hours', cookie)).toBe('/');
  expect((await web.get('/settings/audit', { cookie })).text).toContain('first set-up');
});

test('skipping changes nothing but the step, and skipping the rest ends it', async () => {
  const { cookie, organizationId } = await organizationOf(web.accounts, 'In A Hurry');
  const before = await web.accounts.readOrganization(organizationId);
  const skipped = await send('/welcome/business', { name: 'Not This', skip: '1' }, cookie);
  expect(skipped.to).toBe('/welcome/hours');
  expect(await web.accounts.readOrganization(organizationId)).toEqual({ ...before, setupStep: 'hours' });
  expect((await send('/welcome/end', {}, cookie)).to).toBe('/welcome/done');
  expect(await web.accounts.readOrganization(organizationId)).toEqual({ ...before, setupStep: null });
  // A form of a step that is still open somewhere does not begin it again.
  await send('/welcome/hours', { skip: '1' }, cookie);
  expect((await web.accounts.readOrganization(organizationId)).setupStep).toBeNull();
});

test('nobody but the owner is led there, no other page is in the way, and only leaders may use it', async () => {
  const { owner, cookie, organizationId } = await organizationOf(web.accounts, 'Others');
  const { cookie: technicians } = await memberOf(web.accounts, owner, 'technician');
  const { cookie: admins } = await memberOf(web.accounts, owner, 'admin');
  expect((await web.get('/', { cookie: admins })).status).toBe(404);
  expect((await web.get('/', { cookie: technicians })).status).toBe(404);
  expect((await web.get('/inbox', { cookie })).text).toBe('inbox of Others');
  expect((await web.get('/settings/members', { cookie })).status).toBe(200);
  expect((await web.get('/welcome/business', { cookie: admins })).status).toBe(200);
  for (const path of ['/welcome', '/welcome/business', '/welcome/done']) {
    expect((await web.get(path, { cookie: technicians })).status).toBe(403);
  }
  expect((await web.post('/welcome/end', {}, { cookie: technicians })).status).toBe(403);
  expect((await web.get('/welcome/elsewhere', { cookie })).status).toBe(404);
  expect((await web.accounts.readOrganization(organizationId)).setupStep).toBe('business');
});
