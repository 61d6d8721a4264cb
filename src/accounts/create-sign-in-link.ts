import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { DocketError } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export type LinkRequest = {
  email: string;
  /** What the person is called if they sign in for the first time. */
  name: string;
  /** Milliseconds until the link is worth nothing. */
  lifetime: number;
};

/** Makes a link that signs a person in once. Only its hash is stored. */
export async function createSignInLink(
  parts: Pick<AccountsParts, 'auth' | 'clock' | 'publicUrl'>,
  request: LinkRequest,
): Promise<string> {
  const token = newToken();
  const { internalAdapter } = await parts.auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: hashToken(token),
    value: JSON.stringify({ email: readEmail(request.email), name: request.name }),
    expiresAt: new Date(parts.clock.now().getTime() + request.lifetime),
  });
  return `${parts.publicUrl}/sign-in/link?token=${token}`;
}

/** 192 random bits. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** As better-auth's magic-link plugin hashes with `storeToken: 'hashed'`: SHA-256, base64url, no padding. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

const Email = z.email();

/** An address in the one form that is stored and compared: trimmed and lower case. Throws `invalid-input`. */
export function readEmail(text: string, field = 'email'): string {
  const parsed = Email.safeParse(text.trim().toLowerCase());
  if (!parsed.success) {
    const message = 'Write an email address, such as ana@example.com.';
    throw new DocketError('invalid-input', message, { [field]: message });
  }
  return parsed.data;
}
