import { afterAll, beforeAll, expect, test } from 'vitest';
import { QuestionSet } from '../../../src/intake/ask/question-set.js';
import { newId } from '../../../src/platform/ids.js';
import { memberOf, organizationOf, signInBy, staffBy } from '../../accounts/accounts-fixture.js';
import { startWeb, type Web } from '../sign-in/start-web.js';

let web: Web;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const leaderPages = [
  '/settings/organization',
  '/settings/members',
  '/settings/intake',
  '/settings/replies',
  '/settings/model',
  '/settings/api-keys',
];

test.each(['technician', 'dispatcher'] as const)(
  'a %s reaches their own page and no other settings',
  async (role) => {
    const { owner } = await organizationOf(web.accounts);
    const { cookie } = await memberOf(web.accounts, owner, role);
    for (const path of leaderPages) {
      expect((await web.get(path, { cookie })).status).toBe(403);
      expect(
        (await web.post(path, { name: 'Mine', trade: 'general', opens: 'job' }, { cookie })).status,
      ).not.toBe(303);
    }
    const invitation = { email: 'friend@x.example', role: 'technician' };
    expect((await web.post('/settings/members/invitations', invitation, { cookie })).status).toBe(403);
    expect((await web.post(`/settings/members/${owner.memberId}/remove`, {}, { cookie })).status).toBe(403);
    const own = await web.get('/settings/account', { cookie });
    expect(own.status).toBe(200);
    expect(own.text).not.toContain('/settings/api-keys');
  },
);

test.each(['owner', 'admin'] as const)('an %s sees every settings page', async (role) => {
  const { owner } = await organizationOf(web.accounts);
  const { cookie } = await memberOf(web.accounts, owner, role);
  for (const path of [...leaderPages, '/settings/account']) {
    expect([path, (await web.get(path, { cookie })).status]).toEqual([path, 200]);
  }
});

test('the organization is changed by its form, and a refused form comes back as it was typed', async () => {
  const { cookie, organizationId, phone } = await organizationOf(web.accounts);
  const form = {
    name: 'Elm Street IT',
    trade: 'appliance',
    phone: '+1 201 555 0188',
    emergencyLine: '555-0100',
    accent: '#113355',
    timeZone: 'Europe/Paris',
    locale: 'fr-FR',
    currency: 'EUR',
    staffPhotos: 'kept',
    staffPhotosRead: 'read',
  };
  const saved = await web.post('/settings/organization', form, { cookie });
  expect(saved.headers.get('location')).toBe('/settings/organization?saved');
  expect(await web.accounts.readOrganization(organizationId)).toMatchObject({
    name: 'Elm Street IT',
    trade: 'appliance',
    emergencyPhone: '555-0100',
    timeZone: 'Europe/Paris',
    locale: 'fr-FR',
    currency: 'EUR',
    settings: { accent: '#113355', staffPhotosVisible: false, readStaffPhotos: true },
    phoneNumbers: ['+12015550188', phone],
  });
  // No browser can leave a colour empty: Docket's own is none.
  expect((await web.get('/settings/organization', { cookie })).text).toMatch(
    /type="color"[^>]*value="#113355"/,
  );
  await web.post('/settings/organization', { ...form, accent: '#3149D0' }, { cookie });
  expect((await web.accounts.readOrganization(organizationId)).settings.accent).toBe('');
  const refused = await web.post(
    '/settings/organization',
    { ...form, name: 'Kept <b>', accent: 'red' },
    { cookie },
  );
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Kept &lt;b');
  expect(refused.text).toContain('Write a colour as #3149d0');
  expect((await web.accounts.readOrganization(organizationId)).name).toBe('Elm Street IT');
});

test("another organization's number is refused beside its field", async () => {
  const [ours, theirs] = [await organizationOf(web.accounts), await organizationOf(web.accounts)];
  const answer = await web.post('/settings/organization', { phone: theirs.phone }, { cookie: ours.cookie });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('already belongs to an organization');
});

test('without mail an invitation gives a link to hand over, which makes a member', async () => {
  const { cookie, organizationId } = await organizationOf(web.accounts);
  const invitation = { email: `${newId()}@x.example`, role: 'technician' };
  const page = await web.post('/settings/members/invitations', invitation, { cookie });
  const url = /http:\/\/docket\.test\/invitation\?token=[^"]+/.exec(page.text)?.[0] ?? '';
  const staff = await staffBy(web.accounts, await signInBy(web.accounts, url));
  expect(staff).toMatchObject({ organizationId, role: 'technician' });
  const again = await web.post('/settings/members/invitations', invitation, { cookie });
  expect(again.status).toBe(422);
  expect(again.text).toContain('is a member already');
  expect(again.text).toContain(invitation.email);
});

test('a role changes in place with htmx and by redirect without', async () => {
  const { cookie, owner } = await organizationOf(web.accounts);
  const { staff } = await memberOf(web.accounts, owner, 'technician');
  const path = `/settings/members/${staff.memberId}/role`;
  const part = await web.post(path, { role: 'dispatcher' }, { cookie, 'hx-request': 'true' });
  expect(part.status).toBe(200);
  expect(part.text).toMatch(new RegExp(`^<li[^>]*id="member-${staff.memberId}"`));
  expect((await web.post(path, { role: 'admin' }, { cookie })).status).toBe(303);
  expect((await web.post(path, { role: 'emperor' }, { cookie })).status).toBe(400);
  const roles = (await web.accounts.listMembers(owner)).map(({ role }) => role);
  expect(roles).toEqual(['owner', 'admin']);
});

test('a member of another organization answers like one who does not exist', async () => {
  const [ours, theirs] = [await organizationOf(web.accounts), await organizationOf(web.accounts)];
  const answers = await Promise.all(
    [theirs.owner.memberId, newId()].map((id) =>
      web.post(`/settings/members/${id}/remove`, {}, { cookie: ours.cookie, accept: 'application/json' }),
    ),
  );
  const bodies = answers.map(({ status, text }) => ({ status, ...JSON.parse(text), instance: '' }));
  expect(bodies[0]).toMatchObject({ status: 404 });
  expect(bodies[0]).toEqual(bodies[1]);
});

test('the last owner stays', async () => {
  const { cookie, owner } = await organizationOf(web.accounts);
  const answer = await web.post(`/settings/members/${owner.memberId}/remove`, {}, { cookie });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('last owner');
});

test('intake opens what was picked and asks what was left on', async () => {
  const { cookie, owner } = await organizationOf(web.accounts);
  const form = { trade: 'it-repair', opens: 'job', 'use.name': 'off', 'use.fault': 'nice' };
  const saved = await web.post('/settings/intake', form, { cookie });
  expect(saved.headers.get('location')).toBe('/settings/intake?trade=it-repair&saved');
  const stored = await web.accounts.readIntakeSettings(owner, 'it-repair');
  expect(stored.opens).toBe('job');
  const set = QuestionSet.parse(stored.questionSet);
  expect(set.questions.map(({ key }) => key)).not.toContain('name');
  const page = await web.get('/settings/intake?trade=it-repair', { cookie });
  expect(page.text).toMatch(/name="use\.name"[^>]*value="off"[^>]*checked/);
  await web.post('/settings/intake', { ...form, 'use.name': 'needed' }, { cookie });
  const back = QuestionSet.parse((await web.accounts.readIntakeSettings(owner, 'it-repair')).questionSet);
  expect(back.questions.map(({ key }) => key)).toContain('name');
});

test('a trade with every question off is refused', async () => {
  const { cookie } = await organizationOf(web.accounts);
  const page = await web.get('/settings/intake?trade=plumbing', { cookie });
  const names = [...page.text.matchAll(/name="(use\.\w+)"/g)].map(([, name]) => name ?? '');
  const off = Object.fromEntries(names.map((name) => [name, 'off']));
  const answer = await web.post(
    '/settings/intake',
    { trade: 'plumbing', opens: 'quote', ...off },
    { cookie },
  );
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('at least one question');
});

test('questions are edited fully, and every change is what the assistant asks from then on', async () => {
  const { cookie, owner } = await organizationOf(web.accounts);
  const form = {
    trade: 'it-repair',
    do: 'save',
    opens: 'job',
    prices: 'Screen repairs from 89\nDiagnosis 25',
    'opening.en': 'What broke?',
    'words.model.en': 'Which phone do you have?',
    'words.model.fr': 'Quel téléphone ?',
    'variant.model.0.off': 'on',
    'use.photo': 'needed',
    'skip.photo.0.fact': 'fault',
    'skip.photo.0.words': 'battery, software',
    'skip.photo.0.unless': 'swollen',
    'skip.photo.1.fact': '',
    order: 'photo,fault,model,name',
    'photo.serial-label': '1',
    'photo.device-front': '2',
    'photo.device-back': '',
    enough: '2',
    'tip.en': 'Unplug it.',
  };
  const saved = await web.post('/settings/intake', form, { cookie });
  expect(saved.headers.get('location')).toBe('/settings/intake?trade=it-repair&saved');
  const stored = await web.accounts.readIntakeSettings(owner, 'it-repair');
  const set = QuestionSet.parse(stored.questionSet);
  expect(stored.opens).toBe('job');
  expect(set.prices).toBe('Screen repairs from 89\nDiagnosis 25');
  expect(set.opening).toMatchObject({ en: 'What broke?', de: expect.any(String) });
  expect(set.safetyTip).toEqual({ en: 'Unplug it.' });
  expect(set.photos).toMatchObject({ wanted: ['serial-label', 'device-front'], enough: 2 });
  expect(set.questions.slice(0, 3).map(({ key }) => key)).toEqual(['photo', 'fault', 'model']);
  const [photo, , model] = set.questions;
  expect(photo?.skipWhen).toEqual([{ fact: 'fault', anyOf: ['battery', 'software'], unless: ['swollen'] }]);
  expect(model?.wording).toMatchObject({ en: 'Which phone do you have?', fr: 'Quel téléphone ?' });
  expect(model?.variants).toHaveLength(1);

  const reset = await web.post('/settings/intake?trade=it-repair', { do: 'reset' }, { cookie });
  expect(reset.status).toBe(303);
  expect(await web.accounts.readIntakeSettings(owner, 'it-repair')).toEqual({
    trade: 'it-repair',
    opens: 'quote',
    questionSet: undefined,
  });
});

test('what is wrong with a question stands beside its field, and nothing that was typed is lost', async () => {
  const { cookie, owner } = await organizationOf(web.accounts);
  const answer = await web.post(
    '/settings/intake',
    {
      trade: 'plumbing',
      do: 'save',
      'words.name.en': 'Reply YES with <your> name',
      'words.address.es': 'x'.repeat(200),
      'skip.photo.0.fact': 'fault',
      'skip.photo.0.words': 'y'.repeat(80),
      enough: 'many',
    },
    { cookie },
  );
  expect(answer.status).toBe(422);
  for (const id of ['words.name.en', 'words.address.es', 'skip.photo.0.words', 'enough']) {
    expect(answer.text).toContain(`id="${id}-error"`);
  }
  expect(answer.text).toContain('Reply YES with &lt;your> name');
  expect(answer.text).toContain('x'.repeat(200));
  expect(answer.text).toContain('value="many"');
  expect((await web.accounts.readIntakeSettings(owner, 'plumbing')).questionSet).toBeUndefined();
});

test('a question is moved in the form, unsaved, with everything typed so far', async () => {
  const { cookie, owner } = await organizationOf(web.accounts);
  const first = await web.get('/settings/intake?trade=plumbing', { cookie });
  const orderOf = (text: string) => /name="order" value="([^"]*)"/.exec(text)?.[1];
  expect(orderOf(first.text)).toMatch(/^fault,address,/);
  const moved = await web.post(
    '/settings/intake',
    { trade: 'plumbing', do: 'up:address', 'words.name.en': 'Who are you?' },
    { cookie },
  );
  expect(moved.status).toBe(200);
  expect(orderOf(moved.text)).toMatch(/^address,fault,/);
  expect(moved.text).toContain('Who are you?');
  expect((await web.accounts.readIntakeSettings(owner, 'plumbing')).questionSet).toBeUndefined();
});

test('the preview answers with what stands in the form, and stores nothing', async () => {
  const { cookie, owner } = await organizationOf(web.accounts);
  const form = {
    trade: 'it-repair',
    'words.model.en': 'Which gadget is it, please?',
    prices: 'Screens from 89',
  };
  const preview = (over: Record<string, string>) =>
    web.post('/settings/intake/preview', { ...form, ...over }, { cookie, 'HX-Request': 'true' });
  const first = await preview({ say: 'hi my screen is smashed, how much is it?' });
  expect(first.status).toBe(200);
  expect(first.text).toContain('Which gadget is it, please?');
  expect(first.text).toContain('Screens from 89');
  const said = /name="said" value="([^"]*)"/.exec(first.text)?.[1]?.replaceAll('&quot;', '"') ?? '';
  const second = await preview({ said, say: 'Samsung S22, the pin is 4821' });
  expect(second.text).toContain('passcode saved');
  expect(second.text.match(/class="preview-turn"/g)).toHaveLength(4);
  const wrong = await preview({ said, 'words.model.en': 'Text STOP', say: 'hello' });
  expect(wrong.text).toContain('First put this right');
  const again = await preview({ said, again: 'yes' });
  expect(again.text).not.toContain('class="preview-turn"');
  expect((await web.accounts.readIntakeSettings(owner, 'it-repair')).questionSet).toBeUndefined();
});

test('hours by weekday and patience are kept, in one way of writing', async () => {
  const { cookie, organizationId } = await organizationOf(web.accounts);
  const saved = await web.post(
    '/settings/organization',
    { openMonday: '9-12:30, 14.00 - 18', nudgeAfterHours: '0', quietAfterHours: '48' },
    { cookie },
  );
  expect(saved.status).toBe(303);
  const { settings } = await web.accounts.readOrganization(organizationId);
  expect(settings).toMatchObject({
    openMonday: '09:00-12:30, 14:00-18:00',
    nudgeAfterHours: 0,
    quietAfterHours: 48,
  });
  const wrong = await web.post(
    '/settings/organization',
    { openFriday: '18-9', quietAfterHours: 'soon' },
    { cookie },
  );
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('id="open-friday-error"');
  expect(wrong.text).toContain('id="quiet-after-hours-error"');
  expect(wrong.text).toContain('value="18-9"');
});

test('an API key is shown once, and another organization cannot end it', async () => {
  const [ours, theirs] = [await organizationOf(web.accounts), await organizationOf(web.accounts)];
  const made = await web.post('/settings/api-keys', { name: 'Accounting' }, { cookie: ours.cookie });
  const key = /docket_[A-Za-z]{40,}/.exec(made.text)?.[0] ?? '';
  const { organizationId } = await web.accounts.authenticateApiKey(`Bearer ${key}`);
  expect(organizationId).toBe(ours.organizationId);
  expect((await web.get('/settings/api-keys', { cookie: ours.cookie })).text).not.toContain(key);
  const [entry] = await web.accounts.listApiKeys(ours.owner);
  const path = `/settings/api-keys/${entry?.id}/revoke`;
  expect((await web.post(path, {}, { cookie: theirs.cookie })).status).toBe(404);
  expect((await web.post(path, {}, { cookie: ours.cookie })).status).toBe(303);
  await expect(web.accounts.authenticateApiKey(`Bearer ${key}`)).rejects.toMatchObject({
    code: 'not-signed-in',
  });
});

test('an old session must name the current password to set another; others are signed out', async () => {
  const { cookie, ownerEmail } = await organizationOf(web.accounts);
  const path = '/settings/account/password';
  expect((await web.post(path, { password: 'short' }, { cookie })).status).toBe(422);
  expect((await web.post(path, { password: 'first password' }, { cookie })).status).toBe(303);
  const { cookies } = await web.accounts.signInWithPassword(
    { email: ownerEmail, password: 'first password' },
    new Headers(),
  );
  web.clock.offset = 3_600_000;
  expect((await web.post(path, { password: 'second password' }, { cookie })).status).toBe(422);
  const changed = { current: 'first password', password: 'second password' };
  expect((await web.post(path, changed, { cookie })).status).toBe(303);
  web.clock.offset = 0;
  const other = new Headers({ cookie: cookies[0]?.split(';')[0] ?? '' });
  expect(await web.accounts.resolveStaff(other)).toBeUndefined();
});

test('an organization decides what a language model may see and take, and sees what it took', async () => {
  const { cookie, organizationId } = await organizationOf(web.accounts);
  const page = await web.get('/settings/model', { cookie });
  expect(page.text).toContain('some-model');
  expect(page.text).toMatch(/4567<\/strong> tokens in <strong>3/);
  const settings = async () => (await web.accounts.readOrganization(organizationId)).settings;
  expect(await settings()).toMatchObject({
    understandByModel: true,
    photosToModel: false,
    modelTokensPerMonth: 1_000_000,
  });
  const saved = await web.post(
    '/settings/model',
    { photosToModel: 'on', modelTokensPerMonth: '2500' },
    { cookie },
  );
  expect(saved.headers.get('location')).toBe('/settings/model?saved');
  const wanted = { understandByModel: false, photosToModel: true, modelTokensPerMonth: 2_500 };
  expect(await settings()).toMatchObject(wanted);
  for (const wrong of ['-1', '1e9', '100000001', '1.5', '', 'many']) {
    const refused = await web.post('/settings/model', { modelTokensPerMonth: wrong }, { cookie });
    expect([wrong, refused.status]).toEqual([wrong, 422]);
    expect(refused.text).toContain('Write a whole number from 0 to 100,000,000.');
  }
  expect(await settings()).toMatchObject(wanted);
});
