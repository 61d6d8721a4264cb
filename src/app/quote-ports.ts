import type { Foundation } from '../app.js';
import { buildQuotePreview } from '../documents/build/build-quote.js';
import { createStartBilling } from '../invoices/start-billing.js';
import type { AcceptingPorts } from '../quotes/become-job.js';
import type { SignedCopyParts } from '../quotes/copy-signed.js';
import type { SendingParts } from '../quotes/send-quote.js';
import { createGate } from '../vault/gate.js';
import type { PreviewQuote } from '../web/staff/quotes/preview-routes.js';
import type { PreviewSending } from '../web/staff/quotes/send-routes.js';
import { connectDocuments, connectQuoteDocument, connectSignedDocument } from './connect-documents.js';
import { connectMailStops } from './connect-email.js';
import { createRefuseSecrets } from './invoice-ports.js';
import { mailSignedCopy } from './papers/mail-signed-copy.js';
import { previewPaper } from './papers/preview-paper.js';
import { sendPaper } from './papers/send-paper.js';
import { moveAlong } from './record-ports.js';

/** What an accepted quote sets going in other rooms, in the accepting transaction. */
export function createAcceptingPorts({ keys }: Pick<Foundation, 'keys'>): AcceptingPorts {
  return {
    moving: moveAlong,
    startBilling: createStartBilling({ refuseSecrets: createRefuseSecrets(createGate(keys)) }),
  };
}

/** What a quote would say to its customer by each way, for whoever is about to send it. */
export function createPreviewSending(foundation: Foundation): PreviewSending {
  const { publicUrl, smtpUrl } = foundation.config;
  const { db } = foundation.database;
  const papers = { publicUrl, mailStops: smtpUrl ? connectMailStops({ ...foundation, db }) : undefined };
  return async (staff, { id, number, customerId, jobId, paper }) => {
    const sending = {
      organizationId: staff.organizationId,
      customerId,
      record: jobId ? ({ kind: 'job', id: jobId } as const) : ({ kind: 'quote', id } as const),
      reference: `Q-${number}`,
      paper,
      link: paper === 'withdrawn-quote' ? null : `${publicUrl}/q/…`,
      actor: { kind: 'member', id: staff.memberId } as const,
      at: foundation.clock.now(),
    };
    const ways = [];
    for (const by of ['text', 'email'] as const) {
      const preview = await previewPaper(db, papers, sending, by);
      ways.push('because' in preview ? { by, because: preview.because } : preview);
    }
    return ways;
  };
}

/** The document of a quote as it would be sent now. */
export function createPreviewQuote(foundation: Foundation): PreviewQuote {
  const documents = connectDocuments({ ...foundation, db: foundation.database.db });
  return (organizationId, versionId, pictures) =>
    documents.preview(organizationId, buildQuotePreview(versionId, foundation.clock.now()), pictures);
}

/** What sending a quote takes of other rooms. */
export function createSendingPorts({
  database,
  queue,
  config,
  clock,
  keys,
  storage,
}: Foundation): SendingParts {
  const { publicUrl, smtpUrl } = config;
  const { db } = database;
  const papers = { publicUrl, mailStops: smtpUrl ? connectMailStops({ db, clock, keys }) : undefined };
  return {
    db,
    document: connectQuoteDocument({ config, db, clock, storage, keys }),
    tell: async (tx, { organizationId, quote, jobId, versionId, again, link, documentId, by, actor, at }) =>
      await sendPaper(tx, papers, {
        organizationId,
        customerId: quote.customerId,
        record: jobId ? { kind: 'job', id: jobId } : { kind: 'quote', id: quote.id },
        paper: again ? 'changed-quote' : 'quote',
        reference: `Q-${quote.number}`,
        link,
        documentIds: [documentId],
        dedupeKey: `quote:${versionId}`,
        ...(by ? { by } : {}),
        actor,
        at,
      }),
    tellWithdrawn: (tx, { organizationId, quote, jobId, key, actor, at }) =>
      sendPaper(tx, papers, {
        organizationId,
        customerId: quote.customerId,
        record: jobId ? { kind: 'job', id: jobId } : { kind: 'quote', id: quote.id },
        paper: 'withdrawn-quote',
        reference: `Q-${quote.number}`,
        link: null,
        documentIds: [],
        dedupeKey: `withdrawn-quote:${key}`,
        actor,
        at,
      }),
    wake: () => queue.wake('outbox'),
    publicUrl,
  };
}

/** What making and handing out signed copies takes of other rooms. */
export function createSignedCopyParts(foundation: Foundation): SignedCopyParts {
  const { database, queue, config, clock, keys, storage } = foundation;
  const { publicUrl, smtpUrl } = config;
  const { db } = database;
  const papers = { publicUrl, mailStops: smtpUrl ? connectMailStops({ db, clock, keys }) : undefined };
  return {
    db,
    clock,
    document: connectSignedDocument({ config, db, clock, storage, keys }),
    async hand(tx, { organizationId, quote, versionId, documentId, link, at }) {
      await sendPaper(tx, papers, {
        organizationId,
        customerId: quote.customerId,
        record: quote.jobId ? { kind: 'job', id: quote.jobId } : { kind: 'quote', id: quote.id },
        paper: 'signed-quote',
        reference: `Q-${quote.number}`,
        link,
        documentIds: [documentId],
        dedupeKey: `signed-quote:${versionId}`,
        actor: { kind: 'bot' },
        at,
      });
      if (smtpUrl) {
        await mailSignedCopy(tx, publicUrl, { organizationId, quote, versionId, documentId, at });
      }
    },
    wake: () => queue.wake('outbox'),
  };
}
