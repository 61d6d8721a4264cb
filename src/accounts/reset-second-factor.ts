import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import type { AccountsParts } from './accounts-parts.js';
import { readMemberships } from './memberships.js';
import { removeSecondFactorIn, tellChange } from './second-factor.js';
import { demand, type Staff } from './staff.js';

type Parts = Pick<AccountsParts, 'db' | 'clock' | 'logger' | 'sendMail'>;

/**
 * Takes a member's second factor away, for one who lost it: their sessions end, the feed says who did it, and they are
 * told by mail where mail is set up and on their account page. Passkeys stay. Throws `not-found` for a member of
 * another organization, `conflict` for one who has none, and for one who works in another organization too: that one's
 * doors are not ours to open.
 */
export async function resetSecondFactor(parts: Parts, staff: Staff, memberId: string): Promise<void> {
  demand(staff, 'reset-second-factor');
  const member = isId(memberId)
    ? await parts.db.withOrganization(staff.organizationId, (tx) =>
        tx.member.findFirst({ where: { id: memberId, deactivatedAt: null } }),
      )
    : null;
  if (!member) {
    throw notFound('member');
  }
  const { userId } = member;
  if (!userId || !(await hasSecondFactor(parts, userId))) {
    throw new DocketError('conflict', 'This member has no second step to take away.');
  }
  if ((await readMemberships(parts.db, userId)).length > 1) {
    throw new DocketError(
      'conflict',
      'This member works for another organization too. They need a backup code, or whoever runs this Docket.',
    );
  }
  await parts.db.withOrganization(staff.organizationId, async (tx) => {
    await removeSecondFactorIn(tx, userId);
    await tx.session.deleteMany({ where: { userId } });
    await tellChange(tx, parts, staff, { kind: 'member', id: staff.memberId }, memberId, 'reset');
  });
  await parts
    .sendMail?.({
      to: member.email,
      subject: 'Your second step was taken away',
      text: `${staff.name} of ${staff.organizationName} took away the second step of your sign-in to Docket. If you did not ask for it, tell them. You can set it up again on your account page.`,
    })
    .catch((error: unknown) => parts.logger.error({ err: error }, 'A member could not be told by mail'));
}

async function hasSecondFactor({ db }: Pick<Parts, 'db'>, userId: string): Promise<boolean> {
  const user = await db.global.user.findUnique({ where: { id: userId }, select: { twoFactorEnabled: true } });
  return user?.twoFactorEnabled === true;
}

/** Who took this member's second factor away, where that was the last thing that happened to it. */
export async function readReset(
  { db }: Pick<Parts, 'db'>,
  { organizationId, memberId }: Pick<Staff, 'organizationId' | 'memberId'>,
): Promise<{ by: string; at: Date } | undefined> {
  const [row] = await db.withOrganization(
    organizationId,
    (tx) => tx.$queryRaw<{ by: string; at: Date; to: string }[]>`
      SELECT coalesce(m.name, 'Whoever runs this Docket') AS by, a.at, c->>'to' AS "to" FROM activity a
      CROSS JOIN LATERAL jsonb_array_elements(a.content->'changes') c
      LEFT JOIN member m ON m.id = a.actor_id
      WHERE a.record_kind = 'organization' AND a.type = 'member.changed'
        AND a.content->>'memberId' = ${memberId} AND c->>'field' = 'second factor'
      ORDER BY a.at DESC, a.id DESC LIMIT 1`,
  );
  return row?.to === 'reset' ? { by: row.by, at: row.at } : undefined;
}
