import { z } from 'zod';
import type { Staff } from '../../accounts/staff.js';
import { TextRefused } from '../../conversations/text-refused.js';
import type { FormHandler } from './answer-form.js';
import {
  type Block,
  context,
  cut,
  input,
  modal,
  type Option,
  plain,
  section,
  selectField,
  textField,
} from './blocks.js';
import type { ActionParts, CardAction } from './card-actions.js';
import { readFilledReplies } from './filled-replies.js';
import { ItemPlace, placeOf } from './place.js';
import { type Item, readItem } from './read-item.js';

const Meta = ItemPlace.extend({ seen: z.uuid().nullable() });
type Meta = z.infer<typeof Meta>;

/** What one message of Twilio's takes, in characters. */
const LONGEST_TEXT = 1_600;
const SHOWN_WORDS = 600;

export const openReply: CardAction = async (parts, { staff, press, listener }) => {
  const { conversationId, triggerId } = press;
  const item = await readItem(parts, staff, conversationId, 'message-customer');
  const meta = { ...placeOf(press), conversationId, seen: item.seen };
  const options = (await savedReplies(parts, staff, item)).map(({ id, title }) => ({
    text: title,
    value: id,
  }));
  await parts.speech.open(listener, triggerId, replyForm(item, meta, { options }), item.about);
  return undefined;
};

const savedReplies = ({ db }: ActionParts, staff: Staff, item: Item) =>
  db.withOrganization(staff.organizationId, (tx) => readFilledReplies(tx, staff, item));

type Shown = { again?: { why: string; draft: string }; options?: readonly Option[] };

function replyForm(item: Item, meta: Meta, { again, options = [] }: Shown): Block {
  const { lastWords, name, channel } = item;
  const said = lastWords && `${name}: ${cut(lastWords.text || '(photos)', SHOWN_WORDS)}`;
  return modal({
    callbackId: 'reply',
    title: 'Reply to customer',
    submit: 'Send',
    meta,
    blocks: [
      ...(again ? [section(again.why)] : []),
      ...(said ? [section(said)] : []),
      input(
        // Slack keeps what was typed by the block's name: a new one shows what is put in here.
        again ? `text-${meta.seen ?? ''}` : 'text',
        'Your reply',
        textField({
          multiline: true,
          max_length: LONGEST_TEXT,
          ...(again ? { initial_value: again.draft } : { focus_on_load: true }),
        }),
        // With a saved reply picked, nothing needs to be typed.
        options.length > 0 ? { optional: true } : {},
      ),
      ...(options.length > 0
        ? [
            input('saved', 'Or a saved reply', selectField(options, 'Pick one'), {
              optional: true,
              hint: plain('With Send it comes into the field first, for you to read.', 150),
            }),
          ]
        : []),
      context(`Goes to ${name} by ${channel}, in your name. The assistant is quiet then.`),
    ],
  });
}

export const sendReply: FormHandler = async (parts, { staff, form }) => {
  const meta = Meta.parse(form.meta);
  const { conversationId, seen } = meta;
  const { saved = '', ...typed } = form.values;
  const [[block, text] = ['text', '']] = Object.entries(typed);
  if (saved !== '') {
    const item = await readItem(parts, staff, conversationId, 'message-customer');
    const reply = (await savedReplies(parts, staff, item)).find(({ id }) => id === saved);
    if (!reply) return { errors: { saved: 'This reply is gone. Pick another one.' } };
    const draft = [text.trim(), reply.text]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, LONGEST_TEXT);
    const view = replyForm(item, meta, {
      again: { why: 'Nothing is sent yet: read it, then send it.', draft },
    });
    const may = await parts.speech.mayShow(view, item.about);
    return may ? { view } : { errors: { saved: 'This cannot be shown in Slack. Send it from Docket.' } };
  }
  try {
    const { tookOver } = await parts.inbox.send(staff, conversationId, { text, formId: form.formId, seen });
    return {
      said: { text: `On its way.${tookOver ? ' You are talking now; the assistant is quiet.' : ''}` },
    };
  } catch (error) {
    if (!(error instanceof TextRefused)) throw error;
    const item = await readItem(parts, staff, conversationId, 'message-customer');
    if (item.seen === seen || error.draft !== text.trim()) return { errors: { [block]: error.message } };
    // Somebody wrote meanwhile: the form comes again with what there is to read, and what was typed.
    const newest = { ...meta, seen: item.seen };
    const view = replyForm(item, newest, { again: { why: error.message, draft: error.draft } });
    return (await parts.speech.mayShow(view, item.about)) ? { view } : { errors: { [block]: error.message } };
  }
};
