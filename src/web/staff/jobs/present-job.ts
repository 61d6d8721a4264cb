import { usesModule } from '../../../accounts/modules.js';
import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { readAssignable } from '../../../jobs/people.js';
import { mayClaim } from '../../../jobs/permission.js';
import { PRIORITIES } from '../../../jobs/priority.js';
import { type JobRecord, readJob } from '../../../jobs/read-job.js';
import { readOwnable } from '../../../jobs/record-owner.js';
import type { Tx } from '../../../platform/database/database.js';
import type { StepView } from '../../ui/badge.js';
import { newQuotePath } from '../../ui/routes/quotes.js';
import { readJobBookings } from '../bookings/present-card.js';
import { readJobMoney } from '../invoices/present-money.js';
import type { RecordView } from '../views/record-view.js';
import type { FeedQuery } from './present-feed.js';
import { readJobHead, readJobParts } from './present-head.js';
import { type PageSubject, readSharedParts } from './present-record.js';
import { readWork } from './present-work.js';
import type { RecordSources } from './record-sources.js';

/** A job's page as this member may see it. Throws `not-found` where they may not. */
export async function readJobPage(
  tx: Tx,
  sources: RecordSources,
  staff: Staff,
  number: number,
  feed: FeedQuery,
): Promise<RecordView> {
  const job = await readJob(tx, { number }, staff);
  const subject = jobSubject(staff, job);
  const { assigned } = job;
  const open = job.state === 'open';
  const mayMove = open && can(staff.role, 'move-stage', { assigned });
  const { settings } = await readOrganizationIn(tx);
  const shared = await readSharedParts(tx, sources, staff, subject, feed);
  return {
    record: subject.record,
    reference: `J-${number}`,
    title: job.title,
    steps: jobSteps(job),
    canMove: mayMove,
    openedAt: job.createdAt.toISOString(),
    ...(job.closedAt ? { closedAt: job.closedAt.toISOString() } : {}),
    ...(job.owner ? { owner: job.owner } : {}),
    canClaim: open && job.owner?.id !== staff.memberId && (await mayClaim(tx, staff)),
    priority: { value: job.priority, choices: mayMove ? PRIORITIES : [] },
    owners: open && can(staff.role, 'assign-people') ? await readOwnable(tx, job.id) : [],
    assignees: job.assignees,
    assignable: can(staff.role, 'assign-people') ? await readAssignable(tx) : [],
    ...linkedTo(job),
    bookings: await readJobBookings(tx, staff, job),
    ...(await readJobMoney(tx, staff, job)),
    canClose: mayMove,
    canOpenJob: false,
    ...(open && can(staff.role, 'draft-quote', { assigned }) && usesModule(settings, 'quotes')
      ? { quoteExtraPath: newQuotePath({ job: String(number) }) }
      : {}),
    job: await readJobHead(tx, staff, job),
    parts: await readJobParts(tx, staff, job),
    ...shared,
    work: await readWork(tx, staff, job, shared.photos),
  };
}

/** A job as the shared parts of its page need it. */
export function jobSubject(staff: Staff, job: JobRecord): PageSubject {
  return {
    record: { kind: 'job', number: job.number },
    ref: { kind: 'job', id: job.id },
    origin: job.quote ? { kind: 'quote', id: job.quote.id } : null,
    trade: job.trade,
    details: job.details,
    customer: job.customer,
    assigned: job.assigned,
    open: job.state === 'open',
    canEdit: can(staff.role, 'write-note', { assigned: job.assigned }),
  };
}

/**
 * The stages a job can be moved through with one click, and the one it is on. Done and cancelled are not among
 * them while it is open: closing has its own button, which asks first.
 */
function jobSteps(job: JobRecord): StepView[] {
  const shown = job.stages.filter(
    ({ id, kind }) => id === job.stage.id || kind === 'open' || kind === 'internal',
  );
  const current = shown.findIndex(({ id }) => id === job.stage.id);
  return shown.map(({ id, name }, index) => ({
    key: id,
    label: name,
    state: index === current ? 'current' : index < current ? 'done' : 'next',
  }));
}

function linkedTo(job: JobRecord): Pick<RecordView, 'linked'> {
  if (job.quote) {
    const { number } = job.quote;
    return { linked: { reference: `Q-${number}`, record: { kind: 'quote', number } } };
  }
  if (job.follows) {
    const { number } = job.follows;
    return { linked: { reference: `follows J-${number}`, record: { kind: 'job', number } } };
  }
  return {};
}
