import type { ActivityEvents, ActivityType, Change, Place } from '../../../activity/event-types.js';
import type { FeedEntryView } from '../../ui/feed.js';

/** What an entry says after the name of who did it. */
export type Sentence = { kind: FeedEntryView['kind']; text: string; detail?: string };

/** What sentences need to know besides the entry itself. */
export type FeedNames = {
  member(id: string): string;
  message(id: string): string | undefined;
};

const REFERENCE: Readonly<Record<string, string>> = { job: 'J-', quote: 'Q-', invoice: 'INV-' };

type Sentences = { [T in ActivityType]: (content: ActivityEvents[T], names: FeedNames) => Sentence };

const SENTENCES: Sentences = {
  'organization.created': () => ({ kind: 'other', text: 'set up the organization' }),
  'organization.changed': ({ changes }) => changed('changed settings', changes),
  'member.invited': ({ memberId, role }, names) => person(`invited ${names.member(memberId)} as ${role}`),
  'member.joined': ({ memberId }, names) => person(`joined as ${names.member(memberId)}`),
  'member.changed': ({ memberId, changes }, names) => changed(`changed ${names.member(memberId)}`, changes),
  'api-key.created': ({ name }) => ({ kind: 'other', text: `made the API key ${name}` }),
  'slack.installed': ({ name }) => ({ kind: 'other', text: `connected the Slack workspace ${name}` }),
  'slack.removed': () => ({ kind: 'other', text: 'removed Docket from the Slack workspace' }),
  'slack.channel-set': ({ name, purpose }) => ({
    kind: 'other',
    text: `set the Slack channel ${name} for ${purpose}`,
  }),
  'slack.channel-removed': ({ purpose }) => ({ kind: 'other', text: `took a Slack channel off ${purpose}` }),
  'slack.linked': ({ memberId }, names) => person(`linked ${names.member(memberId)} with a Slack user`),
  'slack.unlinked': ({ memberId }, names) => person(`unlinked ${names.member(memberId)} from Slack`),
  'conversation.opened': ({ channel }) => ({
    kind: 'message',
    text: `got in touch by ${channelName(channel)}`,
  }),
  'conversation.message': ({ messageId, direction }, names) => message(messageId, direction, names),
  'conversation.taken-over': () => person('took over the conversation'),
  'conversation.handed-back': () => person('handed the conversation back to the assistant'),
  'conversation.handed-over': ({ reason }) => person(`called a person: ${reason}`),
  'conversation.went-quiet': () => person('got no answer: the customer has gone quiet'),
  'conversation.claimed': ({ memberId }, names) =>
    person(`gave the conversation to ${names.member(memberId)}`),
  'conversation.released': () => person('gave the conversation back to nobody'),
  'conversation.closed': ({ as }) => ({
    kind: 'other',
    text: as === 'spam' ? 'marked the conversation as spam' : 'closed the conversation',
  }),
  'conversation.reopened': () => ({ kind: 'other', text: 'opened the conversation again' }),
  'conversation.snoozed': ({ until }) => ({
    kind: 'other',
    text: until ? 'put the conversation off' : 'brought the conversation back',
  }),
  'conversation.live': ({ live }) => ({
    kind: 'other',
    text: live
      ? 'let what is typed in the Slack thread go to the customer'
      : 'kept what is typed in the Slack thread among staff',
  }),
  'conversation.linked': ({ to }) => ({
    kind: 'other',
    text: `linked the conversation to ${REFERENCE[to.kind] ?? ''}${to.number}`,
  }),
  'fact.changed': ({ changes }) =>
    changed(changes.some(({ from }) => from) ? 'corrected what was understood' : 'gave details', changes),
  'message.edited': ({ messageId }, names) => ({
    kind: 'message',
    text: 'edited a message',
    ...detailOf(names.message(messageId)),
  }),
  'message.deleted': () => ({ kind: 'message', text: 'deleted a message' }),
  'message.moved': messageMoved,
  'quote.requested': ({ number }) => ({ kind: 'stage', text: `opened quote Q-${number}` }),
  'quote.changed': ({ changes }) => quoteChanged(changes),
  'quote.accepted': ({ jobNumber }) => ({ kind: 'stage', text: `made it job J-${jobNumber}` }),
  'job.created': ({ number }) => ({ kind: 'stage', text: `opened job J-${number}` }),
  'job.changed': ({ changes }) => changed('changed details', changes),
  'job.stage': ({ from, to }) => ({ kind: 'stage', text: `moved the job from ${from} to ${to}` }),
  'job.closed': ({ as }) => ({ kind: 'stage', text: `closed the job as ${as}` }),
  'job.claimed': ({ memberId }, names) => person(`made ${names.member(memberId)} the owner`),
  'job.released': ({ memberId }, names) =>
    person(`made the job nobody's, no longer ${names.member(memberId)}'s`),
  'job.assigned': ({ memberId }, names) => person(`assigned ${names.member(memberId)}`),
  'job.unassigned': ({ memberId }, names) => person(`unassigned ${names.member(memberId)}`),
  'photo.expected': () => photo('sent a photo'),
  'photo.stored': ({ flaw }) => photo(flaw ? `had a photo stored; it looks ${flaw}` : 'had a photo stored'),
  'photo.failed': ({ reason }) => photo('sent a photo that could not be fetched', reason),
  'photo.held': () => photo("sent a photo over the plan's limit; it is held"),
  'photo.linked': () => photo('added a photo to this record'),
  'photo.moved': () => photo('moved a photo to another record'),
  'secret.saved': () => ({ kind: 'secret', text: 'saved a passcode' }),
  'secret.revealed': ({ reason }) => ({ kind: 'secret', text: 'looked at a passcode', detail: reason }),
  'secret.destroyed': ({ secretIds }) => ({
    kind: 'secret',
    text: secretIds.length === 1 ? 'destroyed the passcode' : `destroyed ${secretIds.length} passcodes`,
  }),
  'secret.restored': () => ({
    kind: 'secret',
    text: 'said that a sealed text was no passcode, and put it back',
  }),
  'secret.screened': () => ({ kind: 'secret', text: 'took a passcode out of earlier text' }),
  'message.failed': ({ messageId, reason }, names) => ({
    kind: 'message',
    text: `could not deliver a message: ${reason}`,
    ...detailOf(names.message(messageId)),
  }),
  'customer.joined': () => person('joined another profile of the same person into this one'),
  'customer.joined-into': () => person('joined this profile into another one of the same person'),
  'customer.opted-out': ({ channel }) => person(`opted out of ${channelName(channel)}`),
  'customer.opted-in': ({ channel }) => person(`opted in to ${channelName(channel)} again`),
};

/** What one entry of a feed says; an erased one says so. */
export function sentenceOf<T extends ActivityType>(
  type: T,
  content: ActivityEvents[T] | null,
  names: FeedNames,
): Sentence {
  if (content === null) {
    return { kind: 'other', text: 'did something that has been erased on request' };
  }
  // Entries outlive the code that wrote them: a type this version does not know is shown, not hidden.
  const say: Sentences[T] | undefined = SENTENCES[type];
  return say ? say(content, names) : { kind: 'other', text: 'changed something' };
}

function person(text: string): Sentence {
  return { kind: 'person', text };
}

function photo(text: string, reason?: string): Sentence {
  return { kind: 'photo', text, ...detailOf(reason) };
}

function message(id: string, direction: 'in' | 'out' | 'note', names: FeedNames): Sentence {
  const text = { in: 'wrote', out: 'wrote to the customer', note: 'noted' }[direction];
  return { kind: direction === 'note' ? 'note' : 'message', text, ...detailOf(names.message(id)) };
}

function messageMoved(
  { messageIds, photos, secrets, from, to }: ActivityEvents['message.moved'],
  names: FeedNames,
): Sentence {
  const counts = [
    counted(messageIds.length, 'message'),
    ...(photos > 0 ? [counted(photos, 'photo')] : []),
    ...(secrets > 0 ? [counted(secrets, 'passcode')] : []),
  ];
  const text = `moved ${counts.join(', ')} from ${placeName(from)} to ${placeName(to)}`;
  return { kind: 'message', text, ...detailOf(names.message(messageIds[0] ?? '')) };
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function placeName({ kind, number }: Place): string {
  return kind && number ? `${REFERENCE[kind] ?? ''}${number}` : 'a conversation without a record';
}

function quoteChanged(changes: Change[]): Sentence {
  const state = changes.find(({ field }) => field === 'state');
  if (state) {
    return { kind: 'stage', text: `marked the quote as ${state.to ?? 'open'}` };
  }
  const owner = changes.find(({ field }) => field === 'owner');
  return owner ? person(`made ${owner.to ?? 'nobody'} the owner`) : changed('changed details', changes);
}

const FIELDS: Readonly<Record<string, string>> = {
  preferredTime: 'preferred time',
  fault: 'problem',
  hasPasscode: 'passcode',
};

function changed(text: string, changes: Change[]): Sentence {
  const lines = changes.map(
    ({ field, from, to }) => `${FIELDS[field] ?? field}: ${from ? `${from} → ` : ''}${to ? to : '(removed)'}`,
  );
  return { kind: 'fact', text, ...detailOf(lines.join('\n')) };
}

function detailOf(detail: string | undefined): { detail?: string } {
  return detail ? { detail } : {};
}

function channelName(channel: string): string {
  return { sms: 'text message', twilio: 'text message', slack: 'Slack', email: 'email' }[channel] ?? channel;
}
