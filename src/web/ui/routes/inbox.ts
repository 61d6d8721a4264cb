/** The inbox and its conversations. */

import { segment, withQuery } from './address.js';

export type InboxFilter = 'open' | 'mine' | 'unclaimed' | 'spam';
export const inboxPath = (query: { filter?: InboxFilter; q?: string; after?: string } = {}): string =>
  withQuery('/inbox', query);
/** GET, fragment: the items only (`#inbox-items`, `<InboxItems live>`), same query as `/inbox`. */
export const inboxListPath = (query: { filter?: InboxFilter; q?: string; after?: string } = {}): string =>
  withQuery('/inbox/list', query);
/** GET, fragment: the item on the right (`#item`). */
export const inboxItemPath = (conversationId: string): string => `/inbox/${segment(conversationId)}`;
/**
 * GET `?phone=+1…`, fragment (`<BusinessPanel>`): that phone's newest conversation as staff see it, for the simulator.
 * Register it, like the list, before `/inbox/:id`.
 */
export const businessPanelPath = (): string => '/inbox/business-panel';
/** POST, answers with the item fragment and, where it can be undone, a toast (see `toastHeader`). */
export const claimPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/claim`;
/** `?record=1`: the quote or job that one owns goes back too. */
export const releasePath = (conversationId: string, query: { record?: 1 } = {}): string =>
  withQuery(`${inboxItemPath(conversationId)}/release`, query);
export const takeOverPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/take-over`;
export const handBackPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/hand-back`;
/** POST until=hours|tomorrow|next-week|now → the item fragment: put off, or back on the lists. */
export const snoozePath = (conversationId: string): string => `${inboxItemPath(conversationId)}/snooze`;
export const spamPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/spam`;
export const notSpamPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/not-spam`;
/** POST to=`J-311` or `Q-1042` → the item fragment. */
export const linkPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/link`;
/** POST formId, seen → the item fragment; the customer is asked for a photo in their language. */
export const photoRequestPath = (conversationId: string): string =>
  `${inboxItemPath(conversationId)}/photo-request`;
/** POST on=1|0 → 204. Colleagues with the conversation open see who is writing. */
export const writingPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/writing`;
/** POST → the item fragment: what was sealed as unsure is put back into its message. */
export const notSecretPath = (conversationId: string, secretId: string): string =>
  `${inboxItemPath(conversationId)}/secrets/${segment(secretId)}/not-a-secret`;
/** GET, fragment: where a message can be moved to (`#move-places`), for the dialog `MOVE_DIALOG`. */
export const movePlacesPath = (conversationId: string, messageId: string): string =>
  `${inboxItemPath(conversationId)}/messages/${segment(messageId)}/places`;
/** POST to=`job-311`, `quote-1042`, a conversation's id or `new`; withLater=`yes` → the item fragment. */
export const movePath = (conversationId: string, messageId: string): string =>
  `${inboxItemPath(conversationId)}/messages/${segment(messageId)}/move`;
export const MOVE_DIALOG = 'move-message';
/** POST → 303 (or `HX-Redirect`) to the new record. */
export const openQuotePath = (conversationId: string): string => `${inboxItemPath(conversationId)}/quote`;
export const openJobPath = (conversationId: string): string => `${inboxItemPath(conversationId)}/job`;
