import { z } from 'zod';
import { listConversations as listConversationsOf } from '../../../conversations/list-conversations.js';
import { readTranscript } from '../../../conversations/read-transcript.js';
import { defineEndpoint, IdParameters, NoParameters } from '../endpoint.js';
import { listOf, PageById, PageByTime } from '../paging.js';
import { readConversation } from '../reads/read-conversation.js';
import {
  ConversationSummaryView,
  ConversationView,
  presentConversation,
  presentConversationSummary,
} from '../views/conversation-view.js';

const tag = 'conversation';

const listConversations = defineEndpoint({
  path: '/conversations',
  operationId: 'listConversations',
  tag,
  summary: 'Conversations, by their latest message, newest first',
  params: NoParameters,
  query: PageByTime.extend({ state: z.enum(['open', 'closed', 'spam']).optional() }),
  answer: listOf(ConversationSummaryView),
  async read(tx, _viewer, { query }) {
    const { conversations, nextCursor } = await listConversationsOf(tx, query);
    return { data: conversations.map(presentConversationSummary), nextCursor };
  },
});

const getConversation = defineEndpoint({
  path: '/conversations/{id}',
  operationId: 'getConversation',
  tag,
  summary: 'A conversation with a page of its messages',
  params: IdParameters,
  query: PageById,
  answer: ConversationView,
  async read(tx, _viewer, { params: { id }, query }) {
    const conversation = await readConversation(tx, id);
    return presentConversation(conversation, await readTranscript(tx, [id], query));
  },
});

export const conversationEndpoints = [listConversations, getConversation];
