import { notFound } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';
import { type Membership, readMemberships } from './memberships.js';
import type { Module } from './modules.js';
import type { Staff } from './staff.js';

type Parts = Pick<AccountsParts, 'db' | 'auth'>;

export type SignedInSession = {
  /** `undefined`: signed in, but a member of no organization any more. */
  staff: Staff | undefined;
  memberships: Membership[];
  sessionId: string;
  startedAt: Date;
  /** The organization asks for a second factor and this person has none: they set it up before anything else. */
  lacksSecondFactor: boolean;
  /** What the organization does without. */
  unusedModules: readonly Module[];
  /** Set when the session was prolonged. */
  cookies: string[];
};

/** Who sends these cookies, and in which organization they work; `undefined` when nobody is signed in. */
export async function resolveStaff(
  { db, auth }: Parts,
  headers: Headers,
): Promise<SignedInSession | undefined> {
  const answer = await auth.api.getSession({ headers, returnHeaders: true });
  if (!answer.response) {
    return undefined;
  }
  const { user, session } = answer.response;
  const memberships = await readMemberships(db, user.id);
  const active =
    memberships.find(({ organizationId }) => organizationId === session.activeOrganizationId) ??
    memberships[0];
  return {
    staff: active && staffOf(active, user),
    memberships,
    sessionId: session.id,
    startedAt: session.createdAt,
    unusedModules: active?.unusedModules ?? [],
    lacksSecondFactor: (active?.needsSecondFactor ?? false) && !user.twoFactorEnabled,
    cookies: answer.headers.getSetCookie(),
  };
}

function staffOf(active: Membership, user: { id: string; email: string }): Staff {
  const { memberId, organizationId, organizationName, role, name } = active;
  return { userId: user.id, memberId, organizationId, organizationName, role, name, email: user.email };
}

/** Lets a session work in another of its person's organizations. Throws `not-found` for any other id. */
export async function switchOrganization(
  { db }: Pick<Parts, 'db'>,
  session: Pick<SignedInSession, 'memberships' | 'sessionId'>,
  organizationId: string,
): Promise<void> {
  if (!session.memberships.some((membership) => membership.organizationId === organizationId)) {
    throw notFound('organization');
  }
  await db.global.session.update({
    where: { id: session.sessionId },
    data: { activeOrganizationId: organizationId },
  });
}
