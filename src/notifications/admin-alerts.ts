import { readOrganizationIn } from '../accounts/read-organization.js';
import { enqueueOutgoing, type Outgoing } from '../outbox/enqueue-outgoing.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { sayOver, sayTrouble, type Trouble } from './alert-words.js';
import type { WriteAddress } from './tell-details.js';

export type AlertParts = {
  db: Database;
  clock: Clock;
  address: WriteAddress;
  /** Problems that are not seen in rows: `troubled` true raises, false ends, undefined leaves as it is. */
  readHealth(): readonly { kind: string; troubled: boolean | undefined }[];
  /** In how many looks in a row an open problem was not seen, by its name; kept between looks. */
  absences: Map<string, number>;
  inboxUrl: string;
  observe(): void;
  wake(kind: 'outbox'): void;
};

/** So many looks in a row without a problem, and it is over: one that comes and goes is one problem. */
const LOOKS = 4;
/** Lines of one message; a hundred problems at once are a list, not a hundred messages. */
const MOST_LINES = 10;
/** What has been counted by the day falls out of sight after a week; nobody has mended it then. */
const OUT_OF_SIGHT_MS = 6 * 86_400_000;

/**
 * Compares what is wrong now with what owners and admins know, and tells them the difference: a problem once, and
 * once more when it is over. Each organization's are one message. Run it as often as you like, in any process.
 */
export async function watchTroubles(parts: AlertParts): Promise<void> {
  const { rows: now } = await parts.db.pool.query<TroubleRow>(
    'SELECT organization_id, kind, subject, items::int, detail FROM docket_troubles()',
  );
  const { rows: known } = await parts.db.pool.query<AlertRow>(
    'SELECT organization_id, kind, subject FROM docket_open_alerts()',
  );
  const health = parts.readHealth();
  const failing = health.filter(({ troubled }) => troubled === true);
  const everyone = failing.length > 0 ? await slackOrganizations(parts.db) : [];
  const organizations = new Set([...now, ...known].map(({ organization_id: id }) => id).concat(everyone));
  for (const organizationId of organizations) {
    const troubles = now.filter(({ organization_id: id }) => id === organizationId);
    const more = failing.map(({ kind }) => ({ kind, subject: '', items: 1, detail: null }));
    const open = known.filter(({ organization_id: id }) => id === organizationId);
    const over = countAbsences(parts.absences, [...troubles, ...more], open);
    // Nothing new and nothing over: most of the time, and then no transaction.
    if (!isNews([...troubles, ...more], open, over, health)) continue;
    await settle(parts, organizationId, [...troubles, ...more], over);
  }
}

type TroubleRow = Trouble & { organization_id: string };
type AlertRow = { organization_id: string; kind: string; subject: string };
type Health = ReturnType<AlertParts['readHealth']>;
type Named = { kind: string; subject: string };

const nameOf = ({ kind, subject }: Named) => `${kind} ${subject}`;

/** The open ones that were not seen for some looks in a row, by name. */
function countAbsences(
  absences: Map<string, number>,
  troubles: readonly Named[],
  open: readonly AlertRow[],
): ReadonlySet<string> {
  const now = new Set(troubles.map(nameOf));
  const over = new Set<string>();
  for (const alert of open) {
    const key = `${alert.organization_id} ${nameOf(alert)}`;
    const looks = now.has(nameOf(alert)) ? 0 : (absences.get(key) ?? 0) + 1;
    if (looks === 0 || looks >= LOOKS) absences.delete(key);
    else absences.set(key, looks);
    if (looks >= LOOKS) over.add(nameOf(alert));
  }
  return over;
}

function isNews(
  troubles: readonly Named[],
  open: readonly Named[],
  over: ReadonlySet<string>,
  health: Health,
): boolean {
  const then = new Set(open.map(nameOf));
  return (
    troubles.some((one) => !then.has(nameOf(one))) ||
    open.some((one) => over.has(nameOf(one)) && !isUnsure(one, health))
  );
}

/** This process has not seen whether it still fails. */
function isUnsure({ kind }: Named, health: Health): boolean {
  const report = health.find((one) => one.kind === kind);
  return report !== undefined && report.troubled !== false;
}

async function settle(
  parts: AlertParts,
  organizationId: string,
  seen: readonly Trouble[],
  over: ReadonlySet<string>,
): Promise<void> {
  const at = parts.clock.now();
  await parts.db.withOrganization(organizationId, async (tx, afterCommit) => {
    const { settings } = await readOrganizationIn(tx);
    const troubles = seen.filter(({ kind }) => kind !== 'model' || settings.understandByModel);
    const begun: Trouble[] = [];
    for (const trouble of troubles) {
      if (await open(tx, organizationId, trouble, at)) begun.push(trouble);
    }
    const ended = await close(tx, over, parts.readHealth(), at);
    const lines = [...begun.map(sayTrouble), ...ended.map(({ kind }) => sayOver(kind))];
    const distinct = [...new Set(lines)];
    if (distinct.length === 0) return;
    const more = distinct.length - MOST_LINES;
    const text = [
      ...distinct.slice(0, MOST_LINES),
      ...(more > 0 ? [`And ${more} more.`] : []),
      parts.inboxUrl,
    ].join('\n');
    const broken = troubles.flatMap(({ kind, subject }) => (kind === 'slack-channel' ? [subject] : []));
    await tell(tx, parts, { organizationId, text, broken, at });
    afterCommit(() => parts.wake('outbox'));
  });
}

/** Whether this is the one that begins it. */
async function open(
  tx: Tx,
  organizationId: string,
  { kind, subject, items, detail }: Trouble,
  at: Date,
): Promise<boolean> {
  const begun = await tx.$executeRaw`
    INSERT INTO admin_alert (id, organization_id, kind, subject, items, detail, opened_at, told_at)
    VALUES (${newId()}::uuid, ${organizationId}::uuid, ${kind}, ${subject}, ${items}, ${detail}, ${at}, ${at})
    ON CONFLICT (organization_id, kind, subject) DO UPDATE
      SET items = ${items}, detail = ${detail}, opened_at = ${at}, told_at = ${at}, over_at = NULL
      WHERE admin_alert.over_at IS NOT NULL`;
  return begun > 0;
}

async function close(tx: Tx, over: ReadonlySet<string>, health: Health, at: Date): Promise<Named[]> {
  const rows = await tx.adminAlert.findMany({ where: { overAt: null } });
  const ended: Named[] = [];
  for (const row of rows.filter((one) => over.has(nameOf(one)) && !isUnsure(one, health))) {
    const { count } = await tx.adminAlert.updateMany({
      where: { id: row.id, overAt: null },
      data: { overAt: at },
    });
    if (count > 0 && at.getTime() - row.openedAt.getTime() < OUT_OF_SIGHT_MS) ended.push(row);
  }
  return ended;
}

type Telling = { organizationId: string; text: string; broken: readonly string[]; at: Date };

/** By direct message to each owner and admin who is linked; where none is, in the first channel for cards that works. */
async function tell(
  tx: Tx,
  { address, observe }: AlertParts,
  { organizationId, text, broken, at }: Telling,
): Promise<void> {
  const leaders = await tx.member.findMany({
    where: { role: { in: ['owner', 'admin'] }, deactivatedAt: null },
    select: { id: true },
  });
  const linked = await tx.slackMember.findMany({ where: { memberId: { in: leaders.map(({ id }) => id) } } });
  const people = linked.map(({ teamId, userId }) => ({ teamId, id: userId }));
  const channels =
    people.length > 0
      ? []
      : await tx.slackChannel.findMany({ where: { purpose: 'cards' }, orderBy: { createdAt: 'asc' } });
  const places = channels.map(({ teamId, channelId }) => ({ teamId, id: channelId }));
  const working = places.find((place) => !broken.includes(address(place)));
  const key = newId();
  for (const place of people.length > 0 ? people : working ? [working] : []) {
    const to = address(place);
    await enqueueOutgoing(tx, {
      organizationId,
      dedupeKey: `alert:${key}:${to}`,
      channel: 'slack-staff',
      thread: `alert:${to}`,
      from: null,
      to,
      customerId: null,
      messageId: null,
      body: text as Outgoing['body'],
      at,
    });
    observe();
  }
}

async function slackOrganizations(db: Database): Promise<string[]> {
  const { rows } = await db.pool.query<{ id: string }>('SELECT id FROM docket_slack_organizations()');
  return rows.map(({ id }) => id);
}
