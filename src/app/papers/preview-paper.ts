import type { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids.js';
import { type PaperParts, type PaperSending, sendPaper } from './send-paper.js';

/** A way that a paper would take, and what would be said there. */
export type PaperPreview = { by: 'text' | 'email'; to: string; subject: string; words: string };

/**
 * What `sendPaper` would do by one way, without doing it: it is done in a transaction that never commits. `because`
 * says why there is no such way.
 */
export async function previewPaper(
  db: Database,
  parts: PaperParts,
  sending: Omit<PaperSending, 'by' | 'dedupeKey' | 'documentIds'>,
  by: 'text' | 'email',
): Promise<PaperPreview | { because: string }> {
  const dedupeKey = `preview:${newId()}`;
  const undone = new Undone();
  await db
    .withOrganization(sending.organizationId, async (tx) => {
      const sent = await sendPaper(tx, parts, { ...sending, by, dedupeKey, documentIds: [newId()] });
      const item =
        'because' in sent
          ? null
          : await tx.outboxItem.findFirst({ where: { dedupeKey: { contains: dedupeKey } } });
      undone.preview = item
        ? { by, to: item.toAddress, subject: item.subject ?? '', words: item.body }
        : { because: 'because' in sent ? sent.because : 'Nothing would be sent.' };
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) {
        throw error;
      }
    });
  return undone.preview;
}

class Undone extends Error {
  preview: PaperPreview | { because: string } = { because: '' };
}
