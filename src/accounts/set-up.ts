import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import type { AccountsParts } from './accounts-parts.js';
import { demand, type Staff } from './staff.js';

/** What a new organization is led through, in order; each may be skipped. */
export const SETUP_STEPS = ['business', 'hours', 'people', 'demo'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export const FIRST_STEP: SetupStep = 'business';

/** The step of a stored row; one that is not known any more is asked for from the beginning. */
export function readSetupStep(stored: string | null): SetupStep | null {
  return stored === null ? null : (SETUP_STEPS.find((step) => step === stored) ?? FIRST_STEP);
}

type Parts = Pick<AccountsParts, 'db' | 'clock'>;

/**
 * Goes on past a step of the first set-up; past the last one it ends. Forward only, and once: a step that was passed
 * already changes nothing. Returns what comes next; null where it has ended.
 */
export function passSetupStep(parts: Parts, staff: Staff, step: SetupStep): Promise<SetupStep | null> {
  return move(parts, staff, (now) => {
    const after = SETUP_STEPS[SETUP_STEPS.indexOf(step) + 1] ?? null;
    return after !== null && SETUP_STEPS.indexOf(after) < SETUP_STEPS.indexOf(now) ? now : after;
  });
}

/** Ends the first set-up for good, wherever it stands. */
export async function endSetup(parts: Parts, staff: Staff): Promise<void> {
  await move(parts, staff, () => null);
}

async function move(
  { db, clock }: Parts,
  staff: Staff,
  next: (now: SetupStep) => SetupStep | null,
): Promise<SetupStep | null> {
  demand(staff, 'change-settings');
  const { organizationId: id } = staff;
  return await db.withOrganization(id, async (tx) => {
    const now = await lockStep(tx);
    if (now === null) {
      return null;
    }
    const to = next(now);
    if (to !== now) {
      await tx.organization.update({ where: { id }, data: { setupStep: to } });
    }
    if (to === null) {
      await appendActivity(tx, {
        organizationId: id,
        record: { kind: 'organization', id },
        actor: { kind: 'member', id: staff.memberId },
        type: 'organization.changed',
        content: { changes: [{ field: 'first set-up', from: now, to: 'ended' }] },
        at: clock.now(),
      });
    }
    return to;
  });
}

async function lockStep(tx: Tx): Promise<SetupStep | null> {
  const [row] = await tx.$queryRaw<{ step: string | null }[]>`
    SELECT setup_step AS step FROM organization FOR UPDATE`;
  return readSetupStep(row?.step ?? null);
}
