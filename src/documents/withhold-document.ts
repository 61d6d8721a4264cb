import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { DocumentsParts } from './document-parts.js';
import type { LeavingText } from './leaving-texts.js';
import type { KeptDocumentRef } from './read-document.js';
import type { DocumentView } from './views/document-view.js';
import { FLAGGED_PHOTO, showsFlagged } from './withhold-pictures.js';

type Kept = KeptDocumentRef & { organizationId: string };
type Parts = Pick<DocumentsParts, 'db' | 'clock' | 'gate'>;

/**
 * Asks the gate about a kept document that its customer is about to look at. At a hit its record's feed says so, once
 * until it is made anew, and `unavailable` is thrown: nobody is shown any of it.
 */
export async function withholdDocument(
  parts: Parts,
  kept: Kept,
  texts: readonly LeavingText[],
): Promise<void> {
  const { customerId } = kept;
  await withhold(parts, kept, async (tx) => {
    const hits = await parts.gate(tx, { customerId, texts });
    return [...new Set(hits.map(({ place }) => place))];
  });
}

/** The same for its file, which has pictures in it as they were: stopped while one of them is flagged. */
export async function withholdFile(parts: Parts, kept: Kept & { view: DocumentView }): Promise<void> {
  await withhold(parts, kept, async (tx) => ((await showsFlagged(tx, kept.view)) ? [FLAGGED_PHOTO] : []));
}

async function withhold(
  { db, clock }: Parts,
  { organizationId, id, kind, record }: Kept,
  look: (tx: Tx) => Promise<string[]>,
): Promise<void> {
  const stopped = await db.withOrganization(organizationId, async (tx) => {
    const places = await look(tx);
    if (places.length === 0) {
      return false;
    }
    const said = await tx.activity.findFirst({
      where: {
        recordKind: record.kind,
        recordId: record.id,
        type: 'document.stopped',
        content: { path: ['documentId'], equals: id },
      },
      select: { id: true },
    });
    if (!said) {
      const content = { kind, places, documentId: id };
      const actor = { kind: 'system' } as const;
      const at = clock.now();
      await appendActivity(tx, { organizationId, record, actor, type: 'document.stopped', content, at });
    }
    return true;
  });
  if (stopped) {
    throw new DocketError('unavailable', 'Something in this document has to be looked at first.');
  }
}
