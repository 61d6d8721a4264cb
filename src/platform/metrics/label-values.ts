/**
 * Every value that a label may have. Metrics are read by monitoring systems outside Docket's walls: no label holds
 * a name, number, address or id, and whatever is not listed here is counted as `other`.
 */
export const LABEL_VALUES = {
  door: ['twilio-messages', 'twilio-status', 'slack-events'],
  answer: ['accepted', 'refused', 'failed'],
  source: ['sms', 'slack', 'email', 'web'],
  photoOutcome: ['stored', 'attachment', 'failed', 'held', 'unauthorized'],
  channel: ['sms', 'slack', 'email', 'webhook'],
  outboxOutcome: ['sent', 'later', 'refused', 'unsure', 'stopped'],
  cardOutcome: ['done', 'unchanged', 'later', 'unsure', 'gone', 'unfit', 'blocked'],
  notification: ['direct', 'mention', 'digest', 'alert'],
  modelOutcome: [
    'answered',
    'timeout',
    'unreachable',
    'limited',
    'rejected',
    'refused',
    'unfit',
    'paused',
    'over-budget',
    'gated',
    'failed',
  ],
} as const;

export type LabelName = keyof typeof LABEL_VALUES;
export type LabelValue<Name extends LabelName> = (typeof LABEL_VALUES)[Name][number];

/** The value where it is a known one, `other` where it is not. */
export function knownValue(name: LabelName, value: string): string {
  return (LABEL_VALUES[name] as readonly string[]).includes(value) ? value : 'other';
}

/** The kinds of work that can wait, as `docket_backlog()` names them; each has a gauge even while nothing waits. */
export const BACKLOG_KINDS = [
  { kind: 'delivery', state: 'received' },
  { kind: 'delivery', state: 'parked' },
  { kind: 'photo', state: 'expected' },
  { kind: 'photo', state: 'fetched' },
  { kind: 'photo', state: 'verified' },
  { kind: 'reply', state: 'due' },
  { kind: 'outbox', state: 'waiting' },
  { kind: 'activity', state: 'due' },
  { kind: 'card', state: 'due' },
  { kind: 'card', state: 'failed' },
] as const;
