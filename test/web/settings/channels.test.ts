import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSendOutgoing } from '../../../src/outbox/send-outgoing.js';
import type { OutgoingItem, SendResult } from '../../../src/outbox/sender.js';
import { newId } from '../../../src/platform/ids.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { createGate } from '../../../src/vault/gate.js';
import { parseMasterKeys } from '../../../src/vault/master-keys.js';
import { memberOf, organizationOf } from '../../accounts/accounts-fixture.js';
import { startWeb, type Web } from '../sign-in/start-web.js';

let web: Web;
let runOutbox: () => Promise<void>;
const texts: OutgoingItem[] = [];
const mails: { to: string }[] = [];
let answer: SendResult | undefined;
let mailError: Error | undefined;

beforeAll(async () => {
  web = await startWeb({
    channels: {
      simulated: false,
      patienceMs: 2_000,
      wake: () => void runOutbox(),
      sendMail: async (mail) => {
        if (mailError) throw mailError;
        mails.push(mail);
      },
    },
  });
  runOutbox = createSendOutgoing({
    db: web.db,
    clock: web.clock,
    logger: createLogger('silent'),
    gate: createGate(parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`)),
    senders: {
      sms: {
        async send(item) {
          texts.push(item);
          return answer ?? { outcome: 'sent', externalId: newId() };
        },
        find: async () => undefined,
      },
    },
    refuseAddress: async () => null,
    onRefused: async () => {},
    wakeIn: () => {},
  });
});
afterAll(() => web.stop());

const PAGE = '/settings/channels';
const SMS = `${PAGE}/sms/test`;
const EMAIL = `${PAGE}/email/test`;

test('a test text goes to the number that was typed, from one of ours only, and what the channel says is shown', async () => {
  const { owner, cookie, phone, organizationId } = await organizationOf(web.accounts);
  const { cookie: dispatchers } = await memberOf(web.accounts, owner, 'dispatcher');
  const other = await organizationOf(web.accounts);
  expect((await web.get(PAGE, { cookie: dispatchers })).status).toBe(403);
  expect((await web.post(SMS, { phone: '+15550100777' }, { cookie: dispatchers })).status).toBe(403);
  const page = (await web.get(PAGE, { cookie })).text;
  for (const part of [
    phone,
    '/webhooks/twilio/messages',
    'SLACK_SIGNING_SECRET',
    'href="/settings/channels"',
  ]) {
    expect(page).toContain(part);
  }
  expect((await web.post(SMS, { phone: '+1555010x' }, { cookie })).text).toContain('value="+1555010x"');
  expect((await web.post(SMS, { phone: '+15550100777', from: other.phone }, { cookie })).status).toBe(404);
  expect(texts).toEqual([]);
  const sent = await web.post(SMS, { phone: '+1 555 010 0777' }, { cookie });
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${PAGE}?sent=sms#sms`]);
  expect(texts.map(({ from, to }) => [from, to])).toEqual([[phone, '+15550100777']]);
  expect((await web.get(`${PAGE}?sent=sms`, { cookie })).text).toContain('Twilio has taken the test');
  answer = { outcome: 'later', reason: 'rejected (20003)' };
  const refused = await web.post(SMS, { phone: '+15550100778' }, { cookie });
  expect([
    refused.status,
    refused.text.includes('TWILIO_AUTH_TOKEN'),
    refused.text.includes('20003'),
  ]).toEqual([422, true, true]);
  // It does not go out later, when the settings are mended.
  answer = undefined;
  const { count } = await web.db.withOrganization(organizationId, (tx) =>
    tx.outboxItem.updateMany({ data: { nextAttemptAt: new Date(0), claimedUntil: null } }),
  );
  await runOutbox();
  expect(count).toBe(2);
  expect(texts).toHaveLength(2);
});

test('a test mail goes to the address that was typed, what the server says is shown, and tests are limited', async () => {
  const { cookie } = await organizationOf(web.accounts);
  const wrong = await web.post(EMAIL, { email: 'ann@' }, { cookie });
  expect([wrong.status, wrong.text.includes('value="ann@"')]).toEqual([400, true]);
  expect((await web.post(EMAIL, { email: 'ann@shop.example' }, { cookie })).status).toBe(303);
  expect(mails.map(({ to }) => to)).toEqual(['ann@shop.example']);
  mailError = Object.assign(new Error('535 wrong password of ann'), { code: 'EAUTH' });
  const refused = await web.post(EMAIL, { email: 'ann@shop.example' }, { cookie });
  expect([refused.status, refused.text.includes('did not take the name and password')]).toEqual([422, true]);
  expect(refused.text).not.toContain('535');
  mailError = undefined;
  for (let turn = 0; turn < 4; turn++) await web.post(EMAIL, { email: 'ann@shop.example' }, { cookie });
  const tooMany = await web.post(EMAIL, { email: 'bob@shop.example' }, { cookie });
  expect([tooMany.status, tooMany.text.includes('value="bob@shop.example"')]).toEqual([429, true]);
  expect(mails).toHaveLength(5);
});

test('a channel that is not set up says which setting is missing', async () => {
  const bare = await startWeb();
  const { cookie, organizationId } = await organizationOf(bare.accounts);
  const page = (await bare.get(PAGE, { cookie })).text;
  for (const part of ['TWILIO_ACCOUNT_SID', 'SMTP_URL', 'SLACK_BOT_TOKEN']) expect(page).toContain(part);
  const mail = await bare.post(EMAIL, { email: 'ann@shop.example' }, { cookie });
  expect([mail.status, mail.text.includes('<code>SMTP_URL</code> is missing')]).toEqual([409, true]);
  await bare.db.withOrganization(organizationId, (tx) => tx.phoneNumber.deleteMany({}));
  const text = await bare.post(SMS, { phone: '+15550100777' }, { cookie });
  expect([text.status, text.text.includes('Add one under General')]).toEqual([409, true]);
  await bare.stop();
});
