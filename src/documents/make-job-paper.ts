import { demand, type Staff } from '../accounts/staff.js';
import { appendActivity } from '../activity/append-activity.js';
import { readJob } from '../jobs/read-job.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { buildIntakeReceipt, buildJobReport } from './build/build-job-report.js';
import type { Documents } from './create-documents.js';
import type { DocumentsParts } from './document-parts.js';
import type { BuildDocument } from './prepare-document.js';

/** Port: puts a document on its way to its customer. The ways it went, or why it went none, in a sentence for staff. */
export type TellOfDocument = (
  tx: Tx,
  told: {
    organizationId: string;
    customerId: string;
    jobId: string;
    kind: 'job-report' | 'intake-receipt';
    reference: string;
    link: string;
    documentId: string;
    actor: { kind: 'member'; id: string };
    at: Date;
  },
) => Promise<{ by: readonly string[] } | { because: string }>;

export type JobPapersParts = Pick<DocumentsParts, 'db' | 'clock'> & {
  documents: Pick<Documents, 'prepare' | 'keep'>;
  screen: Screen;
  tell: TellOfDocument;
  /** Says that something waits in the outbox. */
  wake: () => void;
};

/** What staff write for it; not screened yet. */
export type PaperWords =
  | { kind: 'job-report'; summary: string; formIds: readonly string[] }
  | { kind: 'intake-receipt'; condition: string; accessories: string; note: string };

export type MadePaper = {
  documentId: string;
  title: string;
  told: { by: readonly string[] } | { because: string } | null;
};

export type JobPapers = ReturnType<typeof createJobPapers>;

const LONGEST = 4_000;

/** The papers of a job that staff make: what was handed in, and what was done. */
export function createJobPapers(parts: JobPapersParts) {
  const { db, clock, documents, tell, wake } = parts;
  return {
    /**
     * Makes a paper of a job, keeps it, and sends it where `send` says so. Throws `not-found` for a job this member
     * does not see, `not-allowed`, `invalid-input` for words that are too long, and `conflict` where it would show a
     * passcode; then nothing is kept or sent. Where it can be sent by no way it is kept, and `told` says why.
     */
    async make(
      staff: Staff,
      number: number,
      words: PaperWords,
      { send }: { send: boolean },
    ): Promise<MadePaper> {
      const { organizationId, memberId } = staff;
      const at = clock.now();
      const actor = { kind: 'member', id: memberId } as const;
      const { job, build } = await db.withOrganization(organizationId, async (tx) => {
        const seen = await readJob(tx, { number }, staff);
        demand(staff, 'message-customer', { assigned: seen.assigned });
        return {
          job: seen,
          build: await screenWords(tx, parts, { ...seen, organizationId, actor, at }, words),
        };
      });
      const prepared = await documents.prepare(organizationId, build);
      return await db.withOrganization(organizationId, async (tx, afterCommit) => {
        const { documentId, sha256, url } = await documents.keep(tx, prepared, { actor, at });
        const { title, customerId } = prepared;
        const record = { kind: 'job', id: job.id } as const;
        const entry = { organizationId, record, actor, at };
        const content = { documentId, kind: words.kind, title, sha256 };
        await appendActivity(tx, { ...entry, type: 'document.kept', content });
        const about = {
          organizationId,
          customerId,
          jobId: job.id,
          kind: words.kind,
          reference: `J-${number}`,
        };
        const told = send ? await tell(tx, { ...about, link: url, documentId, actor, at }) : null;
        if (told && 'by' in told) {
          const sent = { documentId, title, by: [...told.by] };
          await appendActivity(tx, { ...entry, type: 'document.sent', content: sent });
          afterCommit(wake);
        }
        return { documentId, title, told };
      });
    },
  };
}

type About = {
  id: string;
  customer: { id: string };
  organizationId: string;
  actor: { kind: 'member'; id: string };
  at: Date;
};

async function screenWords(
  tx: Tx,
  { screen }: JobPapersParts,
  about: About,
  words: PaperWords,
): Promise<BuildDocument> {
  const { id: jobId, organizationId, actor, at } = about;
  const record = { kind: 'job', id: jobId } as const;
  const on = { organizationId, record, customerId: about.customer.id, actor, at };
  const pass = async (field: string, typed: string): Promise<ScreenedText | ''> => {
    const text = typed.replace(/\r\n?/g, '\n').trim();
    if (text.length > LONGEST) {
      const message = `At most ${LONGEST} characters.`;
      throw new DocketError('invalid-input', message, { [field]: message });
    }
    return text === '' ? '' : await screen(tx, { ...on, field, text });
  };
  if (words.kind === 'job-report') {
    const summary = await pass('summary', words.summary);
    return buildJobReport({ jobId, summary, formIds: words.formIds }, at);
  }
  const condition = await pass('condition', words.condition);
  const accessories = await pass('accessories', words.accessories);
  return buildIntakeReceipt({ jobId, condition, accessories, note: await pass('note', words.note) }, at);
}
