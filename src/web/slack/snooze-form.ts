import { SNOOZES, type Snooze, snoozeUntil } from '../../conversations/snooze.js';
import type { FormHandler } from './answer-form.js';
import { context, input, modal, radioField } from './blocks.js';
import type { CardAction } from './card-actions.js';
import { ItemPlace, placeOf } from './place.js';
import { type Item, readItem } from './read-item.js';

const WORDS: Readonly<Record<Snooze, string>> = {
  hours: 'In 3 hours',
  tomorrow: 'Tomorrow morning',
  'next-week': 'Next week',
};
const AWAKE = 'now';

export const openSnoozeForm: CardAction = async (parts, { staff, press, listener }) => {
  const { conversationId, triggerId } = press;
  const item = await readItem(parts, staff, conversationId, 'write-note');
  const now = parts.clock.now();
  const { snoozedUntil } = item.entry;
  const asleep = snoozedUntil !== null && snoozedUntil > now;
  const options = [
    ...SNOOZES.map((snooze) => ({
      text: `${WORDS[snooze]} (${sayMoment(snoozeUntil(snooze, now, item.timeZone), item)})`,
      value: snooze as string,
    })),
    ...(asleep ? [{ text: 'Not at all: bring it back now', value: AWAKE }] : []),
  ];
  const view = modal({
    callbackId: 'snooze',
    title: 'Put it off',
    submit: 'Snooze',
    meta: { ...placeOf(press), conversationId },
    blocks: [
      input('until', 'Back on the lists', radioField(options, 'tomorrow')),
      context('A message of the customer brings it back at once.'),
      ...(asleep ? [context(`Put off now until ${sayMoment(snoozedUntil, item)}.`)] : []),
    ],
  });
  await parts.speech.open(listener, triggerId, view, item.about);
  return undefined;
};

export const snooze: FormHandler = async (parts, { staff, form }) => {
  const { conversationId } = ItemPlace.parse(form.meta);
  const { until: chosen } = form.values;
  if (chosen === AWAKE) {
    await parts.inbox.snooze(staff, conversationId, null);
    return { said: { text: 'It is back on the lists.' } };
  }
  const wanted = SNOOZES.find((one) => one === chosen);
  if (!wanted) return { errors: { until: 'Pick when it is to come back.' } };
  const item = await readItem(parts, staff, conversationId, 'write-note');
  const until = snoozeUntil(wanted, parts.clock.now(), item.timeZone);
  await parts.inbox.snooze(staff, conversationId, until);
  return { said: { text: `Put off until ${sayMoment(until, item)}.` } };
};

/** "Tue 09:00", on the organization's clocks. */
function sayMoment(moment: Date, { timeZone, locale }: Pick<Item, 'timeZone' | 'locale'>): string {
  const shown = { weekday: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, { ...shown, timeZone }).format(moment);
}
