import type { AccountsParts } from './accounts-parts.js';
import { addPhoneNumber } from './add-phone-number.js';
import { authenticateApiKey, createApiKey, listApiKeys, revokeApiKey } from './api-keys.js';
import { type AuthSecrets, createAuth } from './auth.js';
import { changeMemberRole } from './change-member.js';
import { changePlan } from './change-plan.js';
import { createOrganization } from './create-organization.js';
import { createSignInLink } from './create-sign-in-link.js';
import { deactivateMember, reactivateMember, readLeaving } from './deactivate-member.js';
import { ensureFirstOrganization } from './ensure-first-organization.js';
import { readIntakeSettings, resetIntakeSettings, saveIntakeSettings } from './intake-settings.js';
import { inviteMember, resendInvitation, revokeInvitation } from './invite-member.js';
import { joinOrganization, readInvitation } from './join-organization.js';
import { listFormerMembers, listMembers } from './list-members.js';
import { listOrganizations } from './list-organizations.js';
import {
  askNewPasskey,
  askPasskey,
  listPasskeys,
  removePasskey,
  savePasskey,
  signInWithPasskey,
} from './passkeys.js';
import { readOrganization } from './read-organization.js';
import { requestSignInLink } from './request-sign-in-link.js';
import { resetByOperator } from './reset-by-operator.js';
import { readReset, resetSecondFactor } from './reset-second-factor.js';
import { resolveStaff, switchOrganization } from './resolve-staff.js';
import {
  beginSecondFactor,
  confirmSecondFactor,
  readSecondFactor,
  renewBackupCodes,
  turnOffSecondFactor,
} from './second-factor.js';
import { endOtherSessions, endSession, listSessions } from './sessions.js';
import { needsCurrentPassword, setPassword } from './set-password.js';
import { endSetup, passSetupStep } from './set-up.js';
import { signInWithLink, signInWithPassword, signOut } from './sign-in.js';
import { signInWithCode, whoseSecondStep } from './sign-in-with-code.js';
import { updateOrganization } from './update-organization.js';

export type AccountsOptions = Omit<AccountsParts, 'auth'> & {
  /** Sign session cookies and encrypt second factors; derive them from the master keys, newest first. */
  authSecrets: AuthSecrets;
};

/** The accounts room: organizations, members, sign-in, API keys. What each use case promises stands with it. */
export function createAccounts({ authSecrets, ...rest }: AccountsOptions) {
  const { db, logger, publicUrl } = rest;
  const parts: AccountsParts = {
    ...rest,
    auth: createAuth({ database: db, logger, authSecrets, publicUrl }),
  };
  return {
    canMailLinks: parts.sendMail !== undefined,
    createOrganization: bind(parts, createOrganization),
    ensureFirstOrganization: bind(parts, ensureFirstOrganization),
    listOrganizations: bind(parts, listOrganizations),
    readOrganization: bind(parts, readOrganization),
    updateOrganization: bind(parts, updateOrganization),
    passSetupStep: bind(parts, passSetupStep),
    endSetup: bind(parts, endSetup),
    changePlan: bind(parts, changePlan),
    addPhoneNumber: bind(parts, addPhoneNumber),
    readIntakeSettings: bind(parts, readIntakeSettings),
    resetIntakeSettings: bind(parts, resetIntakeSettings),
    saveIntakeSettings: bind(parts, saveIntakeSettings),
    listMembers: bind(parts, listMembers),
    inviteMember: bind(parts, inviteMember),
    changeMemberRole: bind(parts, changeMemberRole),
    readLeaving: bind(parts, readLeaving),
    deactivateMember: bind(parts, deactivateMember),
    reactivateMember: bind(parts, reactivateMember),
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
    listFormerMembers: bind(parts, listFormerMembers),
    resendInvitation: bind(parts, resendInvitation),
    revokeInvitation: bind(parts, revokeInvitation),
    readInvitation: bind(parts, readInvitation),
    joinOrganization: bind(parts, joinOrganization),
    whoseSecondStep: bind(parts, whoseSecondStep),
    signInWithCode: bind(parts, signInWithCode),
    readSecondFactor: bind(parts, readSecondFactor),
    beginSecondFactor: bind(parts, beginSecondFactor),
    confirmSecondFactor: bind(parts, confirmSecondFactor),
    renewBackupCodes: bind(parts, renewBackupCodes),
    turnOffSecondFactor: bind(parts, turnOffSecondFactor),
    resetSecondFactor: bind(parts, resetSecondFactor),
    resetByOperator: bind(parts, resetByOperator),
    readReset: bind(parts, readReset),
    listPasskeys: bind(parts, listPasskeys),
    askNewPasskey: bind(parts, askNewPasskey),
    savePasskey: bind(parts, savePasskey),
    removePasskey: bind(parts, removePasskey),
    askPasskey: bind(parts, askPasskey),
    signInWithPasskey: bind(parts, signInWithPasskey),
    listSessions: bind(parts, listSessions),
    endSession: bind(parts, endSession),
    endOtherSessions: bind(parts, endOtherSessions),
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
