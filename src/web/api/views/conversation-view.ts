import { z } from 'zod';
import type { RecordKind } from '../../../activity/record.js';
import type { ListedConversation } from '../../../conversations/list-conversations.js';
import type { TranscriptMessage, TranscriptPage } from '../../../conversations/read-transcript.js';
import { listOf } from '../paging.js';
import { ActorView, Id, RecordView, Time, timeOf } from './parts.js';

const summary = {
  id: Id,
  customer: z.object({ id: Id, name: z.string().nullable() }),
  channel: z.string(),
  address: z.string().meta({ description: 'The customer’s number or address.' }),
  trade: z.string(),
  language: z.string(),
  state: z.enum(['open', 'closed', 'spam']),
  handledBy: z.enum(['bot', 'staff']),
  memberId: Id.nullable().meta({ description: 'The member who has it.' }),
  record: RecordView.nullable().meta({ description: 'The quote or job it hangs on.' }),
  lastText: z
    .object({ text: z.string(), direction: z.enum(['in', 'out', 'note']) })
    .nullable()
    .meta({ description: 'The latest message; secrets are placeholders.' }),
  lastMessageAt: Time,
  createdAt: Time,
};

export const ConversationSummaryView = z
  .object(summary)
  .meta({ id: 'ConversationSummary', description: 'A conversation in a list.' });

const MessageView = z
  .object({
    id: Id,
    direction: z.enum(['in', 'out', 'note']),
    author: ActorView,
    channel: z.string(),
    text: z.string().meta({ description: 'As it is kept: secrets are placeholders.' }),
    photoIds: z.array(Id),
    editedAt: Time.nullable().meta({
      description: 'When its author changed its words, in channels that let them.',
    }),
    deletedAt: Time.nullable().meta({ description: 'When its author deleted it: its words are gone then.' }),
    at: Time,
    delivery: z
      .object({ state: z.string(), failure: z.string().nullable() })
      .nullable()
      .meta({ description: 'Of what went out: where it is on its way.' }),
  })
  .meta({ id: 'Message', description: 'What was said, or a note of staff.' });

export const ConversationView = z
  .object({
    ...summary,
    messages: listOf(MessageView).meta({
      description: 'The newest, oldest first; `nextCursor` leads to the older ones.',
    }),
  })
  .meta({ id: 'Conversation', description: 'A conversation with its messages.' });

export function presentConversationSummary(
  conversation: ListedConversation,
): z.input<typeof ConversationSummaryView> {
  const { recordKind, recordId, lastText } = conversation;
  return {
    id: conversation.id,
    customer: conversation.customer,
    channel: conversation.channel,
    address: conversation.address,
    trade: conversation.trade,
    language: conversation.language,
    state: conversation.state as 'open' | 'closed' | 'spam',
    handledBy: conversation.handledBy as 'bot' | 'staff',
    memberId: conversation.memberId,
    record: recordKind && recordId ? { kind: recordKind as RecordKind, id: recordId } : null,
    lastText: lastText && {
      text: lastText.text,
      direction: lastText.direction as TranscriptMessage['direction'],
    },
    lastMessageAt: timeOf(conversation.lastMessageAt),
    createdAt: timeOf(conversation.createdAt),
  };
}

export function presentConversation(
  conversation: ListedConversation,
  { messages, nextCursor }: TranscriptPage,
): z.input<typeof ConversationView> {
  return {
    ...presentConversationSummary(conversation),
    messages: { data: messages.map(presentMessage), nextCursor },
  };
}

function presentMessage(message: TranscriptMessage): z.input<typeof MessageView> {
  return {
    id: message.id,
    direction: message.direction,
    author: {
      kind: message.authorKind as z.input<typeof ActorView>['kind'],
      id: message.authorId,
    },
    channel: message.channel,
    text: message.text,
    photoIds: message.photoIds,
    editedAt: message.editedAt && timeOf(message.editedAt),
    deletedAt: message.deletedAt && timeOf(message.deletedAt),
    at: timeOf(message.at),
    delivery: message.delivery,
  };
}
