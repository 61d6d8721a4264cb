import { DocketError } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { acceptInvitations } from './accept-invitations.js';
import type { AccountsParts } from './accounts-parts.js';
import { createSignInLink, hashToken, MINUTE } from './create-sign-in-link.js';
import { readRole } from './list-members.js';
import type { Role } from './policy.js';
import { consumeLink, type SignedIn, signInWithLink } from './sign-in.js';

type Parts = Pick<AccountsParts, 'db' | 'auth' | 'clock' | 'publicUrl'>;

export type OpenInvitation = {
  memberId: string;
  organizationId: string;
  organizationName: string;
  email: string;
  name: string;
  role: Role;
  /** It went to the address itself, so whoever opens it has shown that the address is theirs. */
  mailed: boolean;
};

const WORN_OUT =
  'This invitation has been used, taken back, or is too old. Ask whoever invited you for a new one.';

/** What an invitation's link is for; looking uses nothing up. Throws `not-allowed` for one that is worth nothing. */
export async function readInvitation(
  { db, clock }: Pick<Parts, 'db' | 'clock'>,
  token: string,
): Promise<OpenInvitation> {
  const organizationId = token.split('.')[1] ?? '';
  const member = isId(organizationId)
    ? await db.withOrganization(organizationId, (tx) =>
        tx.member.findFirst({
          where: { inviteHash: hashToken(token), userId: null, deactivatedAt: null },
          include: { organization: { select: { name: true } } },
        }),
      )
    : null;
  if (!member?.invitedUntil || member.invitedUntil <= clock.now()) {
    throw new DocketError('not-allowed', WORN_OUT);
  }
  const { id, email, name, role, inviteMailed, organization } = member;
  return {
    memberId: id,
    organizationId,
    organizationName: organization.name,
    email,
    name,
    role: readRole(role),
    mailed: inviteMailed,
  };
}

/**
 * Joins by an invitation's link; it works once, whoever is first. A mailed link proves its address and signs in. One
 * that was handed over proves nobody's: it makes a new account, good for this one organization until its address is
 * proved, or adds the organization to the account that is signed in under that address. It never opens an account that
 * exists. Throws `not-signed-in` where that account must sign in first, `conflict` for somebody else's session, and
 * `not-allowed` for a link that is worth nothing.
 */
export async function joinOrganization(parts: Parts, token: string, headers: Headers): Promise<SignedIn> {
  const invitation = await readInvitation(parts, token);
  if (invitation.mailed) {
    await useUp(parts, invitation, token);
    const url = await linkFor(parts, invitation);
    return await signInWithLink(parts, url, headers);
  }
  const session = await parts.auth.api.getSession({ headers });
  if (session) {
    if (session.user.email !== invitation.email) {
      const message = `This invitation is for ${invitation.email}. Sign out here first.`;
      throw new DocketError('conflict', message);
    }
    await useUp(parts, invitation, token);
    await acceptInvitations(parts, session.user, invitation.organizationId);
    await workIn(parts, session.session.token, invitation.organizationId);
    return { cookies: [], secondStep: false };
  }
  const { internalAdapter } = await parts.auth.$context;
  if (await internalAdapter.findUserByEmail(invitation.email)) {
    throw new DocketError('not-signed-in', `Sign in as ${invitation.email} to accept the invitation.`);
  }
  return await joinAsNew(parts, invitation, token, headers);
}

async function joinAsNew(
  parts: Parts,
  invitation: OpenInvitation,
  token: string,
  headers: Headers,
): Promise<SignedIn> {
  await useUp(parts, invitation, token);
  const opened = await consumeLink(parts, await linkFor(parts, invitation), headers);
  if (!opened.user || !opened.sessionToken) {
    throw new DocketError('not-allowed', WORN_OUT);
  }
  await parts.db.global.user.update({ where: { id: opened.user.id }, data: { emailVerified: false } });
  await acceptInvitations(parts, opened.user, invitation.organizationId);
  await workIn(parts, opened.sessionToken, invitation.organizationId);
  return { cookies: opened.cookies, secondStep: false };
}

/** Of two who open it at once, one goes on. */
async function useUp(
  { db }: Pick<Parts, 'db'>,
  { organizationId, memberId }: OpenInvitation,
  token: string,
): Promise<void> {
  const { count } = await db.withOrganization(organizationId, (tx) =>
    tx.member.updateMany({
      where: { id: memberId, inviteHash: hashToken(token), userId: null, deactivatedAt: null },
      data: { inviteHash: null },
    }),
  );
  if (count === 0) {
    throw new DocketError('not-allowed', WORN_OUT);
  }
}

async function linkFor(parts: Parts, { email, name }: OpenInvitation): Promise<string> {
  const url = await createSignInLink(parts, { email, name, lifetime: MINUTE });
  return new URL(url).searchParams.get('token') ?? '';
}

async function workIn({ db }: Pick<Parts, 'db'>, token: string, organizationId: string): Promise<void> {
  await db.global.session.updateMany({ where: { token }, data: { activeOrganizationId: organizationId } });
}
