import { randomBytes } from 'node:crypto';
import { appendActivity } from '../activity/append-activity.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { hashToken, MINUTE } from './create-sign-in-link.js';
import { readRole } from './list-members.js';
import type { SlackWorkspaces } from './slack-workspaces.js';
import type { Staff } from './staff.js';

/** A person in a workspace, as Slack describes them there. */
export type SlackPerson = {
  teamId: string;
  userId: string;
  name: string;
  /** A guest of the workspace, however restricted. */
  guest: boolean;
  /** Of another workspace: somebody met in a shared channel. */
  stranger: boolean;
  bot: boolean;
  /** Deactivated in Slack. */
  gone: boolean;
};

/** A Slack user that a member is linked with. */
export type SlackIdentity = { teamId: string; userId: string; workspace: string };

type Parts = {
  db: Database;
  clock: Clock;
  /** Without a slash at the end. */
  publicUrl: string;
  findWorkspace: SlackWorkspaces['find'];
};

/** How long a link can be used. */
const LINK_LIFETIME_MS = 15 * MINUTE;

const WORTH_NOTHING = 'This link was used already, is older than 15 minutes, or is of another organization.';

/** Which Slack users are members: linked once by a signed-in member, never by what Slack says of them. */
export function createSlackMembers(parts: Parts) {
  return {
    /** The active member behind a Slack user, or undefined: then they are nobody here. */
    findStaff: (teamId: string, userId: string) => findStaffOfSlack(parts, teamId, userId),
    /** Makes a link that links this person once. Throws `not-allowed` for whoever is never staff. */
    makeLink: (person: SlackPerson) => makeLink(parts, person),
    /** Whom a link is about. Throws `not-found` for one that is worth nothing (any more). */
    readLink: (staff: Staff, token: string) =>
      parts.db.withOrganization(staff.organizationId, (tx) => readLink(tx, parts.clock.now(), token)),
    /** Links, and uses the link up. Throws `not-found` as `readLink`, `conflict` where the user is a colleague's. */
    confirmLink: (staff: Staff, token: string) => confirmLink(parts, staff, token),
    /** The Slack users that this member is. */
    list: (staff: Staff) => listIdentities(parts, staff),
    /** Notes that a linked person's home tab could not be shown, or that it could. */
    noteHome: (person: { teamId: string; userId: string }, shown: boolean) => noteHome(parts, person, shown),
    /** Ends the link of this member in a workspace. Again changes nothing. */
    unlink: (staff: Staff, teamId: string) => unlink(parts, staff, teamId),
  };
}

export type SlackMembers = ReturnType<typeof createSlackMembers>;

async function findStaffOfSlack(
  { db, findWorkspace }: Parts,
  teamId: string,
  userId: string,
): Promise<Staff | undefined> {
  const workspace = await findWorkspace(teamId);
  if (!workspace) return undefined;
  const { organizationId } = workspace;
  return db.withOrganization(organizationId, (tx) =>
    readStaffOfSlack(tx, { organizationId, teamId, userId }),
  );
}

/** As `SlackMembers.findStaff`, inside another transaction of the organization. */
export async function readStaffOfSlack(
  tx: Tx,
  { organizationId, teamId, userId }: { organizationId: string; teamId: string; userId: string },
): Promise<Staff | undefined> {
  const link = await tx.slackMember.findUnique({ where: { teamId_userId: { teamId, userId } } });
  const member =
    link &&
    (await tx.member.findFirst({ where: { id: link.memberId, deactivatedAt: null, userId: { not: null } } }));
  if (!member?.userId) return undefined;
  const { name: organizationName } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { name: true },
  });
  return {
    userId: member.userId,
    memberId: member.id,
    organizationId,
    organizationName,
    role: readRole(member.role),
    name: member.name,
    email: member.email,
  };
}

/** Throws `not-allowed` for those who are never staff, whatever they are linked with. */
export function refuseOutsiders({ guest, stranger, bot, gone }: SlackPerson): void {
  const why =
    (stranger &&
      'You are of another Slack workspace. Only people of this workspace work with Docket here.') ||
    (guest && 'You are a guest in this Slack workspace. Guests cannot work with Docket.') ||
    (bot && 'Bots cannot work with Docket.') ||
    (gone && 'This Slack user is deactivated.');
  if (why) throw new DocketError('not-allowed', why);
}

async function makeLink(
  { db, clock, publicUrl, findWorkspace }: Parts,
  person: SlackPerson,
): Promise<string> {
  refuseOutsiders(person);
  const { teamId, userId, name } = person;
  const workspace = await findWorkspace(teamId);
  if (!workspace) throw new DocketError('not-allowed', 'Docket is not connected to this Slack workspace.');
  const { organizationId } = workspace;
  const token = randomBytes(24).toString('base64url');
  await db.withOrganization(organizationId, async (tx) => {
    // Only the newest link of a person is worth something.
    await tx.slackLink.deleteMany({ where: { teamId, userId } });
    await tx.slackLink.create({
      data: {
        tokenHash: hashToken(token),
        organizationId,
        teamId,
        userId,
        name: name.slice(0, 100),
        expiresAt: new Date(clock.now().getTime() + LINK_LIFETIME_MS),
      },
    });
  });
  return `${publicUrl}/settings/slack/link?token=${token}`;
}

export type OpenSlackLink = { teamId: string; userId: string; name: string; workspace: string };

async function readLink(tx: Tx, now: Date, token: string): Promise<OpenSlackLink> {
  const link = await tx.slackLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now } },
  });
  const workspace =
    link && (await tx.slackWorkspace.findFirst({ where: { teamId: link.teamId, removedAt: null } }));
  if (!link || !workspace) throw new DocketError('not-found', WORTH_NOTHING);
  const { teamId, userId, name } = link;
  return { teamId, userId, name, workspace: workspace.name };
}

async function confirmLink({ db, clock }: Parts, staff: Staff, token: string): Promise<OpenSlackLink> {
  const { organizationId, memberId } = staff;
  const at = clock.now();
  return db.withOrganization(organizationId, async (tx) => {
    const link = await readLink(tx, at, token);
    const { teamId, userId } = link;
    const { count } = await tx.slackLink.deleteMany({ where: { tokenHash: hashToken(token) } });
    if (count === 0) throw new DocketError('not-found', WORTH_NOTHING);
    const other = await readStaffOfSlack(tx, { organizationId, teamId, userId });
    if (other && other.memberId !== memberId) {
      throw new DocketError(
        'conflict',
        `This Slack user is ${other.name} in Docket already. They can unlink it on their account page.`,
      );
    }
    // A member is one user of a workspace, and a user one member.
    await tx.slackMember.deleteMany({ where: { teamId, OR: [{ memberId }, { userId }] } });
    await tx.slackMember.create({ data: { organizationId, teamId, userId, memberId, linkedAt: at } });
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: memberId },
      type: 'slack.linked',
      content: { memberId, teamId, userId },
      at,
    });
    return link;
  });
}

async function noteHome(
  { db, clock, findWorkspace }: Parts,
  { teamId, userId }: { teamId: string; userId: string },
  shown: boolean,
): Promise<void> {
  const workspace = await findWorkspace(teamId);
  if (!workspace) return;
  await db.withOrganization(workspace.organizationId, async (tx) => {
    await tx.slackMember.updateMany({
      where: { teamId, userId, ...(shown ? { homeFailedAt: { not: null } } : {}) },
      data: { homeFailedAt: shown ? null : clock.now() },
    });
  });
}

/** Takes up the home tabs that are not as they should be: whoever takes them shows them, and notes what fails again. */
export async function takeFailedHomes(tx: Tx): Promise<{ teamId: string; userId: string }[]> {
  return await tx.slackMember.updateManyAndReturn({
    where: { homeFailedAt: { not: null } },
    data: { homeFailedAt: null },
    select: { teamId: true, userId: true },
  });
}

async function listIdentities({ db }: Parts, { organizationId, memberId }: Staff): Promise<SlackIdentity[]> {
  return db.withOrganization(organizationId, async (tx) => {
    const links = await tx.slackMember.findMany({ where: { memberId }, orderBy: { linkedAt: 'asc' } });
    const workspaces = await tx.slackWorkspace.findMany({
      where: { teamId: { in: links.map(({ teamId }) => teamId) } },
      select: { teamId: true, name: true },
    });
    const names = new Map(workspaces.map(({ teamId, name }) => [teamId, name]));
    return links.map(({ teamId, userId }) => ({ teamId, userId, workspace: names.get(teamId) ?? teamId }));
  });
}

async function unlink({ db, clock }: Parts, staff: Staff, teamId: string): Promise<void> {
  const { organizationId, memberId } = staff;
  await db.withOrganization(organizationId, async (tx) => {
    const { count } = await tx.slackMember.deleteMany({ where: { teamId, memberId } });
    if (count === 0) return;
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: memberId },
      type: 'slack.unlinked',
      content: { memberId, teamId },
      at: clock.now(),
    });
  });
}
