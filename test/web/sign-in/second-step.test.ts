import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieHeader, memberOf, organizationOf, tokenOf } from '../../accounts/accounts-fixture.js';
import { codeOf } from '../../accounts/authenticator-app.js';
import { startWeb, type Web } from './start-web.js';

let web: Web;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const STEP = '/settings/account/second-step';
const cookieOf = (headers: Headers) => cookieHeader(headers.getSetCookie());
const secretIn = (html: string) => /name="secret" value="([A-Z2-7]+)"/.exec(html)?.[1] ?? '';

test('set up on the page, asked for after a link, turned off: each step by its form', async () => {
  const { cookie, ownerEmail } = await organizationOf(web.accounts, 'Secured');
  expect((await web.get('/settings/account', { cookie })).text).toContain(STEP);
  const scan = await web.post(`${STEP}/begin`, {}, { cookie });
  const secret = secretIn(scan.text);
  expect(scan.text).toContain('src="data:image/svg+xml;base64,');
  const wrong = await web.post(`${STEP}/confirm`, { code: '000000', secret }, { cookie });
  expect([wrong.status, secretIn(wrong.text)]).toEqual([422, secret]);
  const on = await web.post(`${STEP}/confirm`, { code: codeOf(secret), secret }, { cookie });
  expect(on.status).toBe(200);
  expect(on.text.match(/<code>[\w-]{11}<\/code>/g)).toHaveLength(10);
  const [backup = ''] = /[\da-zA-Z]{5}-[\da-zA-Z]{5}(?=<\/code>)/.exec(on.text) ?? [];
  const inside = cookieOf(on.headers);
  expect((await web.get(STEP, { cookie: inside })).text).not.toContain(backup);

  const url = await web.accounts.createSignInLink({ email: ownerEmail, name: 'Ana', lifetime: 60_000 });
  const first = await web.post('/sign-in/link/confirm', { token: tokenOf(url) });
  expect(first.headers.get('location')).toBe('/sign-in/code');
  const pending = cookieOf(first.headers);
  expect((await web.get('/inbox', { cookie: pending })).status).toBe(303);
  expect((await web.get('/sign-in/code')).headers.get('location')).toBe('/sign-in');
  const page = await web.get('/sign-in/code?next=%2Fjobs', { cookie: pending });
  expect(page.text).toContain('value="/jobs"');
  const refused = await web.post('/sign-in/code', { code: 'abc', next: '/jobs' }, { cookie: pending });
  expect([refused.status, refused.text.includes('That code is not right')]).toEqual([422, true]);
  const next = '//evil.example';
  const second = await web.post('/sign-in/code', { code: codeOf(secret, 1), next }, { cookie: pending });
  expect([second.status, second.headers.get('location')]).toEqual([303, '/']);
  expect((await web.get('/inbox', { cookie: cookieOf(second.headers) })).text).toBe('inbox of Secured');
  const off = await web.post(`${STEP}/off`, { code: backup }, { cookie: inside });
  expect(off.headers.get('location')).toBe('/settings/account?saved');
});

test('an organization that asks for it leads members to set it up, and lets them nowhere else before', async () => {
  const { owner, cookie: owners } = await organizationOf(web.accounts, 'Strict');
  const { cookie: admins } = await memberOf(web.accounts, owner, 'admin');
  const { cookie } = await memberOf(web.accounts, owner, 'technician');
  const form = { requireSecondFactor: 'on' };
  expect((await web.post('/settings/members/second-step', form, { cookie: admins })).status).toBe(403);
  expect((await web.post('/settings/members/second-step', form, { cookie: owners })).status).toBe(303);
  const led = await web.get('/inbox', { cookie });
  expect([led.status, led.headers.get('location')]).toEqual([303, STEP]);
  expect((await web.post('/settings/members/invitations', {}, { cookie: owners })).status).toBe(403);
  expect((await web.get(STEP, { cookie })).text).toContain('asks its members');
  const secret = secretIn((await web.post(`${STEP}/begin`, {}, { cookie })).text);
  const on = await web.post(`${STEP}/confirm`, { code: codeOf(secret), secret }, { cookie });
  expect((await web.get('/inbox', { cookie: cookieOf(on.headers) })).text).toBe('inbox of Strict');
});

test('guessing codes ends after ten attempts, whatever cookies come along', async () => {
  const { cookie, ownerEmail } = await organizationOf(web.accounts);
  const secret = secretIn((await web.post(`${STEP}/begin`, {}, { cookie })).text);
  await web.post(`${STEP}/confirm`, { code: codeOf(secret), secret }, { cookie });
  const statuses: number[] = [];
  for (let round = 0; round < 3; round++) {
    const url = await web.accounts.createSignInLink({ email: ownerEmail, name: 'Ana', lifetime: 60_000 });
    const pending = cookieOf((await web.post('/sign-in/link/confirm', { token: tokenOf(url) })).headers);
    for (let guess = 0; guess < 4; guess++) {
      const code = `${round}${guess}1111`;
      statuses.push((await web.post('/sign-in/code', { code }, { cookie: pending })).status);
    }
  }
  expect(statuses).toEqual([...Array(10).fill(422), 429, 429]);
});

test('a passkey that is not known, a question of another sign-in and an old session open nothing', async () => {
  const question = await web.post('/sign-in/passkey/question', {}, { accept: 'application/json' });
  expect(JSON.parse(question.text)).toMatchObject({ rpId: 'docket.test', userVerification: 'required' });
  const part = 'x'.repeat(20);
  const answer = await fetch(`${web.base}/sign-in/passkey`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      cookie: cookieOf(question.headers),
    },
    body: JSON.stringify({
      id: part,
      rawId: part,
      type: 'public-key',
      response: { clientDataJSON: part, authenticatorData: part, signature: part },
      clientExtensionResults: {},
    }),
  });
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, []]);
  const { cookie } = await organizationOf(web.accounts);
  const ask = () => web.post('/settings/account/passkeys/question', {}, { cookie });
  expect((await ask()).status).toBe(200);
  web.clock.offset = 16 * 60_000;
  const late = await ask();
  web.clock.offset = 0;
  expect(late.status).toBe(403);
});

test('an invitation joins by its button, looking uses nothing up, and an account that exists signs in first', async () => {
  const [{ owner }, other] = [
    await organizationOf(web.accounts, 'Joined'),
    await organizationOf(web.accounts),
  ];
  const invite = async (email: string) => {
    const { by } = await web.accounts.inviteMember(owner, { email, role: 'technician' });
    return tokenOf(by.kind === 'link' ? by.url : '');
  };
  const token = await invite('fresh@x.example');
  for (const _ of [1, 2]) {
    const page = await web.get(`/invitation?token=${token}`);
    expect([page.status, page.text.includes('Joined')]).toEqual([200, true]);
  }
  const joined = await web.post('/invitation', { token });
  expect((await web.get('/inbox', { cookie: cookieOf(joined.headers) })).text).toBe('inbox of Joined');
  const again = await web.post('/invitation', { token });
  expect([again.status, again.text.includes('has been used')]).toEqual([403, true]);
  const theirs = await invite(other.ownerEmail);
  const led = await web.post('/invitation', { token: theirs });
  const next = new URLSearchParams({ next: `/invitation?token=${theirs}` });
  expect(led.headers.get('location')).toBe(`/sign-in?${next}`);
  expect((await web.post('/invitation', { token: theirs }, { cookie: other.cookie })).status).toBe(303);
  expect((await web.get('/inbox', { cookie: other.cookie })).text).toBe('inbox of Joined');
});
