import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMessageList } from '../../../src/channels/twilio/list-messages.js';
import type { SendFailure } from '../../../src/channels/twilio/send-failure.js';
import { createSendSms } from '../../../src/channels/twilio/send-sms.js';
import { createTwilioClient } from '../../../src/channels/twilio/twilio-client.js';
import { ACCOUNT_SID, AUTH_TOKEN, type Door, listen, SHOP, startDoor, stop, TOM } from '../start-door.js';

let door: Door;
const servers: Server[] = [];
beforeEach(async () => {
  door = await startDoor({ messagingServices: { MG1: [SHOP] } });
});
afterEach(async () => {
  await door.close();
  await Promise.all(servers.splice(0).map(stop));
});

function clientOf(apiUrl: string, options: { authToken?: string; timeout?: number } = {}) {
  return createTwilioClient({ accountSid: ACCOUNT_SID, authToken: AUTH_TOKEN, apiUrl, ...options });
}

function sender(options: { authToken?: string; timeout?: number } = {}) {
  return createSendSms(clientOf(door.simulator.apiUrl(), options));
}

const ANSWER = { from: SHOP, to: TOM, body: 'Got it, Tom. Which phone is it?' };

async function failureOf(sending: Promise<unknown>): Promise<SendFailure> {
  return sending.then(
    () => Promise.reject(new Error('was sent')),
    (error) => error as SendFailure,
  );
}

async function serverThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers);
  servers.push(server);
  return listen(server);
}

describe('sending a text', () => {
  it('reaches the phone and reports each status once by signed callback', async () => {
    const { externalId } = await sender()({
      ...ANSWER,
      statusCallback: `${door.url}/webhooks/twilio/status`,
    });
    await door.simulator.idle();
    expect(door.simulator.outbox(SHOP)).toMatchObject([
      { sid: externalId, body: ANSWER.body, status: 'delivered' },
    ]);
    expect(door.statuses.map(({ status }) => status)).toEqual(['sent', 'delivered']);
  });

  it('goes out through a Messaging Service', async () => {
    await sender()({ messagingServiceSid: 'MG1', to: TOM, body: 'hello' });
    expect(door.simulator.outbox(SHOP)).toMatchObject([{ messagingServiceSid: 'MG1', from: SHOP }]);
  });

  it('copies, turns round and fails status callbacks as told', async () => {
    door.simulator.misbehave({ statusDuplicates: 1, statusReverse: true, finalStatus: 'undelivered' });
    await sender()({ ...ANSWER, statusCallback: `${door.url}/webhooks/twilio/status` });
    await door.simulator.idle();
    const seen = door.statuses.map(({ status, errorCode }) => [status, errorCode]);
    expect(seen).toEqual([
      ['undelivered', 30003],
      ['undelivered', 30003],
      ['sent', undefined],
      ['sent', undefined],
    ]);
    expect(door.simulator.outbox()[0]?.status).toBe('undelivered');
  });

  it('knows an opted-out recipient by 21610', async () => {
    await door.simulator.text({ from: TOM, to: SHOP, body: 'stop' });
    const failure = await failureOf(sender()(ANSWER));
    expect(failure).toMatchObject({ reason: 'opted-out', retryable: false, code: 21610 });
    await door.simulator.text({ from: TOM, to: SHOP, body: 'START' });
    await expect(sender()(ANSWER)).resolves.toBeDefined();
  });

  it('tells a wrong number, too many requests, wrong credentials and a rejected text apart', async () => {
    expect(await failureOf(sender()({ ...ANSWER, to: '+1' }))).toMatchObject({
      reason: 'invalid-number',
      code: 21211,
    });
    expect(await failureOf(sender()({ ...ANSWER, body: '' }))).toMatchObject({
      reason: 'rejected',
      retryable: false,
    });
    expect(await failureOf(sender({ authToken: 'old' })(ANSWER))).toMatchObject({
      reason: 'rejected',
      retryable: true,
    });
    door.simulator.misbehave({ restRateLimitTimes: 1 });
    expect(await failureOf(sender()(ANSWER))).toMatchObject({ reason: 'rate-limited', retryable: true });
    await expect(sender()(ANSWER)).resolves.toBeDefined();
    expect(door.simulator.outbox()).toHaveLength(1);
  });

  it('does not say whether a text was sent when the answer is lost or late, and the list then tells', async () => {
    const since = new Date();
    door.simulator.misbehave({ restLoseAnswerTimes: 1 });
    expect(await failureOf(sender()(ANSWER))).toMatchObject({ reason: 'unknown-outcome', retryable: false });
    const list = createMessageList(clientOf(door.simulator.apiUrl()));
    const [sent] = door.simulator.outbox();
    expect(await list.findSent({ ...ANSWER, since })).toMatchObject({ externalId: sent?.sid });
    expect(await list.findSent({ ...ANSWER, since, isTaken: async () => true })).toBeUndefined();
    expect(await list.findSent({ ...ANSWER, body: 'never said', since })).toBeUndefined();

    door.simulator.misbehave({ restDelayMs: 5_000 });
    expect(await failureOf(sender({ timeout: 1_000 })(ANSWER))).toMatchObject({ reason: 'unknown-outcome' });
    expect(door.simulator.outbox()).toHaveLength(2);
  });

  it('is sure that nothing was sent when there was no connection', async () => {
    const gone = await serverThat(() => {});
    await Promise.all(servers.splice(0).map(stop));
    expect(await failureOf(createSendSms(clientOf(gone))(ANSWER))).toMatchObject({
      reason: 'unreachable',
      retryable: true,
    });
  });

  it('does not take a proxy’s page for Twilio’s answer', async () => {
    for (const status of [200, 502]) {
      const proxy = await serverThat((_request, response) => {
        response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>hello</h1>');
      });
      const failure = await failureOf(createSendSms(clientOf(proxy))(ANSWER));
      expect(failure).toMatchObject({ reason: 'unknown-outcome', retryable: false });
    }
  });

  it('does not put words or numbers into the failure', async () => {
    const failure = await failureOf(sender()({ ...ANSWER, to: '+1', body: 'pin 4821' }));
    expect(failure.message).not.toMatch(/4821|\+1/);
  });
});

describe('the message list', () => {
  async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
    const found: Item[] = [];
    for await (const item of items) found.push(item);
    return found;
  }

  it('brings a message whose webhook was lost, with its photos, as the webhook would have', async () => {
    const photo = { bytes: Buffer.from('not really a jpeg'), contentType: 'image/jpeg' };
    const since = new Date();
    const seen = await door.simulator.text({ from: TOM, to: SHOP, body: 'first', media: [photo, photo] });
    door.simulator.misbehave({ loseWebhook: true });
    const lost = await door.simulator.text({ from: TOM, to: SHOP, body: 'second', media: [photo, photo] });
    await sender()(ANSWER);
    const list = createMessageList(clientOf(door.simulator.apiUrl()), { apiUrl: door.simulator.apiUrl() });
    const all = await collect(list.listReceived({ to: SHOP, since }));
    expect(all.map(({ externalId }) => externalId)).toEqual([seen.messageSid, lost.messageSid]);
    const webhook = door.deliveries[0]?.payload ?? {};
    for (const [name, value] of Object.entries(all[0]?.payload ?? {})) expect(webhook[name]).toBe(value);
    const missing = await collect(
      list.listReceived({ to: SHOP, since, isKnown: async (sid) => sid === seen.messageSid }),
    );
    expect(missing.map(({ externalId }) => externalId)).toEqual([lost.messageSid]);
    expect(missing[0]?.payload.MediaUrl1).toContain(`${lost.messageSid}/Media/ME`);
  });

  it('reads every page, oldest message first', async () => {
    const since = new Date();
    door.simulator.misbehave({ loseWebhook: true });
    for (let number = 0; number < 230; number += 1) {
      await door.simulator.text({ from: TOM, to: SHOP, body: String(number) });
    }
    const list = createMessageList(clientOf(door.simulator.apiUrl()));
    const bodies = (await collect(list.listReceived({ to: SHOP, since }))).map(({ payload }) => payload.Body);
    expect(bodies).toEqual(Array.from({ length: 230 }, (_, number) => String(number)));
  });
});
