import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { appendActivity } from '../activity/append-activity.js';
import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { documentKey } from '../platform/storage/storage-key.js';
import { composeDocument } from './compose/compose-document.js';
import { type DocumentKind, kindOf } from './document-kinds.js';
import { documentUrl, newToken } from './document-links.js';
import type { DocumentOn, DocumentsParts } from './document-parts.js';
import { gatherPictures } from './gather-pictures.js';
import { type LeavingText, leavingTexts } from './leaving-texts.js';
import { readPdf } from './pdf/read-pdf.js';
import { renderPdf } from './pdf/render-pdf.js';
import type { DocumentView } from './views/document-view.js';

/** What a builder has read: the view, whose it is, and what goes with it. */
export type DocumentDraft = Omit<DocumentOn, 'organizationId'> & {
  view: DocumentView;
  /** Of the logo's file; empty: none. */
  logoSha256: string;
  signature?: Uint8Array | undefined;
  /** Where it is said that it was stopped: the record's own feed where nothing else is named. */
  toldIn?: ToldIn;
};

/** A feed, and what the paper was to be of: an invoice or a payment has no feed of its own. */
type ToldIn = { record: RecordRef; of: string };

/** Reads what a document is about into its view, in one transaction. Throws where there is nothing to show. */
export type BuildDocument = (tx: Tx) => Promise<DocumentDraft>;

/** A document whose bytes are in storage, and which no row knows yet. */
export type PreparedDocument = DocumentOn & {
  kind: DocumentKind;
  title: string;
  language: string;
  paper: string;
  sha256: string;
  bytes: number;
  pages: number;
  texts: readonly LeavingText[];
  /** Stands in the links of its photos; becomes the first way to it. */
  token: string;
};

/** What is kept beside a document: what its page shows, and what the gate reads whenever it leaves again. */
export type KeptBeside = {
  view: DocumentView;
  texts: readonly LeavingText[];
  /** Of the logo that its letterhead shows; empty: none. */
  logoSha256?: string;
};

/**
 * Makes a document: reads its view, draws it, reads the finished file back, asks the gate, and puts the bytes into
 * storage. In transactions of its own; takes up to seconds. What is never kept stays in storage without harm: it was
 * clean, and nothing leads to it. Throws `conflict` where it would show a live secret, saying where (the record's feed
 * says so, too), and what the builder throws.
 */
export async function prepareDocument(
  parts: DocumentsParts,
  organizationId: string,
  build: BuildDocument,
): Promise<PreparedDocument> {
  const { db, storage, publicUrl } = parts;
  const token = newToken();
  const draft = await db.withOrganization(organizationId, build);
  const pictures = await gatherPictures(parts, organizationId, draft);
  const { business } = draft.view;
  const view: DocumentView = {
    ...draft.view,
    business: { ...business, hasLogo: pictures.has('logo') },
    photoBase: `${documentUrl(publicUrl, token)}/photos/`,
  };
  const composed = composeDocument(view);
  const { pdf, pages } = await renderPdf(composed, pictures);
  const texts = leavingTexts(composed, await readPdf(pdf), pages);
  const { record, customerId } = draft;
  const on = { organizationId, record, customerId };
  await refuseSecrets(parts, { ...on, kind: kindOf(view), toldIn: draft.toldIn }, texts);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const logoSha256 = view.business.hasLogo ? draft.logoSha256 : '';
  const beside: KeptBeside = { view, texts, logoSha256 };
  await storage.putStream(documentKey(organizationId, sha256, 'pdf'), Readable.from([pdf]), {
    contentType: 'application/pdf',
    expectedSha256: sha256,
  });
  await storage.putStream(
    documentKey(organizationId, sha256, 'json'),
    Readable.from([Buffer.from(JSON.stringify(beside))]),
    { contentType: 'application/json' },
  );
  const { language, paper } = view;
  const title = composed.title;
  return {
    ...on,
    kind: kindOf(view),
    title,
    language,
    paper,
    sha256,
    bytes: pdf.length,
    pages,
    texts,
    token,
  };
}

/** Before a byte is stored. The entry in the feed is written, so that staff find out, and then it is refused. */
async function refuseSecrets(
  { db, clock, gate }: DocumentsParts,
  on: DocumentOn & { kind: DocumentKind; toldIn: ToldIn | undefined },
  texts: readonly LeavingText[],
): Promise<void> {
  const { organizationId, customerId, kind, toldIn } = on;
  const record = toldIn?.record ?? on.record;
  const places = await db.withOrganization(organizationId, async (tx) => {
    const hits = await gate(tx, { customerId, texts });
    const found = [...new Set(hits.map(({ place }) => place))];
    if (found.length > 0) {
      await appendActivity(tx, {
        organizationId,
        record,
        actor: { kind: 'system' },
        type: 'document.stopped',
        content: { kind, places: found, ...(toldIn ? { of: toldIn.of } : {}) },
        at: clock.now(),
      });
    }
    return found;
  });
  if (places.length > 0) {
    throw stoppedAt(places);
  }
}

/** What whoever wanted it is told. */
export function stoppedAt(places: readonly string[]): DocketError {
  const where = [...new Set(places)].slice(0, 5).join(', ');
  return new DocketError(
    'conflict',
    `This document would show a passcode: ${where}. Take it out there and try again; nothing was sent.`,
  );
}
