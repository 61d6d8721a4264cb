import { createServer } from 'node:http';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TextResult } from '../../../src/channels/simulator/deliver-text.js';
import { parseMessage } from '../../../src/channels/twilio/parse-message.js';
import { ACCOUNT_SID, AUTH_TOKEN, type Door, listen, SHOP, startDoor, stop, TOM } from '../start-door.js';

const PHOTO = {
  bytes: Buffer.from('0123456789'.repeat(1_000)),
  contentType: 'image/jpeg',
  filename: 'screen.jpg',
};
const BASIC = `Basic ${Buffer.from(`${ACCOUNT_SID}:${AUTH_TOKEN}`).toString('base64')}`;
const FALLBACK = '/webhooks/twilio/messages?fallback=1';

let door: Door;
beforeEach(async () => {
  door = await startDoor({ fallbackPath: FALLBACK });
});
afterEach(() => door.close());

const text = (body: string) => door.simulator.text({ from: TOM, to: SHOP, body });
const outcomes = ({ attempts }: TextResult) =>
  attempts.map((attempt) => `${attempt.kind} ${'status' in attempt ? attempt.status : attempt.error}`);

describe('a text from a phone', () => {
  it('arrives as a signed webhook with Twilio’s usual parameters', async () => {
    const sent = await door.simulator.text({ from: TOM, to: SHOP, body: 'cracked', media: [PHOTO, PHOTO] });
    expect(outcomes(sent)).toEqual(['first 200']);
    expect(sent.messageSid).toMatch(/^MM[0-9a-f]{32}$/);
    const payload = door.deliveries[0]?.payload ?? {};
    expect(payload).toMatchObject({
      AccountSid: ACCOUNT_SID,
      ApiVersion: '2010-04-01',
      Body: 'cracked',
      FromCountry: 'US',
      MessageSid: sent.messageSid,
      NumMedia: '2',
      NumSegments: '2',
      SmsStatus: 'received',
      ToCountry: 'US',
    });
    expect(parseMessage(payload).media).toMatchObject([
      { contentType: 'image/jpeg' },
      { contentType: 'image/jpeg' },
    ]);
  });

  it('is signed for the public URL, though Docket is called directly', async () => {
    await door.close();
    door = await startDoor({ publicUrl: 'https://docket.example/under/' });
    expect(outcomes(await text('hi'))).toEqual(['first 200']);
  });

  it('is tried again once, then goes to the fallback URL with the error', async () => {
    let calls = 0;
    door.onReceive(async () => {
      calls += 1;
      if (calls < 3) throw new Error('not now');
      return 'received';
    });
    expect(outcomes(await text('hi'))).toEqual(['first 503', 'retry 503', 'fallback 200']);
    expect(new Set(door.deliveries.map(({ externalId }) => externalId)).size).toBe(1);
    expect(door.deliveries.map(({ payload }) => parseMessage(payload).isFallback)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is not asked again after a refusal', async () => {
    door.onReceive(async () => 'unknown-number');
    expect(outcomes(await text('hi'))).toEqual(['first 403', 'fallback 403']);
  });

  it('gives up waiting for a slow answer', async () => {
    await door.close();
    door = await startDoor({ webhookTimeoutMs: 1_000 });
    let answerLate: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      answerLate = resolve;
    });
    door.onReceive(async () => {
      if (door.deliveries.length === 1) await late;
      return 'received';
    });
    expect(outcomes(await text('hi'))).toEqual(['first timeout', 'retry 200']);
    answerLate();
  });

  it('comes several times at once, and late again, when told to', async () => {
    door.simulator.misbehave({ duplicates: 4, extraParameters: { NewThing: 'x' } });
    const sent = await text('hi');
    expect(outcomes(sent)).toEqual(Array(5).fill('first 200'));
    door.simulator.behave();
    await door.simulator.redeliver(sent.messageSid);
    expect(door.deliveries.map(({ externalId }) => externalId)).toEqual(Array(6).fill(sent.messageSid));
    expect(door.deliveries[0]?.payload.NewThing).toBe('x');
  });

  it('is held back and delivered newest first', async () => {
    door.simulator.misbehave({ reorder: 3 });
    await text('1');
    await text('2');
    expect(door.deliveries).toEqual([]);
    await text('3');
    await text('4');
    await door.simulator.release();
    expect(door.deliveries.map(({ payload }) => payload.Body)).toEqual(['3', '2', '1', '4']);
  });

  it('is only on the list when its webhook is lost', async () => {
    door.simulator.misbehave({ loseWebhook: true });
    const sent = await text('hi');
    expect(sent.attempts).toEqual([]);
    expect(door.deliveries).toEqual([]);
    expect(door.simulator.conversation(TOM)).toMatchObject([{ sid: sent.messageSid, status: 'received' }]);
  });

  it('is answered by Twilio itself where it is a keyword, and still delivered', async () => {
    await text(' Stop ');
    await text('yes');
    await text('yes');
    await text('help');
    expect(door.deliveries.map(({ payload }) => payload.OptOutType)).toEqual([
      'STOP',
      'START',
      undefined,
      'HELP',
    ]);
    const answers = door.simulator
      .conversation(TOM)
      .filter(({ direction }) => direction === 'outbound-reply');
    expect(answers.map(({ body }) => body.split('.')[0])).toEqual([
      'You have successfully been unsubscribed',
      'You have successfully been re-subscribed to messages from this number',
      'Reply STOP to unsubscribe',
    ]);
    expect(door.simulator.outbox()).toEqual([]);
  });

  it('can announce media at a forged address', async () => {
    door.simulator.misbehave({ mediaOrigin: 'http://169.254.169.254' });
    await door.simulator.text({ from: TOM, to: SHOP, media: [PHOTO] });
    expect(door.deliveries[0]?.payload.MediaUrl0).toMatch(/^http:\/\/169\.254\.169\.254\//);
  });
});

describe('media', () => {
  async function sendPhoto(): Promise<string> {
    await door.simulator.text({ from: TOM, to: SHOP, media: [PHOTO] });
    return door.deliveries.at(-1)?.payload.MediaUrl0 ?? '';
  }
  const ask = (url: string, authorization = BASIC) =>
    fetch(url, { headers: authorization ? { authorization } : {}, redirect: 'manual' });
  const follow = async (url: string) => fetch((await ask(url)).headers.get('location') ?? '');

  it('need the credentials, and redirect to bytes behind a signed address', async () => {
    const url = await sendPhoto();
    expect((await ask(url, '')).status).toBe(401);
    expect((await ask(url, 'Basic d3Jvbmc6d3Jvbmc=')).status).toBe(401);
    const answer = await ask(url);
    expect(answer.status).toBe(307);
    const location = answer.headers.get('location') ?? '';
    expect((await ask(location.replace(/Signature=../, 'Signature=zz'), '')).status).toBe(403);
    const bytes = await ask(location, '');
    expect(bytes.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await bytes.arrayBuffer()).equals(PHOTO.bytes)).toBe(true);
  });

  it('can be served from another host, which must not get the credentials', async () => {
    const app = express();
    const server = createServer(app);
    const cdnUrl = await listen(server);
    await door.close();
    door = await startDoor({ cdnUrl });
    app.use(door.simulator.cdn);
    const url = await sendPhoto();
    expect((await ask(url)).headers.get('location')).toContain(cdnUrl);
    expect(await (await follow(url)).text()).toBe(PHOTO.bytes.toString());
    const leak = await ask((await ask(url)).headers.get('location') ?? '');
    expect(leak.status).toBe(400);
    expect(door.simulator.mediaHosts()).toEqual([new URL(door.url).host, new URL(cdnUrl).host]);
    await stop(server);
  });

  it('answer 404 to the first tries, or for a while', async () => {
    door.simulator.misbehave({ mediaNotFoundTimes: 2 });
    const url = await sendPhoto();
    const statuses: number[] = [];
    for (let tries = 0; tries < 3; tries += 1) statuses.push((await ask(url)).status);
    expect(statuses).toEqual([404, 404, 307]);
    door.simulator.misbehave({ mediaNotFoundTimes: 0, mediaNotFoundMs: 60_000 });
    expect((await ask(url)).status).toBe(404);
  });

  it('answer 401, or redirect to a private address, as often as told', async () => {
    door.simulator.misbehave({ mediaUnauthorized: true, mediaFaultTimes: 1 });
    const url = await sendPhoto();
    expect((await ask(url)).status).toBe(401);
    expect((await ask(url)).status).toBe(307);
    door.simulator.behave();
    door.simulator.misbehave({ mediaRedirectTo: 'http://10.0.0.1/secret' });
    expect((await ask(url)).headers.get('location')).toBe('http://10.0.0.1/secret');
  });

  it('are cut off in the middle, or come short', async () => {
    const url = await sendPhoto();
    door.simulator.misbehave({ mediaTruncate: 'cut' });
    await expect(follow(url).then((answer) => answer.arrayBuffer())).rejects.toThrow();
    door.simulator.misbehave({ mediaTruncate: 'short' });
    expect((await (await follow(url)).arrayBuffer()).byteLength).toBe(PHOTO.bytes.length / 2);
  });

  it('stall until the reader gives up, and do not keep the simulator from closing', async () => {
    const url = await sendPhoto();
    door.simulator.misbehave({ mediaStall: true });
    const answer = await follow(url);
    const reader = answer.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    const rest = reader?.read();
    const silence = new Promise((resolve) => setTimeout(() => resolve('silent'), 100));
    expect(await Promise.race([rest, silence])).toBe('silent');
    const ended = expect(rest).rejects.toThrow();
    await door.simulator.close();
    await ended;
  });

  it('stay until they are deleted through the API', async () => {
    const url = await sendPhoto();
    const remove = (address: string) =>
      fetch(`${address}.json`, { method: 'DELETE', headers: { authorization: BASIC } });
    expect((await remove(url)).status).toBe(204);
    expect((await ask(url)).status).toBe(404);
    const messageUrl = url.replace(/\/Media\/.*/, '');
    expect((await remove(messageUrl)).status).toBe(204);
    expect((await remove(messageUrl)).status).toBe(404);
    expect(door.simulator.conversation(TOM)).toEqual([]);
  });
});

it('waits for Docket’s next text to a phone', async () => {
  const sent = await text('hi');
  const send = (body: string) =>
    fetch(`${door.simulator.apiUrl()}/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`, {
      method: 'POST',
      headers: { authorization: BASIC },
      body: new URLSearchParams({ To: TOM, From: SHOP, Body: body }),
    });
  const waiting = door.simulator.waitForText(TOM);
  expect((await send('hello')).status).toBe(201);
  expect((await waiting).body).toBe('hello');
  expect((await door.simulator.waitForText(TOM, { after: sent.messageSid })).body).toBe('hello');
  await expect(door.simulator.waitForText(TOM, { timeoutMs: 20 })).rejects.toThrow('in time');
});
