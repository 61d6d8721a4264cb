import type { ActivityType } from '../../../activity/event-types.js';
import type { AuditPage } from '../../../activity/read-audit.js';
import type { FeedEntryView } from '../../ui/feed.js';
import { sentenceOf } from '../jobs/feed-sentences.js';
import type { AuditRecords } from './audit-routes.js';

export type AuditEntryView = FeedEntryView & { place?: { label: string; href: string } };

/** Entries of the audit log as sentences, each with where it happened unless that is the organization. */
export function presentAudit({ entries, people, places }: AuditPage & AuditRecords): AuditEntryView[] {
  const member = (id: string) => people.get(id) ?? 'somebody';
  const names = { member, message: () => undefined, moment: (iso: string) => iso };
  return entries.map(({ id, type, content, actor, at, record }) => {
    const place = places.get(record.id);
    return {
      id,
      by: actor.kind === 'member' ? member(actor.id) : actor.kind === 'customer' ? 'A customer' : 'Docket',
      ...sentenceOf(type as ActivityType, content, names),
      at: at.toISOString(),
      ...(place ? { place } : {}),
    };
  });
}
