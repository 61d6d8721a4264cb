import type { Claimed } from '../platform/database/claim.js';
import type { PhotoWorkerParts } from './photo-worker.js';

/**
 * How long a claimed row is left alone once nobody keeps its lease any more. Short, so that what a killed process
 * worked on goes on soon after; kept for as long as the work takes.
 */
export const LEASE_SECONDS = 30;
const KEEP_EVERY_MS = 10_000;

/** Renews the lease until the returned function is called. */
export function keepLease(
  { db, logger }: Pick<PhotoWorkerParts, 'db' | 'logger'>,
  { id, organizationId }: Claimed,
): () => void {
  let stopped = false;
  const renew = async () => {
    await db.withOrganization(organizationId, async (tx) => {
      if (!stopped) {
        await tx.$executeRaw`UPDATE photo SET claimed_until = now() + make_interval(secs => ${LEASE_SECONDS}::int)
          WHERE id = ${id}::uuid AND claimed_until IS NOT NULL`;
      }
    });
  };
  const timer = setInterval(() => {
    renew().catch((err: unknown) => logger.warn({ err, photoId: id }, 'a lease could not be renewed'));
  }, KEEP_EVERY_MS);
  timer.unref();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
