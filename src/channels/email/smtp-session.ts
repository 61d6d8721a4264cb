import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** What became of one mail. `code`: the server's own answer, such as 550; 0 where it gave none. */
export type Handed =
  | { outcome: 'taken' }
  /** The server said no, to this mail: to its sender, its recipient or its content. */
  | { outcome: 'refused'; code: number; said: string }
  /** It was not taken, and the same may be tried again. */
  | { outcome: 'not-taken'; code: number; why: string }
  /** All of it was handed over, and no answer came: the server has it or not. */
  | { outcome: 'unanswered'; why: string };

/** All of it: connecting, signing in, handing over. Below the outbox's lease, which is 45 s. */
const PATIENCE_MS = 35_000;
const CONNECT_MS = 10_000;

/**
 * Hands one mail to an SMTP server, in a session of its own. A mail is the server's only when it answers to the end of
 * the data (RFC 5321, 4.2.5); so whatever breaks before the data is sent has sent nothing, and what breaks after is not known.
 */
export async function handToServer(
  smtpUrl: string,
  { from, to, message }: { from: string; to: string; message: Buffer },
  patienceMs: number = PATIENCE_MS,
): Promise<Handed> {
  const { auth, ...server } = parseConnectionUrl(smtpUrl);
  const connection = new SMTPConnection({
    ...server,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: patienceMs,
  });
  let dataBegun = false;
  const data = new Readable({
    // Read only after the server has asked for the data.
    read() {
      dataBegun = true;
      this.push(message);
      this.push(null);
    },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('the mail server took too long')), patienceMs);
      connection.once('error', reject);
      connection.once('end', () => reject(new Error('the mail server closed the connection')));
      const step = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
      const send = () => connection.send({ from, to, size: message.length }, data, step(resolve));
      connection.connect(step(() => (auth ? connection.login(auth, step(send)) : send())));
    });
    connection.quit();
    return { outcome: 'taken' };
  } catch (error) {
    connection.close();
    return explain(error, dataBegun);
  } finally {
    clearTimeout(timer);
    // What a dying connection still has to say is known already.
    connection.on('error', () => {});
  }
}

function explain(error: unknown, dataBegun: boolean): Handed {
  const { responseCode, response, code, message } = (error ?? {}) as Record<string, unknown>;
  const answer = typeof responseCode === 'number' ? responseCode : 0;
  // EENVELOPE and EMESSAGE are nodemailer's names for an answer about this mail; a refused sign-in is about the server.
  const ofThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (ofThisMail && (answer >= 500 || answer === 0)) {
    return { outcome: 'refused', code: answer, said: oneLine(response ?? message) };
  }
  const why = code === 'EAUTH' ? 'the mail server refuses our sign-in' : oneLine(message);
  return answer === 0 && dataBegun
    ? { outcome: 'unanswered', why }
    : { outcome: 'not-taken', code: answer, why };
}

/** What a server says, for staff to read: short, in one line. */
function oneLine(text: unknown): string {
  return String(text ?? 'no answer')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
