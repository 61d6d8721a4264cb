/** What every record has: people, facts, secrets, messages, photos and a feed. */

import { segment, withQuery } from './address.js';
import { inboxItemPath } from './inbox.js';
import { jobPath } from './jobs.js';
import { quotePath } from './quotes.js';

/** A record that carries photos, facts, secrets, messages and a feed. */
export type RecordRef =
  | { kind: 'conversation'; id: string }
  | { kind: 'job'; number: number }
  | { kind: 'quote'; number: number };
/** GET, the page of a record. */
export function recordPath(record: RecordRef): string {
  if (record.kind === 'conversation') return inboxItemPath(record.id);
  return record.kind === 'job' ? jobPath(record.number) : quotePath(record.number);
}
/** The topic on the live stream that says a record changed. */
export function recordTopic(record: RecordRef): string {
  return record.kind === 'conversation' ? `conversation-${record.id}` : `${record.kind}-${record.number}`;
}
/** POST stage=key → the record fragment (`#record`). */
export const stagePath = (record: RecordRef): string => `${recordPath(record)}/stage`;
/** POST → the record fragment; the signed-in member becomes the owner. */
export const claimRecordPath = (record: RecordRef): string => `${recordPath(record)}/claim`;
/** POST memberId → the record fragment: another owner. */
export const giveRecordPath = (record: RecordRef): string => `${recordPath(record)}/owner`;
/** POST priority=low|normal|high|urgent → the record fragment. */
export const priorityPath = (record: RecordRef): string => `${recordPath(record)}/priority`;
/** POST memberId, assigned=on|off → the record fragment. */
export const assigneesPath = (record: RecordRef): string => `${recordPath(record)}/assignees`;
/** POST value → the fact fragment (`#fact-<field>`). */
export const factPath = (record: RecordRef, field: string): string =>
  `${recordPath(record)}/facts/${segment(field)}`;
/**
 * POST text, to=customer|internal, formId (the same form sent twice says one thing), in the inbox also seen → the record
 * (or item) fragment.
 */
export const messagesPath = (record: RecordRef): string => `${recordPath(record)}/messages`;
/** GET, fragment: more of the feed (`#feed`). */
export const feedPath = (record: RecordRef, query: { filter?: string; before?: string } = {}): string =>
  withQuery(`${recordPath(record)}/feed`, query);
/** POST multipart `photos` → the record fragment. */
export const uploadPath = (record: RecordRef): string => `${recordPath(record)}/photos`;
/** POST value, kind → the passcode panel fragment. Write-only. */
export const addSecretPath = (record: RecordRef): string => `${recordPath(record)}/secrets`;
/**
 * POST back → that page, or the record's: what was sealed is no passcode, and goes back into its words. `put-back` in the
 * address says into how many.
 */
export const putBackPath = (record: RecordRef, secretId: string): string =>
  `${addSecretPath(record)}/${segment(secretId)}/not-a-secret`;
