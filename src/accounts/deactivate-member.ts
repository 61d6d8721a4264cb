import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import type { AccountsParts } from './accounts-parts.js';
import type { ApiKeyEntry } from './api-keys.js';
import { changeMember, type MemberRow } from './change-member.js';
import { readRole } from './list-members.js';
import { NO_WORK, type WorkCount } from './open-work.js';
import { rolesManagedBy } from './policy.js';
import { demand, type Staff } from './staff.js';

type Parts = Pick<AccountsParts, 'db' | 'clock' | 'openWork'>;

export type Leaving = {
  member: { id: string; name: string; email: string };
  work: WorkCount;
  /** Keys they made, which go on working: somebody looks whether they should. */
  apiKeys: Pick<ApiKeyEntry, 'id' | 'name' | 'start'>[];
};

/** What a member would leave behind. Throws as `deactivateMember` does. */
export async function readLeaving(parts: Parts, staff: Staff, memberId: string): Promise<Leaving> {
  demand(staff, 'manage-members');
  return await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const member = isId(memberId)
      ? await tx.member.findFirst({ where: { id: memberId, deactivatedAt: null } })
      : null;
    if (!member) {
      throw notFound('member');
    }
    if (!rolesManagedBy(staff.role).includes(readRole(member.role))) {
      throw new DocketError('not-allowed', 'Only an owner can change owners and admins.');
    }
    const work = (await parts.openWork?.count(tx, memberId)) ?? NO_WORK;
    const { id, name, email } = member;
    return { member: { id, name, email }, work, apiKeys: await readKeysMadeBy(tx, staff, memberId) };
  });
}

async function readKeysMadeBy(
  tx: Tx,
  { organizationId }: Staff,
  memberId: string,
): Promise<Leaving['apiKeys']> {
  const made = await tx.activity.findMany({
    where: { type: 'api-key.created', actorKind: 'member', actorId: memberId },
    select: { content: true },
  });
  const ids = made.flatMap(({ content }) => {
    const keyId = (content as { keyId?: string } | null)?.keyId;
    return keyId ? [keyId] : [];
  });
  const keys = await tx.apikey.findMany({
    where: { id: { in: ids }, referenceId: organizationId, enabled: true },
    orderBy: { createdAt: 'desc' },
  });
  return keys.map(({ id, name, start }) => ({ id, name: name ?? '', start: start ?? '' }));
}

/**
 * Ends a membership. In one transaction: what the member had to do goes to `to` (or to nobody), each with its entry in
 * its feed; their sessions here end, their Slack users are staff no more. What they did stays. Returns what was handed
 * over. Throws `not-found` for a member, here or to take it, who is not an active one of this organization; `not-allowed`
 * where the person may not manage their role; `conflict` for the last owner, and for handing over to the one who goes.
 */
export async function deactivateMember(
  parts: Parts,
  staff: Staff,
  memberId: string,
  to: string | null = null,
): Promise<WorkCount> {
  let handed = NO_WORK;
  await changeMember(
    parts,
    staff,
    memberId,
    async (tx, member) => {
      const at = parts.clock.now();
      const taker = await lockTaker(tx, memberId, to);
      handed =
        (await parts.openWork?.handOver(tx, {
          organizationId: staff.organizationId,
          from: memberId,
          to: taker,
          actor: { kind: 'member', id: staff.memberId },
          at,
        })) ?? NO_WORK;
      await tx.member.update({
        where: { id: memberId },
        data: { deactivatedAt: at, inviteHash: null, invitedUntil: null },
      });
      await endSessions(tx, staff.organizationId, member);
      await unlinkSlack(tx, staff, memberId, at);
      return [{ field: 'active', from: 'yes', to: 'no' }];
    },
    false,
  );
  return handed;
}

/**
 * Makes a former member one again, in the role they had; they sign in as before. What was handed over stays where it
 * is. Throws `not-found` for who was none, `not-allowed` for a role above the person's.
 */
export async function reactivateMember(
  { db, clock }: Pick<Parts, 'db' | 'clock'>,
  staff: Staff,
  memberId: string,
): Promise<void> {
  demand(staff, 'manage-members');
  const { organizationId } = staff;
  await db.withOrganization(organizationId, async (tx) => {
    const [row] = isId(memberId)
      ? await tx.$queryRaw<{ role: string }[]>`
          SELECT role FROM member
          WHERE id = ${memberId}::uuid AND deactivated_at IS NOT NULL AND user_id IS NOT NULL FOR UPDATE`
      : [];
    if (!row) {
      throw notFound('member');
    }
    if (!rolesManagedBy(staff.role).includes(readRole(row.role))) {
      throw new DocketError('not-allowed', 'Only an owner can change owners and admins.');
    }
    await tx.member.update({ where: { id: memberId }, data: { deactivatedAt: null } });
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: staff.memberId },
      type: 'member.changed',
      content: { memberId, changes: [{ field: 'active', from: 'no', to: 'yes' }] },
      at: clock.now(),
    });
  });
}

async function lockTaker(tx: Tx, from: string, to: string | null) {
  if (to === null) {
    return null;
  }
  if (to === from) {
    throw new DocketError('conflict', 'Pick somebody who stays.', { to: 'Pick somebody who stays.' });
  }
  const [row] = isId(to)
    ? await tx.$queryRaw<{ role: string }[]>`
        SELECT role FROM member
        WHERE id = ${to}::uuid AND deactivated_at IS NULL AND user_id IS NOT NULL FOR SHARE`
    : [];
  if (!row) {
    throw notFound('member');
  }
  return { memberId: to, role: readRole(row.role) };
}

/** Sessions that work in this organization; those in another are not ours to end. */
async function endSessions(tx: Tx, organizationId: string, { userId }: MemberRow): Promise<void> {
  if (userId) {
    await tx.session.deleteMany({
      where: { userId, OR: [{ activeOrganizationId: organizationId }, { activeOrganizationId: null }] },
    });
  }
}

async function unlinkSlack(tx: Tx, staff: Staff, memberId: string, at: Date): Promise<void> {
  const links = await tx.slackMember.findMany({ where: { memberId } });
  await tx.slackMember.deleteMany({ where: { memberId } });
  for (const { teamId } of links) {
    await appendActivity(tx, {
      organizationId: staff.organizationId,
      record: { kind: 'organization', id: staff.organizationId },
      actor: { kind: 'member', id: staff.memberId },
      type: 'slack.unlinked',
      content: { memberId, teamId },
      at,
    });
  }
}
