import pLimit from 'p-limit';
import type { Clock } from '../../platform/clock.js';
import { type Claimed, drainClaims } from '../../platform/database/claim.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { isDatabaseOutage } from '../../platform/database/database-errors.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Storage } from '../../platform/storage/storage.js';
import { StorageError } from '../../platform/storage/storage-error.js';
import type { Asked } from '../../vault/find/find-secrets.js';
import { findPhotoFile, type PhotoFile } from '../find-photo-file.js';
import { judgeWriting } from './judge-writing.js';
import type { ReadWriting, WritingOutcome } from './read-writing.js';
import { type Screened, settleScreening } from './settle-screening.js';

/** Longer than a reading may take, with one more that waits for its turn. */
const LEASE_SECONDS = 120;
/** Tries after which a reading that ends in a crash, or takes the process down with it, is given up. */
const MAX_TRIES = 3;

export type ScreenPhotosParts = {
  db: Database;
  storage: Pick<Storage, 'read'>;
  readWriting: ReadWriting;
  clock: Clock;
  logger: Logger;
  /** Photos read at once by this process; 0: none is, and none leaves by itself. */
  readers: number;
  /** Port: what had been asked when these messages came. */
  askedBefore(tx: Tx, messageIds: readonly string[]): Promise<readonly Asked[]>;
  /** Port: a photo may leave from this commit on; returns what to do after it. */
  onClear(tx: Tx, photoId: string): Promise<() => void>;
};

/**
 * The worker that reads what is written on stored photos, one after the other, newest first, until none is due. Text
 * that was read is looked through for secrets and forgotten: a state and what labels say are all that is written down.
 * Can be killed anywhere and run again; what goes wrong with one photo is written on its row.
 */
export function createScreenPhotos(parts: ScreenPhotosParts): () => Promise<void> {
  const { db, readers } = parts;
  const passes = pLimit(1);
  const options = { parallel: readers, leaseSeconds: LEASE_SECONDS };
  return async () => {
    if (readers > 0) {
      await passes(() =>
        drainClaims(db, 'docket_claim_screenings', options, (claimed) => screenOne(parts, claimed)),
      );
    }
  };
}

type ToRead = { file: PhotoFile | null; asked: Asked; attempts: number };

async function screenOne(parts: ScreenPhotosParts, claimed: Claimed): Promise<void> {
  const { id: photoId, organizationId } = claimed;
  let attempts = 1;
  try {
    const toRead = await parts.db.withOrganization(organizationId, (tx) => prepare(parts, tx, photoId));
    if (!toRead) {
      return;
    }
    attempts = toRead.attempts;
    const screened = await judge(parts, photoId, toRead);
    if (screened === 'again') {
      await postpone(parts, claimed, attempts);
      return;
    }
    await parts.db.withOrganization(organizationId, async (tx, afterCommit) => {
      const at = parts.clock.now();
      const settled = await settleScreening(tx, { organizationId, photoId, screened, at });
      if (settled && screened.state === 'clear') {
        afterCommit(await parts.onClear(tx, photoId));
      }
    });
  } catch (err) {
    parts.logger.error({ err, photoId }, 'a photo could not be screened; it is tried again');
    await postpone(parts, claimed, isOutage(err) ? 0 : attempts);
  }
}

async function prepare({ askedBefore }: ScreenPhotosParts, tx: Tx, photoId: string): Promise<ToRead | null> {
  const photo = await tx.photo.findFirst({
    where: { id: photoId, state: 'stored', screeningDueAt: { not: null } },
    select: { screeningAttempts: true, places: { select: { messageId: true } } },
  });
  if (!photo) {
    return null;
  }
  const messageIds = photo.places.flatMap(({ messageId }) => messageId ?? []);
  const asked = await askedBefore(tx, messageIds);
  return {
    file: await findPhotoFile(tx, photoId, 'preview'),
    asked: asked.includes('passcode') ? 'passcode' : (asked[0] ?? null),
    attempts: photo.screeningAttempts,
  };
}

async function judge(
  { storage, readWriting, logger }: ScreenPhotosParts,
  photoId: string,
  { file, asked, attempts }: ToRead,
): Promise<Screened | 'again'> {
  if (attempts > MAX_TRIES) {
    return { state: 'failed', failure: FAILURES.crashed };
  }
  const outcome: WritingOutcome = file
    ? await readWriting(await storage.read(file.key))
    : { state: 'unreadable' };
  if (outcome.state === 'read') {
    const { passcode, labels } = judgeWriting(outcome.readings, asked);
    return { state: passcode ? 'passcode-seen' : 'clear', labels };
  }
  logger.warn({ photoId, reason: outcome.state, attempts }, 'what is written on a photo could not be read');
  return outcome.state === 'crashed' && attempts < MAX_TRIES
    ? 'again'
    : { state: 'failed', failure: FAILURES[outcome.state] };
}

const FAILURES: Record<Exclude<WritingOutcome['state'], 'read'>, string> = {
  unreadable: 'It could not be opened for reading.',
  'too-slow': 'Reading it took too long.',
  'too-much-memory': 'Reading it took too much memory.',
  crashed: 'Reading it failed again and again.',
};

/** Waits longer each time; where the database does not answer, the lease ends by itself. */
async function postpone({ db, logger }: ScreenPhotosParts, claimed: Claimed, attempts: number) {
  const { id, organizationId } = claimed;
  const waitSeconds = 5 * 2 ** Math.min(attempts, 6);
  try {
    await db.withOrganization(
      organizationId,
      (tx) => tx.$executeRaw`
        UPDATE photo SET screening_claimed_until = NULL, screening_attempts = ${attempts},
          screening_due_at = now() + make_interval(secs => ${waitSeconds}::int)
        WHERE id = ${id}::uuid AND screening_due_at IS NOT NULL`,
    );
  } catch (err) {
    logger.error({ err, photoId: id }, 'a photo keeps its lease and is screened when that ends');
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof StorageError ? error.retryable : isDatabaseOutage(error);
}
