import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelServer, startModelServer } from '../fakes/model-server.js';
import { SlackServer } from '../fakes/slack-server.js';
import { type DocketUnderTest, SHOP, startDocket } from '../journeys/docket-under-test.js';
import { signIn } from '../journeys/signed-in.js';
import { CARDS, cardsIn, inviteBot, linkMember, threadOf } from '../journeys/slack/slack-talk.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
let model: ModelServer;
let owen: string;
const OWEN = 'U0OWEN';
const DORA = 'U0DORA';
const TESS = 'U0TESS';

beforeAll(async () => {
  await slack.start();
  model = await startModelServer();
  const withModel = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'fake' };
  docket = await startDocket({ environment: { ...slack.environment(), ...withModel } });
  await inviteBot(slack, docket);
  owen = await linkMember(slack, docket, { name: 'Owen Admin', role: 'admin', userId: OWEN });
  await linkMember(slack, docket, { name: 'Dora Desk', role: 'dispatcher', userId: DORA });
  const tess = await linkMember(slack, docket, { name: 'Tess Tech', role: 'technician', userId: TESS });
  await prefer(owen, { newItem: 'digest', digestAt: '00:00' });
  await prefer(tess, { newItem: 'direct' });
});
afterAll(async () => {
  await docket?.close();
  await model.close();
  await slack.stop();
});

async function prefer(memberId: string, preferences: object): Promise<void> {
  await docket.rows(
    `INSERT INTO member_notification (organization_id, member_id, preferences) VALUES ($1, $2, $3)
     ON CONFLICT (member_id) DO UPDATE SET preferences = $3, digested_on = NULL`,
    [docket.organizationId, memberId, JSON.stringify(preferences)],
  );
}

async function say(body: string, from: string): Promise<void> {
  await docket.twilio.text({ from, to: SHOP, body });
  await docket.settled();
}

const toldTo = (userId: string) =>
  slack.messages.filter(({ channel }) => channel === userId).map(({ text }) => text);

async function until(check: () => boolean, timeoutMs = 40_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!check()) {
    if (Date.now() > deadline)
      throw new Error(`it did not come: ${JSON.stringify(slack.messages.slice(-3))}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('a digest tells once a day what was kept for it, and a technician hears of no item that is not theirs', async () => {
  await say('my iphone 12 screen is cracked', '+12015550141');
  await until(() => toldTo(OWEN).length > 0);
  expect(toldTo(OWEN)).toEqual([
    expect.stringMatching(/^Your day in Docket\nNew:\n• .*iPhone 12.*\n<http:.*\/inbox>$/s),
  ]);
  await say('my ipad fell', '+12015550142');
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(toldTo(OWEN)).toHaveLength(1);
  expect(toldTo(TESS)).toEqual([]);
  expect(toldTo(DORA)).toEqual([]);
});

test('who owns an item is told when the customer answers, at once or by a mention in the thread of its card', async () => {
  const [first] = await docket.rows<{ id: string }>(
    "SELECT id FROM conversation WHERE address = '+12015550141'",
  );
  const dora =
    (await docket.rows<{ id: string }>("SELECT id FROM member WHERE name = 'Dora Desk'"))[0]?.id ?? '';
  await docket.rows('UPDATE conversation SET member_id = $1 WHERE id = $2', [dora, first?.id]);
  await say('it also does not charge <!channel> <@U0BOSS>', '+12015550141');
  expect(toldTo(DORA)).toEqual([
    expect.stringMatching(
      /“it also does not charge &lt;!channel&gt; &lt;@U0BOSS&gt;”\n<http:.*\/inbox\/.*>$/s,
    ),
  ]);
  await prefer(dora, { answered: 'mention' });
  await say('any news?', '+12015550141');
  expect(toldTo(DORA)).toHaveLength(1);
  const mentions = cardsIn(slack)
    .flatMap((card) => threadOf(slack, card))
    .filter((text) => text.includes(`<@${DORA}>`));
  expect(mentions).toEqual([expect.stringMatching(/^<@U0DORA> .*“any news\?”/s)]);
});

test('who is given a quote by a colleague is told so, once, and by whom', async () => {
  const office = await signIn(docket.url, docket.signInUrl);
  const [tablet] = await docket.rows<{ id: string }>(
    "SELECT id FROM conversation WHERE address = '+12015550142'",
  );
  await docket.rows("UPDATE member SET name = 'Olga Owner' WHERE role = 'owner'");
  const opened = await office.post(`/inbox/${tablet?.id}/quote`);
  expect(opened.status).toBeLessThan(400);
  const [quote] = await docket.rows<{ number: number }>(
    'SELECT number FROM quote ORDER BY number DESC LIMIT 1',
  );
  const before = toldTo(OWEN).length;
  await prefer(owen, { assigned: 'direct', newItem: 'off' });
  for (let press = 0; press < 2; press++) {
    expect((await office.post(`/quotes/${quote?.number}/owner`, { memberId: owen })).status).toBe(303);
  }
  await until(() => toldTo(OWEN).length > before);
  expect(toldTo(OWEN).slice(before)).toEqual([
    expect.stringMatching(/^Olga Owner made you the owner of: .*tablet, fell/s),
  ]);
});

test('in quiet hours nothing is sent, and it goes out when they end', async () => {
  const dora =
    (await docket.rows<{ id: string }>("SELECT id FROM member WHERE name = 'Dora Desk'"))[0]?.id ?? '';
  await prefer(dora, { answered: 'direct', quietFrom: '00:00', quietTo: '23:59' });
  await docket.twilio.text({ from: '+12015550141', to: SHOP, body: 'hello?' });
  await until(() =>
    cardsIn(slack).some((card) => threadOf(slack, card).some((text) => text.endsWith('hello?'))),
  );
  expect(toldTo(DORA)).toHaveLength(1);
  const waiting =
    "SELECT id FROM outbox_item WHERE channel = 'slack-staff' AND state = 'waiting' AND next_attempt_at > now()";
  expect(await docket.rows(waiting)).toHaveLength(1);
  await docket.rows("UPDATE outbox_item SET next_attempt_at = now() WHERE state = 'waiting'");
  await until(() => toldTo(DORA).length === 2);
});

test('a problem is told to admins once, however large it grows, and once more when it is over', async () => {
  const before = toldTo(OWEN).length;
  const parked = `INSERT INTO delivery (id, organization_id, channel, external_id, state, sealed_payload)
    SELECT gen_random_uuid(), $1, 'sms', 'P' || n || random(), 'parked', 'x' FROM generate_series(1, $2) n`;
  await docket.rows(parked, [docket.organizationId, 3]);
  await until(() => toldTo(OWEN).length === before + 1);
  expect(toldTo(OWEN).at(-1)).toMatch(/^3 messages that came in could not be processed/);
  await docket.rows(parked, [docket.organizationId, 100]);
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(toldTo(OWEN)).toHaveLength(before + 1);
  await docket.rows("DELETE FROM delivery WHERE state = 'parked'");
  await until(() => toldTo(OWEN).length === before + 2);
  expect(toldTo(OWEN).at(-1)).toMatch(/^No message is parked any more/);
  expect(toldTo(DORA).join()).not.toContain('parked');
}, 180_000);

test('held and failed photos and messages that do not go out are told in one message', async () => {
  const before = toldTo(OWEN).length;
  const [item] = await docket.rows<{ id: string; customer_id: string }>(
    'SELECT id, customer_id FROM conversation LIMIT 1',
  );
  const [stage] = await docket.rows<{ id: string; pipeline_id: string }>(
    'SELECT id, pipeline_id FROM stage LIMIT 1',
  );
  const [job] = await docket.rows<{ id: string }>(
    `INSERT INTO job (id, organization_id, number, title, trade, customer_id, pipeline_id, stage_id)
     VALUES (gen_random_uuid(), $1, 77, 'Held', 'general', $2, $3, $4) RETURNING id`,
    [docket.organizationId, item?.customer_id, stage?.pipeline_id, stage?.id],
  );
  await docket.rows(
    `WITH photos AS (
       INSERT INTO photo (id, organization_id, source_key, source, uploader_kind, state, failure)
       SELECT gen_random_uuid(), $1, 'k' || n, 'sms', 'customer', 'failed', 'It is gone.' FROM generate_series(1, 2) n RETURNING id)
     INSERT INTO photo_place (id, organization_id, photo_id, record_kind, record_id, held)
     SELECT gen_random_uuid(), $1, id, 'job', $2, true FROM photos`,
    [docket.organizationId, job?.id],
  );
  await docket.rows(
    `INSERT INTO outbox_item (id, organization_id, dedupe_key, channel, thread, to_address, body, created_at, next_attempt_at)
     VALUES (gen_random_uuid(), $1, 'stuck', 'fax', 'stuck', 'x', 'x', now() - interval '1 hour', now() + interval '1 hour')`,
    [docket.organizationId],
  );
  await until(() => toldTo(OWEN).slice(before).join().includes('J-77'));
  const told = toldTo(OWEN).slice(before).join('\n');
  expect(told).toContain('2 photos did not arrive.');
  expect(told).toContain('2 photos are held on J-77: over the plan’s limit.');
  expect(told).toContain('1 message waits for more than 15 minutes');
  await docket.rows("DELETE FROM outbox_item WHERE dedupe_key = 'stuck'");
}, 180_000);

test('a model that fails again and again is told to admins once, and texts are answered all the same', async () => {
  const aboutModel = () => toldTo(OWEN).filter((text) => text.includes('language model'));
  model.behave({ kind: 'reset' });
  for (const number of [81, 82, 83, 84]) {
    await say('my laptop does not start', `+120155506${number}`);
  }
  await until(() => aboutModel().length > 0);
  expect(aboutModel()).toEqual([expect.stringMatching(/^The language model does not answer/)]);
  await say('hello, a cracked tablet', '+12015550685');
  expect(aboutModel()).toHaveLength(1);
  expect(docket.twilio.conversation('+12015550685').some(({ direction }) => direction !== 'inbound')).toBe(
    true,
  );
}, 180_000);

test('where no admin is linked, the channel for cards is told', async () => {
  await docket.rows('DELETE FROM slack_member WHERE user_id = $1', [OWEN]);
  const inChannel = () =>
    slack.messages.filter(
      ({ channel, thread_ts: thread, text }) => channel === CARDS && !thread && /parked/.test(text),
    );
  await docket.rows(
    `INSERT INTO delivery (id, organization_id, channel, external_id, state, sealed_payload)
     VALUES (gen_random_uuid(), $1, 'sms', 'PX', 'parked', 'x')`,
    [docket.organizationId],
  );
  await until(() => inChannel().length === 1);
}, 180_000);
