import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberOf, organizationOf } from '../../accounts/accounts-fixture.js';
import { startWeb, type Web } from '../sign-in/start-web.js';

const PATH = '/settings/notifications';
const FORM = {
  newItem: 'mention',
  assigned: 'direct',
  answered: 'digest',
  photo: 'off',
  quietFrom: '20.00',
  quietTo: '7:30',
  digestAt: '09:00',
};
let web: Web;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

test('every member sets what they hear of for themselves, and is told that Slack does not know them yet', async () => {
  const { owner, cookie: owners } = await organizationOf(web.accounts);
  const { cookie } = await memberOf(web.accounts, owner, 'technician');
  const usual = await web.get(PATH, { cookie });
  expect(usual.status).toBe(200);
  expect(usual.text).toContain('/docket link');
  expect(usual.text).not.toContain('slackPictures');
  expect((await web.post(PATH, FORM, { cookie })).headers.get('location')).toBe(`${PATH}?saved`);
  const saved = (await web.get(PATH, { cookie })).text;
  for (const value of ['20:00', '07:30', '09:00']) expect(saved).toContain(`value="${value}"`);
  expect(saved).toMatch(/value="mention"[^>]*selected|selected[^>]*value="mention"/);
  expect((await web.get(PATH, { cookie: owners })).text).not.toContain('value="20:00"');
});

test('what cannot be read comes back as it was typed, beside its field', async () => {
  const { cookie } = await organizationOf(web.accounts);
  const wrong = await web.post(PATH, { ...FORM, quietFrom: '25:99 <b>' }, { cookie });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Write a time such as 07:30');
  expect(wrong.text).toContain('25:99 &lt;b');
  const half = await web.post(PATH, { ...FORM, quietTo: '' }, { cookie });
  expect([half.status, half.text.includes('Write both times, or none.')]).toEqual([422, true]);
  expect((await web.post(PATH, { ...FORM, newItem: 'shout' }, { cookie })).status).toBe(422);
});

test('owners and admins turn photos in Slack off for everybody; others cannot', async () => {
  const { owner, cookie, organizationId } = await organizationOf(web.accounts);
  const { cookie: technicians } = await memberOf(web.accounts, owner, 'technician');
  const pictures = async () => (await web.accounts.readOrganization(organizationId)).settings.slackPictures;
  expect(await pictures()).toBe(true);
  expect((await web.post(`${PATH}/pictures`, {}, { cookie: technicians })).status).toBe(403);
  expect((await web.post(`${PATH}/pictures`, {}, { cookie })).status).toBe(303);
  expect(await pictures()).toBe(false);
});
