import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendActivity } from '../../../src/activity/append-activity.js';
import { newId } from '../../../src/platform/ids.js';
import { requestQuote } from '../../../src/quotes/request-quote.js';
import { saveSecret } from '../../../src/vault/save-secret.js';
import { API_ENDPOINTS } from '../../../src/web/api/create-api.js';
import { line, typed, withInvoices } from '../../invoices/invoice-shop.js';
import { at, type Shop, screened } from '../../jobs/shop.js';
import { type ApiServer, openApiServer } from './api-server.js';

type Page<T = { id: string }> = { data: T[]; nextCursor: string | null };

const CANARY = 'Kanarienvogel-48213';

let api: ApiServer;
let shop: Shop & { key: string };
let stranger: Shop & { key: string };
let job: { id: string; number: number };
let quote: { id: string };
let conversationId: string;
let photo: { id: string; bytes: Buffer };
let invoice: { id: string; number: number };

beforeAll(async () => {
  api = await openApiServer();
  shop = await api.openShopWithKey();
  stranger = await api.openShopWithKey();
  job = await shop.newJob();
  quote = await shop.newQuote();
  conversationId = await api.converse(shop, job, ['Hi, my iPad is cracked', `the passcode is ${CANARY}`]);
  photo = await api.addPhoto(shop, { kind: 'job', id: job.id });
  const billing = withInvoices(api.db, shop);
  const draft = await billing.invoices.draft(
    shop.owner,
    { jobId: job.id },
    typed([line(), line({ taxBp: 0 })]),
  );
  invoice = await billing.issue(shop.owner, draft.id);
  await billing.pay(invoice.number, 10_000);
  await billing.invoices.credit(shop.owner, invoice.number, {
    of: { kind: 'amount', amount: 2_000 },
    reason: 'late',
    again: false,
  });
  const { organizationId, customerId, run } = shop;
  await run((tx) =>
    saveSecret(tx, api.keys, {
      organizationId,
      record: { kind: 'quote', id: quote.id },
      customerId,
      kind: 'password',
      sureness: 'sure',
      value: CANARY,
      messageId: null,
      actor: { kind: 'system' },
      at,
    }),
  );
});
afterAll(() => api.close());

const get = (path: string, key: string | undefined = shop.key) => api.get(`/api/v1${path}`, key);

test('a part that the organization has turned off says so, and is there again when it is on', async () => {
  const off = await api.openShopWithKey();
  await off.newQuote();
  await api.accounts.updateOrganization(off.owner, { settings: { quotesOn: false } });
  const refused = await api.get('/api/v1/quotes', off.key);
  expect([refused.status, JSON.stringify(refused.body).includes('Quotes are turned off')]).toEqual([
    409,
    true,
  ]);
  expect((await api.get('/api/v1/jobs', off.key)).status).toBe(200);
  await api.accounts.updateOrganization(off.owner, { settings: { quotesOn: true } });
  expect((await api.get('/api/v1/quotes', off.key)).status).toBe(200);
});

describe('records', () => {
  test('a job is told with its number, stage, customer and details', async () => {
    const { status, headers, body } = await get(`/jobs/${job.id}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/json');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toContain('Authorization');
    expect(body).toMatchObject({
      id: job.id,
      reference: `J-${job.number}`,
      title: 'Galaxy S22, screen',
      state: 'open',
      stage: { name: 'New', kind: 'open' },
      customer: { id: shop.customerId, address: '+447700900123' },
      details: { device: 'Galaxy S22' },
      hasSecret: true,
    });
  });

  test('quotes, customers and conversations are told in lists and one by one', async () => {
    expect((await get('/quotes')).body).toMatchObject({ data: [{ id: quote.id, state: 'requested' }] });
    expect((await get(`/quotes/${quote.id}`)).body).toMatchObject({
      title: 'MacBook, keyboard',
      job: null,
      total: null,
      version: null,
    });
    const { data } = (await get(`/invoices?show=open&job=${job.id}`)).body as Page;
    expect(data).toMatchObject([{ id: invoice.id, reference: 'INV-1', payState: 'part-paid', open: 10_000 }]);
    const { body } = await get(`/invoices/${invoice.id}`);
    expect(body).toMatchObject({
      ...{ number: 1, total: 22_000, paid: 10_000, credited: 2_000, job: { number: job.number } },
      lines: [{ gross: 12_000 }, { gross: 10_000 }],
      payments: [{ amount: 10_000, receiptNumber: 1 }],
      creditNotes: [{ number: 1, total: 2_000 }],
    });
    expect(((await get('/invoices?limit=1')).body as Page).data).toMatchObject([{ reference: 'CN-1' }]);
    expect((await get('/customers')).body).toMatchObject({ data: [{ id: shop.customerId, openJobs: 1 }] });
    expect((await get(`/customers/${shop.customerId}`)).body).toMatchObject({
      identities: [{ channel: 'sms', address: '+447700900123', optedOut: false }],
    });
    expect((await get('/conversations?state=open')).body).toMatchObject({
      data: [{ id: conversationId, record: { kind: 'job', id: job.id } }],
    });
    expect((await get('/conversations?state=spam')).body).toEqual({ data: [], nextCursor: null });
  });

  test('a conversation comes with its messages, page by page from the newest', async () => {
    const first = await get(`/conversations/${conversationId}?limit=2`);
    const { messages } = first.body as { messages: Page<{ text: string }> };
    expect(messages.data.map(({ text }) => text)).toEqual([
      expect.stringContaining('the passcode is ['),
      'Thanks, noted.',
    ]);
    const second = await get(`/conversations/${conversationId}?limit=2&cursor=${messages.nextCursor}`);
    expect(second.body).toMatchObject({
      messages: {
        data: [{ text: 'Hi, my iPad is cracked', author: { kind: 'customer' } }],
        nextCursor: null,
      },
    });
  });

  test('a job’s activity joins its own feed and its conversation’s, newest first', async () => {
    const { body } = await get(`/jobs/${job.id}/activity?limit=100`);
    const entries = (body as Page<{ type: string; at: string; record: { kind: string } }>).data;
    const types = entries.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['job.created', 'conversation.opened', 'secret.saved']));
    expect(types).toContain('photo.stored');
    expect(new Set(entries.map(({ record }) => record.kind))).toEqual(new Set(['job', 'conversation']));
  });
});

describe('photos', () => {
  test('a stored photo is told with hash, size and where its bytes are', async () => {
    const sha256 = createHash('sha256').update(photo.bytes).digest('hex');
    const expected = {
      id: photo.id,
      state: 'stored',
      original: { sha256, bytes: photo.bytes.length, mime: 'image/jpeg' },
      thumbnail: { path: `/api/v1/photos/${photo.id}/thumbnail` },
      filename: 'front of phone.jpg',
      device: expect.stringContaining('FP5'),
    };
    expect((await get(`/jobs/${job.id}/photos`)).body).toMatchObject({ data: [expected], nextCursor: null });
    expect((await get(`/photos/${photo.id}`)).body).toMatchObject({
      ...expected,
      places: [{ kind: 'job', id: job.id }],
    });
  });

  test('the original comes byte for byte, in part, and not again while it is the same', async () => {
    const path = `/api/v1/photos/${photo.id}/original`;
    const whole = await api.fetch(path, shop.key);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('content-type')).toBe('image/jpeg');
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await whole.arrayBuffer()).equals(photo.bytes)).toBe(true);
    const part = await api.fetch(path, shop.key, { range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer()).equals(photo.bytes.subarray(10, 20))).toBe(true);
    const again = await api.fetch(path, shop.key, {
      'if-none-match': whole.headers.get('etag') ?? '',
      // Without it fetch asks for the whole once more.
      'cache-control': 'max-age=0',
    });
    expect(again.status).toBe(304);
  });

  test('the thumbnail is a small WebP without metadata', async () => {
    const response = await api.fetch(`/api/v1/photos/${photo.id}/thumbnail`, shop.key);
    expect(response.headers.get('content-type')).toBe('image/webp');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBeLessThan(photo.bytes.length);
    expect(bytes.includes('secret-maker-note')).toBe(false);
  });
});

describe('lists', () => {
  test('pages bring every job once, newest first', async () => {
    const other = await api.openShopWithKey();
    for (let count = 0; count < 5; count += 1) {
      await other.newJob();
    }
    const numbers: number[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await get(`/jobs?limit=2${cursor ? `&cursor=${cursor}` : ''}`, other.key);
      const page = body as Page<{ id: string; number: number }>;
      numbers.push(...page.data.map(({ number }) => number));
      cursor = page.nextCursor;
    } while (cursor);
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
  });

  test('jobs are filtered by state and by when they last changed', async () => {
    expect((await get('/jobs?state=done')).body).toEqual({ data: [], nextCursor: null });
    expect((await get('/jobs?state=open')).body).toMatchObject({ data: [{ id: job.id }] });
    const before = encodeURIComponent(new Date(at.getTime() - 1000).toISOString());
    const after = encodeURIComponent('2099-01-01T01:00:00+01:00');
    expect((await get(`/jobs?updatedSince=${before}`)).body).toMatchObject({ data: [{ id: job.id }] });
    expect((await get(`/jobs?updatedSince=${after}`)).body).toMatchObject({ data: [] });
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=many', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['cursor=made-up', 'cursor'],
    ['state=open&state=done', 'state'],
    ['state=lost', 'state'],
    ['updatedSince=yesterday', 'updatedSince'],
    ['stat=open', 'stat'],
  ])('jobs?%s is refused, naming the parameter', async (query, field) => {
    const { status, headers, body } = await get(`/jobs?${query}`);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'invalid-input', errors: [{ field }] });
  });

  test.each(['/conversations', `/conversations/${newId()}`, '/customers', '/quotes', '/invoices'])(
    'a made-up cursor of %s is refused and harms nothing',
    async (path) => {
      const { status } = await get(`${path}?cursor='; DROP TABLE job`);
      expect(status).toBe(400);
    },
  );
});

describe('who may ask', () => {
  test('without a good key nothing is told', async () => {
    for (const key of [undefined, 'x'.repeat(64), `${shop.key}x`]) {
      const { status, headers, body } = await api.get(`/api/v1/jobs`, key);
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(body).toMatchObject({ code: 'not-signed-in' });
    }
  });

  test('a revoked key is refused at once', async () => {
    const key = await api.accounts.createApiKey(shop.owner, 'short-lived');
    expect((await get('/jobs', key)).status).toBe(200);
    const entry = (await api.accounts.listApiKeys(shop.owner)).find(({ name }) => name === 'short-lived');
    await api.accounts.revokeApiKey(shop.owner, entry?.id ?? '');
    expect((await get('/jobs', key)).status).toBe(401);
  });

  test('another organization’s key sees no list entry and finds no id', async () => {
    for (const list of ['/jobs', '/quotes', '/conversations', '/invoices']) {
      expect((await get(list, stranger.key)).body).toEqual({ data: [], nextCursor: null });
    }
    const { body } = await get('/customers', stranger.key);
    expect(body).toMatchObject({ data: [{ id: stranger.customerId }] });
    const known: Record<string, string> = {
      job: job.id,
      photo: photo.id,
      conversation: conversationId,
      customer: shop.customerId,
      quote: quote.id,
      invoice: invoice.id,
    };
    const paths = [...API_ENDPOINTS, { path: '/photos/{id}/original', tag: 'photo' }];
    for (const { path, tag } of paths.filter((one) => one.path.includes('{id}'))) {
      const answers = await Promise.all(
        [known[tag] ?? '', newId(), 'no-id'].map((id) => get(path.replace('{id}', id), stranger.key)),
      );
      const said = answers.map(({ status, body }) => ({ status, ...(body as object), instance: '' }));
      expect(said[0], path).toMatchObject({ status: 404, code: 'not-found' });
      expect(said[1], path).toEqual(said[0]);
      expect(said[2], path).toEqual(said[0]);
    }
  });

  test('an address that is not there is a problem 404', async () => {
    for (const path of ['/webhooks', '/nothing', '', `/jobs/${job.id}/secrets`]) {
      const { status, body } = await get(path);
      expect(status, path).toBe(404);
      expect(body).toMatchObject({ code: 'not-found' });
    }
  });

  test('a key that asks too often is told when to come back', async () => {
    const small = await openApiServer({ requestsPerMinute: 3 });
    try {
      const [one, two] = [await small.openShopWithKey(), await small.openShopWithKey()];
      for (let count = 0; count < 3; count += 1) {
        expect((await small.get('/api/v1/jobs', one.key)).status).toBe(200);
      }
      const { status, headers, body } = await small.get('/api/v1/jobs', one.key);
      expect(status).toBe(429);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(body).toMatchObject({ code: 'too-many-requests' });
      expect((await small.get('/api/v1/jobs', two.key)).status).toBe(200);
    } finally {
      await small.close();
    }
  });
});

test('a sealed secret is in no answer of the API', async () => {
  const ids: Record<string, string[]> = {
    job: [job.id],
    photo: [photo.id],
    conversation: [conversationId],
    customer: [shop.customerId],
    quote: [quote.id],
    invoice: [invoice.id],
  };
  const forms = ['', 'hex', 'base64'].map((form) =>
    form ? Buffer.from(CANARY).toString(form as 'hex' | 'base64') : CANARY,
  );
  let answers = 0;
  for (const { path, tag } of API_ENDPOINTS) {
    for (const id of ids[tag] ?? []) {
      const { status, body } = await get(path.replace('{id}', id));
      expect(status, path).toBe(200);
      for (const form of forms) {
        expect(JSON.stringify(body)).not.toContain(form);
      }
      answers += 1;
    }
  }
  expect(answers).toBe(API_ENDPOINTS.length);
});

test('why a technician looked at a secret stays with staff', async () => {
  const { organizationId, run, technician } = shop;
  await run((tx) =>
    appendActivity(tx, {
      organizationId,
      record: { kind: 'job', id: job.id },
      actor: { kind: 'member', id: technician.memberId },
      type: 'secret.revealed',
      content: { secretId: newId(), reason: `tried ${CANARY}` },
      at,
    }),
  );
  const { body } = await get(`/jobs/${job.id}/activity?limit=100`);
  expect(JSON.stringify(body)).toContain('secret.revealed');
  expect(JSON.stringify(body)).not.toContain(CANARY);
});

test('a quote that became a job brings its feed along', async () => {
  const { organizationId, customerId, run } = shop;
  const { id } = await run((tx) =>
    requestQuote(tx, {
      organizationId,
      customerId,
      trade: 'it-repair',
      title: screened('Screen'),
      details: {},
      actor: { kind: 'bot' },
      at,
    }),
  );
  const linked = await shop.newJob({ quoteId: id });
  const { body } = await get(`/jobs/${linked.id}/activity`);
  expect((body as Page<{ type: string }>).data.map(({ type }) => type)).toContain('quote.requested');
});
