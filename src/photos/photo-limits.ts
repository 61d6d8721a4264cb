import { PLANS, type Plan } from '../accounts/create-organization.js';
import type { Tx } from '../platform/database/database.js';

/** How many unarchived photos a job may show, by plan. Quotes and conversations have no limit. */
export const PHOTO_LIMITS: Readonly<Record<Plan, number>> = { free: 0, pro: 10, enterprise: 20 };

/** The limit of the organization that the transaction sees. */
export async function readPhotoLimit(tx: Tx, organizationId: string): Promise<number> {
  const { plan } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { plan: true },
  });
  const known = PLANS.find((one) => one === plan);
  return known ? PHOTO_LIMITS[known] : 0;
}
