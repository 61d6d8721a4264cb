/** The kinds of record that have a feed, photos or secrets. */
export const RECORD_KINDS = ['conversation', 'quote', 'job', 'invoice', 'customer', 'organization'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record by kind and id; rooms that serve any record know no more of it. */
export type RecordRef = { kind: RecordKind; id: string };

/** Who did something. */
export type Actor =
  | { kind: 'member'; id: string }
  | { kind: 'customer'; id: string }
  | { kind: 'bot' }
  | { kind: 'system' };
