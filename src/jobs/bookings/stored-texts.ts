import type { Tx } from '../../platform/database/database.js';
import type { Prisma } from '../../platform/database/generated/client.js';
import type { StoredText } from '../../vault/screen-stored.js';

/** In whose light each field is read: the vault knows it by that name. */
export const SCREENED_AS = { title: 'fault', place: 'address', notes: 'notes' } as const;

/** Every free text on the bookings of a job, or on those of customers that stand alone. */
export async function readBookingTexts(
  tx: Tx,
  of: { jobId: string } | { customerIds: readonly string[] },
): Promise<StoredText[]> {
  const where: Prisma.BookingWhereInput =
    'jobId' in of ? { jobId: of.jobId } : { jobId: null, customerId: { in: [...of.customerIds] } };
  const bookings = await tx.booking.findMany({ where });
  return bookings.flatMap(({ id, title, place, notes }) =>
    Object.entries({ title, place, notes })
      .filter(([, text]) => text !== '')
      .map(([field, text]) => ({
        field: SCREENED_AS[field as keyof typeof SCREENED_AS],
        text,
        replace: async (screened) =>
          void (await tx.booking.update({
            where: { id },
            data: { [field]: screened },
            select: { id: true },
          })),
      })),
  );
}
