import { appendActivity } from '../activity/append-activity.js';
import type { Change } from '../activity/event-types.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';
import { readMemberships } from './memberships.js';
import { removeSecondFactorIn } from './second-factor.js';

/** What was there, and is gone. */
export type ResetByOperator = { email: string; secondFactor: boolean; passkeys: number; sessions: number };

type Parts = Pick<AccountsParts, 'db' | 'clock' | 'logger' | 'sendMail'>;

/**
 * For whoever runs this Docket, where a member has lost their device and no owner can help: their second factor and
 * passkeys go, all their sessions end, and every organization they work for has it in its audit log. They are told by
 * mail where mail is set up. Password and membership stay; running it again removes what is there by then. Throws
 * `not-found` for an address that no active member signs in with.
 */
export async function resetByOperator(parts: Parts, typed: { email: string }): Promise<ResetByOperator> {
  const { db } = parts;
  const email = typed.email.trim().toLowerCase();
  const user = await db.global.user.findUnique({ where: { email } });
  const [first, ...others] = user ? await readMemberships(db, user.id) : [];
  if (!user || !first) {
    throw new DocketError(
      'not-found',
      'No active member signs in with that address, so nothing was changed. See: docket members.',
    );
  }
  const passkeys = await db.global.passkey.count({ where: { userId: user.id } });
  const changes: Change[] = [
    { field: 'second factor', from: user.twoFactorEnabled ? 'on' : 'off', to: 'reset' },
    { field: 'passkeys', from: String(passkeys), to: '0' },
  ];
  // Elsewhere first: should it break off here, it is run again, and nothing was removed that no log tells of.
  for (const one of others) {
    await db.withOrganization(one.organizationId, (tx) => note(tx, parts, one, changes));
  }
  const sessions = await db.withOrganization(first.organizationId, async (tx) => {
    await removeSecondFactorIn(tx, user.id);
    await tx.passkey.deleteMany({ where: { userId: user.id } });
    await note(tx, parts, first, changes);
    return (await tx.session.deleteMany({ where: { userId: user.id } })).count;
  });
  await parts
    .sendMail?.({
      to: email,
      subject: 'Your second step was taken away',
      text: 'Whoever runs your Docket took away the second step of your sign-in and your passkeys, and ended your sessions. If you did not ask for it, tell them. You can set both up again on your account page.',
    })
    .catch((error: unknown) => parts.logger.error({ err: error }, 'A member could not be told by mail'));
  return { email, secondFactor: user.twoFactorEnabled === true, passkeys, sessions };
}

async function note(
  tx: Tx,
  { clock }: Parts,
  { organizationId, memberId }: { organizationId: string; memberId: string },
  changes: Change[],
): Promise<void> {
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'organization', id: organizationId },
    actor: { kind: 'system' },
    type: 'member.changed',
    content: { memberId, changes },
    at: clock.now(),
  });
}
