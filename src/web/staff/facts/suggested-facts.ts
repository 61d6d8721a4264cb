import { z } from 'zod';
import type { RecordRef } from '../../../activity/record.js';
import { decideSuggestion, findSuggestion, listSuggestions } from '../../../photos/screening/suggestions.js';
import type { Tx } from '../../../platform/database/database.js';
import type { FactView } from '../views/record-view.js';

/** A fact as typed, or the id of what a label says: to be taken over, or not. */
export const FactForm = z.object({
  value: z.string().max(5000).default(''),
  suggestion: z.uuid().optional(),
  dismiss: z.uuid().optional(),
});
type TypedFact = z.infer<typeof FactForm>;

/** Each fact with what a label on a photo says of it, where that is something else. */
export async function withSuggestions(
  tx: Tx,
  record: RecordRef,
  facts: readonly FactView[],
): Promise<FactView[]> {
  const suggestions = await listSuggestions(tx, record);
  return facts.map((fact) => {
    const suggested = suggestions.find(({ field }) => field === fact.field);
    return suggested && !fact.value.toLowerCase().includes(suggested.value.toLowerCase())
      ? { ...fact, suggestion: { id: suggested.id, value: suggested.value } }
      : fact;
  });
}

/** What the form wants the fact to be. Throws `not-found` for a suggestion that is not of this record. */
export async function wantedValue(
  tx: Tx,
  record: RecordRef,
  { value, suggestion }: TypedFact,
): Promise<string> {
  return suggestion ? (await findSuggestion(tx, record, suggestion)).value : value;
}

/** Marks the form's suggestion as decided, where it is about one. */
export async function settleSuggestion(
  tx: Tx,
  record: RecordRef,
  { suggestion, dismiss }: TypedFact,
  by: { memberId: string; at: Date },
): Promise<void> {
  const suggestionId = dismiss ?? suggestion;
  if (suggestionId) {
    await decideSuggestion(tx, { record, suggestionId, as: dismiss ? 'dismissed' : 'accepted', ...by });
  }
}
