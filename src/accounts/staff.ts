import { DocketError } from '../platform/errors/docket-error.js';
import { type Action, can, type PolicyContext, type Role } from './policy.js';

/** A signed-in member, in the organization their session works in. */
export type Staff = {
  userId: string;
  memberId: string;
  organizationId: string;
  organizationName: string;
  role: Role;
  name: string;
  email: string;
};

/** Throws `not-allowed` unless the policy grants this to the person. */
export function demand(staff: Staff, action: Action, context: PolicyContext = {}): void {
  if (!can(staff.role, action, context)) {
    throw new DocketError('not-allowed', 'Your role does not include this. Ask an owner or admin.');
  }
}
