import { DocketError } from '../platform/errors/docket-error.js';
import { acceptInvitations } from './accept-invitations.js';
import type { AccountsParts } from './accounts-parts.js';
import { isBackupCode, spend } from './second-factor.js';
import type { SignedIn } from './sign-in.js';

type Parts = Pick<AccountsParts, 'db' | 'auth' | 'clock'>;

const BEGIN_AGAIN = 'That took too long, or too many tries. Sign in again.';

/** Whose sign-in waits for its second step, by the cookie of the first; `undefined` where none does. */
export async function whoseSecondStep(
  { auth }: Pick<Parts, 'auth'>,
  headers: Headers,
): Promise<string | undefined> {
  const context = await auth.$context;
  const { name } = context.createAuthCookie('two_factor');
  const signed = readCookie(headers, name);
  // The cookie is `identifier.signature`; the signature is checked again by whoever accepts the code.
  const identifier = signed?.slice(0, signed.lastIndexOf('.'));
  const waiting = identifier?.startsWith('2fa-')
    ? await context.internalAdapter.findVerificationValue(identifier)
    : null;
  return waiting && waiting.expiresAt > new Date() ? waiting.value : undefined;
}

/**
 * The second step of a sign-in: a code of the app, or a backup code, which is used up. Throws `invalid-input` for a
 * wrong code or one that was used, `not-allowed` where no first step waits, `too-many-requests` once the account is
 * locked for a quarter of an hour.
 */
export async function signInWithCode(parts: Parts, code: string, headers: Headers): Promise<SignedIn> {
  const userId = await whoseSecondStep(parts, headers);
  if (!userId) {
    throw new DocketError('not-allowed', BEGIN_AGAIN);
  }
  // A session that is there still belongs to whoever was here before.
  const own = await withoutSession(parts, headers);
  const { api } = parts.auth;
  const answer = await spend(parts, userId, code, (typed) =>
    isBackupCode(typed)
      ? api.verifyBackupCode({ body: { code: typed }, headers: own, returnHeaders: true })
      : api.verifyTOTP({ body: { code: typed }, headers: own, returnHeaders: true }),
  ).catch(async (error: unknown) => {
    throw (await whoseSecondStep(parts, headers)) === undefined
      ? new DocketError('not-allowed', BEGIN_AGAIN, {}, { cause: error })
      : error;
  });
  const user = await parts.db.global.user.findUniqueOrThrow({ where: { id: userId } });
  if (user.emailVerified) {
    await acceptInvitations(parts, user);
  }
  return { cookies: answer.headers.getSetCookie(), secondStep: false };
}

async function withoutSession({ auth }: Pick<Parts, 'auth'>, headers: Headers): Promise<Headers> {
  const { authCookies } = await auth.$context;
  const kept = (headers.get('cookie') ?? '')
    .split(/;\s*/)
    .filter((pair) => !pair.startsWith(`${authCookies.sessionToken.name}=`));
  const own = new Headers(headers);
  own.set('cookie', kept.join('; '));
  return own;
}

function readCookie(headers: Headers, name: string): string | undefined {
  const pair = (headers.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(`${name}=`));
  return pair && decodeURIComponent(pair.slice(name.length + 1));
}
