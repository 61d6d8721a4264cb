import { readSettings } from '../accounts/organization-settings.js';
import type { ConversationAccess } from '../conversations/conversation-access.js';
import { isAssigned } from '../jobs/is-assigned.js';

/** The newest jobs that a member's inbox looks at. */
const JOBS_LOOKED_AT = 1_000;

/** Who may see which conversation, as jobs, quotes and accounts know it. */
export const conversationAccess: ConversationAccess = {
  async isAssigned(tx, record, memberId) {
    if (record.kind === 'job') {
      return await isAssigned(tx, record.id, memberId);
    }
    const quote =
      record.kind === 'quote'
        ? await tx.quote.findUnique({ where: { id: record.id }, select: { jobId: true } })
        : null;
    return quote?.jobId ? await isAssigned(tx, quote.jobId, memberId) : false;
  },

  async assignedRecords(tx, memberId) {
    const jobs = await tx.job.findMany({
      where: { assignees: { some: { memberId } } },
      orderBy: { number: 'desc' },
      take: JOBS_LOOKED_AT,
      select: { id: true, quoteId: true },
    });
    return jobs.flatMap(({ id, quoteId }) => [
      { kind: 'job' as const, id },
      ...(quoteId ? [{ kind: 'quote' as const, id: quoteId }] : []),
    ]);
  },

  async claimAllowed(tx, organizationId) {
    const { settings } = await tx.organization.findUniqueOrThrow({
      where: { id: organizationId },
      select: { settings: true },
    });
    return readSettings(settings).claimByTechnician;
  },
};
