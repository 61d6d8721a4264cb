import type { Foundation } from '../app.js';
import { createHandOuts, type HandOuts, type PaperToHand } from '../documents/hand-out.js';
import { createStatements, type StatementParts, type Statements } from '../documents/make-statement.js';
import type { PreviewPaper } from '../web/staff/papers/send-paper-parts.js';
import { connectDocuments } from './connect-documents.js';
import { connectMailStops } from './connect-email.js';
import { previewPaper } from './papers/preview-paper.js';
import { type PaperParts, sendPaper } from './papers/send-paper.js';

/** What sending papers of invoices and money takes of other rooms. */
function connectStatementParts(foundation: Foundation): StatementParts {
  const { clock, database, queue } = foundation;
  const { db } = database;
  const ways = waysOf(foundation);
  return {
    db,
    clock,
    documents: connectDocuments({ ...foundation, db }),
    tell: (tx, { documentId, by, ...told }) =>
      sendPaper(tx, ways, {
        ...told,
        record: recordOf(told),
        documentIds: [documentId],
        ...(by ? { by } : {}),
      }),
    wake: () => queue.wake('outbox'),
  };
}

export function connectHandOuts(foundation: Foundation): HandOuts {
  return createHandOuts(connectStatementParts(foundation));
}

export function connectStatements(foundation: Foundation): Statements {
  return createStatements(connectStatementParts(foundation));
}

/** What a paper would say to its customer by each way, for whoever is about to send it. */
export function createPreviewHandOut(foundation: Foundation): PreviewPaper {
  const { db } = foundation.database;
  const ways = waysOf(foundation);
  return async (staff, paper) => {
    const { customerId, reference } = paper;
    const sending = {
      organizationId: staff.organizationId,
      ...{ customerId, reference, record: recordOf(paper), paper: paper.paper },
      link: `${ways.publicUrl}/d/…`,
      actor: { kind: 'member', id: staff.memberId } as const,
      at: foundation.clock.now(),
    };
    const previews = [];
    for (const by of ['text', 'email'] as const) {
      const preview = await previewPaper(db, ways, sending, by);
      previews.push('because' in preview ? { by, because: preview.because } : preview);
    }
    return previews;
  };
}

function waysOf({ clock, config, database, keys }: Foundation): PaperParts {
  const mailStops = config.smtpUrl ? connectMailStops({ db: database.db, clock, keys }) : undefined;
  return { publicUrl: config.publicUrl, mailStops };
}

const recordOf = ({ jobId }: Pick<PaperToHand, 'jobId'>) =>
  jobId ? ({ kind: 'job', id: jobId } as const) : null;
