import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { momentAt, wallClockAt } from '../platform/wall-clock.js';
import { changedMeanwhile } from './changed-meanwhile.js';
import { fitTitle, LONGEST_TITLE } from './details.js';
import { type JobKey, lockJob } from './lock-job.js';
import type { Screen } from './record-ports.js';

export type HeadChange = {
  organizationId: string;
  job: JobKey;
  /** What it becomes, and what it was when the person began to change it. */
  value: string;
  seen: string;
  actor: Actor;
  at: Date;
};

/**
 * Gives a job another title, past the vault's door; the feed says from what to what. The same again changes nothing.
 * Throws `invalid-input` for none or one that is too long, `conflict` where somebody changed it since it was seen.
 */
export async function changeTitle(tx: Tx, screen: Screen, change: HeadChange): Promise<{ changed: boolean }> {
  const { organizationId, actor, at } = change;
  const wanted = checkTitle(change.value);
  const { id, title, customerId } = await lockJob(tx, change.job);
  if (wanted === title) {
    return { changed: false };
  }
  if (change.seen !== title) {
    throw await changedMeanwhile(tx, id, { field: 'title', label: 'the title', now: title });
  }
  const record = { kind: 'job', id } as const;
  const typed = { organizationId, record, customerId, field: 'title', text: wanted, actor, at };
  const screened = fitTitle(await screen(tx, typed), title);
  return await write(tx, change, {
    id,
    data: { title: screened },
    field: 'title',
    from: title,
    to: screened,
  });
}

/** A title as typed, tidied. Throws `invalid-input`. */
export function checkTitle(text: string): string {
  const title = text.replace(/\s+/g, ' ').trim();
  const length = [...title].length;
  if (length === 0 || length > LONGEST_TITLE) {
    const message =
      length === 0 ? 'Give the job a title.' : `A title has at most ${LONGEST_TITLE} characters.`;
    throw new DocketError('invalid-input', message, { title: message });
  }
  return title;
}

/**
 * Says by which day a job is to be done, as `2026-03-29` in the organization's zone; empty: no day. It is overdue once
 * that day is over. Throws `invalid-input` for no day, `conflict` for a closed job and where somebody changed it since.
 */
export async function changeDueDay(tx: Tx, change: HeadChange): Promise<{ changed: boolean }> {
  const zone = await readZone(tx, change.organizationId);
  const dueAt = endOfDay(change.value, zone);
  const { id, number, state } = await lockJob(tx, change.job);
  const row = await tx.job.findUniqueOrThrow({ where: { id }, select: { dueAt: true } });
  const now = dayOf(row.dueAt, zone);
  if (now === change.value) {
    return { changed: false };
  }
  if (state !== 'open') {
    throw new DocketError('conflict', `J-${number} is closed.`);
  }
  if (change.seen !== now) {
    throw await changedMeanwhile(tx, id, { field: 'due', label: 'the due date', now });
  }
  return await write(tx, change, { id, data: { dueAt }, field: 'due', from: now, to: change.value });
}

/** The last minute of a day in a zone; `null` for an empty text. Throws `invalid-input` for what is no day. */
export function endOfDay(day: string, zone: string): Date | null {
  if (day === '') {
    return null;
  }
  const isDay = /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  const moment = isDay ? momentAt(`${day}T23:59:00`, zone) : null;
  if (!moment || dayOf(moment, zone) !== day) {
    throw new DocketError('invalid-input', 'Write the due date as a day.', {
      due: 'Write the due date as a day.',
    });
  }
  return moment;
}

/** The day of a moment in a zone, as `2026-03-29`; empty for none. */
export function dayOf(moment: Date | null, zone: string): string {
  return moment ? wallClockAt(moment, zone).date : '';
}

export async function readZone(tx: Tx, organizationId: string): Promise<string> {
  const { timeZone } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { timeZone: true },
  });
  return timeZone;
}

async function write(
  tx: Tx,
  { organizationId, actor, at }: HeadChange,
  change: {
    id: string;
    data: { title: string } | { dueAt: Date | null };
    field: string;
    from: string;
    to: string;
  },
): Promise<{ changed: boolean }> {
  const { id, data, field, from, to } = change;
  await tx.job.update({ where: { id }, data: { ...data, updatedAt: at } });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'job', id },
    actor,
    type: 'job.changed',
    content: { changes: [{ field, from: from || null, to: to || null }] },
    at,
  });
  return { changed: true };
}
