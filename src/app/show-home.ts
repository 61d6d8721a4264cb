import type { Foundation } from '../app.js';
import { explainSlackError } from '../channels/slack/slack-failure.js';
import { conversationAccess } from '../intake/conversation-access.js';
import { createShowHome } from '../web/slack/show-home.js';
import type { ConnectedSlack } from './connect-slack.js';
import { speechParts } from './open-slack-triage.js';

/** Shows a person in Slack their home tab. */
export type ShowHome = (person: { teamId: string; userId: string }) => Promise<void>;

/** Makes the home tab's refreshing for whoever opens it. What fails is logged, and tried again at the next change. */
export function connectHome(foundation: Foundation, slack: ConnectedSlack): ShowHome {
  const { clock, config, logger } = foundation;
  const show = createShowHome({
    ...speechParts(foundation, slack),
    clock,
    publicUrl: config.publicUrl,
    members: slack.members,
    access: conversationAccess,
  });
  async function noteFailed(person: { teamId: string; userId: string }): Promise<void> {
    try {
      await slack.members.noteHome(person, false);
    } catch (err) {
      logger.error({ err }, 'a home tab stays as it is until it is opened again');
    }
  }
  return async ({ teamId, userId }) => {
    try {
      const client = await slack.clientOf(teamId);
      if (client) await show({ client, teamId, userId });
      await slack.members.noteHome({ teamId, userId }, true);
    } catch (error) {
      const { code, needed, passing } = explainSlackError(error);
      logger.warn({ err: error, teamId, code }, 'a home tab could not be shown');
      if (!passing) slack.onTrouble(teamId, code, needed);
      await noteFailed({ teamId, userId });
    }
  };
}
