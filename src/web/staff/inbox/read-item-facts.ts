import { can, type PolicyContext } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import type { SeenConversation } from '../../../conversations/conversation-access.js';
import { readFacts } from '../../../intake/facts.js';
import { askedFacts } from '../../../intake/missing-facts.js';
import type { NumberedRecord } from '../../../intake/read-references.js';
import type { Trade } from '../../../intake/trade.js';
import type { Fact } from '../../../intake/understand/fact.js';
import { DETAIL_FIELDS, type Details } from '../../../jobs/details.js';
import { readJob } from '../../../jobs/read-job.js';
import { listSuggestions } from '../../../photos/screening/suggestions.js';
import type { Tx } from '../../../platform/database/database.js';
import { readQuote } from '../../../quotes/read-quote.js';
import { withSuggestions } from '../facts/suggested-facts.js';
import type { FactsView, FactView } from '../views/record-view.js';
import type { InboxSources } from './inbox-parts.js';
import { FACT_LABELS } from './words.js';

const LONG = ['fault', 'address'];

export type FactsSubject = {
  conversation: SeenConversation['conversation'];
  context: PolicyContext;
  /** What the conversation hangs on: its details count first, and are corrected there. */
  linked: NumberedRecord | undefined;
};

/** What is known, the record's details before the talk's facts; each correctable where this member may. */
export async function readItemFacts(
  tx: Tx,
  sources: Pick<InboxSources, 'readTradeSetting'>,
  staff: Staff,
  { conversation, context, linked }: FactsSubject,
): Promise<FactsView> {
  const { organizationId, trade, id } = conversation;
  const { set } = await sources.readTradeSetting(tx, organizationId, trade as Trade);
  const facts = await readFacts(tx, id);
  const asked = askedFacts(set, facts);
  const details = linked ? await readDetails(tx, staff, linked) : undefined;
  const suggested = new Set<string>(
    (await listSuggestions(tx, { kind: 'conversation', id })).map(({ field }) => field),
  );
  const rows = DETAIL_FIELDS.flatMap((field): FactView[] => {
    const value = details?.[field] ?? facts[field]?.value ?? '';
    if (value === '' && !asked.has(field) && !suggested.has(field)) {
      return [];
    }
    return [
      {
        field,
        label: FACT_LABELS[field] ?? field,
        value,
        needed:
          asked.get(field) === 'needed' && !(field === 'device' && (details?.model ?? facts.model?.value)),
        source: value === '' ? 'none' : sourceOf(facts[field], value),
        ...(LONG.includes(field) ? { long: true } : {}),
      },
    ];
  });
  return {
    record: linked ? { kind: linked.kind, number: linked.number } : { kind: 'conversation', id },
    facts: await withSuggestions(tx, { kind: 'conversation', id }, rows),
    canEdit: can(staff.role, linked?.kind === 'quote' ? 'draft-quote' : 'write-note', context),
  };
}

/** A record's detail may be another by now than the fact it was made from. */
function sourceOf(fact: Fact | undefined, value: string): FactView['source'] {
  if (fact?.source === 'model') {
    return fact.value === value ? 'model' : 'customer';
  }
  return fact?.source === 'staff' ? 'staff' : 'customer';
}

async function readDetails(tx: Tx, staff: Staff, { kind, number }: NumberedRecord): Promise<Details> {
  const record =
    kind === 'job' ? await readJob(tx, { number }, staff) : await readQuote(tx, { number }, staff);
  return record.details;
}
