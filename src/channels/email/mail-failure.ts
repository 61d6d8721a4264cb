/** Why the mail server did not take a mail. */
export type MailFailure = 'unreachable' | 'not-signed-in' | 'no-encryption' | 'address-refused' | 'refused';

/** nodemailer's own codes and those of the socket below it. */
const REASONS: Readonly<Record<string, MailFailure>> = {
  ECONNECTION: 'unreachable',
  ECONNREFUSED: 'unreachable',
  EDNS: 'unreachable',
  ENOTFOUND: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EAUTH: 'not-signed-in',
  ENOAUTH: 'not-signed-in',
  EOAUTH2: 'not-signed-in',
  ETLS: 'no-encryption',
  EREQUIRETLS: 'no-encryption',
  EENVELOPE: 'address-refused',
};

/** Reads the mailer's errors; what it says of anything else is `refused`. */
export function explainMailError(error: unknown): MailFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'refused';
}
