import { readSettings } from '../accounts/organization-settings.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';

/** Whether a photo is the customer's to see as it comes in: their own is, others as the organization set it. */
export async function isVisibleAtFirst(tx: Tx, organizationId: string, uploader: Actor): Promise<boolean> {
  if (uploader.kind === 'customer') {
    return true;
  }
  const { settings } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { settings: true },
  });
  return readSettings(settings).staffPhotosVisible;
}
