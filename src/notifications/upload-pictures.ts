import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import type { CardPicture, UploadPicture } from './cards-ports.js';

export type UploadParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  upload: UploadPicture;
  /** A person must mend something at Slack. */
  onTrouble(organizationId: string, teamId: string, code: string, needed?: string): Promise<void>;
};

/** Longer than three requests of the upload may take. */
const LEASE_MS = 60_000;
const AFTER_TROUBLE_MS = 10 * 60_000;
const AFTER_FAILURE_MS = 5_000;

/**
 * Uploads those pictures that the workspace does not have, each once, whoever asks at the same time. Returns how many
 * came to be there now, and in how many milliseconds to look again (null: nothing waits).
 */
export async function uploadPictures(
  parts: UploadParts,
  {
    organizationId,
    teamId,
    pictures,
  }: { organizationId: string; teamId: string; pictures: readonly CardPicture[] },
): Promise<{ uploaded: number; againInMs: number | null }> {
  let uploaded = 0;
  let againInMs: number | null = null;
  for (const picture of pictures) {
    const waitMs = await uploadOne(parts, { organizationId, teamId }, picture);
    if (waitMs === 0) uploaded += 1;
    else if (waitMs !== null) againInMs = Math.min(againInMs ?? waitMs, waitMs);
  }
  return { uploaded, againInMs };
}

type Where = { organizationId: string; teamId: string };

/** 0 when it is there now, how long to wait where it is not, null where it never will be. */
async function uploadOne(parts: UploadParts, where: Where, picture: CardPicture): Promise<number | null> {
  const claimed = await claim(parts, where, picture.photoId);
  if (!claimed) {
    return AFTER_FAILURE_MS;
  }
  const file = await picture.read();
  if (!file) {
    return null;
  }
  const answer = await parts.upload(where.teamId, file, {
    before: claimed.fileId,
    reserve: (fileId) => note(parts, where, picture.photoId, { fileId }),
  });
  if (answer.outcome === 'done') {
    const uploadedAt = parts.clock.now();
    await note(parts, where, picture.photoId, { fileId: answer.fileId, uploadedAt, claimedUntil: null });
    return 0;
  }
  const { organizationId, teamId } = where;
  parts.logger.warn(
    { teamId, photoId: picture.photoId, reason: answer.reason },
    'a picture is not at Slack yet',
  );
  if (answer.outcome === 'blocked') {
    await parts.onTrouble(organizationId, teamId, answer.reason, answer.needed);
  }
  const waitMs =
    answer.outcome === 'blocked' ? AFTER_TROUBLE_MS : Math.max(answer.retryAfterMs ?? 0, AFTER_FAILURE_MS);
  await note(parts, where, picture.photoId, { claimedUntil: new Date(parts.clock.now().getTime() + waitMs) });
  return waitMs;
}

/** Makes the picture ours to upload; undefined while another works on it, or it waits. */
async function claim(
  { db, clock }: UploadParts,
  { organizationId, teamId }: Where,
  photoId: string,
): Promise<{ fileId: string | null } | undefined> {
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE_MS);
  const [row] = await db.withOrganizationSql(
    organizationId,
    (tx) => tx.$queryRaw<{ fileId: string | null }[]>`
      INSERT INTO slack_picture (organization_id, team_id, photo_id, claimed_until)
      VALUES (${organizationId}::uuid, ${teamId}, ${photoId}::uuid, ${until})
      ON CONFLICT (team_id, photo_id) DO UPDATE SET claimed_until = ${until}
      WHERE slack_picture.uploaded_at IS NULL AND slack_picture.leaving_at IS NULL
        AND (slack_picture.claimed_until IS NULL OR slack_picture.claimed_until < ${now})
      RETURNING file_id AS "fileId"`,
  );
  return row;
}

async function note(
  { db }: UploadParts,
  { organizationId, teamId }: Where,
  photoId: string,
  data: { fileId?: string; uploadedAt?: Date; claimedUntil?: Date | null },
): Promise<void> {
  await db.withOrganization(organizationId, (tx) =>
    tx.slackPicture.updateMany({ where: { teamId, photoId }, data }),
  );
}
