import { demand, type Staff } from '../../accounts/staff.js';
import { appendActivity } from '../../activity/append-activity.js';
import type { Actor } from '../../activity/record.js';
import type { Clock } from '../../platform/clock.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import { type Pipeline, readPipeline } from './read-pipelines.js';
import type { ScreenWords, StageEffects } from './stage-ports.js';

export type SettingsParts = { db: Database; clock: Clock; screen: ScreenWords; effects: StageEffects };

/** Who changes something of an organization's settings, and when. */
export type Editing = { organizationId: string; actor: Actor; at: Date };

/** Runs one change of the settings of jobs for an owner or admin. Throws `not-allowed` for other roles. */
export async function changeSettings<T>(
  { db, clock }: Pick<SettingsParts, 'db' | 'clock'>,
  staff: Staff,
  step: (tx: Tx, editing: Editing) => Promise<T>,
): Promise<T> {
  demand(staff, 'change-settings');
  const { organizationId, memberId } = staff;
  return await db.withOrganization(organizationId, (tx) =>
    step(tx, { organizationId, actor: { kind: 'member', id: memberId }, at: clock.now() }),
  );
}

/**
 * Takes a pipeline for a change by whoever saw this version of it, and reads it. Everybody else waits for the end of
 * the transaction, and then hears `conflict`: nothing of theirs is written over what they have not seen.
 */
export async function takePipeline(tx: Tx, seen: { id: string; version: number }): Promise<Pipeline> {
  if (!isId(seen.id)) {
    throw notFound('pipeline');
  }
  const { count } = await tx.pipeline.updateMany({
    where: { id: seen.id, version: seen.version, archivedAt: null },
    data: { version: { increment: 1 } },
  });
  const pipeline = await readPipeline(tx, seen.id);
  if (count === 0) {
    throw new DocketError(
      'conflict',
      pipeline.archived
        ? `${pipeline.name} is archived. Restore it first.`
        : 'Somebody else changed this pipeline meanwhile, so yours was not saved. This is how it is now: change it again.',
    );
  }
  return pipeline;
}

/** Notes in the organization's feed what became of its settings. */
export async function noteChange(
  tx: Tx,
  { organizationId, actor, at }: Editing,
  field: string,
  [from, to]: readonly [from: string | null, to: string | null],
): Promise<void> {
  if (from === to) {
    return;
  }
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'organization', id: organizationId },
    actor,
    type: 'organization.changed',
    content: { changes: [{ field, from, to }] },
    at,
  });
}

export const SEALED = 'That looks like a passcode or password, so it was not saved. Everybody reads this.';

/** Passes words everybody will read through the vault's door. Throws `invalid-input` where one holds a secret. */
export async function requirePlainWords(
  tx: Tx,
  screen: ScreenWords,
  { organizationId, actor, at }: Editing,
  words: Readonly<Record<string, string | readonly string[] | undefined>>,
): Promise<void> {
  const record = { kind: 'organization', id: organizationId } as const;
  for (const [field, said] of Object.entries(words)) {
    for (const text of typeof said === 'string' ? [said] : (said ?? [])) {
      if (text !== '' && (await screen(tx, { organizationId, record, text, actor, at })) !== text) {
        throw new DocketError('invalid-input', SEALED, { [field]: SEALED });
      }
    }
  }
}
