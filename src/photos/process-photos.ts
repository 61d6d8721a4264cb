import { setTimeout as pause } from 'node:timers/promises';
import pLimit from 'p-limit';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import { isDatabaseOutage } from '../platform/database/database-errors.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { developPhoto } from './develop-photo.js';
import { fetchOriginal } from './fetch-original.js';
import { failPhoto } from './finish-photo.js';
import { hasBytes, type PendingPhoto, type PhotoWithBytes, readPending } from './pending-photo.js';
import { keepLease, LEASE_SECONDS } from './photo-lease.js';
import type { PhotoWorkerParts } from './photo-worker.js';
import { postponePhoto } from './postpone-photo.js';

/** Photos at once. Most of them wait for a sender's server, and one that stalls must not hold up the others. */
const LANES = 12;
/** Of these, so many may hold a whole photo in memory at once: some are decoded while others are written. */
const DEVELOPMENTS = 6;
/** Of these, so many may be decoded at once: about one for each core and one between two steps. */
const RENDERINGS = 3;
/** While some lanes work, the idle ones look for new rows this often. */
const LOOK_AGAIN_MS = 200;
/** A photo that was begun so often in one state without an orderly end takes the process down with it. */
const MAX_TRIES = 8;
/** Orderly tries count up to here, so that a long outage is not mistaken for that. */
const CALM_TRIES = 4;

export type ProcessPhotos = () => Promise<void>;

/**
 * The worker of the media ledger: takes every photo that is due on its way, until none is. Each step is one
 * commit; whatever kills the process, the lease ends and the next run goes on from the last commit, doubling
 * nothing. What goes wrong with one photo is written on its row and never keeps the next one waiting.
 */
export function createProcessPhotos(given: PhotoWorkerParts): ProcessPhotos {
  const rendering = pLimit(RENDERINGS);
  const developing = pLimit(DEVELOPMENTS);
  const parts: PhotoWorkerParts = {
    ...given,
    makeRenditions: (photo, identified) => rendering(() => given.makeRenditions(photo, identified)),
  };
  let busy = 0;
  const work = async (claimed: Claimed) => {
    const stopKeeping = keepLease(parts, claimed);
    busy += 1;
    try {
      await processOne(parts, claimed, (photo) => developing(() => developPhoto(parts, photo)));
    } finally {
      busy -= 1;
      stopKeeping();
    }
  };
  return async () => {
    const passes = new Set<Promise<void>>();
    const begin = (parallel: number) => {
      const options = { parallel, leaseSeconds: LEASE_SECONDS };
      const pass = drainClaims(parts.db, 'docket_claim_photos', options, work).finally(() =>
        passes.delete(pass),
      );
      passes.add(pass);
    };
    try {
      begin(LANES);
      while (passes.size > 0) {
        await Promise.race([Promise.all(passes), pause(LOOK_AGAIN_MS)]);
        if (busy > 0 && busy < LANES) {
          begin(Math.min(2, LANES - busy));
        }
      }
    } finally {
      await Promise.allSettled(passes);
    }
  };
}

async function processOne(
  parts: PhotoWorkerParts,
  claimed: Claimed,
  develop: (photo: PhotoWithBytes) => Promise<void>,
): Promise<void> {
  let photo: PendingPhoto | undefined;
  try {
    photo = await readPending(parts.db, claimed);
    if (!photo) {
      return;
    }
    if (photo.attempts > MAX_TRIES && photo.sha256 !== null) {
      await giveUp(parts, photo);
      return;
    }
    const fetched = hasBytes(photo) ? photo : await fetchOriginal(parts, photo);
    if (fetched) {
      photo = fetched;
      await develop(fetched);
    }
  } catch (err) {
    parts.logger.error({ err, photoId: claimed.id }, 'a photo could not be processed');
    await postponeAfter(parts, claimed, photo, err);
  }
}

async function giveUp(parts: PhotoWorkerParts, photo: PendingPhoto): Promise<void> {
  const { id: photoId, organizationId, source } = photo;
  const reason = 'Opening the file failed again and again and it is not shown; the original is kept.';
  const at = parts.clock.now();
  if (await parts.db.withOrganization(organizationId, (tx) => failPhoto(tx, photo, reason, at))) {
    parts.onFailed?.({ organizationId, photoId, source, reason });
  }
}

/** Nobody knows whether the photo or the machine is to blame: wait, and only count it where storage answers. */
async function postponeAfter(
  parts: PhotoWorkerParts,
  claimed: Claimed,
  photo: PendingPhoto | undefined,
  error: unknown,
): Promise<void> {
  const attempts = photo?.attempts ?? 1;
  const outage = isOutage(error);
  const delayMs = Math.min(60_000, 1_000 * 2 ** Math.min(attempts, 10));
  try {
    await postponePhoto(parts, claimed, delayMs, outage ? { attempts: Math.min(attempts, CALM_TRIES) } : {});
  } catch (err) {
    parts.logger.error({ err, photoId: claimed.id }, 'a photo keeps its lease and is tried when that ends');
  }
}

function isOutage(error: unknown): boolean {
  if (error instanceof StorageError) {
    return error.retryable;
  }
  return isDatabaseOutage(error);
}
