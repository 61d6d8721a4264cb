import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Door, SHOP, startDoor, TOM } from '../start-door.js';

let door: Door;
let api: string;
beforeEach(async () => {
  door = await startDoor();
  api = `${door.url}/simulator/api`;
});
afterEach(() => door.close());

async function call(path: string, init: RequestInit = {}) {
  const response = await fetch(api + path, init);
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, type: response.headers.get('content-type') ?? '', body };
}

const asJson = (method: string, value: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

function textForm(body: string, photos: number, size = 10): FormData {
  const form = new FormData();
  form.set('body', body);
  form.set('to', SHOP);
  for (let index = 0; index < photos; index += 1) {
    form.append('photos', new Blob([Buffer.alloc(size, index)], { type: 'image/png' }), `fóto ${index}.png`);
  }
  return form;
}

const send = (form: FormData) => call(`/phones/${TOM}/messages`, { method: 'POST', body: form });

describe('the phone page’s API', () => {
  it('lists invented customers and Docket’s numbers', async () => {
    const phones = (await call('/phones')).body as { data: { number: string }[] };
    expect(phones.data.length).toBeGreaterThanOrEqual(3);
    expect(phones.data[0]).toMatchObject({ number: TOM, name: 'Tom Baker', lastMessage: null });
    expect((await call('/numbers')).body).toEqual({ data: [{ number: SHOP, name: 'Front desk' }] });
  });

  it('makes a phone with a number of its own, and refuses one that is taken', async () => {
    const made = await call('/phones', asJson('POST', { name: 'Lee' }));
    expect(made).toMatchObject({ status: 201, body: { name: 'Lee' } });
    expect((made.body as { number: string }).number).toMatch(/^\+1\d{3}55501\d\d$/);
    const written = await call('/phones', asJson('POST', { name: 'Kim', number: '+1 (201) 555-0199' }));
    expect(written.body).toMatchObject({ number: '+12015550199' });
    const taken = await call('/phones', asJson('POST', { name: 'Lee', number: TOM }));
    expect(taken).toMatchObject({ status: 409, type: expect.stringContaining('application/problem+json') });
  });

  it('sends words and ten photos to the webhook and shows them in the thread', async () => {
    const sent = await send(textForm('my\nphone', 10));
    expect(sent).toMatchObject({ status: 202, body: { mine: true, body: 'my\nphone', to: SHOP } });
    await door.simulator.idle();
    expect(door.deliveries[0]?.payload).toMatchObject({ Body: 'my\nphone', NumMedia: '10', From: TOM });
    const thread = (await call(`/phones/${TOM}/messages?with=${SHOP}`)).body as {
      data: { media: { url: string; filename: string }[] }[];
    };
    const [photo] = thread.data[0]?.media ?? [];
    expect(photo?.filename).toBe('fóto 0.png');
    const picture = await fetch(`${door.url}/simulator/${photo?.url}`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect((await picture.arrayBuffer()).byteLength).toBe(10);
  });

  it('shows what is not a picture as a download only', async () => {
    const page = { bytes: Buffer.from('<script>alert(1)</script>'), contentType: 'text/html' };
    await door.simulator.text({ from: TOM, to: SHOP, media: [page] });
    const thread = (await call(`/phones/${TOM}/messages`)).body as { data: { media: { url: string }[] }[] };
    const answer = await fetch(`${door.url}/simulator/${thread.data[0]?.media[0]?.url}`);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toBe('attachment');
  });

  it('says what is wrong', async () => {
    const cases = [
      [await send(textForm(' ', 0)), 400, 'Write something'],
      [await send(textForm('', 11)), 413, 'at most 10'],
      [await call(`/phones/${TOM}/messages`, asJson('POST', { body: 'x' })), 400, 'multipart'],
      [await call('/phones/+19995550100/messages'), 404, 'no such phone'],
      [await call('/phones', asJson('POST', { name: '' })), 400, 'name'],
      [await call('/phones', { ...asJson('POST', {}), body: '{' }), 400, 'could not be read'],
      [await call('/misbehaviour', asJson('PATCH', { mediaStalled: true })), 400, 'mediaStalled'],
    ] as const;
    for (const [answer, status, detail] of cases) {
      expect(answer.status, detail).toBe(status);
      expect(answer.type).toContain('application/problem+json');
      expect((answer.body as { detail: string }).detail).toContain(detail);
    }
    expect(door.deliveries).toEqual([]);
  });

  it('refuses another site’s page', async () => {
    const init = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await call('/phones', init)).status).toBe(403);
  });

  it('sets and clears the misbehaviour', async () => {
    const set = await call('/misbehaviour', asJson('PATCH', { reorder: 5, mediaTruncate: 'cut' }));
    expect(set.body).toMatchObject({ reorder: 5, mediaTruncate: 'cut', mediaStall: false });
    await send(textForm('held', 0));
    await door.simulator.idle();
    expect(door.deliveries).toEqual([]);
    expect((await call('/misbehaviour/release', { method: 'POST' })).status).toBe(204);
    expect(door.deliveries).toHaveLength(1);
    expect((await call('/misbehaviour', { method: 'DELETE' })).body).toMatchObject({ reorder: 0 });
  });

  it('tells the page live what is said', async () => {
    const leaving = new AbortController();
    const stream = await fetch(`${api}/events`, { signal: leaving.signal });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    let seen = '';
    const reader = stream.body?.getReader();
    const reading = (async () => {
      for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
        seen += Buffer.from(part.value).toString();
      }
    })().catch(() => 'left');
    await send(textForm('live', 0));
    await expect.poll(() => seen, { timeout: 10_000 }).toContain('event:message');
    expect(seen).toContain('"body":"live"');
    leaving.abort();
    expect(await reading).toBe('left');
  });

  it('ends the event stream when the simulator closes', async () => {
    const stream = await fetch(`${api}/events`);
    const ended = expect(stream.text()).rejects.toThrow();
    await door.simulator.close();
    await ended;
  });
});
