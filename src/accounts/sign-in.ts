import { isAPIError } from 'better-auth/api';
import { z } from 'zod';
import { DocketError } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { acceptInvitations } from './accept-invitations.js';
import type { AccountsParts } from './accounts-parts.js';
import { hashToken, readEmail } from './create-sign-in-link.js';
import { readMemberships } from './memberships.js';

type Parts = Pick<AccountsParts, 'db' | 'auth' | 'clock'>;

/** What the browser must be told to keep, as `Set-Cookie` values. */
export type SignedIn = { cookies: string[] };

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
    if (response.user.emailVerified) {
      await acceptInvitations(parts, { id: response.user.id, email });
    }
    return { cookies: answer.getSetCookie() };
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
  const handedOverIn = readHandOver(token);
  if (handedOverIn !== undefined) {
    return signInHandedOver(parts, token, handedOverIn, headers);
  }
  const verified = await consumeLink(parts, token, headers);
  await acceptInvitations(parts, verified.response.user);
  return { cookies: verified.headers.getSetCookie() };
}

/**
 * A link from a colleague proves nobody's address. It makes a new account that stays unproven, good for the one
 * organization; a mailed link later takes that account over with a clean slate. It never opens an account that
 * exists, which may reach into other organizations.
 */
async function signInHandedOver(
  parts: Parts,
  token: string,
  organizationId: string,
  headers: Headers,
): Promise<SignedIn> {
  const { internalAdapter } = await parts.auth.$context;
  const link = await internalAdapter.findVerificationValue(hashToken(token));
  const { email } = LinkValue.parse(JSON.parse(link?.value ?? '{}'));
  if (email === undefined || (await internalAdapter.findUserByEmail(email))) {
    throw new DocketError('not-allowed', WORN_OUT);
  }
  const verified = await consumeLink(parts, token, headers);
  const { user, session } = verified.response;
  if ((await readMemberships(parts.db, user.id)).length > 0) {
    await parts.db.global.session.delete({ where: { id: session.id } });
    throw new DocketError('not-allowed', WORN_OUT);
  }
  await parts.db.global.user.update({ where: { id: user.id }, data: { emailVerified: false } });
  await acceptInvitations(parts, user, organizationId);
  await parts.db.global.session.update({
    where: { id: session.id },
    data: { activeOrganizationId: organizationId },
  });
  return { cookies: verified.headers.getSetCookie() };
}

const LinkValue = z.object({ email: z.string().optional() });

async function consumeLink({ auth }: Parts, token: string, headers: Headers) {
  try {
    return await auth.api.magicLinkVerify({ query: { token }, headers, returnHeaders: true });
  } catch (error) {
    // The plugin answers a worn-out token with a redirect.
    if (isAPIError(error) && error.statusCode < 500) {
      throw new DocketError('not-allowed', WORN_OUT, {}, { cause: error });
    }
    throw error;
  }
}

function readHandOver(token: string): string | undefined {
  const organizationId = token.split('.')[1];
  if (organizationId !== undefined && !isId(organizationId)) {
    throw new DocketError('not-allowed', WORN_OUT);
  }
  return organizationId;
}

/** Ends the session of these cookies; without one it does nothing. */
export async function signOut({ auth }: Pick<AccountsParts, 'auth'>, headers: Headers): Promise<SignedIn> {
  const answer = await auth.api.signOut({ headers, returnHeaders: true });
  return { cookies: answer.headers.getSetCookie() };
}
