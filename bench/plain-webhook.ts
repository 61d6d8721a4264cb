import express from 'express';
import pg from 'pg';
import twilio from 'twilio';
import { answerQuestions, listen } from './bench-process.js';

// What webhooks.ts measures Docket against: Express, Twilio's official check of the signature, one INSERT a request.
const { DATABASE_URL, PUBLIC_URL = '', TWILIO_AUTH_TOKEN = '' } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 12 });
const app = express();

app.post('/webhooks/twilio/messages', express.urlencoded({ extended: false }), async (request, response) => {
  const signature = request.get('x-twilio-signature') ?? '';
  const url = PUBLIC_URL + request.originalUrl;
  if (!twilio.validateRequest(TWILIO_AUTH_TOKEN, signature, url, request.body)) {
    response.status(403).end();
    return;
  }
  await pool.query('INSERT INTO plain_webhook (message_sid, payload) VALUES ($1, $2)', [
    request.body.MessageSid,
    JSON.stringify(request.body),
  ]);
  response.type('text/xml').send('<Response/>');
});

const address = await listen(app);
answerQuestions(async () => address);
