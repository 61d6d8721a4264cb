import type { Tx } from '../platform/database/database.js';

/** How many unarchived photos a job may show, by plan. Quotes and conversations have no limit. */
export const PHOTO_LIMITS: Readonly<Record<string, number>> = { free: 0, pro: 10, enterprise: 20 };

/** The limit of the organization that the transaction sees. */
export async function readPhotoLimit(tx: Tx, organizationId: string): Promise<number> {
  const { plan } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { plan: true },
  });
  return PHOTO_LIMITS[plan] ?? 0;
}
