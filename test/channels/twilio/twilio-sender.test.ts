import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMessageList } from '../../../src/channels/twilio/list-messages.js';
import { parseStatus } from '../../../src/channels/twilio/parse-status.js';
import { createSendSms } from '../../../src/channels/twilio/send-sms.js';
import { createTwilioClient } from '../../../src/channels/twilio/twilio-client.js';
import { createTwilioSender } from '../../../src/channels/twilio/twilio-sender.js';
import { ACCOUNT_SID, AUTH_TOKEN, type Door, SHOP, startDoor, TOM } from '../start-door.js';

let door: Door;
beforeEach(async () => {
  door = await startDoor();
});
afterEach(() => door.close());

function createSender() {
  const client = createTwilioClient({
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    apiUrl: door.simulator.apiUrl(),
  });
  return createTwilioSender({
    sendSms: createSendSms(client),
    messageList: createMessageList(client),
    statusCallback: `${door.url}/webhooks/twilio/status`,
  });
}

const item = (change: { from?: string | null; to?: string } = {}) => ({
  id: 'item-1',
  organizationId: 'organization-1',
  from: SHOP,
  to: TOM,
  body: 'Your phone is ready.',
  createdAt: new Date(),
  ...change,
});

describe('the outbox’s way to Twilio', () => {
  it('sends, and hears what became of it', async () => {
    const result = await createSender().send(item());
    await door.simulator.idle();
    expect(result).toEqual({ outcome: 'sent', externalId: door.simulator.outbox()[0]?.sid });
    expect(door.statuses.map(({ payload }) => parseStatus(payload).status)).toEqual(['sent', 'delivered']);
    expect(door.statuses.map(({ from }) => from)).toEqual([SHOP, SHOP]);
  });

  it('is unsure when the answer is lost, and finds the text instead of sending it twice', async () => {
    const sender = createSender();
    door.simulator.misbehave({ restLoseAnswerTimes: 1 });
    expect(await sender.send(item())).toEqual({ outcome: 'unsure', reason: 'unknown-outcome' });
    const found = await sender.find(item(), async () => false);
    expect(found?.externalId).toBe(door.simulator.outbox()[0]?.sid);
    expect(await sender.find(item(), async () => true)).toBeUndefined();
  });

  it('tells what may be tried later from what never will be', async () => {
    const sender = createSender();
    door.simulator.misbehave({ restRateLimitTimes: 1 });
    expect(await sender.send(item())).toMatchObject({ outcome: 'later', retryAfterMs: 2_000 });
    expect(await sender.send(item({ to: '12' }))).toEqual({
      outcome: 'refused',
      reason: 'invalid-number (21211)',
    });
    expect(await sender.send(item({ from: null }))).toMatchObject({ outcome: 'refused' });
    await door.simulator.text({ from: TOM, to: SHOP, body: 'STOP' });
    expect(await sender.send(item())).toEqual({ outcome: 'refused', reason: 'opted-out (21610)' });
  });
});

describe('a status callback', () => {
  it('becomes one of the outbox’s words, with the reason of a failure', () => {
    const read = (MessageStatus: string, ErrorCode?: string) =>
      parseStatus({ MessageSid: 'SM1', MessageStatus, ...(ErrorCode ? { ErrorCode } : {}) });
    expect(read('undelivered', '30003')).toMatchObject({ status: 'failed', reason: 'undelivered (30003)' });
    expect(read('failed', '21610')).toMatchObject({ status: 'failed', optedOut: true });
    expect(read('delivered').reason).toBeUndefined();
    expect(read('queued').status).toBe('pending');
    expect(read('something-new').status).toBe('pending');
    expect(() => parseStatus({ MessageSid: 'SM1' })).toThrow();
  });
});
