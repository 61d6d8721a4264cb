import { appendActivity } from '../activity/append-activity.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';
import { parsePhoneNumber } from './phone-number.js';
import { demand, type Staff } from './staff.js';

/**
 * Adds a number that customers text. Numbers that were there keep working. Throws `invalid-input` for something
 * that is no number and `conflict` for one in use, here or elsewhere.
 */
export async function addPhoneNumber(
  { db, clock }: Pick<AccountsParts, 'db' | 'clock'>,
  staff: Staff,
  text: string,
): Promise<void> {
  demand(staff, 'change-settings');
  const { organizationId } = staff;
  const { number } = parsePhoneNumber(text);
  await db.withOrganization(organizationId, async (tx) => {
    const added = await tx.phoneNumber.createMany({
      data: [{ number, organizationId, createdAt: clock.now() }],
      skipDuplicates: true,
    });
    if (added.count === 0) {
      throw numberTaken(number);
    }
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: staff.memberId },
      type: 'organization.changed',
      content: { changes: [{ field: 'phone', from: null, to: number }] },
      at: clock.now(),
    });
  });
}

/** One number belongs to one organization of a Docket. */
export function numberTaken(number: string, cause?: unknown): DocketError {
  const message = `The number ${number} already belongs to an organization of this Docket.`;
  return new DocketError('conflict', message, { phone: message }, { cause });
}
