import type { Action } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { Actor } from '../activity/record.js';
import type { TypedBooking } from '../jobs/bookings/create-bookings.js';
import { makeBooking } from '../jobs/bookings/save-booking.js';
import type { DetailsInput } from '../jobs/details.js';
import { isAssigned } from '../jobs/is-assigned.js';
import { demandClaim, requireSeen } from '../jobs/permission.js';
import type { Priority } from '../jobs/priority.js';
import type { Closing, Screen } from '../jobs/record-ports.js';
import type { Clock } from '../platform/clock.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { AcceptingPorts } from './become-job.js';
import { changeDetails } from './change-details.js';
import { claimQuote } from './claim-quote.js';
import { giveQuote } from './give-quote.js';
import { jobOf, lockQuote } from './lock-quote.js';
import type { DraftContent, DraftInput } from './quote-draft.js';
import { renewLink, revokeLinks } from './quote-links.js';
import { draftOf, readNewestVersion } from './read-version.js';
import { reviseQuote } from './revise-quote.js';
import { type SavedDraft, saveDraft } from './save-draft.js';
import { type SendingParts, type SendingWay, type SentQuote, sendQuote } from './send-quote.js';
import { setQuotePriority } from './set-priority.js';
import { acceptQuote, declineQuote } from './settle-quote.js';
import { type QuoteSubject, startQuote } from './start-quote.js';
import { withdrawQuote } from './withdraw-quote.js';

export type QuotesParts = SendingParts & AcceptingPorts & { clock: Clock; closing: Closing; screen: Screen };

type On = { organizationId: string; quote: { id: string }; actor: Actor; at: Date };

/** What staff may do to a quote, at the doors: each asks the policy, then runs in one transaction. */
export type Quotes = ReturnType<typeof createQuotes>;

/**
 * Each use case takes who asks and the quote's number. All throw `not-found` for a quote this person does not see,
 * `not-allowed` where their role does not include it, and what the step itself throws.
 */
export function createQuotes(parts: QuotesParts) {
  const { db, clock, closing, screen, publicUrl } = parts;
  async function act<T>(
    staff: Staff,
    number: number,
    action: Action | 'claim',
    step: (tx: Tx, on: On, afterCommit: AfterCommit) => Promise<T>,
  ): Promise<T> {
    const { organizationId, memberId } = staff;
    return await db.withOrganization(organizationId, async (tx, afterCommit) => {
      const locked = await lockQuote(tx, { number });
      const jobId = jobOf(locked);
      const assigned = jobId !== null && (await isAssigned(tx, jobId, memberId));
      requireSeen(staff, assigned, 'quote');
      await (action === 'claim' ? demandClaim(tx, staff) : demand(staff, action, { assigned }));
      const actor = { kind: 'member', id: memberId } as const;
      const on = { organizationId, quote: { id: locked.id }, actor, at: clock.now() };
      return await step(tx, on, afterCommit);
    });
  }

  return {
    /**
     * Begins a quote as a draft, with what a template holds where `content` says it. Throws `not-found` for a job that
     * this person does not see, and what `saveDraft` throws.
     */
    start: (
      staff: Staff,
      subject: QuoteSubject,
      { title, content }: { title: string; content?: Partial<DraftContent> },
    ): Promise<{ id: string; number: number }> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        const { organizationId, memberId } = staff;
        const assigned = 'jobId' in subject && (await isAssigned(tx, subject.jobId, memberId));
        if ('jobId' in subject) {
          requireSeen(staff, assigned, 'job');
        }
        demand(staff, 'draft-quote', { assigned });
        const on = { organizationId, actor: { kind: 'member', id: memberId } as const, at: clock.now() };
        const started = await startQuote(tx, screen, { ...on, subject, title, ownerId: memberId });
        const { id } = started;
        const empty = content && (await readNewestVersion(tx, id));
        if (empty) {
          const input = { ...draftOf(empty, 'UTC'), ...content };
          await saveDraft(tx, screen, { ...on, quote: { id }, seen: 0, input });
        }
        return started;
      }),

    /** `seen`: the quote's revision when this person began to change it. */
    saveDraft: (staff: Staff, number: number, seen: number, input: DraftInput): Promise<SavedDraft> =>
      act(staff, number, 'draft-quote', (tx, on) => saveDraft(tx, screen, { ...on, seen, input })),

    /** `seen` as with `saveDraft`: what is sent is what this person looked at. See `sendQuote`. */
    send: async (staff: Staff, number: number, seen: number, by?: SendingWay): Promise<SentQuote> => {
      const { quote, actor, ...on } = await act(staff, number, 'send-quote', async (_tx, on) => on);
      const member = { ...actor, kind: 'member', id: staff.memberId } as const;
      return await sendQuote(parts, { ...on, quote, seen, by, actor: member });
    },

    /** Begins the next version of what was sent. */
    revise: (staff: Staff, number: number) =>
      act(staff, number, 'send-quote', (tx, on) => reviseQuote(tx, on)),

    /** Ends every link to it. */
    revokeLink: (staff: Staff, number: number): Promise<void> =>
      act(staff, number, 'send-quote', (tx, on) => revokeLinks(tx, on)),

    /** Ends every link to it and answers with a new one, told this once. */
    renewLink: (staff: Staff, number: number): Promise<string> =>
      act(staff, number, 'send-quote', async (tx, on) => `${publicUrl}/q/${await renewLink(tx, on)}`),

    changeDetails: (staff: Staff, number: number, details: DetailsInput) =>
      act(staff, number, 'draft-quote', (tx, on) => changeDetails(tx, screen, { ...on, details })),

    claim: (staff: Staff, number: number) =>
      act(staff, number, 'claim', (tx, on) => claimQuote(tx, { ...on, memberId: staff.memberId })),

    /** To another owner. As `giveQuote`. */
    give: (staff: Staff, number: number, memberId: string) =>
      act(staff, number, 'assign-people', (tx, on) => giveQuote(tx, { ...on, memberId })),

    setPriority: (staff: Staff, number: number, priority: Priority) =>
      act(staff, number, 'draft-quote', (tx, on) => setQuotePriority(tx, { ...on, priority })),

    /** Makes it a job; the answer is the job. */
    accept: (staff: Staff, number: number) =>
      act(staff, number, 'send-quote', (tx, on) => acceptQuote(tx, parts, on)),

    /** Makes it a job with a booking on it, both or neither. Throws `conflict` where it is a job already. */
    acceptAndBook: (staff: Staff, number: number, typed: TypedBooking) =>
      act(staff, number, 'send-quote', async (tx, on) => {
        const { created, ...job } = await acceptQuote(tx, parts, on, { book: false });
        if (!created) {
          throw new DocketError('conflict', `This quote is J-${job.number} already. Book on its page.`);
        }
        await makeBooking(tx, { screen }, { jobId: job.id }, { staff, ...typed, at: on.at });
        return job;
      }),

    /** `reason`: the customer's, as somebody typed it. */
    decline: (staff: Staff, number: number, reason = '') =>
      act(staff, number, 'send-quote', (tx, on) => declineQuote(tx, { closing, screen }, { ...on, reason })),

    /** Staff end it themselves; see `withdrawQuote`. */
    withdraw: (staff: Staff, number: number, ending: { reason: string; tell: boolean }) =>
      act(staff, number, 'send-quote', (tx, on, afterCommit) =>
        withdrawQuote(tx, parts, { ...on, ...ending }, afterCommit),
      ),
  };
}
