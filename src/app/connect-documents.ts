import type { Foundation } from '../app.js';
import { buildInvoice, buildReceipt } from '../documents/build/build-invoice.js';
import { buildQuote, buildSignedQuote } from '../documents/build/build-quote.js';
import { createDocuments, type Documents } from '../documents/create-documents.js';
import type { DocumentGate } from '../documents/document-parts.js';
import { createJobPapers, type JobPapers } from '../documents/make-job-paper.js';
import type { PreparedDocument } from '../documents/prepare-document.js';
import type { InvoiceDocument } from '../invoices/invoice-ports.js';
import { createMakeDocuments, type MakeDocuments } from '../invoices/make-documents.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import type { Storage } from '../platform/storage/storage.js';
import type { SignedDocument } from '../quotes/copy-signed.js';
import type { QuoteDocument } from '../quotes/quote-ports.js';
import { createGate, type Gate } from '../vault/gate.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { connectMailStops } from './connect-email.js';
import { sendPaper } from './papers/send-paper.js';

type Parts = {
  config: Pick<Config, 'publicUrl'>;
  db: Database;
  clock: Clock;
  storage: Storage;
  keys: MasterKeys;
};

export function connectDocuments({ config, keys, ...parts }: Parts): Documents {
  return createDocuments({ ...parts, publicUrl: config.publicUrl, gate: gateOfDocuments(createGate(keys)) });
}

/** The quote's document as the quotes ask for it. */
export function connectQuoteDocument(parts: Parts): QuoteDocument<PreparedDocument> {
  const documents = connectDocuments(parts);
  return {
    prepare: (organizationId, versionId) =>
      documents.prepare(organizationId, buildQuote(versionId, parts.clock.now())),
    keep: documents.keep,
  };
}

/** The document of a quote as it was signed. */
export function connectSignedDocument(parts: Parts): SignedDocument<PreparedDocument> {
  const documents = connectDocuments(parts);
  return {
    prepare: (organizationId, versionId) => documents.prepare(organizationId, buildSignedQuote(versionId)),
    keep: documents.keep,
  };
}

/** The papers of invoices and of money, as the invoices make them. */
export function connectInvoiceDocuments(foundation: Foundation): MakeDocuments {
  const { clock, logger, database } = foundation;
  const { db } = database;
  const documents = connectDocuments({ ...foundation, db });
  const document: InvoiceDocument<PreparedDocument> = {
    prepare: (organizationId, of) =>
      documents.prepare(
        organizationId,
        'paymentId' in of
          ? buildReceipt(organizationId, of.paymentId, clock.now())
          : buildInvoice(organizationId, of.invoiceId, clock.now()),
      ),
    keep: documents.keep,
  };
  return createMakeDocuments({ db, clock, logger, document });
}

/** The papers of jobs that staff make, and how they reach the customer. */
export function connectJobPapers(
  { config, clock, keys, queue, storage, database }: Foundation,
  screen: Screen,
): { documents: Documents; papers: JobPapers } {
  const { db } = database;
  const documents = connectDocuments({ config, clock, keys, storage, db });
  const ways = {
    publicUrl: config.publicUrl,
    mailStops: config.smtpUrl ? connectMailStops({ db, clock, keys }) : undefined,
  };
  const papers = createJobPapers({
    db,
    clock,
    documents,
    screen,
    tell: (tx, { jobId, kind, documentId, ...told }) =>
      sendPaper(tx, ways, {
        ...told,
        record: { kind: 'job', id: jobId },
        paper: kind,
        documentIds: [documentId],
        dedupeKey: `document:${documentId}`,
      }),
    wake: () => queue.wake('outbox'),
  });
  return { documents, papers };
}

/**
 * The gate as it reads a document: a short secret is looked for in what people typed, a long one everywhere. An
 * amount, a year or a number of the letterhead that is four digits, too, stops nothing.
 */
export function gateOfDocuments(gate: Gate): DocumentGate {
  return async (tx, { customerId, texts }) => [
    ...(await gate(tx, { customerId, texts: texts.filter(({ typed }) => typed) })),
    ...(await gate(tx, { customerId: null, texts: texts.filter(({ typed }) => !typed) })),
  ];
}
