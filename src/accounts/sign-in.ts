import { isAPIError } from 'better-auth/api';
import { z } from 'zod';
import { DocketError } from '../platform/errors/docket-error.js';
import { acceptInvitations } from './accept-invitations.js';
import type { AccountsParts } from './accounts-parts.js';
import { hashToken, readEmail } from './create-sign-in-link.js';
import { removeSecondFactorIn } from './second-factor.js';

type Parts = Pick<AccountsParts, 'db' | 'auth' | 'clock'>;

export type SignedIn = {
  /** What the browser must be told to keep, as `Set-Cookie` values. */
  cookies: string[];
  /** Not in yet: a code of the person's authenticator app is wanted, see `signInWithCode`. */
  secondStep: boolean;
};

/** Signs in by password. Throws `invalid-input` with one message for a wrong address and a wrong password alike. */
export async function signInWithPassword(
  parts: Parts,
  credentials: { email: string; password: string },
  headers: Headers,
): Promise<SignedIn> {
  const email = readEmail(credentials.email);
  try {
    const { headers: answer, response } = await parts.auth.api.signInEmail({
      body: { email, password: credentials.password },
      headers,
      returnHeaders: true,
    });
    const secondStep = 'twoFactorRedirect' in response;
    if (!secondStep && response.user.emailVerified) {
      await acceptInvitations(parts, { id: response.user.id, email });
    }
    return { cookies: answer.getSetCookie(), secondStep };
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) {
      throw new DocketError('invalid-input', 'That email and password do not match.', {}, { cause: error });
    }
    throw error;
  }
}

const WORN_OUT =
  'This link has been used already, or it is too old. Ask for a new one, or sign in with your password.';

/**
 * Signs in by a one-time link and accepts the invitations of its address. The link works once, whoever is first.
 * Throws `not-allowed` for a link that is used, expired or not ours.
 */
export async function signInWithLink(parts: Parts, token: string, headers: Headers): Promise<SignedIn> {
  await forgetUnproven(parts, token);
  const { cookies, user } = await consumeLink(parts, token, headers);
  if (!user) {
    return { cookies, secondStep: true };
  }
  await acceptInvitations(parts, user);
  return { cookies, secondStep: false };
}

const LinkValue = z.object({ email: z.string().optional() });

/**
 * Whoever shows that the address of an unproven account is theirs takes it over with a clean slate. better-auth ends
 * its sessions and its password; what else was set up by whoever was there before goes here.
 */
async function forgetUnproven({ db, auth }: Parts, token: string): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const link = await internalAdapter.findVerificationValue(hashToken(token));
  const { email } = LinkValue.parse(JSON.parse(link?.value ?? '{}'));
  const user = email ? await db.global.user.findUnique({ where: { email } }) : null;
  if (user && !user.emailVerified) {
    await removeSecondFactorIn(db.global, user.id);
    await db.global.passkey.deleteMany({ where: { userId: user.id } });
  }
}

type OpenedLink = {
  cookies: string[];
  /** Absent while a second step is wanted. */
  user?: { id: string; email: string };
  sessionToken?: string;
};

/** Uses a link up. Throws `not-allowed` where it has been already. */
export async function consumeLink(
  { auth }: Pick<Parts, 'auth'>,
  token: string,
  headers: Headers,
): Promise<OpenedLink> {
  try {
    const answer = await auth.api.magicLinkVerify({ query: { token }, headers, returnHeaders: true });
    const cookies = answer.headers.getSetCookie();
    if ('twoFactorRedirect' in answer.response) {
      return { cookies };
    }
    const { user, session } = answer.response;
    return { cookies, user, sessionToken: session.token };
  } catch (error) {
    // The plugin answers a worn-out token with a redirect.
    if (isAPIError(error) && error.statusCode < 500) {
      throw new DocketError('not-allowed', WORN_OUT, {}, { cause: error });
    }
    throw error;
  }
}

/** Ends the session of these cookies; without one it does nothing. */
export async function signOut({ auth }: Pick<AccountsParts, 'auth'>, headers: Headers): Promise<SignedIn> {
  const answer = await auth.api.signOut({ headers, returnHeaders: true });
  return { cookies: answer.headers.getSetCookie(), secondStep: false };
}
