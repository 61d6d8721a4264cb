import { isAPIError } from 'better-auth/api';
import { z } from 'zod';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { acceptInvitations } from './accept-invitations.js';
import type { AccountsParts } from './accounts-parts.js';
import { FRESH } from './set-password.js';
import type { SignedIn } from './sign-in.js';
import type { Staff } from './staff.js';

type Parts = Pick<AccountsParts, 'db' | 'auth' | 'clock'>;

export type PasskeyEntry = { id: string; name: string; createdAt: Date | null };

/** What the browser is asked, as JSON, and the cookie that belongs to the question. */
export type PasskeyQuestion = { options: object; cookies: string[] };

export const PASSKEY_NAME_LENGTH = 60;

const part = z.string().max(10_000);

/** What a browser answers to `askPasskey`, as WebAuthn writes it in JSON. */
export const PasskeyAnswer = z.object({
  id: part,
  rawId: part,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: part, authenticatorData: part, signature: part }),
  clientExtensionResults: z.object({}),
});

export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

/** A person's passkeys, oldest first. */
export async function listPasskeys({ db }: Pick<Parts, 'db'>, userId: string): Promise<PasskeyEntry[]> {
  const rows = await db.global.passkey.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
  return rows.map(({ id, name, createdAt }) => ({ id, name: name ?? 'Passkey', createdAt }));
}

/**
 * Begins a registration, good for five minutes. Throws `not-allowed` for a sign-in over 15 minutes old: a passkey opens
 * the account for good, so a session that was left open is not enough.
 */
export async function askNewPasskey(
  { auth, clock }: Pick<Parts, 'auth' | 'clock'>,
  headers: Headers,
  sessionStartedAt: Date,
): Promise<PasskeyQuestion> {
  if (clock.now().getTime() - sessionStartedAt.getTime() > FRESH) {
    throw new DocketError('not-allowed', 'Sign out and in again, then add the passkey within 15 minutes.');
  }
  const { response, headers: answer } = await auth.api.generatePasskeyRegistrationOptions({
    headers,
    query: {},
    returnHeaders: true,
  });
  return { options: response, cookies: answer.getSetCookie() };
}

/** Keeps the passkey that the browser made. Throws `invalid-input` where it does not answer the question. */
export async function savePasskey(
  { auth }: Pick<Parts, 'auth'>,
  headers: Headers,
  { name, response }: { name: string; response: unknown },
): Promise<void> {
  const named = name.trim().slice(0, PASSKEY_NAME_LENGTH) || 'Passkey';
  await refused(
    () => auth.api.verifyPasskeyRegistration({ body: { response, name: named }, headers }),
    'The passkey could not be saved. Try again.',
  );
}

/** Forgets a passkey. Throws `not-found` for one that is not the person's. */
export async function removePasskey(
  { db }: Pick<Parts, 'db'>,
  { userId }: Pick<Staff, 'userId'>,
  id: string,
): Promise<void> {
  const { count } = await db.global.passkey.deleteMany({ where: { id, userId } });
  if (count === 0) {
    throw notFound('passkey');
  }
}

/** Begins a sign-in by passkey. Names nobody: the browser knows which of its passkeys are for this address. */
export async function askPasskey({ auth }: Pick<Parts, 'auth'>): Promise<PasskeyQuestion> {
  const { response, headers } = await auth.api.generatePasskeyAuthenticationOptions({
    headers: new Headers(),
    returnHeaders: true,
  });
  return { options: { ...response, userVerification: 'required' }, cookies: headers.getSetCookie() };
}

/**
 * Signs in by passkey, which stands for both steps: its device asked who is there. Throws `invalid-input` for one that
 * is not known here any more.
 */
export async function signInWithPasskey(
  parts: Parts,
  response: PasskeyAnswer,
  headers: Headers,
): Promise<SignedIn> {
  const answer = await refused(
    () => parts.auth.api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true }),
    'This passkey is not known here. Sign in another way.',
  );
  const { user } = answer.response;
  if (user.emailVerified) {
    await acceptInvitations(parts, user);
  }
  return { cookies: answer.headers.getSetCookie(), secondStep: false };
}

async function refused<T>(call: () => Promise<T>, message: string): Promise<T> {
  try {
    return await call();
  } catch (error) {
    // The plugin answers what it cannot verify with a 500 of its own.
    if (isAPIError(error)) {
      throw new DocketError('invalid-input', message, {}, { cause: error });
    }
    throw error;
  }
}
