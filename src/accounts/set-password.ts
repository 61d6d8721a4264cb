import { DocketError } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';
import { PASSWORD_LENGTH } from './auth.js';
import { MINUTE } from './create-sign-in-link.js';

/** A session this young was opened by the password or by a link to the person's address: proof enough. */
export const FRESH = 15 * MINUTE;

export type PasswordChange = {
  userId: string;
  sessionId: string;
  sessionStartedAt: Date;
  current: string;
  next: string;
};

/** Whether a change must name the current password: one exists, and the sign-in is over 15 minutes old. */
export async function needsCurrentPassword(
  { auth, clock }: Pick<AccountsParts, 'auth' | 'clock'>,
  change: Pick<PasswordChange, 'userId' | 'sessionStartedAt'>,
): Promise<boolean> {
  if (clock.now().getTime() - change.sessionStartedAt.getTime() < FRESH) {
    return false;
  }
  const { internalAdapter } = await auth.$context;
  return Boolean((await internalAdapter.findCredentialAccount(change.userId))?.password);
}

/**
 * Sets a password of 10 to 128 characters and ends the person's other sessions. Throws `invalid-input` for a
 * length outside that, and for a wrong current password where one is needed.
 */
export async function setPassword(
  parts: Pick<AccountsParts, 'auth' | 'clock' | 'db'>,
  change: PasswordChange,
): Promise<void> {
  const { min, max } = PASSWORD_LENGTH;
  if (change.next.length < min || change.next.length > max) {
    throw refused('password', `A password has ${min} to ${max} characters.`);
  }
  const { internalAdapter, password } = await parts.auth.$context;
  const account = await internalAdapter.findCredentialAccount(change.userId);
  if (await needsCurrentPassword(parts, change)) {
    const right = await password.verify({ hash: account?.password ?? '', password: change.current });
    if (!right) {
      throw refused('current', 'That is not your current password.');
    }
  }
  const hash = await password.hash(change.next);
  if (account) {
    await internalAdapter.updateAccount(account.id, { password: hash });
  } else {
    const { userId } = change;
    await internalAdapter.linkAccount({
      userId,
      providerId: 'credential',
      accountId: userId,
      password: hash,
    });
  }
  await parts.db.global.session.deleteMany({
    where: { userId: change.userId, id: { not: change.sessionId } },
  });
}

function refused(field: string, message: string): DocketError {
  return new DocketError('invalid-input', message, { [field]: message });
}
