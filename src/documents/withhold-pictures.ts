import { findFlagged } from '../photos/find-flagged.js';
import type { Tx } from '../platform/database/database.js';
import type { Storage } from '../platform/storage/storage.js';
import { photosOf } from './gather-pictures.js';
import { readBeside } from './read-document.js';
import type { DocumentView } from './views/document-view.js';

/** As staff read it where something was stopped. */
export const FLAGGED_PHOTO = 'a photo that may show a passcode';

/**
 * Whether a paper was made with a photo that is flagged now: the file has the picture in it, whatever became of the
 * photo since. Until somebody clears it the file goes to nobody outside.
 */
export async function showsFlagged(tx: Tx, view: DocumentView): Promise<boolean> {
  const ids = photosOf(view).map(({ id }) => id);
  return (await findFlagged(tx, ids)).size > 0;
}

/** The same of a kept paper. */
export async function keptShowsFlagged(
  tx: Tx,
  storage: Pick<Storage, 'read'>,
  kept: { organizationId: string; sha256: string },
): Promise<boolean> {
  return await showsFlagged(tx, (await readBeside(storage, kept)).view);
}
