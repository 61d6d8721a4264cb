import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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

const get = (path: string) => web.get(path, { cookie });
const post = (path: string, form: Record<string, string> = {}) => web.post(path, form, { cookie });
const standard = () =>
  web.db.withOrganization(organizationId, (tx) =>
    tx.pipeline.findFirstOrThrow({
      where: { standard: true },
      include: { stages: { orderBy: { position: 'asc' } } },
    }),
  );
const stageNames = async () => (await standard()).stages.map(({ name }) => name).join(', ');

test('a pipeline is added, made the standard, renamed and archived on its pages', async () => {
  const list = (await get('/settings/pipelines')).text;
  expect(list).toContain('Jobs');
  expect(list).toContain('Renovation');
  const added = await post('/settings/pipelines', { template: 'renovation', name: 'Kitchens' });
  const path = added.headers.get('location')?.replace('?saved', '') ?? '';
  expect((await get(path)).text).toContain('Snag list');
  const old = await standard();
  await post(`${path}/standard`, { version: '1' });
  expect((await standard()).name).toBe('Kitchens');
  await post(`${path}/name`, { version: '2', name: 'Kitchens & baths' });
  expect((await get('/settings/pipelines')).text).toContain('Kitchens &amp; baths');
  const archived = await post(`/settings/pipelines/${old.id}/archive`, { version: String(old.version) });
  expect(archived.headers.get('location')).toBe('/settings/pipelines?saved');
  expect((await get('/settings/pipelines')).text).toContain(`action="/settings/pipelines/${old.id}/restore"`);
});

test('stages are added, moved and removed; what is refused comes back with what was typed', async () => {
  const { id, stages } = await standard();
  const before = await stageNames();
  const path = `/settings/pipelines/${id}`;
  await post(`${path}/stages`, { version: '1', name: 'Quality check', kind: 'internal' });
  expect(await stageNames()).toContain('Quality check');
  const late = await post(`${path}/stages`, { version: '1', name: 'Too late', kind: 'open' });
  expect(late.status).toBe(422);
  expect(late.text).toContain('Somebody else changed this pipeline meanwhile');
  expect(late.text).toContain('value="Too late"');
  const again = await post(`${path}/stages`, { version: '2', name: 'quality CHECK', kind: 'open' });
  expect(again.text).toContain('has a stage called quality CHECK already');
  const added = (await standard()).stages.find(({ name }) => name === 'Quality check');
  await post(`${path}/stages/${added?.id}/move`, { version: '2', by: '-1' });
  await post(`${path}/stages/${added?.id}/remove`, { version: '3' });
  expect(await stageNames()).toBe(before);
  const done = stages.find(({ kind }) => kind === 'done');
  const kept = await post(`${path}/stages/${done?.id}/remove`, { version: '4' });
  expect([kept.status, kept.text.includes('needs at least one done stage')]).toEqual([422, true]);
});

test('the rules of a stage are saved from its page, and wrong ones say where', async () => {
  const { id, stages } = await standard();
  const stage = stages[1];
  const path = `/settings/pipelines/${id}/stages/${stage?.id}`;
  const typed = {
    version: '1',
    name: stage?.name ?? '',
    kind: 'open',
    'photos.before': '2',
    notify: 'Hi {name}',
  };
  expect((await post(path, { ...typed, 'photos.after': '1.5' })).text).toContain('A whole number.');
  const gap = await post(path, { ...typed, notify: 'Hi {nmae}' });
  expect(gap.status).toBe(422);
  expect(gap.text).toContain('Nothing fills {nmae}');
  const sealed = await post(path, { ...typed, notify: 'The alarm code is 739162, come in' });
  expect(sealed.text).toContain('looks like a passcode');
  expect(sealed.text).not.toContain('739162');
  expect((await post(path, { ...typed, destroySecrets: 'on' })).headers.get('location')).toBe(
    `${path}?saved`,
  );
  expect((await standard()).stages[1]?.rules).toEqual({
    photos: { before: 2 },
    notify: 'Hi {name}',
    destroySecrets: true,
  });
  const html = (await get(path)).text;
  expect(html).toContain('Hi {name}');
  expect(html).toContain('Start an invoice');
});

test('a form is made of fields, put on a stage, and offered to stages as something to ask for', async () => {
  const added = await post('/settings/forms', { name: 'Handover' });
  const path = added.headers.get('location')?.replace('?saved', '') ?? '';
  await post(`${path}/fields`, {
    version: '1',
    type: 'choice',
    label: 'Condition',
    choices: 'Good\r\nWorn\r\n',
  });
  const refused = await post(`${path}/fields`, {
    version: '2',
    type: 'choice',
    label: 'Colour',
    choices: 'Red',
  });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('at least two choices');
  expect(refused.text).toContain('value="Colour"');
  await post(`${path}/fields`, { version: '2', type: 'signature', label: 'Signed', required: 'on' });
  const { id, stages } = await standard();
  await post(path, { version: '3', name: 'Handover', stages: stages[1]?.id ?? '' });
  const list = (await get('/settings/forms')).text;
  expect(list).toContain('Condition, Signed');
  expect(list).toContain(`Jobs: ${stages[1]?.name}`);
  expect((await get(`/settings/pipelines/${id}/stages/${stages[1]?.id}`)).text).toContain('Handover');
  await post(`${path}/archive`, { version: '4' });
  expect((await get(path)).text).toContain('It is filled in nowhere any more');
});

test('what is of another organization is not there, and a dispatcher changes nothing', async () => {
  const { id, stages } = await standard();
  const { cookie: theirs } = await organizationOf(web.accounts);
  const { owner } = await organizationOf(web.accounts);
  const { cookie: dispatcher } = await memberOf(web.accounts, owner, 'dispatcher');
  for (const path of [`/settings/pipelines/${id}`, `/settings/pipelines/${id}/stages/${stages[0]?.id}`]) {
    expect((await web.get(path, { cookie: theirs })).status).toBe(404);
    expect((await web.get(path, { cookie: dispatcher })).status).toBe(403);
  }
  expect((await web.get('/settings/forms', { cookie: dispatcher })).status).toBe(403);
  const renaming = { version: '1', name: 'Mine' };
  expect((await web.post(`/settings/pipelines/${id}/name`, renaming, { cookie: theirs })).status).toBe(404);
  expect((await standard()).name).toBe('Jobs');
});
