import { createTransport } from 'nodemailer';

export type Mail = { to: string; subject: string; text: string };

const PATIENCE_MS = 15_000;

/**
 * Hands plain-text mail to the server of SMTP_URL (`smtp://user:password@host:port`, or `smtps://`), sent from
 * `fromAddress`. Rejects when the server does not take it.
 */
export function createSendMail(smtpUrl: string, fromAddress: string): (mail: Mail) => Promise<void> {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  const from = { name: 'Docket', address: fromAddress };
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from, to, subject, text });
  };
}
