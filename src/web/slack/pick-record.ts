import type { Staff } from '../../accounts/staff.js';
import type { FormOutcome } from './answer-form.js';
import { type Block, input, radioField, textField } from './blocks.js';
import type { ActionParts } from './card-actions.js';
import { demandReference, findRecords, readReference, sayRecord } from './find-records.js';
import type { Form } from './read-press.js';

/** Radio buttons are at most ten. */
const MOST_FOUND = 10;
const LONGEST_SEARCH = 100;

type Picked = { to: { kind: 'job' | 'quote'; number: number } } | { outcome: FormOutcome };

/** The field in which a job or quote is named or looked for. */
export function recordField(): Block {
  return input(
    'to',
    'Number, or words to look for',
    textField({
      max_length: LONGEST_SEARCH,
      placeholder: { type: 'plain_text', text: 'J-311, Q-1042, a name, a device' },
    }),
  );
}

/**
 * The open job or quote that a form of `recordField` names: by its number, or picked out of what was found. With
 * words, the form comes again with what was found to pick from.
 */
export async function pickRecord(
  parts: ActionParts,
  staff: Staff,
  { values }: Form,
  again: (blocks: Block[]) => Block,
): Promise<Picked> {
  if (values.pick) return { to: demandReference(values.pick) };
  const search = (values.to ?? '').trim().slice(0, LONGEST_SEARCH);
  if (search === '')
    return { outcome: { errors: { to: 'Write a number, such as J-311, or words to look for.' } } };
  const named = readReference(search);
  if (named) return { to: named };
  const found = await parts.db.withOrganization(staff.organizationId, (tx) =>
    findRecords(tx, staff, { search, show: 'open', limit: MOST_FOUND }),
  );
  if (found.length === 0) {
    return { outcome: { errors: { to: 'No open job or quote fits. Try a name, a device or a number.' } } };
  }
  const options = found.map((one) => ({ text: sayRecord(one, 75), value: one.reference }));
  const view = again([input('pick', 'Which one?', radioField(options))]);
  const about = {
    organizationId: staff.organizationId,
    customerIds: found.map(({ customerId }) => customerId),
  };
  if (await parts.speech.mayShow(view, about)) return { outcome: { view } };
  return {
    outcome: { errors: { to: 'What was found cannot be shown here. Write the number of the record.' } },
  };
}
