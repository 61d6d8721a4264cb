import type { OpenWork } from '../accounts/open-work.js';
import { can } from '../accounts/policy.js';
import { countConversationsOf, handOverConversations } from '../conversations/hand-over-conversations.js';
import { countBookingsOf, handOverBookings } from '../jobs/bookings/hand-over-bookings.js';
import { countJobsOf, handOverJobs } from '../jobs/hand-over-jobs.js';
import type { Clock } from '../platform/clock.js';
import { countQuotesOf, handOverQuotes } from '../quotes/hand-over-quotes.js';

/** What a member who goes leaves behind, from every room that keeps work of members. */
export function createOpenWork(clock: Clock): OpenWork {
  return {
    count: async (tx, memberId) => ({
      ...(await countJobsOf(tx, memberId)),
      quotes: await countQuotesOf(tx, memberId),
      conversations: await countConversationsOf(tx, memberId),
      bookings: await countBookingsOf(tx, memberId, clock.now()),
    }),
    async handOver(tx, { to, ...rest }) {
      const taker = to?.memberId ?? null;
      const handing = { ...rest, to: taker };
      // Whoever sees only what they are assigned to would never find the rest again.
      const forOffice = { ...rest, to: to && can(to.role, 'see-record') ? taker : null };
      const jobs = await handOverJobs(tx, handing);
      return {
        ...jobs,
        quotes: await handOverQuotes(tx, forOffice),
        conversations: await handOverConversations(tx, forOffice),
        bookings: await handOverBookings(tx, handing),
      };
    },
  };
}
