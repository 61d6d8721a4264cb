import type { RecordRef } from '../../activity/record.js';
import type { Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import type { LabelField } from './find-labels.js';

/** What a label on a photo of a record says, for a member to take over or not. */
export type Suggestion = { id: string; photoId: string; field: LabelField; value: ScreenedText };

/** The undecided suggestions of a record's photos, one for each field: the surest, then the newest. */
export async function listSuggestions(tx: Tx, record: RecordRef): Promise<Suggestion[]> {
  const rows = await tx.photoSuggestion.findMany({
    where: { state: 'suggested', photo: onRecord(record) },
    orderBy: [{ sureness: 'desc' }, { id: 'desc' }],
    select: { id: true, photoId: true, field: true, value: true },
  });
  const first = rows.filter((row, at) => rows.findIndex(({ field }) => field === row.field) === at);
  return first as Suggestion[];
}

/** A suggestion of this record, decided or not. Throws `not-found` where there is none. */
export async function findSuggestion(tx: Tx, record: RecordRef, suggestionId: string): Promise<Suggestion> {
  const row = isId(suggestionId)
    ? await tx.photoSuggestion.findFirst({ where: { id: suggestionId, photo: onRecord(record) } })
    : null;
  if (!row) {
    throw notFound('suggestion');
  }
  const { id, photoId, field, value } = row;
  return { id, photoId, field: field as LabelField, value: value as ScreenedText };
}

/**
 * Marks a suggestion, and the same one from other photos of the record, as accepted or dismissed. Returns what was
 * suggested, or null where it had been decided. Throws `not-found` for one that is not of this record.
 */
export async function decideSuggestion(
  tx: Tx,
  {
    record,
    suggestionId,
    memberId,
    as,
    at,
  }: { record: RecordRef; suggestionId: string; memberId: string; as: 'accepted' | 'dismissed'; at: Date },
): Promise<Suggestion | null> {
  const suggestion = await findSuggestion(tx, record, suggestionId);
  const { field, value } = suggestion;
  const { count } = await tx.photoSuggestion.updateMany({
    where: { state: 'suggested', field, value, photo: onRecord(record) },
    data: { state: as, decidedBy: memberId, decidedAt: at },
  });
  return count > 0 ? suggestion : null;
}

function onRecord({ kind, id }: RecordRef) {
  return { archivedAt: null, places: { some: { recordKind: kind, recordId: id } } };
}
