import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieHeader, organizationOf, tokenOf } from '../../accounts/accounts-fixture.js';
import { startWeb, type Web } from './start-web.js';

let web: Web;

beforeAll(async () => {
  web = await startWeb({ mail: true });
});
afterAll(() => web.stop());

const confirm = '/sign-in/link/confirm';
const cookieOf = (headers: Headers) => cookieHeader(headers.getSetCookie());

async function freshLink(email: string): Promise<string> {
  return tokenOf(await web.accounts.createSignInLink({ email, name: 'Ana', lifetime: 60_000 }));
}

test('a link signs in by its button, and looking at it uses nothing up', async () => {
  const { ownerEmail } = await organizationOf(web.accounts, 'Linked');
  const token = await freshLink(ownerEmail);
  for (const _ of [1, 2]) {
    const page = await web.get(`/sign-in/link?token=${token}`);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.getSetCookie()).toEqual([]);
    expect(page.text).toContain(`value="${token}"`);
  }
  const answer = await web.post(confirm, { token });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  const inbox = await web.get('/inbox', { cookie: cookieOf(answer.headers) });
  expect(inbox.text).toBe('inbox of Linked');
});

test('a link works once, whoever is first', async () => {
  const { ownerEmail } = await organizationOf(web.accounts);
  const token = await freshLink(ownerEmail);
  const answers = await Promise.all([1, 2, 3].map(() => web.post(confirm, { token })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 403, 403]);
  const late = await web.post(confirm, { token });
  expect(late.status).toBe(403);
  expect(late.text).toContain('used already');
  expect(late.headers.getSetCookie()).toEqual([]);
});

test.each(['nonsense', 'a.b', `${'x'.repeat(32)}.019aa000-0000-7000-8000-000000000000`])(
  'the link %s opens nothing',
  async (token) => {
    const answer = await web.post(confirm, { token });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
  },
);

test('a link past its time opens nothing', async () => {
  const { ownerEmail } = await organizationOf(web.accounts);
  const url = await web.accounts.createSignInLink({ email: ownerEmail, name: 'Ana', lifetime: -1000 });
  expect((await web.post(confirm, { token: tokenOf(url) })).status).toBe(403);
});

test('a password set by its owner signs in, and no other does', async () => {
  const { cookie, ownerEmail } = await organizationOf(web.accounts, 'Passworded');
  const set = await web.post('/settings/account/password', { password: 'correct horse' }, { cookie });
  expect(set.status).toBe(303);
  const good = await web.post('/sign-in/password', {
    email: ownerEmail,
    password: 'correct horse',
    next: '/jobs',
  });
  expect([good.status, good.headers.get('location')]).toEqual([303, '/jobs']);
  expect((await web.get('/inbox', { cookie: cookieOf(good.headers) })).text).toBe('inbox of Passworded');
  const wrong = await web.post('/sign-in/password', { email: ownerEmail, password: 'wrong horse' });
  const stranger = await web.post('/sign-in/password', {
    email: 'nobody@x.example',
    password: 'wrong horse',
  });
  for (const answer of [wrong, stranger]) {
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([422, []]);
    expect(answer.text).toContain('That email and password do not match.');
  }
});

test('guessing a password ends after ten attempts', async () => {
  const email = 'guessed@x.example';
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) {
    statuses.push((await web.post('/sign-in/password', { email, password: `guess ${i}` })).status);
  }
  expect(statuses).toEqual([...Array(10).fill(422), 429, 429]);
});

test('a link by mail reaches members only, and the page does not tell who is one', async () => {
  const { ownerEmail } = await organizationOf(web.accounts);
  const known = await web.post('/sign-in/link', { email: ownerEmail });
  const unknown = await web.post('/sign-in/link', { email: 'stranger@x.example' });
  expect(known.text.replaceAll(ownerEmail, 'X')).toBe(unknown.text.replaceAll('stranger@x.example', 'X'));
  await expect.poll(() => web.mails.length).toBe(1);
  expect(web.mails[0]?.to).toBe(ownerEmail);
  const url = /http\S+/.exec(web.mails[0]?.text ?? '')?.[0] ?? '';
  expect((await web.post(confirm, { token: tokenOf(url) })).status).toBe(303);
});

test('signing out ends the session, not only the cookie', async () => {
  const { cookie } = await organizationOf(web.accounts);
  expect((await web.post('/sign-out', {}, { cookie })).headers.get('location')).toBe('/sign-in');
  const after = await web.get('/inbox', { cookie });
  expect([after.status, after.headers.get('location')]).toEqual([303, '/sign-in?next=%2Finbox']);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/sign-out',
  '/\t/evil.example',
])('after sign-in nobody is led to %j', async (next) => {
  const { cookie } = await organizationOf(web.accounts);
  const answer = await web.get(`/sign-in?${new URLSearchParams({ next })}`, { cookie });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
});

test('a cookie that was changed is nobody', async () => {
  const { cookie } = await organizationOf(web.accounts);
  const forged = cookie.replace(/=(...)/, '=xyz');
  expect((await web.get('/inbox', { cookie: forged })).status).toBe(303);
});
