import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelServer, startModelServer } from '../fakes/model-server.js';
import { crawl, dumpDatabase, dumpRedis, type Haystack, hunt, readApi, readFiles } from './canary-hunt.js';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { type Browser, inviteAndSignIn, makeApiKey, openBrowser, signIn } from './signed-in.js';

/**
 * One secret per way in, each of a kind that stands nowhere else, brought in as people bring it in. Then everything
 * that Docket has written, sent or answered is searched for it.
 */
const CANARIES = {
  'labelled in a text': '918273',
  'answer to the bot’s question': '705318',
  'split over two texts': '604917',
  'split over three texts': '482197',
  'taken back in a correction': '448210',
  'put right in a correction': '448201',
  'corrected before it was answered': '730152',
  'password of two words told afterwards': 'purple-heron-9',
  'beside a photo': '557193',
  'beside a photo, told afterwards': 'Kestrel-Bolt-6',
  'password told afterwards': 'Zx7-quokka-31',
  'pin told afterwards': '382915',
  'digits in words': '449271',
  'pattern in a text': '741258963',
  'beside a byte that no database takes': '118846',
  'in a member’s message to the customer': '550617',
  'in a member’s note': 'Wombat!Teapot9',
  'typed into the form of a conversation': 'Numbat-Kettle-77',
  'typed into the form of a job': '862054',
  'typed into a form after it was texted': 'Potoroo-Lantern-4',
  'in a detail of a conversation': '447120',
  'in a detail of a job': '573962',
  'in a file’s name': '663905',
  'in the name of a file that is refused': '314806',
  'in a customer’s name': '229184',
  'in the reason of a reveal': '991847',
  'in the note of a closing': '335790',
  'in a text to a closed job': '776241',
} as const;

/** Ordinary words, brought in the same ways: the hunt must find them, or it proves nothing. */
const ORDINARY = {
  texted: 'marzipan',
  said: 'periwinkle',
  noted: 'gooseberry',
  caption: 'tangerine',
  file: 'pelican-frontview',
  insidePhoto: 'rhubarb-exposure',
} as const;

const PHONES = {
  ana: '+12015550811',
  ben: '+12015550812',
  cleo: '+12015550813',
  dora: '+12015550814',
  eva: '+12015550815',
  fay: '+12015550816',
};

let docket: DocketUnderTest;
let model: ModelServer;
let owner: Browser;
let technician: Browser;
let api: Browser;
let anonymous: Browser;
let live = '';
let whileOpen: Haystack[] = [];
const revealed: { text: string; cache: string | null }[] = [];
const ended = new AbortController();

beforeAll(async () => {
  model = await startModelServer();
  docket = await startDocket({
    asProcess: true,
    environment: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'fake' },
  });
  owner = await signIn(docket.url, docket.signInUrl);
  technician = await inviteAndSignIn(docket.url, owner, {
    email: 'tess@northside.example',
    role: 'technician',
    name: 'Tess',
  });
  api = openBrowser(docket.url, { authorization: `Bearer ${await makeApiKey(docket.url, owner)}` });
  anonymous = openBrowser(docket.url, {});
  const cookie = await sessionCookie();
  const stream = await fetch(`${docket.url}/live`, { headers: { cookie }, signal: ended.signal });
  void (async () => {
    for await (const chunk of stream.body ?? []) {
      live += Buffer.from(chunk).toString();
    }
  })().catch(() => {});
}, 120_000);
afterAll(async () => {
  ended.abort();
  await docket.close();
  await model.close();
});

/** A second session of the owner's, whose cookie can be given to an event stream. */
async function sessionCookie(): Promise<string> {
  const { createAccounts } = await import('../../src/accounts/accounts.js');
  const { systemClock } = await import('../../src/platform/clock.js');
  const { loadMasterKeys } = await import('../../src/vault/master-keys.js');
  const { deriveKeys } = await import('../../src/vault/seal.js');
  const { pino } = await import('pino');
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
  const { signInUrl } = await accounts.ensureFirstOrganization();
  const answer = await fetch(`${docket.url}/sign-in/link/confirm`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ token: new URL(signInUrl ?? '').searchParams.get('token') ?? '' }),
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

type Photo = { bytes: Uint8Array; contentType: string };

async function texts(from: string, body: string, media: Photo[] = []) {
  const { attempts } = await docket.twilio.text({ from, to: SHOP, body, media });
  expect(attempts.map((attempt) => ('status' in attempt ? attempt.status : 0))).toContain(200);
  await docket.settled(60_000);
}

/** Texts that come before the bot has answered the first of them, as people write; photos come with the first. */
async function textsInARow(from: string, bodies: string[], media: Photo[] = []): Promise<void> {
  await docket.rows('UPDATE organization SET settings = settings || \'{"replyDelayMs": 4000}\'');
  for (const [index, body] of bodies.entries()) {
    await docket.twilio.text({ from, to: SHOP, body, media: index === 0 ? media : [] });
  }
  await docket.settled(60_000);
  await docket.rows('UPDATE organization SET settings = settings || \'{"replyDelayMs": 0}\'');
}

async function photo(seed: number): Promise<{ bytes: Buffer; contentType: string }> {
  const bytes = await sharp({
    create: { width: 320, height: 240, channels: 3, background: { r: seed, g: 90, b: 40 } },
  })
    .withExif({ IFD0: { ImageDescription: ORDINARY.insidePhoto } })
    .jpeg()
    .toBuffer();
  return { bytes, contentType: 'image/jpeg' };
}

const conversationOf = async (phone: string) =>
  (
    await docket.rows<{ id: string; state: string; record_kind: string | null; record_id: string | null }>(
      'SELECT id, state, record_kind, record_id FROM conversation WHERE address = $1 ORDER BY id DESC LIMIT 1',
      [phone],
    )
  )[0] ?? { id: '', state: '', record_kind: null, record_id: null };

/** The job of a phone's newest conversation: opened by hand, or from the quote that the bot opened. */
const openJob = async (phone: string) => openJobOf(await conversationOf(phone));

async function openJobOf({ id, record_id }: { id: string; record_id: string | null }): Promise<number> {
  const [quote] = await docket.rows<{ number: number }>('SELECT number FROM quote WHERE id = $1', [
    record_id,
  ]);
  const answer = await owner.post(quote ? `/quotes/${quote.number}/job` : `/inbox/${id}/job`);
  return Number(/\/jobs\/(\d+)/.exec(answer.headers.get('location') ?? '')?.[1]);
}

/** Everything that Docket has written, sent or answered by now, but for what a reveal answered. */
async function everything(): Promise<Haystack[]> {
  await docket.settled(60_000);
  await crawl(owner, ['/inbox', '/jobs', '/customers', '/settings/organization', '/sign-in']);
  await crawl(technician, ['/inbox', '/jobs']);
  await readApi(api);
  for (const path of ['/metrics', '/healthz', '/readyz', '/jobs/999999', '/inbox/none', '/q/none']) {
    await anonymous.get(path);
    await owner.get(path);
  }
  await api.get('/api/v1/jobs?limit=none');
  const seen = [owner, technician, api, anonymous].flatMap((browser) => browser.seen);
  return [
    ...(await dumpDatabase(docket.rows)),
    ...(docket.redisUrl ? await dumpRedis(docket.redisUrl) : []),
    ...(await readFiles(docket.dataDir)),
    { place: 'log', text: docket.logs() },
    { place: 'live changes', text: live },
    { place: 'request to the model', text: model.calls.join('\n') },
    ...seen.map(({ address, text }) => ({ place: address, text })),
    ...docket.twilio.outbox().map(({ to, body }) => ({ place: `text to ${to}`, text: body })),
  ];
}

function expectNoCanary(haystacks: readonly Haystack[]): void {
  const found = Object.entries(CANARIES).flatMap(([wayIn, value]) =>
    hunt(value, haystacks).map((place) => `${wayIn}: ${place}`),
  );
  expect(found).toEqual([]);
}

test('customers and staff bring secrets in by every way there is', async () => {
  await texts(PHONES.ana, `hi my iphone 13 wont charge, ${ORDINARY.texted} coloured one`, [await photo(10)]);
  await texts(PHONES.ana, `its Ana, pin is ${CANARIES['labelled in a text']}`);
  const ana = await conversationOf(PHONES.ana);
  await owner.post(`/inbox/${ana.id}/facts/fault`, {
    value: `wont charge, passcode ${CANARIES['in a detail of a conversation']}`,
  });

  await texts(PHONES.ben, 'Hi, my thinkpad laptop does not turn on any more', [await photo(20)]);
  for (let turn = 0; turn < 4; turn++) {
    const asked = docket.twilio.conversation(PHONES.ben).at(-1)?.body ?? '';
    const answer = /passcode|password/i.test(asked)
      ? CANARIES['answer to the bot’s question']
      : /name/i.test(asked)
        ? 'Ben'
        : /model/i.test(asked)
          ? 'thinkpad x1 carbon'
          : 'tomorrow after 4';
    await texts(PHONES.ben, answer);
    if (answer === CANARIES['answer to the bot’s question']) {
      break;
    }
  }

  await texts(PHONES.cleo, 'galaxy s22 screen is dead');
  await texts(PHONES.cleo, 'my passcode is 604');
  await texts(PHONES.cleo, '917');
  await textsInARow(PHONES.cleo, [CANARIES['password told afterwards'], 'thats the password']);
  await texts(PHONES.cleo, `${CANARIES['pin told afterwards']}`);
  await texts(PHONES.cleo, 'that was the pin of the tablet');

  await texts(PHONES.dora, 'pixel 7 battery is empty in an hour');
  await texts(PHONES.dora, 'the pin is four four nine two seven one');
  await texts(PHONES.dora, 'tablet pattern is 7-4-1-2-5-8-9-6-3');
  await texts(PHONES.dora, `passcode: ${CANARIES['beside a byte that no database takes']} \u0000 \ud800 ok`);
  await texts(PHONES.dora, `you need ${CANARIES['typed into a form after it was texted']}`);

  await texts(PHONES.eva, 'ipad air 4, touch does not react');
  await textsInARow(PHONES.eva, ['the passcode is 48', '21', '97']);
  await texts(PHONES.eva, `sim pin ${CANARIES['taken back in a correction']}`);
  await texts(
    PHONES.eva,
    `sorry ${CANARIES['put right in a correction']} not ${CANARIES['taken back in a correction']}`,
  );
  await textsInARow(PHONES.eva, [
    'tablet code is 730125',
    `sorry, ${CANARIES['corrected before it was answered']}`,
  ]);

  await texts(PHONES.fay, 'my surface laptop wont boot');
  await textsInARow(PHONES.fay, [
    CANARIES['password of two words told afterwards'],
    'that was the password btw',
  ]);
  await texts(PHONES.fay, `${ORDINARY.caption} sticker on it, pin ${CANARIES['beside a photo']}`, [
    await photo(50),
  ]);
  await textsInARow(
    PHONES.fay,
    [CANARIES['beside a photo, told afterwards'], 'thats the login password'],
    [await photo(60)],
  );

  const dora = await conversationOf(PHONES.dora);
  await owner.post(`/inbox/${dora.id}/messages`, {
    to: 'customer',
    text: `is your passcode ${CANARIES['in a member’s message to the customer']}?`,
  });
  await owner.post(`/inbox/${dora.id}/messages`, { to: 'customer', text: `We are at the ${ORDINARY.said}.` });
  await owner.post(`/inbox/${dora.id}/messages`, {
    to: 'internal',
    text: `${ORDINARY.noted} case, password is ${CANARIES['in a member’s note']}`,
  });
  // Until staff say that it is one, a bare word is shown like any other; from here on it is nowhere.
  owner.seen.length = 0;
  for (const way of [
    'typed into the form of a conversation',
    'typed into a form after it was texted',
  ] as const) {
    const saved = await owner.post(`/inbox/${dora.id}/secrets`, { value: CANARIES[way], kind: 'text' });
    expect(saved.status).toBe(303);
  }

  const number = await openJob(PHONES.dora);
  await owner.post(`/jobs/${number}/secrets`, {
    value: CANARIES['typed into the form of a job'],
    kind: 'text',
  });
  await owner.post(`/jobs/${number}/facts/fault`, {
    value: `battery, unlock code ${CANARIES['in a detail of a job']}`,
  });
  const { bytes } = await photo(30);
  for (const name of [`passcode ${CANARIES['in a file’s name']}.jpg`, `${ORDINARY.file}.jpg`]) {
    expect((await owner.upload(`/jobs/${number}/photos`, { name, bytes, type: 'image/jpeg' })).status).toBe(
      303,
    );
  }
  await owner.upload(`/jobs/${number}/photos`, {
    name: `pin ${CANARIES['in the name of a file that is refused']}.txt`,
    bytes: Buffer.from('no photo'),
    type: 'text/plain',
  });
  const [customer] = await docket.rows<{ customer_id: string }>(
    'SELECT customer_id FROM conversation WHERE id = $1',
    [dora.id],
  );
  await owner.post(`/customers/${customer?.customer_id}/name`, {
    name: `Dora, pin ${CANARIES['in a customer’s name']}`,
  });
  await docket.settled(60_000);
}, 240_000);

test('an assigned technician is shown exactly what was saved, nobody else, and every look is in the feed', async () => {
  const [job] = await docket.rows<{ id: string; number: number }>(
    "SELECT id, number FROM job WHERE state = 'open' ORDER BY number DESC LIMIT 1",
  );
  const secrets = await docket.rows<{ id: string }>(
    'SELECT id FROM secret WHERE record_id = $1 ORDER BY id',
    [job?.id],
  );
  const path = (id: string) => `/jobs/${job?.number}/secrets/${id}/reveal`;
  const first = secrets[0]?.id ?? '';
  expect((await technician.reveal(path(first), 'to test the battery')).status).toBe(404);
  expect((await owner.reveal(path(first), 'because I can')).status).toBe(404);
  const [tess] = await docket.rows<{ id: string }>("SELECT id FROM member WHERE name = 'Tess'");
  await owner.post(`/jobs/${job?.number}/assignees`, { memberId: tess?.id ?? '', assigned: 'on' });
  for (const { id } of secrets.slice(0, 8)) {
    const answer = await technician.reveal(
      path(id),
      id === first
        ? `customer says pin ${CANARIES['in the reason of a reveal']} is wrong`
        : 'to test the battery',
    );
    expect(answer.status).toBe(200);
    revealed.push({ text: answer.text, cache: answer.headers.get('cache-control') });
  }
  const values = revealed.map(({ text }) => (JSON.parse(text) as { value: string }).value);
  expect(values).toEqual(
    expect.arrayContaining([
      CANARIES['pattern in a text'],
      CANARIES['in a member’s note'],
      CANARIES['typed into the form of a conversation'],
    ]),
  );
  expect(revealed.every(({ cache }) => cache === 'no-store')).toBe(true);
  const looks = await docket.rows("SELECT id FROM activity WHERE type = 'secret.revealed'");
  expect(looks).toHaveLength(revealed.length);
}, 180_000);

test('while the jobs are open, no canary is anywhere but in the vault', async () => {
  whileOpen = await everything();
  expectNoCanary(whileOpen);
  const unsealed = await docket.rows(
    "SELECT id FROM delivery WHERE state <> 'processed' OR sealed_payload IS NOT NULL",
  );
  expect(unsealed).toEqual([]);
  const fragments = await docket.rows(
    `SELECT text FROM message WHERE text ~ '\\m(604|917|21|97)\\M' UNION ALL SELECT value FROM fact WHERE value ~ '\\m(604|917|21|97)\\M'`,
  );
  expect(fragments).toEqual([]);
}, 240_000);

test('the same hunt finds what is no secret, in every kind of place', async () => {
  const places = (word: string) => hunt(word, whileOpen).map((hit) => hit.split(': ')[0] ?? '');
  expect(places(ORDINARY.texted)).toEqual(
    expect.arrayContaining(['table public.message', expect.stringMatching(/^GET \/inbox\/[0-9a-f-]{36}$/)]),
  );
  expect(places(ORDINARY.texted)).toContain('request to the model');
  expect(places(ORDINARY.caption)).toEqual(
    expect.arrayContaining(['table public.message', 'request to the model']),
  );
  expect(places(ORDINARY.said)).toEqual(
    expect.arrayContaining(['table public.outbox_item', `text to ${PHONES.dora}`]),
  );
  expect(places(ORDINARY.noted)).toContain('table public.message');
  expect(places(ORDINARY.file)).toEqual(
    expect.arrayContaining([
      'table public.photo',
      expect.stringMatching(/^GET \/jobs\/\d+$/),
      expect.stringMatching(/^GET \/api\/v1\/jobs\/.*\/photos$/),
    ]),
  );
  expect(places(ORDINARY.insidePhoto)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^file .*originals/),
      expect.stringMatching(/^GET \/photos\/.*original$/),
    ]),
  );
  const [conversation] = await docket.rows<{ id: string }>('SELECT id FROM conversation LIMIT 1');
  expect(live).toContain('event:change');
  expect(hunt(conversation?.id ?? '-', whileOpen).length).toBeGreaterThan(3);
  expect(docket.logs().length).toBeGreaterThan(500);
  expect(whileOpen.some(({ place }) => place.startsWith(docket.redisUrl ? 'redis ' : 'table bullmq'))).toBe(
    true,
  );
  for (const written of [
    '9 1 8 2 7 3',
    '918-273',
    '"918273"',
    Buffer.from('xx918273yy').toString('base64'),
  ]) {
    expect(hunt('918273', [{ place: 'here', text: `… ${written} …` }])).toHaveLength(1);
  }
}, 240_000);

test('closing destroys them: no ciphertext is left, no look is granted, no word is found', async () => {
  const secretsOf = await docket.rows<{ id: string; number: number }>(
    `SELECT s.id, j.number FROM secret s JOIN job j ON j.id = s.record_id WHERE s.destroyed_at IS NULL`,
  );
  const unopened = await docket.rows<{ id: string; record_id: string | null }>(
    "SELECT id, record_id FROM conversation WHERE state = 'open' AND record_kind IS DISTINCT FROM 'job'",
  );
  for (const conversation of unopened) {
    expect(await openJobOf(conversation)).toBeGreaterThan(0);
  }
  const jobs = await docket.rows<{ number: number }>("SELECT number FROM job WHERE state = 'open'");
  for (const { number } of jobs) {
    const closed = await owner.post(`/jobs/${number}/close`, {
      as: 'done',
      reason: `picked up, pin was ${CANARIES['in the note of a closing']}`,
    });
    expect(closed.status).toBe(303);
  }
  const { id, number } = secretsOf[0] ?? { id: '', number: 0 };
  const look = await technician.reveal(`/jobs/${number}/secrets/${id}/reveal`, 'one more look');
  expect(look.status).toBe(404);

  // A closed record takes corrections, and nothing in it that would never be destroyed.
  await owner.post(`/jobs/${number}/facts/fault`, {
    value: `battery, unlock code ${CANARIES['in a detail of a job']}`,
  });
  const left = await docket.rows(
    'SELECT record_kind, record_id, kind FROM secret WHERE sealed IS NOT NULL OR destroyed_at IS NULL',
  );
  expect(left).toEqual([]);
  await texts(PHONES.dora, `thanks, the pin is ${CANARIES['in a text to a closed job']} again`);
  expectNoCanary(await everything());
  for (const { text } of revealed) {
    const { value } = JSON.parse(text) as { value: string };
    expect(hunt(value, await dumpDatabase(docket.rows))).toEqual([]);
  }
}, 240_000);
