import { demand, type Staff } from '../accounts/staff.js';
import type { Actor } from '../activity/record.js';
import { findTypedCustomer } from '../customers/find-typed-customer.js';
import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { changeDueDay, checkTitle } from './change-head.js';
import { type MovePorts, moveStage } from './move-stage.js';
import { openJob } from './open-job.js';
import type { Screen } from './record-ports.js';

export type AddPorts = MovePorts & { screen: Screen };

export type JobToAdd = {
  /** Made with the form: the same one opens one job, however often it is sent. */
  formId: string;
  title: string;
  /** A name, a phone number, or both. */
  customer: string;
  /** An open or internal stage. */
  stageId: string;
  /** `2026-03-29`, or empty. */
  due: string;
};

/**
 * Opens a job that staff type in on the board, for a customer who is found by name or number or made, on the stage
 * asked for. What is typed passes the vault's door. Throws `invalid-input` naming the field at fault, `not-found` for a
 * stage that takes no new jobs, `conflict` where the job lacks what the stage asks for, `not-allowed` for who may not.
 */
export async function addJob(
  tx: Tx,
  { screen, ...ports }: AddPorts,
  staff: Staff,
  typed: JobToAdd,
  at: Date,
): Promise<{ id: string; number: number }> {
  demand(staff, 'message-customer');
  const { organizationId, memberId } = staff;
  const { formId } = typed;
  // Two that are sent at once wait for each other here; the second finds what the first opened.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`job-form:${organizationId}:${formId}`}, 0))`;
  const opened = await tx.job.findFirst({ where: { formId }, select: { id: true, number: true } });
  if (opened) {
    return opened;
  }
  const title = checkTitle(typed.title);
  const actor: Actor = { kind: 'member', id: memberId };
  const by = { organizationId, actor, at };
  const screenName = (
    _: Tx,
    { customerId, ...name }: Parameters<Parameters<typeof findTypedCustomer>[1]>[1],
  ) => screen(tx, { ...name, customerId, record: { kind: 'customer', id: customerId }, field: 'name' });
  const customerId = await findTypedCustomer(tx, screenName, { ...by, text: typed.customer });
  const { trade } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { trade: true },
  });
  const job = await openJob(tx, {
    ...by,
    customerId,
    trade,
    formId,
    title: (record) => screen(tx, { ...by, record, customerId, field: 'title', text: title }),
    details: {},
  });
  await changeDueDay(tx, { ...by, job, value: typed.due, seen: '' });
  await moveStage(tx, ports, {
    ...by,
    job,
    to: { stageId: typed.stageId, anyPipeline: true },
    async before(_tx, { closesAs }) {
      if (closesAs) {
        throw notFound('stage');
      }
    },
  });
  return job;
}
