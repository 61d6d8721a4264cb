import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSendMail } from '../../../src/channels/email/send-mail.js';

const taken: { to: string[]; source: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith('nobody@') ? new Error('no such mailbox') : null),
  onData(stream, session, done) {
    let source = '';
    stream.on('data', (chunk: Buffer) => {
      source += chunk.toString();
    });
    stream.on('end', () => {
      taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
      done();
    });
  },
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

test('mail reaches the server of SMTP_URL, from the address of the settings', async () => {
  await createSendMail(
    url,
    'office@repairs.example',
  )({ to: 'ana@shop.example', subject: 'Your link', text: 'Sign in: https://repairs.example/x' });
  expect(taken[0]?.to).toEqual(['ana@shop.example']);
  expect(taken[0]?.source).toMatch(/From: Docket <office@repairs\.example>[\s\S]*Subject: Your link/);
});

test('a mail that the server refuses is an error, not silence', async () => {
  await expect(
    createSendMail(url, 'office@repairs.example')({ to: 'nobody@shop.example', subject: 'x', text: 'x' }),
  ).rejects.toThrow(/no such mailbox/);
});
