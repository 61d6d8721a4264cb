export const ROLES = ['owner', 'admin', 'dispatcher', 'technician'] as const;
export type Role = (typeof ROLES)[number];

/**
 * When a role may do something: `always`; `assigned`, only on records the person is assigned to; `own`, only on
 * what the person made; `where-allowed`, only where the organization lets technicians claim. No entry: never.
 */
type Rule = 'always' | 'assigned' | 'own' | 'where-allowed';

const EVERYONE = { owner: 'always', admin: 'always', dispatcher: 'always', technician: 'always' } as const;
const OFFICE = { owner: 'always', admin: 'always', dispatcher: 'always' } as const;
const OFFICE_AND_ASSIGNED = { ...OFFICE, technician: 'assigned' } as const;
const ASSIGNED_ONLY = {
  owner: 'assigned',
  admin: 'assigned',
  dispatcher: 'assigned',
  technician: 'assigned',
} as const;
const LEADERS = { owner: 'always', admin: 'always' } as const;
const OWNER = { owner: 'always' } as const;

/** Who may do what (DESIGN.md section 8). What is not here is refused. */
const POLICY = {
  'see-record': OFFICE_AND_ASSIGNED,
  'see-board': EVERYONE,
  'claim-record': { ...OFFICE, technician: 'where-allowed' },
  'assign-people': OFFICE,
  'reveal-secret': ASSIGNED_ONLY,
  'save-secret': OFFICE_AND_ASSIGNED,
  'restore-unsure-secret': LEADERS,
  'move-stage': OFFICE_AND_ASSIGNED,
  'see-booking': OFFICE_AND_ASSIGNED,
  'change-booking': OFFICE_AND_ASSIGNED,
  'assign-booking': { ...OFFICE, technician: 'own' },
  'message-customer': OFFICE_AND_ASSIGNED,
  'write-note': OFFICE_AND_ASSIGNED,
  'upload-photo': OFFICE_AND_ASSIGNED,
  'show-photo': OFFICE_AND_ASSIGNED,
  'archive-photo': LEADERS,
  'delete-photo': { owner: 'always', admin: 'own', dispatcher: 'own', technician: 'own' },
  'review-photo': OFFICE,
  'place-photo': OFFICE,
  'draft-quote': OFFICE_AND_ASSIGNED,
  'send-quote': OFFICE,
  'draft-invoice': OFFICE_AND_ASSIGNED,
  'issue-invoice': OFFICE,
  'record-payment': OFFICE,
  'credit-invoice': LEADERS,
  'refund-payment': LEADERS,
  'join-customers': OFFICE,
  'export-customer': LEADERS,
  'erase-customer': LEADERS,
  'change-settings': LEADERS,
  'manage-members': LEADERS,
  'manage-api-keys': LEADERS,
  'read-audit': LEADERS,
  'change-plan': OWNER,
  'manage-admins': OWNER,
  'require-second-factor': OWNER,
  'reset-second-factor': OWNER,
  'manage-master-keys': OWNER,
  'delete-organization': OWNER,
} as const satisfies Record<string, Partial<Record<Role, Rule>>>;

export type Action = keyof typeof POLICY;

/** All actions, for the test that names every cell. */
export const ACTIONS = Object.keys(POLICY) as Action[];

export type PolicyContext = {
  /** The person is assigned to the record's job, or is on the booking. */
  assigned?: boolean;
  /** The person made it (their own upload), or it is about nobody else (whom a booking is for). */
  own?: boolean;
  /** The organization lets technicians claim. */
  claimAllowed?: boolean;
};

/** Whether a role may do something here and now. Denies whatever the table does not grant. */
export function can(role: Role, action: Action, context: PolicyContext = {}): boolean {
  const rules: Partial<Record<Role, Rule>> = POLICY[action] ?? {};
  switch (rules[role]) {
    case 'always':
      return true;
    case 'assigned':
      return context.assigned === true;
    case 'own':
      return context.own === true;
    case 'where-allowed':
      return context.claimAllowed === true;
    default:
      return false;
  }
}

/** The roles that someone of `role` may give to and take from others: admins up to dispatcher, owners any. */
export function rolesManagedBy(role: Role): readonly Role[] {
  if (can(role, 'manage-admins')) {
    return ROLES;
  }
  return can(role, 'manage-members') ? ['dispatcher', 'technician'] : [];
}
