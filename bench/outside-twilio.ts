import express from 'express';
import { createSimulator } from '../src/channels/simulator/create-simulator.js';
import { answerQuestions, listen } from './bench-process.js';
import { withComment } from './phone-photos.js';

/** A text to send, and what to wait for: the bot's answer, or only Docket's "received". */
export interface TextToSend {
  readonly phone: string;
  readonly to: string;
  readonly body: string;
  readonly photo?: Uint8Array;
  readonly waitForAnswer: boolean;
}

const { PUBLIC_URL = '', TWILIO_ACCOUNT_SID = '', TWILIO_AUTH_TOKEN = '' } = process.env;
const app = express();
const address = await listen(app);
const simulator = createSimulator({
  accountSid: TWILIO_ACCOUNT_SID,
  authToken: TWILIO_AUTH_TOKEN,
  publicUrl: PUBLIC_URL,
  simulatorUrl: address,
  cdnUrl: `${address}/cdn`,
});
app.use(simulator.router);
let sent = 0;

/** Milliseconds from handing the text to the simulated Twilio to the answer at its door. */
async function text({ phone, to, body, photo, waitForAnswer }: TextToSend): Promise<number> {
  const begun = performance.now();
  const answered = waitForAnswer ? simulator.waitForText(phone, { timeoutMs: 30_000 }) : undefined;
  const media = photo
    ? [
        {
          bytes: withComment(Buffer.from(photo), `${sent++}`),
          contentType: 'image/jpeg',
          filename: 'photo.jpg',
        },
      ]
    : [];
  await simulator.text({ from: phone, to, body, media });
  await answered;
  return performance.now() - begun;
}

answerQuestions(async (question: 'api' | TextToSend) =>
  question === 'api' ? { apiUrl: simulator.apiUrl(), mediaHosts: simulator.mediaHosts() } : text(question),
);
