import type { ActivityEvents, ActivityType, Change, Place } from '../../../activity/event-types.js';
import { changed, detailOf, type FeedNames, person, type Sentence } from './feed-sentence.js';
import { INVOICE_SENTENCES } from './invoice-sentences.js';
import { QUOTE_SENTENCES } from './quote-sentences.js';

const REFERENCE: Readonly<Record<string, string>> = { job: 'J-', quote: 'Q-', invoice: 'INV-' };

type Sentences = { [T in ActivityType]: (content: ActivityEvents[T], names: FeedNames) => Sentence };

const SENTENCES: Sentences = {
  'organization.created': () => ({ kind: 'other', text: 'set up the organization' }),
  'organization.changed': ({ changes }) => changed('changed settings', changes),
  'member.invited': ({ memberId, role }, names) => person(`invited ${names.member(memberId)} as ${role}`),
  'member.joined': ({ memberId }, names) => person(`joined as ${names.member(memberId)}`),
  'member.changed': ({ memberId, changes }, names) => changed(`changed ${names.member(memberId)}`, changes),
  'api-key.created': ({ name }) => ({ kind: 'other', text: `made the API key ${name}` }),
  'calendar.shared': () => person('made a calendar address of their bookings'),
  'calendar.revoked': () => person('ended their calendar address'),
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
  ...QUOTE_SENTENCES,
  'document.kept': ({ title }) => ({ kind: 'other', text: `made “${title}”` }),
  'document.sent': ({ title, by }) => ({
    kind: 'message',
    text: `sent “${title}” to the customer by ${by.join(' and ')}`,
  }),
  'document.stopped': ({ places }) => ({
    kind: 'other',
    text: 'a document was stopped: it would have shown a passcode',
    detail: places.join(', '),
  }),
  'job.created': ({ number }) => ({ kind: 'stage', text: `opened job J-${number}` }),
  'job.changed': ({ changes }) => changed('changed details', changes),
  'job.stage': stageMoved,
  'job.not-told': ({ reason }) => ({ kind: 'message', text: 'did not tell the customer', detail: reason }),
  'job.form': ({ name, changes }) => changed(`filled in ${name}`, changes),
  'job.closed': ({ as }) => ({ kind: 'stage', text: `closed the job as ${as}` }),
  'job.claimed': ({ memberId, from }, names) =>
    person(
      from
        ? `gave the job from ${names.member(from)} to ${names.member(memberId)}`
        : `made ${names.member(memberId)} the owner`,
    ),
  'job.released': ({ memberId }, names) =>
    person(`made the job nobody's, no longer ${names.member(memberId)}'s`),
  'job.assigned': ({ memberId }, names) => person(`assigned ${names.member(memberId)}`),
  'job.unassigned': ({ memberId }, names) => person(`unassigned ${names.member(memberId)}`),
  'booking.made': ({ startsAt, memberIds }, names) =>
    booking(`booked ${names.moment(startsAt)}${withPeople(memberIds, names)}`),
  'booking.moved': ({ startsAt, endsAt, before }, names) => ({
    ...booking('moved the booking'),
    detail: `${span(before, names)} → ${span({ startsAt, endsAt }, names)}`,
  }),
  'booking.changed': bookingChanged,
  'booking.attached': ({ startsAt }, names) =>
    booking(`put the booking of ${names.moment(startsAt)} on this job`),
  'booking.ended': ({ startsAt, as }, names) =>
    booking(
      as === 'done'
        ? `marked the booking of ${names.moment(startsAt)} as done`
        : `noted that the customer did not come to the booking of ${names.moment(startsAt)}`,
    ),
  'booking.cancelled': ({ startsAt, reason }, names) => ({
    ...booking(`cancelled the booking of ${names.moment(startsAt)}`),
    ...detailOf(reason),
  }),
  ...INVOICE_SENTENCES,
  'photo.expected': () => photo('sent a photo'),
  'photo.stored': ({ flaw }) => photo(flaw ? `had a photo stored; it looks ${flaw}` : 'had a photo stored'),
  'photo.failed': ({ reason }) => photo('sent a photo that could not be fetched', reason),
  'photo.held': () => photo("sent a photo over the plan's limit; it is held"),
  'photo.linked': () => photo('added a photo to this record'),
  'photo.changed': ({ changes }) => photoChanged(changes),
  'photo.moved': () => photo('moved a photo to another record'),
  'photo.flagged': ({ reason }) => photo(flagged(reason)),
  'photo.unscreened': ({ reason }) =>
    photo('could not check a photo for passcodes; look at it and release it', reason),
  'photo.covered': ({ parts }) =>
    photo(parts > 0 ? `covered ${counted(parts, 'part')} of a photo` : 'showed a photo whole again'),
  'photo.released': () => photo('looked at a photo and released it'),
  'photo.labels-read': ({ fields }) => photo(`read a label on a photo: ${fields.join(' and ')}`),
  'photo.flag-cleared': () => photo('looked at a photo kept from the customer, and cleared it'),
  'photo.visibility': ({ photoIds, visible }) => photo(shown(photoIds.length, visible)),
  'photo.archived': () => photo('archived a photo'),
  'photo.restored': () => photo('restored an archived photo'),
  'photo.deleted': ({ name, sha256, reason }) =>
    photo(`deleted the photo ${name} for good`, sha256 ? `${reason}\nSHA-256 ${sha256}` : reason),
  'photo.bytes-kept': ({ sha256 }) =>
    photo('was not let by the storage to remove the bytes of a deleted photo', `SHA-256 ${sha256}`),
  'photo.approved': () => photo('approved a photo'),
  'photo.asked-again': ({ note }) => photo('asked for a better photo', note),
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

function shown(count: number, visible: boolean): string {
  const photos = count === 1 ? 'a photo' : `${count} photos`;
  return visible ? `let the customer see ${photos}` : `kept ${photos} among staff`;
}

function flagged(reason: string): string {
  return reason === 'passcode'
    ? 'kept a photo from the customer: it may show a passcode'
    : 'kept a photo from the customer and asked for a better one';
}

function stageMoved({ from, to, pipeline, edited }: ActivityEvents['job.stage']): Sentence {
  const [before, after] = pipeline ? [`${pipeline.from}, ${from}`, `${pipeline.to}, ${to}`] : [from, to];
  const why = edited ? { detail: 'The pipeline was changed.' } : {};
  return { kind: 'stage', text: `moved the job from ${before} to ${after}`, ...why };
}

function booking(text: string): Sentence {
  return { kind: 'other', text };
}

function span({ startsAt, endsAt }: { startsAt: string; endsAt: string }, { moment }: FeedNames): string {
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  return `${moment(startsAt)}, ${minutes} min`;
}

function withPeople(memberIds: readonly string[], names: FeedNames): string {
  return memberIds.length > 0 ? ` with ${memberIds.map(names.member).join(', ')}` : '';
}

function bookingChanged(
  { startsAt, changes, added, removed }: ActivityEvents['booking.changed'],
  names: FeedNames,
): Sentence {
  const people = [
    ...added.map((id) => `+ ${names.member(id)}`),
    ...removed.map((id) => `− ${names.member(id)}`),
  ].join('\n');
  const said = changed(`changed the booking of ${names.moment(startsAt)}`, changes);
  return { ...said, ...detailOf([people, said.detail].filter(Boolean).join('\n')) };
}

function photo(text: string, reason?: string): Sentence {
  return { kind: 'photo', text, ...detailOf(reason) };
}

function photoChanged(changes: Change[]): Sentence {
  const caption = changes.find(({ field }) => field === 'caption');
  if (caption) {
    return photo(caption.to ? 'described a photo' : 'took the words off a photo', caption.to ?? undefined);
  }
  const phase = changes.find(({ field }) => field === 'phase');
  return photo(
    phase ? `moved a photo from “${phase.from}” to “${phase.to}”` : 'put a photo in another place',
  );
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

function channelName(channel: string): string {
  return { sms: 'text message', twilio: 'text message', slack: 'Slack', email: 'email' }[channel] ?? channel;
}
