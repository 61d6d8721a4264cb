import { z } from 'zod';
import type { Staff } from '../../accounts/staff.js';
import { seeConversation } from '../../conversations/conversation-access.js';
import { photoRequest } from '../../intake/ask-for-photo.js';
import type { FormHandler } from './answer-form.js';
import { context, cut, input, modal, radioField, section } from './blocks.js';
import type { ActionParts, CardAction } from './card-actions.js';
import { readFilledReplies } from './filled-replies.js';
import { ItemPlace, placeOf } from './place.js';
import { type Item, readItem } from './read-item.js';

const Meta = ItemPlace.extend({ seen: z.uuid().nullable() });

const PHOTO = 'photo';
/** Radio buttons are at most ten. */
const MOST_REPLIES = 9;

/** What is often asked: the trade's request for a photo, and the organization's own replies that ask. */
async function readQuestions(parts: ActionParts, staff: Staff, item: Item) {
  const { access, db, readTradeSetting } = parts;
  return db.withOrganization(staff.organizationId, async (tx) => {
    const { conversation } = await seeConversation(tx, access, staff, item.entry.id);
    const photo = await photoRequest(tx, { readTradeSetting }, conversation);
    const replies = (await readFilledReplies(tx, staff, item)).filter(({ text }) => text.includes('?'));
    return { photo, replies: replies.slice(0, MOST_REPLIES) };
  });
}

export const openPhotoForm: CardAction = async (parts, { staff, press, listener }) => {
  const { conversationId, triggerId } = press;
  const item = await readItem(parts, staff, conversationId, 'message-customer');
  const { photo, replies } = await readQuestions(parts, staff, item);
  const options = [
    { text: 'A photo', value: PHOTO },
    ...replies.map(({ id, title }) => ({ text: title, value: id })),
  ];
  const view = modal({
    callbackId: 'ask-photo',
    title: 'Ask the customer',
    submit: 'Send',
    meta: { ...placeOf(press), conversationId, seen: item.seen },
    blocks: [
      input('question', 'What to ask for', radioField(options, PHOTO)),
      section(`A photo: ${photo}`),
      ...replies.map(({ title, text }) => section(`${title}: ${cut(text, 1_000)}`)),
      context(`Goes to ${item.name} by ${item.channel}, in your name. The assistant is quiet then.`),
    ],
  });
  await parts.speech.open(listener, triggerId, view, item.about);
  return undefined;
};

export const askForPhoto: FormHandler = async (parts, { staff, form }) => {
  const { conversationId, seen } = Meta.parse(form.meta);
  const { formId } = form;
  const wanted = form.values.question ?? PHOTO;
  if (wanted === PHOTO) {
    await parts.intake.askForPhoto(staff, conversationId, { formId, seen });
    return { said: { text: 'Asked for a photo.' } };
  }
  const item = await readItem(parts, staff, conversationId, 'message-customer');
  const { replies } = await readQuestions(parts, staff, item);
  const reply = replies.find(({ id }) => id === wanted);
  if (!reply) return { errors: { question: 'This question is gone meanwhile. Pick another.' } };
  await parts.inbox.send(staff, conversationId, { text: reply.text, formId, seen });
  return { said: { text: 'Asked.' } };
};
