/** Sign-in, and the way out. */

import { withQuery } from './address.js';

export const signInPath = (): string => '/sign-in';
/** POST email, password → 303 to `next`, or 422 with the page and its errors. */
export const signInWithPasswordPath = (): string => '/sign-in/password';
/** POST email → 303 back with "a link is on its way" whether or not the address is known. */
export const signInWithLinkPath = (): string => '/sign-in/link';
/** GET the second step of a sign-in; POST code, next → 303 to `next`, or 422 with the page. */
export const signInCodePath = (query: { next?: string } = {}): string => withQuery('/sign-in/code', query);
/** POST → JSON, what the browser asks its passkeys. */
export const passkeyQuestionPath = (): string => '/sign-in/passkey/question';
/** POST JSON answer → 204 with a session, or problem details. */
export const signInWithPasskeyPath = (): string => '/sign-in/passkey';
/** GET `?token=`; POST token → 303 to the inbox, or the page with what is wrong. */
export const invitationPath = (token?: string): string => withQuery('/invitation', { token });
/** POST → 303 to sign-in. */
export const signOutPath = (): string => '/sign-out';
