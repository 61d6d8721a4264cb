/** Settings of the organization: what it uses, its plan, its log and its keys. */

import { segment, withQuery } from './address.js';

export const organizationSettingsPath = (): string => '/settings/organization';
/** POST jobs?, bookings?, quotes?, invoices?, portal? → 303 back: what the organization uses. */
export const modulesSettingsPath = (): string => '/settings/organization/modules';
/** POST → 303 back: a made-up shop to look around in. */
export const loadDemoPath = (): string => '/settings/demo/load';
/** POST → 303 back: all of it goes. */
export const removeDemoPath = (): string => '/settings/demo/remove';
/** GET; POST plan → 303 back. */
export const planSettingsPath = (): string => '/settings/plan';
/** GET: the audit log, older than `before`. */
export const auditSettingsPath = (
  query: { kind?: string | undefined; member?: string | undefined; before?: string | undefined } = {},
): string => withQuery('/settings/audit', query);
/** GET; POST name → the page with the new key, once. */
export const apiKeysSettingsPath = (): string => '/settings/api-keys';
/** POST → 303 back. */
export const revokeApiKeyPath = (keyId: string): string => `/settings/api-keys/${segment(keyId)}/revoke`;
