import { z } from 'zod';
import type { FormHandler } from './answer-form.js';
import { modal, section } from './blocks.js';
import type { ActionParts } from './card-actions.js';
import { Place, placeOf } from './place.js';
import type { Item } from './read-item.js';
import type { Press } from './read-press.js';
import type { Listener } from './speech.js';

const Meta = Place.extend({ number: z.int(), stageId: z.uuid() });

/** Asks before a job is closed: what is sealed on it is destroyed for good. */
export async function openCloseForm(
  { speech }: Pick<ActionParts, 'speech'>,
  listener: Listener,
  press: Press,
  { item, number, stage }: { item: Item; number: number; stage: { id: string; name: string } },
): Promise<void> {
  const view = modal({
    callbackId: 'close',
    title: `Close J-${number}?`,
    submit: 'Close job',
    meta: { ...placeOf(press), number, stageId: stage.id },
    blocks: [
      section(`It moves to ${stage.name}, which closes it. A saved passcode is destroyed for good.`),
      section('Photos, messages and the feed stay. A new text from the customer opens a follow-up.'),
    ],
  });
  await speech.open(listener, press.triggerId, view, item.about);
}

export const closeJob: FormHandler = async ({ jobs }, { staff, form }) => {
  const { number, stageId } = Meta.parse(form.meta);
  await jobs.moveStage(staff, number, { stageId });
  return { said: { text: `J-${number} is closed.` } };
};
