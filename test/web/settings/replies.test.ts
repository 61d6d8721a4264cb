import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { shippedReplies } from '../../../src/conversations/shipped-replies.js';
import { memberOf, organizationOf } from '../../accounts/accounts-fixture.js';
import { startWeb, type Web } from '../sign-in/start-web.js';

let web: Web;
let cookie: string;
let organizationId: string;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());
beforeEach(async () => {
  ({ cookie, organizationId } = await organizationOf(web.accounts));
});

const page = async () => (await web.get('/settings/replies', { cookie })).text;
const post = (path: string, form: Record<string, string> = {}) =>
  web.post(`/settings/replies${path}`, form, { cookie });
const rows = () => web.db.withOrganization(organizationId, (tx) => tx.cannedReply.findMany());
const changes = () =>
  web.db.withOrganization(organizationId, async (tx) => {
    const entries = await tx.activity.findMany({
      where: { type: 'organization.changed' },
      orderBy: { id: 'asc' },
    });
    return entries.flatMap(({ content }) => (content as { changes: unknown[] }).changes);
  });

test('a new organization has the shipped replies, without a row for any', async () => {
  const html = await page();
  for (const { title } of shippedReplies('en')) {
    expect(html).toContain(title);
  }
  expect(await rows()).toEqual([]);
});

test('one is added, changed and deleted, Undo brings it back, and the feed says each', async () => {
  const added = await post('', { title: ' Parking ', text: 'Hi {name}, park behind the shop.\r\nSee you' });
  expect(added.headers.get('location')).toBe('/settings/replies?saved');
  const [row] = await rows();
  expect(row).toMatchObject({
    title: 'Parking',
    text: 'Hi {name}, park behind the shop.\nSee you',
    shipped: null,
  });
  await post(`/${row?.id}`, { title: 'Parking', text: 'Park on the left.' });
  expect(await page()).toContain('Park on the left.');
  const removed = await post(`/${row?.id}/remove`);
  const after = await web.get(removed.headers.get('location') ?? '', { cookie });
  expect(after.text).not.toContain('Park on the left.');
  expect(after.text).toContain(`action="/settings/replies/${row?.id}/restore"`);
  await post(`/${row?.id}/restore`);
  expect(await page()).toContain('Park on the left.');
  const first = 'Parking: Hi {name}, park behind the shop.\nSee you';
  const second = 'Parking: Park on the left.';
  expect(await changes()).toEqual([
    { field: 'reply', from: null, to: first },
    { field: 'reply', from: first, to: second },
    { field: 'reply', from: second, to: null },
    { field: 'reply', from: null, to: second },
  ]);
});

test('a shipped one that was changed or deleted stays so, and Undo brings it back', async () => {
  await post('/ready', { title: 'Done', text: 'Come and get it.' });
  await post('/thanks/remove');
  await post('/thanks/remove');
  const html = await page();
  expect(html).toContain('Come and get it.');
  expect(html).not.toContain('Good news');
  expect(html).not.toContain('Thank you {name}');
  expect(await rows()).toHaveLength(2);
  await post('/thanks/restore');
  expect(await page()).toContain('Thank you {name}');
});

test.each([
  [{ title: '', text: 'Hello' }, 'Give it a name'],
  [{ title: 'x'.repeat(41), text: 'Hello' }, 'at most 40'],
  [{ title: 'Hello', text: '  ' }, 'Write what it says'],
  [{ title: 'Hello', text: 'x'.repeat(1601) }, 'At most 1600'],
  [{ title: 'Hello', text: 'Hi {nmae}' }, 'Nothing fills {nmae}'],
])('what cannot be a reply comes back with why: %#', async (form, why) => {
  const answer = await post('', form);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(why);
  expect(await rows()).toEqual([]);
});

test('a passcode in a reply is not saved and not shown again', async () => {
  const answer = await post('', { title: 'Alarm', text: 'The alarm code is 739162, come in' });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('looks like a passcode');
  expect(answer.text).not.toContain('739162');
  expect(await rows()).toEqual([]);
  expect(JSON.stringify(await changes())).not.toContain('739162');
});

test('a reply of another organization is like one that is not there', async () => {
  await post('', { title: 'Ours', text: 'Ours' });
  const [row] = await rows();
  const other = await organizationOf(web.accounts);
  for (const path of [`/${row?.id}`, `/${row?.id}/remove`, '/nothing/remove']) {
    const answer = await web.post(
      `/settings/replies${path}`,
      { title: 'a', text: 'b' },
      { cookie: other.cookie },
    );
    expect(answer.status).toBe(404);
  }
  expect(await rows()).toEqual([row]);
});

test.each(['dispatcher', 'technician'] as const)('a %s changes none', async (role) => {
  const { owner } = await organizationOf(web.accounts);
  const { cookie: theirs } = await memberOf(web.accounts, owner, role);
  for (const path of ['', '/ready', '/ready/remove', '/ready/restore']) {
    const answer = await web.post(`/settings/replies${path}`, { title: 'a', text: 'b' }, { cookie: theirs });
    expect(answer.status).toBe(403);
  }
});
