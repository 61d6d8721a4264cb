import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { magicLink } from 'better-auth/plugins';
import type { Database } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { Logger } from '../platform/logging/logger.js';

export const PASSWORD_LENGTH = { min: 10, max: 128 };
export const API_KEY_NAME_LENGTH = 60;

export type AuthSettings = {
  database: Database;
  logger: Logger;
  /** Signs the session cookies; at least 32 characters, derived from the master keys. */
  authSecret: string;
  /** What people type into the browser; decides whether cookies are for https only. */
  publicUrl: string;
};

/**
 * Sign-in as better-auth does it: users, sessions, passwords, one-time links, API keys. Its HTTP handler is never
 * mounted: Docket's own routes call its functions, so nothing of it is reachable that Docket did not mean to offer.
 */
export function createAuth({ database, logger, authSecret, publicUrl }: AuthSettings) {
  return betterAuth({
    appName: 'Docket',
    secret: authSecret,
    baseURL: publicUrl,
    trustedOrigins: [new URL(publicUrl).origin],
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
      additionalFields: { activeOrganizationId: { type: 'string', required: false, input: false } },
    },
    advanced: {
      cookiePrefix: 'docket',
      ipAddress: { disableIpTracking: true },
      useSecureCookies: publicUrl.startsWith('https://'),
      database: { generateId: () => newId() },
    },
    plugins: [
      // Links are made by create-sign-in-link.ts, each with its own lifetime; only the way back is the plugin's.
      magicLink({ storeToken: 'hashed', sendMagicLink: () => {} }),
      apiKey({
        defaultPrefix: 'docket_',
        maximumNameLength: API_KEY_NAME_LENGTH,
        startingCharactersConfig: { shouldStore: true, charactersLength: 12 },
        rateLimit: { enabled: false },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
