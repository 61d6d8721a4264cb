import { expect, test } from 'vitest';
import {
  ACTIONS,
  type Action,
  can,
  type PolicyContext,
  ROLES,
  rolesManagedBy,
} from '../../src/accounts/policy.js';

/** What each role may do, in the order owner, admin, dispatcher, technician: Y always, A assigned, O own, C where claiming is allowed, - never. */
const TABLE: Record<Action, string> = {
  'see-record': 'YYYA',
  'see-board': 'YYYY',
  'claim-record': 'YYYC',
  'assign-people': 'YYY-',
  'reveal-secret': 'AAAA',
  'save-secret': 'YYYA',
  'restore-unsure-secret': 'YY--',
  'move-stage': 'YYYA',
  'see-booking': 'YYYA',
  'change-booking': 'YYYA',
  'assign-booking': 'YYYO',
  'message-customer': 'YYYA',
  'write-note': 'YYYA',
  'upload-photo': 'YYYA',
  'show-photo': 'YYYA',
  'archive-photo': 'YY--',
  'delete-photo': 'YOOO',
  'review-photo': 'YYY-',
  'place-photo': 'YYY-',
  'draft-quote': 'YYYA',
  'send-quote': 'YYY-',
  'draft-invoice': 'YYYA',
  'issue-invoice': 'YYY-',
  'record-payment': 'YYY-',
  'credit-invoice': 'YY--',
  'refund-payment': 'YY--',
  'join-customers': 'YYY-',
  'export-customer': 'YY--',
  'erase-customer': 'YY--',
  'change-settings': 'YY--',
  'manage-members': 'YY--',
  'manage-api-keys': 'YY--',
  'read-audit': 'YY--',
  'change-plan': 'Y---',
  'manage-admins': 'Y---',
  'require-second-factor': 'Y---',
  'reset-second-factor': 'Y---',
  'manage-master-keys': 'Y---',
  'delete-organization': 'Y---',
};

const CONTEXTS: [letter: string, context: PolicyContext][] = [
  ['', {}],
  ['A', { assigned: true }],
  ['O', { own: true }],
  ['C', { claimAllowed: true }],
];

const cells = ACTIONS.flatMap((action) =>
  ROLES.map((role, column) => [action, role, TABLE[action].charAt(column)] as const),
);

test.each(cells)('%s by %s: %s', (action, role, cell) => {
  for (const [letter, context] of CONTEXTS) {
    expect(can(role, action, context)).toBe(cell === 'Y' || (letter !== '' && cell === letter));
  }
});

test('an action that is not in the table is refused', () => {
  expect(can('owner', 'launch-rockets' as Action, { assigned: true, own: true, claimAllowed: true })).toBe(
    false,
  );
});

test('admins manage members up to dispatcher, owners everyone, others nobody', () => {
  expect(rolesManagedBy('owner')).toEqual(['owner', 'admin', 'dispatcher', 'technician']);
  expect(rolesManagedBy('admin')).toEqual(['dispatcher', 'technician']);
  expect(rolesManagedBy('dispatcher')).toEqual([]);
  expect(rolesManagedBy('technician')).toEqual([]);
});
