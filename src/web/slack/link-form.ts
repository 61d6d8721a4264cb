import type { z } from 'zod';
import { referenceOf } from '../../intake/read-references.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { FormHandler } from './answer-form.js';
import { type Block, context, modal } from './blocks.js';
import type { CardAction } from './card-actions.js';
import { pickRecord, recordField } from './pick-record.js';
import { ItemPlace, placeOf } from './place.js';
import { readItem } from './read-item.js';

function linkForm(meta: z.infer<typeof ItemPlace>, blocks: Block[]): Block {
  return modal({ callbackId: 'link', title: 'Link to a job', submit: 'Link', meta, blocks });
}

export const openLinkForm: CardAction = async (parts, { staff, press, listener }) => {
  const { conversationId, triggerId } = press;
  const item = await readItem(parts, staff, conversationId, 'message-customer');
  if (item.record) {
    const reference = referenceOf(item.record);
    throw new DocketError(
      'conflict',
      `This is on ${reference} already. Single messages can be moved on its page in Docket.`,
    );
  }
  const blocks = [recordField(), context('Its messages, photos and saved passcode go along.')];
  const view = linkForm({ ...placeOf(press), conversationId }, blocks);
  await parts.speech.open(listener, triggerId, view, item.about);
  return undefined;
};

export const link: FormHandler = async (parts, { staff, form }) => {
  const meta = ItemPlace.parse(form.meta);
  const picked = await pickRecord(parts, staff, form, (blocks) => linkForm(meta, blocks));
  if ('outcome' in picked) return picked.outcome;
  await parts.intake.link(staff, meta.conversationId, picked.to);
  return { said: { text: `Linked to ${referenceOf(picked.to)}.` } };
};
