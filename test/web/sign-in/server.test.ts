import { afterAll, beforeAll, expect, test } from 'vitest';
import { organizationOf } from '../../accounts/accounts-fixture.js';
import { withoutIds } from '../../setup/without-ids.js';
import { startWeb, type Web } from './start-web.js';

let web: Web;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://docket.test' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 303],
])('with %j a form of a signed-in member answers %i', async (headers, status) => {
  const { cookie } = await organizationOf(web.accounts);
  expect((await web.post('/sign-out', {}, { cookie, ...headers })).status).toBe(status);
});

test.each([
  ['http://evil.example', 403],
  ['null', 403],
  ['http://docket.test.evil.example', 403],
  ['http://docket.test', 303],
])('without Sec-Fetch-Site, the origin %s answers %i', async (origin, status) => {
  const { cookie } = await organizationOf(web.accounts);
  const answer = await fetch(`${web.base}/sign-out`, {
    method: 'POST',
    headers: { cookie, origin },
    redirect: 'manual',
  });
  expect(answer.status).toBe(status);
});

test('a webhook from anywhere gets its body as it was sent', async () => {
  const body = 'Body=hi%20there&MediaUrl0=%2F';
  const answer = await web.post('/webhooks/echo', {}, { 'sec-fetch-site': 'cross-site' });
  expect(answer.status).toBe(200);
  const raw = await fetch(`${web.base}/webhooks/echo`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://api.twilio.com' },
  });
  expect(await raw.text()).toBe(body);
});

test('pages allow no script, style or frame from elsewhere', async () => {
  const { headers } = await web.get('/sign-in');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('strict-transport-security')).toBeNull();
});

test('what went wrong inside is shown to nobody, only the name of the request', async () => {
  const page = await web.get('/broken');
  expect(page.status).toBe(500);
  expect(withoutIds(page.text)).not.toContain('4821');
  expect(page.text).toContain(page.headers.get('x-request-id') ?? 'no id');
  const problem = await web.get('/api/v1/broken');
  expect([problem.status, problem.headers.get('content-type')]).toEqual([
    500,
    'application/problem+json; charset=utf-8',
  ]);
  expect(withoutIds(problem.text)).not.toContain('4821');
});

test('an address without anything is a page for people and a problem for programs', async () => {
  const page = await web.get('/no/such/place');
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  for (const path of ['/api/v1/nothing', '/no/such/place']) {
    const problem = await web.get(path, { accept: 'application/json' });
    expect(problem.status).toBe(404);
    expect(JSON.parse(problem.text)).toMatchObject({ status: 404, code: 'not-found', title: 'Not Found' });
  }
  const head = await fetch(`${web.base}/no/such/place`, { method: 'HEAD' });
  expect(head.status).toBe(404);
});

test('a form that is far too large, or no form at all, is refused without a trace of an error inside', async () => {
  const large = await web.post('/sign-in/password', { email: 'x'.repeat(200_000), password: 'x' });
  expect(large.status).toBe(413);
  const empty = await web.post('/sign-in/password', {});
  expect(empty.status).toBe(400);
});

test('a member who is signed out is led to sign in; a program gets a 401', async () => {
  const page = await web.get('/settings/organization');
  expect(page.headers.get('location')).toBe('/sign-in?next=%2Fsettings%2Forganization');
  expect((await web.get('/settings/organization', { accept: 'application/json' })).status).toBe(401);
  const part = await web.get('/inbox', { 'hx-request': 'true' });
  expect(part.headers.get('hx-redirect')).toBe('/sign-in');
});

test('staff pages are kept by no cache', async () => {
  const { cookie } = await organizationOf(web.accounts);
  for (const path of ['/inbox', '/settings/account', '/settings/members']) {
    expect((await web.get(path, { cookie })).headers.get('cache-control')).toBe('no-store');
  }
});
