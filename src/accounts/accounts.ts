import type { AccountsParts } from './accounts-parts.js';
import { addPhoneNumber } from './add-phone-number.js';
import { authenticateApiKey, createApiKey, listApiKeys, revokeApiKey } from './api-keys.js';
import { createAuth } from './auth.js';
import { changeMemberRole, deactivateMember } from './change-member.js';
import { createOrganization } from './create-organization.js';
import { createSignInLink } from './create-sign-in-link.js';
import { ensureFirstOrganization } from './ensure-first-organization.js';
import { readIntakeSettings, resetIntakeSettings, saveIntakeSettings } from './intake-settings.js';
import { inviteMember } from './invite-member.js';
import { listMembers } from './list-members.js';
import { listOrganizations } from './list-organizations.js';
import { readOrganization } from './read-organization.js';
import { requestSignInLink } from './request-sign-in-link.js';
import { resolveStaff, switchOrganization } from './resolve-staff.js';
import { needsCurrentPassword, setPassword } from './set-password.js';
import { signInWithLink, signInWithPassword, signOut } from './sign-in.js';
import { updateOrganization } from './update-organization.js';

export type AccountsOptions = Omit<AccountsParts, 'auth'> & {
  /** Signs session cookies; derive it from the master keys, 32 characters or more. */
  authSecret: string;
};

/** The accounts room: organizations, members, sign-in, API keys. What each use case promises stands with it. */
export function createAccounts({ authSecret, ...rest }: AccountsOptions) {
  const { db, logger, publicUrl } = rest;
  const parts: AccountsParts = { ...rest, auth: createAuth({ database: db, logger, authSecret, publicUrl }) };
  return {
    canMailLinks: parts.sendMail !== undefined,
    createOrganization: bind(parts, createOrganization),
    ensureFirstOrganization: bind(parts, ensureFirstOrganization),
    listOrganizations: bind(parts, listOrganizations),
    readOrganization: bind(parts, readOrganization),
    updateOrganization: bind(parts, updateOrganization),
    addPhoneNumber: bind(parts, addPhoneNumber),
    readIntakeSettings: bind(parts, readIntakeSettings),
    resetIntakeSettings: bind(parts, resetIntakeSettings),
    saveIntakeSettings: bind(parts, saveIntakeSettings),
    listMembers: bind(parts, listMembers),
    inviteMember: bind(parts, inviteMember),
    changeMemberRole: bind(parts, changeMemberRole),
    deactivateMember: bind(parts, deactivateMember),
    createApiKey: bind(parts, createApiKey),
    listApiKeys: bind(parts, listApiKeys),
    revokeApiKey: bind(parts, revokeApiKey),
    authenticateApiKey: bind(parts, authenticateApiKey),
    createSignInLink: bind(parts, createSignInLink),
    requestSignInLink: bind(parts, requestSignInLink),
    signInWithPassword: bind(parts, signInWithPassword),
    signInWithLink: bind(parts, signInWithLink),
    signOut: bind(parts, signOut),
    resolveStaff: bind(parts, resolveStaff),
    switchOrganization: bind(parts, switchOrganization),
    needsCurrentPassword: bind(parts, needsCurrentPassword),
    setPassword: bind(parts, setPassword),
  };
}

export type Accounts = ReturnType<typeof createAccounts>;

function bind<Args extends unknown[], Result>(
  parts: AccountsParts,
  useCase: (parts: AccountsParts, ...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => useCase(parts, ...args);
}
