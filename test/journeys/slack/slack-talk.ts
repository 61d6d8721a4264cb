import { randomUUID } from 'node:crypto';
import type { PostedMessage, SlackServer } from '../../fakes/slack-server.js';
import type { DocketUnderTest } from '../docket-under-test.js';

export const CARDS = 'C0CARDS';

/** The bot is invited to a channel: the first internal one is for cards from then on. */
export async function inviteBot(
  slack: SlackServer,
  docket: DocketUnderTest,
  channel = CARDS,
  more: Record<string, unknown> = {},
): Promise<void> {
  const event = { type: 'member_joined_channel', channel, user: slack.botUserId, inviter: 'U0BOSS' };
  const answer = await slack.send(docket.url, slack.event(event, more));
  if (answer.status !== 200) throw new Error(`the invitation was answered ${answer.status}`);
  await docket.settled();
}

type Block = {
  type: string;
  block_id?: string;
  text?: { text: string };
  fields?: { text: string }[];
  elements?: { action_id: string; value?: string; text?: { text: string }; options?: { value: string }[] }[];
  slack_file?: { id: string };
};

/** A posted card as people read it. */
export function readCard(message: PostedMessage | undefined) {
  const blocks = (message?.blocks ?? []) as Block[];
  const fields = blocks.flatMap((block) => block.fields ?? []).map(({ text }) => text.split('\n'));
  const elements = blocks.flatMap((block) => block.elements ?? []);
  return {
    heading: blocks.find(({ type }) => type === 'header')?.text?.text,
    what: blocks.find(({ type, text }) => type === 'section' && text)?.text?.text,
    fields: Object.fromEntries(fields.map(([label, ...value]) => [label, value.join('\n')])) as Record<
      string,
      string
    >,
    pictures: blocks.flatMap(({ slack_file: file }) => file?.id ?? []),
    actions: elements.map(({ action_id: action }) => action),
    more: elements.flatMap(({ options }) => options?.map(({ value }) => value) ?? []),
  };
}

/** The cards of a channel, oldest first. */
export const cardsIn = (slack: SlackServer, channel = CARDS) =>
  slack.messages.filter((one) => one.channel === channel && one.metadata?.event_type === 'docket_card');

/** What stands in a card's thread. */
export const threadOf = (slack: SlackServer, card: PostedMessage | undefined) =>
  slack.messages
    .filter((one) => card && one.channel === card.channel && one.thread_ts === card.ts)
    .map(({ text }) => text);

/** A member of the organization who is linked to a user of the workspace. */
export async function linkMember(
  slack: SlackServer,
  docket: DocketUnderTest,
  { name, role, userId }: { name: string; role: string; userId: string },
): Promise<string> {
  const memberId = randomUUID();
  await docket.rows(
    'INSERT INTO member (id, organization_id, name, email, role) VALUES ($1, $2, $3, $4, $5)',
    [memberId, docket.organizationId, name, `${userId.toLowerCase()}@example.test`, role],
  );
  await docket.rows(
    'INSERT INTO slack_member (organization_id, team_id, user_id, member_id) VALUES ($1, $2, $3, $4)',
    [docket.organizationId, slack.teamId, userId, memberId],
  );
  return memberId;
}
