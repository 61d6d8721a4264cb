import { isAPIError } from 'better-auth/api';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';
import type { Staff } from './staff.js';
import { claimCode, releaseCode } from './used-codes.js';

type Parts = Pick<AccountsParts, 'db' | 'auth' | 'clock'>;

export type SecondFactor = {
  on: boolean;
  /** Asked for before the app is set up and before new backup codes are made. */
  hasPassword: boolean;
  backupCodesLeft: number;
};

/** How a person's second factor stands. */
export async function readSecondFactor({ db, auth }: Parts, userId: string): Promise<SecondFactor> {
  const user = await db.global.user.findUnique({ where: { id: userId }, select: { twoFactorEnabled: true } });
  const { internalAdapter } = await auth.$context;
  const account = await internalAdapter.findCredentialAccount(userId);
  const on = user?.twoFactorEnabled === true;
  return {
    on,
    hasPassword: Boolean(account?.password),
    backupCodesLeft: on ? (await readBackupCodes({ auth }, userId)).length : 0,
  };
}

async function readBackupCodes({ auth }: Pick<Parts, 'auth'>, userId: string): Promise<string[]> {
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId } });
  return backupCodes;
}

export type NewSecondFactor = {
  /** `otpauth://…`, what the app scans. */
  uri: string;
  /** The same for typing. */
  secret: string;
};

/**
 * Begins to set up an authenticator app: nothing is asked for until `confirmSecondFactor`. Begun again, the first one
 * is worth nothing. Throws `invalid-input` for a wrong password where the person has one, `conflict` where it is on.
 */
export async function beginSecondFactor(
  { auth }: Pick<Parts, 'auth'>,
  headers: Headers,
  password: string,
): Promise<NewSecondFactor> {
  const answer = await asked(
    () => auth.api.enableTwoFactor({ body: { method: 'totp', ...(password ? { password } : {}) }, headers }),
    'password',
    'That is not your password.',
  );
  const uri = 'totpURI' in answer ? String(answer.totpURI) : '';
  return { uri, secret: new URL(uri).searchParams.get('secret') ?? '' };
}

/**
 * Turns the second factor on with the first code of the app, and returns the backup codes, which are shown only here.
 * The session goes on under another cookie; all others end. Throws `invalid-input` for a wrong code.
 */
export async function confirmSecondFactor(
  parts: Parts,
  staff: Staff,
  headers: Headers,
  code: string,
): Promise<{ cookies: string[]; backupCodes: string[] }> {
  const before = await readSecondFactor(parts, staff.userId);
  if (before.on) {
    throw new DocketError('conflict', 'The second step is on already.');
  }
  const answer = await spend(parts, staff.userId, code, (typed) =>
    parts.auth.api.verifyTOTP({ body: { code: typed }, headers, returnHeaders: true }),
  );
  const cookies = answer.headers.getSetCookie();
  await endOthers(parts, staff.userId, cookies);
  await parts.db.withOrganization(staff.organizationId, (tx) =>
    tellChange(tx, parts, staff, { kind: 'member', id: staff.memberId }, staff.memberId, 'on'),
  );
  return {
    cookies,
    backupCodes: await readBackupCodes(parts, staff.userId),
  };
}

/** New backup codes; the old ones are worth nothing. Throws `invalid-input` for a wrong code or password. */
export async function renewBackupCodes(
  parts: Parts,
  staff: Staff,
  headers: Headers,
  typed: { code: string; password: string },
): Promise<string[]> {
  await demandCode(parts, staff, headers, typed.code);
  const { password } = typed;
  const { backupCodes } = await asked(
    () => parts.auth.api.generateBackupCodes({ body: password ? { password } : {}, headers }),
    'password',
    'That is not your password.',
  );
  return backupCodes;
}

/** Turns it off, against a code of the app or a backup code. Throws `invalid-input` for a wrong one. */
export async function turnOffSecondFactor(
  parts: Parts,
  staff: Staff,
  headers: Headers,
  code: string,
): Promise<void> {
  await demandCode(parts, staff, headers, code);
  await parts.db.withOrganization(staff.organizationId, async (tx) => {
    await removeSecondFactorIn(tx, staff.userId);
    await tellChange(tx, parts, staff, { kind: 'member', id: staff.memberId }, staff.memberId, 'off');
  });
}

/** Takes the secret, the backup codes and the mark of a user away. */
export async function removeSecondFactorIn(tx: Tx, userId: string): Promise<void> {
  await tx.twoFactor.deleteMany({ where: { userId } });
  await tx.user.updateMany({ where: { id: userId }, data: { twoFactorEnabled: false } });
}

/** The entry in the organization's feed. */
export async function tellChange(
  tx: Tx,
  { clock }: Pick<Parts, 'clock'>,
  { organizationId }: Pick<Staff, 'organizationId'>,
  actor: Actor,
  memberId: string,
  to: 'on' | 'off' | 'reset',
): Promise<void> {
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'organization', id: organizationId },
    actor,
    type: 'member.changed',
    content: {
      memberId,
      changes: [{ field: 'second factor', from: to === 'on' ? 'off' : 'on', to }],
    },
    at: clock.now(),
  });
}

/** A code of the app or a backup code of whoever is signed in. */
async function demandCode(parts: Parts, staff: Staff, headers: Headers, code: string): Promise<void> {
  if (!(await readSecondFactor(parts, staff.userId)).on) {
    throw new DocketError('conflict', 'The second step is not on.');
  }
  await spend(parts, staff.userId, code, (typed) =>
    isBackupCode(typed)
      ? parts.auth.api.verifyBackupCode({
          body: { code: typed, disableSession: true },
          headers,
          returnHeaders: true,
        })
      : parts.auth.api.verifyTOTP({ body: { code: typed }, headers, returnHeaders: true }),
  );
}

/** Ten letters and digits with a dash in the middle; an app's code is six digits. */
export function isBackupCode(code: string): boolean {
  return /^[a-z\d]{5}-[a-z\d]{5}$/i.test(code);
}

/** Uses a code up. Spaces are how apps show codes; nobody means them. */
export async function spend<T>(
  parts: Pick<Parts, 'db' | 'clock'>,
  userId: string,
  typed: string,
  verify: (code: string) => Promise<T>,
): Promise<T> {
  const code = typed.replace(/\s+/g, '');
  if (!(await claimCode(parts, userId, code))) {
    const message = 'This code has been used already. Wait for the next one.';
    throw new DocketError('invalid-input', message, { code: message });
  }
  try {
    return await asked(() => verify(code), 'code', 'That code is not right. Look at the app again.');
  } catch (error) {
    await releaseCode(parts, userId, code);
    throw error;
  }
}

/** better-auth's refusals of what was typed, in our words. */
async function asked<T>(call: () => Promise<T>, field: string, message: string): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) {
      throw error;
    }
    if (error.statusCode === 429) {
      const wait = 'Too many wrong codes. Try again in 15 minutes.';
      throw new DocketError('too-many-requests', wait, {}, { cause: error });
    }
    throw new DocketError('invalid-input', message, { [field]: message }, { cause: error });
  }
}

/** Ends all sessions but the one that these cookies go on with. */
async function endOthers(
  { db, auth }: Pick<Parts, 'db' | 'auth'>,
  userId: string,
  cookies: readonly string[],
): Promise<void> {
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  const kept = await auth.api.getSession({ headers: new Headers({ cookie }) });
  await db.global.session.deleteMany({ where: { userId, id: { not: kept?.session.id ?? '' } } });
}
