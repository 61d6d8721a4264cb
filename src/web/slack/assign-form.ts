import { readAssignable } from '../../jobs/people.js';
import { readJob } from '../../jobs/read-job.js';
import { isId } from '../../platform/ids.js';
import type { FormHandler } from './answer-form.js';
import { context, input, modal, selectField } from './blocks.js';
import type { CardAction } from './card-actions.js';
import { ItemPlace, placeOf } from './place.js';
import { type Item, readItem } from './read-item.js';

const jobOf = ({ record }: Item) => (record?.kind === 'job' && record.open ? record.number : undefined);

export const openAssignForm: CardAction = async (parts, { staff, press, listener }) => {
  const { conversationId, triggerId } = press;
  const item = await readItem(parts, staff, conversationId, 'assign-people');
  const number = jobOf(item);
  const { people, there } = await parts.db.withOrganization(staff.organizationId, async (tx) => ({
    people: await readAssignable(tx),
    there: number === undefined ? [] : (await readJob(tx, { number }, staff)).assignees,
  }));
  const options = people.map(({ id, name }) => ({ text: name, value: id }));
  const view = modal({
    callbackId: 'assign',
    title: number === undefined ? 'Give to a colleague' : `Assign to J-${number}`,
    submit: 'Assign',
    meta: { ...placeOf(press), conversationId },
    blocks: [
      input(
        'member',
        number === undefined ? 'Who takes care of it' : 'Who works on it',
        selectField(options, 'A colleague'),
      ),
      ...(there.length > 0 ? [context(`Assigned now: ${there.map(({ name }) => name).join(', ')}`)] : []),
    ],
  });
  await parts.speech.open(listener, triggerId, view, item.about);
  return undefined;
};

/** On a job, one more who works on it; before there is one, who takes care of the conversation. */
export const assign: FormHandler = async (parts, { staff, form }) => {
  const { conversationId } = ItemPlace.parse(form.meta);
  const { member = '' } = form.values;
  if (!isId(member)) return { errors: { member: 'Pick a colleague.' } };
  const item = await readItem(parts, staff, conversationId, 'assign-people');
  const number = jobOf(item);
  const name = await parts.db.withOrganization(
    staff.organizationId,
    async (tx) => (await readAssignable(tx)).find(({ id }) => id === member)?.name,
  );
  if (name === undefined) return { errors: { member: 'This colleague has left. Pick another.' } };
  if (number === undefined) {
    await parts.inbox.handTo(staff, conversationId, member);
    return { said: { text: `${name} takes care of it.` } };
  }
  await parts.jobs.assign(staff, number, member);
  return { said: { text: `${name} works on J-${number}.` } };
};
