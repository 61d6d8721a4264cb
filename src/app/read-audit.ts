import type { AuditPage } from '../activity/read-audit.js';
import { readPeople } from '../jobs/people.js';
import type { Tx } from '../platform/database/database.js';
import { customerPath } from '../web/ui/routes/customers.js';
import { inboxItemPath } from '../web/ui/routes/inbox.js';
import { jobPath } from '../web/ui/routes/jobs.js';
import { quotePath } from '../web/ui/routes/quotes.js';

type Place = { label: string; href: string };

/** Whom and what the entries of an audit log name. */
export async function nameAudited(
  tx: Tx,
  { entries }: AuditPage,
): Promise<{ people: Map<string, string>; places: Map<string, Place> }> {
  const memberIds = entries.flatMap(({ actor, content }) => [
    ...(actor.kind === 'member' ? [actor.id] : []),
    ...(content && 'memberId' in content ? [content.memberId] : []),
  ]);
  const people = await readPeople(tx, memberIds);
  const idsOf = (kind: string) => entries.flatMap(({ record }) => (record.kind === kind ? [record.id] : []));
  const numbered = { select: { id: true, number: true } } as const;
  const jobs = await tx.job.findMany({ where: { id: { in: idsOf('job') } }, ...numbered });
  const quotes = await tx.quote.findMany({ where: { id: { in: idsOf('quote') } }, ...numbered });
  const places = new Map<string, Place>([
    ...jobs.map(({ id, number }) => [id, { label: `J-${number}`, href: jobPath(number) }] as const),
    ...quotes.map(({ id, number }) => [id, { label: `Q-${number}`, href: quotePath(number) }] as const),
    ...idsOf('conversation').map((id) => [id, { label: 'a conversation', href: inboxItemPath(id) }] as const),
    ...idsOf('customer').map((id) => [id, { label: 'a customer', href: customerPath(id) }] as const),
  ]);
  return { people: new Map([...people].map(([id, { name }]) => [id, name])), places };
}
