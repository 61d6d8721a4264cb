/** A person's own page, whatever their role. */

import { segment } from './address.js';

/** GET: the person's own page, whatever their role. */
export const accountSettingsPath = (): string => '/settings/account';
/** POST current?, password → 303 back, or 422 with the page. */
export const passwordPath = (): string => '/settings/account/password';
/** GET: the second step of one's sign-in. POST `/begin` password?, `/confirm` code, `/codes` code password?, `/off` code. */
export const secondStepPath = (action?: 'begin' | 'confirm' | 'codes' | 'off'): string =>
  `/settings/account/second-step${action ? `/${action}` : ''}`;
/** POST → JSON, what the browser makes a passkey of. */
export const newPasskeyQuestionPath = (): string => '/settings/account/passkeys/question';
/** POST JSON name, response → 204, or problem details. */
export const passkeysPath = (): string => '/settings/account/passkeys';
/** POST → 303 back. */
export const removePasskeyPath = (id: string): string => `/settings/account/passkeys/${segment(id)}/remove`;
/** POST → 303 back. */
export const endSessionPath = (id: string): string => `/settings/account/sessions/${segment(id)}/end`;
/** POST → 303 back: all but this one. */
export const endOtherSessionsPath = (): string => '/settings/account/sessions/end-others';
/** POST organizationId → 303 to the inbox of that organization. */
export const switchOrganizationPath = (): string => '/settings/account/organization';
/** GET: what the person hears of; POST newItem, assigned, answered, photo, quietFrom, quietTo, digestAt → 303 back, or 422. */
export const notificationSettingsPath = (): string => '/settings/notifications';
/** POST → the account page with the new address, once. */
export const shareCalendarPath = (): string => '/settings/account/calendar';
/** POST → 303 back. */
export const revokeCalendarPath = (): string => '/settings/account/calendar/revoke';
