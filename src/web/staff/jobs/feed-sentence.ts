import type { Change } from '../../../activity/event-types.js';
import type { FeedEntryView } from '../../ui/feed.js';

/** What an entry says after the name of who did it. */
export type Sentence = { kind: FeedEntryView['kind']; text: string; detail?: string };

/** What sentences need to know besides the entry itself. */
export type FeedNames = {
  member(id: string): string;
  message(id: string): string | undefined;
  /** A time of the organization's, such as `Tue 24 Nov, 10:00`. */
  moment(iso: string): string;
};

export function person(text: string): Sentence {
  return { kind: 'person', text };
}

const FIELDS: Readonly<Record<string, string>> = {
  preferredTime: 'preferred time',
  fault: 'problem',
  due: 'due date',
  hasPasscode: 'passcode',
};

export function changed(text: string, changes: Change[]): Sentence {
  const lines = changes.map(
    ({ field, from, to }) => `${FIELDS[field] ?? field}: ${from ? `${from} → ` : ''}${to ? to : '(removed)'}`,
  );
  return { kind: 'fact', text, ...detailOf(lines.join('\n')) };
}

export function detailOf(detail: string | undefined): { detail?: string } {
  return detail ? { detail } : {};
}
