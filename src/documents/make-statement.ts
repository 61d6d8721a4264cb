import { demand, type Staff } from '../accounts/staff.js';
import { appendActivity } from '../activity/append-activity.js';
import { lockSubject } from '../invoices/lock-invoice.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { buildStatement, type StatementPeriod } from './build/build-statement.js';
import type { Documents } from './create-documents.js';
import { type HandOutParts, handOut, wasHanded } from './hand-out.js';

export type StatementParts = Omit<HandOutParts, 'documents'> & {
  documents: Pick<Documents, 'prepare' | 'keep' | 'openLink'>;
};

/** Undefined: it is only made. */
type Sending = { by: 'text' | 'email' | undefined } | undefined;

export type Statements = ReturnType<typeof createStatements>;

/** Statements of customers, as papers. */
export function createStatements(parts: StatementParts) {
  const { db, clock, documents, wake } = parts;
  return {
    /**
     * Makes a statement, keeps it, and sends it where `sending` says how; the same form twice makes one. Throws
     * `not-allowed`, `not-found`, `invalid-input` for days that are none or in the wrong order, and `conflict` where it
     * would show a passcode or can be sent by no such way: then nothing is kept.
     */
    async make(
      staff: Staff,
      customerId: string,
      period: StatementPeriod,
      { sending, formId }: { sending: Sending; formId: string },
    ): Promise<void> {
      demand(staff, 'issue-invoice');
      demandPeriod(period);
      const { organizationId, memberId } = staff;
      const at = clock.now();
      const build = buildStatement(organizationId, { customerId, ...period }, at);
      const prepared = await documents.prepare(organizationId, build);
      await db.withOrganization(organizationId, async (tx, afterCommit) => {
        await lockSubject(tx, { jobId: null, customerId });
        const feed = { kind: 'customer', id: customerId } as const;
        const key = `paper:${formId}`;
        if (await wasHanded(tx, feed, key)) {
          return;
        }
        const actor = { kind: 'member', id: memberId } as const;
        const { documentId, sha256 } = await documents.keep(tx, prepared, { actor, at });
        const { title } = prepared;
        const content = { documentId, kind: 'statement', title, sha256, key };
        await appendActivity(tx, { organizationId, record: feed, actor, type: 'document.kept', content, at });
        if (sending) {
          const about = { customerId, jobId: null, reference: '', feed } as const;
          const paper = { ...about, documentId, title, paper: 'statement' as const };
          await handOut(tx, parts, staff, { paper, by: sending.by, key, at });
          afterCommit(wake);
        }
      });
    },
  };
}

const LONGEST_YEARS = 10;

/** Throws `invalid-input` for what is no time from one day to another. */
export function demandPeriod({ from, until }: StatementPeriod): void {
  for (const [field, day] of Object.entries({ from, until })) {
    if (!isDay(day)) {
      const message = 'Choose a day.';
      throw new DocketError('invalid-input', message, { [field]: message });
    }
  }
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  if (from > until || years > LONGEST_YEARS) {
    const message =
      from > until ? 'The last day is before the first one.' : `At most ${LONGEST_YEARS} years at once.`;
    throw new DocketError('invalid-input', message, { until: message });
  }
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return /^(19|20)\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(+at) && at.toISOString().startsWith(day);
}
