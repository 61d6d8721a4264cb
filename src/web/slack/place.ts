import { z } from 'zod';
import type { Press } from './read-press.js';

/** Where a modal was opened from: whoever sends it is answered there. */
export const Place = z.looseObject({
  channel: z.string().optional(),
  thread: z.string().optional(),
});

/** As `Place`, of a modal about a conversation. */
export const ItemPlace = Place.extend({ conversationId: z.uuid() });

export function placeOf({ channel, thread }: Pick<Press, 'channel' | 'thread'>): z.infer<typeof Place> {
  return { ...(channel === undefined ? {} : { channel }), ...(thread === undefined ? {} : { thread }) };
}
