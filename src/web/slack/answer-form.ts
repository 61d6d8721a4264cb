import type { Staff } from '../../accounts/staff.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { Block } from './blocks.js';
import type { ActionParts } from './card-actions.js';
import { explainRefusal } from './explain-refusal.js';
import type { Form } from './read-press.js';
import type { Listener, Said } from './speech.js';

/** What becomes of a modal: it closes, with or without a word; it stays with what is wrong; or it is another. */
export type FormOutcome = { said?: Said } | { errors: Record<string, string> } | { view: Block };

export type FormHandler = (
  parts: ActionParts,
  sent: { staff: Staff; form: Form; listener: Listener },
) => Promise<FormOutcome>;

type Ack = (answer?: {
  response_action: string;
  errors?: Record<string, string>;
  view?: Block;
}) => Promise<void>;

/** Slack waits three seconds. */
const ANSWER_AFTER_MS = 2_200;

const STILL_WORKING =
  'This takes longer than usual. What you typed is still here: you are told how it ends, or send it again in a moment.';

/**
 * Answers a modal once its work is done, in place where something is wrong: what was typed stays. When the work
 * takes longer than Slack waits, the modal stays as it is and the person is told how it ended; sent again, it is the
 * same form, which counts once.
 */
export async function answerForm(
  parts: ActionParts,
  { form, listener, ack }: { form: Form; listener: Listener; ack: Ack },
  work: () => Promise<FormOutcome>,
): Promise<void> {
  let answered = false;
  const answer: Ack = async (said) => {
    if (answered) return;
    answered = true;
    await ack(said);
  };
  const [first] = Object.keys(form.values);
  const waiting =
    first === undefined ? undefined : { response_action: 'errors', errors: { [first]: STILL_WORKING } };
  const late = setTimeout(() => void answer(waiting), ANSWER_AFTER_MS);
  let outcome: FormOutcome;
  try {
    outcome = await work();
  } catch (error) {
    outcome = await outcomeOfFailure(parts, form, listener, error);
  } finally {
    clearTimeout(late);
  }
  const tooLate = answered;
  if ('errors' in outcome) {
    if (!tooLate) return answer({ response_action: 'errors', errors: outcome.errors });
    const [why = ''] = Object.values(outcome.errors);
    return parts.speech.tell(listener, { text: why });
  }
  if ('view' in outcome) {
    if (!tooLate) return answer({ response_action: 'update', view: outcome.view });
    return parts.speech.tell(listener, { text: 'Docket has found something: please send the form again.' });
  }
  await answer();
  if (outcome.said) await parts.speech.tell(listener, outcome.said);
}

/** Beside the field that it is about; else beside the first, so that the modal stays with what was typed. */
async function outcomeOfFailure(
  parts: ActionParts,
  form: Form,
  listener: Listener,
  error: unknown,
): Promise<FormOutcome> {
  const blocks = Object.keys(form.values);
  const fields = error instanceof DocketError ? error.fields : {};
  const known = Object.entries(fields).filter(([field]) => blocks.includes(field));
  if (known.length > 0) return { errors: Object.fromEntries(known) };
  const why = (await explainRefusal(parts, listener, error)) ?? 'That did not work. Please try again.';
  const [first] = blocks;
  // Without a field there is nowhere to show it in the modal.
  return first === undefined ? { said: { text: why } } : { errors: { [first]: why } };
}
