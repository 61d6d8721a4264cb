import type { Tx } from '../platform/database/database.js';
import type { ActivityType } from './event-types.js';
import { readNewest } from './read-newest.js';
import type { TimelineEntry } from './timeline-entry.js';

export const AUDIT_KINDS = ['settings', 'members', 'keys', 'slack', 'photos', 'secrets'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Whatever is written on the organization, and what happens to records that somebody may be asked about later. */
const TYPES: Readonly<Record<AuditKind, readonly ActivityType[]>> = {
  settings: ['organization.created', 'organization.changed'],
  members: ['member.invited', 'member.joined', 'member.changed'],
  keys: ['api-key.created'],
  slack: [
    'slack.installed',
    'slack.removed',
    'slack.channel-set',
    'slack.channel-removed',
    'slack.linked',
    'slack.unlinked',
  ],
  photos: ['photo.deleted', 'photo.bytes-kept'],
  secrets: ['secret.revealed', 'secret.restored'],
};

export type AuditQuery = {
  kind?: AuditKind | undefined;
  /** Who did it. */
  memberId?: string | undefined;
  /** The id of the last entry seen. */
  before?: string | undefined;
};

export type AuditPage = { entries: TimelineEntry[]; nextCursor: string | null };

/** The organization's audit log, newest first, `limit` entries at a time. */
export async function readAudit(
  tx: Tx,
  { kind, memberId, before }: AuditQuery,
  limit = 50,
): Promise<AuditPage> {
  const types = kind ? TYPES[kind] : AUDIT_KINDS.flatMap((one) => TYPES[one]);
  return await readNewest(
    tx,
    {
      OR: [{ type: { in: [...types] } }, ...(kind ? [] : [{ recordKind: 'organization' }])],
      ...(memberId ? { actorKind: 'member', actorId: memberId } : {}),
    },
    { before, limit },
  );
}
