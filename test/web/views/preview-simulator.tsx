import express, { Router } from 'express';
import { createSimulator } from '../../../src/channels/simulator/create-simulator.js';
import { BusinessPanel } from '../../../src/web/staff/views/business-panel.js';
import { renderFragment } from '../../../src/web/ui/render.js';
import { inboxItem, inboxRow, locale } from './fixture-records.js';

const account = `AC${'0'.repeat(32)}`;
const token = 'preview';

/** The real simulator against a made-up Docket that answers each text with the next line of a fixed dialogue. */
export function createPreviewSimulator(publicUrl: () => string): Router {
  const lines = [
    "Hi, this is Northside Repairs' assistant. Got your photo, ouch. Which phone is it (make and model)? What you send is kept with your repair: https://nsr.example/p. Text STOP to opt out.",
    'Thanks, Galaxy S22, screen and back glass. Does it still turn on and respond to touch?',
    'Saved your passcode safely: only your technician can see it, and it is destroyed when the job is done. What name should we put on it?',
    "All set Tom. Ref Q-1042: Galaxy S22, screen + back glass, 2 photos. We'll text you a quote. You can send more photos here any time.",
  ];
  const simulator = createSimulator({
    accountSid: account,
    authToken: token,
    publicUrl,
    listNumbers: async () => [{ number: '+15550100100', name: 'Northside Repairs' }],
  });
  const heard = new Map<string, number>();
  const router = Router();
  router.use('/simulator', simulator.router);
  router.post('/webhooks/twilio/messages', express.urlencoded(), (request, response) => {
    response.type('xml').send('<Response/>');
    const { From, To } = request.body;
    const turn = heard.get(From) ?? 0;
    heard.set(From, turn + 1);
    setTimeout(() => answer(To, From, lines[Math.min(turn, lines.length - 1)] ?? ''), 900);
  });
  const answer = async (from: string, to: string, body: string) => {
    const path = `${simulator.apiUrl()}/2010-04-01/Accounts/${account}/Messages.json`;
    await fetch(path, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}` },
      body: new URLSearchParams({ From: from, To: to, Body: body }),
    });
  };
  router.get('/inbox/business-panel', (request, response) => {
    const turns = heard.get(String(request.query.phone)) ?? 0;
    const item = inboxItem({ photos: inboxItem().photos.slice(0, 3) });
    const view = turns === 0 ? {} : { row: inboxRow(0), item };
    response.send(renderFragment(<BusinessPanel view={view} />, locale));
  });
  return router;
}
