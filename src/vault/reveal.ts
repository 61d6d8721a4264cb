import { appendActivity } from '../activity/append-activity.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { readLiveSecrets, secretContext } from './live-secrets.js';
import type { MasterKeys } from './master-keys.js';
import { withoutSecrets } from './screen-stored.js';
import { screenText } from './screen-text.js';
import { open } from './seal.js';

export type RevealRequest = {
  organizationId: string;
  memberId: string;
  jobId: string;
  secretId: string;
  /** Why the technician needs it, in their own words: 3 to 200 characters, kept in the feed without secrets. */
  reason: string;
};

export type Revealed = { kind: string; value: string };

/** Port to the jobs room: is this member assigned to this job, and is the job open? */
export type MayReveal = (tx: Tx, jobId: string, memberId: string) => Promise<boolean>;

/**
 * Shows one secret of one open job to a technician assigned to it. The look is in the feed before the value
 * leaves: if writing it fails, nothing is shown. Whoever may not sees what they would for a job that is not there.
 */
export function createReveal({
  db,
  keys,
  clock,
  mayReveal,
}: {
  db: Database;
  keys: MasterKeys;
  clock: Clock;
  mayReveal: MayReveal;
}) {
  return async (request: RevealRequest): Promise<Revealed> => {
    const reason = request.reason.trim();
    if (reason.length < 3 || reason.length > 200) {
      throw new DocketError('invalid-input', 'Say in a few words why you need it (3 to 200 characters).', {
        reason: 'Say why you need it.',
      });
    }
    return await db.withOrganization(request.organizationId, async (tx) => {
      if (!(await mayReveal(tx, request.jobId, request.memberId))) {
        throw notFound('passcode');
      }
      const record = { kind: 'job', id: request.jobId } as const;
      const secret = await tx.secret.findFirst({
        where: { id: request.secretId, recordKind: record.kind, recordId: record.id, destroyedAt: null },
      });
      if (!secret?.sealed) {
        throw notFound('passcode');
      }
      const { organizationId, memberId } = request;
      const said = {
        organizationId,
        record,
        actor: { kind: 'member', id: memberId },
        at: clock.now(),
      } as const;
      const { customerId } = secret;
      const typed = { customerId, messageId: null, text: reason, field: 'reason', asked: null };
      const screened = await screenText(tx, keys, { ...said, ...typed });
      const known = await readLiveSecrets(tx, keys, { recordKind: record.kind, recordId: record.id });
      await appendActivity(tx, {
        ...said,
        type: 'secret.revealed',
        content: { secretId: secret.id, reason: withoutSecrets(screened.text, known) },
      });
      return { kind: secret.kind, value: open(keys, secret.sealed, secretContext(secret.id)).toString() };
    });
  };
}
