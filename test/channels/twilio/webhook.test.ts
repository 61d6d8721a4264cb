import twilio from 'twilio';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/channels/twilio/parse-message.js';
import { AUTH_TOKEN, type Door, SHOP, startDoor, TOM } from '../start-door.js';

const PUBLIC_URL = 'https://docket.example';
let door: Door;
beforeEach(async () => {
  door = await startDoor({ publicUrl: PUBLIC_URL });
});
afterEach(() => door.close());

const SMS = {
  MessageSid: `SM${'1'.repeat(32)}`,
  From: TOM,
  To: SHOP,
  Body: ' hi, it is broken  ',
  NumMedia: '0',
};

async function post(
  form: Record<string, string>,
  options: { path?: string; signedUrl?: string; signature?: string; headers?: Record<string, string> } = {},
) {
  const path = options.path ?? '/webhooks/twilio/messages';
  const signedUrl = options.signedUrl ?? PUBLIC_URL + path;
  const response = await fetch(door.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature':
        options.signature ?? twilio.getExpectedTwilioSignature(AUTH_TOKEN, signedUrl, form),
      ...options.headers,
    },
    body: new URLSearchParams(form).toString(),
  });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

describe('the Twilio webhook', () => {
  it('answers empty TwiML once the delivery is received, with the form untrimmed', async () => {
    const answer = await post(SMS);
    expect(answer).toEqual({
      status: 200,
      type: 'text/xml; charset=utf-8',
      body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    });
    expect(door.deliveries).toEqual([
      { channel: 'twilio', externalId: SMS.MessageSid, to: SHOP, from: TOM, payload: SMS },
    ]);
  });

  it('does not answer before receive has resolved', async () => {
    let commit: () => void = () => {};
    let answered = false;
    const committed = new Promise<void>((resolve) => {
      commit = resolve;
    });
    door.onReceive(async () => {
      await committed;
      return 'received';
    });
    const answer = post(SMS).then((result) => {
      answered = true;
      return result;
    });
    await expect.poll(() => door.deliveries.length, { timeout: 10_000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answered).toBe(false);
    commit();
    expect((await answer).status).toBe(200);
  });

  it('signs over the public URL with its query, never over the Host header', async () => {
    expect((await post(SMS, { path: '/webhooks/twilio/messages?from=elsewhere&x=%27' })).status).toBe(200);
    expect((await post(SMS, { signedUrl: `${door.url}/webhooks/twilio/messages` })).status).toBe(403);
    expect(
      (
        await post(SMS, {
          path: '/webhooks/twilio/messages?a=1',
          signedUrl: `${PUBLIC_URL}/webhooks/twilio/messages`,
        })
      ).status,
    ).toBe(403);
  });

  it('takes parameters it has never heard of, odd characters and empty values', async () => {
    const form = { ...SMS, Zukunft: 'ja', 'Brackets[0]': 'x', Empty: '', Body: 'ünï \u{1F4F1} & = + %41\n' };
    expect((await post(form)).status).toBe(200);
    expect(door.deliveries[0]?.payload).toEqual(form);
  });

  it('refuses a changed value, a missing signature and one of another length', async () => {
    const signature = twilio.getExpectedTwilioSignature(
      AUTH_TOKEN,
      `${PUBLIC_URL}/webhooks/twilio/messages`,
      SMS,
    );
    expect((await post({ ...SMS, Body: 'other' }, { signature })).status).toBe(403);
    expect((await post({ ...SMS, MediaUrl0: 'http://10.0.0.1/' }, { signature })).status).toBe(403);
    expect((await post(SMS, { signature: '' })).status).toBe(403);
    expect((await post(SMS, { signature: 'short' })).status).toBe(403);
    expect(door.deliveries).toEqual([]);
  });

  it('gives an unknown number and a wrong signature the very same answer', async () => {
    door.onReceive(async () => 'unknown-number');
    const unknown = await post(SMS);
    const forged = await post(SMS, { signature: 'forged' });
    expect(unknown.status).toBe(403);
    expect(unknown).toEqual(forged);
  });

  it('answers 503 when receive fails, so that Twilio tries again', async () => {
    door.onReceive(async () => {
      throw new Error('database is away');
    });
    const answer = await post(SMS);
    expect(answer.status).toBe(503);
    expect(answer.body).not.toContain('database');
  });

  it('answers 413 to a form that no text can fill', async () => {
    expect((await post({ ...SMS, Body: 'x'.repeat(70_000) })).status).toBe(413);
  });

  it('hands on each status of a message under its own key', async () => {
    const path = '/webhooks/twilio/status';
    const status = { MessageSid: SMS.MessageSid, MessageStatus: 'sent', To: TOM, From: SHOP };
    expect((await post(status, { path })).status).toBe(204);
    await post({ ...status, MessageStatus: 'undelivered', ErrorCode: '30003' }, { path });
    expect((await post(status, { path, signature: 'forged' })).status).toBe(403);
    expect(door.statuses.map(({ externalId, errorCode }) => [externalId, errorCode])).toEqual([
      [`${SMS.MessageSid}:sent`, undefined],
      [`${SMS.MessageSid}:undelivered`, 30003],
    ]);
  });
});

describe('a Twilio message', () => {
  it('lists every announced media item, also one whose address is missing', () => {
    const message = parseMessage({
      ...SMS,
      NumMedia: '3',
      MediaUrl0: `https://api.twilio.com/x/Media/ME${'a'.repeat(32)}`,
      MediaContentType0: 'image/jpeg',
      MediaUrl2: 'https://api.twilio.com/other',
    });
    expect(message.media).toEqual([
      {
        index: 0,
        url: `https://api.twilio.com/x/Media/ME${'a'.repeat(32)}`,
        contentType: 'image/jpeg',
        mediaSid: `ME${'a'.repeat(32)}`,
      },
      { index: 1, url: '', contentType: 'application/octet-stream' },
      { index: 2, url: 'https://api.twilio.com/other', contentType: 'application/octet-stream' },
    ]);
  });

  it('lists media beyond a NumMedia that is wrong or absent', () => {
    const { NumMedia: _, ...bare } = SMS;
    expect(parseMessage({ ...bare, MediaUrl1: 'https://a.example' }).media).toHaveLength(2);
    expect(parseMessage({ ...SMS, NumMedia: 'many', MediaUrl0: 'https://a.example' }).media).toHaveLength(1);
    expect(parseMessage({ ...SMS, NumMedia: '999999999' }).media).toHaveLength(50);
  });

  it('tells Twilio’s opt-out type, the words themselves and the fallback apart', () => {
    expect(parseMessage({ ...SMS, Body: ' Stop. ' })).toMatchObject({ keyword: 'STOP', isFallback: false });
    expect(parseMessage({ ...SMS, Body: 'please stop calling' }).keyword).toBeUndefined();
    expect(parseMessage({ ...SMS, Body: 'yes', OptOutType: 'START' })).toMatchObject({
      keyword: 'START',
      optOutType: 'START',
    });
    expect(parseMessage({ ...SMS, OptOutType: 'NEW_KIND' }).optOutType).toBeUndefined();
    expect(parseMessage({ ...SMS, ErrorCode: '11200', ErrorUrl: 'https://x' }).isFallback).toBe(true);
  });

  it('takes the sid under its older names', () => {
    const { MessageSid, ...rest } = SMS;
    expect(parseMessage({ ...rest, SmsSid: MessageSid }).messageSid).toBe(MessageSid);
    expect(() => parseMessage(rest)).toThrow();
  });
});
