import type { z } from 'zod';
import type { Staff } from '../../accounts/staff.js';
import { findFirstSaid } from '../../conversations/find-talk.js';
import { referenceOf } from '../../intake/read-references.js';
import type { FormHandler } from './answer-form.js';
import { type Block, context, modal } from './blocks.js';
import type { ActionParts, CardAction } from './card-actions.js';
import { pickRecord, recordField } from './pick-record.js';
import { ItemPlace, placeOf } from './place.js';
import { readItem } from './read-item.js';

function linkForm(meta: z.infer<typeof ItemPlace>, blocks: Block[]): Block {
  return modal({ callbackId: 'link', title: 'Link to a job', submit: 'Link', meta, blocks });
}

export const openLinkForm: CardAction = async (parts, { staff, press, listener }) => {
  const { conversationId, triggerId } = press;
  const item = await readItem(parts, staff, conversationId, 'message-customer');
  const blocks = [
    recordField(),
    context('Its messages, photos and saved passcode go along.'),
    ...(item.record
      ? [context(`It leaves ${referenceOf(item.record)}, for another job or quote of the same customer.`)]
      : []),
  ];
  const view = linkForm({ ...placeOf(press), conversationId }, blocks);
  await parts.speech.open(listener, triggerId, view, item.about);
  return undefined;
};

export const link: FormHandler = async (parts, { staff, form }) => {
  const meta = ItemPlace.parse(form.meta);
  const picked = await pickRecord(parts, staff, form, (blocks) => linkForm(meta, blocks));
  if ('outcome' in picked) return picked.outcome;
  await putOn(parts, staff, meta.conversationId, picked.to);
  return { said: { text: `Linked to ${referenceOf(picked.to)}.` } };
};

/** A conversation on no record yet hangs on it as a whole; from another record everything that was said moves. */
async function putOn(
  parts: ActionParts,
  staff: Staff,
  id: string,
  to: { kind: 'job' | 'quote'; number: number },
): Promise<void> {
  const { record } = await readItem(parts, staff, id, 'message-customer');
  const messageId =
    record && (await parts.db.withOrganization(staff.organizationId, (tx) => findFirstSaid(tx, id)));
  if (!record || !messageId) {
    await parts.intake.link(staff, id, to);
  } else if (record.kind !== to.kind || record.number !== to.number) {
    await parts.intake.move(staff, id, { messageId, withLater: true, to });
  }
}
