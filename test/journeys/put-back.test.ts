import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutIds } from '../setup/without-ids.js';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { readPageForm, withFields } from './page-forms.js';
import { takePhoto } from './pictures.js';
import { type Answer, type Browser, inviteAndSignIn, signIn } from './signed-in.js';

let docket: DocketUnderTest;
let owner: Browser;
let admin: Browser;
let dispatcher: Browser;
let technician: Browser;
let customers = 0;

beforeAll(async () => {
  docket = await startDocket();
  owner = await signIn(docket.url, docket.signInUrl);
  const invite = (name: string, role: string) =>
    inviteAndSignIn(docket.url, owner, { email: `${name.toLowerCase()}@northside.example`, role, name });
  admin = await invite('Ada', 'admin');
  dispatcher = await invite('Dana', 'dispatcher');
  technician = await invite('Tess', 'technician');
}, 180_000);
afterAll(() => docket?.close());

async function first<T>(sql: string, ...values: unknown[]): Promise<T> {
  const [row] = await docket.rows<T>(sql, values);
  return row ?? expect.fail(`nothing found: ${sql}`);
}

const said = ({ text }: Answer) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** A new customer's text, as a quote. */
async function openQuote(): Promise<{ number: number; id: string }> {
  customers += 1;
  const from = `+1201555${String(2_000 + customers)}`;
  await docket.twilio.text({ from, to: SHOP, body: 'hi, my iphone 13 screen is cracked' });
  await docket.settled();
  const talk = await first<{ id: string }>('SELECT id FROM conversation WHERE address = $1', from);
  await owner.post(`/inbox/${talk.id}/quote`);
  return await first('SELECT number, id FROM quote ORDER BY number DESC LIMIT 1');
}

async function openJob(): Promise<{ number: number; id: string }> {
  const quote = await openQuote();
  expect((await owner.post(`/quotes/${quote.number}/job`)).status).toBe(303);
  return await first('SELECT number, id FROM job ORDER BY number DESC LIMIT 1');
}

/** Saves the draft of a quote as it stands, with other words in it, as its page does while somebody types. */
async function saveDraft(by: Browser, number: number, words: Record<string, string>): Promise<Answer> {
  const path = `/quotes/${number}/draft`;
  const form = readPageForm((await by.get(path)).text, path);
  const line = { lineQuantity: '1', linePrice: '20.00', lineTax: '0' };
  const typed = withFields(form, { ...line, ...words });
  return await by.post(path, typed, { 'hx-request': 'true' });
}

const lineOf = async (quoteId: string) =>
  (
    await first<{ description: string }>(
      `SELECT l.description FROM quote_line l JOIN quote_version v ON v.id = l.version_id
       WHERE v.quote_id = $1 ORDER BY v.number DESC, l.position LIMIT 1`,
      quoteId,
    )
  ).description;

const liveOn = (recordId: string) =>
  docket.rows<{ id: string }>(
    'SELECT id FROM secret WHERE record_id = $1 AND destroyed_at IS NULL ORDER BY id',
    [recordId],
  );

/** Says of the newest live secret of a record that it is none. */
async function putBack(by: Browser, record: string, id: string, back = ''): Promise<Answer> {
  const secret = (await liveOn(id)).at(-1) ?? expect.fail(`nothing is sealed on ${record}`);
  return await by.post(`/${record}/secrets/${secret.id}/not-a-secret`, back ? { back } : {});
}

test('a false alarm in a line of a quote is put back by an owner or admin, and stays when it is typed again', async () => {
  const { number, id } = await openQuote();
  const record = `quotes/${number}`;
  const saved = await saveDraft(dispatcher, number, { lineDescription: 'Connector PIN 4821' });
  expect(await lineOf(id)).toBe('Connector PIN [passcode saved]');
  expect(said(saved)).toContain('looked like a passcode was taken out of a line');
  expect(said(saved)).toContain('an owner or admin can put it back');
  expect(saved.text).not.toContain('not-a-secret');

  expect((await putBack(dispatcher, record, id)).status).toBe(403);
  expect((await putBack(technician, record, id)).status).toBe(404);
  expect(await liveOn(id)).toHaveLength(1);

  const panel = await admin.get(`/${record}`);
  expect(said(panel)).toContain('Taken out of a line.');
  expect(said(panel)).toContain('Not a passcode: put it back');
  const opened = readPageForm((await dispatcher.get(`/${record}/draft`)).text, `/${record}/draft`);
  const back = await putBack(admin, record, id, `/${record}/draft`);
  expect([back.status, back.headers.get('location')]).toEqual([303, `/${record}/draft?put-back=1`]);
  expect(await lineOf(id)).toBe('Connector PIN 4821');
  expect((await admin.get(`/${record}/draft?put-back=1`)).text).toContain('Typed here again, it stays.');
  const entry = await first<{ content: object; actor_id: string }>(
    `SELECT content, actor_id FROM activity WHERE record_id = $1 AND type = 'secret.restored'`,
    id,
  );
  expect(withoutIds(JSON.stringify(entry.content))).toBe('{"places":1,"secretId":"id"}');

  // Who had it open before is told, and does not write the placeholder over it.
  const stale = await dispatcher.post(`/${record}/draft`, opened, { 'hx-request': 'true' });
  expect(said(stale)).toContain('changed this quote meanwhile');
  await saveDraft(dispatcher, number, { lineDescription: 'Connector PIN 4821, fitted' });
  expect(await lineOf(id)).toBe('Connector PIN 4821, fitted');
  expect(await liveOn(id)).toEqual([]);
  const seen = await first<{ revision: number }>('SELECT revision FROM quote WHERE id = $1', id);
  const sent = await owner.post(`/${record}/send`, { seen: String(seen.revision), by: 'text' });
  await docket.settled();
  const link = /\/q\/[\w-]{20,}/.exec(sent.text)?.[0] ?? expect.fail(said(sent));
  expect(said(await owner.get(link))).toContain('Connector PIN 4821, fitted');
});

describe('its words', () => {
  test('go back where they stood when something else was changed in the text meanwhile', async () => {
    const { number, id } = await openQuote();
    await saveDraft(owner, number, { lineDescription: 'Battery, code 7731' });
    await saveDraft(owner, number, { lineDescription: 'Large battery, code [passcode saved], fitted' });
    await saveDraft(owner, number, { lineDescription: 'Large battery, code [passcode saved]' });
    expect((await putBack(owner, `quotes/${number}`, id)).status).toBe(303);
    expect(await lineOf(id)).toBe('Large battery, code 7731');
  });

  test('go back nowhere when they were taken out of the text; who typed them may type them again', async () => {
    const { number, id } = await openQuote();
    await saveDraft(owner, number, { lineDescription: 'Battery, code 7731' });
    await saveDraft(owner, number, { lineDescription: 'Battery' });
    const refused = await putBack(admin, `quotes/${number}`, id);
    expect([refused.status, said(refused)]).toEqual([409, expect.stringContaining('no place to put it')]);
    expect(await liveOn(id)).toHaveLength(1);
    const released = await putBack(owner, `quotes/${number}`, id);
    expect(released.headers.get('location')).toBe(`/quotes/${number}?put-back=0`);
    expect(said(await owner.get(`/quotes/${number}?put-back=0`))).toContain('type it again, it stays now');
    await saveDraft(owner, number, { lineDescription: 'Battery, code 7731' });
    expect(await lineOf(id)).toBe('Battery, code 7731');
  });

  test('never go back into what was sent', async () => {
    const { number, id } = await openQuote();
    await saveDraft(owner, number, { lineDescription: 'Battery, code 7731' });
    const seen = await first<{ revision: number }>('SELECT revision FROM quote WHERE id = $1', id);
    await owner.post(`/quotes/${number}/send`, { seen: String(seen.revision), by: 'text' });
    await docket.settled();
    const hash = () =>
      first<{ sha256: string }>(
        'SELECT document_sha256 AS sha256 FROM quote_version WHERE quote_id = $1',
        id,
      );
    const before = await hash();
    expect((await putBack(admin, `quotes/${number}`, id)).status).toBe(409);
    expect((await putBack(owner, `quotes/${number}`, id)).headers.get('location')).toMatch(/put-back=0$/);
    expect(await lineOf(id)).toBe('Battery, code [passcode saved]');
    expect(await hash()).toEqual(before);
    expect((await owner.post(`/quotes/${number}/revise`)).status).toBe(303);
    await saveDraft(owner, number, { lineDescription: 'Battery, code 7731' });
    expect(await lineOf(id)).toBe('Battery, code 7731');
  });
});

/** Types the words into one field of a job, and says what stands there then. */
type Way = (job: { number: number; id: string }, words: string) => Promise<() => Promise<string>>;

const stored =
  (sql: string, ...values: unknown[]) =>
  async () =>
    (await first<{ text: string }>(sql, ...values)).text;

const WAYS: Record<string, Way> = {
  'a note among staff': async ({ number, id }, words) => {
    await owner.post(`/jobs/${number}/messages`, { to: 'internal', text: words });
    return stored(
      `SELECT m.text FROM message m JOIN conversation c ON c.id = m.conversation_id
       WHERE c.record_id = $1 AND m.direction = 'note' ORDER BY m.id DESC LIMIT 1`,
      id,
    );
  },
  'the title of a job': async ({ number, id }, words) => {
    const seen = await first<{ title: string }>('SELECT title FROM job WHERE id = $1', id);
    await owner.post(`/jobs/${number}/title`, { value: words, seen: seen.title });
    return stored('SELECT title AS text FROM job WHERE id = $1', id);
  },
  'a detail': async ({ number, id }, words) => {
    await owner.post(`/jobs/${number}/facts/fault`, { value: words });
    return stored(`SELECT details->>'fault' AS text FROM job WHERE id = $1`, id);
  },
  'a part': async ({ number, id }, words) => {
    await owner.post(`/jobs/${number}/parts`, { name: words, quantity: '1', note: '' });
    return stored('SELECT name AS text FROM job_part WHERE job_id = $1 ORDER BY id DESC LIMIT 1', id);
  },
  'the name of a file': async ({ number, id }, words) => {
    const { bytes } = await takePhoto(number * 31 + words.length);
    await owner.upload(`/jobs/${number}/photos`, { name: `${words}.jpg`, bytes, type: 'image/jpeg' });
    await docket.settled();
    return stored(
      `SELECT replace(p.filename, '.jpg', '') AS text FROM photo p JOIN photo_place l ON l.photo_id = p.id
       WHERE l.record_id = $1 ORDER BY p.id DESC LIMIT 1`,
      id,
    );
  },
  'a caption': async ({ number, id }, words) => {
    const { bytes } = await takePhoto(number * 17 + 5);
    await owner.upload(`/jobs/${number}/photos`, { name: 'front.jpg', bytes, type: 'image/jpeg' });
    await docket.settled();
    const photo = await first<{ id: string }>(
      'SELECT photo_id AS id FROM photo_place WHERE record_id = $1 ORDER BY created_at DESC LIMIT 1',
      id,
    );
    await owner.post(`/jobs/${number}/photos/${photo.id}/caption`, { caption: words });
    return stored('SELECT caption AS text FROM photo_place WHERE photo_id = $1', photo.id);
  },
  'a booking': async ({ number, id }, words) => {
    await owner.post('/bookings', {
      ...{ about: `job-${number}`, date: '2031-03-04', time: '10:00', minutes: '60' },
      ...{ title: 'Visit', place: '', notes: words },
    });
    return stored('SELECT notes AS text FROM booking WHERE job_id = $1 ORDER BY id DESC LIMIT 1', id);
  },
  'a line of an invoice': async ({ number, id }, words) => {
    const { headers } = await owner.post('/invoices', { job: id });
    const path = headers.get('location') ?? '';
    const line = { quantity: '1', unit: '', price: '5.00', taxBp: '0', discount: '' };
    await owner.post(path, {
      ...{ title: `Repair ${number}`, note: '', revision: '0', 'lines.0.description': words },
      ...Object.fromEntries(Object.entries(line).map(([name, value]) => [`lines.0.${name}`, value])),
    });
    const page = await owner.get(path);
    if (/\[/.test(words) || said(page).includes('saved]')) {
      expect(said(page)).toContain('taken out of a line');
    }
    return stored(
      'SELECT description AS text FROM invoice_line WHERE invoice_id = $1',
      path.split('/').at(-1),
    );
  },
};

describe('an owner puts back what they typed into', () => {
  test.each(Object.entries(WAYS))('%s, and may type it again', async (_, way) => {
    const job = await openJob();
    const words = 'Connector PIN 4821';
    const now = await way(job, words);
    expect(await now()).toBe('Connector PIN [passcode saved]');
    const back = await putBack(owner, `jobs/${job.number}`, job.id);
    expect([back.status, said(back)]).toEqual([303, expect.anything()]);
    expect(back.headers.get('location')).toBe(`/jobs/${job.number}?put-back=1`);
    expect(await now()).toBe(words);
    const again = await way(job, `${words} again`);
    expect(await again()).toBe(`${words} again`);
    expect(await liveOn(job.id)).toEqual([]);
  });

  test('the answer of a form', async () => {
    const { headers } = await owner.post('/settings/forms', { name: 'Check' });
    const settings = headers.get('location')?.split('?')[0] ?? '';
    const adding = readPageForm((await owner.get(settings)).text, `${settings}/fields`);
    const added = await owner.post(
      `${settings}/fields`,
      withFields(adding, { type: 'text', label: 'Battery', help: '', choices: '' }),
    );
    expect([added.status, said(added)]).toEqual([303, expect.anything()]);
    const formId = settings.split('/').at(-1) ?? '';
    const { fields } = await first<{ fields: { id: string }[] }>(
      'SELECT fields FROM form WHERE id = $1',
      formId,
    );
    const stages = await docket.rows<{ id: string }>('SELECT id FROM stage');
    const form = readPageForm((await owner.get(settings)).text, settings).filter(
      ([name]) => name !== 'stages',
    );
    await owner.post(settings, [...form, ...stages.map(({ id }): [string, string] => ['stages', id])]);
    const job = await openJob();
    const answered = await owner.post(`/jobs/${job.number}/forms/${formId}`, {
      version: '0',
      [`answer.${fields[0]?.id}`]: 'Test PIN 4821',
    });
    expect([answered.status, said(answered)]).toEqual([303, expect.anything()]);
    const answer = stored(`SELECT answers->0->>'value' AS text FROM job_form WHERE job_id = $1`, job.id);
    expect(await answer()).toBe('Test PIN [passcode saved]');
    expect((await putBack(owner, `jobs/${job.number}`, job.id)).status).toBe(303);
    expect(await answer()).toBe('Test PIN 4821');
  });

  test('a message to the customer that was stopped: nothing was kept of it, and it is sent the second time', async () => {
    const job = await openJob();
    const message = { to: 'customer', text: 'Your pickup PIN is 4821' };
    const stopped = await owner.post(`/jobs/${job.number}/messages`, message);
    expect(said(stopped)).toContain('nothing was sent');
    const released = await putBack(owner, `jobs/${job.number}`, job.id);
    expect(released.headers.get('location')).toBe(`/jobs/${job.number}?put-back=0`);
    expect((await owner.post(`/jobs/${job.number}/messages`, message)).status).toBe(303);
    await docket.settled();
    expect(
      await stored(
        `SELECT m.text FROM message m JOIN conversation c ON c.id = m.conversation_id
         WHERE c.record_id = $1 AND m.direction = 'out' ORDER BY m.id DESC LIMIT 1`,
        job.id,
      )(),
    ).toBe(message.text);
  });
});

describe('an invoice that a passcode was taken out of as it was to be issued', () => {
  const draft = async (subject: Record<string, string>, words: string) => {
    const path = (await owner.post('/invoices', subject)).headers.get('location') ?? '';
    const form = readPageForm((await owner.get(path)).text, path);
    return { path, typed: withFields(form, { 'lines.0.description': words, 'lines.0.price': '5.00' }) };
  };
  const again = async (path: string) =>
    (await owner.post(`${path}/issue`, readPageForm((await owner.get(path)).text, path))).headers.get(
      'location',
    );

  test('stays a draft until somebody has looked: what is put back is issued as it was typed', async () => {
    const job = await openJob();
    const { path, typed } = await draft({ job: job.id }, 'Connector PIN 4821');
    const held = await owner.post(`${path}/issue`, typed);
    expect([held.status, held.headers.get('location')]).toEqual([303, `${path}?held=line`]);
    const line = stored('SELECT description AS text FROM invoice_line WHERE invoice_id = $1', path.slice(10));
    expect(await line()).toBe('Connector PIN [passcode saved]');
    const page = await owner.get(`${path}?held=line`);
    expect(said(page)).toContain(
      'Not issued yet. We took something that looks like a passcode out of the lines.',
    );
    expect(said(page)).toContain('Not a passcode: put it back');
    expect((await putBack(owner, `jobs/${job.number}`, job.id, path)).status).toBe(303);
    expect(await again(path)).toMatch(/^\/invoices\/\d{1,9}$/);
    expect(await line()).toBe('Connector PIN 4821');
  });

  test('is issued with the placeholder once that was seen, also where nothing can be put back', async () => {
    const { id } = await first<{ id: string }>('SELECT id FROM customer LIMIT 1');
    const { path, typed } = await draft({ customer: id }, 'Connector PIN 4821');
    const held = await owner.post(`${path}/issue`, typed);
    expect(held.headers.get('location')).toBe(`${path}?held=line`);
    expect(said(await owner.get(`${path}?held=line`))).toContain('write it in other words if it is none');
    const issued = (await again(path)) ?? '';
    expect(issued).toMatch(/^\/invoices\/\d{1,9}$/);
    expect(said(await owner.get(issued))).toContain('Connector PIN [passcode saved]');
  });

  test('of a booking is not written either, and the booking goes on', async () => {
    const { id } = await first<{ id: string }>(
      `INSERT INTO booking (id, organization_id, customer_id, title, starts_at, ends_at, updated_at)
       SELECT gen_random_uuid(), organization_id, id, 'Visit', now(), now() + interval '1 hour', now() FROM customer
       LIMIT 1 RETURNING id`,
    );
    const path = `/bookings/${id}/checkout`;
    const form = readPageForm((await owner.get(path)).text, path);
    const held = await owner.post(
      path,
      withFields(form, { note: 'Connector PIN 4821', 'lines.0.price': '5.00' }),
    );
    expect([held.status, said(held)]).toEqual([
      422,
      expect.stringContaining('out of the note to the customer'),
    ]);
    expect(await first('SELECT state FROM booking WHERE id = $1', id)).toEqual({ state: 'scheduled' });
    expect(await docket.rows('SELECT id FROM invoice WHERE booking_id = $1', [id])).toEqual([]);
    const issued = await owner.post(path, readPageForm(held.text, path));
    expect(issued.headers.get('location')).toMatch(/^\/invoices\/\d{1,9}$/);
    expect(await first('SELECT note FROM invoice WHERE booking_id = $1', id)).toEqual({
      note: 'Connector PIN [passcode saved]',
    });
  });
});

describe('what stays sealed', () => {
  const refusedBy = async (by: Browser, job: { number: number; id: string }) => {
    const answer = await putBack(by, `jobs/${job.number}`, job.id);
    return [answer.status, said(answer)];
  };

  test('is what somebody else told colleagues for sure: it is shown to nobody who does not know it', async () => {
    const job = await openJob();
    await dispatcher.post(`/jobs/${job.number}/messages`, { to: 'internal', text: 'passcode is 739162' });
    const refusal = expect.stringContaining('Somebody else typed this');
    expect(await refusedBy(owner, job)).toEqual([409, refusal]);
    expect(said(await owner.get(`/jobs/${job.number}`))).toContain('Somebody else typed this');
    // Typing it oneself is no way around for one that was told as what it is.
    await owner.post(`/jobs/${job.number}/secrets`, { value: '739162', kind: 'text' });
    await owner.post(`/jobs/${job.number}/messages`, { to: 'internal', text: 'passcode is 739162' });
    expect(await refusedBy(owner, job)).toEqual([409, expect.stringContaining('told as a passcode')]);
    expect(await liveOn(job.id)).toHaveLength(1);
  });

  test('is what is a passcode of the customer’s elsewhere, as long as it is one', async () => {
    const job = await openJob();
    await owner.post(`/jobs/${job.number}/facts/fault`, { value: 'Connector PIN 4821' });
    const { customer_id: customer } = await first<{ customer_id: string }>(
      'SELECT customer_id FROM job WHERE id = $1',
      job.id,
    );
    const talk = await first<{ address: string }>(
      'SELECT address FROM conversation WHERE customer_id = $1 LIMIT 1',
      customer,
    );
    await docket.twilio.text({
      ...{ from: talk.address, to: SHOP },
      body: 'I have another device too, a macbook pro, keyboard is dead, passcode is 4821',
    });
    await docket.settled();
    const elsewhere = await docket.rows(
      'SELECT id FROM secret WHERE customer_id = $1 AND record_id <> $2 AND destroyed_at IS NULL',
      [customer, job.id],
    );
    expect(elsewhere).toHaveLength(1);
    expect(await refusedBy(owner, job)).toEqual([409, expect.stringContaining('another passcode')]);
    const fault = stored(`SELECT details->>'fault' AS text FROM job WHERE id = $1`, job.id);
    expect(await fault()).toBe('Connector PIN [passcode saved]');
  });

  test('is what a customer tells after all: it leaves what members typed, too', async () => {
    const job = await openJob();
    const type = (value: string) => owner.post(`/jobs/${job.number}/facts/fault`, { value });
    await type('Connector PIN 4821');
    expect((await putBack(owner, `jobs/${job.number}`, job.id)).status).toBe(303);
    await owner.post(`/jobs/${job.number}/secrets`, { value: '4821', kind: 'text' });
    const fault = stored(`SELECT details->>'fault' AS text FROM job WHERE id = $1`, job.id);
    expect(await fault()).not.toContain('4821');
    await type('The connector PIN 4821');
    expect(await fault()).not.toContain('4821');
  });

  test('is nothing of a closed record: it is destroyed with its places, and there is nothing to put back', async () => {
    const job = await openJob();
    await owner.post(`/jobs/${job.number}/facts/fault`, { value: 'Connector PIN 4821' });
    const [secret] = await liveOn(job.id);
    const places = () => docket.rows('SELECT id FROM secret_place WHERE secret_id = $1', [secret?.id]);
    expect(await places()).toHaveLength(1);
    const moved = await owner.post(`/jobs/${job.number}/close`, { as: 'done' });
    expect([moved.status, said(moved)]).toEqual([303, expect.anything()]);
    expect(await liveOn(job.id)).toEqual([]);
    const refused = await owner.post(`/jobs/${job.number}/secrets/${secret?.id}/not-a-secret`);
    expect([refused.status, said(refused)]).toEqual([409, expect.stringContaining('destroyed')]);
    expect(await places()).toEqual([]);
    expect(said(await owner.get(`/jobs/${job.number}`))).not.toContain('put it back');
  });
});
