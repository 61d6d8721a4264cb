import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { checkDetails, type DetailField, type Details, type DetailsInput, mergeDetails } from './details.js';
import { type JobKey, lockJob } from './lock-job.js';
import type { Screen } from './record-ports.js';

export type DetailsChanging = {
  organizationId: string;
  job: JobKey;
  details: DetailsInput;
  actor: Actor;
  at: Date;
};

/**
 * Corrects details of a job, closed or not: what is not named stays, an empty value takes one away. Text passes
 * the vault's door first. Each value that became another is in the feed; nothing new writes nothing. Throws
 * `invalid-input` for values that are too long.
 */
export async function changeDetails(
  tx: Tx,
  screen: Screen,
  changing: DetailsChanging,
): Promise<{ jobId: string; changed: boolean }> {
  const { organizationId, actor, at } = changing;
  const job = await lockJob(tx, changing.job);
  const record = { kind: 'job', id: job.id } as const;
  const { next, changes } = await correctDetails(tx, screen, { ...changing, record, row: job });
  if (changes.length === 0) {
    return { jobId: job.id, changed: false };
  }
  await tx.job.update({ where: { id: job.id }, data: { details: next, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record,
    actor,
    type: 'job.changed',
    content: { changes },
    at,
  });
  return { jobId: job.id, changed: true };
}

/** What the details of a record come to, and what that changes; each value that differs passes the vault's door. */
export async function correctDetails(
  tx: Tx,
  screen: Screen,
  correcting: {
    organizationId: string;
    record: RecordRef;
    row: { details: Details; customerId: string };
    details: DetailsInput;
    actor: Actor;
    at: Date;
  },
): Promise<ReturnType<typeof mergeDetails>> {
  const { organizationId, record, row, actor, at } = correcting;
  const wanted = checkDetails(correcting.details);
  const subject = { organizationId, record, customerId: row.customerId, actor, at };
  return mergeDetails(row.details, await screenDetails(tx, screen, subject, row.details, wanted));
}

/** Details as typed, each that differs through the vault's door, one after another. */
async function screenDetails(
  tx: Tx,
  screen: Screen,
  subject: Omit<Parameters<Screen>[1], 'field' | 'text'>,
  current: Details,
  wanted: DetailsInput,
): Promise<Record<string, ScreenedText>> {
  const screened: Record<string, ScreenedText> = {};
  for (const [field, text] of Object.entries(wanted) as [DetailField, string][]) {
    if (text === '') {
      screened[field] = '' as ScreenedText;
    } else if (text !== current[field]) {
      screened[field] = await screen(tx, { ...subject, field, text });
    }
  }
  return screened;
}
