import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ModelServer } from '../fakes/model-server.js';
import { hunt } from './canary-hunt.js';
import { type DocketUnderTest, SHOP } from './docket-under-test.js';
import { startModelTalk } from './model-talk.js';
import { type Browser, signIn } from './signed-in.js';

vi.setConfig({ testTimeout: 90_000 });

const TEXT = 'hi my galaxy s22 has a cracked screen, call me Lena';

let talk: Awaited<ReturnType<typeof startModelTalk>>;
let docket: DocketUnderTest;
let model: ModelServer;
let owner: Browser;

beforeAll(async () => {
  talk = await startModelTalk();
  ({ docket, model } = talk);
  owner = await signIn(docket.url, docket.signInUrl);
});
beforeEach(() => talk.calm());
afterAll(() => talk.close());

test('what only a model understands becomes a fact with its message, and is not asked for', async () => {
  const from = talk.newCustomer();
  const text = 'the gizmo me mum talks to her pals on, bloomin jellybean xr2';
  talk.modelSays(
    { field: 'device', value: 'phone', quote: 'the gizmo me mum talks to her pals on' },
    { field: 'model', value: 'Jellybean XR2', quote: 'jellybean xr2' },
  );
  await talk.say(from, text);
  expect(await talk.byModel(from)).toEqual([
    { field: 'device', value: 'phone', source: 'model', text },
    { field: 'model', value: 'Jellybean XR2', source: 'model', text },
  ]);
  expect(talk.answersTo(from)).toHaveLength(1);
  expect(talk.answersTo(from)[0]).not.toMatch(/which (?:device|phone|model)/i);
  const [conversation] = await docket.rows<{ id: string }>('SELECT id FROM conversation WHERE address = $1', [
    from,
  ]);
  const page = await owner.get(`/inbox/${conversation?.id}`);
  expect(page.text.match(/Suggested by the language model/g)).toHaveLength(2);
  expect(model.headers.at(-1)?.authorization).toBe('Bearer sk-test');
});

test('no secret reaches the model, and a text that holds a known one is not shown to it at all', async () => {
  const from = talk.newCustomer();
  await talk.say(from, 'galaxy s22, cracked screen. passcode is 918273');
  await talk.say(from, 'the wifi password is Zx7-quokka-31 and alarm code four four nine two');
  const calls = model.calls.length;
  await talk.say(from, 'it also has a loose button');
  expect(model.calls.length).toBe(calls + 1);
  const sent = model.calls.map((text, at) => ({ place: `call ${at}`, text }));
  expect(hunt('cracked screen', sent)).not.toEqual([]);
  for (const secret of ['918273', 'Zx7-quokka-31', 'four four nine two', '4492']) {
    expect(hunt(secret, sent)).toEqual([]);
  }
  // A member's own words, which the door cannot read as a code and the gate knows.
  await docket.rows(
    `INSERT INTO message (id, organization_id, conversation_id, direction, author_kind, channel, text)
     SELECT gen_random_uuid(), organization_id, id, 'out', 'member', 'sms', 'house number 918273' FROM conversation WHERE address = $1`,
    [from],
  );
  await talk.say(from, 'it also has a loose hinge');
  expect(model.calls.length).toBe(calls + 1);
  expect(talk.answersTo(from).length).toBeGreaterThan(0);
  expect(await talk.metric('docket_model_calls_total{outcome="gated"}')).toBe(1);
});

test('photos stay here unless the organization shows them; then previews go along, without metadata', async () => {
  const [closed, open] = [talk.newCustomer(), talk.newCustomer()];
  await talk.say(closed, 'my galaxy s22 looks like this', [301]);
  await talk.say(closed, 'and it is cracked');
  expect(model.calls.filter((call) => call.includes('image_url'))).toEqual([]);
  await talk.settings({ photosToModel: true });
  await talk.say(open, 'my galaxy s22 looks like this', [302]);
  await talk.say(open, 'and it is cracked');
  const pictures = model.calls.filter((call) => call.includes('image_url'));
  expect(pictures.length).toBeGreaterThan(0);
  const [, type, data] = /data:(image\/[a-z]+);base64,([A-Za-z0-9+/=]+)/.exec(pictures[0] ?? '') ?? [];
  const [preview] = await docket.rows<{ mime: string; bytes: number }>(
    `SELECT r.mime, r.bytes FROM rendition r JOIN photo p ON p.sha256 = r.blob_sha256 JOIN photo_place l ON l.photo_id = p.id
     JOIN conversation c ON c.id = l.record_id WHERE c.address = $1 AND r.kind = 'preview'`,
    [open],
  );
  expect({ mime: type, bytes: Buffer.from(data ?? '', 'base64').length }).toEqual(preview);
  expect(Buffer.from(data ?? '', 'base64').includes('Exif')).toBe(false);
});

test('a photo sent where a passcode was asked for, or with one, is not shown', async () => {
  await talk.settings({ photosToModel: true });
  const from = talk.newCustomer();
  await talk.say(from, 'my galaxy s22 is broken, passcode 551907', [303]);
  await talk.say(from, 'the glass is cracked too');
  expect(model.shown().at(-1)?.text).toBe('the glass is cracked too');
  expect(model.pictures()).toEqual([]);
});

test('the month’s budget stops calls, the organization’s switch too; the rules go on', async () => {
  await talk.say(talk.newCustomer(), TEXT);
  const before = model.calls.length;
  const [use] = await docket.rows<{ tokens: number }>('SELECT tokens FROM model_use');
  await talk.settings({ modelTokensPerMonth: use?.tokens ?? 0 });
  const spent = talk.newCustomer();
  await talk.say(spent, TEXT);
  await talk.settings({ modelTokensPerMonth: 1_000_000, understandByModel: false });
  const off = talk.newCustomer();
  await talk.say(off, TEXT);
  expect(model.calls.length).toBe(before);
  expect(talk.answersTo(spent)).toHaveLength(1);
  expect(await talk.factsOf(spent)).toEqual(await talk.factsOf(off));
  expect(await talk.factsOf(off)).toContainEqual(expect.objectContaining({ field: 'name', value: 'Lena' }));
  expect(await docket.rows<{ tokens: number }>('SELECT tokens FROM model_use')).toEqual([use]);
});

test('what staff corrected and what the rules are surer of stays, whatever the model says later', async () => {
  const from = talk.newCustomer();
  await talk.say(from, 'my galaxy s22 is broken');
  const [conversation] = await docket.rows<{ id: string }>('SELECT id FROM conversation WHERE address = $1', [
    from,
  ]);
  const corrected = await owner.post(`/inbox/${conversation?.id}/facts/fault`, { value: 'swollen battery' });
  expect(corrected.status).toBeLessThan(400);
  const text = 'well the kettle screen is weird, gran is stranded without it';
  talk.modelSays(
    { field: 'fault', value: 'weird screen', quote: 'the kettle screen is weird' },
    { field: 'brand', value: 'kettle', quote: 'the kettle' },
    { field: 'urgency', value: 'urgent', quote: 'stranded without it' },
  );
  await talk.say(from, text);
  const facts = await talk.factsOf(from);
  expect(facts).toContainEqual(
    expect.objectContaining({ field: 'fault', value: 'swollen battery', source: 'staff' }),
  );
  expect(facts).toContainEqual(expect.objectContaining({ field: 'brand', value: 'Samsung', source: 'rule' }));
  expect(await talk.byModel(from)).toEqual([{ field: 'urgency', value: 'urgent', source: 'model', text }]);
});

test('a text that comes while the model reads is answered with the first, without waiting for a lease', async () => {
  const from = talk.newCustomer();
  let release = () => {};
  const after = new Promise<void>((resolve) => {
    release = resolve;
  });
  model.behave({ kind: 'good', facts: () => [], after });
  const before = model.calls.length;
  await talk.settings({ replyDelayMs: 4_000 });
  await docket.twilio.text({ from, to: SHOP, body: 'hi, about my galaxy s22', media: [] });
  await expect.poll(() => model.calls.length, { timeout: 30_000 }).toBe(before + 1);
  await docket.twilio.text({ from, to: SHOP, body: 'the screen is cracked', media: [] });
  await expect
    .poll(
      async () =>
        (
          await docket.rows<{ count: number }>(
            "SELECT count(*)::int FROM message m JOIN conversation c ON c.id = m.conversation_id WHERE c.address = $1 AND direction = 'in'",
            [from],
          )
        )[0]?.count,
      { timeout: 30_000 },
    )
    .toBe(2);
  release();
  await docket.settled(30_000);
  expect(talk.answersTo(from)).toHaveLength(1);
  expect(model.shown().map(({ text }) => text)).toEqual(['hi, about my galaxy s22', 'the screen is cracked']);
});

test('small talk is not worth a call', async () => {
  const before = model.calls.length;
  await talk.say(talk.newCustomer(), 'thanks!');
  expect(model.calls.length).toBe(before);
});
