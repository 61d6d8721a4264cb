import { z } from 'zod';
import { refuseOutsiders, type SlackMembers, type SlackPerson } from '../../accounts/slack-members.js';
import type { Staff } from '../../accounts/staff.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { actions, button, section } from './blocks.js';
import type { SlackApi } from './slack-parts.js';
import type { Listener, Said } from './speech.js';

/** Whether somebody is a guest is asked again after this long. */
const ASKED_AGAIN_MS = 10 * 60_000;
const MOST_REMEMBERED = 1_000;

const User = z.looseObject({
  id: z.string(),
  team_id: z.string().optional(),
  name: z.string().optional(),
  real_name: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  profile: z
    .looseObject({ display_name: z.string().optional(), real_name: z.string().optional() })
    .optional(),
});

/** Not linked: nobody here, until they are. */
export class NotLinked extends DocketError {
  constructor() {
    super(
      'not-allowed',
      'Docket does not know who you are. Link your Slack user with your Docket account once.',
    );
    this.name = 'NotLinked';
  }
}

/** The person that Slack means, as it describes them now. Rejects with Slack's error. */
export async function readPerson(client: SlackApi, teamId: string, userId: string): Promise<SlackPerson> {
  const { user: said } = await client.users.info({ user: userId });
  const user = User.parse(said);
  const names = [user.profile?.real_name, user.real_name, user.profile?.display_name, user.name];
  return {
    teamId,
    userId,
    name: names.find((name) => name) ?? userId,
    guest: user.is_restricted === true || user.is_ultra_restricted === true,
    stranger: user.is_stranger === true || (user.team_id !== undefined && user.team_id !== teamId),
    bot: user.is_bot === true || userId === 'USLACKBOT',
    gone: user.deleted === true,
  };
}

export type FindPerson = ReturnType<typeof createFindPerson>;

/**
 * Makes the question which member somebody in Slack is. Throws `NotLinked` for nobody, `not-allowed` for guests and
 * people of other workspaces whatever they are linked with, and Slack's error where it does not say.
 */
export function createFindPerson({
  findStaff,
  now,
}: {
  findStaff: SlackMembers['findStaff'];
  now(): number;
}) {
  const insiders = new Map<string, number>();
  return async (
    { client, teamId, userId }: Pick<Listener, 'client' | 'teamId' | 'userId'>,
    userTeam?: string,
  ): Promise<Staff> => {
    const stranger = userTeam !== undefined && userTeam !== teamId;
    const nobody = { teamId, userId, name: '', guest: false, bot: false, gone: false };
    if (stranger) refuseOutsiders({ ...nobody, stranger });
    const staff = await findStaff(teamId, userId);
    if (!staff) throw new NotLinked();
    const key = `${teamId} ${userId}`;
    if ((insiders.get(key) ?? 0) < now()) {
      refuseOutsiders(await readPerson(client, teamId, userId));
      if (insiders.size >= MOST_REMEMBERED) insiders.clear();
      insiders.set(key, now() + ASKED_AGAIN_MS);
    }
    return staff;
  };
}

/** What a stranger is told, with the way in. */
export function inviteToLink(): Said {
  const { message: text } = new NotLinked();
  return {
    text,
    blocks: [
      section(text),
      actions('docket-link', [button('Link to Docket', 'docket:link-me', { style: 'primary' })]),
    ],
  };
}
