import type { RecordOwners } from '../conversations/record-owners.js';
import { claimJob } from '../jobs/claim-job.js';
import { lockJob } from '../jobs/lock-job.js';
import { releaseJob } from '../jobs/release-job.js';
import { claimQuote } from '../quotes/claim-quote.js';
import { lockQuote } from '../quotes/lock-quote.js';
import { OPEN_QUOTE_STATES } from '../quotes/quote-table.js';
import { releaseQuote } from '../quotes/release-quote.js';

/** Whose a conversation's quote or job is, as those rooms keep it. */
export const recordOwners: RecordOwners = {
  async take(tx, { organizationId, record, memberId, at }) {
    const { id } = record;
    if (record.kind === 'job') {
      const { ownerId, state } = await lockJob(tx, { id });
      if (ownerId !== null || state !== 'open') {
        return false;
      }
      return (await claimJob(tx, { organizationId, job: { id }, memberId, at })).changed;
    }
    const { ownerId, state } = await lockQuote(tx, { id });
    if (ownerId !== null || !OPEN_QUOTE_STATES.includes(state)) {
      return false;
    }
    return (await claimQuote(tx, { organizationId, quote: { id }, memberId, at })).changed;
  },

  async giveUp(tx, { organizationId, record, memberId, at }) {
    const { id } = record;
    await (record.kind === 'job'
      ? releaseJob(tx, { organizationId, job: { id }, memberId, at })
      : releaseQuote(tx, { organizationId, quote: { id }, memberId, at }));
  },
};
