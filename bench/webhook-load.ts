import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import twilio from 'twilio';
import { Pool } from 'undici';
import { answerQuestions } from './bench-process.js';

export interface WebhookLoad {
  /** Where the requests go; they are signed for PUBLIC_URL. */
  readonly address: string;
  readonly requests: number;
  readonly atOnce: number;
  readonly to: string;
}

export interface WebhookRound {
  readonly acknowledged: number;
  readonly seconds: number;
  readonly milliseconds: readonly number[];
}

const PATH = '/webhooks/twilio/messages';
const { PUBLIC_URL = '', TWILIO_AUTH_TOKEN = '' } = process.env;

/** Signed before the clock starts: every request is another message of another customer. */
function signedRequest(to: string) {
  const form = {
    ToCountry: 'US',
    ToState: '',
    SmsMessageSid: '',
    NumMedia: '0',
    ToCity: '',
    FromZip: '10001',
    SmsSid: '',
    FromState: 'NY',
    SmsStatus: 'received',
    FromCity: 'NEW YORK',
    Body: `Hi, the screen of my phone is cracked and it does not charge any more, can you fix it? ${Math.random()}`,
    FromCountry: 'US',
    To: to,
    ToZip: '',
    NumSegments: '1',
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    AccountSid: `AC${'0'.repeat(32)}`,
    From: `+1212${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`,
    ApiVersion: '2010-04-01',
  };
  form.SmsMessageSid = form.MessageSid;
  form.SmsSid = form.MessageSid;
  const signature = twilio.getExpectedTwilioSignature(TWILIO_AUTH_TOKEN, PUBLIC_URL + PATH, form);
  return {
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-twilio-signature': signature,
      'user-agent': 'TwilioProxy/1.1',
    },
    body: new URLSearchParams(form).toString(),
  };
}

async function runRound({ address, requests, atOnce, to }: WebhookLoad): Promise<WebhookRound> {
  const waiting = Array.from({ length: requests }, () => signedRequest(to));
  const pool = new Pool(address, { connections: atOnce, pipelining: 1 });
  const milliseconds: number[] = [];
  let acknowledged = 0;
  const caller = async () => {
    for (let request = waiting.pop(); request; request = waiting.pop()) {
      const begun = performance.now();
      const { statusCode, body } = await pool.request({ path: PATH, method: 'POST', ...request });
      await body.dump();
      milliseconds.push(performance.now() - begun);
      if (statusCode === 200) acknowledged += 1;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, caller));
  const seconds = (performance.now() - begun) / 1_000;
  await pool.close();
  return { acknowledged, seconds, milliseconds };
}

answerQuestions(runRound);
