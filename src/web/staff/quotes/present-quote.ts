import { usesModule } from '../../../accounts/modules.js';
import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { mayClaim } from '../../../jobs/permission.js';
import { PRIORITIES } from '../../../jobs/priority.js';
import { readOwnable } from '../../../jobs/record-owner.js';
import type { Tx } from '../../../platform/database/database.js';
import { OPEN_QUOTE_STATES, type QuoteState } from '../../../quotes/quote-table.js';
import { type QuoteRecord, readQuote } from '../../../quotes/read-quote.js';
import type { StepView } from '../../ui/badge.js';
import type { FeedQuery } from '../jobs/present-feed.js';
import { type PageSubject, readSharedParts } from '../jobs/present-record.js';
import type { RecordSources } from '../jobs/record-sources.js';
import type { RecordView } from '../views/record-view.js';
import { readOffer } from './present-offer.js';

/** A quote's page as this member may see it. Throws `not-found` where they may not. */
export async function readQuotePage(
  tx: Tx,
  sources: RecordSources,
  staff: Staff,
  number: number,
  feed: FeedQuery,
): Promise<RecordView> {
  const quote = await readQuote(tx, { number }, staff);
  const subject = quoteSubject(staff, quote);
  const maySettle = subject.open && can(staff.role, 'send-quote');
  const { settings } = await readOrganizationIn(tx);
  return {
    record: subject.record,
    reference: `Q-${number}`,
    title: quote.title,
    steps: quoteSteps(quote.state),
    canMove: false,
    openedAt: quote.createdAt.toISOString(),
    ...(subject.open ? {} : { closedAt: quote.updatedAt.toISOString() }),
    ...(quote.owner ? { owner: quote.owner } : {}),
    canClaim: subject.open && quote.owner?.id !== staff.memberId && (await mayClaim(tx, staff)),
    priority: { value: quote.priority, choices: subject.open && subject.canEdit ? PRIORITIES : [] },
    owners:
      subject.open && can(staff.role, 'assign-people')
        ? await readOwnable(tx, quote.job?.id ?? quote.extraOf?.id ?? null)
        : [],
    assignees: [],
    assignable: [],
    ...(quote.job
      ? {
          linked: {
            reference: `J-${quote.job.number}`,
            record: { kind: 'job' as const, number: quote.job.number },
          },
        }
      : {}),
    canClose: false,
    offer: await readOffer(tx, staff, quote, new Date()),
    canDecline: maySettle,
    canOpenJob: maySettle && usesModule(settings, 'jobs'),
    canBookJob: maySettle && usesModule(settings, 'jobs') && usesModule(settings, 'bookings'),
    ...(await readSharedParts(tx, sources, staff, subject, feed)),
  };
}

/** A quote as the shared parts of its page need it. */
export function quoteSubject(staff: Staff, quote: QuoteRecord): PageSubject {
  return {
    record: { kind: 'quote', number: quote.number },
    ref: { kind: 'quote', id: quote.id },
    origin: null,
    trade: quote.trade,
    details: quote.details,
    customer: quote.customer,
    assigned: quote.assigned,
    open: OPEN_QUOTE_STATES.includes(quote.state),
    canEdit: can(staff.role, 'draft-quote', { assigned: quote.assigned }),
  };
}

export const QUOTE_STATE_LABELS: Record<QuoteState, string> = {
  requested: 'Requested',
  draft: 'Drafting',
  sent: 'Sent',
  viewed: 'Seen by customer',
  accepted: 'Accepted',
  declined: 'Declined',
  expired: 'Expired',
  superseded: 'Replaced',
};

const WAY: readonly QuoteState[] = ['requested', 'draft', 'sent', 'viewed', 'accepted'];

/** The usual way of a quote; one that ended otherwise shows where it began and how it ended. */
function quoteSteps(state: QuoteState): StepView[] {
  const way = WAY.includes(state) ? WAY : (['requested', state] as const);
  const current = way.indexOf(state);
  return way.map((step, index) => ({
    key: step,
    label: QUOTE_STATE_LABELS[step],
    state: index === current ? 'current' : index < current ? 'done' : 'next',
  }));
}
