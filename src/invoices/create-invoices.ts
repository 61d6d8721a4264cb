import type { Action } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import { isAssigned } from '../jobs/is-assigned.js';
import { lockJob } from '../jobs/lock-job.js';
import { requireSeen } from '../jobs/permission.js';
import type { Tx } from '../platform/database/database.js';
import { isId } from '../platform/ids.js';
import { checkoutBooking, type Held } from './checkout-booking.js';
import { type Crediting, creditInvoice } from './credit-invoice.js';
import { draftStage } from './draft-stage.js';
import { editPlan, followPlan, type TypedStage } from './edit-plan.js';
import type { DocumentOf, InvoicesParts } from './invoice-ports.js';
import { type Issued, issueInvoice } from './issue-invoice.js';
import { type InvoiceKey, type LockedInvoice, lockInvoice } from './lock-invoice.js';
import {
  lockPaid,
  type ProviderPayment,
  type ProviderRefund,
  refundByProvider,
  takeFromProvider,
} from './provider-payments.js';
import {
  changeInvoice,
  demandRevision,
  discardInvoice,
  draftInvoice,
  type InvoiceSubject,
  type On,
  type TypedInvoice,
} from './save-draft.js';
import type { TakenFrom } from './screen-typed.js';
import { checkMoney, giveBack, type Taken, type TypedPayment, takePayment } from './take-payment.js';

/** What staff do about invoices, at the doors: each asks the policy, then runs in one transaction. */
export type Invoices = ReturnType<typeof createInvoices>;

/**
 * All throw `not-found` for what this person does not see, `not-allowed` where their role does not include it, and what
 * the step itself throws. Documents of what was issued are made right after the commit.
 */
export function createInvoices(parts: InvoicesParts) {
  const { db, clock, makeDocuments } = parts;
  const by = ({ organizationId, memberId }: Staff): On => ({
    organizationId,
    actor: { kind: 'member', id: memberId },
    at: clock.now(),
  });

  function act<T>(
    staff: Staff,
    key: InvoiceKey,
    action: Action,
    step: (tx: Tx, invoice: LockedInvoice, on: On) => Promise<T>,
  ): Promise<T> {
    return db.withOrganization(staff.organizationId, async (tx) => {
      const invoice = await lockInvoice(tx, key);
      const assigned = await worksOn(tx, staff, invoice.jobId);
      requireSeen(staff, assigned, 'invoice');
      demand(staff, action, { assigned });
      return await step(tx, invoice, by(staff));
    });
  }

  /** Drafting on a job: `key` is its number. */
  function onJob<T>(
    staff: Staff,
    number: number,
    action: Action,
    step: (tx: Tx, job: { id: string; customerId: string }, on: On) => Promise<T>,
  ): Promise<T> {
    return db.withOrganization(staff.organizationId, async (tx) => {
      const job = await lockJob(tx, { number });
      const assigned = await worksOn(tx, staff, job.id);
      requireSeen(staff, assigned, 'job');
      demand(staff, action, { assigned });
      return await step(tx, job, by(staff));
    });
  }

  async function documented<T>(
    organizationId: string,
    done: Promise<T>,
    of: (result: T) => DocumentOf[],
  ): Promise<T> {
    const result = await done;
    await makeDocuments(organizationId, of(result));
    return result;
  }

  const receipt = ({ paymentId, fresh }: Taken): DocumentOf[] => (fresh ? [{ paymentId }] : []);
  const paper = ({ id }: Issued): DocumentOf[] => [{ invoiceId: id }];

  return {
    /** Begins a draft by hand; answers with its id. */
    draft: (staff: Staff, subject: InvoiceSubject, typed: TypedInvoice): Promise<{ id: string }> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        const jobId = 'jobId' in subject ? subject.jobId : null;
        const assigned = await worksOn(tx, staff, jobId);
        requireSeen(staff, assigned, jobId ? 'job' : 'customer');
        demand(staff, 'draft-invoice', { assigned });
        return await draftInvoice(tx, parts, subject, typed, by(staff));
      }),

    /** Begins the invoice of a stage, or answers with the draft of it. */
    draftStage: (staff: Staff, jobNumber: number, stageId: string): Promise<{ id: string }> =>
      onJob(staff, jobNumber, 'draft-invoice', (tx, job, on) => draftStage(tx, job, stageId, on)),

    /** In how many stages a job is paid. */
    editPlan: (staff: Staff, jobNumber: number, stages: readonly TypedStage[]): Promise<void> =>
      onJob(staff, jobNumber, 'issue-invoice', (tx, job, on) => editPlan(tx, parts.screen, job, stages, on)),

    /** Saves a draft; answers with the fields that the vault took something out of. */
    change: (
      staff: Staff,
      id: string,
      typed: TypedInvoice & { revision: number },
    ): Promise<{ takenFrom: TakenFrom[] }> =>
      act(staff, { id }, 'draft-invoice', (tx, invoice, on) => changeInvoice(tx, parts, invoice, typed, on)),

    discard: (staff: Staff, id: string): Promise<void> =>
      act(staff, { id }, 'draft-invoice', (tx, _, on) => discardInvoice(tx, { id }, on)),

    /** Issues a draft that is as it was seen. */
    issue: (staff: Staff, id: string, { revision }: { revision: number }): Promise<Issued> =>
      documented(
        staff.organizationId,
        act(staff, { id }, 'issue-invoice', async (tx, { jobId, customerId }, on) => {
          const job = jobId ? { id: jobId, customerId } : null;
          // A stage is issued as the plan says now, and never as it said when the draft was opened.
          await (job && followPlan(tx, job, on));
          const invoice = await lockInvoice(tx, { id });
          demandRevision(invoice, revision);
          const issued = await issueInvoice(tx, parts, invoice, on);
          await (job && followPlan(tx, job, on));
          return issued;
        }),
        paper,
      ),

    /** The one invoice of a booking that stands alone, and its end; or what its words read like without a passcode. */
    checkout: (
      staff: Staff,
      bookingId: string,
      typed: Omit<TypedInvoice, 'photoIds'>,
    ): Promise<Issued | Held> =>
      documented(
        staff.organizationId,
        db.withOrganization(staff.organizationId, async (tx) => {
          demand(staff, 'issue-invoice');
          return await checkoutBooking(tx, parts, bookingId, typed, by(staff));
        }),
        (done) => ('held' in done ? [] : paper(done)),
      ),

    recordPayment: (staff: Staff, number: number, typed: TypedPayment): Promise<Taken> =>
      documented(
        staff.organizationId,
        act(staff, { number }, 'record-payment', async (tx, invoice, on) => {
          const money = await checkMoney(tx, parts.screen, invoice, typed, on);
          const { method, formId } = typed;
          return await takePayment(tx, invoice, { ...money, method, key: `form:${formId}` }, on);
        }),
        receipt,
      ),

    /** Notes that money of a payment was given back by hand; `reference` says why. */
    refundPayment: (staff: Staff, paymentId: string, typed: TypedPayment): Promise<Taken> =>
      documented(
        staff.organizationId,
        db.withOrganization(staff.organizationId, async (tx) => {
          const invoice = await lockPaid(tx, paymentId);
          requireSeen(staff, await worksOn(tx, staff, invoice.jobId), 'payment');
          demand(staff, 'refund-payment');
          const on = by(staff);
          const money = await checkMoney(tx, parts.screen, invoice, typed, on);
          const { method, formId } = typed;
          return await giveBack(tx, invoice, { ...money, method, paymentId, key: `form:${formId}` }, on);
        }),
        receipt,
      ),

    credit: (staff: Staff, number: number, crediting: Crediting): Promise<Issued & { total: number }> =>
      documented(
        staff.organizationId,
        act(staff, { number }, 'credit-invoice', async (tx, invoice, on) => {
          const credited = await creditInvoice(tx, parts, invoice, crediting, on);
          const { jobId, customerId } = invoice;
          await (jobId && followPlan(tx, { id: jobId, customerId }, on));
          return credited;
        }),
        paper,
      ),

    /** What a provider tells of: taken once, whatever the number of times and the order. Throws `conflict` in another currency. */
    recordProviderPayment: (paid: ProviderPayment): Promise<Taken> =>
      documented(paid.organizationId, takeFromProvider(parts, paid), receipt),

    /** Money that the provider gave back, likewise. */
    recordProviderRefund: (refunded: ProviderRefund): Promise<Taken> =>
      documented(refunded.organizationId, refundByProvider(parts, refunded), receipt),
  };
}

async function worksOn(tx: Tx, staff: Staff, jobId: string | null): Promise<boolean> {
  return jobId !== null && isId(jobId) && (await isAssigned(tx, jobId, staff.memberId));
}
