import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccounts } from '../../src/accounts/accounts.js';
import { verifyOrganization } from '../../src/app/verify.js';
import { systemClock } from '../../src/platform/clock.js';
import { createStorage } from '../../src/platform/storage/create-storage.js';
import { loadMasterKeys } from '../../src/vault/master-keys.js';
import { deriveKeys } from '../../src/vault/seal.js';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { takePhoto } from './pictures.js';
import { type Browser, inviteAndSignIn, openBrowser, signIn } from './signed-in.js';

/** One record from the first text to the certificate of its closing, as the people around it see it. */
const MIA = '+12015550991';

let docket: DocketUnderTest;
let owner: Browser;
let dispatcher: Browser;
let technician: Browser;
let stranger: Browser;
let quote: { id: string; number: number };
let job: { id: string; number: number };
let secretId: string;

beforeAll(async () => {
  docket = await startDocket();
  owner = await signIn(docket.url, docket.signInUrl);
  const invite = (role: string, name: string) =>
    inviteAndSignIn(docket.url, owner, { email: `${name.toLowerCase()}@northside.example`, role, name });
  dispatcher = await invite('dispatcher', 'Dan');
  technician = await invite('technician', 'Tess');
  stranger = await invite('technician', 'Theo');
}, 180_000);
afterAll(() => docket.close());

const answers = () => docket.twilio.conversation(MIA).filter(({ direction }) => direction !== 'inbound');
const first = async <Row>(sql: string, values: unknown[] = []): Promise<Row> => {
  const [row] = await docket.rows<Row>(sql, values);
  if (row === undefined) {
    throw new Error(`nothing found: ${sql}`);
  }
  return row;
};
const memberId = async (name: string) =>
  (await first<{ id: string }>('SELECT id FROM member WHERE name = $1', [name])).id;
const conversation = () =>
  first<{ id: string; state: string; handled_by: string; record_kind: string; record_id: string }>(
    'SELECT * FROM conversation WHERE address = $1 ORDER BY id DESC LIMIT 1',
    [MIA],
  );
const feed = async (kind: string, id: string) =>
  (
    await docket.rows<{ type: string }>(
      'SELECT type FROM activity WHERE record_kind = $1 AND record_id = $2 ORDER BY sequence',
      [kind, id],
    )
  ).map(({ type }) => type);

async function say(body: string, ...seeds: number[]): Promise<void> {
  const media = await Promise.all(seeds.map(takePhoto));
  await docket.twilio.text({ from: MIA, to: SHOP, body, media });
  await docket.settled();
}

test('a customer’s texts become a quote request', async () => {
  await say('hi, my galaxy s22 screen is smashed', 61, 62);
  await say('pin is 530918, im Mia');
  await say('tomorrow after 4');
  quote = await first('SELECT id, number FROM quote');
  expect((await conversation()).record_id).toBe(quote.id);
});

test('accepted, it becomes a job, and secrets, photos and the conversation go along', async () => {
  const answer = await dispatcher.post(`/quotes/${quote.number}/job`);
  expect(answer.status).toBe(303);
  job = await first('SELECT id, number FROM job');
  expect(answer.headers.get('location')).toBe(`/jobs/${job.number}`);
  expect(await conversation()).toMatchObject({ state: 'open', record_kind: 'job', record_id: job.id });
  const secrets = await docket.rows<{ id: string; record_kind: string; record_id: string }>(
    'SELECT id, record_kind, record_id FROM secret',
  );
  expect(secrets).toEqual([{ id: expect.any(String), record_kind: 'job', record_id: job.id }]);
  secretId = secrets[0]?.id ?? '';
  const placed = await docket.rows("SELECT id FROM photo_place WHERE record_kind = 'job'");
  expect(placed).toHaveLength(2);
  const again = await dispatcher.post(`/quotes/${quote.number}/job`);
  expect(again.headers.get('location')).toBe(`/jobs/${job.number}`);
  expect(await docket.rows('SELECT id FROM job')).toHaveLength(1);
});

test('only the technician it is assigned to sees the job; to the other it is not there', async () => {
  expect((await technician.get(`/jobs/${job.number}`)).status).toBe(404);
  const assigned = await dispatcher.post(`/jobs/${job.number}/assignees`, {
    memberId: await memberId('Tess'),
    assigned: 'on',
  });
  expect(assigned.status).toBe(303);
  const page = await technician.get(`/jobs/${job.number}`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Galaxy S22');
  expect(page.text).not.toContain('530918');
  const theirs = await stranger.get(`/jobs/${job.number}`);
  const missing = await stranger.get('/jobs/99999');
  expect([theirs.status, missing.status]).toEqual([404, 404]);
  expect(withoutIds(theirs.text)).toBe(withoutIds(missing.text));
});

test('the passcode is shown to the assigned technician, and the feed says so', async () => {
  const path = `/jobs/${job.number}/secrets/${secretId}/reveal`;
  for (const other of [stranger, dispatcher, owner]) {
    expect((await other.reveal(path, 'to test the screen')).status).toBe(404);
  }
  const shown = await technician.reveal(path, 'to test the screen');
  expect(JSON.parse(shown.text)).toEqual({ value: '530918', kind: 'text', seconds: 30 });
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect((await feed('job', job.id)).filter((type) => type === 'secret.revealed')).toHaveLength(1);
  expect((await dispatcher.get(`/jobs/${job.number}`)).text).toContain('to test the screen');
});

test('taken over, the bot is quiet and the words of staff arrive; handed back, it answers again', async () => {
  const { id } = await conversation();
  expect((await dispatcher.post(`/inbox/${id}/take-over`)).status).toBe(303);
  const before = answers().length;
  await say('and the back glass is cracked too', 63);
  expect(answers()).toHaveLength(before);
  await dispatcher.post(`/inbox/${id}/messages`, { to: 'customer', text: 'We do the back glass as well.' });
  await docket.settled();
  expect(answers().at(-1)?.body).toBe('We do the back glass as well.');
  const state = async () =>
    (await first<{ state: string }>('SELECT state FROM outbox_item ORDER BY id DESC LIMIT 1')).state;
  await expect.poll(state).toBe('delivered'); // Twilio reports in its own time
  expect((await dispatcher.post(`/inbox/${id}/hand-back`)).status).toBe(303);
  await say('here is one more', 64);
  expect(answers().at(-1)?.body).toMatch(new RegExp(`J-${job.number}\\b`));
  expect((await feed('conversation', id)).filter((type) => /taken-over|handed-back/.test(type))).toEqual([
    'conversation.taken-over',
    'conversation.handed-back',
  ]);
});

test('closing destroys the passcode for good and ends the conversation', async () => {
  const { id } = await conversation();
  const closed = await technician.post(`/jobs/${job.number}/close`, { as: 'done', reason: 'picked up' });
  expect(closed.status).toBe(303);
  const secret = await first('SELECT sealed, key_version, destroyed_at FROM secret WHERE id = $1', [
    secretId,
  ]);
  expect(secret).toEqual({ sealed: null, key_version: null, destroyed_at: expect.any(Date) });
  const path = `/jobs/${job.number}/secrets/${secretId}/reveal`;
  expect((await technician.reveal(path, 'one more look')).status).toBe(404);
  expect(await feed('job', job.id)).toEqual(expect.arrayContaining(['secret.destroyed', 'job.closed']));
  expect((await technician.get(`/jobs/${job.number}`)).text).toMatch(/destroyed/i);
  expect((await first<{ state: string }>('SELECT state FROM conversation WHERE id = $1', [id])).state).toBe(
    'closed',
  );
});

test('a later text opens a follow-up that knows the job, and never the job again', async () => {
  const old = await conversation();
  await say('hi again, the new screen of my galaxy s22 flickers', 65);
  const next = await conversation();
  expect(next.id).not.toBe(old.id);
  const opened = await dispatcher.post(`/inbox/${next.id}/job`);
  const number = Number(/\/jobs\/(\d+)/.exec(opened.headers.get('location') ?? '')?.[1]);
  const rows = await docket.rows('SELECT number, state, follows_job_id FROM job ORDER BY number');
  expect(rows).toEqual([
    { number: job.number, state: 'done', follows_job_id: null },
    { number, state: 'open', follows_job_id: job.id },
  ]);
});

test('a byte that no database takes is no crash, in any form or address', async () => {
  const { number } = await first<{ number: number }>("SELECT number FROM job WHERE state = 'open'");
  const { id } = await conversation();
  const { id: customerId } = await first<{ id: string }>('SELECT id FROM customer LIMIT 1');
  const posts: [string, Record<string, string>][] = [
    [`/jobs/${number}/facts/fault`, { value: 'flickers \0 passcode 660172' }],
    [`/jobs/${number}/messages`, { to: 'internal', text: 'a note \0 passcode 660173' }],
    [`/inbox/${id}/facts/fault`, { value: 'flickers \0 passcode 660174' }],
    [`/customers/${customerId}/name`, { name: 'Mia \0 pin 660175' }],
    ['/settings/members/invitations', { email: 'x\0@northside.example', role: 'technician', name: '\0' }],
  ];
  for (const [path, form] of posts) {
    expect([path, (await owner.post(path, form)).status < 500]).toEqual([path, true]);
  }
  for (const path of ['/jobs?q=%00', '/inbox?q=%00', '/customers?q=%00', '/inbox/%00', '/jobs/%00']) {
    expect([path, (await owner.get(path)).status < 500]).toEqual([path, true]);
  }
  expect(docket.logs()).not.toMatch(/66017\d/);
});

test('at the end, every feed, original and rendition is what was written', async () => {
  const storage = await createStorage(
    { provider: 'disk', root: `${docket.dataDir}/storage` },
    `${docket.dataDir}/verify-staging`,
  );
  const report = await verifyOrganization({ db: docket.database.db, storage }, docket.organizationId);
  expect(report.problems).toEqual([]);
  expect(report.originals).toBe(5);
  expect(report.entries).toBeGreaterThan(30);
});

test('another organization sees none of it: what is there answers as what is not', async () => {
  const accounts = createAccounts({
    db: docket.database.db,
    clock: systemClock,
    logger: pino({ level: 'silent' }),
    publicUrl: docket.url,
    sendMail: undefined,
    authSecrets: deriveKeys(
      loadMasterKeys(undefined, docket.dataDir, () => {}),
      'sessions',
    ),
  });
  const other = await accounts.createOrganization({
    name: 'Southside',
    trade: 'it-repair',
    plan: 'pro',
    ownerEmail: 'sam@southside.example',
    phone: '+12025550177',
  });
  const theirs = await signIn(docket.url, other.signInUrl);
  const key = openBrowser(docket.url, { authorization: `Bearer ${other.apiKey}` });
  const nobody = '019aa000-0000-7000-8000-000000000000';
  const photo = await first<{ id: string }>('SELECT id FROM photo LIMIT 1');
  const { id: conversationId } = await conversation();
  const { id: customerId } = await first<{ id: string }>('SELECT id FROM customer LIMIT 1');
  const there: [Browser, (id: string | number) => string, string | number, string | number][] = [
    [theirs, (id) => `/inbox/${id}`, conversationId, nobody],
    [theirs, (id) => `/jobs/${id}`, job.number, 99_999],
    [theirs, (id) => `/jobs/${id}/feed`, job.number, 99_999],
    [theirs, (id) => `/quotes/${id}`, quote.number, 99_999],
    [theirs, (id) => `/customers/${id}`, customerId, nobody],
    ...(['thumbnail', 'preview', 'original'] as const).map(
      (which): [Browser, (id: string | number) => string, string, string] => [
        theirs,
        (id) => `/photos/${id}/${which}`,
        photo.id,
        nobody,
      ],
    ),
    [key, (id) => `/api/v1/jobs/${id}`, job.id, nobody],
    [key, (id) => `/api/v1/jobs/${id}/photos`, job.id, nobody],
    [key, (id) => `/api/v1/jobs/${id}/activity`, job.id, nobody],
    [key, (id) => `/api/v1/photos/${id}`, photo.id, nobody],
    [key, (id) => `/api/v1/photos/${id}/original`, photo.id, nobody],
    [key, (id) => `/api/v1/photos/${id}/thumbnail`, photo.id, nobody],
    [key, (id) => `/api/v1/conversations/${id}`, conversationId, nobody],
    [key, (id) => `/api/v1/customers/${id}`, customerId, nobody],
    [key, (id) => `/api/v1/quotes/${id}`, quote.id, nobody],
  ];
  for (const [browser, path, real, missing] of there) {
    const [one, none] = [await browser.get(path(real)), await browser.get(path(missing))];
    expect([path(real), one.status, none.status]).toEqual([path(real), 404, 404]);
    expect(withoutIds(one.text)).toBe(withoutIds(none.text));
  }
  for (const path of ['/inbox', '/jobs', '/customers']) {
    expect((await theirs.get(path)).text).not.toMatch(/Mia|\+12015550991|Galaxy S22/);
  }
  for (const list of ['jobs', 'quotes', 'conversations', 'customers']) {
    expect(JSON.parse((await key.get(`/api/v1/${list}`)).text)).toEqual({ data: [], nextCursor: null });
  }
  const posts: [string, Record<string, string>][] = [
    [`/jobs/${job.number}/close`, { as: 'done' }],
    [`/jobs/${job.number}/messages`, { to: 'customer', text: 'hello' }],
    [`/jobs/${job.number}/facts/fault`, { value: 'x' }],
    [`/inbox/${conversationId}/messages`, { to: 'customer', text: 'hello' }],
    [`/customers/${customerId}/name`, { name: 'x' }],
  ];
  const before = await fingerprint();
  for (const [path, form] of posts) {
    expect([path, (await theirs.post(path, form)).status]).toEqual([path, 404]);
  }
  expect(await fingerprint()).toBe(before);
});

/** The first organization's rows, as a hash: a refused write leaves it as it was. */
async function fingerprint(): Promise<string> {
  const rows = await docket.rows(
    `SELECT t::text AS row FROM job t UNION ALL SELECT t::text FROM message t
     UNION ALL SELECT t::text FROM customer t UNION ALL SELECT t::text FROM activity t ORDER BY row`,
  );
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id');
}
