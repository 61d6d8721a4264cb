import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import { dayOf, readZone } from '../../../jobs/change-head.js';
import { readParts } from '../../../jobs/job-parts.js';
import { readStageRequirements } from '../../../jobs/pipelines/read-stage-requirements.js';
import { sayMissing } from '../../../jobs/pipelines/stage-requirements.js';
import type { JobRecord } from '../../../jobs/read-job.js';
import type { Tx } from '../../../platform/database/database.js';
import type { JobHeadView, PartsView } from '../views/record-view.js';

/** What the top of a job's page has beyond that of a quote. */
export async function readJobHead(tx: Tx, staff: Staff, job: JobRecord): Promise<JobHeadView> {
  const { assigned, dueAt } = job;
  const open = job.state === 'open';
  const day = dayOf(dueAt, await readZone(tx, staff.organizationId));
  const phone = job.details.phone ?? job.customer.address ?? '';
  const { address } = job.details;
  const several = (await tx.pipeline.count({ where: { archivedAt: null, id: { not: job.pipelineId } } })) > 0;
  const next = open ? await nextAction(tx, job) : undefined;
  return {
    title: { value: job.title, seen: job.title },
    due: { value: day, seen: day },
    ...(dueAt ? { dueAt: dueAt.toISOString() } : {}),
    open,
    canEdit: can(staff.role, 'write-note', { assigned }),
    canPlan: open && can(staff.role, 'move-stage', { assigned }),
    canRelease: open && job.owner?.id === staff.memberId,
    ...(several ? { pipeline: job.pipeline } : {}),
    ...(next ? { next } : {}),
    ...(/^\+?[\d\s().-]{5,}$/.test(phone) ? { call: `tel:${phone.replace(/[^\d+]/g, '')}` } : {}),
    ...(address ? { directions: directionsTo(address) } : {}),
  };
}

/** Opens the maps of whatever phone or browser it is. */
function directionsTo(address: string): string {
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination: address })}`;
}

/** The one thing to do now: somebody to do it, else the next stage, and what that still needs. */
async function nextAction(tx: Tx, job: JobRecord): Promise<string | undefined> {
  if (job.assignees.length === 0) {
    return 'Assign somebody.';
  }
  const at = job.stages.findIndex(({ id }) => id === job.stage.id);
  const next = job.stages[at + 1];
  if (!next || next.kind === 'cancelled') {
    return undefined;
  }
  const needs = await readStageRequirements(tx, [job.id], { stageIds: [next.id] });
  const missing = needs.get(job.id)?.[0]?.missing ?? [];
  const [first] = missing;
  if (!first) {
    return next.kind === 'done' ? 'Close it when it is done.' : `Move it to ${next.name}.`;
  }
  const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  return `For ${next.name}: ${sayMissing(first)}${more}.`;
}

export async function readJobParts(tx: Tx, staff: Staff, job: JobRecord): Promise<PartsView> {
  return {
    number: job.number,
    parts: await readParts(tx, job.id),
    canEdit: job.state === 'open' && can(staff.role, 'write-note', { assigned: job.assigned }),
  };
}
