/**
 * What can happen to a record, and what an entry says of it. Contents hold ids, hashes, names of fields and
 * screened text; never a secret.
 */
export type ActivityEvents = {
  'organization.created': { name: string };
  'organization.changed': { changes: Change[] };
  'member.invited': { memberId: string; role: string };
  'member.joined': { memberId: string };
  'member.changed': { memberId: string; changes: Change[] };
  'api-key.created': { name: string };
  'slack.installed': { teamId: string; name: string };
  'slack.removed': { teamId: string };
  'slack.channel-set': { teamId: string; channelId: string; purpose: string; name: string };
  'slack.channel-removed': { teamId: string; channelId: string; purpose: string };
  'slack.linked': { memberId: string; teamId: string; userId: string };
  'slack.unlinked': { memberId: string; teamId: string };
  'conversation.opened': { channel: string };
  'conversation.message': { messageId: string; direction: 'in' | 'out' | 'note' };
  'conversation.taken-over': Record<string, never>;
  'conversation.handed-back': Record<string, never>;
  'conversation.handed-over': { reason: string };
  'conversation.went-quiet': Record<string, never>;
  'conversation.claimed': { memberId: string };
  'conversation.released': Record<string, never>;
  'conversation.closed': { as: 'closed' | 'spam' };
  'conversation.reopened': Record<string, never>;
  /** `until` in ISO form; `null`: no longer. */
  'conversation.snoozed': { until: string | null };
  /** What staff type in the thread of its card goes to the customer, or no longer. */
  'conversation.live': { live: boolean; press: string };
  'conversation.linked': { to: { kind: string; id: string; number: number } };
  'message.edited': { messageId: string };
  'message.deleted': { messageId: string };
  'message.moved': { messageIds: string[]; photos: number; secrets: number; from: Place; to: Place };
  'fact.changed': { changes: Change[] };
  'quote.requested': { number: number; title: string };
  'quote.changed': { changes: Change[] };
  'quote.accepted': { jobId: string; jobNumber: number };
  'job.created': { number: number; title: string };
  'job.changed': { changes: Change[] };
  'job.stage': { from: string; to: string };
  'job.closed': { as: 'done' | 'cancelled' };
  'job.claimed': { memberId: string };
  'job.released': { memberId: string };
  'job.assigned': { memberId: string };
  'job.unassigned': { memberId: string };
  'photo.expected': { photoId: string };
  'photo.stored': { photoId: string; sha256: string; flaw?: 'dark' | 'blurred' };
  'photo.failed': { photoId: string; reason: string };
  'photo.held': { photoId: string };
  'photo.linked': { photoId: string; sha256: string | null };
  'photo.moved': { photoId: string; sha256: string | null; to: { kind: string; id: string }[] };
  'secret.saved': { secretId: string; kind: string };
  'secret.revealed': { secretId: string; reason: string };
  'secret.destroyed': { secretIds: string[]; reason: string };
  'secret.restored': { secretId: string; places: number };
  'secret.screened': { places: number };
  'message.failed': { messageId: string; reason: string };
  /** In the feed of the one that stays, and in that of the one that turned out to be the same person. */
  'customer.joined': { customerId: string };
  'customer.joined-into': { customerId: string };
  'customer.opted-out': { channel: string };
  'customer.opted-in': { channel: string };
};

export type ActivityType = keyof ActivityEvents;

/** One value that became another; `null` where there was or is none. */
export type Change = { field: string; from: string | null; to: string | null };

/** Where a message is: its conversation, and the quote or job that this is on. */
export type Place = { conversationId: string; kind?: string; id?: string; number?: number };

/** Entries that something follows from after commit; the rest are written as settled and no worker looks at them. */
export function isReactedTo<T extends ActivityType>(type: T, content: ActivityEvents[T]): boolean {
  return type === 'photo.failed' || (type === 'photo.stored' && 'flaw' in content);
}

/** What staff do not see change anything of an item: it is announced by another entry, or is nobody's business. */
const UNTOLD: ReadonlySet<ActivityType> = new Set(['photo.expected', 'photo.linked']);

/** Entries that staff are told of in Slack: reacted to where the organization has a workspace, and nowhere else. */
export function isTold(type: ActivityType): boolean {
  return (
    (/^(?:conversation|message|fact|quote|job|photo|customer)\./.test(type) && !UNTOLD.has(type)) ||
    type === 'slack.installed' ||
    type === 'organization.changed'
  );
}
