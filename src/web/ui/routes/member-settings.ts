/** Settings: members and their invitations. */

import { segment } from './address.js';

export const membersSettingsPath = (): string => '/settings/members';
/** POST email, role → 303 back, or 422 with the page. */
export const invitePath = (): string => '/settings/members/invitations';
/** POST → as `invitePath`: a new link for an open invitation. */
export const resendInvitationPath = (memberId: string): string =>
  `/settings/members/${segment(memberId)}/invitation`;
/** POST → 303 back. */
export const revokeInvitationPath = (memberId: string): string =>
  `/settings/members/${segment(memberId)}/invitation/revoke`;
/** POST → 303 back. */
export const resetSecondStepPath = (memberId: string): string =>
  `/settings/members/${segment(memberId)}/second-step/reset`;
/** POST requireSecondFactor? → 303 back. */
export const requireSecondStepPath = (): string => '/settings/members/second-step';
/** POST role → the row fragment (`#member-<id>`). */
export const memberRolePath = (memberId: string): string => `/settings/members/${segment(memberId)}/role`;
/** POST → 303 back: a former member is one again. */
export const reactivateMemberPath = (memberId: string): string =>
  `/settings/members/${segment(memberId)}/reactivate`;
/** GET: what they leave behind; POST to? → 303 back, or 422 with the page. */
export const removeMemberPath = (memberId: string): string => `/settings/members/${segment(memberId)}/remove`;
