import { readOrganizationIn } from '../accounts/read-organization.js';
import { appendActivity } from '../activity/append-activity.js';
import type { ActivityEvents } from '../activity/event-types.js';
import { tellCustomer } from '../conversations/tell-customer.js';
import { readStageRules } from '../jobs/pipelines/stage-rules.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import type { Activity } from '../platform/database/generated/client.js';
import type { ScreenedText } from '../vault/screened-text.js';

/**
 * A job has entered a stage that has words for the customer: they are put on their way, once for each entry of the
 * feed. Where they cannot be sent, the feed of the job says why. A stage that was removed since says nothing.
 */
export async function tellOfStage(
  tx: Tx,
  { at, wake }: { at: Date; wake(kind: 'outbox'): void },
  entry: Activity,
  afterCommit: AfterCommit,
): Promise<void> {
  const { stageId, notify } = (entry.content ?? {}) as Partial<ActivityEvents['job.stage']>;
  const stage =
    notify && stageId ? await tx.stage.findUnique({ where: { id: stageId }, select: { rules: true } }) : null;
  const text = stage && readStageRules(stage.rules).notify;
  const job = text
    ? await tx.job.findUnique({
        where: { id: entry.recordId },
        select: { number: true, customer: { select: { name: true } } },
      })
    : null;
  if (!text || !job) {
    return;
  }
  const { name: business } = await readOrganizationIn(tx);
  const record = { kind: 'job', id: entry.recordId } as const;
  const told = await tellCustomer(tx, {
    record,
    // Passed the vault's door when the rule was saved.
    text: text as ScreenedText,
    values: { name: job.customer.name ?? undefined, reference: `J-${job.number}`, business },
    dedupeKey: `stage:${entry.id}`,
    at,
  });
  if ('messageId' in told) {
    afterCommit(() => wake('outbox'));
    return;
  }
  await appendActivity(tx, {
    organizationId: entry.organizationId,
    record,
    actor: { kind: 'system' },
    type: 'job.not-told',
    content: { reason: told.because },
    at,
  });
}
