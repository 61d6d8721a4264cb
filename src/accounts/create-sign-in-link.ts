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
  /** Set for a link that a colleague hands over: it proves no address, so it opens this organization only. */
  handedOverIn?: string;
};

/**
 * Makes a link that signs a person in once. Only its hash is stored. The organization a handed-over link is good
 * for is part of the token, so it cannot be changed without breaking the link.
 */
export async function createSignInLink(
  parts: Pick<AccountsParts, 'auth' | 'clock' | 'publicUrl'>,
  request: LinkRequest,
): Promise<string> {
  const secret = randomBytes(24).toString('base64url');
  const token = request.handedOverIn ? `${secret}.${request.handedOverIn}` : secret;
  const { internalAdapter } = await parts.auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: hashToken(token),
    value: JSON.stringify({ email: readEmail(request.email), name: request.name }),
    expiresAt: new Date(parts.clock.now().getTime() + request.lifetime),
  });
  return `${parts.publicUrl}/sign-in/link?token=${token}`;
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
