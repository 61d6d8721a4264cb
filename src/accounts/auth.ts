import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { APIError, betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { magicLink, twoFactor } from 'better-auth/plugins';
import type { Database } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { Logger } from '../platform/logging/logger.js';

export const PASSWORD_LENGTH = { min: 10, max: 128 };
export const API_KEY_NAME_LENGTH = 60;

/** The request's own address as the web server saw it; set by the door, never taken from the browser. */
export const ADDRESS_HEADER = 'x-docket-address';

/** Newest first; 32 characters or more each. The number of each stays the same for good. */
export type AuthSecrets = readonly { version: number; value: string }[];

export type AuthSettings = {
  database: Database;
  logger: Logger;
  /** Sign cookies (the newest) and encrypt second factors (any of them reads what it once encrypted). */
  authSecrets: AuthSecrets;
  /** What people type into the browser; decides whether cookies are for https only. */
  publicUrl: string;
};

/**
 * Sign-in as better-auth does it: users, sessions, passwords, one-time links, second factors, passkeys, API keys. Its
 * HTTP handler is never mounted: Docket's own routes call its functions, so nothing of it is reachable that Docket did
 * not mean to offer.
 */
export function createAuth({ database, logger, authSecrets, publicUrl }: AuthSettings) {
  const { origin, hostname } = new URL(publicUrl);
  return betterAuth({
    appName: 'Docket',
    secrets: [...authSecrets],
    baseURL: publicUrl,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    // Arguments of its log lines can hold addresses and tokens: only the message is kept.
    logger: { level: 'warn', log: (level, message) => logger.debug({ part: 'sign-in', level }, message) },
    database: prismaAdapter(database.global, { provider: 'postgresql' }),
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    session: {
      expiresIn: 30 * 24 * 60 * 60,
      updateAge: 24 * 60 * 60,
      // What needs more than a session asks for the password or a code itself.
      freshAge: 0,
      additionalFields: { activeOrganizationId: { type: 'string', required: false, input: false } },
    },
    advanced: {
      cookiePrefix: 'docket',
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 128 },
      useSecureCookies: publicUrl.startsWith('https://'),
      database: { generateId: () => newId() },
    },
    plugins: [
      // Links are made by create-sign-in-link.ts, each with its own lifetime; only the way back is the plugin's.
      magicLink({ storeToken: 'hashed', sendMagicLink: () => {} }),
      secondFactor(),
      passkey({
        rpID: hostname,
        rpName: 'Docket',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => demandVerified(verification.registrationInfo),
        },
        authentication: {
          afterVerification: ({ verification }) => demandVerified(verification.authenticationInfo),
        },
      }),
      apiKey({
        defaultPrefix: 'docket_',
        maximumNameLength: API_KEY_NAME_LENGTH,
        startingCharactersConfig: { shouldStore: true, charactersLength: 12 },
        rateLimit: { enabled: false },
      }),
    ],
  });
}

/** A code from an authenticator app; the plugin asks for it after a password, Docket after a link too. */
function secondFactor() {
  const plugin = twoFactor({ issuer: 'Docket', allowPasswordless: true });
  type After = (typeof plugin.hooks.after)[number];
  const after = plugin.hooks.after.map((hook) => ({
    ...hook,
    matcher: (context: Parameters<After['matcher']>[0]) =>
      hook.matcher(context) || context.path === '/magic-link/verify',
  }));
  return { ...plugin, hooks: { after } };
}

/** A passkey stands for both factors only where its device asked who is there: a fingerprint, a face, a PIN. */
async function demandVerified(info: { userVerified: boolean } | undefined): Promise<void> {
  if (!info?.userVerified) {
    throw new APIError('UNAUTHORIZED', { message: 'The device did not check who is using it.' });
  }
}

export type Auth = ReturnType<typeof createAuth>;
